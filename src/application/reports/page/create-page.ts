import { FONT_SIZE, rect, run } from '../../../domain/workbook/office-style';
import type { CellInput, CellStyle } from '../../../domain/workbook/write-plan';
import { emptyDraft, type PageDraft } from './draft';
import { addGrid } from './grid';
import { addLine } from './line';
import { addList } from './list';
import { heightOfLine, roomOf } from './measure';
import type { PageBuilder } from './page-builder';
import { sheetOf } from './sheet';

/** Height of the rows that carry a chart, in points. */
const CHART_ROW = 18;
/** Height of a row left empty between two parts of a page, in points. */
const GAP = 8;

const skip = (draft: PageDraft, height: number): void => {
  draft.rowHeights.push({ row: draft.row, height });
  draft.row += 1;
};

const setCell = ({ blocks }: PageDraft, row: number, column: number, value: CellInput): void => {
  for (const block of blocks) {
    const line = block.cells[row - block.row];
    const at = column - block.column;
    if (line === undefined || at < 0 || at >= line.length) continue;
    block.cells[row - block.row] = line.map((known, c) => (c === at ? value : known));
  }
};

const addBeside = (
  { base, blocks, styles }: PageDraft,
  [row, column]: readonly [row: number, column: number],
  cells: readonly (readonly CellInput[])[],
  style: CellStyle,
): void => {
  blocks.push({ row, column, cells: [...cells] });
  const right = column + (cells[0]?.length ?? 1) - 1;
  styles.push(run(row, column, row + cells.length - 1, right, { ...base, ...style }));
};

const addChart = (
  draft: PageDraft,
  chart: Parameters<PageBuilder['chart']>[0],
  [from, to]: readonly [from: number, to: number],
  rows: number,
): void => {
  draft.charts.push({ ...chart, position: rect(draft.row, from, draft.row + rows - 1, to) });
  for (let k = 0; k < rows; k += 1) skip(draft, CHART_ROW);
};

/** Starts a page whose columns have these widths, in characters. */
export const createPage = (widths: readonly number[], size: number = FONT_SIZE): PageBuilder => {
  const draft = emptyDraft(widths, size);
  return {
    size,
    next: () => draft.row,
    widthOf: (from, to) => roomOf(draft, from, to),
    skip: (height = GAP) => {
      skip(draft, height);
    },
    line: (cells, style = {}, least = 0) => addLine(draft, cells, style, least),
    grid: (block) => addGrid(draft, block),
    list: (block) => addList(draft, block),
    set: (row, column, value) => {
      setCell(draft, row, column, value);
    },
    put: (row, column, cells, style) => {
      addBeside(draft, [row, column], cells, style);
    },
    chart: (chart, { from, to }, rows) => {
      addChart(draft, chart, [from, to], rows);
    },
    table: (plan) => void draft.tables.push(plan),
    rule: (rule) => void draft.rules.push(rule),
    style: (top, left, bottom, right, style) => void draft.styles.push(run(top, left, bottom, right, style)),
    pageBreak: () => {
      draft.breaks.push(draft.row);
      draft.pageTop = draft.row;
    },
    heightOf: (cells, style = {}) => heightOfLine(draft, cells, style),
    used: () => draft.rowHeights.reduce((sum, { row, height }) => (row >= draft.pageTop ? sum + height : sum), 0),
    build: (finish) => sheetOf(draft, finish),
  };
};
