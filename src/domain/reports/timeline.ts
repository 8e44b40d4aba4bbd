import { addDays, compareDates, mondayOf, type PlainDate } from '../calendar/plain-date';
import type { Period } from './period';
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

const BELOW = ' › ';

/** "II. Tình nguyện › 1. Cấp tỉnh" → "II. Tình nguyện". */
const outermost = (section: string): string => {
  const end = section.indexOf(BELOW);
  return end < 0 ? section : section.slice(0, end);
};

/**
 * The rows of the period grouped by section, with the weeks they are drawn against: sections in the order of the
 * schedule, their rows by first day.
 */
export const makeTimeline = ({ inside, insideByDay, undated }: Selection, period: Period): Timeline => {
  const weeks: PlainDate[] = [];
  for (let monday = mondayOf(period.start); compareDates(monday, period.end) <= 0; monday = addDays(monday, 7)) {
    weeks.push(monday);
  }
  const groups = new Map<string, RatedRow[]>();
  for (const { row } of inside) {
    const section = outermost(row.section);
    if (!groups.has(section)) groups.set(section, []);
  }
  for (const rated of insideByDay) groups.get(outermost(rated.row.section))?.push(rated);
  return {
    weeks,
    groups: [...groups].map(([section, rows]) => ({ section, rows })),
    undated,
    sums: [
      {
        name: 'sections',
        parts: [...groups].map(([section, rows]) => ({ name: section, value: rows.length })),
        whole: inside.length,
      },
    ],
  };
};
