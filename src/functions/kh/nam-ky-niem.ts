import { anniversaryYears } from '../../domain/anniversaries/years';
import { refuse } from '../answer';
import { readBase } from '../read/base';
import { readYear } from '../read/date';

/**
 * Số năm kỷ niệm: năm xét trừ năm gốc. Ví dụ =KH.NAMKYNIEM("19/5/1890";2023) cho 133. Ngày trước năm 1900 ghi dạng chữ.
 * @customfunction NAMKYNIEM
 * @param ngayGoc Ngày gốc: ô ngày, chữ "19/5/1890", năm 1890, hoặc tên ngày kỷ niệm trong danh mục.
 * @param mocXet Năm xét (2023) hoặc một ngày trong năm đó.
 * @returns Số năm; để trống khi một trong hai ô trống.
 */
export function namKyNiem(ngayGoc: unknown, mocXet: unknown): string | number {
  const base = readBase(ngayGoc, 1);
  const year = readYear(mocXet, 2);
  if (base === null || year === null) return '';
  return anniversaryYears(base.moment, { kind: 'year', year }) ?? refuse('functions.years.reversed');
}
