import { extractSchedule } from '../../../../src/domain/schedule/extract';
import { textSnapshot } from '../../../../src/domain/source/text-snapshot';

const titleOf = (...lines: readonly string[]): string | null =>
  extractSchedule(textSnapshot('a.txt', [...lines, '1. Khai mạc: ngày 03/9/2024'].join('\n'))).title?.value ?? null;

describe('the bare word for an annex', () => {
  it('is no part of the title', () => {
    expect(titleOf('PHỤ LỤC', 'LỊCH SINH HOẠT CÔNG DÂN')).toBe('LỊCH SINH HOẠT CÔNG DÂN');
    expect(titleOf('Phụ lục số 02', 'DANH MỤC CÔNG VIỆC THÁNG 9')).toBe('DANH MỤC CÔNG VIỆC THÁNG 9');
  });

  it('stays when it says more, or stands alone', () => {
    expect(titleOf('PHỤ LỤC LỊCH SINH HOẠT CÔNG DÂN')).toBe('PHỤ LỤC LỊCH SINH HOẠT CÔNG DÂN');
    expect(titleOf('PHỤ LỤC')).toBe('PHỤ LỤC');
  });
});
