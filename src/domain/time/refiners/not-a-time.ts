import { KIND } from '../kinds';
import { CUE, CUES_END } from '../cues';
import type { Scope, Stamp } from '../items';
import { ROLE, isOneOf, roleSet } from '../roles';
import { MARK } from '../marks';
import { LEAD, changed, everyStamp, isLed, someStamp } from '../moment';
import type { Moment } from '../moment';
import { isLineEdge, isMark } from '../parsers/read';
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
  isLineEdge(token) || isMark(token, MARK.dot | MARK.semicolon) || token.role === ROLE.timeLabel;

/** Where a moment stands: its text, how it is read, and the words of its clause before it, nearest first. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly scope: Scope;
  readonly clause: readonly Token[];
  /** Bits of `CUE` of the words of the clause. */
  readonly cues: number;
}

const NO_CLAUSE: readonly Token[] = [];

/** The surroundings of what begins at the token `at`. */
export const surroundingsOf = (tokens: Tokens, at: number, scope: Scope): Surroundings => {
  if (endsClause(tokenAt(tokens, at - 1))) return { tokens, scope, clause: NO_CLAUSE, cues: 0 };
  const clause: Token[] = [];
  const first = tokenAt(tokens, at).start - LOOK_BACK_CHARACTERS;
  let cues = 0;
  for (let index = at - 1; index >= at - LOOK_BACK; index -= 1) {
    const token = tokenAt(tokens, index);
    if (endsClause(token) || token.end < first) break;
    if (token.lexeme !== null) cues |= token.lexeme.cues;
    clause.push(token);
  }
  return { tokens, scope, clause, cues };
};

/** Index of the first such token, -1 without one. A loop of its own: asked for every time of a text. */
const firstAt = (clause: readonly Token[], test: (token: Token) => boolean): number => {
  for (let i = 0; i < clause.length; i += 1) {
    const token = clause[i];
    if (token && test(token)) return i;
  }
  return -1;
};

// By name: a function written where it is used is made anew at every call.
const isNumberSign = (t: Token): boolean => t.role === ROLE.numberSign && t.text === 'số';
const isCelebration = (t: Token): boolean => t.role === ROLE.celebrate || t.role === ROLE.feast;
const isPlaceLabel = (t: Token): boolean => t.role === ROLE.placeLabel;
const ownsYear = (t: Token): boolean => t.role === ROLE.attribute || t.role === ROLE.document;
const isLatest = (t: Token): boolean => t.role === ROLE.latest;
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
  (token.role === ROLE.document && !token.glued) || (token.role === ROLE.unknownTime && token.lexeme?.value === 1);

/** True when "61/NQ-HĐND" or "54/2017/QH14" stands right before, a comma apart at most. */
const followsCode = (tokens: Tokens, at: number): boolean => {
  let index = at - 1;
  if (isMark(tokenAt(tokens, index), MARK.comma | MARK.open) || tokenAt(tokens, index).text === 'ra') index -= 1;
  const last = tokenAt(tokens, index);
  let coded = isYearToken(last);
  for (let guard = 0; guard < 8 && tokenAt(tokens, index).glued; guard += 1) {
    coded ||= tokenAt(tokens, index).kind === KIND.word;
    index -= 1;
  }
  const first = tokenAt(tokens, index);
  // "phòng 5/3 ngày 12/4": figures alone are no number of a document, unless one is a year.
  return (
    coded &&
    last.glued &&
    first.kind === KIND.number &&
    (last.kind === KIND.number || (last.kind === KIND.word && last.letters !== 'lower')) &&
    index < at - 2
  );
};

const LENGTHS = roleSet(ROLE.month, ROLE.quarter, ROLE.year, ROLE.week, ROLE.session, ROLE.hour, ROLE.minute);
const AFTER_A_NUMBER = roleSet(ROLE.day, ROLE.term, ROLE.issued, ROLE.filler, ROLE.basis);

/** The number of the document itself, not a count of what it speaks of: "Nghị quyết 54 …", not "… 15 chi đoàn". */
const isOwnNumber = (between: readonly Token[], index: number): boolean => {
  if (between[index]?.kind !== KIND.number) return false;
  const next = between[index - 1];
  const length = next !== undefined && next.role !== ROLE.plain && isOneOf(LENGTHS, next.role);
  if (index === between.length - 1) return !length;
  const counts = next?.kind === KIND.word && !next.glued && next.letters === 'lower';
  const year = between[index + 1]?.role === ROLE.year;
  return !year && !(counts && (next.role === ROLE.plain || !isOneOf(AFTER_A_NUMBER, next.role)));
};

