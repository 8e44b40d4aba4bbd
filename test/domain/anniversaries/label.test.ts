import { findClaims } from '../../../src/domain/anniversaries/find-claims';
import { builtInDays, type AnniversaryDay } from '../../../src/domain/anniversaries/day-list';
import { buildLabel, formatLabelDate, joinLabels, wordedName } from '../../../src/domain/anniversaries/label';

const day = (part: Partial<AnniversaryDay>): AnniversaryDay => ({
  id: 'own',
  name: 'Trường Chính trị',
  aliases: [],
  kind: 'thành lập',
  calendar: 'solar',
  day: 8,
  month: 8,
  baseYear: 2007,
  observedSince: null,
  verified: true,
  major: false,
  paidHoliday: false,
  source: null,
  owner: 'office',
  ...part,
});

const labelOf = (part: Partial<AnniversaryDay>, year: number): string => {
  const result = buildLabel(day(part), year);
  return result.ok ? result.label : result.problem;
};

describe('dates of labels', () => {
  it.each([
    [{ year: 1930, month: 2, day: 3 }, '03/02/1930'],
    [{ year: 2007, month: 7, day: 3 }, '03/7/2007'],
    [{ year: 1930, month: 10, day: 15 }, '15/10/1930'],
    [{ year: 2026, month: 1, day: 31 }, '31/01/2026'],
    [{ year: 1945, month: 9, day: 2 }, '02/9/1945'],
    [{ year: 938, month: 12, day: 9 }, '09/12/0938'],
  ])('%o is written %s', (date, text) => {
    expect(formatLabelDate(date)).toBe(text);
  });
});

describe('labels', () => {
  it.each<[Partial<AnniversaryDay>, number, string]>([
    [{}, 2026, 'kỷ niệm 19 năm Ngày thành lập Trường Chính trị (08/8/2007 - 08/8/2026)'],
    [{ name: 'Thành lập Chi đoàn A' }, 2026, 'kỷ niệm 19 năm Ngày thành lập Chi đoàn A (08/8/2007 - 08/8/2026)'],
    [
      { kind: 'truyền thống', name: 'ngành Lưu trữ', day: 3, month: 1, baseYear: 1946 },
      2026,
      'kỷ niệm 80 năm Ngày truyền thống ngành Lưu trữ (03/01/1946 - 03/01/2026)',
    ],
    [
      { kind: 'sinh', name: 'đồng chí Trần Phú', day: 1, month: 5, baseYear: 1904 },
      2024,
      'kỷ niệm 120 năm Ngày sinh đồng chí Trần Phú (01/5/1904 - 01/5/2024)',
    ],
    [
      { kind: 'mất', name: 'Ngày mất đồng chí Trần Phú', day: 6, month: 9, baseYear: 1931 },
      2024,
      'tưởng niệm 93 năm Ngày mất đồng chí Trần Phú (06/9/1931 - 06/9/2024)',
    ],
    [{ kind: 'hưởng ứng', name: 'Ngày Trái đất', day: 22, month: 4 }, 2024, 'hưởng ứng Ngày Trái đất'],
    [
      { kind: 'sự kiện', name: 'Chiến thắng Tua Hai', day: 26, month: 1, baseYear: 1960 },
      2025,
      'kỷ niệm 65 năm Chiến thắng Tua Hai (26/01/1960 - 26/01/2025)',
    ],
    [
      { kind: 'sự kiện', name: 'Chiến thắng Ngọc Hồi', calendar: 'lunar', day: 5, month: 1, baseYear: 1789 },
      2025,
      'kỷ niệm 236 năm Chiến thắng Ngọc Hồi (1789 - 2025)',
    ],
    [{ baseYear: null }, 2026, 'no-base-year'],
    [{}, 2007, 'before-first'],
    [{}, 1999, 'before-first'],
  ])('%o in %i', (part, year, text) => {
    expect(labelOf(part, year)).toBe(text);
  });

  it('words the label of the founding birthday as the decree on form asks', () => {
    const birth = builtInDays().find((one) => one.kind === 'sinh' && one.day === 19 && one.month === 5);
    const result = birth === undefined ? null : buildLabel(birth, 2025, { dash: 'en-dash' });
    expect(result).toEqual({
      ok: true,
      years: 135,
      label: 'kỷ niệm 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2025)',
    });
  });

  it('has no count for Giỗ Tổ', () => {
    const giỗ = builtInDays().find((one) => one.calendar === 'lunar' && one.day === 10 && one.month === 3);
    expect(giỗ && buildLabel(giỗ, 2026)).toEqual({ ok: false, problem: 'no-base-year' });
  });

  it('says the verb once when labels are joined', () => {
    const first = labelOf({}, 2026);
    const second = labelOf({ name: 'Khối thi đua', baseYear: 2010 }, 2026);
    expect(joinLabels([first, second])).toBe(
      'kỷ niệm 19 năm Ngày thành lập Trường Chính trị (08/8/2007 - 08/8/2026) và ' +
        '16 năm Ngày thành lập Khối thi đua (08/8/2010 - 08/8/2026)',
    );
    expect(joinLabels([first])).toBe(first);
    expect(joinLabels([])).toBe('');
  });

  it.each([2000, 2025, 2061])('writes labels that its own reader finds right (%i)', (year) => {
    const wrong = builtInDays().flatMap((one) => {
      const result = buildLabel(one, year);
      if (!result.ok || result.years === null) return [];
      const claims = findClaims(`Hội nghị ${result.label}.`);
      const [claim] = claims;
      const right = claims.length === 1 && claim?.correct === true && claim.flags.length === 0;
      return right && claim.years === result.years ? [] : [result.label];
    });
    expect(wrong).toEqual([]);
  });

  it('adds no second "Ngày" to a name that has one', () => {
    expect(wordedName('Ngày Thương binh - Liệt sĩ', 'truyền thống')).toBe('Ngày Thương binh - Liệt sĩ');
    expect(wordedName('Quốc tế Phụ nữ', 'quốc tế')).toBe('Ngày Quốc tế Phụ nữ');
  });
});
