import { formatDate, formatLongDate, formatMonth, weekdayWord } from '../../domain/calendar/format';
import { weekdayOf } from '../../domain/calendar/plain-date';
import { say } from '../answer';
import { readChoice } from '../read/cell';
import { readDay } from '../read/date';

/**
 * Ngày viết bằng chữ theo Nghị định 30/2020/NĐ-CP. Ví dụ =KH.NGAYCHU("5/1/2023") cho "ngày 05 tháng 01 năm 2023".
 * @customfunction NGAYCHU
 * @param ngay Ngày cần viết.
 * @param [kieu] 1 "ngày 05 tháng 01 năm 2023" (mặc định); 2 "05/01/2023"; 3 "thứ Năm, ngày 05/01/2023"; 4 "thứ Năm, ngày 05 tháng 01 năm 2023"; 5 "tháng 01/2023".
 * @returns Ngày dạng chữ.
 */
export function ngayChu(ngay: unknown, kieu?: unknown): string {
  const shape = readChoice(kieu, 5, 2);
  const date = readDay(ngay, 1);
  if (date === null) return '';
  const weekday = weekdayWord(weekdayOf(date));
  const words = [
    formatLongDate(date),
    formatDate(date),
    say('functions.date.with-weekday', { weekday, date: formatDate(date) }),
    `${weekday}, ${formatLongDate(date)}`,
    say('functions.date.month', { month: formatMonth(date.year, date.month) }),
  ];
  return words[shape - 1] ?? '';
}
