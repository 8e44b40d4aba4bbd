import { readReportRows } from '../../domain/reports/read-rows';
import type { ActivityDays } from '../../domain/reports/nearest';
import { SCHEDULE_HEADERS, SCHEDULE_TABLE, type ScheduleHeader } from '../../domain/workbook/schedule-columns';
import { succeed, type Result, type WorkbookHost } from '../ports';

/** The days of one activity, and the sheet of its schedule. */
export interface ScheduleDays extends ActivityDays {
  readonly sheet: string;
}

/** What tells the days of a row; LÝ DO holds the moves. */
const READ: readonly ScheduleHeader[] = ['HOẠT ĐỘNG', 'BẮT ĐẦU', 'KẾT THÚC', 'LÝ DO'];

/** The days of every activity in the schedules of the open workbook: which periods there is something to report on. */
export const readScheduleDays = async (host: Pick<WorkbookHost, 'read'>): Promise<Result<readonly ScheduleDays[]>> => {
  const read = await host.read({
    kind: 'tables',
    tables: [{ name: SCHEDULE_TABLE, columns: READ, usual: SCHEDULE_HEADERS }],
    thenWrites: [],
  });
  if (!read.ok) return read;
  return succeed(readReportRows(read.value).rows.map(({ sheet, start, end }) => ({ sheet, start, end })));
};
