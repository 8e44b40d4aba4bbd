import { alternatives } from '../../text/alternatives';
import { bareKey } from '../../text/fold';
import { startsWithVerb } from './events';
import { headerRole, type ColumnRole } from './headers';

/** What the words before a colon announce. */
export type LabelField =
  | 'time'
  | 'place'
  | 'time-place'
  | 'deadline'
  | 'lead'
  | 'responsible'
  | 'partner'
  | 'participants'
  | 'content'
  | 'name'
  | 'detail';

const BY_ROLE: Partial<Readonly<Record<ColumnRole, LabelField>>> = {
  time: 'time',
  start: 'time',
  end: 'time',
  clock: 'time',
  deadline: 'deadline',
  place: 'place',
  lead: 'lead',
  responsible: 'responsible',
  partner: 'partner',
  participants: 'participants',
  director: 'responsible',
  money: 'detail',
  result: 'detail',
  note: 'detail',
  percent: 'detail',
  document: 'detail',
};

/** What is said of an activity besides when, where and who, without diacritics; parts of patterns. */
const DETAILS: readonly (readonly string[])[] = [
  ['hinh thuc', 'cach thuc', 'phuong thuc', 'phuong tien', 'trang phuc', 'cong tac chuan bi', 'dang ky', 'the le'],
  ['chu de', 'chu diem', 'ten goi', 'thong diep', 'khau hieu', 'muc dich', 'muc tieu', 'yeu cau', 'y nghia', 'luu y'],
  ['so luong', 'quy mo', 'pham vi', 'chi tieu', 'ket qua', 'san pham', 'ghi chu'],
  ['kinh phi', 'nguon kinh phi', 'giai thuong', 'co cau giai', 'co cau', 'khen thuong', 'quyen loi', 'gia tri'],
  ['tieu chi', 'tieu chuan', 'dieu kien', 'quy dinh', 'ban giam khao', 'cach tinh', 'luat thi dau'],
  ['lien he', 'dien thoai', 'email', 'ho so', 'bieu mau', 'tai lieu', 'tu lieu'],
  ['tinh huong', 'tinh huong gia dinh', 'gia dinh'],
  ['thoi ky', 'nien do', 'thoi luong', 'thoi han (?:thanh tra|kiem tra)'],
  ['moc (?:kiem tra|giam sat|thanh tra|thoi gian (?:kiem tra|giam sat|thanh tra))'],
];

/** Who of the office goes along ("LĐVP", "CVVP"). */
const GOES_ALONG = ['ldvp', 'cvvp', 'cv', 'van phong'];
/** What a web page says of itself. */
const PAGE_DETAILS: readonly (readonly string[])[] = [
  ['luot xem', 'lan xem', 'so lan doc', 'chia se', 'tu khoa', 'tags', 'tac gia', 'nguon', 'nguon tin'],
  ['ngay dang', 'ngay dang bai', 'dang luc', 'dang ngay', 'dang boi', 'nguoi dang'],
  ['ngay cap nhat', 'cap nhat(?: luc)?'],
];

/** Labels that are no column headers, without diacritics. */
const MORE: readonly (readonly [RegExp, LabelField])[] = [
  [/^(?:thoi gian|thoi diem)[,\s]*(?:va|&|,|-|\/)?\s*(?:dia diem|noi)/u, 'time-place'],
  [/^(?:dia diem)[,\s]*(?:va|&|,|-|\/)\s*thoi gian/u, 'time-place'],
  [/^thoi gian/u, 'time'],
  [/^(?:ten hoat dong|ten chuong trinh|ten su kien|hoat dong|ten lop|ten hoi thi)$/u, 'name'],
  [/^(?:noi dung|chuong trinh|cac noi dung|noi dung chinh|noi dung cu the|noi dung thuc hien)/u, 'content'],
  [new RegExp(`^(?:${alternatives(...DETAILS)})(?:[\\s,].{0,40})?$`, 'u'), 'detail'],
  [
    /^(?:thanh phan|doi tuong|dai bieu|khach moi|nguoi tham du|(?:tham du|tham gia)(?: gom| co| hoi nghi| cuoc hop| hop)?$)/u,
    'participants',
  ],
  [
    /^(?:phan cong|phu trach|nguoi phu trach|don vi phu trach|bo phan phu trach|giao|don vi thuc hien|thuc hien)$/u,
    'responsible',
  ],
  [/^(?:han(?![a-z])|(?:hoan thanh|xong)(?: (?:truoc|vao|trong)(?: .*)?)?$|chot$)/u, 'deadline'],
  [
    /^(?:dia chi|tai|diem|diem tai|tai diem|diem hop|diem tap trung|(?:diem|noi) (?:xuat phat|tap ket|hen|don|den|khoi hanh))$/u,
    'place',
  ],
  [/^(?:dd|d\/d|d\.d)$/u, 'place'],
  [/^(?:tp|tptd|t\/p)$/u, 'participants'],
  [/^(?:tg|t\/g)$/u, 'time'],
  [/^(?:moi|kinh moi|cung du|moi du|du|cung di)$/u, 'participants'],
  [new RegExp(`^(?:${alternatives(GOES_ALONG, ...PAGE_DETAILS)})(?:\\s.*)?$`, 'u'), 'detail'],
];

