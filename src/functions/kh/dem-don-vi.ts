import { readText } from '../read/cell';
import { assignmentsIn, readUnitBook } from '../read/units';

/**
 * Số đơn vị được ghi trong một ô. Ví dụ =KH.DEMDONVI("Chủ trì: Phòng Tổ chức; phối hợp: Văn phòng, Công đoàn") cho 3.
 * @customfunction DEMDONVI
 * @param vanBan Ô ghi đơn vị.
 * @param [danhMuc] Vùng danh mục đơn vị, để tên có chữ "và" hoặc dấu phẩy không bị tách.
 * @returns Số đơn vị; để trống khi ô trống.
 */
export function demDonVi(vanBan: unknown, danhMuc?: unknown[][]): number | string {
  const text = readText(vanBan, 1);
  if (text === null) return '';
  const book = readUnitBook(danhMuc);
  if (book.isEmpty) return assignmentsIn(text).length;
  return book.match(text).unit !== null ? 1 : book.assignments(text).length;
}
