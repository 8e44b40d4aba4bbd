import type { ByUnit } from '../../domain/reports/by-unit';
import { BUCKETS } from '../../domain/reports/status';
import { LANDSCAPE_PAGE } from '../../domain/workbook/office-style';
import type { SheetPlan } from '../../domain/workbook/write-plan';
import { layoutOf, type Layout } from './by-unit/layout';
import { drawListed, linesByMonth, linesByState } from './by-unit/listed';
import { drawMatrix, linkMatrix, linkWhole } from './by-unit/matrix';
import { busyLines, idleLines, textLines, title, unassignedLines, type BusyLine } from './by-unit/texts';
import { BUSY_WEEK_OVER, type ReportContext } from './context';
import { countText } from './format';
import { reportFoot, reportHead } from './head';
import type { ReportLinks } from './links';
import { REMARK_HEADER, REPORT_KEYS, REPORT_SHEETS } from './names';
import { createPage, type PageBuilder } from './page';

/** Rows of the matrix that fit one page. */
const ONE_PAGE = 20;
const MOST_BUSY = 25;
const MOST_IDLE = 20;
const MOST_UNASSIGNED = 20;
/** Longer lists of assignments stay on BC TIẾN ĐỘ, where the filter of CHỦ TRÌ finds them. */
const MOST_ASSIGNED = 1_000;

/** The sums printed: all units together. Each unit's own sums are checked, not printed. */
const footSums = (byUnit: ByUnit): ByUnit['sums'] => {
  const states = BUCKETS.map((name) => ({
    name,
    value: byUnit.lines.reduce((sum, line) => sum + line.lead[name], 0),
  }));
  return [
    ...byUnit.sums.filter(({ name }) => name === 'lead-assignments'),
    { name: 'unit-rows', parts: states, whole: byUnit.leadAssignments },
  ];
};

/** The busy weeks drawn, and the row of the first. */
interface DrawnWeeks {
  readonly busy: readonly BusyLine[];
  readonly top: number;
}

/** What the matrix does not say: busy weeks, units with nothing, activities without a unit. */
const drawTexts = (page: PageBuilder, layout: Layout, context: ReportContext, links: ReportLinks): DrawnWeeks => {
  const { say } = context;
  const every = links.list('all');
  title(page, layout, say('section.busy', { limit: BUSY_WEEK_OVER }));
  const busy = busyLines(context);
  const top = textLines(page, layout, context, busy, MOST_BUSY, every);
  page.skip();
  title(page, layout, say('section.idle'));
  const idle = idleLines(context);
  const noIdle = { text: say(context.input.units.length > 0 ? 'units.all-busy' : 'units.no-list'), link: null };
  textLines(page, layout, context, idle.length === 0 ? [noIdle] : idle, MOST_IDLE, undefined);
  page.skip();
  title(page, layout, say('section.unassigned'));
  textLines(page, layout, context, unassignedLines(context), MOST_UNASSIGNED, every);
  page.skip();
  return { busy: busy.slice(0, MOST_BUSY), top };
};

/**
 * BC ĐƠN VỊ: how many activities each unit leads, by state, supports, and has in each month; busy weeks; units with
 * nothing; activities without a unit; then who does what, and below what is printed the same by month. Every figure of
 * the matrix is a link to its rows. People's NHẬN XÉT is kept by unit.
 */
export const unitsSheet = (context: ReportContext, links: ReportLinks): SheetPlan => {
  const { say, byUnit } = context;
  const layout = layoutOf(context);
  const page = createPage(layout.widths, 12);
  reportHead(page, context, 'by-unit', layout.last);
  title(page, layout, say('section.units'));
  const assignments = byUnit.lines.reduce((sum, line) => sum + line.leadTotal + line.supportTotal, 0);
  const isListed = assignments > 0 && assignments <= MOST_ASSIGNED;
  const matrix = drawMatrix(page, layout, context);
  const note = say(assignments > MOST_ASSIGNED ? 'units.note.long' : 'units.note', { limit: countText(MOST_ASSIGNED) });
  page.line([{ from: 1, to: layout.last, value: note, style: { italic: true, fontSize: 11 } }]);
  page.skip();
  const { busy, top } = drawTexts(page, layout, context, links);
  if (isListed) {
    page.pageBreak();
    title(page, layout, say('section.assigned'));
  }
  const states = isListed ? drawListed(page, layout, context, linesByState(byUnit.lines)) : null;
  reportFoot(page, context, footSums(byUnit), layout.last);
  const printRows = page.next() - 1;
  if (states === null) linkWhole(page, layout, context, matrix, links.list('all'));
  else {
    page.skip();
    title(page, layout, say('section.assigned-months'));
    const months = drawListed(page, layout, context, linesByMonth(context, layout.groups));
    linkMatrix(page, layout, context, links, matrix, { states, months });
    busy.forEach(({ unit, week }, k) => {
      const target = months.around(unit, week.rows);
      const text = say('see', { count: countText(week.rows.length) });
      if (target !== undefined) page.set(top + k, layout.link, { kind: 'link', text, target });
    });
  }
  return page.build({
    key: REPORT_KEYS['by-unit'],
    name: REPORT_SHEETS['by-unit'],
    page: LANDSCAPE_PAGE,
    printRows,
    // The rows repeated on each page must not stand over the list by unit.
    ...(isListed && byUnit.lines.length <= ONE_PAGE ? {} : { titleRow: matrix.head }),
    keep: { keyColumn: 'ĐƠN VỊ', columns: [REMARK_HEADER] },
  });
};
