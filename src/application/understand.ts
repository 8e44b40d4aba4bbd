import type { AnniversaryDay } from '../domain/anniversaries/day-list';
import type { GivenDay } from '../domain/calendar/holidays';
import type { Finding } from '../domain/checks/finding';
import { extractSchedules } from '../domain/schedule/extract';
import type { Schedule } from '../domain/schedule/schedule';
import { decodeSnapshot } from '../domain/source/decode-snapshot';
import type { SourceSnapshot } from '../domain/source/snapshot';
import type { UnitIndex } from '../domain/units/unit-index';
import { inOrder } from '../domain/checks/run-checks';
import { checkDocument, type CheckDocumentOptions } from './check-document';
import { readDayTable } from './days-sheet';
import { readHolidayTable } from './holidays-sheet';
import { documentsOf, withoutOwnSheets } from './own-sheets';

export interface UnderstandOptions {
  /** The document's year, when it does not say it itself. */
  readonly year?: number;
  readonly units?: UnitIndex;
  /** Codes of rules that are switched off. */
  readonly disabled?: readonly string[];
  /** Rows of tblNgayKyNiem: they replace and extend the built-in list. Absent: those of the source itself. */
  readonly days?: readonly AnniversaryDay[];
  /** Rows of tblNgayNghi. Absent: those of the source itself. */
  readonly holidays?: readonly GivenDay[];
}

/** One document, read and checked. */
export interface Understood {
  readonly source: SourceSnapshot;
  readonly schedules: readonly Schedule[];
  readonly findings: readonly Finding[];
}

/** The plans in a source. Sheets of KH's own that are no plan are left out. */
export const findPlans = (given: SourceSnapshot, options: UnderstandOptions = {}): Omit<Understood, 'findings'> => {
  const source = decodeSnapshot(withoutOwnSheets(given));
  return { source, schedules: extractSchedules(source, options) };
};

/** What the office keeps of days in the source itself, when that is a workbook. */
const officeDays = (source: SourceSnapshot): Pick<UnderstandOptions, 'days' | 'holidays'> => {
  if (source.kind === 'text') return {};
  const { days } = readDayTable(source);
  const { days: holidays } = readHolidayTable(source);
  return { ...(days.length === 0 ? {} : { days }), ...(holidays.length === 0 ? {} : { holidays }) };
};

/**
 * What is wrong or doubtful in a source, errors first. A table KH made is checked apart from the sheets it was made
 * from. Days and days off are those of the options, or else of the source's own tables.
 */
export const checkSource = (given: SourceSnapshot, options: UnderstandOptions = {}): readonly Finding[] =>
  checkParts(documentsOf(decodeSnapshot(withoutOwnSheets(given))), options, knownOf(given, options));

const checkParts = (
  parts: readonly SourceSnapshot[],
  options: UnderstandOptions,
  known: CheckDocumentOptions,
): readonly Finding[] =>
  inOrder(parts.flatMap((part) => checkDocument(part, extractSchedules(part, options), known).findings));

const knownOf = (given: SourceSnapshot, options: UnderstandOptions): CheckDocumentOptions => {
  const own = officeDays(given);
  const days = options.days ?? own.days;
  const holidays = options.holidays ?? own.holidays;
  return {
    ...(options.year === undefined ? {} : { year: options.year }),
    ...(options.units === undefined ? {} : { units: options.units }),
    ...(options.disabled === undefined ? {} : { disabled: options.disabled }),
    ...(days === undefined ? {} : { days }),
    ...(holidays === undefined ? {} : { holidays }),
  };
};

/** The plans in a source and what is wrong or doubtful with them. */
export const understand = (given: SourceSnapshot, options: UnderstandOptions = {}): Understood => {
  const found = findPlans(given, options);
  const known = knownOf(given, options);
  const parts = documentsOf(found.source);
  if (parts.length > 1) return { ...found, findings: checkParts(parts, options, known) };
  return { ...found, findings: checkDocument(found.source, found.schedules, known).findings };
};
