import { yearName } from '../../domain/calendar/can-chi';
import { readYear } from '../read/date';

/**
 * Tên can chi của một năm âm lịch. Ví dụ =KH.CANCHI(2025) cho "Ất Tỵ".
 * @customfunction CANCHI
 * @param nam Năm, ví dụ 2025. Với một ngày cụ thể, dùng =KH.AMLICH(ngày;4) vì đầu năm dương còn thuộc năm âm cũ.
 * @returns Tên năm dạng chữ.
 */
export function canChi(nam: unknown): string {
  const year = readYear(nam, 1);
  return year === null ? '' : yearName(year);
}
