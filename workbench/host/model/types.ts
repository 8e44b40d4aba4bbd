/** The parts of a workbook other than cells, as plain mutable records. Rows and columns are 0-based. */
import type { Rect } from './geometry';
import type { Style } from './style';
import type { Scalar } from './values';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Free properties of an object that only has to remember them (charts, page set-up, formats of rules). */
export interface Bag {
  readonly values: Map<string, Json>;
  readonly children: Map<string, Bag>;
}
export const newBag = (): Bag => ({ values: new Map(), children: new Map() });
/** The sub-bag of that name, made when first asked for. */
export function childBag(bag: Bag, name: string): Bag {
  let child = bag.children.get(name);
  if (child === undefined) {
    child = newBag();
    bag.children.set(name, child);
  }
  return child;
}
export const copyBag = (bag: Bag): Bag => ({
  values: new Map(bag.values),
  children: new Map([...bag.children].map(([name, child]) => [name, copyBag(child)])),
});

export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

export interface SpillRecord {
  rows: number;
  columns: number;
}

export interface Cell {
  value: Scalar;
  /** Stored (en-US) formula with its "=", or `null`. */
  formula: string | null;
  style: Style;
  /** Size of the array this cell's formula spills, when more than one cell. */
  spill: SpillRecord | null;
  /** The anchor this cell's value spilled from. */
  spilledFrom: { row: number; column: number } | null;
  hyperlink: Hyperlink | null;
}

export interface LineInfo {
  /** Points; `null` is the sheet's standard. */
  size: number | null;
  hidden: boolean;
  /** Hidden by a filter, not by a person. */
  filtered: boolean;
  style: Style | null;
  outline: number;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  criteria: FilterCriteria | null;
  totalsFunction: string | null;
}

export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: string;
  readonly color?: string;
  readonly dataOption: string;
}

export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly color?: string;
  readonly dynamicCriteria?: string;
  readonly icon?: Json;
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
}

export interface Table {
  readonly id: number;
  name: string;
  sheetId: string;
  /** Header and total rows included. */
  area: Rect;
  readonly columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  sort: { fields: readonly SortField[]; matchCase: boolean; method: string };
}

export interface DefinedName {
  readonly id: number;
  name: string;
  /** Id of the sheet the name belongs to; `null` for the workbook. */
  readonly scope: string | null;
  /** "=Sheet1!$A$1" or "=5". */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface Validation {
  areas: Rect[];
  rule: Json;
  type: string;
  ignoreBlanks: boolean;
  prompt: { message: string; showPrompt: boolean; title: string };
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
}

export interface ConditionalFormat {
  readonly id: string;
  areas: Rect[];
  type: string;
  stopIfTrue: boolean;
  readonly bag: Bag;
}

export interface CommentReply {
  readonly id: string;
  content: string;
  author: string;
  email: string;
  created: number;
  contentType: string;
  mentions: Json;
}

export interface Comment {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  author: string;
  email: string;
  /** Milliseconds since 1970. */
  created: number;
  resolved: boolean;
  contentType: string;
  mentions: Json;
  readonly replies: CommentReply[];
}

export interface RangeSource {
  sheetId: string;
  area: Rect;
}

export interface Series {
  name: string;
  nameSource: RangeSource | null;
  values: RangeSource | null;
  categories: RangeSource | null;
  bubbles: RangeSource | null;
  readonly bag: Bag;
  readonly trendlines: { readonly id: number; readonly bag: Bag }[];
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  source: RangeSource | null;
  seriesBy: 'Columns' | 'Rows';
  series: Series[];
  /** Title, legend, axes and so on. */
  readonly bag: Bag;
}

export interface Shape {
  readonly id: string;
  name: string;
  readonly type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Base64 of an image, text of a text box. */
  content: string;
  readonly bag: Bag;
  children: Shape[];
}

export interface PageBreak {
  readonly id: number;
  /** First row (column) after the break. */
  at: number;
}

export interface Protection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
}

export interface AutoFilter {
  area: Rect;
  criteria: Map<number, FilterCriteria>;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';
