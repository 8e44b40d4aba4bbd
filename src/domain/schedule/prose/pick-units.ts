import { folded as fold } from '../vocabulary/folded';
import type { Assignment, Role } from '../../units/assignment';
import type { ParseOptions } from '../../units/assignment-parser';
import { unitsFor, type Readers } from '../readers';
import { bracketUnits, colonUnits } from './bracket-units';
import { closingUnits } from './closing-units';
import type { PickedUnits } from './picked-units';

const BRACKET = /\(([^()]{4,400})\)/gu;
const ASSIGNS =
  /(?:^|\s)(?:phân công|giao(?: cho)?|phụ trách|chủ trì|phối hợp|đơn vị thực hiện|thực hiện|chịu trách nhiệm|tham mưu|đảm nhận|đảm nhiệm|theo dõi|chỉ đạo)(?![\p{L}])/u;
const LEADING = /^(?:phân công|giao(?: cho)?|đơn vị (?:phụ trách|thực hiện|chủ trì)|phụ trách|chủ trì|do)\s*:?\s*/iu;
const SENTENCE = /(?:^|[.;]\s+)((?:phân công|giao(?: cho)?)\s*:?\s+\p{Lu}[^.;]{3,300})/iu;
const BY =
  /(?<![\p{L}])do\s+(\p{Lu}[^.;:"“”]{3,160}?|các [^.;:"“”]{3,120}?)\s+(tổ chức|phát động|chủ trì|phụ trách|thực hiện|đăng cai|triển khai)(?=\s*(?:[.;,)]|$|tại|vào|ngày))/u;
const WITH =
  /^(?:tiếp tục\s+|chủ động\s+)?phối(?: kết)? hợp\s+(?:với\s+|cùng\s+)?(.{3,200}?)\s+(?:để\s+)?((?:tổ chức|thực hiện|triển khai|xây dựng|thăm|tham gia|phát động|tuyên truyền|trao|khám|tập huấn|kiểm tra|mở|ra quân|vận động|hỗ trợ|tư vấn)(?![\p{L}]))/u;
const SUBJECT =
  /^(.{3,120}?)\s+(?:(?:chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|chủ động|đồng loạt|tăng cường|tích cực|tiếp tục|sẽ|tiến hành|căn cứ|phân công)\s+)*(chủ trì|phối hợp|tổ chức|xây dựng|thực hiện|triển khai|tham mưu|chuẩn bị|báo cáo|tổng hợp|tham gia|gửi|cử|hoàn thành|đăng ký|lập|vận động|tuyên truyền|in|mời|phát động|cập nhật|đăng|rà soát|kiểm tra|theo dõi|hướng dẫn|làm|dự|tiếp xúc|bố trí|quán triệt|tập huấn|khảo sát|giám sát|nộp|đảm bảo|thông báo)(?![\p{L}])/u;

/** Characters before the first unit of a subject ("Giao cho "), and of a subject with its verb. */
const LATEST_START = 10;
const LONGEST_SUBJECT = 200;

const roleOf = (verb: string): Role | null =>
  verb === 'chủ trì' || verb === 'phụ trách' ? (verb === 'chủ trì' ? 'lead' : 'responsible') : null;

const parse = (
  words: string,
  readers: Readers,
  options: ParseOptions,
  role: Role | null = null,
): readonly Assignment[] => readers.parseAssignments(words, unitsFor(options, role));

const inBrackets = (text: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  let found: PickedUnits | null = null;
  for (const match of text.matchAll(BRACKET)) {
    const inner = match[1] ?? '';
    const folded = fold(inner);
    if (!ASSIGNS.test(folded) && !LEADING.test(folded)) continue;
    const assignments = parse(inner, readers, options);
    if (assignments.length === 0) continue;
    const span = { start: match.index + 1, end: match.index + 1 + inner.length };
    found = { assignments, note: inner.trim(), span, drop: { start: match.index, end: match.index + match[0].length } };
  }
  return found;
};

