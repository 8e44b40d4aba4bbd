import { countLines, heightOfLines, shownText } from '../../../domain/workbook/text-measure';
import type { CellInput, CellStyle } from '../../../domain/workbook/write-plan';
import type { PageDraft } from './draft';
import type { LineCell } from './page-builder';

/** Characters of the columns `from`–`to` together. */
export const roomOf = ({ widths }: PageDraft, from: number, to: number): number =>
  widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);

/** Points of one cell over the columns `from`–`to`; a style without a size of letters has the page's. */
export const heightOfCell = (
  draft: PageDraft,
  value: CellInput,
  [from, to]: readonly [from: number, to: number],
  style: CellStyle,
): number => {
  const points = style.fontSize ?? draft.size;
  if (style.wrap === false) return heightOfLines(1, points);
  const width = roomOf(draft, from, to) - (style.indent ?? 0);
  return heightOfLines(countLines(shownText(value), width, { size: points, bold: style.bold === true }), points);
};

/** Points of a row of cells: the highest of them, and never less than one line. */
export const heightOfLine = (draft: PageDraft, cells: readonly LineCell[], style: CellStyle): number =>
  cells.reduce(
    (height, { from, to = from, value, style: own = {} }) =>
      value === null || value === ''
        ? height
        : Math.max(height, heightOfCell(draft, value, [from, to], { ...draft.base, ...style, ...own })),
    heightOfLines(1, style.fontSize ?? draft.size),
  );
