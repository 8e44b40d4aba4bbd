import type { UnitLine } from '../../../domain/reports/by-unit';
import { sortByFirstDay } from '../../../domain/reports/order';
import type { RatedRow } from '../../../domain/reports/report-input';
import { BUCKETS, type Bucket } from '../../../domain/reports/status';
import { columnName } from '../../../domain/workbook/address';
import type { LinkTarget } from '../../../domain/workbook/write-plan';
import { rowNumberLink, whenText, type ReportContext } from '../context';
import { createPlaces, type ListPlaces, type Stretch } from '../links';
import { HEAD, LINK } from '../looks';
import { REPORT_SHEETS } from '../names';
import type { PageBuilder } from '../page';
import type { Layout, MonthGroup } from './layout';

/** A line of the lists by unit, with the groups of figures it belongs to (see {@link placeKey}). */
interface ListedLine {
  readonly unit: string;
  readonly role: 'lead' | 'support';
  readonly rated: RatedRow;
  readonly counted: readonly string[];
}

/** Which figure of a unit: all its lines, those it leads, those in one state, those it supports, a group of months. */
export const placeKey = (unit: string, figure: Bucket | 'all' | 'lead' | 'support' | number): string =>
  `${unit}\n${figure}`;

/** By unit, then role, then state: the rows behind the figures by state stand together. */
export const linesByState = (lines: readonly UnitLine[]): readonly ListedLine[] =>
  lines.flatMap(({ unit, leading, supporting }) => [
    ...BUCKETS.flatMap((bucket) =>
      sortByFirstDay(leading.filter(({ status }) => status.bucket === bucket)).map((rated): ListedLine => ({
        unit,
        role: 'lead',
        rated,
        counted: [placeKey(unit, 'all'), placeKey(unit, 'lead'), placeKey(unit, bucket)],
      })),
    ),
    ...sortByFirstDay(supporting).map((rated): ListedLine => ({
      unit,
      role: 'support',
      rated,
      counted: [placeKey(unit, 'all'), placeKey(unit, 'support')],
    })),
  ]);

/** By unit, then month, each activity of a unit once: the rows behind the figures by month stand together. */
export const linesByMonth = ({ byUnit }: ReportContext, groups: readonly MonthGroup[]): readonly ListedLine[] => {
  const groupOf = new Map(groups.flatMap(({ months }, g) => months.map((month) => [month, g] as const)));
  return byUnit.lines.flatMap(({ unit, rows, leading }) => {
    const leads = new Set(leading);
    return sortByFirstDay(rows).map((rated): ListedLine => ({
      unit,
      role: leads.has(rated) ? 'lead' : 'support',
      rated,
      counted: [placeKey(unit, groupOf.get(rated.month) ?? 'all')],
    }));
  });
};

/** Where the rows of a list by unit stand. */
export interface DrawnList {
  /** Of a figure (see {@link placeKey}). */
  readonly figure: (key: string) => LinkTarget | undefined;
  /** The least stretch that holds these rows of a unit. */
  readonly around: (unit: string, rows: readonly RatedRow[]) => LinkTarget | undefined;
  readonly all: LinkTarget;
}

/** Draws a list by unit and gives where the rows of each of its figures stand. */
export const drawListed = (
  page: PageBuilder,
  layout: Layout,
  { say }: ReportContext,
  lines: readonly ListedLine[],
): DrawnList => {
  const spans = [
    { from: 1, to: 2 },
    { from: 3, to: layout.support - 2 },
    { from: layout.support - 1, to: layout.support },
    { from: layout.support + 1, to: layout.link },
    { from: layout.last, to: layout.last, style: LINK },
  ];
  const heads = ['ĐƠN VỊ', say('head.activity'), say('head.time'), say('head.role'), say('head.rows')];
  page.list({ spans: spans.map(({ from, to }) => ({ from, to })), rows: [heads], base: HEAD });
  const first = page.list({
    spans,
    rows: lines.map(({ unit, role, rated }) => [
      unit,
      rated.row.name,
      whenText(rated, say),
      `${say(`units.role.${role}`)}, ${say(`bucket.${rated.status.bucket}`).toLowerCase()}`,
      rowNumberLink(rated),
    ]),
  });
  const newPlaces = (): ListPlaces => createPlaces(REPORT_SHEETS['by-unit'], columnName(layout.last));
  const { link } = newPlaces();
  const stretches = new Map<string, Stretch>();
  const units = new Map<string, ListPlaces>();
  lines.forEach(({ unit, rated, counted }, k) => {
    const row = first + k;
    const places = units.get(unit) ?? newPlaces();
    units.set(unit, places);
    places.add(rated, row);
    for (const key of counted) stretches.set(key, { first: stretches.get(key)?.first ?? row, last: row });
  });
  return {
    all: link({ first, last: first + lines.length - 1 }),
    figure: (key) => {
      const rows = stretches.get(key);
      return rows === undefined ? undefined : link(rows);
    },
    around: (unit, rows) => units.get(unit)?.around(rows),
  };
};
