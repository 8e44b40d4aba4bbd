import { STATE_WORDS } from '../../domain/reports/report-row';
import { statusOf } from '../../domain/reports/status';
import { say } from '../answer';
import { readDay, readPeriod } from '../read/date';
import { readProgress } from '../read/progress';

/**
 * Trạng thái của một việc tại ngày xét. Ví dụ =KH.TRANGTHAI("01/5/2023";"31/5/2023";50%;"10/6/2023") cho "Quá hạn".
 * @customfunction TRANGTHAI
 * @param batDau Ngày bắt đầu; để trống khi chưa rõ.
 * @param ketThuc Ngày kết thúc hoặc hạn chót; để trống khi chưa có.
 * @param tienDo Tiến độ: 50%, 0,5 hoặc 50; hay chữ của cột TRẠNG THÁI ("Hoàn thành", "Hoãn" …). Có thể để trống.
 * @param ngayXet Ngày xét, ví dụ một ô ghi ngày báo cáo. Hàm không tự lấy ngày hôm nay.
 * @returns "Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Quá hạn", "Chưa có hạn" hoặc chữ đã ghi như "Hoãn".
 */
export function trangThai(batDau: unknown, ketThuc: unknown, tienDo: unknown, ngayXet: unknown): string {
  const from = readPeriod(batDau, 1);
  const to = readPeriod(ketThuc, 2);
  const { share, state } = readProgress(tienDo, 3);
  const asOf = readDay(ngayXet, 4);
  if (asOf === null || (from === null && to === null && share === null && state === null)) return '';
  const { bucket } = statusOf(
    { start: from?.start ?? null, end: to?.end ?? null, progress: share, typedState: state },
    asOf,
  );
  if (bucket !== 'stopped') return say(`functions.status.${bucket}`);
  return STATE_WORDS.find((one) => one.state === state)?.word ?? '';
}
