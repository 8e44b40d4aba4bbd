import { standardName, unitNames } from '../assigned';
import { refuse } from '../answer';
import { readInteger, readText } from '../read/cell';
import { readUnitBook } from '../read/units';

/**
 * Tên chuẩn của đơn vị theo danh mục, đọc được tên viết tắt và tên gõ sai. Ví dụ =KH.DONVI("P. Tài chính";A2:A50;1).
 * @customfunction DONVI
 * @param vanBan Ô ghi đơn vị, có thể ghi nhiều đơn vị.
 * @param danhMuc Vùng danh mục: một cột tên, hoặc bảng có cột TÊN ĐƠN VỊ và TÊN KHÁC.
 * @param [thuTu] Lấy đơn vị thứ mấy trong ô; mặc định 1.
 * @returns Tên trong danh mục; để trống khi ô không có đủ từng ấy đơn vị; #N/A khi danh mục không có.
 */
export function donVi(vanBan: unknown, danhMuc: unknown[][], thuTu?: unknown): string {
  const text = readText(vanBan, 1);
  const place = readInteger(thuTu, 1, 3);
  if (place < 1) return refuse('functions.argument.integer', { position: 3, text: place });
  if (text === null) return '';
  const book = readUnitBook(danhMuc);
  if (book.isEmpty) return refuse('functions.unit.empty-list');
  const name = unitNames(book, text)[place - 1];
  return name === undefined ? '' : standardName(book, name);
}
