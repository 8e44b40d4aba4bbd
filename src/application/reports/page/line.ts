import { rect, run } from '../../../domain/workbook/office-style';
import type { CellInput, CellStyle } from '../../../domain/workbook/write-plan';
import type { PageDraft } from './draft';
import { heightOfLine } from './measure';
import type { LineCell } from './page-builder';

/** One style over a line; lines of the same look below each other become one run, which is one call to Excel. */
const lay = (draft: PageDraft, left: number, right: number, style: CellStyle): void => {
  const { styles, laid, row } = draft;
  const look = JSON.stringify(style);
  const above = laid === null ? undefined : styles[laid.at];
  const joins =
    laid !== null && laid.bottom === row - 1 && laid.left === left && laid.right === right && laid.look === look;
  if (joins && above !== undefined) {
    styles[laid.at] = { ...above, range: { ...above.range, bottom: row } };
    draft.laid = { ...laid, bottom: row };
    return;
  }
  styles.push(run(row, left, row, right, style));
  draft.laid = { at: styles.length - 1, left, right, bottom: row, look };
};

/** Adds a row of cells, as high as its texts need but at least `least` points; gives its row number. */
export const addLine = (draft: PageDraft, cells: readonly LineCell[], style: CellStyle, least: number): number => {
  const { base, blocks, merges, rowHeights, row, styles } = draft;
  const left = Math.min(...cells.map(({ from }) => from));
  const right = Math.max(...cells.map(({ from, to = from }) => to));
  const values = Array.from({ length: right - left + 1 }, (): CellInput => null);
  lay(draft, left, right, { ...base, ...style });
  for (const { from, to = from, value, style: own = {} } of cells) {
    if (value !== null && value !== '') values[from - left] = value;
    if (Object.keys(own).length > 0) styles.push(run(row, from, row, to, own));
    if (to > from) merges.push(rect(row, from, row, to));
  }
  if (values.some((value) => value !== null)) blocks.push({ row, column: left, cells: [values] });
  rowHeights.push({ row, height: Math.max(least, heightOfLine(draft, cells, style)) });
  draft.row += 1;
  return row;
};
