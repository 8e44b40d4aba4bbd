import { notAvailable, quote, say } from '../answer';
import { readText } from '../read/cell';
import { bookOfOne, readUnitBook, type UnitBook } from '../read/units';

const sameUnit = (book: UnitBook, wanted: string, name: string): boolean => {
  const { unit } = book.match(name);
  return unit !== null && unit.name === wanted;
};

/**
 * Vai trò của một đơn vị trong ô phân công. Ví dụ =KH.VAITRO("Chủ trì: Phòng Tổ chức; phối hợp: Văn phòng";"Văn phòng") cho "Phối hợp".
 * @customfunction VAITRO
 * @param vanBan Ô phân công.
 * @param donVi Đơn vị cần xem.
 * @param [danhMuc] Vùng danh mục đơn vị, để hiểu tên viết tắt và tên khác.
 * @returns "Chủ trì", "Phụ trách", "Phối hợp" hoặc "Tham gia"; để trống khi ô không ghi vai trò; #N/A khi không có đơn vị.
 */
export function vaiTro(vanBan: unknown, donVi: unknown, danhMuc?: unknown[][]): string {
  const text = readText(vanBan, 1);
  const asked = readText(donVi, 2);
  if (text === null || asked === null) return '';
  const listed = readUnitBook(danhMuc);
  const book = listed.isEmpty ? bookOfOne(asked.trim()) : listed;
  const wanted = book.match(asked).unit?.name;
  const found = book
    .assignments(text)
    .find(({ unit, text: words }) => wanted !== undefined && [unit, words].some((one) => sameUnit(book, wanted, one)));
  if (found === undefined) return notAvailable('functions.unit.not-assigned', { text: quote(asked) });
  return found.role === null ? '' : say(`functions.role.${found.role}`);
}
