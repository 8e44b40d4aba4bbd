import type { Finding } from '../../domain/checks/finding';
import type { SourceSnapshot } from '../../domain/source/snapshot';
import { exactKey } from '../../domain/units/unit-index';
import type { Unit } from '../../domain/units/unit';
import { listsSheet } from '../../domain/workbook/lists-sheet';
import { ASSIGNEE_HEADERS, SCHEDULE_HEADERS, SCHEDULE_TABLE } from '../../domain/workbook/schedule-columns';
import type { WritePlan } from '../../domain/workbook/write-plan';
import type { Locale } from '../../messages';
import type { Failure, WorkbookHost, WriteProgress, WriteReceipt } from '../ports';
import { peopleCells } from './people-cells';
import { SAMPLE_UNITS } from './sample-units';
import { UNITS_KEY } from './unit-list-sheet';
import { placedUnits, unitNameRange, unitSheet } from './unit-sheet';

/** What the new list is made of; `units`: read from a sheet or file, or confirmed proposals. */
export type UnitListContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sample' }
  | { readonly kind: 'units'; readonly units: readonly Unit[] };

export interface UnitListRequest {
  readonly content: UnitListContent;
  /** The list the workbook has (`readUnitList` with `from: 'own'`): its rows stay, in front and as they are. */
  readonly existing?: readonly Unit[];
  /** The workbook as it was read: columns and rows that people added to the list are kept from it. */
  readonly workbook?: SourceSnapshot;
  /** Further other names for listed units, by id: confirmed spellings. */
  readonly aliases?: readonly { readonly id: string; readonly alias: string }[];
  readonly locale: Locale;
}

/** A unit list ready to be written. Plain data. */
export interface PlannedUnitList {
  readonly plan: WritePlan;
  readonly units: readonly Unit[];
  /** What is wrong with the list as it will stand, at the addresses it will have. */
  readonly problems: readonly Finding[];
  /** Units that the workbook's list did not have. */
  readonly added: number;
}

const contentUnits = (content: UnitListContent): readonly Unit[] => {
  switch (content.kind) {
    case 'empty':
      return [];
    case 'sample':
      return SAMPLE_UNITS;
    case 'units':
      return content.units;
  }
};

const sameDay = (a: Unit['validFrom'], b: Unit['validFrom']): boolean =>
  a === b || (a !== null && b !== null && a.year === b.year && a.month === b.month && a.day === b.day);

/** The same unit as a row of the list: its name, holding from the same day on. */
const isListed = (listed: ReadonlyMap<string, readonly Unit[]>, unit: Unit): boolean =>
  (listed.get(exactKey(unit.name)) ?? []).some((other) => sameDay(other.validFrom, unit.validFrom));

const byName = (units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> => {
  const names = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = exactKey(unit.name);
    names.set(key, [...(names.get(key) ?? []), unit]);
  }
  return names;
};

/** Ids stay unless a row of the workbook's list has them already; then the unit gets the next free "DVnnn". */
const withFreeIds = (units: readonly Unit[], taken: readonly Unit[]): readonly Unit[] => {
  const used = new Set(taken.map(({ id }) => exactKey(id)));
  const moved = new Map<string, string>();
  let next = 1;
  const renamed = units.map((unit) => {
    // A list without a column MÃ has names for ids: they get codes.
    const own = unit.id === unit.name ? '' : unit.id;
    if (own !== '' && !used.has(exactKey(own))) {
      used.add(exactKey(own));
      return unit;
    }
    const code = (): string => `DV${String(next).padStart(3, '0')}`;
    while (used.has(exactKey(code())) || units.some(({ id }) => exactKey(id) === exactKey(code()))) next += 1;
    const id = code();
    next += 1;
    used.add(exactKey(id));
    if (own !== '') moved.set(exactKey(own), id);
    return { ...unit, id };
  });
  const refer = (reference: string): string => moved.get(exactKey(reference)) ?? reference;
  return moved.size === 0
    ? renamed
    : renamed.map((unit) => ({
        ...unit,
        parent: unit.parent === null ? null : refer(unit.parent),
        successors: unit.successors.map(refer),
      }));
};

/** Rows without a MÃ get one; all else of the workbook's list stays as it is. */
const withCodes = (units: readonly Unit[]): readonly Unit[] => {
  const bare = units.filter(({ id, name }) => id === name);
  const coded = withFreeIds(
    bare,
    units.filter(({ id, name }) => id !== name),
  );
  const codes = new Map(bare.map((unit, k) => [unit, coded[k] ?? unit]));
  return units.map((unit) => codes.get(unit) ?? unit);
};

const withAliases = (units: readonly Unit[], aliases: NonNullable<UnitListRequest['aliases']>): readonly Unit[] => {
  if (aliases.length === 0) return units;
  const wanted = new Map<string, string[]>();
  for (const { id, alias } of aliases) wanted.set(id, [...(wanted.get(id) ?? []), alias]);
  return units.map((unit) => {
    const known = new Set([unit.name, ...unit.aliases].map(exactKey));
    const more = (wanted.get(unit.id) ?? []).filter((alias) => {
      const key = exactKey(alias);
      if (key === '' || known.has(key)) return false;
      known.add(key);
      return true;
    });
    return more.length === 0 ? unit : { ...unit, aliases: [...unit.aliases, ...more] };
  });
};

/**
 * The plan that writes the unit list: what the workbook lists already, then the units that are new, then the hidden
 * lists; CHỦ TRÌ and PHỐI HỢP of the schedules that stand offer its names. Run again with the same units it changes
 * nothing. Pure.
 */
export const planUnitList = (request: UnitListRequest): PlannedUnitList => {
  const { content, existing = [], aliases = [], locale, workbook } = request;
  const people = workbook === undefined ? undefined : peopleCells(workbook, existing);
  const listed = byName(existing);
  const kept = withCodes(existing);
  const added = withFreeIds(
    contentUnits(content).filter((unit) => !isListed(listed, unit)),
    kept,
  );
  const units = withAliases([...kept, ...added], aliases);
  const placed = placedUnits(units);
  return {
    plan: {
      command: 'build-unit-list',
      sheets: [unitSheet(units, locale, people), listsSheet()],
      activate: UNITS_KEY,
      // The whole column of the table, blank rows too: Excel lets such a list grow with the table.
      columnLists: [
        {
          table: SCHEDULE_TABLE,
          headers: ASSIGNEE_HEADERS,
          usual: SCHEDULE_HEADERS,
          sheet: UNITS_KEY,
          source: unitNameRange(units.length + (people?.nameless.length ?? 0)),
        },
      ],
    },
    units: placed.units,
    problems: placed.problems,
    added: added.length,
  };
};

/** How making the list ended. */
export type UnitListOutcome =
  | {
      readonly kind: 'written';
      readonly receipt: WriteReceipt;
      readonly units: readonly Unit[];
      readonly problems: readonly Finding[];
      readonly added: number;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Writes the unit list into the open workbook; "Hoàn tác" takes it back. The host counts its syncs in the receipt. */
export const buildUnitList = async (
  host: WorkbookHost,
  request: UnitListRequest,
  progress?: WriteProgress,
): Promise<UnitListOutcome> => {
  const { plan, units, problems, added } = planUnitList(request);
  const written = await host.write(plan, progress);
  return written.ok
    ? { kind: 'written', receipt: written.value, units, problems, added }
    : { kind: 'failed', failure: written.failure };
};
