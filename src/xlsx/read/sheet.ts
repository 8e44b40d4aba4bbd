import { fail, succeed, type Result } from '../../application/ports';
import type { CellRect, CellSnapshot, Notice } from '../../domain/source/snapshot';
import { parseAddress, parseRect } from '../../domain/workbook/address';
import { LIMITS } from '../../files/limits';
import { readPart } from '../../files/part';
import { readAttribute } from '../../files/xml';
import type { ZipPackage } from '../../files/zip';
import { createFormulaReader, isBlank, readValue, type CellDraft, type ValueContext } from './cell';
import { literalText } from './literal-format';
import { layOut, type RowDraft, type RowsLaidOut } from './rows';
import { createStringBuilder } from './shared-strings';
import type { CellFormat } from './styles';

/** What the sheets of one workbook share. */
export interface SheetContext extends ValueContext {
  readonly formats: readonly CellFormat[];
  /** Cells with content read so far in the whole workbook; counted on by each sheet. */
  readonly meter: { cells: number };
}

export interface SheetContent extends RowsLaidOut {
  readonly merges: readonly CellRect[];
  readonly protected: boolean;
  /** Relationship ids of the sheet's tables. */
  readonly tableIds: readonly string[];
  readonly notices: readonly Notice[];
}

/** Cells with content beyond this column are left out and reported; see `LIMITS.columns`. */
const FAR_COLUMN = LIMITS.columns;

/** A worksheet part while it is read. */
interface SheetReading {
  readonly context: SheetContext;
  readonly rows: RowDraft[];
  readonly merges: CellRect[];
  readonly tableIds: string[];
  /** Columns that hold something. */
  readonly occupied: Set<number>;
  readonly inline: ReturnType<typeof createStringBuilder>;
  readonly formulaOf: ReturnType<typeof createFormulaReader>;
  isProtected: boolean;
  farCells: number;
  /** Formulas that the program which wrote the file never calculated. */
  uncalculated: number;
  row: RowDraft;
  column: number;
  cell: CellDraft | null;
  /** What the characters that come next belong to. */
  inside: 'value' | 'formula' | 'inline' | null;
}

const startReading = (context: SheetContext): SheetReading => ({
  context,
  rows: [],
  merges: [],
  tableIds: [],
  occupied: new Set(),
  inline: createStringBuilder(),
  formulaOf: createFormulaReader(),
  isProtected: false,
  farCells: 0,
  uncalculated: 0,
  row: { row: 0, columns: [], cells: [] },
  column: 0,
  cell: null,
  inside: null,
});

const startRow = (reading: SheetReading, attributes: string): void => {
  const next = reading.row.row + 1;
  const number = Number(readAttribute(attributes, 'r') ?? next);
  reading.row = { row: Number.isInteger(number) && number > 0 ? number : next, columns: [], cells: [] };
  reading.column = 0;
};

const startCell = (reading: SheetReading, attributes: string): void => {
  const address = parseAddress(readAttribute(attributes, 'r') ?? '');
  reading.column = address?.column ?? reading.column + 1;
  reading.cell = {
    row: reading.row.row,
    column: reading.column,
    type: readAttribute(attributes, 't') ?? 'n',
    style: Number(readAttribute(attributes, 's') ?? 0),
    value: '',
    formula: null,
    sharedIndex: null,
    inline: null,
  };
};

const startFormula = (reading: SheetReading, attributes: string): void => {
  reading.inside = 'formula';
  if (!reading.cell) return;
  reading.cell.formula = '';
  if (readAttribute(attributes, 't') === 'shared') reading.cell.sharedIndex = readAttribute(attributes, 'si');
};

/** The snapshot of a cell that holds something, else `null`. */
const snapshotOf = ({ context, formulaOf }: SheetReading, draft: CellDraft): CellSnapshot | null => {
  const { value, fontName } = readValue(draft, context);
  const formula = formulaOf(draft);
  if (isBlank(value) && formula === undefined) return null;
  const look = context.formats[draft.style] ?? {};
  const shown =
    typeof value === 'number' && look.numberFormat !== undefined ? literalText(value, look.numberFormat) : null;
  return {
    value,
    ...look,
    ...(shown === null ? {} : { text: shown }),
    ...(fontName === undefined ? {} : { fontName }),
    ...(formula === undefined ? {} : { formula }),
  };
};

