import type { CellRect } from '../domain/source/snapshot';
import type { KeepPlan, SheetPlan } from '../domain/workbook/write-plan';

/**
 * How KH recognises its own sheets. A hidden defined name points at the whole sheet (it follows a renamed sheet, and
 * can be written in the same batch that adds the sheet, when its id is not known yet); the workbook's settings say
 * what KH put there. Neither is ever taken from a sheet's visible name.
 */
export const SHEETS_SETTING = 'KH.sheets';
export const RECEIPT_SETTING = 'KH.receipt';

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
  const match = /^=(?:'((?:[^']|'')+)'|([^'!(),]+))!/.exec(formula);
  if (match === null) return null;
  return match[1] === undefined ? (match[2] ?? null) : match[1].replaceAll("''", "'");
};

/** A table of a sheet of KH: what the plan calls it, and its name in the workbook. */
export interface TableMark {
  readonly planned: string;
  readonly name: string;
}

/** A sheet plan without its cells: enough to put validations, colours and page back after an undo. */
export type SheetShape = Omit<SheetPlan, 'blocks' | 'styles' | 'comments'>;

/** What KH remembers of one of its sheets. */
export interface SheetMark {
  readonly tables: readonly TableMark[];
  /** The cells KH wrote; everything else on the sheet is the people's. `null` when it wrote none. */
  readonly area: CellRect | null;
  readonly keep: KeepPlan | null;
  /** Fingerprint of the people's columns as KH left them: another one means somebody typed there. */
  readonly keptDigest: string | null;
  readonly shape: SheetShape;
}

export type SheetMarks = Readonly<Record<string, SheetMark>>;

/** What the last command made, for "Hoàn tác". */
export interface Receipt {
  readonly command: string;
  readonly sheets: readonly {
    readonly key: string;
    /** `null`: the sheet was new, undoing removes it. */
    readonly previous: SheetMark | null;
    /** How the earlier sheet gave way: its cells were rewritten, or it was replaced by a new sheet. */
    readonly how: 'new' | 'rewritten' | 'replaced';
  }[];
}

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
  return value !== null && typeof value.command === 'string' && Array.isArray(value.sheets)
    ? { command: value.command, sheets: value.sheets }
    : null;
};

/** Fingerprint of cells (FNV-1a, 32 bits): tells whether somebody typed, nothing more. */
export const digestOf = (rows: readonly (readonly unknown[])[]): string => {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(rows);
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16);
};
