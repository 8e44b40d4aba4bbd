import type { PlainDate } from '../calendar/plain-date';
import { foldKey } from '../text/fold';
import type { AnniversaryDay, DayKind } from './day-list';
import { countIn, occurrenceIn } from './occurrence';
import { smallFirst } from '../text/first-letter';

/** Both dashes are in use between the dates; an office keeps to one. */
export type LabelDash = 'hyphen' | 'en-dash';

export interface LabelOptions {
  readonly dash?: LabelDash;
  /** Begin with "kỷ niệm" (or "tưởng niệm", "hưởng ứng"). Default true. */
  readonly verb?: boolean;
  /** Put the pair of dates after the name. Default true. */
  readonly pair?: boolean;
}

/** Why there is no label with a count. */
export type LabelProblem = 'no-base-year' | 'before-first' | 'no-such-day';

export type LabelResult =
  | { readonly ok: true; readonly label: string; readonly years: number | null }
  | { readonly ok: false; readonly problem: LabelProblem };

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * "03/02/1930", "03/7/2007", "15/10/1930": a zero before days below 10 and before months 1 and 2 only
 * (NĐ 30/2020/NĐ-CP phụ lục I; the same in HD 05-HD/VPTW).
 */
export const formatLabelDate = ({ year, month, day }: PlainDate): string =>
  `${pad(day)}/${month <= 2 ? pad(month) : String(month)}/${String(year).padStart(4, '0')}`;

const HEAD_WORDS: Readonly<Record<DayKind, string>> = {
  'thành lập': 'Ngày thành lập',
  'truyền thống': 'Ngày truyền thống',
  sinh: 'Ngày sinh',
  mất: 'Ngày mất',
  'sự kiện': '',
  'quốc tế': 'Ngày',
  'hưởng ứng': 'Ngày',
  'lễ tết': '',
};

const VERBS: Readonly<Record<DayKind, string>> = {
  'thành lập': 'kỷ niệm',
  'truyền thống': 'kỷ niệm',
  sinh: 'kỷ niệm',
  mất: 'tưởng niệm',
  'sự kiện': 'kỷ niệm',
  'quốc tế': 'kỷ niệm',
  'hưởng ứng': 'hưởng ứng',
  'lễ tết': 'kỷ niệm',
};

/** What in the bracket of a name only explains ("Quốc khánh (2/9)") does not belong into a label. */
const withoutBracket = (name: string): string => name.replace(/\s*\([^)]*\)\s*$/u, '').trim();

/**
 * The name as a label words it, by kind: a name that does not say what is celebrated gets "Ngày thành lập",
 * "Ngày sinh" … before it.
 */
export const wordedName = (name: string, kind: DayKind): string => {
  const plain = withoutBracket(name);
  const head = HEAD_WORDS[kind];
  const key = foldKey(plain);
  if (head === '' || key.startsWith('ngày ') || key.startsWith('lễ ')) return plain;
  const noun = foldKey(head).replace(/^ngày ?/u, '');
  if (noun !== '' && key.startsWith(`${noun} `)) return `Ngày ${smallFirst(plain)}`;
  if (noun !== '' && key.includes(` ${noun}`)) return plain;
  return `${head} ${plain}`;
};

const joinDates = (from: string, to: string, dash: LabelDash): string =>
  `(${from} ${dash === 'en-dash' ? '–' : '-'} ${to})`;

const pairOf = (day: AnniversaryDay, base: number, year: number, dash: LabelDash): string | null => {
  if (day.calendar === 'lunar') return joinDates(String(base), String(year), dash);
  const observed = occurrenceIn(day, year);
  if (observed === null) return null;
  return joinDates(formatLabelDate({ year: base, month: day.month, day: day.day }), formatLabelDate(observed), dash);
};

/**
 * The label of a day kept in `year`: `kỷ niệm 133 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2023)`. A
 * lunar day with a base year gets the pair of years only. Awareness days give a label without count
 * (`hưởng ứng Ngày …`, `years: null`), as plans word them. A day of another kind without base year (Giỗ Tổ, Tết)
 * gives `no-base-year`, never a number.
 */
export const buildLabel = (day: AnniversaryDay, year: number, options: LabelOptions = {}): LabelResult => {
  const { dash = 'hyphen', verb = true, pair = true } = options;
  const name = wordedName(day.name, day.kind);
  const opening = verb ? `${VERBS[day.kind]} ` : '';
  if (day.kind === 'hưởng ứng') return { ok: true, label: `${opening}${name}`, years: null };
  if (day.baseYear === null) return { ok: false, problem: 'no-base-year' };
  const years = countIn(day, year);
  if (years === null) return { ok: false, problem: 'before-first' };
  const dates = pairOf(day, day.baseYear, year, dash);
  if (dates === null) return { ok: false, problem: 'no-such-day' };
  return { ok: true, label: `${opening}${String(years)} năm ${name}${pair ? ` ${dates}` : ''}`, years };
};

const LEADING_VERB = /^(kỷ niệm|tưởng niệm) (?=\d)/u;

/**
 * Labels joined as one: commas between, "và" before the last; a repeated "kỷ niệm" is said once.
 * The empty list gives the empty text.
 */
export const joinLabels = (labels: readonly string[]): string => {
  const verb = LEADING_VERB.exec(labels[0] ?? '')?.[0];
  const parts = labels.map((label, index) =>
    index > 0 && verb !== undefined && label.startsWith(verb) ? label.slice(verb.length) : label,
  );
  if (parts.length <= 1) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} và ${parts.at(-1) ?? ''}`;
};
