import { daysBetween } from '../../domain/calendar/plain-date';
import { readDay, readPeriod } from '../read/date';

/**
 * Số ngày còn lại đến hạn, tính từ ngày xét. Ví dụ =KH.CONLAI("31/5/2023";"20/5/2023") cho 11.
 * @customfunction CONLAI
 * @param ketThuc Ngày kết thúc hoặc hạn chót.
 * @param ngayXet Ngày xét, ví dụ một ô ghi ngày báo cáo. Hàm không tự lấy ngày hôm nay.
 * @returns Số ngày: 0 là đúng hạn hôm đó, số âm là đã quá hạn; để trống khi không có hạn.
 */
export function conLai(ketThuc: unknown, ngayXet: unknown): number | string {
  const end = readPeriod(ketThuc, 1)?.end ?? null;
  const asOf = readDay(ngayXet, 2);
  return end === null || asOf === null ? '' : daysBetween(asOf, end);
}
