import type { Scope, Stamp } from '../items';
import type { Role } from '../lexicon';
import { MARK } from '../marks';
import { LEAD, changed, everyStamp, isLed, someStamp } from '../moment';
import type { Moment } from '../moment';
import { isMark } from '../parsers/read';
import { isYearToken } from '../parsers/read-year';
import { isCertain } from '../stamp';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';

/** Why an expression that looks like a time is none; `null` when it is one. */
export type Refusal =
  | 'document-date'
  | 'birth-or-founding'
  | 'anniversary-pair'
  | 'occasion-name'
  | 'place'
  | 'horizon'
  | 'year-of-something'
  | 'past-year'
  | 'term'
  | 'title';

const LOOK_BACK = 16;
const LOOK_BACK_CHARACTERS = 110;

const endsClause = (token: Token): boolean =>
  token.kind === 'end' ||
  token.kind === 'newline' ||
  isMark(token, MARK.dot | MARK.semicolon) ||
  token.role === 'time-label';

/** Tokens of the clause before the token, nearest first. */
const clauseBefore = (tokens: Tokens, at: number): readonly Token[] => {
  const found: Token[] = [];
  const { start } = tokenAt(tokens, at);
  for (let index = at - 1; index >= at - LOOK_BACK; index -= 1) {
    const token = tokenAt(tokens, index);
    if (endsClause(token) || token.end < start - LOOK_BACK_CHARACTERS) break;
    found.push(token);
  }
  return found;
};

/** Where a moment stands: its text, how it is read, and the words of its clause before it, nearest first. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly scope: Scope;
  readonly clause: readonly Token[];
}

/** The surroundings of what begins at the token `at`. */
export const surroundingsOf = (tokens: Tokens, at: number, scope: Scope): Surroundings => ({
  tokens,
  scope,
  clause: clauseBefore(tokens, at),
});

/** Index of the first such token, -1 without one. A loop of its own: asked for every time of a text. */
const firstAt = (clause: readonly Token[], test: (token: Token) => boolean): number => {
  for (let i = 0; i < clause.length; i += 1) {
    const token = clause[i];
    if (token && test(token)) return i;
  }
  return -1;
};

// By name: a function written where it is used is made anew at every call.
const isNumberSign = (t: Token): boolean => t.role === 'number-sign' && t.text === 'số';
const isOccasion = (t: Token): boolean => t.role === 'occasion';
const isCelebration = (t: Token): boolean => t.role === 'celebrate' || t.role === 'feast';
const isPlaceLabel = (t: Token): boolean => t.role === 'place-label';
const ownsYear = (t: Token): boolean => t.role === 'attribute' || t.role === 'document';
const isLatest = (t: Token): boolean => t.role === 'latest';
const isLong = (s: Stamp): boolean => s.unit !== 'day';
const isYearless = (s: Stamp): boolean => s.year === null;
const isNamedDay = (s: Stamp): boolean => s.flags.includes('named-day');
const isYear = (s: Stamp): boolean => s.unit === 'year';

type Rule = (moment: Moment, at: Surroundings) => Refusal | null;

const PLACING = LEAD.before | LEAD.latest | LEAD.until | LEAD.finish | LEAD.from | LEAD.after;

const placed = (m: Moment): boolean =>
  isLed(m, PLACING) || m.clocks.length > 0 || m.sessions.length > 0 || m.weekdays.length > 0;

const isOneDay = (m: Moment): boolean =>
  m.runs.length === 1 && m.runs[0]?.to === null && (m.runs[0].from.unit === 'day' || m.runs[0].from.unit === 'month');

const isDocument = (token: Token): boolean =>
  (token.role === 'document' && !token.glued) || (token.role === 'unknown-time' && token.lexeme?.value === 1);

/** True when "61/NQ-HĐND" or "54/2017/QH14" stands right before, a comma apart at most. */
const followsCode = (tokens: Tokens, at: number): boolean => {
  let index = at - 1;
  if (isMark(tokenAt(tokens, index), MARK.comma | MARK.open) || tokenAt(tokens, index).text === 'ra') index -= 1;
  const last = tokenAt(tokens, index);
  let coded = isYearToken(last);
  for (let guard = 0; guard < 8 && tokenAt(tokens, index).glued; guard += 1) {
    coded ||= tokenAt(tokens, index).kind === 'word';
    index -= 1;
  }
  const first = tokenAt(tokens, index);
  // "phòng 5/3 ngày 12/4": figures alone are no number of a document, unless one is a year.
  return (
    coded &&
    last.glued &&
    first.kind === 'number' &&
    (last.kind === 'number' || (last.kind === 'word' && last.letters !== 'lower')) &&
    index < at - 2
  );
};

