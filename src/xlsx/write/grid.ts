import { fail, succeed, type Result } from '../../application/ports';
import type { CellRect } from '../../domain/source/snapshot';
import { formatAddress } from '../../domain/workbook/address';
import type { CellBlock, CellInput, CellStyle, LinkTarget, SheetPlan } from '../../domain/workbook/write-plan';
import { toFileCell } from './cell';
import { countLines, heightOfLines } from '../../domain/workbook/text-measure';
import { createSweep, type Stretch } from './layers';
import { DEFAULT_FONT, type StyleTable } from './style-table';

/** What the cells of a sheet need from the workbook, and give back to it. */
export interface GridTools {
  readonly styles: StyleTable;
  readonly share: (text: string) => number;
  readonly onLink: (row: number, column: number, target: LinkTarget, text: string) => void;
  /** Called after each row with the number of rows done. False stops the writing. */
  readonly onRow: (done: number) => boolean;
}

/** Blank cells are given a style at most so far below and beside the values: whole columns are not filled. */
const STYLED_ROWS = 500;
const STYLED_COLUMNS = 50;

const lastValueRow = (plan: SheetPlan): number =>
  plan.blocks.reduce((last, block) => Math.max(last, block.row + block.cells.length - 1), 0);

/** The number of the last row that gets a `<row>`. */
export const lastRowOf = (plan: SheetPlan): number => {
  const values = lastValueRow(plan);
  const heights = plan.rowHeights.reduce((last, { row }) => Math.max(last, row), values);
  const limit = Math.max(values, heights) + STYLED_ROWS;
  return plan.styles.reduce((last, { range }) => Math.max(last, Math.min(range.bottom, limit)), heights);
};

/** The last column that gets a `<c>`; styles beyond the values and the widths stretch no further than Excel. */
export const lastColumnOf = (plan: SheetPlan): number => {
  const values = plan.blocks.reduce((last, b) => Math.max(last, b.column + (b.cells[0]?.length ?? 0) - 1), 1);
  const limit = plan.columnWidths.reduce((last, { column }) => Math.max(last, column), values) + STYLED_COLUMNS;
  return plan.styles.reduce((last, { range }) => Math.max(last, Math.min(range.right, limit)), values);
};

/**
 * Lays styles over each other, later ones on top. The same styles give the same object again, so that thousands of
 * cells share one and its number in the file is looked up by it.
 */
const createStyleMerger = (): ((styles: readonly CellStyle[]) => CellStyle) => {
  const numbers = new Map<CellStyle, number>();
  const merged = new Map<string, CellStyle>();
  const numberOf = (style: CellStyle): number => {
    const number = numbers.get(style) ?? numbers.size;
    numbers.set(style, number);
    return number;
  };
  return (styles) => {
    const key = styles.map(numberOf).join(' ');
    const known = merged.get(key);
    if (known) return known;
    const style: CellStyle = Object.assign({}, ...styles) as CellStyle;
    merged.set(key, style);
    return style;
  };
};

interface StyledStretch {
  readonly left: number;
  readonly right: number;
  readonly style: CellStyle;
}

/** Style stretches of a row; rows that share their layers share the answer. */
const createStyleRows = (plan: SheetPlan): ((row: number) => readonly StyledStretch[]) => {
  const sweep = createSweep(plan.styles.map(({ range, style }) => ({ rect: range, value: style })));
  const mergeStyles = createStyleMerger();
  let from: readonly Stretch<CellStyle>[] | null = null;
  let styled: readonly StyledStretch[] = [];
  return (row) => {
    const stretches = sweep(row);
    if (stretches !== from) {
      from = stretches;
      styled = stretches.map(({ left, right, values }) => ({ left, right, style: mergeStyles(values) }));
    }
    return styled;
  };
};

const rectOf = (block: CellBlock): CellRect => ({
  top: block.row,
  left: block.column,
  bottom: block.row + block.cells.length - 1,
  right: block.column + (block.cells[0]?.length ?? 0) - 1,
});

/** The values of a row by column, later blocks over earlier ones. */
const createValueRows = (plan: SheetPlan): ((row: number) => ReadonlyMap<number, CellInput>) => {
  const sweep = createSweep(plan.blocks.map((block) => ({ rect: rectOf(block), value: block })));
  return (row) => {
    const values = new Map<number, CellInput>();
    for (const { left, right, values: blocks } of sweep(row)) {
      const block = blocks.at(-1);
      const cells = block?.cells[row - block.row];
      if (!block || !cells) continue;
      for (let column = left; column <= right; column += 1) values.set(column, cells[column - block.column] ?? null);
    }
    return values;
  };
};

