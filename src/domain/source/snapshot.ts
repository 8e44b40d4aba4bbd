/**
 * Plain pictures of what was read, before anybody interprets it. Readers (Excel, .xlsx, .docx, text) make
 * them; the domain reads them. Rows and columns are 1-based, as in "C12".
 */

/** What a cell holds. Errors are Excel's words ("#N/A"). Dates are numbers: serials of the workbook's system. */
export type CellValue = string | number | boolean | null | { readonly error: string };

export interface CellSnapshot {
  readonly value: CellValue;
  /** The text as shown, when the reader knows it. */
  readonly text?: string;
  /** Excel number format, en-US tokens ("dd/mm/yyyy"); absent = General. */
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly formula?: string;
}

/** A rectangle of cells, 1-based, inclusive. */
export interface CellRect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header row included. */
  readonly range: CellRect;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly protected: boolean;
  /** 1-based address of `rows[0][0]`. */
  readonly top: number;
  readonly left: number;
  /** Row-major, ragged: a missing or `null` cell is blank. */
  readonly rows: readonly (readonly (CellSnapshot | null)[])[];
  readonly merges: readonly CellRect[];
  readonly tables: readonly TableSnapshot[];
  /** The key of a sheet of KH's own; only a check of the open workbook asks for it. */
  readonly ownKey?: string;
}

export interface WorkbookSnapshot {
  readonly kind: 'workbook';
  /** File name without folder, or the workbook's name in Excel. */
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** What could not be read, as message keys with parameters. */
  readonly notices: readonly Notice[];
}

/** A paragraph of a Word file, or a line of a text file. */
export interface ParagraphSnapshot {
  readonly kind: 'paragraph';
  /** 1-based: line of the text file, or running number of the paragraph in the Word file. */
  readonly line: number;
  /** Text as written, without the automatic number. */
  readonly text: string;
  /** The automatic number Word shows before it ("1.", "a)", "-"), when it has one. */
  readonly numbering?: string;
  /** 0-based depth of the automatic list. */
  readonly level?: number;
  /** Word heading level 1–9, when the style is a heading. */
  readonly heading?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centered?: boolean;
  readonly fontName?: string;
}

/** A table of a Word file, or lines of a text file that form one. */
export interface TextTableSnapshot {
  readonly kind: 'table';
  /** 1-based line (paragraph) of the first row. */
  readonly line: number;
  readonly rows: readonly TextTableRow[];
}

export interface TextTableRow {
  /** 1-based line of the text file the row stands on (Word: of its first paragraph). */
  readonly line: number;
  readonly header: boolean;
  readonly cells: readonly TextTableCell[];
}

export interface TextTableCell {
  /** Paragraphs of the cell joined by "\n". */
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Character (0-based) where the cell starts in its line, for text files. */
  readonly offset?: number;
}

export interface TextSnapshot {
  readonly kind: 'text';
  readonly name: string;
  readonly blocks: readonly (ParagraphSnapshot | TextTableSnapshot)[];
  readonly notices: readonly Notice[];
}

export type SourceSnapshot = WorkbookSnapshot | TextSnapshot;

/** Something to tell the user: a key of the message catalogues with its parameters. */
export interface Notice {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}
