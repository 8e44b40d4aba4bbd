import { readSerial } from '../calendar/excel-serial';
import { compareDates, type PlainDate } from '../calendar/plain-date';
import { cellAt, cellText, tableColumns } from '../source/cells';
import type { CellSnapshot, WorkbookSnapshot } from '../source/snapshot';
import { foldKey } from '../text/fold';
import { followMoves } from '../status/reschedule';
import { parseTime } from '../time';
import { isScheduleTable, type ScheduleHeader } from '../workbook/schedule-columns';
import { STATE_WORDS, type ReportRow, type TypedState } from './report-row';

/** The rows of every schedule table of a workbook, and the tables that were read. */
export interface RowsRead {
  readonly rows: readonly ReportRow[];
  readonly tables: readonly { readonly sheet: string; readonly table: string; readonly rows: number }[];
  /** Cells of BẮT ĐẦU or KẾT THÚC that hold something that is no day: the row has no such day. */
  readonly unread: readonly { readonly sheet: string; readonly row: number; readonly text: string }[];
  /** Cells of BẮT ĐẦU or KẾT THÚC that hold a day typed as text: read all the same, but no day to a formula. */
  readonly textDays: readonly { readonly sheet: string; readonly row: number }[];
  /** Rows whose KẾT THÚC comes before BẮT ĐẦU: counted with the two days in order. */
  readonly reversed: readonly { readonly sheet: string; readonly row: number }[];
}

const splitUnits = (text: string): readonly string[] =>
  text
    .split(/[;\n]/u)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');

const STATES: ReadonlyMap<string, TypedState> = new Map(STATE_WORDS.map(({ state, word }) => [foldKey(word), state]));

const progressOf = (cell: CellSnapshot | null | undefined): number | null => {
  const value = cell?.value;
  if (typeof value === 'number') return value > 1 ? Math.min(value / 100, 1) : Math.max(value, 0);
  const typed = /^(\d{1,3})(?:[.,]\d+)?\s*%?$/u.exec(cellText(cell));
  return typed ? Math.min(Number(typed[1]) / 100, 1) : null;
};

const dateOf = (cell: CellSnapshot | null | undefined, date1904: boolean): PlainDate | null | 'unread' => {
  const value = cell?.value ?? null;
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    const read = readSerial(value, date1904);
    return read.kind === 'date' ? read.date : 'unread';
  }
  const text = cellText(cell);
  if (text === '') return null;
  const time = parseTime(text);
  return time.valid && time.start !== null && time.precision === 'day' ? time.start : 'unread';
};

/**
 * Reads `tblLichHoatDong` and its further tables by the names of their columns, wherever people moved them. A row
 * without HOẠT ĐỘNG is left out; a missing column reads as blank. `sheets` leaves other sheets out;
 * without it every visible sheet is read. Rows of sheets are
 * 1-based. Days follow the moves that LÝ DO tells of.
 */
export const readReportRows = (workbook: WorkbookSnapshot, sheets: readonly string[] | null = null): RowsRead => {
  const rows: ReportRow[] = [];
  const tables: RowsRead['tables'][number][] = [];
  const unread: RowsRead['unread'][number][] = [];
  const textDays: RowsRead['textDays'][number][] = [];
  const reversed: RowsRead['reversed'][number][] = [];
  for (const sheet of workbook.sheets) {
    // Hidden copies of a schedule wait for "Hoàn tác"; they are no schedules.
    if (sheets === null ? sheet.visibility !== 'visible' : !sheets.includes(sheet.name)) continue;
    for (const table of sheet.tables.filter(isScheduleTable)) {
      const columns = tableColumns(sheet, table);
      const before = rows.length;
      for (let row = table.range.top + 1; row <= table.range.bottom; row += 1) {
        const cell = (header: ScheduleHeader): CellSnapshot | null => {
          const column = columns.get(header);
          return column === undefined ? null : cellAt(sheet, row, column);
        };
        const name = cellText(cell('HOẠT ĐỘNG'));
        if (name === '') continue;
        const day = (header: 'BẮT ĐẦU' | 'KẾT THÚC'): PlainDate | null => {
          const read = dateOf(cell(header), workbook.date1904);
          if (read !== 'unread') {
            if (read !== null && typeof cell(header)?.value === 'string') textDays.push({ sheet: sheet.name, row });
            return read;
          }
          unread.push({ sheet: sheet.name, row, text: cellText(cell(header)) });
          return null;
        };
        const first = day('BẮT ĐẦU');
        const last = day('KẾT THÚC');
        const isReversed = first !== null && last !== null && compareDates(first, last) > 0;
        if (isReversed) reversed.push({ sheet: sheet.name, row });
        const stateText = cellText(cell('TRẠNG THÁI'));
        const reason = cellText(cell('LÝ DO'));
        const key = cellText(cell('MÃ'));
        rows.push({
          key: key === '' ? `${sheet.name}!${row}` : key,
          name,
          timeText: cellText(cell('THỜI GIAN')),
          place: cellText(cell('ĐỊA ĐIỂM')),
          note: cellText(cell('GHI CHÚ')),
          ...followMoves({ start: isReversed ? last : first, end: isReversed ? first : last }, reason),
          clock: cellText(cell('GIỜ')),
          leads: splitUnits(cellText(cell('CHỦ TRÌ'))),
          supports: splitUnits(cellText(cell('PHỐI HỢP'))),
          section: cellText(cell('MỤC')),
          level: cellText(cell('CẤP')),
          typedState: STATES.get(foldKey(stateText)) ?? null,
          stateText,
          progress: progressOf(cell('TIẾN ĐỘ')),
          result: cellText(cell('KẾT QUẢ')),
          reason,
          sheet: sheet.name,
          row,
        });
      }
      tables.push({ sheet: sheet.name, table: table.name, rows: rows.length - before });
    }
  }
  return { rows, tables, unread, textDays, reversed };
};
