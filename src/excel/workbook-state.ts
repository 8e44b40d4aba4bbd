import type { SheetSnapshot } from '../domain/source/snapshot';
import { readAnchorName, readMarks, readReceipt, RECEIPT_SETTING, SHEETS_SETTING, sheetOfFormula } from './marks';
import type { AnchorRole, Receipt, SheetMarks } from './marks';

/** A sheet of the workbook as a preflight needs it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly protected: boolean;
  /** 0-based place among the tabs. */
  readonly position: number;
}

/** A hidden defined name of KH and the sheet it points at; `null` when that sheet was deleted. */
export interface Anchor {
  readonly role: AnchorRole;
  readonly key: string;
  readonly name: string;
  readonly sheet: string | null;
}

/** What has to be known of the workbook before anything is written. */
export interface WorkbookState {
  readonly workbookName: string;
  readonly activeSheet: string;
  readonly structureProtected: boolean;
  readonly viewOnly: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly SheetState[];
  /** Names of tables and defined names: they share one space. */
  readonly names: readonly string[];
  /** Names of the tables alone. */
  readonly tables: readonly string[];
  /** The sheet each anchor points at, when it still points at one. */
  readonly anchors: readonly Anchor[];
  readonly marks: SheetMarks;
  readonly receipt: Receipt | null;
}

/** Serial of 01/01/2000 in a workbook that counts from 1904. */
const Y2K_1904 = 35_064;

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** Plain word for Excel's visibility. */
export const toVisibility = (word: string): SheetSnapshot['visibility'] => VISIBILITY[word] ?? 'visible';

const isViewOnly = (): boolean => {
  // Absent in some hosts, whatever the typings say.
  const office = Office.context as { readonly document?: { readonly mode?: unknown } } | undefined;
  return office?.document?.mode === Office.DocumentMode.ReadOnly;
};

/**
 * Queues the loads of everything a command has to know beforehand; they travel with the next sync. The returned
 * function reads the result after it. `use1904DateSystem` is preview only, so Excel is asked for a known serial.
 */
export const queueState = (context: Excel.RequestContext): (() => WorkbookState) => {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  const serial = workbook.functions.date(2000, 1, 1);
  const marks = workbook.settings.getItemOrNullObject(SHEETS_SETTING);
  const receipt = workbook.settings.getItemOrNullObject(RECEIPT_SETTING);
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/id,items/name,items/visibility,items/position,items/protection/protected');
  workbook.names.load('items/name,items/formula');
  workbook.tables.load('items/name');
  active.load('name');
  serial.load('value');
  marks.load('value');
  receipt.load('value');
  return () => {
    const tables = workbook.tables.items.map((table) => table.name);
    return {
      workbookName: workbook.name,
      activeSheet: active.name,
      structureProtected: workbook.protection.protected,
      viewOnly: isViewOnly(),
      date1904: serial.value === Y2K_1904,
      sheets: workbook.worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        visibility: toVisibility(sheet.visibility),
        protected: sheet.protection.protected,
        position: sheet.position,
      })),
      names: [...tables, ...workbook.names.items.map((item) => item.name)],
      tables,
      anchors: workbook.names.items.flatMap((item) => {
        const anchor = readAnchorName(item.name);
        const formula: unknown = item.formula;
        const sheet = typeof formula === 'string' ? sheetOfFormula(formula) : null;
        return anchor === null ? [] : [{ ...anchor, name: item.name, sheet }];
      }),
      marks: marks.isNullObject ? {} : readMarks(marks.value),
      receipt: receipt.isNullObject ? null : readReceipt(receipt.value),
    };
  };
};

/** The sheet a key's anchor points at, when that sheet is still there. */
export const anchoredSheet = (state: WorkbookState, role: AnchorRole, key: string): SheetState | null => {
  const anchor = state.anchors.find((entry) => entry.role === role && entry.key === key);
  if (anchor?.sheet === undefined || anchor.sheet === null) return null;
  const wanted = anchor.sheet.toLowerCase();
  return state.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
};

/** The key of the KH sheet with this name, or `null` for a foreign sheet. */
export const ownKeyOf = (state: WorkbookState, sheet: string): string | null =>
  state.anchors.find((anchor) => anchor.role === 'sheet' && anchor.sheet?.toLowerCase() === sheet.toLowerCase())?.key ??
  null;
