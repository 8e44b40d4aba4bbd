import { anniversaryClass, type Decree } from '../../domain/anniversaries/anniversary-class';
import { anniversaryYears } from '../../domain/anniversaries/years';
import { notAvailable, quote, refuse, say } from '../answer';
import { listedDay, readBase } from '../read/base';
import { readCell } from '../read/cell';
import { readYear } from '../read/date';

const readDecree = (value: unknown): Decree => {
  const cell = readCell(value, 3);
  if (cell === null || /(?<!\d)145(?!\d)/u.test(String(cell))) return 'nd145';
  return /(?<!\d)111(?!\d)/u.test(String(cell)) ? 'nd111' : refuse('functions.class.decree', { text: quote(cell) });
};

/** NĐ 145/2013 điều 3: for Giỗ Tổ, which has no base year, the solar year itself decides. */
const BY_SOLAR_YEAR = 'gio-to-hung-vuong';

const countOf = (ngayGoc: unknown, year: number, decree: Decree): number | null => {
  const cell = readCell(ngayGoc, 1);
  if (cell !== null && decree === 'nd145' && listedDay(cell)?.id === BY_SOLAR_YEAR) return year;
  const base = readBase(ngayGoc, 1);
  if (base === null) return null;
  return anniversaryYears(base.moment, { kind: 'year', year }) ?? refuse('functions.years.reversed');
};

/**
 * Năm tròn, năm lẻ 5 hay năm khác. Ví dụ =KH.LOAIKYNIEM("03/02/1930";2025) cho "Năm lẻ 5"; theo Nghị định 111 thì cho "Năm khác".
 * @customfunction LOAIKYNIEM
 * @param ngayGoc Ngày gốc: ô ngày, chữ "03/02/1930", năm 1930, hoặc tên ngày kỷ niệm trong danh mục.
 * @param moc Năm kỷ niệm (2025) hoặc một ngày trong năm đó.
 * @param [nghiDinh] 145: ngày lễ lớn, Nghị định 145/2013/NĐ-CP (mặc định). 111: ngày của bộ, ngành, địa phương, Nghị định 111/2018/NĐ-CP.
 * @returns "Năm tròn", "Năm lẻ 5" hoặc "Năm khác"; để trống khi một trong hai ô đầu trống.
 */
export function loaiKyNiem(ngayGoc: unknown, moc: unknown, nghiDinh?: unknown): string {
  const decree = readDecree(nghiDinh);
  const year = readYear(moc, 2);
  const years = year === null ? null : countOf(ngayGoc, year, decree);
  if (years === null) return '';
  const found = anniversaryClass(years, decree);
  return found === null ? notAvailable('functions.class.first-year') : say(`functions.class.${found}`);
}
