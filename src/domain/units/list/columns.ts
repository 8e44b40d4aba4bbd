import { bareKey } from '../../text/fold';
import { isTableOf } from '../../workbook/table-name';

/** Public name of the unit table (workbook.md). */
export const UNITS_TABLE = 'tblDonVi';

/** True for `tblDonVi` and its further tables. */
export const isUnitTable = isTableOf(UNITS_TABLE);

/** Header of its column of names. */
export const UNIT_NAME_HEADER = 'TÊN ĐƠN VỊ';

/** The columns of `tblDonVi` (workbook.md). */
export type UnitColumn =
  'id' | 'name' | 'aliases' | 'kind' | 'parent' | 'cluster' | 'validFrom' | 'validTo' | 'successors' | 'contact';

/** The public headers, in their order. Names are frozen: people's formulas point at them. */
export const UNIT_COLUMNS: readonly { readonly column: UnitColumn; readonly header: string }[] = [
  { column: 'id', header: 'MÃ' },
  { column: 'name', header: UNIT_NAME_HEADER },
  { column: 'aliases', header: 'TÊN KHÁC' },
  { column: 'kind', header: 'LOẠI' },
  { column: 'parent', header: 'TRỰC THUỘC' },
  { column: 'cluster', header: 'CỤM' },
  { column: 'validFrom', header: 'HIỆU LỰC TỪ' },
  { column: 'validTo', header: 'HIỆU LỰC ĐẾN' },
  { column: 'successors', header: 'ĐƠN VỊ KẾ THỪA' },
  { column: 'contact', header: 'LIÊN HỆ' },
];

const SYNONYMS: Readonly<Record<UnitColumn, string>> = {
  id: 'mã; mã đơn vị; mã số; mã đv; ký hiệu; code; mã định danh; id',
  name: 'tên đơn vị; đơn vị; tên; tên cơ quan; cơ quan; cơ quan, đơn vị; tên cơ quan, đơn vị; tên cơ sở đoàn; cơ sở đoàn; tên tổ chức; tổ chức; tên phòng ban; phòng ban; phòng, ban; tên đầy đủ; đơn vị trực thuộc; tên đơn vị trực thuộc; danh sách đơn vị; unit; name; tên chi đoàn; chi đoàn; tên công đoàn cơ sở; công đoàn cơ sở; bộ phận; tên bộ phận',
  aliases:
    'tên khác; tên gọi khác; tên viết tắt; viết tắt; tên tắt; tên ngắn; tên cũ; bí danh; alias; aliases; tên thường gọi; tên rút gọn',
  kind: 'loại; loại đơn vị; loại hình; phân loại; nhóm; khối ngành; kiểu; loại tổ chức; cấp',
  parent:
    'trực thuộc; đơn vị cấp trên; cấp trên; thuộc; đơn vị chủ quản; cơ quan chủ quản; chủ quản; thuộc đơn vị; parent; đơn vị quản lý',
  cluster: 'cụm; cụm hoạt động; cụm thi đua; khối thi đua; thuộc cụm; cụm số; khối; cụm, khối; cụm/khối',
  validFrom: 'hiệu lực từ; ngày hiệu lực; từ ngày; ngày thành lập; có hiệu lực từ; áp dụng từ; thành lập',
  validTo:
    'hiệu lực đến; đến ngày; ngày hết hiệu lực; hết hiệu lực; ngày giải thể; ngày kết thúc; giải thể; hết hiệu lực từ',
  successors:
    'đơn vị kế thừa; kế thừa; đơn vị thay thế; thay thế bởi; sáp nhập vào; nhập vào; đơn vị mới; hợp nhất thành; đổi tên thành',
  contact:
    'liên hệ; điện thoại; số điện thoại; email; thông tin liên hệ; đầu mối liên hệ; người liên hệ; sđt; đầu mối; cán bộ đầu mối',
};

const BY_HEADER: ReadonlyMap<string, UnitColumn> = new Map(
  (Object.entries(SYNONYMS) as (readonly [UnitColumn, string])[]).flatMap(([column, headers]) =>
    headers.split(';').map((header) => [bareKey(header), column] as const),
  ),
);

/** Longer texts are no headers: the cells of long lists are not folded for nothing. */
const LONGEST_HEADER = 40;

/** Which column a header names, marks and case aside ("Ten don vi:"), or `null`. */
export const columnOf = (header: string): UnitColumn | null => {
  const words = header.replace(/\([^)]*\)/gu, '').trim();
  if (words === '' || words.length > LONGEST_HEADER) return null;
  return (
    BY_HEADER.get(
      bareKey(words)
        .replace(/[:.*]+$/u, '')
        .trim(),
    ) ?? null
  );
};
