import { readMoment, type Moment } from '../domain/anniversaries/moment';
import { anniversaryYears } from '../domain/anniversaries/years';
import { refuse } from './answer';
import { cleanArgument, type Argument } from './arguments';

// The JSDoc of an exported function is its help inside Excel (made into functions.json by the build). Ids and the
// order of parameters are frozen: workbooks out there use them. No default parameters: Excel passes null.

const momentOf = (argument: Argument): Moment => {
  const reading = readMoment(argument);
  return reading.ok ? reading.moment : refuse(`functions.moment.${reading.problem}`, { text: String(argument) });
};

/**
 * Số năm kỷ niệm, ví dụ =KH.NAMKYNIEM("19/5/1890";2023) cho 133. Ngày trước năm 1900 viết dạng chữ.
 * @customfunction NAMKYNIEM
 * @param ngayGoc Ngày gốc: chữ "19/5/1890", một ngày trong ô, hoặc năm 1890.
 * @param mocXet Năm xét (2023) hoặc một ngày trong năm đó.
 * @returns Số năm từ năm gốc đến năm xét; để trống khi một trong hai ô trống.
 */
export function namKyNiem(ngayGoc: unknown, mocXet: unknown): string | number {
  const base = cleanArgument(ngayGoc);
  const observed = cleanArgument(mocXet);
  if (base === null || observed === null) return '';
  return anniversaryYears(momentOf(base), momentOf(observed)) ?? refuse('functions.years.reversed');
}
