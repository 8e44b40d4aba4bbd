import type {
  CellInput,
  CellStyle,
  ChartPlan,
  ConditionalFormatPlan,
  PageSetupPlan,
  SheetPlan,
  TablePlan,
} from '../../../domain/workbook/write-plan';

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
  build(finish: PageFinish): SheetPlan;
}

/** What a page needs beside its rows to be a sheet. */
export type PageFinish = Pick<SheetPlan, 'key' | 'name'> & {
  readonly page: PageSetupPlan;
  readonly printColumns?: number;
  /** The last row that is printed; absent: all. */
  readonly printRows?: number;
  readonly freeze?: SheetPlan['freeze'];
  readonly titleRow?: number;
  readonly keep?: SheetPlan['keep'];
  readonly hidden?: readonly number[];
};