const LENGTHS: ReadonlySet<Role> = new Set(['month', 'quarter', 'year', 'week', 'session', 'hour', 'minute']);
const AFTER_A_NUMBER: ReadonlySet<Role> = new Set(['day', 'term', 'issued', 'filler', 'basis']);

/** The number of the document itself, not a count of what it speaks of: "Nghị quyết 54 …", not "… 15 chi đoàn". */
const isOwnNumber = (between: readonly Token[], index: number): boolean => {
  if (between[index]?.kind !== 'number') return false;
  const next = between[index - 1];
  const length = next !== undefined && next.role !== null && LENGTHS.has(next.role);
  if (index === between.length - 1) return !length;
  const counts = next?.kind === 'word' && !next.glued && next.letters === 'lower';
  const year = between[index + 1]?.role === 'year';
  return !year && !(counts && (next.role === null || !AFTER_A_NUMBER.has(next.role)));
};

/** What is called by its date even without a number. */
const LAWS = /^(?:luật|bộ luật|pháp lệnh|hiến pháp|nghị định|sắc lệnh|theo )/u;

/** "Nghị quyết số 31-NQ/TW ngày 30/12/2022 của …", "Quyết định ngày 12/5 của …": the day of a document. */
const documentDate: Rule = (m, { tokens, clause }) => {
  if (!isOneDay(m) || placed(m)) return null;
  if (isLed(m, LEAD.dayWord) && followsCode(tokens, m.from)) return 'document-date';
  if (clause.length === 0) return null;
  const at = firstAt(clause, isDocument);
  if (at < 0) {
    // "số 54/2017/QH14 ngày …", "54-KH/ĐTN, ngày …" without the name of the type.
    const sign = firstAt(clause, isNumberSign);
    const coded = sign > 0 && clause.slice(0, sign).some((t) => t.kind === 'word' && t.letters === 'upper');
    return coded ? 'document-date' : null;
  }
  const between = clause.slice(0, at);
  const numbered = between.some((t, i) => t.role === 'number-sign' || isOwnNumber(between, i));
  if (numbered && !between.some((t) => isMark(t, MARK.colon) && t !== between.at(-1))) return 'document-date';
  // "nghỉ theo quy định và ngày 11/4 …": the next thing, not the day of the rule.
  if (clause[0]?.role === 'and') return null;
  const after = tokenAt(tokens, m.to);
  if (clause.slice(at + 1).some((t) => t.role === 'basis')) return 'document-date';
  // A law is cited with its year; "Tập huấn Luật Đất đai ngày 12/4" is a day of its own.
  if (LAWS.test(clause[at]?.text ?? '') && !everyStamp(m.runs, isYearless)) return 'document-date';
  const issued = between.some((t) => t.role === 'issued');
  return (issued && at > 0 && between.length <= 4) || (after.text === 'của' && at <= 3) ? 'document-date' : null;
};

/** The end of a line's text that is the name of a place, after nothing, a gap or the number of a document. */
const PLACE_NAME =
  /(?:^|\s\s|[\t|]|\d\s|[/-][\p{Lu}&-]{2,}\s)\s*(?:TP\.?\s?)?(?:\p{Lu}\p{Ll}+|HCM)(?:\s\p{Lu}\p{Ll}+){0,4}\s*$/u;

const LINE_BREAKS = /[\n\r]/u;

/** "Hà Nội, ngày 16 tháng 5 năm 2024" on a line of its own: where and when the document was signed. */
const dateLine: Rule = (m, { tokens, scope }) => {
  const [run] = m.runs;
  if (scope.mode === 'cell' || !isOneDay(m) || placed(m) || !isLed(m, LEAD.dayWord) || run?.from.unit !== 'day')
    return null;
  const [comma, after] = [tokenAt(tokens, m.from - 1), tokenAt(tokens, m.to)];
  const closes = after.kind === 'end' || after.kind === 'newline';
  if (!isMark(comma, MARK.comma) || !closes || run.from.year === null || tokenAt(tokens, m.to - 2).role !== 'year')
    return null;
  const before = tokens.text.slice(Math.max(0, comma.start - LOOK_BACK_CHARACTERS), comma.start);
  const line = before.split(LINE_BREAKS).at(-1) ?? '';
  return PLACE_NAME.test(line) ? 'document-date' : null;
};

