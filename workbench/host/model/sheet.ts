/** One worksheet: a sparse grid of cells and everything attached to it. */
import type { Position, Rect } from './geometry';
import { cellCount, contains, intersect, MAX_COLUMNS, MAX_ROWS, rect } from './geometry';
import type { Style } from './style';
import { DEFAULT_STYLE } from './style';
import type {
  AutoFilter,
  Bag,
  Cell,
  Chart,
  Comment,
  ConditionalFormat,
  Json,
  LineInfo,
  PageBreak,
  Protection,
  Shape,
  SheetVisibility,
  Validation,
} from './types';
import { newBag } from './types';
import type { Scalar } from './values';

export const STANDARD_COLUMN_POINTS = 48;
export const STANDARD_ROW_POINTS = 15;
/** Points to characters of the standard font, and back: 8.43 characters are 64 pixels are 48 points. */
export const charsToPoints = (chars: number): number => (Math.round(chars * 7 + 5) * 72) / 96;
export const pointsToChars = (points: number): number =>
  Math.max(0, Math.round((((points * 96) / 72 - 5) / 7) * 100) / 100);

export interface FreezeState {
  readonly top: number;
  readonly left: number;
  /** Frozen rows and columns, counted from the sheet's first. */
  readonly rows: number;
  readonly columns: number;
}

export class Sheet {
  name: string;
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  standardWidth = 8.43;
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly rowInfo = new Map<number, LineInfo>();
  readonly columnInfo = new Map<number, LineInfo>();
  merges: Rect[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  comments: Comment[] = [];
  notes = new Map<string, { row: number; column: number; text: string; author: string }>();
  charts: Chart[] = [];
  shapes: Shape[] = [];
  freeze: FreezeState | null = null;
  protection: Protection | null = null;
  autoFilter: AutoFilter | null = null;
  horizontalBreaks: PageBreak[] = [];
  verticalBreaks: PageBreak[] = [];
  printArea: Rect[] = [];
  printTitleRows: Rect | null = null;
  printTitleColumns: Rect | null = null;
  readonly page: Bag = newBag();
  readonly customProperties = new Map<string, string>();
  /** Selected areas and the active cell. */
  selection: Rect[] = [rect(0, 0)];
  activeCell: Position = { row: 0, column: 0 };
  readonly extra = new Map<string, Json>();

  constructor(
    readonly id: string,
    name: string,
  ) {
    this.name = name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  value(row: number, column: number): Scalar {
    return this.rows.get(row)?.get(column)?.value ?? null;
  }

  /** The cell there, made with its row's or column's format when it does not exist. */
  ensure(row: number, column: number): Cell {
    let line = this.rows.get(row);
    if (line === undefined) {
      line = new Map();
      this.rows.set(row, line);
    }
    let cell = line.get(column);
    if (cell === undefined) {
      cell = {
        value: null,
        formula: null,
        style: this.lineStyle(row, column),
        spill: null,
        spilledFrom: null,
        hyperlink: null,
      };
      line.set(column, cell);
    }
    return cell;
  }

  private lineStyle(row: number, column: number): Style {
    return this.rowInfo.get(row)?.style ?? this.columnInfo.get(column)?.style ?? DEFAULT_STYLE;
  }

  style(row: number, column: number): Style {
    return this.rows.get(row)?.get(column)?.style ?? this.lineStyle(row, column);
  }

  /** Drops a cell that holds nothing its row and column would not give it anyway. */
  prune(row: number, column: number): void {
    const line = this.rows.get(row);
    const cell = line?.get(column);
    if (line === undefined || cell === undefined) return;
    if (cell.value !== null || cell.formula !== null || cell.hyperlink !== null || cell.spilledFrom !== null) return;
    if (cell.style !== this.lineStyle(row, column)) return;
    line.delete(column);
    if (line.size === 0) this.rows.delete(row);
  }

  /** Visits existing cells inside an area, whichever of area and sheet is smaller deciding the way. */
  forEachCell(area: Rect, visit: (cell: Cell, row: number, column: number) => void): void {
    const height = area.bottom - area.top + 1;
    if (height <= this.rows.size) {
      for (let row = area.top; row <= area.bottom; row++) this.visitLine(row, area, visit);
    } else {
      for (const row of [...this.rows.keys()].sort((a, b) => a - b))
        if (row >= area.top && row <= area.bottom) this.visitLine(row, area, visit);
    }
  }

  private visitLine(row: number, area: Rect, visit: (cell: Cell, row: number, column: number) => void): void {
    const line = this.rows.get(row);
    if (line === undefined) return;
    if (area.right - area.left < line.size) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = line.get(column);
        if (cell !== undefined) visit(cell, row, column);
      }
    } else {
      for (const column of [...line.keys()].sort((a, b) => a - b)) {
        const cell = line.get(column);
        if (cell !== undefined && column >= area.left && column <= area.right) visit(cell, row, column);
      }
    }
  }

