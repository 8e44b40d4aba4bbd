import type { RowCell } from '../application/ports';
import type { CellRect } from '../domain/source/snapshot';
import type { KeptContent } from '../domain/workbook/keep';
import type { KeepPlan, SheetPlan, ValidationPlan } from '../domain/workbook/write-plan';
import { joinMerges, type MergeRun } from './merge-runs';

/**
 * How KH recognises its own sheets. A hidden defined name points at the whole sheet (it follows a renamed sheet, and
 * can be written in the same batch that adds the sheet, when its id is not known yet); the workbook's settings say
 * what KH put there. Neither is ever taken from a sheet's visible name.
 */
export const SHEETS_SETTING = 'KH.sheets';
export const RECEIPT_SETTING = 'KH.receipt';
/** The cells the last check marked, packed. */
export const CHECK_MARKS_SETTING = 'KH.check-marks';

/** What an anchor stands for. */
export type AnchorRole =
  /** A sheet of KH, as people see it. */
  | 'sheet'
  /** The hidden copy of a sheet as it was before the last command. */
  | 'backup'
  /** A sheet being written; still there only when a write was cut off. */
  | 'unfinished';

const PREFIX: Readonly<Record<AnchorRole, string>> = { sheet: '_KH_s_', backup: '_KH_b_', unfinished: '_KH_u_' };

/**
 * The defined name that marks a sheet: letters and digits of the key as they are, everything else (capitals too: names
 * do not tell them apart) as "_hex_". Different keys give different names.
 */
export const anchorName = (role: AnchorRole, key: string): string =>
  PREFIX[role] +
  Array.from(key, (char) => (/[a-z0-9]/.test(char) ? char : `_${(char.codePointAt(0) ?? 0).toString(16)}_`)).join('');

/** The role and key an anchor's name says, or `null` for every other name. */
export const readAnchorName = (name: string): { readonly role: AnchorRole; readonly key: string } | null => {
  for (const role of ['sheet', 'backup', 'unfinished'] as const) {
    const prefix = PREFIX[role];
    if (!name.toLowerCase().startsWith(prefix.toLowerCase())) continue;
    const key = name
      .slice(prefix.length)
      .toLowerCase()
      .replace(/_([0-9a-f]{1,6})_/g, (_whole, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
    return { role, key };
  }
  return null;
};

/** The sheet a defined name's formula points at ("='Tháng 5'!$1:$1048576" → "Tháng 5"), or `null`. */
export const sheetOfFormula = (formula: string): string | null => {
  const match = /^=(?:'((?:[^']|'')+)'|([^'"#!(),]+))!/.exec(formula);
  if (match === null) return null;
  return match[1] === undefined ? (match[2] ?? null) : match[1].replaceAll("''", "'");
};

/** A table of a sheet of KH: what the plan calls it, and its name in the workbook. */
export interface TableMark {
  readonly planned: string;
  readonly name: string;
  /** Where KH put it, header row included. */
  readonly range: CellRect;
  /** The headers KH planned; columns to the right of them are the people's. */
  readonly headers: readonly string[];
}

/** A sheet plan without its cells: enough to put validations, colours and page back after an undo. */
export interface SheetShape extends Omit<SheetPlan, 'blocks' | 'styles' | 'merges'> {
  readonly merges: readonly MergeRun[];
}

/** Settings are no place for thousands of entries: beyond this many, row heights and comments are not remembered. */
const MAX_REMEMBERED = 300;

/** The shape of a plan, as far as it is remembered. */
export const shapeOf = (plan: SheetPlan): SheetShape => ({
  key: plan.key,
  ...(plan.about === undefined ? {} : { about: plan.about }),
  name: plan.name,
  visibility: plan.visibility,
  tabColor: plan.tabColor,
  merges: joinMerges(plan.merges),
  columnWidths: plan.columnWidths,
  rowHeights: plan.rowHeights.length > MAX_REMEMBERED ? [] : plan.rowHeights,
  freeze: plan.freeze,
  tables: plan.tables,
  validations: plan.validations,
  conditionalFormats: plan.conditionalFormats,
  comments: plan.comments.slice(0, MAX_REMEMBERED),
  charts: plan.charts,
  page: plan.page,
  showGridlines: plan.showGridlines,
  keep: plan.keep,
});

/** What KH remembers of one of its sheets. */
export interface SheetMark {
  readonly tables: readonly TableMark[];
  /** The cells KH wrote; everything else on the sheet is the people's. `null` when it wrote none. */
  readonly area: CellRect | null;
  readonly keep: KeepPlan | null;
  /** What KH itself puts into people's columns ("Chưa thực hiện"), by header: a cell with it was not typed. */
  readonly defaults: Readonly<Record<string, string | number | boolean>>;
  /** Fingerprint of the people's columns as KH left them: another one means somebody typed there. */
  readonly keptDigest: string | null;
  readonly shape: SheetShape;
}

export type SheetMarks = Readonly<Record<string, SheetMark>>;

/**
 * How the earlier sheet of the same key gave way: there was none; its cells were rewritten, so that formulas which
 * point at it stay right; it was replaced by a new sheet, because its table was too different; it was taken away.
 */
