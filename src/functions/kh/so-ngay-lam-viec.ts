import { compareDates, type PlainDate } from '../../domain/calendar/plain-date';
import { workingDaysBetween } from '../../domain/calendar/working-days';
import { readDay } from '../read/date';
import { readHolidays } from '../read/holidays';

const FIRST_YEAR = 1995;
const LAST_YEAR = 2100;

const yearsOf = (from: PlainDate, to: PlainDate): readonly number[] => {
  const [first, last] = compareDates(from, to) <= 0 ? [from.year, to.year] : [to.year, from.year];
  const start = Math.max(first, FIRST_YEAR);
  return Array.from({ length: Math.max(0, Math.min(last, LAST_YEAR) - start + 1) }, (_, i) => start + i);
};

/**
 * Số ngày làm việc, tính cả ngày đầu và ngày cuối; trừ thứ Bảy, Chủ nhật và ngày nghỉ lễ theo luật. Ví dụ =KH.SONGAYLAMVIEC("24/4/2023";"28/4/2023") cho 5.
 * @customfunction SONGAYLAMVIEC
 * @param tuNgay Ngày đầu của khoảng.
 * @param denNgay Ngày cuối của khoảng.
 * @param [ngayNghi] Vùng ngày nghỉ của năm: nghỉ Tết, nghỉ bù, hoán đổi. Dòng có chữ "làm bù" là ngày đi làm.
 * @param [ngayLamBu] Vùng ngày làm bù.
 * @returns Số ngày; số âm khi ngày cuối trước ngày đầu.
 */
export function soNgayLamViec(
  tuNgay: unknown,
  denNgay: unknown,
  ngayNghi?: unknown[][],
  ngayLamBu?: unknown[][],
): number | string {
  const from = readDay(tuNgay, 1);
  const to = readDay(denNgay, 2);
  const book = readHolidays(ngayNghi, ngayLamBu);
  if (from === null || to === null) return '';
  const years = yearsOf(from, to).map(book.split);
  return workingDaysBetween(
    from,
    to,
    years.flatMap((year) => year.off),
    years.flatMap((year) => year.worked),
  );
}
