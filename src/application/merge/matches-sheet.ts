import { formatCellDate } from '../../domain/calendar/format';
import type { Clash } from '../../domain/merge/find-clashes';
import type { Match } from '../../domain/merge/find-matches';
import type { Activity } from '../../domain/schedule/schedule';
import { daysText } from '../../domain/status/reschedule';
import type { CellInput, LinkTarget, SheetPlan } from '../../domain/workbook/write-plan';
import { translate, type Locale } from '../../messages';
import { listSheet } from './list-sheet';
import { MATCHES_KEY, MATCHES_SHEET, MATCHES_TABLE } from './names';

const COLUMNS = [
  { header: 'LOẠI', width: 22 },
  { header: 'NGÀY', width: 24 },
  { header: 'HOẠT ĐỘNG', width: 44 },
  { header: 'NGUỒN', width: 30 },
  { header: 'HOẠT ĐỘNG KHÁC', width: 44 },
  { header: 'NGUỒN KHÁC', width: 30 },
  { header: 'CÁCH XỬ LÝ', width: 40 },
] as const;

export interface MatchesInput {
  readonly matches: readonly Match[];
  readonly clashes: readonly Clash[];
  /** Rows that are the same were made one. */
  readonly joined: boolean;
  readonly locale: Locale;
  /** File and place of an activity, in words. */
  readonly source: (activity: Activity) => string;
  /** Where the activity stands in the merged table. */
  readonly target: (activity: Activity) => LinkTarget | null;
}

const linked = (activity: Activity, target: MatchesInput['target']): CellInput => {
  const to = target(activity);
  return to === null ? activity.name.value : { kind: 'link', text: activity.name.value, target: to };
};

const daysOf = ({ time }: Activity): string =>
  time?.valid === true ? daysText({ start: time.start, end: time.end }) : '';

/** The sheet TRÙNG LẶP: what may be one activity, then what claims one place or one unit. */
export const matchesSheet = (input: MatchesInput): SheetPlan => {
  const { matches, clashes, locale, joined, source, target } = input;
  const say = (key: string, params = {}): string => translate(locale, key, params);
  const rows: CellInput[][] = [
    ...matches.map(({ kind, first, second }) => [
      say(`merge.kind.${kind}`),
      [...new Set([daysOf(first.activity), daysOf(second.activity)])].filter((text) => text !== '').join(' / '),
      linked(first.activity, target),
      source(first.activity),
      linked(second.activity, target),
      source(second.activity),
      say(kind === 'same' ? `merge.detail.same.${joined ? 'joined' : 'kept'}` : `merge.detail.${kind}`),
    ]),
    ...clashes.map(({ kind, first, second, date, resource }) => [
      say(`merge.kind.${kind}`),
      formatCellDate(date),
      linked(first, target),
      source(first),
      linked(second, target),
      source(second),
      say(`merge.detail.${kind}`, { resource }),
    ]),
  ];
  return listSheet({
    key: MATCHES_KEY,
    name: MATCHES_SHEET,
    table: MATCHES_TABLE,
    columns: COLUMNS,
    rows: rows.length === 0 ? [[null, null, say('merge.none'), null, null, null, null]] : rows,
  });
};
