import { BORDER, run } from '../../../domain/workbook/office-style';
import type { CellStyle } from '../../../domain/workbook/write-plan';
import type { PageDraft } from './draft';
import { heightOfCell } from './measure';
import type { GridBlock } from './page-builder';

/** Points between the text of a cell and its borders, above and below together. */
export const BORDER_ROOM = 2;

const addHeights = (draft: PageDraft, { from, rows, columns = [] }: GridBlock, style: CellStyle): void => {
  rows.forEach((cells, k) => {
    const heights = cells.map((value, c) =>
      heightOfCell(draft, value, [from + c, from + c], { ...style, ...columns[c] }),
    );
    draft.rowHeights.push({ row: draft.row + k, height: Math.max(...heights) + BORDER_ROOM });
  });
};

/** Adds a block of rows; gives the first row. A block without columns adds nothing. */
export const addGrid = (draft: PageDraft, grid: GridBlock): number => {
  const { from, rows, columns = [], base: own = {}, heights = true } = grid;
  const { base, blocks, row: first, styles } = draft;
  const width = rows[0]?.length ?? 0;
  if (width === 0) return first;
  const last = first + rows.length - 1;
  blocks.push({ row: first, column: from, cells: [...rows] });
  styles.push(run(first, from, last, from + width - 1, { ...base, border: BORDER, ...own }));
  columns.forEach((style, k) => {
    if (Object.keys(style).length > 0) styles.push(run(first, from + k, last, from + k, style));
  });
  if (heights) addHeights(draft, grid, { ...base, ...own });
  draft.row = last + 1;
  return first;
};
