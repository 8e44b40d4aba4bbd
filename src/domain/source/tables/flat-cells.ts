import type { ColumnRole } from '../../schedule/vocabulary/headers';
import type { CutCell } from './cells';

const HOUR = "\\d{1,2}\\s?(?:h|g|giờ|:)\\s?(?:\\d{2})?['’]?";
const DAY = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?';
const TIME_END = new RegExp(`(?<=\\s)(?:(?:${HOUR}\\s)?(?:ngày\\s)?${DAY}|${HOUR})$`, 'iu');
const LENGTH_END = /(?<=\s)\d{1,3}(?:\s?(?:phút|['’]))$/iu;

const ENDS: Partial<Readonly<Record<ColumnRole, RegExp>>> = {
  time: TIME_END,
  start: TIME_END,
  end: TIME_END,
  clock: TIME_END,
  deadline: TIME_END,
  other: LENGTH_END,
};

/** The cells that the last columns of a flat row take from its end, the words before them, and from what column on. */
export interface TailCut {
  readonly before: CutCell;
  readonly cells: readonly CutCell[];
  readonly column: number;
}

/** Cuts times and lengths off the end of a row whose cells are joined by blanks, as long as the last columns hold such. */
export const cutTail = (body: CutCell, roles: readonly ColumnRole[]): TailCut => {
  const cells: CutCell[] = [];
  let { text } = body;
  let column = roles.length;
  for (; column > 0; column -= 1) {
    const pattern = ENDS[roles[column - 1] ?? 'name'];
    const match = pattern?.exec(text);
    if (!match) break;
    cells.unshift({ text: match[0], offset: body.offset + match.index });
    text = text.slice(0, match.index).trimEnd();
  }
  return { before: { text, offset: body.offset }, cells, column };
};