/** What is called by its date even without a number. */
const LAWS = /^(?:luật|bộ luật|pháp lệnh|hiến pháp|nghị định|sắc lệnh|theo )/u;

/** "54/2017/QH14 ngày 12/5/2020": the day of the document with that number. */
const numberedDate: Rule = (m, { tokens }) => (followsCode(tokens, m.from) ? 'document-date' : null);

/** "Nghị quyết số 31-NQ/TW ngày 30/12/2022 của …", "Quyết định ngày 12/5 của …": the day of a document. */
const documentDate: Rule = (m, { tokens, clause }) => {
  const at = firstAt(clause, isDocument);
  if (at < 0) {
    // "số 54/2017/QH14 ngày …", "54-KH/ĐTN, ngày …" without the name of the type.
    const sign = firstAt(clause, isNumberSign);
    const coded = sign > 0 && clause.slice(0, sign).some((t) => t.kind === KIND.word && t.letters === 'upper');
    return coded ? 'document-date' : null;
  }
  const between = clause.slice(0, at);
  const numbered = between.some((t, i) => t.role === ROLE.numberSign || isOwnNumber(between, i));
  if (numbered && !between.some((t) => isMark(t, MARK.colon) && t !== between.at(-1))) return 'document-date';
  // "nghỉ theo quy định và ngày 11/4 …": the next thing, not the day of the rule.
  if (clause[0]?.role === ROLE.and) return null;
  const after = tokenAt(tokens, m.to);
  if (clause.slice(at + 1).some((t) => t.role === ROLE.basis)) return 'document-date';
  // A law is cited with its year; "Tập huấn Luật Đất đai ngày 12/4" is a day of its own.
  if (LAWS.test(clause[at]?.text ?? '') && !everyStamp(m.runs, isYearless)) return 'document-date';
  const issued = between.some((t) => t.role === ROLE.issued);
  return (issued && at > 0 && between.length <= 4) || (after.text === 'của' && at <= 3) ? 'document-date' : null;
};

/** The end of a line's text that is the name of a place, after nothing, a gap or the number of a document. */
const PLACE_NAME =
  /(?:^|\s\s|[\t|]|\d\s|[/-][\p{Lu}&-]{2,}\s)\s*(?:TP\.?\s?)?(?:\p{Lu}\p{Ll}+|HCM)(?:\s\p{Lu}\p{Ll}+){0,4}\s*$/u;

const LINE_BREAKS = /[\n\r]/u;

/** "Hà Nội, ngày 16 tháng 5 năm 2024" on a line of its own: where and when the document was signed. */
const dateLine: Rule = (m, { tokens }) => {
  const run = m.runs[0];
  if (run?.from.unit !== 'day') return null;
  const comma = tokenAt(tokens, m.from - 1);
  const after = tokenAt(tokens, m.to);
  const closes = isLineEdge(after);
  if (!isMark(comma, MARK.comma) || !closes || run.from.year === null || tokenAt(tokens, m.to - 2).role !== ROLE.year)
    return null;
  const before = tokens.text.slice(Math.max(0, comma.start - LOOK_BACK_CHARACTERS), comma.start);
  const line = before.split(LINE_BREAKS).at(-1) ?? '';
  return PLACE_NAME.test(line) ? 'document-date' : null;
};

/** "sinh ngày 19/5/1990", "được ban hành ngày …", "có hiệu lực từ ngày …": the day of another event. */
const otherEvent: Rule = (m, { scope, clause }) => {
  const first = clause[0];
  const second = clause[1];
  const lead = first?.role === ROLE.filler ? second : first;
  if (lead?.role !== ROLE.issued || isLed(m, LEAD.before | LEAD.latest)) return null;
  if (/^(?:sinh|mất|hy sinh|cấp|có hiệu lực)/u.test(lead.text)) return 'birth-or-founding';
  return scope.mode === 'running' && !placed(m) ? 'document-date' : null;
};

const hasOccasion = (m: Moment, cues: number): boolean => isLed(m, LEAD.occasion) || (cues & CUE.occasion) !== 0;

const isAnniversaryPair = (m: Moment): boolean => {
  const run = m.runs[0];
  if (m.runs.length !== 1 || !run?.to || run.from.year === null || run.to.year === null) return false;
  const { from, to } = run;
  if (from.unit !== to.unit || from.year === to.year) return false;
  if (from.unit === 'day') return from.day === to.day && from.month === to.month;
  if (from.unit === 'month') return from.month === to.month && (to.year ?? 0) - (from.year ?? 0) >= 5;
  return from.unit === 'year' && (to.year ?? 0) - (from.year ?? 0) > 15;
};

