import { formatDayMonth } from '../../../domain/calendar/format';
import { addDays } from '../../../domain/calendar/plain-date';
import type { BusyWeek } from '../../../domain/reports/by-unit';
import type { CellInput, LinkTarget } from '../../../domain/workbook/write-plan';
import { rowNumberLink, whenText, type ReportContext } from '../context';
import { countText } from '../format';
import { LINK } from '../looks';
import type { PageBuilder } from '../page';
import type { Layout } from './layout';

/** Names of units that share a line of text. */
const UNITS_IN_LINE = 30;

/** A line of text with the rows it speaks of. */
export interface TextLine {
  readonly text: string;
  readonly link: CellInput;
}

/** The title of a section, over the whole page. */
export const title = (page: PageBuilder, layout: Layout, text: string): void => {
  page.line([{ from: 1, to: layout.last, value: text, style: { bold: true } }]);
};

/** Lines of text over the page, the rest of a long list counted. Gives the first row. */
export const textLines = (
  page: PageBuilder,
  layout: Layout,
  context: ReportContext,
  lines: readonly TextLine[],
  most: number,
  all: LinkTarget | undefined,
): number => {
  const { say } = context;
  const first = page.next();
  const rest = lines.length - most;
  const more: TextLine = {
    text: say('more', { count: countText(rest) }),
    link: all === undefined ? null : { kind: 'link', text: say('see.all'), target: all },
  };
  const shown = lines.length === 0 ? [{ text: say('none'), link: null }] : lines.slice(0, most);
  for (const { text, link } of [...shown, ...(rest > 0 ? [more] : [])]) {
    page.line([
      { from: 1, to: layout.link - 1, value: text, style: { indent: 1 } },
      { from: layout.link, value: link, style: LINK },
    ]);
  }
  return first;
};

/** A line of text about a busy week of a unit. */
export interface BusyLine extends TextLine {
  readonly week: BusyWeek;
  readonly unit: string;
}

/** "Ban A: Tuần 06/5 - 12/5: 5 hoạt động", with the rows of that week. */
export const busyLines = ({ byUnit, say }: ReportContext): readonly BusyLine[] =>
  byUnit.lines.flatMap(({ unit, busyWeeks }) =>
    busyWeeks.map((week) => {
      const days = {
        from: formatDayMonth(week.monday),
        to: formatDayMonth(addDays(week.monday, 6)),
        count: week.rows.length,
      };
      return { text: `${unit}: ${say('units.week', days)}`, link: null, week, unit };
    }),
  );

/** The units with nothing to do, many on a line. */
export const idleLines = ({ byUnit }: ReportContext): readonly TextLine[] =>
  Array.from({ length: Math.ceil(byUnit.idle.length / UNITS_IN_LINE) }, (_, k) => ({
    text: byUnit.idle.slice(k * UNITS_IN_LINE, (k + 1) * UNITS_IN_LINE).join('; '),
    link: null,
  }));

/** The activities without a unit, each leading to its row. */
export const unassignedLines = ({ byUnit, say }: ReportContext): readonly TextLine[] =>
  byUnit.unassigned.map((rated) => ({
    text: `${rated.row.name} (${whenText(rated, say)})`,
    link: rowNumberLink(rated),
  }));
