import { readStatedTime } from '../read/stated-time';
import { dateResult } from '../read/date';

/**
 * Ngày bắt đầu ghi trong một ô thời gian. Ví dụ =KH.BATDAU("Từ 01/5 đến 31/5/2023") cho 01/05/2023.
 * @customfunction BATDAU
 * @param vanBan Ô thời gian, ví dụ "Tháng 5/2023", "17 - 19/8/2020", "sáng thứ Sáu, 19/5/2023".
 * @param [nam] Năm dùng cho ngày chưa ghi năm.
 * @returns Số sê-ri ngày: định dạng ô là dd/mm/yyyy; để trống khi chỉ có hạn chót hoặc việc thường xuyên.
 */
export function batDau(vanBan: unknown, nam?: unknown): number | string {
  const start = readStatedTime(vanBan, nam, 'days')?.start ?? null;
  return start === null ? '' : dateResult(start);
}
