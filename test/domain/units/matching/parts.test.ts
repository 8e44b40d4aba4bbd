import fc from 'fast-check';
import { osaWithin } from '../../../../src/domain/units/matching/osa';
import { isSyllable } from '../../../../src/domain/units/matching/syllable';
import { decodeKeys } from '../../../../src/domain/units/matching/telex';
import { bracketedForms, nameTokens } from '../../../../src/domain/units/matching/name-tokens';

/** The textbook table, for comparison. */
const osa = (a: string, b: string): number => {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_x, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  }
  return d[a.length]![b.length]!;
};

describe('osaWithin', () => {
  it('is the textbook distance up to the limit, and limit + 1 beyond it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ă', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(osaWithin(a, b, limit)).toBe(Math.min(osa(a, b), limit + 1));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('isSyllable', () => {
  it.each([
    'khối',
    'nội',
    'vụ',
    'nghiệp',
    'quyết',
    'gì',
    'giêng',
    'giáo',
    'oanh',
    'yêu',
    'phường',
    'xuyên',
    'quý',
    'ủy',
    'an',
  ])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each(['khoois', 'phap', 'ngiệp', 'kông', 'ghan', 'phòngg', 'xpn', 'thuơng', 'vụu', 'tểế', 'w', '', '12'])(
    '%s is none',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('decodeKeys', () => {
  it.each([
    ['khoois', 'khối'],
    ['Nooij', 'nội'],
    ['dduwowngf', 'đường'],
    ['kho6i1', 'khối'],
    ['truong72', 'trường'],
    ['nhan6', 'nhân'],
    ['thuong7', 'thương'],
    ['d9oan2', 'đoàn'],
    ['a7', null],
    ['phasp', 'pháp'],
    ['dduwowfng', 'đường'],
    ['vu5', 'vụ'],
    ['so73', 'sở'],
  ])('%s → %s', (typed, word) => {
    expect(decodeKeys(typed)).toBe(word);
  });
});

describe('nameTokens', () => {
  const keys = (name: string): readonly string[] => nameTokens(name).map((token) => token.key);

  it.each([
    ['Sở VH&TT', ['sở', 'vh', 'tt']],
    ['UBND Q.1', ['ubnd', 'q', '1']],
    ['P12', ['p', '12']],
    ['Phường 01', ['phường', '1']],
    ['Khoa Lý', ['khoa', 'lí']],
    ['Uỷ ban', ['ủy', 'ban']],
    ['Công đoàn viên chức (CĐVC)', ['công', 'đoàn', 'viên', 'chức']],
    ['Lớp 12A3', ['lớp', '12a3']],
    ['KHOA NGOẠI II', ['khoa', 'ngoại', 'ii']],
  ])('%s', (name, expected) => {
    expect(keys(name)).toEqual(expected);
  });

  it('knows short forms and Roman numbers where all is in one case', () => {
    const marks = (name: string): string =>
      nameTokens(name)
        .map((token) => (token.capitals ? 'short' : token.number ? 'number' : '-'))
        .join(' ');
    expect(marks('SỞ VHTT')).toBe('- short');
    expect(marks('KHOA NGOẠI II')).toBe('- - number');
    expect(marks('KHOA VI SINH')).toBe('- - -');
    expect(marks('SOWR NOOIJ VUJ')).toBe('- - -');
    expect(marks('sở vhtt')).toBe('- short');
    expect(marks('khoa nội iii')).toBe('- - number');
    expect(marks('khoa vi sinh')).toBe('- - -');
    expect(marks('sowr nooij vuj')).toBe('- - -');
    expect(marks('Buôn Krông Pắc')).toBe('- - -');
  });

  it('gives short forms in brackets as names of their own', () => {
    expect(bracketedForms('Liên đoàn Lao động (LĐLĐ) tỉnh (khóa X)')).toEqual(['LĐLĐ']);
  });
});
