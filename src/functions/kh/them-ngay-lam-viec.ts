import { addDays, toDayNumber, type PlainDate } from '../../domain/calendar/plain-date';
import { isWeekend } from '../../domain/calendar/working-days';
import { refuse } from '../answer';
import { readInteger } from '../read/cell';
import { dateResult, readDay } from '../read/date';
import { readHolidays, type HolidayBook } from '../read/holidays';

const MOST_DAYS = 10_000;

const workdays = (book: HolidayBook): ((date: PlainDate) => boolean) => {
  let year = Number.NaN;
  let off = new Set<number>();
  let worked = new Set<number>();
  return (date) => {
    if (date.year !== year) {
      year = date.year;
      const split = book.split(year);
      off = new Set(split.off.map(toDayNumber));
      worked = new Set(split.worked.map(toDayNumber));
    }
    const day = toDayNumber(date);
    return worked.has(day) || (!isWeekend(date) && !off.has(day));
  };
};

/**
 * Ngày sau (hoặc trước) một số ngày làm việc, dùng để tính hạn. Ví dụ =KH.THEMNGAYLAMVIEC("28/4/2023";5) cho 08/05/2023.
 * @customfunction THEMNGAYLAMVIEC
 * @param tuNgay Ngày bắt đầu, không tính ngày này.
 * @param soNgay Số ngày làm việc; số âm để tính lùi.
 * @param [ngayNghi] Vùng ngày nghỉ của năm: nghỉ Tết, nghỉ bù, hoán đổi. Dòng có chữ "làm bù" là ngày đi làm.
 * @param [ngayLamBu] Vùng ngày làm bù.
 * @returns Số sê-ri ngày: định dạng ô là dd/mm/yyyy.
 */
export function themNgayLamViec(
  tuNgay: unknown,
  soNgay: unknown,
  ngayNghi?: unknown[][],
  ngayLamBu?: unknown[][],
): number | string {
  const from = readDay(tuNgay, 1);
  const count = readInteger(soNgay, 0, 2);
  const isWorked = workdays(readHolidays(ngayNghi, ngayLamBu));
  if (from === null) return '';
  if (Math.abs(count) > MOST_DAYS) return refuse('functions.workday.too-many', { most: MOST_DAYS });
  const step = count < 0 ? -1 : 1;
  let date = from;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step);
    if (date.year < 1 || date.year > 9999) return refuse('functions.workday.too-many', { most: MOST_DAYS });
    if (isWorked(date)) left -= 1;
  }
  return dateResult(date);
}
