import { findReferences } from '../../domain/references/find-references';
import type { DocumentReference } from '../../domain/references/reference';
import { bareKey } from '../../domain/text/fold';
import { normalizeText } from '../../domain/text/normalize';
import { quote, refuse } from '../answer';
import { remember } from '../memo';
import { readCell, readText, type Cell } from '../read/cell';
import { dateResult } from '../read/date';

const PARTS = ['whole', 'ordinal', 'type', 'body', 'code', 'kind', 'date', 'issuer'] as const;
type Part = (typeof PARTS)[number];

const NAMES: ReadonlyMap<string, Part> = new Map([
  ['so ky hieu', 'whole'],
  ['so', 'ordinal'],
  ['loai', 'type'],
  ['co quan', 'body'],
  ['ky hieu', 'code'],
  ['ten loai', 'kind'],
  ['ngay', 'date'],
  ['noi ban hanh', 'issuer'],
]);

const partOf = (cell: Cell | null): Part => {
  if (cell === null) return 'whole';
  const named = typeof cell === 'string' ? NAMES.get(bareKey(cell)) : undefined;
  if (named !== undefined) return named;
  const number = Number(cell);
  const part = Number.isInteger(number) && typeof cell !== 'boolean' ? PARTS[number - 1] : undefined;
  return part ?? refuse('functions.reference.part', { text: quote(cell) });
};

const read = remember((text) => ({ first: findReferences(normalizeText(text).text)[0] ?? null }));

const valueOf = (reference: DocumentReference, part: Part): string | number => {
  switch (part) {
    case 'whole':
      return reference.number;
    case 'ordinal':
      return /^\d+$/u.test(reference.ordinal) ? Number(reference.ordinal) : reference.ordinal;
    case 'code':
      return reference.number.slice(reference.ordinal.length + 1);
    case 'date':
      return reference.date === null ? (reference.dateText ?? '') : dateResult(reference.date);
    default:
      return reference[part] ?? '';
  }
};

/**
 * Số, ký hiệu văn bản trong một đoạn chữ. Ví dụ =KH.KYHIEU("Kế hoạch số 54-KH/ĐTN ngày 28/4/2023") cho "54-KH/ĐTN".
 * @customfunction KYHIEU
 * @param vanBan Ô có ghi số, ký hiệu văn bản.
 * @param [phan] Phần cần lấy: 1 số ký hiệu (mặc định); 2 số; 3 loại (KH, QĐ); 4 cơ quan; 5 ký hiệu; 6 tên loại; 7 ngày; 8 nơi ban hành.
 * @returns Phần đã chọn của văn bản đầu tiên; phần 7 là số sê-ri ngày (định dạng ô là dd/mm/yyyy); để trống khi không có.
 */
export function kyHieu(vanBan: unknown, phan?: unknown): string | number {
  const part = partOf(readCell(phan, 2));
  const text = readText(vanBan, 1);
  const found = text === null ? null : read(text).first;
  return found === null ? '' : valueOf(found, part);
}
