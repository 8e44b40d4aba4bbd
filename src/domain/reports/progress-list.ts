import { byFirstDay, monthOfRow } from './overview';
import type { Period } from './period';
import type { Reconciliation } from './reconcile';
import type { RatedRow, Selection } from './report-input';
import type { Bucket } from './status';

/** Where a row of the list stands against the period. */
export type ListGroup = 'inside' | 'carried-over' | 'undated';

/** Rows that stand together in the list. */
export interface ListPart {
  readonly group: ListGroup;
  readonly bucket: Bucket;
  readonly rows: readonly RatedRow[];
}

export interface ProgressList {
  /** In the order of the list; no part is empty. */
  readonly parts: readonly ListPart[];
  readonly count: number;
  readonly sums: readonly Reconciliation[];
}

/** What a leader looks at first comes first. */
const ORDER: readonly Bucket[] = ['overdue', 'running', 'not-started', 'no-deadline', 'done', 'stopped'];

const byUrgency = (a: RatedRow, b: RatedRow): number => b.status.daysLate - a.status.daysLate || byFirstDay(a, b);

/** By month of the period, so that the rows of one state in one month stand together; within it by urgency. */
const sortByMonth = (rows: readonly RatedRow[], period: Period): readonly RatedRow[] =>
  rows
    .map((rated) => ({ rated, month: monthOfRow(rated, period) }))
    .sort((a, b) => a.month - b.month || byUrgency(a.rated, b.rated))
    .map(({ rated }) => rated);

/**
 * Every row that a report speaks of, once: those of the period by state and month, then what is carried over, then what
 * has no day. Rows outside the period that are settled, or still to come, are not listed.
 */
export const makeProgressList = ({ inside, carriedOver, undated }: Selection, period: Period): ProgressList => {
  const groups: readonly (readonly [ListGroup, readonly RatedRow[]])[] = [
    ['inside', inside],
    ['carried-over', carriedOver],
    ['undated', undated],
  ];
  const parts = groups.flatMap(([group, rows]) =>
    ORDER.map((bucket): ListPart => {
      const own = rows.filter(({ status }) => status.bucket === bucket);
      return { group, bucket, rows: group === 'inside' ? sortByMonth(own, period) : own.sort(byUrgency) };
    }).filter((part) => part.rows.length > 0),
  );
  const listed = (group: ListGroup): number =>
    parts.reduce((sum, part) => sum + (part.group === group ? part.rows.length : 0), 0);
  const count = parts.reduce((sum, part) => sum + part.rows.length, 0);
  return {
    parts,
    count,
    sums: [
      {
        name: 'groups',
        parts: groups.map(([name]) => ({ name, value: listed(name) })),
        whole: inside.length + carriedOver.length + undated.length,
      },
    ],
  };
};