  /** The smallest rectangle around cells with content (and, unless `valuesOnly`, with formats); `null` when blank. */
  usedArea(valuesOnly: boolean, within: Rect = rect(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1)): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, line] of this.rows) {
      if (row < within.top || row > within.bottom) continue;
      for (const [column, cell] of line) {
        if (column < within.left || column > within.right) continue;
        const used = cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== DEFAULT_STYLE);
        if (!used) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  mergeAt(row: number, column: number): Rect | null {
    return this.merges.find((area) => contains(area, row, column)) ?? null;
  }

  mergesIn(area: Rect): Rect[] {
    return this.merges.filter((merge) => intersect(merge, area) !== null);
  }

  row(row: number): LineInfo {
    return ensureLine(this.rowInfo, row);
  }
  column(column: number): LineInfo {
    return ensureLine(this.columnInfo, column);
  }

  rowHidden(row: number): boolean {
    const info = this.rowInfo.get(row);
    return info !== undefined && (info.hidden || info.filtered);
  }
  columnHidden(column: number): boolean {
    return this.columnInfo.get(column)?.hidden === true;
  }

  /** Points; 0 for a hidden row. */
  rowHeight(row: number): number {
    return this.rowHidden(row) ? 0 : (this.rowInfo.get(row)?.size ?? STANDARD_ROW_POINTS);
  }
  columnWidth(column: number): number {
    return this.columnHidden(column) ? 0 : (this.columnInfo.get(column)?.size ?? charsToPoints(this.standardWidth));
  }

  /** Distance in points from the sheet's corner to a cell's corner. */
  offsetOf(row: number, column: number): { top: number; left: number } {
    let top = row * STANDARD_ROW_POINTS;
    for (const index of this.rowInfo.keys()) if (index < row) top += this.rowHeight(index) - STANDARD_ROW_POINTS;
    const width = charsToPoints(this.standardWidth);
    let left = column * width;
    for (const index of this.columnInfo.keys()) if (index < column) left += this.columnWidth(index) - width;
    return { top, left };
  }

  extent(area: Rect): { top: number; left: number; width: number; height: number } {
    const from = this.offsetOf(area.top, area.left);
    const to = this.offsetOf(area.bottom + 1, area.right + 1);
    return { top: from.top, left: from.left, width: to.left - from.left, height: to.top - from.top };
  }

  commentAt(row: number, column: number): Comment | undefined {
    return this.comments.find((comment) => comment.row === row && comment.column === column);
  }
}

export const newLine = (): LineInfo => ({ size: null, hidden: false, filtered: false, style: null, outline: 0 });

function ensureLine(lines: Map<number, LineInfo>, index: number): LineInfo {
  let info = lines.get(index);
  if (info === undefined) {
    info = newLine();
    lines.set(index, info);
  }
  return info;
}

/** All positions of an area, row by row; only for areas of a sane size. */
export function* positions(area: Rect): Generator<Position> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield { row, column };
}

export const isHuge = (area: Rect): boolean => cellCount(area) > 5_000_000;
