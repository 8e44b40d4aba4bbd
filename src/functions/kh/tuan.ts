import { formatDate, formatDayMonth } from '../../domain/calendar/format';
import { addDays, daysBetween, weekdayOf, type PlainDate } from '../../domain/calendar/plain-date';
import { say } from '../answer';
import { readChoice } from '../read/cell';
import { dateResult, readDay } from '../read/date';

/** ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
const weekOf = (monday: PlainDate): number => {
  const thursday = addDays(monday, 3);
  return Math.floor(daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday) / 7) + 1;
};

/**
 * Tuần của một ngày (thứ Hai đến Chủ nhật). Ví dụ =KH.TUAN("19/5/2023";2) cho "Tuần 20 (15/5 - 21/5/2023)".
 * @customfunction TUAN
 * @param ngay Ngày cần xem.
 * @param [kieu] 1 số tuần trong năm (mặc định); 2 chữ kèm hai ngày đầu, cuối; 3 ngày thứ Hai; 4 ngày Chủ nhật.
 * @returns Số tuần, chữ, hoặc số sê-ri ngày (định dạng ô là dd/mm/yyyy) theo kiểu đã chọn.
 */
export function tuan(ngay: unknown, kieu?: unknown): number | string {
  const shape = readChoice(kieu, 4, 2);
  const date = readDay(ngay, 1);
  if (date === null) return '';
  const monday = addDays(date, 1 - weekdayOf(date));
  const sunday = addDays(monday, 6);
  if (shape === 3) return dateResult(monday);
  if (shape === 4) return dateResult(sunday);
  const week = weekOf(monday);
  if (shape === 1) return week;
  const start = monday.year === sunday.year ? formatDayMonth(monday) : formatDate(monday);
  return say('functions.week', { week, start, end: formatDate(sunday) });
}
