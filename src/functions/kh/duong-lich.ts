import {
  FIRST_LUNAR_YEAR,
  LAST_LUNAR_YEAR,
  leapMonthOf,
  lunarMonthLength,
  lunarToSolar,
} from '../../domain/calendar/lunar';
import { notAvailable, refuse } from '../answer';
import { bareKey } from '../../domain/text/fold';
import { readCell, readInteger } from '../read/cell';
import { dateResult } from '../read/date';

const YES = new Set(['nhuan', 'co', 'x', 'true', 'dung', '1']);
const NO = new Set(['khong', 'thuong', 'false', 'sai']);

const readLeap = (value: unknown): boolean => {
  const cell = readCell(value, 4);
  if (cell === null || typeof cell === 'boolean') return cell ?? false;
  const key = bareKey(String(cell));
  if (YES.has(key) || NO.has(key)) return YES.has(key);
  return refuse('functions.lunar.leap', { text: String(cell).slice(0, 60) });
};

const explain = (year: number, month: number, leap: boolean): never => {
  if (year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) {
    return notAvailable('functions.lunar.outside', { first: FIRST_LUNAR_YEAR, last: LAST_LUNAR_YEAR });
  }
  const length = lunarMonthLength(year, month, leap);
  if (length !== null) return notAvailable('functions.lunar.no-day', { year, month, length });
  if (!leap || month < 1 || month > 12) return refuse('functions.lunar.no-month', { month });
  const own = leapMonthOf(year);
  return own === null
    ? notAvailable('functions.lunar.no-leap', { year })
    : notAvailable('functions.lunar.other-leap', { year, month, own });
};

/**
 * Ngày dương lịch của một ngày âm lịch. Ví dụ =KH.DUONGLICH(10;3;2023) cho 29/04/2023.
 * @customfunction DUONGLICH
 * @param ngay Ngày âm lịch, từ 1 đến 30.
 * @param thang Tháng âm lịch, từ 1 đến 12.
 * @param namAm Năm âm lịch, từ 1899 đến 2100.
 * @param [nhuan] TRUE, 1 hoặc "nhuận" khi là tháng nhuận.
 * @returns Số sê-ri ngày: định dạng ô là dd/mm/yyyy. Ngày trước năm 1900 trả về chữ.
 */
export function duongLich(ngay: unknown, thang: unknown, namAm: unknown, nhuan?: unknown): number | string {
  const leap = readLeap(nhuan);
  // 0 is what a blank cell gives, and no day, month or year of the table.
  const day = readInteger(ngay, 0, 1);
  const month = readInteger(thang, 0, 2);
  const year = readInteger(namAm, 0, 3);
  if (day === 0 || month === 0 || year === 0) return '';
  const date = lunarToSolar({ year, month, day, leap });
  return date === null ? explain(year, month, leap) : dateResult(date);
}
