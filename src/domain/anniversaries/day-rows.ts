import { daysInMonth } from '../calendar/plain-date';
import { foldKey, stripMarks } from '../text/fold';
import { DAY_KINDS, isDayKind, type AnniversaryDay, type DayKind } from './day-list';

/** Columns of table tblNgayKyNiem, in order (workbook.md). */
export const DAY_COLUMNS = ['MÃ', 'TÊN NGÀY', 'LOẠI', 'NGÀY', 'THÁNG', 'NĂM GỐC', 'LỊCH', 'TIN CẬY', 'NGUỒN'] as const;

export type DayRow = readonly (string | number | boolean | null)[];

/** Why a row of the office's table gives no day. */
export type DayRowProblem = 'no-name' | 'unknown-kind' | 'impossible-day' | 'impossible-year' | 'unknown-calendar';

export type DayRowReading =
  | { readonly ok: true; readonly day: AnniversaryDay }
  | { readonly ok: false; readonly problem: DayRowProblem }
  /** Every cell blank. */
  | { readonly ok: false; readonly problem: 'blank' };

const textOf = (cell: string | number | boolean | null | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).normalize('NFC').trim();

/** "lễ" is the word of the workbook for `lễ tết`. */
const readKind = (text: string): DayKind | null => {
  const word = text.toLowerCase();
  if (word === '') return 'sự kiện';
  if (word === 'lễ' || word === 'tết') return 'lễ tết';
  return isDayKind(word) ? word : (DAY_KINDS.find((kind) => stripMarks(kind) === stripMarks(word)) ?? null);
};

const readCalendar = (text: string): 'solar' | 'lunar' | null => {
  const word = stripMarks(foldKey(text));
  if (word === '' || word === 'duong' || word === 'duong lich') return 'solar';
  return word === 'am' || word === 'am lich' ? 'lunar' : null;
};

const slug = (name: string): string =>
  stripMarks(foldKey(name))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

const dayExists = (calendar: 'solar' | 'lunar', month: number, day: number): boolean => {
  if (!Number.isInteger(month) || !Number.isInteger(day) || month < 1 || month > 12 || day < 1) return false;
  return calendar === 'lunar' ? day <= 30 : day <= daysInMonth(2000, month);
};

/**
 * The day that a row of tblNgayKyNiem means. Cells in the order of {@link DAY_COLUMNS}; MÃ, LOẠI, LỊCH, TIN CẬY and
 * NGUỒN may be blank, a blank NĂM GỐC means that no count can be computed. What the office types itself counts as
 * verified unless TIN CẬY says "chưa kiểm chứng".
 */
export const readDayRow = (row: DayRow): DayRowReading => {
  const [id, name, kindText, day, month, base, calendarText, trust, source] = DAY_COLUMNS.map((_, at) =>
    textOf(row[at]),
  );
  if ([id, name, kindText, day, month, base].every((cell) => cell === '')) return { ok: false, problem: 'blank' };
  if (name === undefined || name === '') return { ok: false, problem: 'no-name' };
  const kind = readKind(kindText ?? '');
  if (kind === null) return { ok: false, problem: 'unknown-kind' };
  const calendar = readCalendar(calendarText ?? '');
  if (calendar === null) return { ok: false, problem: 'unknown-calendar' };
  if (!dayExists(calendar, Number(month), Number(day))) return { ok: false, problem: 'impossible-day' };
  const baseYear = base === undefined || base === '' ? null : Number(base);
  if (baseYear !== null && (!Number.isInteger(baseYear) || baseYear < 1 || baseYear > 9999)) {
    return { ok: false, problem: 'impossible-year' };
  }
  return {
    ok: true,
    day: {
      id: id === undefined || id === '' ? slug(name) : id,
      name,
      aliases: [],
      kind,
      calendar,
      day: Number(day),
      month: Number(month),
      baseYear,
      observedSince: null,
      verified: !/chua/iu.test(stripMarks(trust ?? '')),
      major: false,
      paidHoliday: false,
      source: source === undefined || source === '' ? null : source,
      owner: 'office',
    },
  };
};

/** The row of tblNgayKyNiem for a day; TIN CẬY as `trust` words it ("đã kiểm chứng" / "chưa kiểm chứng"). */
export const toDayRow = (day: AnniversaryDay, trust: (verified: boolean) => string): DayRow => [
  day.id,
  day.name,
  day.kind === 'lễ tết' ? 'lễ' : day.kind,
  day.day,
  day.month,
  day.baseYear,
  day.calendar === 'lunar' ? 'âm' : 'dương',
  trust(day.verified),
  day.source,
];
