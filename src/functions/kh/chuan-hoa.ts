import { normalizeText } from '../../domain/text/normalize';
import { unifyTone } from '../../domain/text/tone';
import { readChoice, readText } from '../read/cell';

/**
 * Chữ tiếng Việt dạng chuẩn: Unicode dựng sẵn, bỏ ký tự ẩn và khoảng trắng thừa, để so sánh và dò tìm cho khớp.
 * @customfunction CHUANHOA
 * @param vanBan Ô cần chuẩn hóa.
 * @param [kieu] 1 giữ cách đặt dấu thanh (mặc định); 2 đặt lại dấu thanh một kiểu: "hoà" thành "hòa", "thuỷ" thành "thủy".
 * @returns Chữ đã chuẩn hóa.
 */
export function chuanHoa(vanBan: unknown, kieu?: unknown): string {
  const shape = readChoice(kieu, 2, 2);
  const text = readText(vanBan, 1);
  if (text === null) return '';
  const clean = normalizeText(text)
    .text.split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/[ \t]+/gu, ' ').trim())
    .join('\n')
    .trim();
  return shape === 2 ? unifyTone(clean) : clean;
}
