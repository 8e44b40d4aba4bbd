import type { ReportPeriod, UnitReportRow } from '../../../application/units/assignment-report';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { bareKey } from '../../../domain/text/fold';
import { rememberWeakly } from '../../../domain/text/remember';
import type { LoadPeriod } from '../../../domain/units/workload';
import type { Say } from '../../settings-context';

export interface RowFilter {
  /** Words of the unit's name; case and marks do not count. */
  readonly search: string;
  /** Only units with several things on one day. */
  readonly onlyClashes: boolean;
}

/** Folded once for a row: a keystroke only compares. */
const nameKey = rememberWeakly(({ name }: UnitReportRow) => bareKey(name));

/** The rows to show, in their order. */
export const filterRows = (
  rows: readonly UnitReportRow[],
  { search, onlyClashes }: RowFilter,
): readonly UnitReportRow[] => {
  const wanted = bareKey(search);
  return rows.filter(
    (row) => (!onlyClashes || row.clashes.length > 0) && (wanted === '' || nameKey(row).includes(wanted)),
  );
};

const two = (value: number): string => String(value).padStart(2, '0');

/** "08/05/2023". */
export const shortDate = ({ year, month, day }: PlainDate): string => `${two(day)}/${two(month)}/${String(year)}`;

/** "tháng 5/2023: 2 chủ trì, 1 phối hợp; tháng 6/2023: …". */
export const periodsText = (periods: readonly ReportPeriod[], by: LoadPeriod, say: Say): string =>
  periods
    .map(({ start, end, leads, supports }) => {
      const period =
        by === 'month'
          ? say('units-pane.row.month', { month: String(start.month), year: String(start.year) })
          : say('units-pane.row.week', { start: shortDate(start), end: shortDate(end) });
      return say('units-pane.row.period', { period, leads, supports });
    })
    .join('; ');
