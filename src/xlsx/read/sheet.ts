import { fail, succeed, type Result } from '../../application/ports';
import { dateToSerial } from '../../domain/calendar/excel-serial';
import { parseIso } from '../../domain/calendar/plain-date';
import type { CellRect, CellSnapshot, CellValue, Notice } from '../../domain/source/snapshot';
import { MAX_COLUMNS, parseAddress, parseRect } from '../../domain/workbook/address';
import { LIMITS } from '../../files/limits';
import { readPart } from '../../files/part';
import { readAttribute } from '../../files/xml';
import type { ZipPackage } from '../../files/zip';
import { shiftFormula, showFormula } from './formula';
import { literalText } from './literal-format';
import { createStringBuilder, decodeXstring, type RichString } from './shared-strings';
import type { CellFormat } from './styles';

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly strings: readonly RichString[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
  /** Cells with content read so far in the whole workbook; counted on by each sheet. */
  readonly meter: { cells: number };
}

export interface SheetContent {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (CellSnapshot | null)[])[];
  readonly merges: readonly CellRect[];
  readonly protected: boolean;
  /** Relationship ids of the sheet's tables. */
  readonly tableIds: readonly string[];
  readonly notices: readonly Notice[];
}

/** A row while it is read: cells by 1-based column. */
interface RowDraft {
  readonly row: number;
  readonly columns: number[];
  readonly cells: CellSnapshot[];
}

/** One `<c>` while it is read. */
interface CellDraft {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
  sharedIndex: string | null;
  inline: RichString | null;
}

const readIsoSerial = (text: string, date1904: boolean): number | null => {
  const [day = '', clock = ''] = text.split('T');
  const date = parseIso(day);
  const serial = date && dateToSerial(date, date1904);
  if (serial === null) return null;
  const [hour = 0, minute = 0, second = 0] = clock.replace(/Z$/, '').split(':').map(Number);
  const fraction = (hour * 3600 + minute * 60 + second) / 86400;
  return Number.isFinite(fraction) ? serial + fraction : serial;
};

const readValue = (draft: CellDraft, context: SheetContext): { value: CellValue; fontName?: string } => {
  const rich = draft.type === 's' ? context.strings[Number(draft.value)] : draft.inline;
  if (draft.type === 's' || draft.type === 'inlineStr') {
    if (!rich) return { value: null };
    return { value: rich.text, ...(rich.fontName === undefined ? {} : { fontName: rich.fontName }) };
  }
  if (draft.value === '') return { value: null };
  switch (draft.type) {
    case 'str':
      return { value: decodeXstring(draft.value) };
    case 'b':
      return { value: draft.value.trim() === '1' || draft.value.trim() === 'true' };
    case 'e':
      return { value: { error: draft.value.trim() } };
    case 'd':
      return { value: readIsoSerial(draft.value.trim(), context.date1904) ?? draft.value };
    default: {
      const number = Number(draft.value);
      return { value: Number.isFinite(number) ? number : draft.value };
    }
  }
};

const isBlank = (value: CellValue): boolean => value === null || value === '';

/** Keeps what `<f t="shared">` says once, for the cells that only name its index. */
const createFormulaReader = (): ((draft: CellDraft) => string | undefined) => {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  return ({ formula, sharedIndex, row, column }) => {
    if (formula === null) return undefined;
    if (sharedIndex === null) return showFormula(formula);
    const master = shared.get(sharedIndex);
    if (formula !== '') {
      shared.set(sharedIndex, { formula, row, column });
      return showFormula(formula);
    }
    return master ? showFormula(shiftFormula(master.formula, row - master.row, column - master.column)) : '=';
  };
};

const layOut = (drafts: readonly RowDraft[]): Pick<SheetContent, 'top' | 'left' | 'rows'> => {
  const filled = drafts.filter((draft) => draft.cells.length > 0);
  const first = filled[0];
  if (!first) return { top: 1, left: 1, rows: [] };
  let left = MAX_COLUMNS;
  let bottom = first.row;
  let top = first.row;
  for (const draft of filled) {
    for (const column of draft.columns) left = Math.min(left, column);
    top = Math.min(top, draft.row);
    bottom = Math.max(bottom, draft.row);
  }
  const empty: readonly (CellSnapshot | null)[] = [];
  const rows: (readonly (CellSnapshot | null)[])[] = Array.from({ length: bottom - top + 1 }, () => empty);
  for (const draft of filled) {
    const cells: (CellSnapshot | null)[] = [];
    draft.columns.forEach((column, k) => {
      const at = column - left;
      while (cells.length < at) cells.push(null);
      cells[at] = draft.cells[k] ?? null;
    });
    rows[draft.row - top] = cells;
  }
  return { top, left, rows };
};

/** Cells with content beyond this column are left out and reported; see `LIMITS.columns`. */
const FAR_COLUMN = LIMITS.columns;

