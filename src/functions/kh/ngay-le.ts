import { say } from '../answer';
import { sameDate } from '../../domain/calendar/plain-date';
import { readDay } from '../read/date';
import { readHolidays } from '../read/holidays';

/**
 * Tên ngày nghỉ lễ theo Bộ luật Lao động, kể cả Tết và Giỗ Tổ. Ví dụ =KH.NGAYLE("30/4/2025") cho "Ngày Chiến thắng 30/4".
 * @customfunction NGAYLE
 * @param ngay Ngày cần xem, từ năm 1995.
 * @returns Tên ngày lễ; để trống khi là ngày thường. Ngày còn chờ thông báo của năm đó có ghi chú.
 */
export function ngayLe(ngay: unknown): string {
  const date = readDay(ngay, 1);
  if (date === null) return '';
  const found = readHolidays(null, null)
    .ofYear(date.year)
    .filter((day) => sameDate(day.date, date));
  const certain = found.filter((day) => day.certain);
  if (certain.length > 0) return [...new Set(certain.map((day) => day.name))].join('; ');
  const [open] = found;
  return open === undefined ? '' : say('functions.holiday.open', { name: open.name });
}
