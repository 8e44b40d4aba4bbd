import { formatDate, formatPeriod } from '../../domain/calendar/format';
import { compareDates } from '../../domain/calendar/plain-date';
import { refuse } from '../answer';
import { readDay } from '../read/date';

/**
 * Khoảng ngày viết gọn. Ví dụ =KH.KHOANGNGAY("17/8/2020";"19/8/2020") cho "17 - 19/8/2020".
 * @customfunction KHOANGNGAY
 * @param tuNgay Ngày đầu của khoảng.
 * @param denNgay Ngày cuối; để trống khi chỉ có một ngày.
 * @returns Khoảng ngày dạng chữ.
 */
export function khoangNgay(tuNgay: unknown, denNgay: unknown): string {
  const start = readDay(tuNgay, 1);
  const end = readDay(denNgay, 2);
  const only = start ?? end;
  if (only === null) return '';
  if (start === null || end === null) return formatDate(only);
  return compareDates(start, end) > 0 ? refuse('functions.period.reversed') : formatPeriod(start, end);
}
