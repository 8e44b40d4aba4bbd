import { readPeriodOrMonth } from '../read/month';

/** Summer belongs to the school year that ends; the new one begins with tựu trường in August. */
const FIRST_MONTH = 8;

/**
 * Năm học của một ngày, tính từ tháng 8 năm trước đến hết tháng 7 năm sau. Ví dụ =KH.NAMHOC("20/11/2023") cho "2023-2024".
 * @customfunction NAMHOC
 * @param ngay Ngày hoặc tháng cần xem.
 * @returns Năm học dạng chữ.
 */
export function namHoc(ngay: unknown): string {
  const found = readPeriodOrMonth(ngay, 1, (month) => Number(month >= FIRST_MONTH));
  if (found === null) return '';
  const first = found.month >= FIRST_MONTH ? found.year : found.year - 1;
  return `${String(first)}-${String(first + 1)}`;
}