export type Replacement = 'new' | 'rewritten' | 'replaced' | 'removed';

/** One sheet of the last command, with what is needed to bring the earlier state back from the hidden copy. */
export interface ReceiptSheet {
  readonly key: string;
  readonly how: Replacement;
  readonly previous: SheetMark | null;
  /** Cells of KH on the earlier sheet, and its tables, as they lay then: people may have moved them. */
  readonly area: CellRect | null;
  readonly tables: readonly TableMark[];
  /** Rows put in below KH's cells to make room; an undo takes them out. */
  readonly grown: number;
}

/** A row in which the last command set cells. */
export interface ReceiptRow {
  /** Key of KH's sheet: its name may change. `null`: a sheet KH did not make that holds its schedule table. */
  readonly key: string | null;
  /** Name the sheet had then. */
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Cells the command left as they were, by column: they tell the row. */
  readonly guard: readonly RowCell[];
  readonly before: readonly RowCell[];
  readonly after: readonly RowCell[];
}

/** A column of another sheet that the last command gave a drop-down list, with what an undo puts back. */
export interface ReceiptColumn {
  /** Key of KH's sheet, whose name may change; `null` for a sheet KH did not make that holds its table. */
  readonly key: string | null;
  readonly sheet: string;
  readonly table: string;
  readonly header: string;
  /** 0-based place of the column in its table then. */
  readonly index: number;
  /** The list it got. */
  readonly list: { readonly sheet: string; readonly source: CellRect };
  /** The rules that gave way: `source` is the formula of the earlier list, `null` for none. */
  readonly before: readonly { readonly first: number; readonly last: number; readonly source: string | null }[];
  /** What KH remembered of the sheet's rules; absent when it remembers nothing of the sheet. */
  readonly validations?: readonly ValidationPlan[];
}

/** What the last command made, for "Hoàn tác". */
export interface Receipt {
  readonly command: string;
  readonly sheets: readonly ReceiptSheet[];
  /** Rows whose cells were set; then `sheets` is empty. */
  readonly rows?: readonly ReceiptRow[];
  /** Formulas that became values, as {@link packFormulas} keeps them; then `sheets` is empty. */
  readonly formulas?: string;
  /** The command marked cells: the marks there were before, packed (`""` for none); then `sheets` is empty. */
  readonly marks?: string;
  /** Columns of other sheets that got a drop-down list along with the sheets. */
  readonly lists?: readonly ReceiptColumn[];
  /** What the command before made: it can be undone next. */
  readonly earlier?: Receipt;
}

/** Commands over cells that can be undone one after another; older ones are forgotten. */
const MOST_EARLIER = 20;

/** The receipt with its tail cut: settings are no place for a long history. */
const shorten = (receipt: Receipt, left: number): Receipt => {
  if (receipt.earlier === undefined) return receipt;
  const { earlier, ...own } = receipt;
  return left === 0 ? own : { ...own, earlier: shorten(earlier, left - 1) };
};

/** The receipt of a command over cells, on top of what the command before left. */
export const stackReceipt = (receipt: Receipt, earlier: Receipt | null): Receipt =>
  earlier === null ? receipt : { ...receipt, earlier: shorten(earlier, MOST_EARLIER) };

const parseObject = (text: unknown): object | null => {
  if (typeof text !== 'string' || text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    // Written by another program or cut off: as good as not there, KH then only forgets what it may replace.
    return null;
  }
};

/** Marks as the settings hold them (JSON text). Anything unreadable counts as no marks. */
export const readMarks = (setting: unknown): SheetMarks => (parseObject(setting) as SheetMarks | null) ?? {};

/** The receipt as the settings hold it, or `null`. */
export const readReceipt = (setting: unknown): Receipt | null => {
  const value = parseObject(setting) as Partial<Receipt> | null;
  if (value === null || typeof value.command !== 'string' || !Array.isArray(value.sheets)) return null;
  return {
    command: value.command,
    sheets: value.sheets,
    ...(Array.isArray(value.rows) ? { rows: value.rows } : {}),
    ...(typeof value.formulas === 'string' ? { formulas: value.formulas } : {}),
    ...(typeof value.marks === 'string' ? { marks: value.marks } : {}),
    ...(Array.isArray(value.lists) ? { lists: value.lists } : {}),
    ...(value.earlier === undefined ? {} : { earlier: value.earlier }),
  };
};

/** Fingerprint of a text (FNV-1a, 32 bits): tells whether somebody typed, nothing more. */
const digestOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16);
};

/** Fingerprint of people's columns, whatever the order of the rows; `null` when a formula's value is not known. */
export const keptDigest = (kept: KeptContent | null): string | null => {
  if (kept === null) return null;
  if (kept.rows.some((row) => row.cells.some((cell) => typeof cell === 'object' && cell !== null))) return null;
  const lines = kept.rows.map((row) => JSON.stringify([row.key, ...row.cells.map((cell) => cell ?? '')]));
  return digestOf(lines.sort().join('\n'));
};
