import { readSerial } from '../calendar/excel-serial';
import { compareDates, type PlainDate } from '../calendar/plain-date';
import { tableRows, valueText, type PlainValue } from '../source/cells';
import type { SheetSnapshot, WorkbookSnapshot } from '../source/snapshot';
import { followMoves } from '../status/reschedule';
import { foldKey } from '../text/fold';
import { remember } from '../text/remember';
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

const progressOf = (value: PlainValue): number | null => {
  if (typeof value === 'number') return value > 1 ? Math.min(value / 100, 1) : Math.max(value, 0);
  const typed = /^(\d{1,3})(?:[.,]\d+)?\s*%?$/u.exec(valueText(value));
  return typed ? Math.min(Number(typed[1]) / 100, 1) : null;
};

const dateOf = (value: PlainValue, date1904: boolean): PlainDate | null | 'unread' => {
  if (typeof value === 'number') {
    const read = readSerial(value, date1904);
    return read.kind === 'date' ? read.date : 'unread';
  }
  const text = valueText(value);
  if (text === '') return null;
  const time = parseTime(text);
  return time.valid && time.start !== null && time.precision === 'day' ? time.start : 'unread';
};

/** Readings of cells, each kept for one run: thousands of rows share their days, units and states. */
interface Readings {
  readonly day: (value: PlainValue) => PlainDate | null | 'unread';
  readonly units: (text: string) => readonly string[];
  readonly state: (text: string) => TypedState | null;
}

const createReadings = (date1904: boolean): Readings => ({
  day: remember((value: PlainValue) => dateOf(value, date1904)),
  units: remember(splitUnits),
  state: remember((text: string) => STATES.get(foldKey(text)) ?? null),
});

/** The columns of a row, in the order in which {@link readRow} takes them. */
const COLUMNS: readonly ScheduleHeader[] = [
  'HOẠT ĐỘNG',
  'THỜI GIAN',
  'ĐỊA ĐIỂM',
  'GHI CHÚ',
  'BẮT ĐẦU',
  'KẾT THÚC',
  'GIỜ',
  'CHỦ TRÌ',
  'PHỐI HỢP',
  'MỤC',
  'CẤP',
  'TRẠNG THÁI',
  'TIẾN ĐỘ',
  'KẾT QUẢ',
  'LÝ DO',
  'MÃ',
];

type Value = PlainValue | undefined;

const textOf = (value: Value): string => valueText(value ?? null);

type RowPlace = RowsRead['reversed'][number];

/** What the rows read give besides themselves. */
interface Remarks {
  readonly unread: RowsRead['unread'][number][];
  readonly textDays: RowPlace[];
  readonly reversed: RowPlace[];
}

const readDay = (value: Value, { day }: Readings, place: RowPlace, remarks: Remarks): PlainDate | null => {
  const read = day(value ?? null);
  if (read === 'unread') {
    remarks.unread.push({ ...place, text: textOf(value) });
    return null;
  }
  if (read !== null && typeof value === 'string') remarks.textDays.push(place);
  return read;
};

/** One row of a table, from its {@link COLUMNS}; `null` without HOẠT ĐỘNG. */
const readRow = (values: readonly Value[], at: RowPlace, readings: Readings, remarks: Remarks): ReportRow | null => {
  const [name, time, place, note, first, last, clock, leads, supports, section, ...others] = values;
  const [level, state, progress, result, why, code] = others;
  if (textOf(name) === '') return null;
  const start = readDay(first, readings, at, remarks);
  const end = readDay(last, readings, at, remarks);
  const isReversed = start !== null && end !== null && compareDates(start, end) > 0;
  if (isReversed) remarks.reversed.push(at);
  const reason = textOf(why);
  const days = followMoves(isReversed ? { start: end, end: start } : { start, end }, reason);
  const key = textOf(code);
  const stateText = textOf(state);
  return {
    key: key === '' ? `${at.sheet}!${at.row}` : key,
    name: textOf(name),
    timeText: textOf(time),
    place: textOf(place),
    note: textOf(note),
    start: days.start,
    end: days.end,
    clock: textOf(clock),
    leads: readings.units(textOf(leads)),
    supports: readings.units(textOf(supports)),
    section: textOf(section),
    level: textOf(level),
    typedState: readings.state(stateText),
    stateText,
    progress: progressOf(progress ?? null),
    result: textOf(result),
    reason,
    sheet: at.sheet,
    row: at.row,
  };
};

/** Hidden copies of a schedule wait for "Hoàn tác"; they are no schedules unless they are asked for. */
const isWanted = ({ name, visibility }: SheetSnapshot, sheets: readonly string[] | null): boolean =>
  sheets === null ? visibility === 'visible' : sheets.includes(name);

/**
 * Reads `tblLichHoatDong` and its further tables by the names of their columns, wherever people moved them. A row
 * without HOẠT ĐỘNG is left out; a missing column reads as blank. `sheets` leaves other sheets out; without it every
 * visible sheet is read. Rows of sheets are 1-based. Days follow the moves that LÝ DO tells of.
 */
export const readReportRows = (workbook: WorkbookSnapshot, sheets: readonly string[] | null = null): RowsRead => {
  const rows: ReportRow[] = [];
  const tables: RowsRead['tables'][number][] = [];
  const remarks: Remarks = { unread: [], textDays: [], reversed: [] };
  const readings = createReadings(workbook.date1904);
  for (const sheet of workbook.sheets.filter((each) => isWanted(each, sheets))) {
    for (const table of sheet.tables.filter(isScheduleTable)) {
      const before = rows.length;
      for (const { row, values } of tableRows(sheet, table, COLUMNS)) {
        const read = readRow(values, { sheet: sheet.name, row }, readings, remarks);
        if (read !== null) rows.push(read);
      }
      tables.push({ sheet: sheet.name, table: table.name, rows: rows.length - before });
    }
  }
  return { rows, tables, ...remarks };
};
