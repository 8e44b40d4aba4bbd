import { addDays, compareDates, weekdayOf, type PlainDate } from '../calendar/plain-date';
import type { Period } from './period';
import { byFirstDay } from './overview';
import type { Reconciliation } from './reconcile';
import type { RatedRow, Selection } from './report-input';

export interface TimelineGroup {
  /** Outermost heading of the section; `""` when the rows have none. */
  readonly section: string;
  readonly rows: readonly RatedRow[];
}

export interface Timeline {
  /** Mondays of the weeks that the period touches. */
  readonly weeks: readonly PlainDate[];
  readonly groups: readonly TimelineGroup[];
  /** Rows without a day: listed below the bars, never hidden. */
  readonly undated: readonly RatedRow[];
  readonly sums: readonly Reconciliation[];
}

const OUTERMOST = /^(.*?)(?: › |$)/u;

/** The rows of the period grouped by section in the order of the schedule, with the weeks they are drawn against. */
export const makeTimeline = (selection: Selection, period: Period): Timeline => {
  const weeks: PlainDate[] = [];
  for (
    let monday = addDays(period.start, 1 - weekdayOf(period.start));
    compareDates(monday, period.end) <= 0;
    monday = addDays(monday, 7)
  ) {
    weeks.push(monday);
  }
  const groups = new Map<string, RatedRow[]>();
  for (const rated of selection.inside) {
    const section = OUTERMOST.exec(rated.row.section)?.[1] ?? '';
    const rows = groups.get(section) ?? [];
    rows.push(rated);
    groups.set(section, rows);
  }
  const parts = [...groups].map(([section, rows]) => ({ name: section, value: rows.length }));
  return {
    weeks,
    groups: [...groups].map(([section, rows]) => ({ section, rows: [...rows].sort(byFirstDay) })),
    undated: selection.undated,
    sums: [{ name: 'sections', parts, whole: selection.inside.length }],
  };
};
