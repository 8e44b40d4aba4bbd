import { yearName } from '../../domain/calendar/can-chi';
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, solarToLunar, type LunarDate } from '../../domain/calendar/lunar';
import { notAvailable, say, type FunctionsMessageKey } from '../answer';
import { readChoice } from '../read/cell';
import { readDay } from '../read/date';

const SHAPES = ['short', 'long', 'numbers'] as const;

const worded = (lunar: LunarDate, shape: (typeof SHAPES)[number]): string => {
  const key: FunctionsMessageKey = lunar.leap ? `functions.lunar.${shape}-leap` : `functions.lunar.${shape}`;
  return say(key, { day: lunar.day, month: lunar.month, year: lunar.year, name: yearName(lunar.year) });
};

/**
 * Ngày âm lịch Việt Nam của một ngày dương lịch. Ví dụ =KH.AMLICH("29/4/2023") cho "10/3 năm Quý Mão".
 * @customfunction AMLICH
 * @param ngay Ngày dương lịch.
 * @param [kieu] 1 "10/3 năm Quý Mão" (mặc định); 2 "ngày 10 tháng 3 năm Quý Mão"; 3 "10/3/2023"; 4 "Quý Mão"; 5 số ngày; 6 số tháng; 7 số năm.
 * @returns Ngày âm lịch dạng chữ, hoặc số theo kiểu đã chọn. Tháng nhuận ghi chữ "nhuận".
 */
export function amLich(ngay: unknown, kieu?: unknown): string | number {
  const shape = readChoice(kieu, 7, 2);
  const date = readDay(ngay, 1);
  if (date === null) return '';
  const lunar = solarToLunar(date);
  if (lunar === null) {
    return notAvailable('functions.lunar.outside', { first: FIRST_LUNAR_YEAR, last: LAST_LUNAR_YEAR });
  }
  const wordShape = SHAPES[shape - 1];
  if (wordShape !== undefined) return worded(lunar, wordShape);
  return [yearName(lunar.year), lunar.day, lunar.month, lunar.year][shape - 4] ?? '';
}