/** "sinh ngày 19/5/1990", "được ban hành ngày …", "có hiệu lực từ ngày …": the day of another event. */
const otherEvent: Rule = (m, { scope, clause }) => {
  const [first, second] = clause;
  const lead = first?.role === 'filler' ? second : first;
  if (lead?.role !== 'issued' || isLed(m, LEAD.before | LEAD.latest)) return null;
  if (/^(?:sinh|mất|hy sinh|cấp|có hiệu lực)/u.test(lead.text)) return 'birth-or-founding';
  return scope.mode === 'running' && !placed(m) ? 'document-date' : null;
};

const hasOccasion = (m: Moment, clause: readonly Token[]): boolean =>
  isLed(m, LEAD.occasion) || firstAt(clause, isOccasion) >= 0;

const isAnniversaryPair = (m: Moment): boolean => {
  const [run] = m.runs;
  if (m.runs.length !== 1 || !run?.to || run.from.year === null || run.to.year === null) return false;
  const { from, to } = run;
  if (from.unit !== to.unit || from.year === to.year) return false;
  if (from.unit === 'day') return from.day === to.day && from.month === to.month;
  if (from.unit === 'month') return from.month === to.month && (to.year ?? 0) - (from.year ?? 0) >= 5;
  return from.unit === 'year' && (to.year ?? 0) - (from.year ?? 0) > 15;
};

/** "(15/10/1930 – 15/10/2022)": a founding day and its anniversary. Kept when a "dịp" makes it the day of something. */
const anniversaryPair: Rule = (m, { clause }) =>
  isAnniversaryPair(m) && !hasOccasion(m, clause) ? 'anniversary-pair' : null;

/** "chào mừng 30/4 và 1/5", "kỷ niệm ngày 26/3": a feast called by its date. */
const occasionName: Rule = (m, { tokens, scope, clause }) => {
  if (clause.length === 0 || placed(m) || m.recurrence !== null || m.runs.length === 0) return null;
  if (someStamp(m.runs, isLong)) return null;
  const at = firstAt(clause, isCelebration);
  if (at < 0 || hasOccasion(m, clause)) return null;
  if (clause.slice(0, at).some((t) => t.text === 'vào' || t.text === 'tổ chức' || isMark(t, MARK.colon))) return null;
  if (everyStamp(m.runs, isYearless)) return 'occasion-name';
  const { year } = scope.context;
  const past = everyStamp(m.runs, (s) => s.year !== null && s.year < (year ?? Number.POSITIVE_INFINITY) - 1);
  return past && (year !== undefined || isMark(tokenAt(tokens, m.from - 1), MARK.open)) ? 'birth-or-founding' : null;
};

const isLongPast = (stamp: Stamp, year: number): boolean => stamp.year !== null && stamp.year < year - 1;

/** "Ngày thành lập Đảng (03/02/1930)": the day of the founding, not the one that is kept. */
const foundingDay: Rule = (m, { scope }) => {
  const { year } = scope.context;
  if (year === undefined || !someStamp(m.runs, isNamedDay)) return null;
  return everyStamp(m.runs, (s) => isLongPast(s, year)) ? 'birth-or-founding' : null;
};

/** What stands on a line "Địa điểm: …" is a place. */
const placeLine: Rule = (m, { tokens, clause }) => {
  if (clause.length === 0 || m.clocks.length > 0 || m.weekdays.length > 0 || isLed(m, LEAD.dayWord | LEAD.from))
    return null;
  if (someStamp(m.runs, isCertain)) return null;
  const at = firstAt(clause, isPlaceLabel);
  // "Đến với địa chỉ đỏ dịp 30/4": a label has a colon or the place itself behind it.
  const label = at === 0 || (at > 0 && isMark(clause[at - 1] ?? tokenAt(tokens, -1), MARK.colon));
  return label ? 'place' : null;
};

const onlyYears = (m: Moment): boolean => m.runs.length > 0 && everyStamp(m.runs, isYear);

/** "đến năm 2030", "tầm nhìn 2045", "định hướng đến năm 2035": how far a programme looks. */
const horizon: Rule = (m, { tokens, scope, clause }) => {
  if (!onlyYears(m)) return null;
  if (clause.slice(0, 3).some((t) => t.role === 'horizon')) return 'horizon';
  const embedded = clause.length > 0 || tokenAt(tokens, m.from - 1).kind === 'word';
  return isLed(m, LEAD.until) &&
    (scope.mode === 'running' || (embedded && isDocument(clause.at(-1) ?? tokenAt(tokens, -1))))
    ? 'horizon'
    : null;
};

