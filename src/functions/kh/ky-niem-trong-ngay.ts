import type { AnniversaryDay } from '../../domain/anniversaries/day-list';
import { buildLabel, wordedName } from '../../domain/anniversaries/label';
import { solarToLunar } from '../../domain/calendar/lunar';
import { daysInMonth, type PlainDate } from '../../domain/calendar/plain-date';
import { say } from '../answer';
import { readDay } from '../read/date';
import { knownDays } from '../read/named-day';

const keptOn = (date: PlainDate): readonly AnniversaryDay[] => {
  const lunar = solarToLunar(date);
  const days = knownDays();
  // A day of 29/02 is kept on 28/02 in ordinary years.
  const moved = date.month === 2 && date.day === 28 && daysInMonth(date.year, 2) === 28 ? days.on('solar', 2, 29) : [];
  return [
    ...days.on('solar', date.month, date.day),
    ...moved,
    ...(lunar === null || lunar.leap ? [] : days.on('lunar', lunar.month, lunar.day)),
  ];
};

const nameIn = (day: AnniversaryDay, year: number): string | null => {
  if (day.baseYear !== null && day.baseYear > year) return null;
  const label = buildLabel(day, year, { verb: false, pair: false });
  const name = label.ok ? label.label : wordedName(day.name, day.kind);
  return day.verified ? name : say('functions.day.unverified', { name });
};

/**
 * Những ngày kỷ niệm trong danh mục rơi vào một ngày, kể cả ngày âm lịch. Ví dụ =KH.KYNIEMTRONGNGAY("3/2/2025") cho "95 năm Ngày thành lập Đảng Cộng sản Việt Nam".
 * @customfunction KYNIEMTRONGNGAY
 * @param ngay Ngày cần xem.
 * @returns Tên các ngày kỷ niệm, cách nhau bằng dấu chấm phẩy; để trống khi không có.
 */
export function kyNiemTrongNgay(ngay: unknown): string {
  const date = readDay(ngay, 1);
  if (date === null) return '';
  const names = [...keptOn(date)]
    .sort((a, b) => Number(b.verified) - Number(a.verified))
    .flatMap((day) => nameIn(day, date.year) ?? []);
  return [...new Set(names)].join('; ');
}
