import { foldKey } from '../text/fold';
import type { DayKind } from './day-list';
import { buildLabel, formatLabelDate, type LabelOptions, type LabelResult } from './label';
import type { Moment } from './moment';
import { occurrenceIn } from './occurrence';

const DEATH = /^(?:ngày |lễ )?(?:mất|giỗ|từ trần|hy sinh|hi sinh|tạ thế)(?!\p{L})/u;
const AWARENESS = /^hưởng ứng(?!\p{L})/u;

/** What the name says is kept: deaths are remembered ("tưởng niệm"), all else is celebrated. */
export const kindOfName = (name: string): DayKind => {
  const key = foldKey(name);
  if (AWARENESS.test(key)) return 'hưởng ứng';
  return DEATH.test(key) ? 'mất' : 'sự kiện';
};

const monthText = (year: number, month: number): string =>
  `${month <= 2 ? `0${String(month)}` : String(month)}/${String(year)}`;

const NAMELESS = {
  id: '',
  name: '',
  aliases: [],
  kind: 'sự kiện',
  calendar: 'solar',
  day: 1,
  month: 1,
  baseYear: null,
  observedSince: null,
  verified: false,
  major: false,
  paidHoliday: false,
  source: null,
  owner: 'office',
} as const;

/** Base day and day kept in `year`, as a label writes them; `null` when that year has no such day. */
export const labelEnds = (base: Moment, year: number): readonly [string, string] | null => {
  if (base.kind === 'year') return [String(base.year), String(year)];
  if (base.kind === 'month') return [monthText(base.year, base.month), monthText(year, base.month)];
  const { month, day } = base.date;
  const kept = occurrenceIn({ ...NAMELESS, month, day }, year);
  return kept === null ? null : [formatLabelDate(base.date), formatLabelDate(kept)];
};

/**
 * The label of what began at `base` and is kept in `year`, under a name somebody typed. A base of which only the
 * month or the year is known gives a pair of months or years: `kỷ niệm 95 năm … (1930 - 2025)`. See {@link buildLabel}.
 */
export const labelOfMoment = (
  base: Moment,
  year: number,
  name: string,
  kind: DayKind,
  options: LabelOptions = {},
): LabelResult => {
  if (base.kind === 'day') {
    const { year: baseYear, month, day } = base.date;
    return buildLabel({ ...NAMELESS, name, kind, baseYear, month, day }, year, options);
  }
  const { dash = 'hyphen', pair = true } = options;
  const bare = buildLabel({ ...NAMELESS, name, kind, baseYear: base.year }, year, { ...options, pair: false });
  if (!bare.ok || bare.years === null || !pair) return bare;
  const [from, to] = labelEnds(base, year) ?? ['', ''];
  return { ...bare, label: `${bare.label} (${from} ${dash === 'en-dash' ? '–' : '-'} ${to})` };
};
