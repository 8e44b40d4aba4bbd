import { foldKey } from '../../domain/text/fold';
import type { Assignment } from '../../domain/units/assignment';
import { notAvailable, quote, say } from '../answer';
import { readText } from '../read/cell';
import { assignmentsIn, bookOfOne, readUnitBook, type UnitBook } from '../read/units';

/** The assignment that means the unit asked for: the same name first, then whatever the matcher takes for it. */
const assignmentOf = (text: string, asked: string, listed: UnitBook): Assignment | undefined => {
  const given = listed.isEmpty ? assignmentsIn(text) : listed.assignments(text);
  const key = foldKey(asked);
  const same = given.find(({ unit }) => foldKey(unit) === key);
  if (same !== undefined) return same;
  const book = listed.isEmpty ? bookOfOne(asked.trim()) : listed;
  const wanted = book.match(asked).unit?.name;
  if (wanted === undefined) return undefined;
  return given.find(({ unit, text: words }) => [unit, words].some((name) => book.match(name).unit?.name === wanted));
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
  const found = assignmentOf(text, asked, readUnitBook(danhMuc));
  if (found === undefined) return notAvailable('functions.unit.not-assigned', { text: quote(asked) });
  return found.role === null ? '' : say(`functions.role.${found.role}`);
}
