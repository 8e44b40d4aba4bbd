import { findClashes, type Clash } from '../../domain/merge/find-clashes';
import { findMatches, type Match } from '../../domain/merge/find-matches';
import { joinSame, type Joined } from '../../domain/merge/join-same';
import { STATE_WORDS } from '../../domain/reports/report-row';
import type { Activity, Schedule } from '../../domain/schedule/schedule';
import type { Unit } from '../../domain/units/unit';
import { formatAddress } from '../../domain/workbook/address';
import { listsSheet, STATE_LIST } from '../../domain/workbook/lists-sheet';
import { columnOf, KEPT_HEADERS, KEY_HEADER } from '../../domain/workbook/schedule-columns';
import { scheduleSheet } from '../../domain/workbook/schedule-sheet';
import type { LinkTarget, SheetPlan, WritePlan } from '../../domain/workbook/write-plan';
import { translate, type Locale } from '../../messages';
import { placeText } from '../place-text';
import type { Collected } from './collect';
import { UNITS_KEY } from '../units/unit-list-sheet';
import { unitNameRange, unitSheet } from '../units/unit-sheet';
import { proposedUnits } from '../units/propose-units';
import { filesSheet } from './files-sheet';
import { mergedFindingsSheet } from './findings';
import { matchesSheet } from './matches-sheet';
import { MERGED_KEY, MERGED_SHEET } from './names';

export interface MergeOptions {
  readonly locale: Locale;
  /** True makes rows that are the same one; false only lists them. */
  readonly join: boolean;
  /** The standard name of a unit, when there is a unit list. */
  readonly unitName?: (unit: string) => string;
  /** The unit list to write beside it; `propose`: the units that the assignments name. Absent: none. */
  readonly listUnits?: readonly Unit[] | 'propose';
  /** Key and name of the merged sheet, when it is the schedule of a new workbook. */
  readonly sheet?: { readonly key: string; readonly name: string };
}

export interface MergedWorkbook {
  readonly plan: WritePlan;
  /** Rows of the merged table. */
  readonly activities: number;
  /** Cells that somebody should look at. */
  readonly doubts: number;
  /** Pairs, each told once; with `join` one for every row that was made part of another. */
  readonly matches: readonly Match[];
  readonly clashes: readonly Clash[];
}

const FIRST_STATE = STATE_WORDS[0]?.word ?? '';

const scheduleOf = (activities: readonly Activity[], files: number, locale: Locale): Schedule => {
  const said = (value: string): Schedule['title'] => ({ value, text: '', origin: null, basis: 'inferred' });
  return {
    title: said(translate(locale, 'merge.title')),
    subtitle: said(translate(locale, 'merge.subtitle', { count: files })),
    plan: { number: null, date: null, issuer: null, parentBody: null },
    period: null,
    year: null,
    sections: [],
    activities,
    links: [],
    anniversaries: [],
    signer: null,
    notices: [],
  };
};

/** Pairs between rows of the list, each once: of rows made one, the pair of the first with each other one. */
const tellMatches = (matches: readonly Match[], rowOf: ReadonlyMap<string, Joined>): readonly Match[] => {
  const told = new Set<string>();
  return matches.filter(({ kind, first, second }) => {
    const [a, b] = [rowOf.get(first.activity.key), rowOf.get(second.activity.key)];
    const sameRow = a === b;
    if (sameRow) return kind === 'same' && a?.items[0]?.activity.key === first.activity.key;
    const pair = `${a?.activity.key ?? ''}|${b?.activity.key ?? ''}`;
    if (told.has(pair)) return false;
    told.add(pair);
    return true;
  });
};

/**
 * The merged schedule as a plan: one schedule table whose NGUỒN names file and place, the list of what may be twice
 * and what clashes, the list of files. What the files report goes first on a later merge; what people typed here stays
 * where the files say nothing.
 */
export const mergeWorkbook = (collected: Collected, options: MergeOptions): MergedWorkbook => {
  const { locale, join, unitName, listUnits, sheet: named = { key: MERGED_KEY, name: MERGED_SHEET } } = options;
  const { items, files, findings } = collected;
  const found = findMatches(items);
  const rows = joinSame(items, join ? found : []);
  const rowOf = new Map(rows.flatMap((row) => row.items.map(({ activity }) => [activity.key, row] as const)));
  const matches = tellMatches(found, rowOf);
  const activities = rows.map(({ activity }) => activity);
  const filesOf = (activity: Activity): ReadonlySet<string> =>
    new Set(rowOf.get(activity.key)?.items.map(({ file }) => file) ?? []);
  const paired = new Set(found.map(({ first, second }) => `${first.activity.key}|${second.activity.key}`));
  const clashes = findClashes(activities, (a, b) => {
    const theirs = filesOf(b);
    return ![...filesOf(a)].some((file) => theirs.has(file));
  }).filter(({ first, second }) => !paired.has(`${first.key}|${second.key}`));

  const fileOf = new Map(items.map(({ file, activity }) => [activity.key, file]));
  const itemSource = (activity: Activity): string =>
    translate(locale, 'merge.source', {
      file: fileOf.get(activity.key) ?? '',
      place: placeText(activity.origin, locale),
    });
  const rowSource = (activity: Activity): string =>
    (rowOf.get(activity.key)?.items ?? []).map((item) => itemSource(item.activity)).join('; ');

  const read = files.filter(({ kind }) => kind === 'read').length;
  const schedule = scheduleOf(activities, read, locale);
  const units = listUnits === 'propose' ? proposedUnits([schedule]) : listUnits;
  const sheet: SheetPlan = scheduleSheet(schedule, {
    ...named,
    caption: false,
    say: (key, params) => translate(locale, key, params),
    stateList: STATE_LIST,
    source: (activity) => ({ text: rowSource(activity), target: null }),
    ...(unitName === undefined ? {} : { unitName }),
    ...(units === undefined ? {} : { unitList: { sheet: UNITS_KEY, source: unitNameRange(units.length) } }),
  });
  const top = sheet.tables[0]?.range.top ?? 0;
  const numbers = new Map(rows.map((row, k) => [row, top + 1 + k]));
  const target = (activity: Activity): LinkTarget | null => {
    const row = rowOf.get(activity.key);
    const number = row === undefined ? undefined : numbers.get(row);
    return number === undefined
      ? null
      : { kind: 'cell', sheet: sheet.name, address: formatAddress(number, columnOf('HOẠT ĐỘNG')) };
  };
  return {
    plan: {
      command: 'merge-schedules',
      sheets: [
        {
          ...sheet,
          keep: { keyColumn: KEY_HEADER, labelColumn: 'HOẠT ĐỘNG', columns: KEPT_HEADERS, over: [FIRST_STATE] },
        },
        matchesSheet({ matches, clashes, joined: join, locale, source: itemSource, target }),
        filesSheet(files, locale),
        ...(units === undefined ? [] : [unitSheet(units, locale)]),
        ...(findings.length === 0 ? [] : [mergedFindingsSheet(findings, locale)]),
        listsSheet(),
      ],
      activate: named.key,
    },
    activities: activities.length,
    doubts: sheet.comments.length,
    matches,
    clashes,
  };
};
