import { BASE } from '../../../domain/workbook/office-style';
import type {
  CellBlock,
  CellInput,
  CellStyle,
  ChartPlan,
  ConditionalFormatPlan,
  SheetPlan,
  TablePlan,
} from '../../../domain/workbook/write-plan';

/** The last run of style that a line laid down, for the next line to join: `at` is its place among the styles. */
export interface LaidRun {
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly look: string;
}

/** A page while it is put together: what its rows have added so far. Rows and columns are 1-based. */
export interface PageDraft {
  /** Characters, by column. */
  readonly widths: readonly number[];
  /** Points of the letters unless a style says otherwise. */
  readonly size: number;
  /** The hand under every cell. */
  readonly base: CellStyle;
  readonly blocks: (Omit<CellBlock, 'cells'> & { readonly cells: (readonly CellInput[])[] })[];
  readonly styles: SheetPlan['styles'][number][];
  readonly merges: SheetPlan['merges'][number][];
  readonly rowHeights: SheetPlan['rowHeights'][number][];
  readonly charts: ChartPlan[];
  readonly tables: TablePlan[];
  readonly rules: ConditionalFormatPlan[];
  /** First rows of printed pages. */
  readonly breaks: number[];
  /** The row that comes next. */
  row: number;
  /** The first row of the printed page that is being filled. */
  pageTop: number;
  laid: LaidRun | null;
}

/** An empty page whose columns have these widths, in characters. */
export const emptyDraft = (widths: readonly number[], size: number): PageDraft => ({
  widths,
  size,
  base: { ...BASE, fontSize: size, wrap: true, vertical: 'center' },
  blocks: [],
  styles: [],
  merges: [],
  rowHeights: [],
  charts: [],
  tables: [],
  rules: [],
  breaks: [],
  row: 1,
  pageTop: 1,
  laid: null,
});
