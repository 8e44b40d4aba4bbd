import { timeFaults } from '../faults';
import { readCell, readText } from '../read/cell';
import { readYear, toDay } from '../read/date';

/**
 * Kiểm tra ô thời gian: ngày không có thật, thứ không khớp ngày, khoảng bị ngược, thiếu năm. Ví dụ =KH.KIEMTRATHOIGIAN("Thứ Hai, 19/5/2023") báo ngày 19/5/2023 là Thứ Sáu.
 * @customfunction KIEMTRATHOIGIAN
 * @param vanBan Ô thời gian.
 * @param [nam] Năm dùng cho ngày chưa ghi năm.
 * @returns Câu nêu lỗi; để trống khi không thấy lỗi.
 */
export function kiemTraThoiGian(vanBan: unknown, nam?: unknown): string {
  const year = readYear(nam, 2);
  const cell = readCell(vanBan, 1);
  if (typeof cell === 'number') {
    toDay(cell);
    return '';
  }
  const text = readText(cell, 1);
  return text === null ? '' : timeFaults(text, year);
}
