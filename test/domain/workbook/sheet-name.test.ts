import fc from 'fast-check';
import { MAX_SHEET_NAME, toSheetName } from '../../../src/domain/workbook/sheet-name';

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from("aệ '/\\?*:[]\uD83D\uDE00\u0301(2)\n")), maxLength: 60 }),
  fc.constantFrom('History', 'HISTORY', ' history ', "'", 'LỊCH HOẠT ĐỘNG', 'a'.repeat(40)),
);

/** What Excel accepts, spelt out apart from the code under test (excel-rules.md §2.3). */
const isAccepted = (name: string): boolean =>
  name.length >= 1 &&
  name.length <= MAX_SHEET_NAME &&
  !/[\\/?*:[\]]/.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== 'history' &&
  Array.from(name).every((letter) => (letter.codePointAt(0) ?? 0) >= 0x20) &&
  name.trim() !== '';

describe('toSheetName', () => {
  it('gives a name Excel accepts, unlike all that are taken', () => {
    fc.assert(
      fc.property(names, fc.array(names, { maxLength: 8 }), (wanted, others) => {
        const taken: string[] = [];
        for (const other of [...others, wanted]) taken.push(toSheetName(other, taken));
        expect(taken.every(isAccepted)).toBe(true);
        expect(new Set(taken.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(taken.length);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves an acceptable name as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abcđệÔ 12._-')), minLength: 1, maxLength: 31 }),
        (text) => {
          const name = text.replace(/\s+/g, ' ').trim().normalize('NFC');
          fc.pre(isAccepted(name));
          expect(toSheetName(name)).toBe(name);
          expect(toSheetName(toSheetName(text))).toBe(toSheetName(text));
        },
      ),
    );
  });

  it.each([
    ['Lịch: tháng 5/2026', [], 'Lịch tháng 5 2026'],
    ['LỊCH HOẠT ĐỘNG', ['lịch hoạt động'], 'LỊCH HOẠT ĐỘNG (2)'],
    ['LỊCH HOẠT ĐỘNG', ['Lịch hoạt động', 'LỊCH HOẠT ĐỘNG (2)'], 'LỊCH HOẠT ĐỘNG (3)'],
    ['Kế hoạch công tác tuyên truyền của các đơn vị', [], 'Kế hoạch công tác tuyên truyền'],
    ['Kế hoạch công tác tuyên truyền của', ['Kế hoạch công tác tuyên truyền'], 'Kế hoạch công tác tuyên tru (2)'],
    ["''", [], 'KH'],
    ['', [], 'KH'],
    ['History', [], 'History (2)'],
  ])('%j beside %j → %j', (wanted, taken, name) => {
    expect(toSheetName(wanted, taken)).toBe(name);
    expect(name.length).toBeLessThanOrEqual(MAX_SHEET_NAME);
  });

  it('does not cut a pair of surrogates or a letter from its marks', () => {
    expect(toSheetName(`${'a'.repeat(30)}😀`)).toBe('a'.repeat(30));
    expect(toSheetName(`${'a'.repeat(30)}b\u0327\u0301`)).toBe('a'.repeat(30));
  });
});
