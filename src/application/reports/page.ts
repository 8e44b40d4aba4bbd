import { BASE, BORDER, FONT_SIZE, rect, run } from '../../domain/workbook/office-style';
import { countLines, heightOfLines } from '../../domain/workbook/text-measure';
import type {
  CellBlock,
  CellInput,
  CellStyle,
  ChartPlan,
  ConditionalFormatPlan,
  PageSetupPlan,
  SheetPlan,
  TablePlan,
} from '../../domain/workbook/write-plan';

/** A4 with the margins of NĐ 30/2020/NĐ-CP, page number on top in the middle, not on the first page. */
export const PORTRAIT_PAGE: PageSetupPlan = {
  orientation: 'portrait',
  paper: 'a4',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitToWidth: true,
  pageNumberTop: true,
  centerHorizontally: true,
};
/** Characters of column width that fill {@link PORTRAIT_PAGE} at 100 %. */
export const PORTRAIT_CHARACTERS = 86;

/** One cell of a line, over the columns `from`–`to` (1-based, merged when more than one). */
export interface LineCell {
  readonly from: number;
  readonly to?: number;
  readonly value: CellInput;
  readonly style?: CellStyle;
}

/** Cells of a table-like block: one style for a column, no merged cells, hence cheap for thousands of rows. */
export interface GridBlock {
  readonly from: number;
  readonly rows: readonly (readonly CellInput[])[];
  /** By column, over {@link GridBlock.base}. */
  readonly columns?: readonly CellStyle[];
  readonly base?: CellStyle;
  /** False leaves the heights of the rows to Excel. */
  readonly heights?: boolean;
}

/** Rows of a list whose columns are areas of the page's columns. */
export interface ListBlock {
  /** 1-based columns, inclusive; merged when more than one. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly style?: CellStyle }[];
  /** One cell for each span. */
  readonly rows: readonly (readonly CellInput[])[];
  readonly base?: CellStyle;
}

/** A page put together from top to bottom. `next` is the 1-based row that the next line gets. */
export interface PageBuilder {
  /** Points of the letters unless a style says otherwise. */
  readonly size: number;
  next(): number;
  /** Characters of the columns `from`–`to` together. */
  widthOf(from: number, to: number): number;
  skip(height?: number): void;
  /** A row of cells, as high as its texts need but at least `least` points; gives its row number. */
  line(cells: readonly LineCell[], style?: CellStyle, least?: number): number;
  /** Gives the first row. */
  grid(block: GridBlock): number;
  /** Gives the first row. */
  list(block: ListBlock): number;
  /** Puts another value into a cell that a line, grid or list has filled: what becomes known further down the page. */
  set(row: number, column: number, value: CellInput): void;
  /** Cells beside the lines, at a place of their own. */
  put(row: number, column: number, cells: readonly (readonly CellInput[])[], style: CellStyle): void;
  chart(chart: Omit<ChartPlan, 'position'>, columns: { from: number; to: number }, rows: number): void;
  table(plan: TablePlan): void;
  rule(rule: ConditionalFormatPlan): void;
  style(top: number, left: number, bottom: number, right: number, style: CellStyle): void;
  /** The next page begins with the row that comes next. */
  pageBreak(): void;
  /** Points that {@link line} would give the cells. */
  heightOf(cells: readonly LineCell[], style?: CellStyle): number;
  /** Points of the rows since the last page break, as far as their heights are stated. */
  used(): number;
  build(
    rest: Pick<SheetPlan, 'key' | 'name'> & {
      readonly page: PageSetupPlan;
      readonly printColumns?: number;
      /** The last row that is printed; absent: all. */
      readonly printRows?: number;
      readonly freeze?: SheetPlan['freeze'];
      readonly titleRow?: number;
      readonly keep?: SheetPlan['keep'];
      readonly hidden?: readonly number[];
    },
  ): SheetPlan;
}

