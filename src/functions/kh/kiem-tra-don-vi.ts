import { unitNames } from '../assigned';
import { quote, refuse, say } from '../answer';
import { readText } from '../read/cell';
import { readUnitBook, type UnitBook } from '../read/units';

const MOST_NAMED = 10;

const ambiguous = (book: UnitBook, name: string): readonly string[] => {
  const { unit, alternatives } = book.match(name);
  if (unit !== null || alternatives.length === 0) return [];
  return [say('functions.unit.several', { text: quote(name), names: alternatives.map((one) => one.name).join('; ') })];
};

const isUnknown = (book: UnitBook, name: string): boolean => {
  const { unit, alternatives } = book.match(name);
  return unit === null && alternatives.length === 0;
};

/**
 * Kiểm tra các đơn vị trong ô có trong danh mục không. Ví dụ =KH.KIEMTRADONVI("Phòng Tổ chức, Ban Lạ";A2:A50) báo "Ban Lạ" chưa có.
 * @customfunction KIEMTRADONVI
 * @param vanBan Ô ghi đơn vị.
 * @param danhMuc Vùng danh mục: một cột tên, hoặc bảng có cột TÊN ĐƠN VỊ và TÊN KHÁC.
 * @returns Câu nêu tên chưa có hoặc chưa rõ; để trống khi mọi đơn vị đều có. Tên chung như "các phòng, ban" được bỏ qua.
 */
export function kiemTraDonVi(vanBan: unknown, danhMuc: unknown[][]): string {
  const text = readText(vanBan, 1);
  if (text === null) return '';
  const book = readUnitBook(danhMuc);
  if (book.isEmpty) return refuse('functions.unit.empty-list');
  const collective = new Set(book.assignments(text).flatMap((one) => (one.collective ? [one.unit] : [])));
  const names = unitNames(book, text).filter((name) => !collective.has(name));
  const unknown = names.filter((name) => isUnknown(book, name)).slice(0, MOST_NAMED);
  const missing = unknown.length === 0 ? [] : [say('functions.unit.missing', { names: unknown.map(quote).join('; ') })];
  return [...missing, ...names.flatMap((name) => ambiguous(book, name))].join(' ');
}
