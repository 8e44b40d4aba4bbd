import { orderBy, sortByFirstDay, sortByUrgency } from './order';
import type { Reconciliation } from './reconcile';
import type { PlacedRow, RatedRow, Selection } from './report-input';
import type { Bucket } from './status';

const GROUPS = ['inside', 'carried-over', 'undated'] as const;
/** Where a row of the list stands against the period. */
export type ListGroup = (typeof GROUPS)[number];

/** Rows that stand together in the list; those of the period by month. */
export type ListPart = { readonly bucket: Bucket } & (
  | { readonly group: 'inside'; readonly rows: readonly PlacedRow[] }
  | { readonly group: Exclude<ListGroup, 'inside'>; readonly rows: readonly RatedRow[] }
);

export interface ProgressList {
  /** In the order of the list; no part is empty. */
  readonly parts: readonly ListPart[];
  readonly count: number;
  readonly sums: readonly Reconciliation[];
}

/** What a leader looks at first comes first. */
const ORDER: readonly Bucket[] = ['overdue', 'running', 'not-started', 'no-deadline', 'done', 'stopped'];

/** The rows of each state, in the order of {@link ORDER}; states without rows are left out. */
const byState = <T extends RatedRow>(rows: readonly T[]): readonly (readonly [Bucket, readonly T[]])[] =>
  ORDER.map((bucket) => [bucket, rows.filter(({ status }) => status.bucket === bucket)] as const).filter(
    ([, own]) => own.length > 0,
  );

/** By month of the period, so that the rows of one state in one month stand together; within it by urgency. */
const byMonth = (byDay: readonly PlacedRow[]): readonly PlacedRow[] =>
  orderBy(sortByUrgency(byDay), ({ month }) => month);

/**
 * Every row that a report speaks of, once: those of the period by state and month, then what is carried over, then what
 * has no day. Rows outside the period that are settled, or still to come, are not listed.
 */
export const makeProgressList = ({ inside, insideByDay, carriedOver, undated }: Selection): ProgressList => {
  const others = [
    ['carried-over', carriedOver],
    ['undated', undated],
  ] as const;
  const parts: readonly ListPart[] = [
    ...byState(insideByDay).map(([bucket, rows]): ListPart => ({ group: 'inside', bucket, rows: byMonth(rows) })),
    ...others.flatMap(([group, all]) =>
      byState(sortByFirstDay(all)).map(([bucket, rows]): ListPart => ({ group, bucket, rows: sortByUrgency(rows) })),
    ),
  ];
  const listed = (group: ListGroup): number =>
    parts.reduce((sum, part) => sum + (part.group === group ? part.rows.length : 0), 0);
  const count = parts.reduce((sum, part) => sum + part.rows.length, 0);
  return {
    parts,
    count,
    sums: [
      {
        name: 'groups',
        parts: GROUPS.map((name) => ({ name, value: listed(name) })),
        whole: inside.length + carriedOver.length + undated.length,
      },
    ],
  };
};
