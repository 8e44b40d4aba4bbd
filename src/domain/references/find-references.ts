import { isValidDate } from '../calendar/plain-date';
import type { PlainDate } from '../calendar/plain-date';
import type { Span } from '../text/span';
import { foldAligned } from '../text/fold';
import { DOCUMENT_KINDS } from './document-types';
import { findDocumentNumbers } from './parse-number';
import type { DocumentNumber, DocumentReference } from './reference';

const KIND_BEFORE = new RegExp(`(${DOCUMENT_KINDS.join('|')})\\s{1,3}(?:số\\s{0,3}:?\\s{0,3})?$`, 'u');
const SO_BEFORE = /số\s{0,3}:?\s{0,3}$/u;
const DATE_AFTER =
  /^\s{0,3}[,;(]?\s{0,3}(?:(?:ký\s)?ngày\s{0,3})?((\d{1,2})\s?(?:[/.-]|\s?tháng\s)\s?(\d{1,2})\s?(?:[/.-]|,?\s?năm\s)\s?(\d{4}))(?!\d)\s{0,3}\)?/iu;
/** The date behind the name of the issuer: no comma parts them, or it would be the day of what follows. */
const DATE_BEHIND_ISSUER = /^\s{1,3}(?=(?:ký\s)?ngày\s)/iu;
const ISSUER_AFTER = /^,?\s{0,3}của\s{1,3}/u;
/** "09/KH-LĐLĐ thành phố ngày 16/3/2020": the place that belongs to the body of the code. */
const PLACE_AFTER =
  /^\s{1,3}(?:thành phố|tỉnh|huyện|quận|thị xã|thị trấn|xã|phường)(?:\s\p{Lu}\p{L}*){0,4}(?=\s(?:ký\s)?ngày\s)/u;
/** Where the name of the issuer ends. */
const ISSUER_END =
  /[;:.()"\n]|,(?!\s(?:ban|bộ|ngành)\s)|\s(?:ký\s)?ngày\s{0,3}(?=\d)|\s(?:về|v\/v|ban hành|quy định|triển khai|phê duyệt|hướng dẫn|tổ chức thực hiện|và\s(?:kế hoạch|công văn|quyết định|nghị quyết|chỉ thị|hướng dẫn|thông báo|căn cứ)|khóa|khoá)(?=\s|$)/u;

interface DateAfter {
  readonly dateText: string;
  readonly date: PlainDate | null;
  readonly span: Span;
  readonly end: number;
}

const dateAfter = (text: string, from: number): DateAfter | null => {
  const match = DATE_AFTER.exec(text.slice(from, from + 60));
  if (!match) return null;
  const [whole, dateText = '', d, m, y] = match;
  const start = from + whole.indexOf(dateText);
  const [day, month, year] = [Number(d), Number(m), Number(y)];
  return {
    dateText,
    date: isValidDate(year, month, day) ? { year, month, day } : null,
    span: { start, end: start + dateText.length },
    end: from + whole.trimEnd().length,
  };
};

const dateBehind = (text: string, from: number): DateAfter | null => {
  const lead = DATE_BEHIND_ISSUER.exec(text.slice(from, from + 12));
  return lead === null ? null : dateAfter(text, from + lead[0].length);
};

const issuerAfter = (text: string, folded: string, from: number): { issuer: string; end: number } | null => {
  const lead = ISSUER_AFTER.exec(folded.slice(from, from + 12));
  if (!lead) return null;
  const start = from + lead[0].length;
  const rest = folded.slice(start, start + 160);
  const stop = rest.search(ISSUER_END);
  const issuer = text.slice(start, start + (stop < 0 ? rest.length : stop)).trim();
  return issuer === '' ? null : { issuer, end: start + issuer.length };
};

const describe = (text: string, folded: string, number: DocumentNumber): DocumentReference => {
  const before = folded.slice(Math.max(0, number.span.start - 48), number.span.start);
  const kindMatch = KIND_BEFORE.exec(before);
  const soMatch = kindMatch ?? SO_BEFORE.exec(before);
  const start = soMatch ? number.span.start - soMatch[0].length : number.span.start;
  const kindWord = kindMatch?.[1];
  const place = PLACE_AFTER.exec(text.slice(number.span.end, number.span.end + 60));
  const dated = dateAfter(text, number.span.end + (place?.[0].length ?? 0));
  const afterDate = dated?.end ?? number.span.end;
  const issuer = issuerAfter(text, folded, afterDate);
  const date = dated ?? (issuer === null ? null : dateBehind(text, issuer.end));
  return {
    ...number,
    kind: kindWord === undefined ? null : text.slice(start, start + kindWord.length),
    dateText: date?.dateText ?? null,
    date: date?.date ?? null,
    dateSpan: date?.span ?? null,
    issuer: issuer?.issuer ?? null,
    citation: { start, end: Math.max(issuer?.end ?? afterDate, date?.end ?? 0) },
  };
};

const BETWEEN_NUMBERS = /^\s{0,3}(?:,|;|và|&|,\s?và)?\s{1,3}$/u;

/**
 * "27-NQ/TW, 28-NQ/TW ngày 17/11/2022": one date behind a list of numbers of one kind and issuer is the date of each.
 */
const withSharedDates = (text: string, found: readonly DocumentReference[]): readonly DocumentReference[] => {
  const shared: DocumentReference[] = [];
  for (const one of [...found].reverse()) {
    const next = shared.at(-1);
    const alike = next !== undefined && next.dateText !== null && next.type === one.type && next.body === one.body;
    const gap = next === undefined ? '' : text.slice(one.citation.end, next.citation.start);
    shared.push(
      alike && one.dateText === null && one.issuer === null && BETWEEN_NUMBERS.test(gap)
        ? { ...one, dateText: next.dateText, date: next.date, dateSpan: next.dateSpan }
        : one,
    );
  }
  return shared.reverse();
};

/**
 * Every document that the text cites by number, with kind, date and issuer as far as the sentence says them:
 * "Kế hoạch số 54-KH/ĐTN ngày 28/4/2023 của Ban Thường vụ Đoàn Khối". Expects NFC. A day that does not exist keeps
 * its words in `dateText` and gives `date: null`. Never throws.
 */
export const findReferences = (text: string): readonly DocumentReference[] => {
  const numbers = findDocumentNumbers(text);
  if (numbers.length === 0) return [];
  const folded = foldAligned(text);
  return withSharedDates(
    text,
    numbers.map((number) => describe(text, folded, number)),
  );
};