/** What a cell shows, to measure it. */
export const shownText = (value: CellInput): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (value.kind === 'link') return value.text;
  return value.kind === 'date' ? '00/00/0000' : '';
};

/** Height of the rows that carry a chart, in points. */
const CHART_ROW = 18;

/** Starts a page whose columns have these widths, in characters. */
export const createPage = (widths: readonly number[], size: number = FONT_SIZE): PageBuilder => {
  const blocks: (Omit<CellBlock, 'cells'> & { readonly cells: (readonly CellInput[])[] })[] = [];
  const styles: SheetPlan['styles'][number][] = [];
  const merges: SheetPlan['merges'][number][] = [];
  const rowHeights: SheetPlan['rowHeights'][number][] = [];
  const charts: ChartPlan[] = [];
  const tables: TablePlan[] = [];
  const rules: ConditionalFormatPlan[] = [];
  const breaks: number[] = [];
  let row = 1;
  let pageTop = 1;

  const room = (from: number, to: number): number => widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
  const heightOf = (value: CellInput, from: number, to: number, style: CellStyle): number => {
    const points = style.fontSize ?? size;
    const indent = style.indent ?? 0;
    const text = shownText(value);
    const lines =
      style.wrap === false ? 1 : countLines(text, room(from, to) - indent, { size: points, bold: style.bold === true });
    return heightOfLines(lines, points);
  };
  const heightOfLine = (cells: readonly LineCell[], style: CellStyle): number =>
    cells.reduce(
      (height, { from, to = from, value, style: own = {} }) =>
        value === null || value === ''
          ? height
          : Math.max(height, heightOf(value, from, to, { ...base, ...style, ...own })),
      heightOfLines(1, style.fontSize ?? size),
    );
  const base: CellStyle = { ...BASE, fontSize: size, wrap: true, vertical: 'center' };

  let laid: { at: number; left: number; right: number; bottom: number; look: string } | null = null;
  /** One style over a line; lines of the same look below each other become one run, which is one call to Excel. */
  const lay = (at: number, left: number, right: number, style: CellStyle): void => {
    const look = JSON.stringify(style);
    const above = laid === null ? undefined : styles[laid.at];
    if (
      laid !== null &&
      above !== undefined &&
      laid.bottom === at - 1 &&
      laid.left === left &&
      laid.right === right &&
      laid.look === look
    ) {
      styles[laid.at] = { ...above, range: { ...above.range, bottom: at } };
      laid = { ...laid, bottom: at };
      return;
    }
    styles.push(run(at, left, at, right, style));
    laid = { at: styles.length - 1, left, right, bottom: at, look };
  };

  return {
    size,
    next: () => row,
    widthOf: room,
    skip: (height = 8) => {
      rowHeights.push({ row, height });
      row += 1;
    },
    line: (cells, style = {}, least = 0) => {
      const left = Math.min(...cells.map(({ from }) => from));
      const right = Math.max(...cells.map(({ from, to = from }) => to));
      const values = Array.from({ length: right - left + 1 }, (): CellInput => null);
      const common: CellStyle = { ...base, ...style };
      lay(row, left, right, common);
      for (const { from, to = from, value, style: own = {} } of cells) {
        if (value !== null && value !== '') values[from - left] = value;
        if (Object.keys(own).length > 0) styles.push(run(row, from, row, to, own));
        if (to > from) merges.push(rect(row, from, row, to));
      }
      if (values.some((value) => value !== null)) blocks.push({ row, column: left, cells: [values] });
      rowHeights.push({ row, height: Math.max(least, heightOfLine(cells, style)) });
      row += 1;
      return row - 1;
    },
    grid: ({ from, rows, columns = [], base: own = {}, heights = true }) => {
      const first = row;
      const width = rows[0]?.length ?? 0;
      if (width === 0) return first;
      const last = first + rows.length - 1;
      blocks.push({ row: first, column: from, cells: [...rows] });
      styles.push(run(first, from, last, from + width - 1, { ...base, border: BORDER, ...own }));
      columns.forEach((style, k) => {
        if (Object.keys(style).length > 0) styles.push(run(first, from + k, last, from + k, style));
      });
      if (heights) {
        rows.forEach((cells, k) => {
          const most = Math.max(
            ...cells.map((value, c) => heightOf(value, from + c, from + c, { ...base, ...own, ...columns[c] })),
          );
          rowHeights.push({ row: first + k, height: most + 2 });
        });
      }
      row = last + 1;
      return first;
    },
    list: ({ spans, rows, base: own = {} }) => {
      const first = row;
      const last = first + rows.length - 1;
      const left = Math.min(...spans.map(({ from }) => from));
      const right = Math.max(...spans.map(({ to }) => to));
      if (rows.length === 0) return first;
      styles.push(run(first, left, last, right, { ...base, border: BORDER, ...own }));
      for (const { from, to, style = {} } of spans) {
        if (Object.keys(style).length > 0) styles.push(run(first, from, last, to, style));
      }
      const cells = rows.map((values, k) => {
        const line = Array.from({ length: right - left + 1 }, (): CellInput => null);
        let height = heightOfLines(1, own.fontSize ?? size);
        spans.forEach(({ from, to, style = {} }, at) => {
          const value = values[at] ?? null;
          line[from - left] = value;
          if (to > from) merges.push(rect(first + k, from, first + k, to));
          if (value !== null) height = Math.max(height, heightOf(value, from, to, { ...base, ...own, ...style }));
        });
        rowHeights.push({ row: first + k, height: height + 2 });
        return line;
      });
      blocks.push({ row: first, column: left, cells });
      row = last + 1;
      return first;
    },
    set: (at, column, value) => {
      for (const block of blocks) {
        const line = block.cells[at - block.row];
        const k = column - block.column;
        if (line === undefined || k < 0 || k >= line.length) continue;
        block.cells[at - block.row] = line.map((known, c) => (c === k ? value : known));
      }
    },
    put: (at, column, cells, style) => {
      blocks.push({ row: at, column, cells: [...cells] });
      const right = column + (cells[0]?.length ?? 1) - 1;
      styles.push(run(at, column, at + cells.length - 1, right, { ...base, ...style }));
    },
    chart: (chart, { from, to }, rows) => {
      charts.push({ ...chart, position: rect(row, from, row + rows - 1, to) });
      for (let k = 0; k < rows; k += 1) rowHeights.push({ row: row + k, height: CHART_ROW });
      row += rows;
    },
    table: (plan) => void tables.push(plan),
    rule: (rule) => void rules.push(rule),
    style: (top, left, bottom, right, style) => void styles.push(run(top, left, bottom, right, style)),
    pageBreak: () => {
      breaks.push(row);
      pageTop = row;
    },
    heightOf: (cells, style = {}) => heightOfLine(cells, style),
    used: () => rowHeights.reduce((sum, { row: at, height }) => (at >= pageTop ? sum + height : sum), 0),
    build: ({ key, name, page, printColumns = widths.length, printRows = row - 1, ...rest }) => ({
      key,
      name,
      visibility: 'visible',
      tabColor: null,
      blocks,
      styles,
      merges,
      columnWidths: widths.map((width, k) => ({
        column: k + 1,
        width,
        ...(rest.hidden?.includes(k + 1) === true ? { hidden: true } : {}),
      })),
      rowHeights,
      freeze: rest.freeze ?? null,
      tables,
      validations: [],
      conditionalFormats: rules,
      comments: [],
      charts,
      page: {
        ...page,
        printArea: rect(1, 1, Math.max(1, printRows), printColumns),
        ...(rest.titleRow === undefined ? {} : { titleRows: { first: rest.titleRow, last: rest.titleRow } }),
        ...(breaks.length === 0 ? {} : { rowBreaks: breaks }),
      },
      showGridlines: false,
      keep: rest.keep ?? null,
    }),
  };
};
