import type { CellSnapshot, SheetSnapshot, SourceSnapshot, TableSnapshot } from '../domain/source/snapshot';
import { UNITS_TABLE } from '../domain/units/list/columns';
import { isScheduleTable, SCHEDULE_HEADERS, type ScheduleHeader } from '../domain/workbook/schedule-columns';
import { isTableOf } from '../domain/workbook/table-name';
import { UNMATCHED_TABLE } from '../domain/workbook/unmatched-sheet';
import { translate, type Locale } from '../messages';
import { DAYS_TABLE } from './days-sheet';
import { FINDINGS_TABLE } from './findings-sheet';
import { HOLIDAYS_TABLE } from './holidays-sheet';
import { FILES_TABLE, MATCHES_TABLE, MERGED_KEY, MERGED_SHEET } from './merge/names';
import { MONTHS_TABLE, PROGRESS_TABLE, UNITS_REPORT_TABLE } from './reports/names';

/** Tables of sheets that KH makes beside the schedule: they repeat its words and are no plan (workbook.md). */
const OWN_TABLES = [
  FINDINGS_TABLE,
  UNITS_TABLE,
  DAYS_TABLE,
  HOLIDAYS_TABLE,
  UNMATCHED_TABLE,
  MONTHS_TABLE,
  UNITS_REPORT_TABLE,
  PROGRESS_TABLE,
  MATCHES_TABLE,
  FILES_TABLE,
].map(isTableOf);
/** Rows at the end of a sheet that may be those closing lines, with a few that people wrote below. */
const CLOSING_ROWS = 40;

const closingWords = (locale: Locale): string => translate(locale, 'reports.reconcile').split('{')[0] ?? '';

/** Every report closes with its sums; the sheets without a table are known by this line, whatever their name. */
const CLOSING_LINES = [...new Set((['vi', 'en'] as const).map((locale) => closingWords(locale)))];

const isReport = ({ rows }: SheetSnapshot): boolean =>
  rows.slice(-CLOSING_ROWS).some((row) =>
    row.some((cell) => {
      const value = cell?.value;
      return typeof value === 'string' && CLOSING_LINES.some((line) => value.startsWith(line));
    }),
  );

const isOwn = (sheet: SheetSnapshot): boolean =>
  sheet.name === '_KH' || sheet.tables.some((table) => OWN_TABLES.some((isOne) => isOne(table))) || isReport(sheet);

/** Worked-out columns that only repeat others, and those that count just where the document's own words are missing. */
const NEVER_READ: readonly ScheduleHeader[] = ['LOẠI THỜI GIAN', 'MỤC', 'CẤP', 'NGUỒN', 'MÃ'];
const READ_INSTEAD: Readonly<Partial<Record<ScheduleHeader, ScheduleHeader>>> = {
  'BẮT ĐẦU': 'THỜI GIAN',
  'KẾT THÚC': 'THỜI GIAN',
  GIỜ: 'THỜI GIAN',
  'CHỦ TRÌ': 'GHI CHÚ',
  'PHỐI HỢP': 'GHI CHÚ',
};

type Row = readonly (CellSnapshot | null)[];

const isBlank = (cell: CellSnapshot | null | undefined): boolean =>
  cell === null || cell === undefined || cell.value === null || cell.value === '';

/** Where each of our columns stands in the table, as an index into the rows of the sheet. */
const columnsOf = (header: Row, from: number, to: number): ReadonlyMap<ScheduleHeader, number> => {
  const columns = new Map<ScheduleHeader, number>();
  for (let at = from; at <= to; at += 1) {
    const value = header[at]?.value;
    const known = SCHEDULE_HEADERS.find((name) => name === value);
    if (known !== undefined && !columns.has(known)) columns.set(known, at);
  }
  return columns;
};

const isNeverRead = (columns: ReadonlyMap<ScheduleHeader, number>, at: number): boolean =>
  NEVER_READ.some((header) => columns.get(header) === at);

const asPrinted = (row: Row, columns: ReadonlyMap<ScheduleHeader, number>): Row => {
  const hidden = new Set<number>();
  for (const [header, at] of columns) {
    const instead = READ_INSTEAD[header];
    const words = instead === undefined ? undefined : columns.get(instead);
    if (NEVER_READ.includes(header) || (words !== undefined && !isBlank(row[words]))) hidden.add(at);
  }
  return row.map((cell, at) => (hidden.has(at) ? null : cell));
};

const readAsDocument = (sheet: SheetSnapshot, { range }: TableSnapshot): SheetSnapshot => {
  const top = range.top - sheet.top;
  const bottom = range.bottom - sheet.top;
  const columns = columnsOf(sheet.rows[top] ?? [], range.left - sheet.left, range.right - sheet.left);
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => {
      if (at < top || at > bottom) return row;
      // The header keeps the columns that may be read.
      return at === top ? row.map((cell, k) => (isNeverRead(columns, k) ? null : cell)) : asPrinted(row, columns);
    }),
  };
};

const isSchedule = (sheet: SheetSnapshot): boolean => sheet.tables.some(isScheduleTable);
const isMerged = ({ name, ownKey }: SheetSnapshot): boolean =>
  ownKey === MERGED_KEY || name === MERGED_SHEET || name.startsWith(`${MERGED_SHEET} (`);

/**
 * The source in parts that are each a document of their own: people's sheets, the schedules KH made, the schedules it
 * merged. One is made from the other, so what stands in two of them is no duplicate.
 */
export const documentsOf = (source: SourceSnapshot): readonly SourceSnapshot[] => {
  if (source.kind === 'text') return [source];
  const part = (isIn: (sheet: SheetSnapshot) => boolean): SourceSnapshot => ({
    ...source,
    sheets: source.sheets.filter(isIn),
  });
  const parts = [
    part((sheet) => !isSchedule(sheet)),
    part((sheet) => isSchedule(sheet) && !isMerged(sheet)),
    part((sheet) => isSchedule(sheet) && isMerged(sheet)),
  ].filter((each) => each.kind === 'workbook' && each.sheets.length > 0);
  return parts.length < 2 ? [source] : parts;
};

/**
 * The source as a person would read it: without the lists and findings that an earlier run wrote, and a schedule
 * table of KH's by the document's words, its worked-out columns only where those words are missing.
 */
export const withoutOwnSheets = (source: SourceSnapshot): SourceSnapshot =>
  source.kind === 'text'
    ? source
    : {
        ...source,
        sheets: source.sheets
          .filter((sheet) => !isOwn(sheet))
          .map((sheet) => {
            const table = sheet.tables.find(isScheduleTable);
            return table ? readAsDocument(sheet, table) : sheet;
          }),
      };
