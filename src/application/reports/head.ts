import { formatDate } from '../../domain/calendar/format';
import type { Reconciliation } from '../../domain/reports/reconcile';
import { FONT_SIZE } from '../../domain/workbook/office-style';
import { HEADINGS } from '../../domain/workbook/organisation';
import { countLines } from '../../domain/workbook/text-measure';
import { periodName, type ReportContext } from './context';
import { countText } from './format';
import type { ReportKind } from './names';
import type { PageBuilder } from './page';

/** Fonts of other programs are a little wider. */
const SAFE = 0.97;
/** The smallest letters of a letterhead: a heading broken into two lines is worse. */
const LEAST_SIZE = 11;

interface Split {
  /** The last column of the left part. */
  readonly at: number;
  readonly lines: number;
}

/** The column after which the right part of the letterhead begins: where both parts take the fewest lines. */
const splitOf = (
  page: PageBuilder,
  left: readonly string[],
  right: readonly string[],
  columns: number,
  size: number,
): Split => {
  const count = (texts: readonly string[], width: number, bold: (k: number) => boolean): number =>
    texts.reduce((sum, text, k) => sum + countLines(text, width * SAFE, { size, bold: bold(k) }), 0);
  let best = { at: 1, lines: Number.POSITIVE_INFINITY, uneven: Number.POSITIVE_INFINITY };
  for (let at = 1; at < columns; at += 1) {
    const [a, b] = [page.widthOf(1, at), page.widthOf(at + 1, columns)];
    const lines = count(left, a, (k) => k === left.length - 1) + count(right, b, () => true);
    const uneven = Math.abs(a - b);
    if (lines < best.lines || (lines === best.lines && uneven < best.uneven)) best = { at, lines, uneven };
  }
  return best;
};

/** The body on the left, the heading of its system on the right; nothing when no schedule has a letterhead. */
export const letterhead = (page: PageBuilder, { organisation }: ReportContext, columns: number): void => {
  if (organisation === null) return;
  const left = [organisation.parent, organisation.issuer].filter((name) => name !== '');
  const right = organisation.type === null ? [] : HEADINGS[organisation.type];
  let size = page.size;
  let split = splitOf(page, left, right, columns, size);
  for (let smaller = size - 1; smaller >= LEAST_SIZE && split.lines > left.length + right.length; smaller -= 1) {
    const next = splitOf(page, left, right, columns, smaller);
    if (next.lines < split.lines) [size, split] = [smaller, next];
  }
  for (let k = 0; k < Math.max(left.length, right.length); k += 1) {
    page.line(
      [
        { from: 1, to: split.at, value: left[k] ?? null, style: { bold: k === left.length - 1 } },
        { from: split.at + 1, to: columns, value: right[k] ?? null, style: { bold: true } },
      ],
      { horizontal: 'center', fontSize: size },
    );
  }
};

/** Letterhead by organisation type, title, what the report is about and as of when, over `columns` columns. */
export const reportHead = (page: PageBuilder, context: ReportContext, kind: ReportKind, columns: number): void => {
  const { organisation, say, input } = context;
  letterhead(page, context, columns);
  if (organisation !== null) page.skip();
  const centred = { horizontal: 'center' } as const;
  page.line(
    [{ from: 1, to: columns, value: say(`title.${kind}`), style: { bold: true, fontSize: FONT_SIZE + 1 } }],
    centred,
  );
  page.line(
    [{ from: 1, to: columns, value: say('about', { period: periodName(context) }), style: { bold: true } }],
    centred,
  );
  const { start, end } = input.period;
  const asOf = { start: formatDate(start), end: formatDate(end), asOf: formatDate(input.asOf) };
  page.line([{ from: 1, to: columns, value: say('as-of', asOf), style: { italic: true } }], centred);
  page.skip();
};

const sumText = (sum: Reconciliation, say: ReportContext['say']): string => {
  const parts = sum.parts.map(({ value }) => countText(value));
  const shown = parts.length === 0 ? ['0'] : parts;
  return `${shown.join(' + ')} = ${countText(sum.whole)} ${say(`sum.${sum.name}`)}`;
};

/** More parts than this are not written out one by one; the sum is checked all the same. */
const MOST_PARTS = 24;
const MOST_SOURCES = 12;
const MOST_CELLS = 8;

const listed = (items: readonly string[], most: number): string =>
  items.slice(0, most).join(', ') + (items.length > most ? '…' : '');

/** The closing lines of every report: the sums that prove it, where its rows come from, what could not be read. */
export const reportFoot = (
  page: PageBuilder,
  context: ReportContext,
  sums: readonly Reconciliation[],
  columns: number,
): void => {
  const { say, read } = context;
  const note = (value: string): void => {
    page.line([{ from: 1, to: columns, value, style: { italic: true, fontSize: FONT_SIZE - 2, vertical: 'top' } }]);
  };
  page.skip();
  const texts = sums.map((sum) =>
    sumText(sum.parts.length <= MOST_PARTS ? sum : { ...sum, parts: [{ name: '', value: sum.whole }] }, say),
  );
  note(say('reconcile', { sums: texts.join('; ') }));
  const sources = read.tables.map(({ sheet, rows }) => `${sheet} (${countText(rows)})`);
  note(say('source', { sheets: listed(sources, MOST_SOURCES) }));
  const cells = (items: readonly { readonly sheet: string; readonly row: number }[]): string =>
    listed(
      items.map(({ sheet, row }) => `${sheet}, ${row}`),
      MOST_CELLS,
    );
  if (read.unread.length > 0) note(say('unread', { count: read.unread.length, cells: cells(read.unread) }));
  if (read.reversed.length > 0) note(say('reversed', { count: read.reversed.length, cells: cells(read.reversed) }));
};
