import { say } from '../answer';
import { readChoice } from '../read/cell';
import { readPeriodOrMonth } from '../read/month';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/**
 * Quý của một ngày hoặc một tháng. Ví dụ =KH.QUY("19/5/2023") cho 2.
 * @customfunction QUY
 * @param ngay Ngày, tháng hoặc quý: ô ngày, "5/2023", "quý II năm 2023".
 * @param [kieu] 1 số quý (mặc định); 2 "Quý II"; 3 "Quý II/2023".
 * @returns Số từ 1 đến 4, hoặc chữ theo kiểu đã chọn.
 */
export function quy(ngay: unknown, kieu?: unknown): number | string {
  const shape = readChoice(kieu, 3, 2);
  const found = readPeriodOrMonth(ngay, 1, (month) => Math.ceil(month / 3));
  if (found === null) return '';
  const quarter = Math.ceil(found.month / 3);
  if (shape === 1) return quarter;
  const roman = ROMAN[quarter - 1] ?? '';
  return shape === 2
    ? say('functions.quarter', { quarter: roman })
    : say('functions.quarter.of', { quarter: roman, year: found.year });
}
