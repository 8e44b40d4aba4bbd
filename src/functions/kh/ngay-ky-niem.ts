import type { AnniversaryDay } from '../../domain/anniversaries/day-list';
import { occurrenceIn } from '../../domain/anniversaries/occurrence';
import { lunarDayInSolarYear, lunarDayNamed } from '../../domain/calendar/lunar-days';
import { solarToLunar } from '../../domain/calendar/lunar';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { normalizeText } from '../../domain/text/normalize';
import { notAvailable, quote } from '../answer';
import { readCell, type Cell } from '../read/cell';
import { dateResult, momentIn, readPlainDate, readYear } from '../read/date';
import { dayNamed, noSuchName } from '../read/named-day';
import { readTime } from '../read/time';

type DayOfYear = Pick<AnniversaryDay, 'calendar' | 'day' | 'month'>;

const sameDay = (a: DayOfYear, b: DayOfYear): boolean =>
  a.calendar === b.calendar && a.day === b.day && a.month === b.month;

const keptIn = (day: DayOfYear, year: number): PlainDate | null => occurrenceIn(day as AnniversaryDay, year);

const SOME_LEAP_YEAR = 2000;

const byDate = (cell: Cell, year: number): PlainDate | null => {
  // "29/2" is a day of the year even when this year lacks it.
  const asked = momentIn(cell, year);
  const reading = asked.ok || asked.problem !== 'no-such-day' ? asked : momentIn(cell, SOME_LEAP_YEAR);
  if (!reading.ok || reading.moment.kind !== 'day') return null;
  const { date } = reading.moment;
  const lunar =
    typeof cell === 'string' && readPlainDate(cell) === null && readTime(cell, year).calendar === 'lunar'
      ? solarToLunar(date)
      : null;
  return lunar === null ? keptIn({ calendar: 'solar', ...date }, year) : keptIn({ calendar: 'lunar', ...lunar }, year);
};

const find = (cell: Cell, year: number): PlainDate | null => {
  const name = typeof cell === 'string' ? normalizeText(cell).text.trim() : '';
  const listed = name === '' ? null : dayNamed(name, sameDay);
  if (listed !== null) return keptIn(listed, year);
  const lunar = name === '' ? null : lunarDayNamed(name);
  if (lunar !== null) return lunarDayInSolarYear(lunar, year);
  return byDate(cell, year) ?? noSuchName(String(cell));
};

/**
 * Ngày kỷ niệm rơi vào ngày nào của một năm, kể cả ngày âm lịch. Ví dụ =KH.NGAYKYNIEM("Giỗ Tổ Hùng Vương";2025) cho 07/4/2025.
 * @customfunction NGAYKYNIEM
 * @param ten Tên ngày kỷ niệm, hoặc ngày: "Tết Trung thu", "27/7", "10/3 âm lịch".
 * @param nam Năm dương lịch cần tìm.
 * @returns Số sê-ri ngày: định dạng ô là dd/mm/yyyy. Ngày trước năm 1900 trả về chữ.
 */
export function ngayKyNiem(ten: unknown, nam: unknown): number | string {
  const cell = readCell(ten, 1);
  const year = readYear(nam, 2);
  if (cell === null || year === null) return '';
  const date = find(cell, year);
  return date === null ? notAvailable('functions.day.not-in-year', { name: quote(cell), year }) : dateResult(date);
}
