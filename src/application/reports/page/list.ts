import { BORDER, rect, run } from '../../../domain/workbook/office-style';
import { heightOfLines } from '../../../domain/workbook/text-measure';
import type { CellInput, CellStyle } from '../../../domain/workbook/write-plan';
import type { PageDraft } from './draft';
import { BORDER_ROOM } from './grid';
import { heightOfCell } from './measure';
import type { ListBlock } from './page-builder';

/** Points of a row of the list: its highest cell. */
const heightOfRow = (draft: PageDraft, { spans, base: own = {} }: ListBlock, values: readonly CellInput[]): number =>
  spans.reduce(
    (height, { from, to, style = {} }, at) => {
      const value = values[at] ?? null;
      if (value === null) return height;
      return Math.max(height, heightOfCell(draft, value, [from, to], { ...draft.base, ...own, ...style }));
    },
    heightOfLines(1, own.fontSize ?? draft.size),
  );

const addStyles = ({ styles, row }: PageDraft, { spans, rows }: ListBlock, area: CellStyle): void => {
  const last = row + rows.length - 1;
  const left = Math.min(...spans.map(({ from }) => from));
  const right = Math.max(...spans.map(({ to }) => to));
  styles.push(run(row, left, last, right, area));
  for (const { from, to, style = {} } of spans) {
    if (Object.keys(style).length > 0) styles.push(run(row, from, last, to, style));
  }
};

/** Adds the rows of a list; gives the first row. */
export const addList = (draft: PageDraft, list: ListBlock): number => {
  const { spans, rows, base: own = {} } = list;
  const { base, blocks, merges, rowHeights, row: first } = draft;
  if (rows.length === 0) return first;
  const left = Math.min(...spans.map(({ from }) => from));
  const right = Math.max(...spans.map(({ to }) => to));
  addStyles(draft, list, { ...base, border: BORDER, ...own });
  const cells = rows.map((values, k) => {
    const line = Array.from({ length: right - left + 1 }, (): CellInput => null);
    spans.forEach(({ from, to }, at) => {
      line[from - left] = values[at] ?? null;
      if (to > from) merges.push(rect(first + k, from, first + k, to));
    });
    rowHeights.push({ row: first + k, height: heightOfRow(draft, list, values) + BORDER_ROOM });
    return line;
  });
  blocks.push({ row: first, column: left, cells });
  draft.row = first + rows.length;
  return first;
};
