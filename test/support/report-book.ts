import { planReports, type ReportOptions } from '../../src/application/reports/plan-reports';
import { snapshotOfPlan } from '../../src/application/reports/snapshot-of-plan';
import { STATE_WORDS, type ReportRow } from '../../src/domain/reports/report-row';
import type { CellRect, WorkbookSnapshot } from '../../src/domain/source/snapshot';
import { SCHEDULE_HEADERS, type ScheduleHeader } from '../../src/domain/workbook/schedule-columns';
import { scheduleSheet } from '../../src/domain/workbook/schedule-sheet';
import type { CellInput, SheetPlan, WritePlan } from '../../src/domain/workbook/write-plan';
import { on } from './report-cases';
import { field, schedule } from './schedules';

const cellsOf = (row: ReportRow): Readonly<Partial<Record<ScheduleHeader, CellInput>>> => ({
  'HOẠT ĐỘNG': row.name,
  'THỜI GIAN': row.timeText,
  'ĐỊA ĐIỂM': row.place,
  'BẮT ĐẦU': row.start && { kind: 'date', date: row.start },
  'KẾT THÚC': row.end && { kind: 'date', date: row.end },
  GIỜ: row.clock,
  'CHỦ TRÌ': row.leads.join('; '),
  'PHỐI HỢP': row.supports.join('; '),
  MỤC: row.section,
  'TRẠNG THÁI': STATE_WORDS.find(({ state }) => state === row.typedState)?.word ?? '',
  'TIẾN ĐỘ': row.progress,
  MÃ: row.key,
});

/** The plan of a workbook with one schedule of KH that holds the rows. */
export const bookPlan = (
  rows: readonly ReportRow[],
  issuer = 'Ban Thường vụ Đoàn Khối',
  parent = 'Cơ quan cấp trên',
): WritePlan => {
  const plan = { number: null, date: null, issuer: field(issuer), parentBody: field(parent) };
  const sheet = scheduleSheet(schedule({ activities: [], plan }), { say: (key) => key });
  const table = sheet.tables[0]?.range as CellRect;
  const body = rows.map((row) => SCHEDULE_HEADERS.map((header) => cellsOf(row)[header] ?? null));
  const filled: SheetPlan = {
    ...sheet,
    blocks: [
      ...sheet.blocks.filter((block) => block.row < table.top),
      { row: table.top, column: 1, cells: [[...SCHEDULE_HEADERS], ...body] },
    ],
    tables: sheet.tables.map((each) => ({
      ...each,
      range: { ...table, bottom: table.top + Math.max(1, rows.length) },
    })),
  };
  return { command: 'test', sheets: [filled], activate: null };
};

/** The same as a reader sees it. */
export const bookOf = (rows: readonly ReportRow[], issuer?: string): WorkbookSnapshot =>
  snapshotOfPlan(bookPlan(rows, issuer));

/** May 2024, seen from the 15th. */
export const MAY_OPTIONS: ReportOptions = {
  locale: 'vi',
  period: { kind: 'month', year: 2024, month: 5 },
  asOf: on(5, 15),
};

/** The reports of the book; throws when they are refused. */
export const plannedReports = (book: WorkbookSnapshot, over: Partial<ReportOptions> = {}) => {
  const result = planReports(book, { ...MAY_OPTIONS, ...over });
  if (result.kind !== 'planned') throw new Error(result.kind);
  return result;
};
