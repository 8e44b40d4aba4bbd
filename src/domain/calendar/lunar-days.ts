import { foldKey } from '../text/fold';
import { lunarMonthsOf, lunarToSolar } from './lunar';
import { fromDayNumber } from './plain-date';
import type { PlainDate } from './plain-date';

/** A named day of the lunar year. */
export interface LunarDay {
  /** Stable kebab-case id. */
  readonly id: string;
  /** The usual name, then other names in use. Written as in the middle of a sentence. */
  readonly names: readonly string[];
  readonly month: number;
  /** Day of the month, or its last day (29 or 30). */
  readonly day: number | 'last';
}

/**
 * Named lunar days that plans and office calendars mention. In a year with a leap month the day is kept in the
 * ordinary month, not in the leap one. Sources: Nghị định 145/2013/NĐ-CP điều 4 and Bộ luật Lao động 2019 điều
 * 112 (Tết, Giỗ Tổ); the rest is custom.
 */
export const LUNAR_DAYS: readonly LunarDay[] = [
  { id: 'tet', names: ['Tết Nguyên đán', 'Tết Âm lịch', 'Tết cổ truyền', 'Tết Ta', 'mùng Một Tết'], month: 1, day: 1 },
  { id: 'dong-da', names: ['Chiến thắng Ngọc Hồi - Đống Đa', 'giỗ trận Đống Đa'], month: 1, day: 5 },
  { id: 'nguyen-tieu', names: ['Rằm tháng Giêng', 'Tết Nguyên tiêu', 'Tết Thượng nguyên'], month: 1, day: 15 },
  { id: 'han-thuc', names: ['Tết Hàn thực'], month: 3, day: 3 },
  {
    id: 'gio-to',
    names: ['Giỗ Tổ Hùng Vương', 'Giỗ Tổ', 'Giỗ Quốc Tổ', 'Quốc giỗ', 'Giỗ Quốc Tổ Hùng Vương', 'Lễ hội Đền Hùng'],
    month: 3,
    day: 10,
  },
  { id: 'phat-dan', names: ['Phật đản', 'Đại lễ Phật đản', 'Lễ Phật đản', 'Vesak', 'Rằm tháng Tư'], month: 4, day: 15 },
  { id: 'doan-ngo', names: ['Tết Đoan ngọ', 'Tết Đoan dương', 'Tết giết sâu bọ'], month: 5, day: 5 },
  { id: 'that-tich', names: ['Thất tịch'], month: 7, day: 7 },
  {
    id: 'vu-lan',
    names: ['Vu lan', 'Lễ Vu lan', 'Đại lễ Vu lan', 'Vu lan báo hiếu', 'Rằm tháng Bảy', 'Tết Trung nguyên'],
    month: 7,
    day: 15,
  },
  {
    id: 'trung-thu',
    names: ['Tết Trung thu', 'Trung thu', 'Rằm tháng Tám', 'Tết trông trăng', 'Đêm hội trăng rằm'],
    month: 8,
    day: 15,
  },
  { id: 'trung-cuu', names: ['Tết Trùng cửu', 'Trùng dương'], month: 9, day: 9 },
  { id: 'ha-nguyen', names: ['Rằm tháng Mười', 'Tết Hạ nguyên', 'Tết Cơm mới'], month: 10, day: 15 },
  {
    id: 'tao-quan',
    names: ['ông Công ông Táo', 'Tết ông Công ông Táo', 'tiễn ông Táo', 'đưa ông Táo', 'ông Táo về trời'],
    month: 12,
    day: 23,
  },
  { id: 'giao-thua', names: ['Giao thừa', 'đêm Giao thừa', 'Trừ tịch'], month: 12, day: 'last' },
];

const BY_NAME: ReadonlyMap<string, LunarDay> = new Map(
  LUNAR_DAYS.flatMap((day) => day.names.map((name) => [foldKey(name), day] as const)),
);

/** The day that goes by this name (any case, any tone placement), or `null`. */
export const lunarDayNamed = (name: string): LunarDay | null => BY_NAME.get(foldKey(name)) ?? null;

/** When the day falls in the lunar year `lunarYear`; `null` outside the table of {@link lunarMonthsOf}. */
export const lunarDayIn = (day: LunarDay, lunarYear: number): PlainDate | null => {
  if (day.day !== 'last') return lunarToSolar({ year: lunarYear, month: day.month, day: day.day, leap: false });
  const month = lunarMonthsOf(lunarYear)
    .filter((m) => m.month === day.month)
    .at(-1);
  return month ? fromDayNumber(month.start + month.length - 1) : null;
};

/**
 * When the day falls in the Gregorian year, which is how people name it: Giao thừa of 2025 is 28/01/2025, the
 * last day of lunar 2024. `null` when no such day falls in that year or the year lies outside the table.
 */
export const lunarDayInSolarYear = (day: LunarDay, year: number): PlainDate | null => {
  for (const lunarYear of [year, year - 1]) {
    const date = lunarDayIn(day, lunarYear);
    if (date?.year === year) return date;
  }
  return null;
};
