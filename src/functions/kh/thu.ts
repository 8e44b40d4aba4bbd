import { WEEKDAY_WORDS } from '../../domain/calendar/format';
import { weekdayOf } from '../../domain/calendar/plain-date';
import { readChoice } from '../read/cell';
import { readDay } from '../read/date';
import { capitalFirst } from '../../domain/text/first-letter';

const SHAPES = 3;

/**
 * Thứ trong tuần của một ngày. Ví dụ =KH.THU("19/5/2023") cho "Thứ Sáu".
 * @customfunction THU
 * @param ngay Ngày cần xem.
 * @param [kieu] 1 "Thứ Sáu" (mặc định); 2 "Thứ 6"; 3 "T6".
 * @returns Thứ trong tuần dạng chữ.
 */
export function thu(ngay: unknown, kieu?: unknown): string {
  const shape = readChoice(kieu, SHAPES, 2);
  const date = readDay(ngay, 1);
  if (date === null) return '';
  const words = WEEKDAY_WORDS[weekdayOf(date)];
  // Chủ nhật has no number: its second form is the first one.
  const short = words.at(-1) ?? '';
  const numbered = words.find((word) => /\d$/u.test(word) && word.includes(' ')) ?? words[0] ?? '';
  const word = [words[0] ?? '', numbered, short][shape - 1] ?? '';
  return capitalFirst(word);
}