/**
 * Reads one worksheet part. Blank cells are left out, formatted or not. Fails with `too-many-cells` past the
 * cell limit and `too-wide` (with `columns`) when more columns than `LIMITS.columns` hold something.
 */
export const readSheet = (zip: ZipPackage, part: string, name: string, context: SheetContext): Result<SheetContent> => {
  const drafts: RowDraft[] = [];
  const merges: CellRect[] = [];
  const tableIds: string[] = [];
  const occupied = new Set<number>();
  const builder = createStringBuilder();
  const formulaOf = createFormulaReader();
  const format = (style: number): CellFormat => context.formats[style] ?? {};
  let isProtected = false;
  let farCells = 0;
  let uncalculated = 0;
  const isFull = (): boolean => context.meter.cells > LIMITS.cells;
  let row: RowDraft = { row: 0, columns: [], cells: [] };
  let column = 0;
  let cell: CellDraft | null = null;
  let reading: 'value' | 'formula' | 'inline' | null = null;

  const startRow = (attributes: string): void => {
    const number = Number(readAttribute(attributes, 'r') ?? row.row + 1);
    row = { row: Number.isInteger(number) && number > 0 ? number : row.row + 1, columns: [], cells: [] };
    column = 0;
  };

  const startCell = (attributes: string): void => {
    const address = parseAddress(readAttribute(attributes, 'r') ?? '');
    column = address?.column ?? column + 1;
    cell = {
      row: row.row,
      column,
      type: readAttribute(attributes, 't') ?? 'n',
      style: Number(readAttribute(attributes, 's') ?? 0),
      value: '',
      formula: null,
      sharedIndex: null,
      inline: null,
    };
  };

  const endCell = (draft: CellDraft): void => {
    const { value, fontName } = readValue(draft, context);
    const formula = formulaOf(draft);
    if (isBlank(value) && formula === undefined) return;
    occupied.add(draft.column);
    context.meter.cells += 1;
    if (formula !== undefined && draft.value === '' && draft.type !== 'str') uncalculated += 1;
    if (draft.column > FAR_COLUMN) {
      farCells += 1;
      return;
    }
    row.columns.push(draft.column);
    const look = format(draft.style);
    const shown =
      typeof value === 'number' && look.numberFormat !== undefined ? literalText(value, look.numberFormat) : null;
    row.cells.push({
      value,
      ...look,
      ...(shown === null ? {} : { text: shown }),
      ...(fontName === undefined ? {} : { fontName }),
      ...(formula === undefined ? {} : { formula }),
    });
  };

  const open = (tag: string, attributes: string): void => {
    if (reading === 'inline') {
      builder.open(tag, attributes);
      return;
    }
    switch (tag) {
      case 'row':
        startRow(attributes);
        return;
      case 'c':
        startCell(attributes);
        return;
      case 'v':
        reading = 'value';
        return;
      case 'is':
        reading = 'inline';
        return;
      case 'f':
        reading = 'formula';
        if (cell) {
          cell.formula = '';
          if (readAttribute(attributes, 't') === 'shared') cell.sharedIndex = readAttribute(attributes, 'si');
        }
        return;
      case 'mergeCell': {
        const rect = parseRect(readAttribute(attributes, 'ref') ?? '');
        if (rect) merges.push(rect);
        return;
      }
      case 'sheetProtection': {
        const sheet = readAttribute(attributes, 'sheet');
        isProtected = sheet === '1' || sheet === 'true';
        return;
      }
      case 'tablePart':
        tableIds.push(readAttribute(attributes, 'id') ?? '');
    }
  };

  const close = (tag: string): void => {
    if (tag === 'is' && cell) {
      cell.inline = builder.take();
      reading = null;
    } else if (reading === 'inline') builder.close(tag);
    else if (tag === 'v' || tag === 'f') reading = null;
    else if (tag === 'c' && cell) {
      endCell(cell);
      cell = null;
    } else if (tag === 'row' && row.cells.length > 0) drafts.push(row);
  };

  const text = (piece: string): void => {
    if (reading === 'inline') builder.text(piece);
    else if (cell && reading === 'value') cell.value += piece;
    else if (cell && reading === 'formula') cell.formula = (cell.formula ?? '') + piece;
  };

  const read = readPart(zip, part, { open, close, text }, isFull);
  if (!read.ok) return read;
  if (isFull()) return fail('too-many-cells', { limit: LIMITS.cells });
  if (occupied.size > LIMITS.columns) {
    return fail('too-wide', { sheet: name, columns: occupied.size, limit: LIMITS.columns });
  }
  const notices: Notice[] = [];
  if (farCells > 0) notices.push({ key: 'files.notice.far-cells', params: { sheet: name, count: farCells } });
  if (uncalculated > 0) {
    notices.push({ key: 'files.notice.uncalculated', params: { sheet: name, count: uncalculated } });
  }
  return succeed({ ...layOut(drafts), merges, protected: isProtected, tableIds, notices });
};
