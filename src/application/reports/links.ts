import type { ListGroup } from '../../domain/reports/progress-list';
import type { RatedRow } from '../../domain/reports/report-input';
import type { Bucket } from '../../domain/reports/status';
import type { LinkTarget } from '../../domain/workbook/write-plan';

/** Rows of a list, the first and the last one on the sheet. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where a list of activities stands on its sheet. */
export interface ListPlaces {
  /** A link to these rows of the sheet. */
  readonly link: (rows: Stretch) => LinkTarget;
  /** The least stretch that holds all of these activities; `undefined` when none of them is listed. */
  readonly around: (rows: readonly RatedRow[]) => LinkTarget | undefined;
  readonly add: (rated: RatedRow, row: number) => void;
}

/** Places of a list on `sheet` that covers the columns A–`lastColumn`. */
export const createPlaces = (sheet: string, lastColumn: string): ListPlaces => {
  const places = new Map<RatedRow, number>();
  const link = ({ first, last }: Stretch): LinkTarget => ({
    kind: 'cell',
    sheet,
    address: `A${first}:${lastColumn}${last}`,
  });
  return {
    link,
    add: (rated, row) => void places.set(rated, row),
    around: (rows) => {
      let [first, last] = [Number.POSITIVE_INFINITY, 0];
      for (const rated of rows) {
        const row = places.get(rated);
        if (row === undefined) continue;
        first = Math.min(first, row);
        last = Math.max(last, row);
      }
      return last === 0 ? undefined : link({ first, last });
    },
  };
};

/** Rows of BC TIẾN ĐỘ that stand together, by group and state: what figures link to. */
export type ListAnchors = ReadonlyMap<string, LinkTarget>;

/**
 * The key of {@link ListAnchors}; without a state the whole group, without both the whole list. `month`: the 0-based
 * month of the period, of one state of the rows inside.
 */
export const anchorKey = (
  group: ListGroup | 'all',
  bucket: Bucket | 'all' = 'all',
  month: number | null = null,
): string => (month === null ? `${group} ${bucket}` : `${group} ${bucket} ${month}`);

/** The list by month on BC TỔNG HỢP. */
export interface MonthPlaces extends Pick<ListPlaces, 'around'> {
  /** The rows of the months `first`–`last` (0-based) of the period; `undefined` when they have none. */
  readonly months: (first: number, last?: number) => LinkTarget | undefined;
}

/** Where the rows behind the figures of this run are listed. */
export interface ReportLinks extends MonthPlaces {
  /** The rows of BC TIẾN ĐỘ, see {@link anchorKey}. */
  readonly list: (...of: Parameters<typeof anchorKey>) => LinkTarget | undefined;
}

/**
 * Links over the lists that are there. Without a list by month (it is too long, or its sheet is not made) the rows of
 * the period on BC TIẾN ĐỘ stand in; without BC TIẾN ĐỘ the list by month does, where it has the rows.
 */
export const createLinks = (anchors: ListAnchors, byMonth: MonthPlaces | null): ReportLinks => {
  const inside = anchors.get(anchorKey('inside'));
  const every = byMonth?.months(0, Number.POSITIVE_INFINITY);
  return {
    list: (...of) => anchors.get(anchorKey(...of)) ?? (of[0] === 'inside' && anchors.size === 0 ? every : undefined),
    months: (first, last) => (byMonth === null ? inside : byMonth.months(first, last)),
    around: (rows) => (byMonth === null ? inside : byMonth.around(rows)),
  };
};
