import { claimFaults } from '../faults';
import { readText } from '../read/cell';
import { readYear } from '../read/date';

/**
 * Kiểm tra số năm kỷ niệm trong một đoạn văn bản, ví dụ =KH.KIEMTRAKYNIEM("kỷ niệm 132 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)") báo phải là 133 năm.
 * @customfunction KIEMTRAKYNIEM
 * @param vanBan Ô chứa văn bản có ghi kỷ niệm.
 * @param [nam] Năm của văn bản, để phát hiện nhãn chép từ năm trước.
 * @returns Câu nêu lỗi; để trống khi không thấy lỗi.
 */
export function kiemTraKyNiem(vanBan: unknown, nam?: unknown): string {
  const text = readText(vanBan, 1);
  const year = readYear(nam, 2);
  return text === null ? '' : claimFaults(text, year);
}