/** "(15/10/1930 – 15/10/2022)": a founding day and its anniversary. Kept when a "dịp" makes it the day of something. */
const anniversaryPair: Rule = (m, { cues }) =>
  isAnniversaryPair(m) && !hasOccasion(m, cues) ? 'anniversary-pair' : null;

/** "chào mừng 30/4 và 1/5", "kỷ niệm ngày 26/3": a feast called by its date. */
const occasionName: Rule = (m, { tokens, scope, clause, cues }) => {
  if (m.recurrence !== null || hasOccasion(m, cues) || someStamp(m.runs, isLong)) return null;
  const at = firstAt(clause, isCelebration);
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
  if (m.clocks.length > 0 || m.weekdays.length > 0 || isLed(m, LEAD.dayWord | LEAD.from)) return null;
  if (someStamp(m.runs, isCertain)) return null;
  const at = firstAt(clause, isPlaceLabel);
  // "Đến với địa chỉ đỏ dịp 30/4": a label has a colon or the place itself behind it.
  const label = at === 0 || (at > 0 && isMark(clause[at - 1] ?? tokenAt(tokens, -1), MARK.colon));
  return label ? 'place' : null;
};

const onlyYears = (m: Moment): boolean => m.runs.length > 0 && everyStamp(m.runs, isYear);

/** "đến năm 2030", "tầm nhìn 2045", "định hướng đến năm 2035": how far a programme looks. */
const horizon: Rule = (m, { tokens, scope, clause }) => {
  if (clause.slice(0, 3).some((t) => t.role === ROLE.horizon)) return 'horizon';
  const embedded = clause.length > 0 || tokenAt(tokens, m.from - 1).kind === KIND.word;
  return isLed(m, LEAD.until) &&
    (scope.mode === 'running' || (embedded && isDocument(clause.at(-1) ?? tokenAt(tokens, -1))))
    ? 'horizon'
    : null;
};

/** Characters between a noun and the year that belongs to it. */
const OWNER_DISTANCE = 32;

/** "chủ đề năm 2022", "kết quả năm 2017", "Luật Thanh niên năm 2020": a year that names something. */
const attributeYear: Rule = (m, { tokens, clause }) => {
  const previous = clause[0];
  if (previous?.role === ROLE.whole || previous?.role === ROLE.filler) return null;
  const { start } = tokenAt(tokens, m.from);
  const owner = firstAt(clause, ownsYear);
  if (start - (clause[owner]?.end ?? 0) > OWNER_DISTANCE) return null;
  return !clause
    .slice(0, owner)
    .some((t) => isMark(t, MARK.comma | MARK.open | MARK.close | MARK.quote | MARK.openQuote | MARK.closeQuote))
    ? 'year-of-something'
    : null;
};

/** "Xuân Mậu Thân năm 1968" in a plan of 2018: history. */
const pastYear: Rule = (m, { scope }) => {
  const { year } = scope.context;
  if (year === undefined) return null;
  return everyStamp(m.runs, (s) => s.year !== null && s.year < year - 1) ? 'past-year' : null;
};

/** “Tiếng Anh mỗi ngày”, “Sáng thứ Hai”: words in the name of something. */
const insideTitle: Rule = (m, { tokens }) => {
  if (m.runs.length > 0 && !onlyYears(m)) return null;
  for (let index = m.from - 1; index >= m.from - LOOK_BACK; index -= 1) {
    const token = tokenAt(tokens, index);
    if (isLineEdge(token) || isMark(token, MARK.closeQuote)) return null;
    if (isMark(token, MARK.openQuote)) return 'title';
  }
  return null;
};

const LOOKS_BACK = new Set(['qua', 'trước', 'ngoái', 'rồi', 'vừa qua']);

/** "các năm qua", "sau ngày 15/9/2021" in a plan of 2022: what has been. */
const past: Rule = (m, { tokens, scope }) => {
  if (onlyYears(m) && LOOKS_BACK.has(tokenAt(tokens, m.to - 1).text)) return 'past-year';
  const { year } = scope.context;
  if (year === undefined || !isLed(m, LEAD.after) || m.runs.length === 0) return null;
  return everyStamp(m.runs, (s) => s.year !== null && s.year < year) ? 'past-year' : null;
};

/** What one look at a moment and its surroundings shows, as bits beside those of `CUE`. */
const FACT = {
  running: CUES_END,
  yearKnown: CUES_END << 1,
  oneDay: CUES_END << 2,
  /** No hour, weekday or word like "trước" places it. */
  free: CUES_END << 3,
  dayWord: CUES_END << 4,
  dated: CUES_END << 5,
  range: CUES_END << 6,
  years: CUES_END << 7,
  flagged: CUES_END << 8,
} as const;

