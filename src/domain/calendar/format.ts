import { compareDates } from './plain-date';
import type { PlainDate, Weekday } from './plain-date';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * Days 1–9 and months 1 and 2 take a zero, other months do not. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục
 * II.4 (days below 10, months 1 and 2); the same in Hướng dẫn 05-HD/VPTW (2026) of the Party.
 */
const monthDigits = (month: number): string => (month <= 2 ? twoDigits(month) : String(month));

/** "05/01/2023", "19/5/1890", "03/02/1930": the zero rule of official documents. */
export const formatDate = (date: PlainDate): string => `${formatDayMonth(date)}/${String(date.year)}`;

/** "05/01", "19/5": day and month under the same zero rule. */
export const formatDayMonth = (date: PlainDate): string => `${twoDigits(date.day)}/${monthDigits(date.month)}`;

/** "tháng 5/2023" is written "5/2023", January "01/2023". */
export const formatMonth = (year: number, month: number): string => `${monthDigits(month)}/${String(year)}`;

/** "05/05/2023": always two digits, as the cells of the schedule show dates (`dd/mm/yyyy`). */
export const formatCellDate = (date: PlainDate): string =>
  `${twoDigits(date.day)}/${twoDigits(date.month)}/${String(date.year).padStart(4, '0')}`;

/** "ngày 05 tháng 01 năm 2023": the long form of headings and captions, same zero rule. */
export const formatLongDate = (date: PlainDate): string =>
  `ngày ${twoDigits(date.day)} tháng ${monthDigits(date.month)} năm ${String(date.year)}`;

/**
 * A period in the shortest form that loses nothing: "19/5/2023", "17 - 19/8/2020", "01/5 - 30/6/2023",
 * "25/12/2022 - 05/01/2023". Ends given the wrong way round are written as given, in full.
 */
export const formatPeriod = (start: PlainDate, end: PlainDate): string => {
  const order = compareDates(start, end);
  if (order === 0) return formatDate(start);
  if (order > 0 || start.year !== end.year) return `${formatDate(start)} - ${formatDate(end)}`;
  if (start.month !== end.month) return `${formatDayMonth(start)} - ${formatDate(end)}`;
  return `${twoDigits(start.day)} - ${formatDate(end)}`;
};

/** How Vietnamese documents write each weekday, the usual form first, as in the middle of a sentence. */
export const WEEKDAY_WORDS: Readonly<Record<Weekday, readonly string[]>> = {
  1: ['thứ Hai', 'thứ 2', 'T2'],
  2: ['thứ Ba', 'thứ 3', 'T3'],
  3: ['thứ Tư', 'thứ 4', 'T4'],
  4: ['thứ Năm', 'thứ 5', 'T5'],
  5: ['thứ Sáu', 'thứ 6', 'T6'],
  6: ['thứ Bảy', 'thứ Bẩy', 'thứ 7', 'T7'],
  7: ['Chủ nhật', 'Chúa nhật', 'CN'],
};

/** "thứ Hai" … "Chủ nhật". */
export const weekdayWord = (weekday: Weekday): string => WEEKDAY_WORDS[weekday][0] ?? '';
