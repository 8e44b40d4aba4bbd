import { formatIso } from '../../../../src/domain/calendar/plain-date';
import { checkLinesOf } from '../../../../src/domain/checks/lines';
import { runChecks } from '../../../../src/domain/checks/run-checks';
import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';

const periodOf = (...lines: readonly string[]): string => {
  const period = extractSchedule(textSnapshot('a.txt', lines.join('\n'))).period?.value;
  return period?.start && period.end ? `${formatIso(period.start)}..${formatIso(period.end)}` : 'none';
};

/** Texts that the checks find outside the period of the plan. */
const outside = (...lines: readonly string[]): readonly string[] => {
  const source = textSnapshot('a.txt', lines.join('\n'));
  return runChecks({ schedules: [extractSchedule(source)], lines: checkLinesOf(source) })
    .filter(({ code }) => code === 'outside-period')
    .map(({ text }) => text);
};

describe('the period a plan is made for', () => {
  it('is what the heading states', () => {
    expect(periodOf('KẾ HOẠCH', 'Tổ chức Tháng Thanh niên', '(Từ ngày 01/3 đến ngày 31/3/2024)')).toBe(
      '2024-03-01..2024-03-31',
    );
  });

  it('is not the day that the title celebrates, though it stands on a line of its own', () => {
    const title = ['KẾ HOẠCH', 'Tổ chức các hoạt động chào mừng', 'NGÀY NHÀ GIÁO VIỆT NAM 20/11'];
    expect(periodOf('Long An, ngày 25 tháng 10 năm 2024', ...title)).toBe('none');
    expect(periodOf(...title, 'Năm học 2023 - 2024')).toBe('2023-09-01..2024-05-31');
  });

  const section = (...lines: readonly string[]): readonly string[] => [
    'KẾ HOẠCH',
    'Tổ chức Hội nghị người lao động năm 2024',
    'I. MỤC ĐÍCH',
    '1. Phát huy dân chủ ở cơ sở.',
    'II. THỜI GIAN',
    ...lines,
    'III. CÁC HOẠT ĐỘNG',
    '- Ngày 12/12/2024: tổ chức hội thao chào mừng hội nghị.',
  ];

  it('is what the section of the time says when it says one thing', () => {
    expect(outside(...section('Từ ngày 01/11 đến ngày 30/11/2024.'))).toHaveLength(1);
  });

  it('is not the time of one of several activities of that section', () => {
    expect(
      outside(
        ...section(
          '1. Họp trù bị: 16h30 ngày 18/9/2024',
          '2. Hội nghị cấp tổ: từ 23/9 đến 25/9/2024',
          '3. Hội nghị toàn cơ quan: 7h30 ngày 05/10/2024',
        ),
      ),
    ).toEqual([]);
  });
});
