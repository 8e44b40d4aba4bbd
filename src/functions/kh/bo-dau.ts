import { stripMarks } from '../../domain/text/fold';
import { normalizeText } from '../../domain/text/normalize';
import { readText } from '../read/cell';

/**
 * Chữ không dấu, giữ chữ hoa, chữ thường. Ví dụ =KH.BODAU("Kế hoạch tháng Năm") cho "Ke hoach thang Nam".
 * @customfunction BODAU
 * @param vanBan Ô cần bỏ dấu.
 * @returns Chữ không dấu.
 */
export function boDau(vanBan: unknown): string {
  const text = readText(vanBan, 1);
  return text === null ? '' : stripMarks(normalizeText(text).text);
}
