import { dateResult } from '../read/date';
import { readStatedTime } from '../read/stated-time';

/**
 * Ngày kết thúc hoặc hạn chót ghi trong một ô thời gian. Ví dụ =KH.KETTHUC("Chậm nhất ngày 30/6/2023") cho 30/06/2023.
 * @customfunction KETTHUC
 * @param vanBan Ô thời gian, ví dụ "Tháng 5/2023", "17 - 19/8/2020", "hết tháng 6/2023".
 * @param [nam] Năm dùng cho ngày chưa ghi năm.
 * @returns Số sê-ri ngày: định dạng ô là dd/mm/yyyy; để trống khi không có ngày cuối.
 */
export function ketThuc(vanBan: unknown, nam?: unknown): number | string {
  const end = readStatedTime(vanBan, nam, 'days')?.end ?? null;
  return end === null ? '' : dateResult(end);
}
