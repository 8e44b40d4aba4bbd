import type { Finding } from '../../domain/checks/finding';
import type { Ignored } from '../../domain/checks/run-checks';
import type { WorkbookSnapshot } from '../../domain/source/snapshot';
import { isUnitTable, UNITS_TABLE } from '../../domain/units/list/columns';
import { buildUnitIndex } from '../../domain/units/unit-index';
import { markPlaces } from '../check-marks';
import { DAYS_KEY } from '../days-sheet';
import { FINDINGS_KEY, readIgnoredRows } from '../findings-sheet';
import { HOLIDAYS_KEY } from '../holidays-sheet';
import { succeed, type CellMark, type CheckScope, type Result, type WorkbookHost, type WriteProgress } from '../ports';
import { checkSource } from '../understand';
import { readUnitList } from '../units/read-unit-list';
import { UNITS_KEY } from '../units/unit-list-sheet';

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
  /** Names of KH's own sheets among those read: only there a mend may be written and a cell marked. */
  readonly own: readonly string[];
  /** The cells of own sheets that findings point at. */
  readonly places: ReadonlyMap<Finding, CellMark>;
}

/** KH's lists that a check draws on, wherever the cursor is. */
const LISTS: readonly string[] = [UNITS_KEY, DAYS_KEY, HOLIDAYS_KEY, FINDINGS_KEY];

/** What is wrong or doubtful in a workbook that was read, judged by the office's own units and days. */
const checkSnapshot = (
  snapshot: WorkbookSnapshot,
  options: CheckWorkbookOptions,
): { readonly findings: readonly Finding[]; readonly ignored: readonly Ignored[] } => {
  const { units } = readUnitList(snapshot, { from: 'own' });
  const findings = checkSource(snapshot, {
    ...options,
    ...(units.length === 0 ? {} : { units: buildUnitIndex(units) }),
  });
  return { findings, ignored: readIgnoredRows(snapshot) };
};

/**
 * Reads the sheet or the workbook and checks it, in at most two syncs whatever the number of sheets, as long as an
 * answer stays under 4 MB; a third marks the cells (`markRequest`). The unit list, the days and the decisions of
 * an earlier run are taken from KH's own sheets of the same workbook.
 */
export const checkWorkbook = async (
  host: Pick<WorkbookHost, 'read'>,
  of: CheckScope['of'],
  options: CheckWorkbookOptions = {},
  progress?: WriteProgress,
): Promise<Result<CheckOutcome>> => {
  const snapshot = await host.read({ kind: 'check', of, lists: LISTS, tables: [UNITS_TABLE] }, progress);
  if (!snapshot.ok) return snapshot;
  const { sheets, notices } = snapshot.value;
  const { findings, ignored } = checkSnapshot(snapshot.value, options);
  const isList = (key: string | undefined): boolean => key !== undefined && LISTS.includes(key);
  return succeed({
    findings,
    ignored,
    sheets: sheets.filter(({ ownKey, tables }) => !isList(ownKey) && !tables.some(isUnitTable)).length,
    skipped: notices.length,
    own: sheets.flatMap(({ name, ownKey }) => (ownKey === undefined ? [] : [name])),
    places: markPlaces(findings, snapshot.value),
  });
};
