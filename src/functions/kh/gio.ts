import type { ClockTime } from '../../domain/time/time-expression';
import { readStatedTime } from '../read/stated-time';

const two = (value: number): string => String(value).padStart(2, '0');
const clock = ({ hour, minute }: ClockTime): string => `${two(hour)}:${two(minute)}`;

/**
 * Giờ ghi trong một ô thời gian. Ví dụ =KH.GIO("7h30 - 11h00, ngày 19/5/2023") cho "07:30 - 11:00".
 * @customfunction GIO
 * @param vanBan Ô thời gian, ví dụ "7h30 ngày 19/5/2023", "14 giờ 00".
 * @param [nam] Năm dùng cho ngày chưa ghi năm.
 * @returns Chữ "07:30" hoặc "07:30 - 11:00"; để trống khi không ghi giờ.
 */
export function gio(vanBan: unknown, nam?: unknown): string {
  const time = readStatedTime(vanBan, nam, 'hours');
  const stated = [time?.startTime ?? null, time?.endTime ?? null].filter((one) => one !== null);
  return stated.map(clock).join(' - ');
}
