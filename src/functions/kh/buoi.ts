import { say } from '../answer';
import { readStatedTime } from '../read/stated-time';

/**
 * Buổi ghi trong một ô thời gian. Ví dụ =KH.BUOI("sáng thứ Sáu, ngày 19/5/2023") cho "Sáng".
 * @customfunction BUOI
 * @param vanBan Ô thời gian.
 * @param [nam] Năm dùng cho ngày chưa ghi năm.
 * @returns "Sáng", "Trưa", "Chiều", "Tối" hoặc "Cả ngày"; chỉ ghi giờ thì suy từ giờ bắt đầu; để trống khi không ghi.
 */
export function buoi(vanBan: unknown, nam?: unknown): string {
  const time = readStatedTime(vanBan, nam, 'hours');
  if (time === null) return '';
  if (time.session !== null) return say(`functions.session.${time.session}`);
  const hour = time.startTime?.hour;
  if (hour === undefined) return '';
  if (hour < 11) return say('functions.session.morning');
  if (hour < 13) return say('functions.session.noon');
  return say(hour < 18 ? 'functions.session.afternoon' : 'functions.session.evening');
}
