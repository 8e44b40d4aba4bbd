import fc from 'fast-check';
import { RULES } from '../../../src/domain/checks/registry';
import { ignoreKey } from '../../../src/domain/checks/ignore-key';
import { runChecks, runChecksWithIgnored } from '../../../src/domain/checks/run-checks';
import { checkLinesOf } from '../../../src/domain/checks/lines';
import type { SheetSnapshot } from '../../../src/domain/source/snapshot';
import { sheetOf, workbookOf } from '../../support/snapshots';
import { checkText, codesOf, inputOf } from './support';

const FAULTY = 'KẾ HOẠCH\n1. A ngày 30/02/2024\n3. B  của của “C';

/** Blank cells are those that were never written; the sheet begins at B3. */
const placed = (rows: readonly (readonly string[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot => {
  const cells = rows.map((row) => row.map((value) => (value === '' ? null : value)));
  return sheetOf('Lịch', cells, { top: 3, left: 2, ...more });
};

describe('runChecks', () => {
  it('shows errors first, each in reading order', () => {
    const severities = checkText(FAULTY).map((finding) => finding.severity);
    const rank = { error: 0, warning: 1, info: 2 };
    expect(severities).toEqual([...severities].sort((a, b) => rank[a] - rank[b]));
    expect(severities[0]).toBe('error');
  });

  it('gives the exact text of the place it points at', () => {
    const lines = FAULTY.split('\n');
    for (const finding of checkText(FAULTY)) {
      const { origin } = finding;
      if (origin?.kind !== 'line' || origin.span === undefined) continue;
      expect(lines[origin.line - 1]?.slice(origin.span.start, origin.span.end)).toBe(finding.text);
    }
  });

  it('leaves out rules that are switched off', () => {
    const all = checkText(FAULTY).map((finding) => finding.code);
    expect(all).toContain('date-impossible');
    const some = runChecks(inputOf(FAULTY), { disabled: ['date-impossible', 'no-such-rule'] });
    expect(some.map((finding) => finding.code)).toEqual(all.filter((code) => code !== 'date-impossible'));
    expect(runChecks(inputOf(FAULTY), { disabled: RULES.map((rule) => rule.code) })).toEqual([]);
  });

  it('remembers what was ignored by rule and text, wherever the text goes', () => {
    const [first] = checkText(FAULTY);
    if (first === undefined) throw new Error('nothing found');
    const ignored = [{ key: ignoreKey(first), reason: 'đúng theo bản gốc' }];
    const moved = `Dòng mới\n\nKẾ HOẠCH\n1.   A ngày 30/02/2024`;
    const result = runChecksWithIgnored(inputOf(moved), { ignored });
    expect(codesOf(result.findings)).not.toContain('date-impossible: 30/02/2024');
    expect(result.ignored.map((finding) => [finding.code, finding.reason])).toEqual([
      ['date-impossible', 'đúng theo bản gốc'],
    ]);
    expect(codesOf(runChecks(inputOf('ngày 31/02/2024'), { ignored }))).toEqual(['date-impossible: 31/02/2024']);
  });

  it('tells the keys of different rules apart, and folds blanks and case', () => {
    expect(ignoreKey({ code: 'a', text: 'Hội  Thi' })).toBe(ignoreKey({ code: 'a', text: 'hội thi' }));
    expect(ignoreKey({ code: 'a', text: 'x' })).not.toBe(ignoreKey({ code: 'b', text: 'x' }));
  });

  it('finds nothing in nothing', () => {
    expect(runChecks({ schedules: [], lines: [] })).toEqual([]);
    expect(checkText('')).toEqual([]);
  });

  it('never throws and always points inside the text', () => {
    const word = fc.constantFrom(
      ...'kỷ niệm|năm|133|(19/5/1890 - 19/5/2023)|ngày|30/02/2024|“|”|"|1.|2.1.|a)|I.|đến năm 2030, tầm nhìn|của của|thuơng|Căn cứ|Kế hoạch số 12|-|\n|\t|  |chậm nhất trước ngày 3/4/2024|07 nội dung sau:'.split(
        '|',
      ),
      'e\u0302\u0301',
      '\u200B',
      '\uFFFD',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const input = inputOf(text);
        const byLine = new Map(input.lines.map((line) => [JSON.stringify(line.origin), line.text]));
        return runChecks(input).every(({ origin, text: found }) => {
          if (origin?.span === undefined) return true;
          const { span, ...place } = origin;
          const line = byLine.get(JSON.stringify(place));
          return line !== undefined && span.end <= line.length && found.startsWith(line.slice(span.start, span.end));
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('lines of a workbook', () => {
  it('keeps the address of every cell and reads error values', () => {
    const sheet = placed([
      ['', 'Ngày 30/02/2024'],
      ['x', 'y'],
    ]);
    const [first] = sheet.rows;
    const rows = [...sheet.rows, [{ value: { error: '#REF!' } }]];
    const findings = runChecks({ schedules: [], lines: checkLinesOf(workbookOf({ ...sheet, rows })) });
    expect(first).toHaveLength(2);
    expect(findings.map((finding) => [finding.code, finding.origin])).toEqual([
      ['date-impossible', { kind: 'cell', sheet: 'Lịch', row: 3, column: 3, span: { start: 5, end: 15 } }],
      ['cell-error', { kind: 'cell', sheet: 'Lịch', row: 5, column: 2, span: { start: 0, end: 5 } }],
    ]);
  });

  it('reads hidden sheets and leaves very hidden ones', () => {
    const rows = [['Ngày 30/02/2024']];
    const lines = checkLinesOf(
      workbookOf(
        placed(rows, { name: 'A', visibility: 'hidden' }),
        placed(rows, { name: 'B', visibility: 'very-hidden' }),
      ),
    );
    expect(lines.map((line) => line.origin)).toEqual([{ kind: 'cell', sheet: 'A', row: 3, column: 2 }]);
  });

  it('takes a row with one text for prose, so that headings are numbered through', () => {
    const lines = checkLinesOf(workbookOf(placed([['1. Một'], ['3. Ba'], ['a', 'b']])));
    expect(codesOf(runChecks({ schedules: [], lines }))).toEqual(['numbering-gap: 3.']);
  });
});