const inSentence = (text: string, folded: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  const match = SENTENCE.exec(folded);
  if (match?.[1] === undefined || match.index === 0) return null;
  const start = match.index + match[0].length - match[1].length;
  const words = text.slice(start, start + match[1].length);
  const assignments = parse(words, readers, options);
  if (assignments.length === 0) return null;
  const span = { start, end: start + words.length };
  return { assignments, note: words, span, drop: span };
};

const byAgent = (text: string, folded: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  // The agent's name is read in the written text: capitals matter.
  const match = BY.exec(text.length === folded.length ? text : folded);
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].indexOf(match[1]);
  const words = text.slice(match.index + 3, match.index + match[0].length);
  const assignments = parse(words, readers, options);
  if (assignments.length === 0) return null;
  const role = roleOf(match[2] ?? '');
  return {
    assignments: assignments.map((item) => (item.role === null && role !== null ? { ...item, role } : item)),
    note: null,
    span: { start, end: match.index + match[0].length },
    drop: { start: match.index, end: match.index + match[0].length },
  };
};

const partner = (text: string, folded: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  const match = WITH.exec(folded);
  if (match?.[1] === undefined) return null;
  const start = match[0].indexOf(match[1]);
  const words = text.slice(start, start + match[1].length);
  const assignments = parse(words, readers, options, 'support').map((item) => ({
    ...item,
    role: item.role ?? ('support' as const),
  }));
  if (assignments.length === 0) return null;
  const verb = match[2] ?? '';
  return {
    assignments,
    note: null,
    span: { start, end: start + words.length },
    drop: { start: 0, end: match[0].length - verb.length },
  };
};

/** The subject of a sentence and its verb: the first verb behind the whole of its first unit's name. */
const subjectMatch = (
  text: string,
  folded: string,
  readers: Readers,
  options: ParseOptions,
): RegExpExecArray | null => {
  const match = SUBJECT.exec(folded);
  if (match?.[1] === undefined) return null;
  // "Phòng Tuyên truyền theo dõi …": what looks like the verb may be part of the name.
  const first = parse(text.slice(0, LONGEST_SUBJECT), readers, options)[0];
  if (!first || first.span.start > LATEST_START || first.span.end <= match[1].length) return match;
  const rest = SUBJECT.exec(`${'x'.repeat(first.span.end)}${folded.slice(first.span.end)}`);
  return rest ?? match;
};

const subject = (text: string, folded: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  const match = subjectMatch(text, folded, readers, options);
  if (match?.[1] === undefined) return null;
  const words = text.slice(0, match[1].length);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const assignments = parse(words.slice(lead), readers, options);
  const first = assignments[0];
  // The subject must be units from its first letter on.
  if (!first || first.span.start > LATEST_START) return null;
  const role = /chịu trách nhiệm/u.test(match[0]) ? 'responsible' : roleOf(match[2] ?? '');
  return {
    assignments: assignments.map((item) => (item.role === null && role !== null ? { ...item, role } : item)),
    note: null,
    span: { start: lead, end: match[1].length },
    drop: null,
  };
};

/**
 * The units a sentence charges, in this order of trust: "(Phân công … phụ trách)", a sentence "Phân công …", a closing
 * clause "…: A chủ trì, B phối hợp", "do … tổ chức", a subject ("Đoàn A chịu trách nhiệm xây dựng …"), "Phối hợp với … tổ chức". `null` when it charges nobody.
 */
export const pickUnits = (text: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  const folded = fold(text);
  const bracket = inBrackets(text, readers, options);
  const main =
    bracket ??
    inSentence(text, folded, readers, options) ??
    closingUnits(text, readers, options) ??
    byAgent(text, folded, readers, options) ??
    bracketUnits(text, readers, options) ??
    colonUnits(text, readers, options);
  const joined = partner(text, folded, readers, options);
  if (main && joined) {
    return { ...main, assignments: [...main.assignments, ...joined.assignments] };
  }
  return main ?? joined ?? subject(text, folded, readers, options);
};
