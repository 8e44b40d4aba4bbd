import { DAY_COLUMNS } from '../../domain/anniversaries/day-rows';
import { UNIT_COLUMNS, UNITS_TABLE } from '../../domain/units/list/columns';
import { SCHEDULE_HEADERS, SCHEDULE_TABLE, type ScheduleHeader } from '../../domain/workbook/schedule-columns';
import { HOLIDAY_COLUMNS } from '../../domain/calendar/holiday-rows';
import { DAYS_TABLE } from '../days-sheet';
import { HOLIDAYS_TABLE } from '../holidays-sheet';
import type { TableScope } from '../ports';
import { REPORT_KEYS, REPORT_KINDS, type ReportKind } from './names';

/** Columns that no report looks at. */
const UNREAD: readonly ScheduleHeader[] = ['TT', 'GHI CHÚ', 'LOẠI THỜI GIAN', 'CẤP', 'KẾT QUẢ', 'NGUỒN'];

/** What of the open workbook the reports are made from, and which sheets they will write. */
export const reportScope = ({ which = REPORT_KINDS }: { readonly which?: readonly ReportKind[] }): TableScope => ({
  kind: 'tables',
  tables: [
    {
      name: SCHEDULE_TABLE,
      columns: SCHEDULE_HEADERS.filter((header) => !UNREAD.includes(header)),
      usual: SCHEDULE_HEADERS,
    },
    { name: UNITS_TABLE, columns: null, usual: UNIT_COLUMNS.map(({ header }) => header) },
    { name: DAYS_TABLE, columns: null, usual: DAY_COLUMNS },
    { name: HOLIDAYS_TABLE, columns: null, usual: HOLIDAY_COLUMNS },
  ],
  thenWrites: which.map((kind) => REPORT_KEYS[kind]),
});