export interface Label {
  readonly field: LabelField;
  /** The words before the colon, as written. */
  readonly words: string;
  /** 0-based place of the value: after the colon and its blanks. */
  readonly valueStart: number;
}

const SHAPE = /^[^:\n]{2,60}?\s*:\s*/u;

/**
 * The label that opens the text ("Thời gian:", "Địa điểm tổ chức :", "Phân công:"), or `null`. A label is short, has no
 * digit but in brackets, and is one of the known words.
 */
export const readLabel = (text: string): Label | null => {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const words = match[0].replace(/\s*:\s*$/u, '');
  // A title in quotes names something: Chương trình “Xuân ấm áp”: ….
  if (/[“”"«»]/u.test(words)) return null;
  const key = bareKey(words)
    .replace(/\s*\([^)]*\)\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (/\d/u.test(key) || key.split(' ').length > 8) return null;
  if (/^(?:ngay dang|ngay cap nhat|ngay ban hanh|ngay hieu luc)/u.test(key))
    return { field: 'detail', words, valueStart: match[0].length };
  if (
    /^(?:thoi ky|nien do|thoi luong|thoi han (?:thanh tra|kiem tra)|moc (?:thoi gian )?(?:kiem tra|giam sat|thanh tra))/u.test(
      key,
    )
  )
    return { field: 'detail', words, valueStart: match[0].length };
  const more = MORE.find(([pattern]) => pattern.test(key));
  // "Văn phòng: chuẩn bị thư mời …": a duty, not who of the office goes along.
  if (key.startsWith('van phong') && startsWithVerb(text.slice(match[0].length))) return null;
  if (more) return { field: more[1], words, valueStart: match[0].length };
  const role = headerRole(words);
  const field = role?.exact || (role && key.split(' ').length <= 5) ? BY_ROLE[role.role] : undefined;
  // "Tổ dân phố: rà soát, lập danh sách …": who does what, no list of guests.
  if (field === 'participants' && startsWithVerb(text.slice(match[0].length))) return null;
  return field === undefined ? null : { field, words, valueStart: match[0].length };
};

/** A label further on in the text: after a full stop, a semicolon or a dash. */
export interface InnerLabel extends Label {
  /** 0-based place of the first letter of the label. */
  readonly start: number;
}

const INNER =
  /(?<=[.;,)–-]\s{0,3}|\n|\s{2,}|\s[-–]\s)(?:\p{Lu}[\p{L}\s,]{1,38}?|(?:địa điểm|thời gian|thành phần|chủ trì|phụ trách|đơn vị (?:chủ trì|thực hiện|phụ trách|phối hợp)|(?:điểm|nơi) (?:xuất phát|tập trung|tập kết|hẹn|khởi hành))(?:\s\p{L}{1,10}){0,2})\s*:\s*/gu;

/** Details that end the value before them ("…, phòng họp 1. LĐVP: Đ/c A"). */
const CLOSING_DETAIL =
  /^(?:ldvp|cvvp|cv|lai xe|xe|trang phuc|ghi chu|luu y|kinh phi|nguon kinh phi|lien he|dien thoai|hinh thuc|so luong)(?:\s.*)?$/u;

/** Labels inside a text, in order ("…; Địa điểm: …; Thành phần: …"). */
export const innerLabels = (text: string): readonly InnerLabel[] => {
  const found: InnerLabel[] = [];
  for (const match of text.matchAll(INNER)) {
    const label = readLabel(text.slice(match.index));
    if (!label) continue;
    const closes = label.field === 'detail' && CLOSING_DETAIL.test(bareKey(label.words));
    if (closes || (label.field !== 'name' && label.field !== 'content' && label.field !== 'detail')) {
      found.push({ ...label, start: match.index, valueStart: match.index + label.valueStart });
    }
  }
  return found;
};
