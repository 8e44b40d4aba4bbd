import type { PlainDate } from '../calendar/plain-date';
import type { CellRect } from '../source/snapshot';

/**
 * What a command wants to write, as plain data. The Excel ring and the file writer carry the same plan out;
 * a contract test compares what they made. Rows and columns are 1-based.
 */
export interface WritePlan {
  /** Stable word of the command ("build-schedule"): names the entry of "Hoàn tác". */
  readonly command: string;
  readonly sheets: readonly SheetPlan[];
  /** Key of the sheet to show when done. */
  readonly activate: string | null;
  /** Drop-downs on tables that stand in the open workbook already; a file that is made anew has none. */
  readonly columnLists?: readonly ColumnListPlan[];
}

/**
 * Lets columns of KH's tables that were written earlier offer the cells of a list and take any other text. Cells with
 * a rule of people's own keep it.
 */
export interface ColumnListPlan {
  /** Public name of the tables: "tblX" also means "tblX_2", "tblX_3" … */
  readonly table: string;
  /** Headers of the columns. */
  readonly headers: readonly string[];
  /** The order in which KH writes the table's columns: on the chance that nobody moved them. */
  readonly usual: readonly string[];
  /** Key of the plan's sheet that holds the list, and its cells: one column. */
  readonly sheet: string;
  readonly source: CellRect;
}

/**
 * Text is always data: a leading "=", "+", "-", "@" or something date-like stays text. Formulas are en-US.
 * Dates become serials (years before 1900 become text).
 */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly target: LinkTarget;
      /**
       * Makes the cell a figure that leads to its rows: the number, or the formula (with "=") that gives it. The cell
       * then holds a number, which charts and sums go on reading; `text` is what it shows, to measure it.
       */
      readonly figure?: number | string;
    };

export type LinkTarget =
  | { readonly kind: 'cell'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'url'; readonly url: string };

/** A rectangle of cells from (`row`, `column`); every row of `cells` has the same length. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellInput[])[];
}

export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Excel number format, en-US tokens. */
  readonly numberFormat?: string;
  /** Thin borders on all edges of every cell, in this colour. */
  readonly border?: string;
  readonly indent?: number;
}

export interface StyleRun {
  readonly range: CellRect;
  readonly style: CellStyle;
}

export interface TablePlan {
  /** Wanted name; a taken name gets a suffix "_2", "_3". */
  readonly name: string;
  /** Header row included. */
  readonly range: CellRect;
  readonly style: string | null;
  readonly showFilter: boolean;
  readonly showBandedRows: boolean;
}

export type ValidationPlan = {
  readonly range: CellRect;
  /** Offers the values and takes any other one without a word; `alert` is not shown. */
  readonly lenient?: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: {
    readonly title: string;
    readonly message: string;
    readonly style: 'stop' | 'warning' | 'information';
  };
} & (
  | { readonly kind: 'list-range'; readonly sheet: string; readonly source: CellRect }
  | { readonly kind: 'list-items'; readonly items: readonly string[] }
  | { readonly kind: 'decimal-between'; readonly min: number; readonly max: number }
  | { readonly kind: 'date-between'; readonly min: PlainDate; readonly max: PlainDate }
);

/**
 * A drop-down that offers a column of a table which stands in the open workbook already, and takes any other text.
 * Nothing comes of it where there is no such table, nor in a file made anew.
 */
export interface TableListPlan {
  readonly range: CellRect;
  /** Public name of the table: "tblX" also means "tblX_2" …; the first one counts. */
  readonly table: string;
  /** Header of the column. */
  readonly header: string;
}

export type ConditionalFormatPlan = {
  readonly range: CellRect;
  readonly style: Pick<CellStyle, 'color' | 'fill' | 'bold'>;
} & (
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text-equals'; readonly text: string }
  /** Without bounds the shortest and longest bar are those of the least and greatest value. */
  | { readonly kind: 'data-bar'; readonly color: string; readonly min?: number; readonly max?: number }
);

export interface ChartPlan {
  readonly name: string;
  readonly kind: 'column-clustered' | 'column-stacked' | 'bar-clustered' | 'bar-stacked' | 'pie' | 'doughnut' | 'line';
  readonly title: string;
  /** Categories in the first column, series names in the first row. */
  readonly source: CellRect;
  /** Cells the chart covers. */
  readonly position: CellRect;
  /** Colours of the series, or of the points when there is one series; absent: those of the program. */
  readonly colors?: readonly string[];
}

export interface PageSetupPlan {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'a4';
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly printArea?: CellRect;
  /** Rows repeated on each page, inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows that begin a new page. */
  readonly rowBreaks?: readonly number[];
  readonly fitToWidth: boolean;
  /** Pages the sheet is made to fit below each other; absent = as many as it takes. */
  readonly fitToHeight?: number;
  /** Page number centred in the top margin, not on page 1 (NĐ 30/2020). */
  readonly pageNumberTop: boolean;
  readonly centerHorizontally: boolean;
}

/** Which cells people own: kept on a second run, matched by key column, not by row number. */
export interface KeepPlan {
  /** Header of the column that holds the stable key. */
  readonly keyColumn: string;
  /** Header of the column that names the row to people; shown with kept content whose row is gone. */
  readonly labelColumn?: string;
  /** Headers of the columns whose typed content is kept. */
  readonly columns: readonly string[];
  /**
   * Planned texts that kept content replaces, beside blank cells; anything else planned stays. Absent: kept content
   * replaces whatever is planned.
   */
  readonly over?: readonly string[];
}

export interface SheetPlan {
  /** Stable mark kept in the workbook's settings: a renamed sheet is still found. */
  readonly key: string;
  /**
   * What the sheet is about (number, title, period of the plan). A sheet of the same key that is about something else
   * is left alone, and this one comes beside it. Absent: the key alone decides.
   */
  readonly about?: string;
  /** Wanted name; when a foreign sheet has it, "… (2)" is used. */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden';
  readonly tabColor: string | null;
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyleRun[];
  readonly merges: readonly CellRect[];
  /** Characters (as Excel counts widths) by 1-based column. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number; readonly hidden?: boolean }[];
  /** Points by 1-based row; rows not named are left to Excel. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly tableLists?: readonly TableListPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly comments: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly charts: readonly ChartPlan[];
  readonly page: PageSetupPlan | null;
  readonly showGridlines: boolean;
  readonly keep: KeepPlan | null;
}
