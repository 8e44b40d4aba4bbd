import { isTableOf } from './table-name';
import type { TimePrecision } from '../time/time-expression';

/** Public name of the first schedule table (workbook.md). */
export const SCHEDULE_TABLE = 'tblLichHoatDong';

/** True for `tblLichHoatDong` and its further tables. */
export const isScheduleTable = isTableOf(SCHEDULE_TABLE);
export const SCHEDULE_SHEET = 'LỊCH HOẠT ĐỘNG';

/** Headers of the schedule table, in order. Public: formulas and pivot tables of users point at them. */
export const SCHEDULE_HEADERS = [
  'TT',
  'HOẠT ĐỘNG',
  'THỜI GIAN',
  'ĐỊA ĐIỂM',
  'GHI CHÚ',
  'BẮT ĐẦU',
  'KẾT THÚC',
  'GIỜ',
  'LOẠI THỜI GIAN',
  'CHỦ TRÌ',
  'PHỐI HỢP',
  'MỤC',
  'CẤP',
  'TRẠNG THÁI',
  'TIẾN ĐỘ',
  'KẾT QUẢ',
  'LÝ DO',
  'NGUỒN',
  'MÃ',
] as const;

export type ScheduleHeader = (typeof SCHEDULE_HEADERS)[number];

/** The columns that are printed as the annex of the plan. */
export const PRINTED_COLUMNS = 5;

/** Columns that hold people's own words: kept on a second run, by MÃ. */
export const KEPT_HEADERS: readonly ScheduleHeader[] = ['TRẠNG THÁI', 'TIẾN ĐỘ', 'KẾT QUẢ', 'LÝ DO'];
export const KEY_HEADER: ScheduleHeader = 'MÃ';

/** Columns that name units: they offer the names of the unit list. */
export const ASSIGNEE_HEADERS: readonly ScheduleHeader[] = ['CHỦ TRÌ', 'PHỐI HỢP'];

/** 1-based column of a header, counted from the table's first. */
export const columnOf = (header: ScheduleHeader): number => SCHEDULE_HEADERS.indexOf(header) + 1;

/** Words of LOẠI THỜI GIAN (workbook.md). */
export const TIME_KIND_WORDS: Readonly<Record<TimePrecision, string>> = {
  day: 'ngày',
  list: 'nhiều ngày',
  range: 'khoảng',
  week: 'tuần',
  month: 'tháng',
  'part-of-month': 'khoảng',
  quarter: 'quý',
  'half-year': 'khoảng',
  year: 'năm',
  deadline: 'hạn chót',
  'open-start': 'khoảng',
  recurring: 'định kỳ',
  time: 'chưa rõ',
  vague: 'chưa rõ',
  none: 'chưa rõ',
  invalid: 'chưa rõ',
};

/** Joins several units in CHỦ TRÌ and PHỐI HỢP. */
export const UNIT_SEPARATOR = '; ';
/** Joins the headings in MỤC. */
export const SECTION_SEPARATOR = ' › ';
