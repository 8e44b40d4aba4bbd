import { addDays } from '../../domain/calendar/plain-date';
import { formatDate, formatLongDate } from '../../domain/calendar/format';
import type { RatedRow } from '../../domain/reports/report-input';
import type { CellStyle, LinkTarget, SheetPlan } from '../../domain/workbook/write-plan';
import { leadText, periodName, rowTarget, whenText, type ReportContext } from './context';
import { countText, shareText } from './format';
import { letterhead, reportFoot } from './head';
import type { ReportLinks } from './links';
import { LINK } from './looks';
import { REPORT_KEYS, REPORT_SHEETS } from './names';
import { causeTarget } from './overview-sheet';
import { createPage, PORTRAIT_CHARACTERS, PORTRAIT_PAGE } from './page';
import { capitalFirst } from '../../domain/text/first-letter';

const MOST_ITEMS = 5;

/** One paragraph of the text. */
interface Paragraph {
  readonly text: string;
  readonly style?: CellStyle;
  /** The rows behind its figures. */
  readonly rows?: (links: ReportLinks) => LinkTarget | undefined;
}

const BOLD: CellStyle = { bold: true };

const items = (
  rows: readonly RatedRow[],
  { say }: ReportContext,
  more: NonNullable<Paragraph['rows']>,
): readonly Paragraph[] => [
  ...rows.slice(0, MOST_ITEMS).map((rated): Paragraph => {
    const { daysLate } = rated.status;
    const details = [leadText(rated), whenText(rated, say), daysLate > 0 ? say('late', { days: daysLate }) : '']
      .filter((text) => text !== '')
      .join('; ');
    return {
      text: say('memo.item', { name: rated.row.name.replace(/[.;\s]+$/u, ''), details }),
      style: { indent: 1 },
      rows: () => rowTarget(rated),
    };
  }),
  ...(rows.length > MOST_ITEMS
    ? [{ text: say('memo.more', { count: countText(rows.length - MOST_ITEMS) }), style: { indent: 1 }, rows: more }]
    : []),
];

/** The paragraphs of the memo between its title and the signature. */
export const memoParagraphs = (context: ReportContext): readonly Paragraph[] => {
  const { say, overview, organisation } = context;
  const { byBucket, total, doneOfDue, asOf, nextFourteenDays, decisions } = overview;
  const known = organisation?.name ?? organisation?.issuer ?? '';
  const issuer = known === '' ? say('memo.office') : known;
  const count = (value: number): string => countText(value);
  const overdue = decisions.find(({ cause }) => cause === 'overdue')?.rows ?? [];
  const proposals = decisions.filter(({ rows }) => rows.length > 0);
  const overdueRows = ({ list }: ReportLinks): LinkTarget | undefined => list('inside', 'overdue');
  const upcomingRows = (links: ReportLinks): LinkTarget | undefined =>
    links.around(nextFourteenDays) ?? links.list('all');
  const opening = say('memo.opening', {
    issuer,
    period: periodName(context),
    asOf: formatDate(asOf),
  });
  return [
    { text: capitalFirst(opening) },
    { text: say('memo.results'), style: BOLD },
    {
      text: say('memo.total', { total: count(total), done: shareText(overview.done) }),
      rows: ({ list }) => list('inside'),
    },
    {
      text: say('memo.rest', {
        running: count(byBucket.running),
        notStarted: count(byBucket['not-started']),
        noDeadline: count(byBucket['no-deadline']),
        stopped: count(byBucket.stopped),
      }),
      rows: ({ list }) => list('inside'),
    },
    doneOfDue.of === 0
      ? { text: say('memo.due.none') }
      : { text: say('memo.due', { share: shareText(doneOfDue) }), rows: ({ list }) => list('inside', 'done') },
    { text: say('memo.overdue', { share: shareText(overview.overdue) }), style: BOLD, rows: overdueRows },
    ...(overdue.length === 0 ? [{ text: say('memo.overdue.none') }] : items(overdue, context, overdueRows)),
    {
      text: say('memo.upcoming', {
        from: formatDate(asOf),
        to: formatDate(addDays(asOf, 13)),
        count: count(nextFourteenDays.length),
      }),
      style: BOLD,
      rows: upcomingRows,
    },
    ...(nextFourteenDays.length === 0
      ? [{ text: say('memo.upcoming.none') }]
      : items(nextFourteenDays, context, upcomingRows)),
    { text: say('memo.proposals'), style: BOLD },
    ...(proposals.length === 0
      ? [{ text: say('memo.proposals.none') }]
      : proposals.map(({ cause, rows }) => ({
          text: `- ${say('memo.proposal', { cause: say(`cause.${cause}`), count: count(rows.length) })}`,
          style: { indent: 1 },
          rows: (links: ReportLinks) => causeTarget(links, cause),
        }))),
    { text: say('memo.closing') },
  ];
};

/** The text of the memo, a paragraph a line: to copy into a message or a Word document. */
export const memoText = (context: ReportContext): string =>
  [
    context.say('title.memo'),
    context.say('about', { period: periodName(context) }),
    '',
    ...memoParagraphs(context).map(({ text }) => text),
  ].join('\n');

/** Narrow columns, so that the letterhead can be parted where it fits. */
const LAST = 16;
const MIDDLE = 9;
/** Beside the page, not printed: the links, so that the text copied into Word carries none. */
const LINKS = LAST + 2;
const LINK_WIDTHS = [3, 18];

/**
 * TỜ TRÌNH: one page of sentences, each a cell over the whole width, ready to be copied into Word; beside the page the
 * way from each sentence to its rows.
 */
export const memoSheet = (context: ReportContext, links: ReportLinks): SheetPlan => {
  const { say, overview } = context;
  const page = createPage([...Array.from({ length: LAST }, () => PORTRAIT_CHARACTERS / LAST), ...LINK_WIDTHS]);
  const centred: CellStyle = { horizontal: 'center' };
  letterhead(page, context, LAST);
  const date = say('memo.place-date', { date: formatLongDate(overview.asOf) });
  page.line([{ from: MIDDLE, to: LAST, value: date, style: { italic: true } }], centred);
  page.skip();
  page.line([{ from: 1, to: LAST, value: say('title.memo'), style: { bold: true, fontSize: 14 } }], centred);
  page.line([{ from: 1, to: LAST, value: say('about', { period: periodName(context) }), style: BOLD }], centred);
  page.skip();
  page.line([{ from: 1, to: LAST, value: say('memo.to') }], centred);
  page.skip(4);
  for (const { text, style = {}, rows } of memoParagraphs(context)) {
    const row = page.line([
      { from: 1, to: LAST, value: text, style: { horizontal: 'justify', vertical: 'top', ...style } },
    ]);
    const target = rows?.(links);
    if (target !== undefined) page.put(row, LINKS, [[{ kind: 'link', text: say('see.all'), target }]], LINK);
  }
  page.skip();
  page.line([{ from: MIDDLE, to: LAST, value: say('memo.signer'), style: BOLD }], centred);
  page.skip(50);
  reportFoot(
    page,
    context,
    overview.sums.filter(({ name }) => name === 'states'),
    LAST,
  );
  return page.build({
    key: REPORT_KEYS.memo,
    name: REPORT_SHEETS.memo,
    page: { ...PORTRAIT_PAGE, fitToHeight: 1 },
    printColumns: LAST,
  });
};