/**
 * Rows that keep their height whatever is typed: blank ones, and those of merged cells, which programs do not fit by
 * themselves. All others grow with their text.
 */
const createFixedRows = (plan: SheetPlan): ((row: number) => boolean) => {
  const merged = createSweep(plan.merges.map((rect) => ({ rect, value: true })));
  const filled = createSweep(plan.blocks.map((block) => ({ rect: rectOf(block), value: true })));
  return (row) => filled(row).length === 0 || merged(row).length > 0;
};

const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

/**
 * The height a row needs for its text, in points; `null` when the usual height will do. Excel finds it by itself when
 * it opens the file, other programs do not.
 */
const createHeights = (
  plan: SheetPlan,
): { add(column: number, value: CellInput, style: CellStyle): void; take(): number | null } => {
  const widths = new Map(
    plan.columnWidths.map(({ column, width, hidden }) => [column, hidden === true ? null : width]),
  );
  let height = 0;
  return {
    add: (column, value, { wrap, fontSize = DEFAULT_FONT.size, bold = false }) => {
      const width = widths.get(column);
      if (value === null || width === null) return;
      const text =
        typeof value === 'string' ? value : typeof value === 'object' && value.kind === 'link' ? value.text : '';
      const lines = wrap === true ? countLines(text, width ?? DEFAULT_WIDTH, { size: fontSize, bold }) : 1;
      height = Math.max(height, heightOfLines(lines, fontSize));
    },
    take: () => {
      const needed = height > heightOfLines(1, DEFAULT_FONT.size) ? height : null;
      height = 0;
      return needed === null || needed <= DEFAULT_HEIGHT ? null : needed;
    },
  };
};

const NO_STYLE: CellStyle = {};

/**
 * The `<row>` elements of a sheet, a piece at a time, to `emit`. Fails with `bad-plan` (with `reason`, `sheet`,
 * `address`) on a value no file can hold and with `cancelled` when `onRow` says so.
 */
export const writeGrid = (plan: SheetPlan, tools: GridTools, emit: (xml: string) => void): Result<void> => {
  const stylesOf = createStyleRows(plan);
  const valuesOf = createValueRows(plan);
  const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
  const isFixed = createFixedRows(plan);
  const needed = createHeights(plan);
  const lastRow = lastRowOf(plan);
  const lastColumn = lastColumnOf(plan);

  const writeCell = (row: number, column: number, value: CellInput, style: CellStyle): string | Result<never> => {
    const cell = toFileCell(value, tools.share);
    if (typeof cell === 'string') {
      return fail('bad-plan', { reason: cell, sheet: plan.name, address: formatAddress(row, column) });
    }
    const index = tools.styles.add(style, cell.variant);
    if (cell.target && typeof value === 'object' && value?.kind === 'link') {
      tools.onLink(row, column, cell.target, value.text);
    }
    if (cell.body === '' && index === 0) return '';
    const head = `<c r="${formatAddress(row, column)}"${index === 0 ? '' : ` s="${index}"`}`;
    if (cell.body === '') return `${head}/>`;
    return `${head}${cell.type === undefined ? '' : ` t="${cell.type}"`}>${cell.body}</c>`;
  };

  for (let row = 1; row <= lastRow; row += 1) {
    const values = valuesOf(row);
    let xml = '';
    let next = 1;
    const write = (until: number, style: CellStyle): Result<void> => {
      for (; next <= until; next += 1) {
        const value = values.get(next);
        if (value === undefined && style === NO_STYLE) continue;
        if (!heights.has(row)) needed.add(next, value ?? null, style);
        const cell = writeCell(row, next, value ?? null, style);
        if (typeof cell !== 'string') return cell;
        xml += cell;
      }
      return succeed(undefined);
    };
    for (const { left, right, style } of stylesOf(row)) {
      const plain = write(Math.min(left - 1, lastColumn), NO_STYLE);
      if (!plain.ok) return plain;
      const styled = write(Math.min(right, lastColumn), style);
      if (!styled.ok) return styled;
    }
    const rest = write(lastColumn, NO_STYLE);
    if (!rest.ok) return rest;
    const height = heights.get(row) ?? needed.take() ?? undefined;
    if (xml !== '' || height !== undefined) {
      const fixed = isFixed(row) ? ' customHeight="1"' : '';
      emit(`<row r="${row}"${height === undefined ? '' : ` ht="${height}"${fixed}`}>${xml}</row>`);
    }
    if (!tools.onRow(row)) return fail('cancelled');
  }
  return succeed(undefined);
};