const factsOfRuns = ({ runs }: Moment): number => {
  let facts = FACT.dated | FACT.years;
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i];
    if (!run) continue;
    const { from, to } = run;
    if (from.unit !== 'year' || (to !== null && to.unit !== 'year')) facts &= ~FACT.years;
    if (from.flags.length > 0 || (to !== null && to.flags.length > 0)) facts |= FACT.flagged;
    if (to !== null) facts |= FACT.range;
  }
  return facts;
};

const factsOf = (m: Moment, { scope, cues }: Surroundings): number => {
  let facts = cues;
  if (scope.mode === 'running') facts |= FACT.running;
  if (scope.context.year !== undefined) facts |= FACT.yearKnown;
  if (isLed(m, LEAD.dayWord)) facts |= FACT.dayWord;
  if (!placed(m)) facts |= FACT.free;
  if (m.runs.length === 0) return facts;
  return facts | factsOfRuns(m) | (isOneDay(m) ? FACT.oneDay : 0);
};

interface Guarded {
  /** The facts without which the rule says nothing. */
  readonly needs: number;
  readonly asks: Rule;
}

/** The rules in the order they are asked. */
const RULES: readonly Guarded[] = [
  { needs: FACT.range, asks: anniversaryPair },
  { needs: FACT.oneDay | FACT.free | FACT.dayWord, asks: numberedDate },
  { needs: FACT.oneDay | FACT.free | CUE.document, asks: documentDate },
  { needs: FACT.oneDay | FACT.free | FACT.dayWord | FACT.running, asks: dateLine },
  { needs: CUE.event, asks: otherEvent },
  { needs: FACT.dated | FACT.free | CUE.celebration, asks: occasionName },
  { needs: FACT.flagged | FACT.yearKnown, asks: foundingDay },
  { needs: CUE.place, asks: placeLine },
  { needs: FACT.years, asks: horizon },
  { needs: FACT.years | FACT.free | FACT.running | CUE.owner, asks: attributeYear },
  { needs: FACT.years | FACT.running | FACT.yearKnown, asks: pastYear },
  { needs: FACT.running, asks: past },
  { needs: FACT.running, asks: insideTitle },
];

const SOME_CUE = CUES_END - 1;

/** The rules for times whose clause holds no cue, and of those the ones for cells: most times are asked no others. */
const UNCUED = RULES.filter(({ needs }) => (needs & SOME_CUE) === 0);
const UNCUED_IN_CELL = UNCUED.filter(({ needs }) => (needs & FACT.running) === 0);

const rulesFor = (facts: number): readonly Guarded[] => {
  if ((facts & SOME_CUE) !== 0) return RULES;
  return (facts & FACT.running) !== 0 ? UNCUED : UNCUED_IN_CELL;
};

/** Why the moment is no time of an activity, or `null` when it is one. */
export const refusalOf = (moment: Moment, at: Surroundings): Refusal | null => {
  const facts = factsOf(moment, at);
  const rules = rulesFor(facts);
  for (let i = 0; i < rules.length; i += 1) {
    const rule = rules[i];
    const refusal = rule && (rule.needs & facts) === rule.needs ? rule.asks(moment, at) : null;
    if (refusal !== null) return refusal;
  }
  return null;
};

const isOpen = (m: Moment): boolean => !isLed(m, PLACING | LEAD.occasion);

const DISTANCE = 8;

/** "Hạn chót nhận bài dự thi là ngày 30/9", "Hạn nộp hồ sơ: 17h ngày 5/3": the word that makes it a last day. */
export const withDistantDeadline = (m: Moment, { clause, cues }: Surroundings): Moment => {
  if ((cues & CUE.latest) === 0) return m;
  const single = m.runs.length === 1 && m.runs[0]?.to === null;
  if (!single || !isOpen(m)) return m;
  const at = firstAt(clause, isLatest);
  // "thời hạn 15 ngày": a span of time; what stands between must be words.
  const plain =
    at >= 0 && at < DISTANCE && clause.slice(0, at).every((t) => t.kind === KIND.word || isMark(t, MARK.colon));
  return plain ? changed(m, { lead: m.lead | LEAD.latest }) : m;
};

/** The pair of an anniversary that is an occasion becomes the day that is kept now. */
export const asOccasion = (moment: Moment, { cues }: Surroundings): Moment => {
  if (!hasOccasion(moment, cues)) return moment;
  const run = moment.runs[0];
  const lead = moment.lead | LEAD.occasion;
  return run?.to && isAnniversaryPair(moment)
    ? changed(moment, { runs: [{ from: run.to, to: null }], lead })
    : changed(moment, { lead });
};
