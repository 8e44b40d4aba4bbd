import type { Finding } from '../../domain/checks/finding';
import type { Ignored } from '../../domain/checks/run-checks';
import type { WorkbookSnapshot } from '../../domain/source/snapshot';
import { buildUnitIndex } from '../../domain/units/unit-index';
import { DAYS_KEY, readDayTable } from '../days-sheet';
import { FINDINGS_KEY, readIgnoredRows } from '../findings-sheet';
import { succeed, type ReadScope, type Result, type SheetInfo, type WorkbookHost, type WriteProgress } from '../ports';
import { understand } from '../understand';
import { readUnitList } from '../units/read-unit-list';
import { UNITS_KEY } from '../units/unit-sheet';

export interface CheckWorkbookOptions {
  /** The document's year, when it does not say it itself. */
  readonly year?: number;
  /** Codes of rules that are switched off. */
  readonly disabled?: readonly string[];
}

/** What a check of the open workbook found. */
export interface CheckOutcome {
  /** Errors first, then in reading order; those the office left are among them. */
  readonly findings: readonly Finding[];
  /** What people marked "bỏ qua" in the sheet KIỂM TRA. */
  readonly ignored: readonly Ignored[];
  /** Sheets that were checked, and parts of the workbook that could not be read. */
  readonly sheets: number;
  readonly skipped: number;
  /** Names of KH's own sheets: only there a mend may be written. */
  readonly own: readonly string[];
}

/** Lists that a check draws on, wherever the cursor is. */
const LISTS: readonly (string | null)[] = [UNITS_KEY, DAYS_KEY, FINDINGS_KEY];

const isList = ({ ownKey }: SheetInfo): boolean => LISTS.includes(ownKey);

/** The open sheet is read with the lists; every other scope as it is. */
const widened = (scope: ReadScope, sheets: readonly SheetInfo[]): ReadScope => {
  const active = sheets.find((sheet) => sheet.active);
  if (scope.kind !== 'active-sheet' || active === undefined) return scope;
  const lists = sheets.filter((sheet) => isList(sheet) && !sheet.active);
  return lists.length === 0 ? scope : { kind: 'sheets', names: [active.name, ...lists.map(({ name }) => name)] };
};

/** What is wrong or doubtful in a workbook that was read, judged by the office's own units and days. */
const checkSnapshot = (
  snapshot: WorkbookSnapshot,
  options: CheckWorkbookOptions,
): { readonly findings: readonly Finding[]; readonly ignored: readonly Ignored[] } => {
  const { units } = readUnitList(snapshot, { from: 'own' });
  const { days } = readDayTable(snapshot);
  const { findings } = understand(snapshot, {
    ...options,
    ...(units.length === 0 ? {} : { units: buildUnitIndex(units) }),
    ...(days.length === 0 ? {} : { days }),
  });
  return { findings, ignored: readIgnoredRows(snapshot) };
};

/**
 * Reads the sheet or the workbook and checks it, in at most three syncs whatever the number of sheets. The unit list, the days and the
 * decisions of an earlier run are taken from KH's own sheets of the same workbook.
 */
export const checkWorkbook = async (
  host: Pick<WorkbookHost, 'listSheets' | 'read'>,
  scope: ReadScope,
  options: CheckWorkbookOptions = {},
  progress?: WriteProgress,
): Promise<Result<CheckOutcome>> => {
  const listed = await host.listSheets();
  const sheets = listed.ok ? listed.value : [];
  const snapshot = await host.read(widened(scope, sheets), progress);
  if (!snapshot.ok) return snapshot;
  const lists = new Set(sheets.filter(isList).map(({ name }) => name));
  return succeed({
    ...checkSnapshot(snapshot.value, options),
    sheets: snapshot.value.sheets.filter(({ name }) => !lists.has(name)).length,
    skipped: snapshot.value.notices.length,
    own: sheets.filter(({ ownKey }) => ownKey !== null).map(({ name }) => name),
  });
};