/** Characters between a noun and the year that belongs to it. */
const OWNER_DISTANCE = 32;

/** "chủ đề năm 2022", "kết quả năm 2017", "Luật Thanh niên năm 2020": a year that names something. */
const attributeYear: Rule = (m, { tokens, scope, clause }) => {
  if (!onlyYears(m) || scope.mode === 'cell' || placed(m)) return null;
  const previous = clause[0];
  if (previous?.role === 'whole' || previous?.role === 'filler') return null;
  const { start } = tokenAt(tokens, m.from);
  const owner = firstAt(clause, ownsYear);
  if (owner < 0 || start - (clause[owner]?.end ?? 0) > OWNER_DISTANCE) return null;
  return !clause
    .slice(0, owner)
    .some((t) => isMark(t, MARK.comma | MARK.open | MARK.close | MARK.quote | MARK.openQuote | MARK.closeQuote))
    ? 'year-of-something'
    : null;
};

/** "Xuân Mậu Thân năm 1968" in a plan of 2018: history. */
const pastYear: Rule = (m, { scope }) => {
  const { year } = scope.context;
  if (!onlyYears(m) || scope.mode === 'cell' || year === undefined) return null;
  return everyStamp(m.runs, (s) => s.year !== null && s.year < year - 1) ? 'past-year' : null;
};

/** “Tiếng Anh mỗi ngày”, “Sáng thứ Hai”: words in the name of something. */
const insideTitle: Rule = (m, { tokens, scope }) => {
  if (scope.mode === 'cell' || (m.runs.length > 0 && !onlyYears(m))) return null;
  for (let index = m.from - 1; index >= m.from - LOOK_BACK; index -= 1) {
    const token = tokenAt(tokens, index);
    if (token.kind === 'end' || token.kind === 'newline' || isMark(token, MARK.closeQuote)) return null;
    if (isMark(token, MARK.openQuote)) return 'title';
  }
  return null;
};

const LOOKS_BACK = new Set(['qua', 'trước', 'ngoái', 'rồi', 'vừa qua']);

/** "các năm qua", "sau ngày 15/9/2021" in a plan of 2022: what has been. */
const past: Rule = (m, { tokens, scope }) => {
  if (scope.mode === 'cell') return null;
  if (onlyYears(m) && LOOKS_BACK.has(tokenAt(tokens, m.to - 1).text)) return 'past-year';
  const { year } = scope.context;
  if (year === undefined || !isLed(m, LEAD.after)) return null;
  return everyStamp(m.runs, (s) => s.year !== null && s.year < year) ? 'past-year' : null;
};

/** Why the moment is no time of an activity, or `null` when it is one. The rules are asked in their order. */
export const refusalOf = (moment: Moment, at: Surroundings): Refusal | null =>
  anniversaryPair(moment, at) ??
  documentDate(moment, at) ??
  dateLine(moment, at) ??
  otherEvent(moment, at) ??
  occasionName(moment, at) ??
  foundingDay(moment, at) ??
  placeLine(moment, at) ??
  horizon(moment, at) ??
  attributeYear(moment, at) ??
  pastYear(moment, at) ??
  past(moment, at) ??
  insideTitle(moment, at);

const isOpen = (m: Moment): boolean => !isLed(m, PLACING | LEAD.occasion);

const DISTANCE = 8;

/** "Hạn chót nhận bài dự thi là ngày 30/9", "Hạn nộp hồ sơ: 17h ngày 5/3": the word that makes it a last day. */
export const withDistantDeadline = (m: Moment, { clause }: Surroundings): Moment => {
  const single = m.runs.length === 1 && m.runs[0]?.to === null;
  if (!single || !isOpen(m)) return m;
  const at = firstAt(clause, isLatest);
  // "thời hạn 15 ngày": a span of time; what stands between must be words.
  const plain =
    at >= 0 && at < DISTANCE && clause.slice(0, at).every((t) => t.kind === 'word' || isMark(t, MARK.colon));
  return plain ? changed(m, { lead: m.lead | LEAD.latest }) : m;
};

/** The pair of an anniversary that is an occasion becomes the day that is kept now. */
export const asOccasion = (moment: Moment, { clause }: Surroundings): Moment => {
  const [run] = moment.runs;
  if (!hasOccasion(moment, clause)) return moment;
  const lead = moment.lead | LEAD.occasion;
  return run?.to && isAnniversaryPair(moment)
    ? changed(moment, { runs: [{ from: run.to, to: null }], lead })
    : changed(moment, { lead });
};
