import { addDays } from '../../domain/calendar/plain-date';
import { formatDate, formatLongDate } from '../../domain/calendar/format';
import type { RatedRow } from '../../domain/reports/report-input';
import type { CellStyle, SheetPlan } from '../../domain/workbook/write-plan';
import { leadText, periodName, whenText, type ReportContext } from './context';
import { countText, shareText } from './format';
import { letterhead, reportFoot } from './head';
import { REPORT_KEYS, REPORT_SHEETS } from './names';
import { createPage, PORTRAIT_CHARACTERS, PORTRAIT_PAGE } from './page';

const MOST_ITEMS = 5;

/** One paragraph of the text. */
interface Paragraph {
  readonly text: string;
  readonly style?: CellStyle;
}

const BOLD: CellStyle = { bold: true };

const items = (rows: readonly RatedRow[], { say }: ReportContext): readonly Paragraph[] => [
  ...rows.slice(0, MOST_ITEMS).map((rated): Paragraph => {
    const { daysLate } = rated.status;
    const details = [leadText(rated), whenText(rated, say), daysLate > 0 ? say('late', { days: daysLate }) : '']
      .filter((text) => text !== '')
      .join('; ');
    return { text: say('memo.item', { name: rated.row.name.replace(/[.;\s]+$/u, ''), details }), style: { indent: 1 } };
  }),
  ...(rows.length > MOST_ITEMS
    ? [{ text: say('memo.more', { count: countText(rows.length - MOST_ITEMS) }), style: { indent: 1 } }]
    : []),
];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The paragraphs of the memo between its title and the signature. */
export const memoParagraphs = (context: ReportContext): readonly Paragraph[] => {
  const { say, overview, organisation } = context;
  const { byBucket, total, doneOfDue, asOf, nextFourteenDays, decisions } = overview;
  const known = organisation?.name ?? organisation?.issuer ?? '';
  const issuer = known === '' ? say('memo.office') : known;
  const count = (value: number): string => countText(value);
  const overdue = decisions.find(({ cause }) => cause === 'overdue')?.rows ?? [];
  const proposals = decisions.filter(({ rows }) => rows.length > 0);
  const opening = say('memo.opening', {
    issuer,
    period: periodName(context),
    asOf: formatDate(asOf),
  });
  return [
    { text: capitalised(opening) },
    { text: say('memo.results'), style: BOLD },
    { text: say('memo.total', { total: count(total), done: shareText(overview.done) }) },
    {
      text: say('memo.rest', {
        running: count(byBucket.running),
        notStarted: count(byBucket['not-started']),
        noDeadline: count(byBucket['no-deadline']),
        stopped: count(byBucket.stopped),
      }),
    },
    { text: doneOfDue.of === 0 ? say('memo.due.none') : say('memo.due', { share: shareText(doneOfDue) }) },
    { text: say('memo.overdue', { share: shareText(overview.overdue) }), style: BOLD },
    ...(overdue.length === 0 ? [{ text: say('memo.overdue.none') }] : items(overdue, context)),
    {
      text: say('memo.upcoming', {
        from: formatDate(asOf),
        to: formatDate(addDays(asOf, 13)),
        count: count(nextFourteenDays.length),
      }),
      style: BOLD,
    },
    ...(nextFourteenDays.length === 0 ? [{ text: say('memo.upcoming.none') }] : items(nextFourteenDays, context)),
    { text: say('memo.proposals'), style: BOLD },
    ...(proposals.length === 0
      ? [{ text: say('memo.proposals.none') }]
      : proposals.map(({ cause, rows }) => ({
          text: `- ${say('memo.proposal', { cause: say(`cause.${cause}`), count: count(rows.length) })}`,
          style: { indent: 1 },
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

/** TỜ TRÌNH: one page of sentences, each a cell over the whole width, ready to be copied into Word. */
export const memoSheet = (context: ReportContext): SheetPlan => {
  const { say, overview } = context;
  const page = createPage(Array.from({ length: LAST }, () => PORTRAIT_CHARACTERS / LAST));
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
  for (const { text, style = {} } of memoParagraphs(context)) {
    page.line([{ from: 1, to: LAST, value: text, style: { horizontal: 'justify', vertical: 'top', ...style } }]);
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
  return page.build({ key: REPORT_KEYS.memo, name: REPORT_SHEETS.memo, page: { ...PORTRAIT_PAGE, fitToHeight: 1 } });
};