const endCell = (reading: SheetReading, draft: CellDraft): void => {
  const cell = snapshotOf(reading, draft);
  if (cell === null) return;
  reading.occupied.add(draft.column);
  reading.context.meter.cells += 1;
  if (cell.formula !== undefined && draft.value === '' && draft.type !== 'str') reading.uncalculated += 1;
  if (draft.column > FAR_COLUMN) {
    reading.farCells += 1;
    return;
  }
  reading.row.columns.push(draft.column);
  reading.row.cells.push(cell);
};

const addMerge = ({ merges }: SheetReading, attributes: string): void => {
  const rect = parseRect(readAttribute(attributes, 'ref') ?? '');
  if (rect) merges.push(rect);
};

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

const openTag = (reading: SheetReading, tag: string, attributes: string): void => {
  if (reading.inside === 'inline') {
    reading.inline.open(tag, attributes);
    return;
  }
  switch (tag) {
    case 'row':
      startRow(reading, attributes);
      return;
    case 'c':
      startCell(reading, attributes);
      return;
    case 'v':
      reading.inside = 'value';
      return;
    case 'is':
      reading.inside = 'inline';
      return;
    case 'f':
      startFormula(reading, attributes);
      return;
    case 'mergeCell':
      addMerge(reading, attributes);
      return;
    case 'sheetProtection':
      reading.isProtected = isTrue(readAttribute(attributes, 'sheet'));
      return;
    case 'tablePart':
      reading.tableIds.push(readAttribute(attributes, 'id') ?? '');
  }
};

const closeTag = (reading: SheetReading, tag: string): void => {
  const { cell, inline, inside, row, rows } = reading;
  if (tag === 'is' && cell) {
    cell.inline = inline.take();
    reading.inside = null;
  } else if (inside === 'inline') inline.close(tag);
  else if (tag === 'v' || tag === 'f') reading.inside = null;
  else if (tag === 'c' && cell) {
    endCell(reading, cell);
    reading.cell = null;
  } else if (tag === 'row' && row.cells.length > 0) rows.push(row);
};

const addText = ({ cell, inline, inside }: SheetReading, piece: string): void => {
  if (inside === 'inline') inline.text(piece);
  else if (cell && inside === 'value') cell.value += piece;
  else if (cell && inside === 'formula') cell.formula = (cell.formula ?? '') + piece;
};

const noticesOf = ({ farCells, uncalculated }: SheetReading, sheet: string): readonly Notice[] => [
  ...(farCells > 0 ? [{ key: 'files.notice.far-cells', params: { sheet, count: farCells } } as const] : []),
  ...(uncalculated > 0 ? [{ key: 'files.notice.uncalculated', params: { sheet, count: uncalculated } } as const] : []),
];

/**
 * Reads one worksheet part. Blank cells are left out, formatted or not. Fails with `too-many-cells` past the
 * cell limit and `too-wide` (with `columns`) when more columns than `LIMITS.columns` hold something.
 */
export const readSheet = (zip: ZipPackage, part: string, name: string, context: SheetContext): Result<SheetContent> => {
  const reading = startReading(context);
  const isFull = (): boolean => context.meter.cells > LIMITS.cells;
  const read = readPart(
    zip,
    part,
    {
      open: (tag, attributes) => {
        openTag(reading, tag, attributes);
      },
      close: (tag) => {
        closeTag(reading, tag);
      },
      text: (piece) => {
        addText(reading, piece);
      },
    },
    isFull,
  );
  if (!read.ok) return read;
  if (isFull()) return fail('too-many-cells', { limit: LIMITS.cells });
  const { merges, isProtected, occupied, rows, tableIds } = reading;
  if (occupied.size > LIMITS.columns) {
    return fail('too-wide', { sheet: name, columns: occupied.size, limit: LIMITS.columns });
  }
  const notices = noticesOf(reading, name);
  return succeed({ ...layOut(rows), merges, protected: isProtected, tableIds, notices });
};
