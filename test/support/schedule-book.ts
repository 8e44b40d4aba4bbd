import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/domain/source/snapshot';
import { dateToSerial } from '../../src/domain/calendar/excel-serial';
import { SCHEDULE_HEADERS, type ScheduleHeader } from '../../src/domain/workbook/schedule-columns';

/** A row of a schedule table by header; a date is written "2026-05-18". */
export type BookRow = Readonly<Partial<Record<ScheduleHeader, string | number>>>;

const DATES: readonly ScheduleHeader[] = ['BẮT ĐẦU', 'KẾT THÚC'];

const cellOf = (header: ScheduleHeader, value: string | number | undefined): CellSnapshot | null => {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string' && DATES.includes(header) && /^\d{4}-/.test(value)) {
    const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
    return { value: dateToSerial({ year, month, day }), numberFormat: 'dd/mm/yyyy' };
  }
  const plain: CellValue = value;
  return { value: plain };
};

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly BookRow[];
  readonly table?: string;
  readonly headers?: readonly ScheduleHeader[];
  /** 1-based row of the header. */
  readonly top?: number;
}

/** A sheet with a schedule table from column A. */
export const scheduleSnapshot = ({
  name,
  rows,
  table = 'tblLichHoatDong',
  headers = SCHEDULE_HEADERS,
  top = 1,
}: BookSheet): SheetSnapshot => ({
  name,
  visibility: 'visible',
  protected: false,
  top: 1,
  left: 1,
  rows: [
    ...Array.from({ length: top - 1 }, () => []),
    headers.map((header): CellSnapshot => ({ value: header })),
    ...rows.map((row) => headers.map((header) => cellOf(header, row[header]))),
  ],
  merges: [],
  tables: [{ name: table, range: { top, left: 1, bottom: top + rows.length, right: headers.length } }],
});

/** A workbook of schedule sheets. */
export const scheduleBook = (sheets: readonly BookSheet[], name = 'tep.xlsx'): WorkbookSnapshot => ({
  kind: 'workbook',
  name,
  date1904: false,
  sheets: sheets.map(scheduleSnapshot),
  notices: [],
});
