import type { AnniversaryDay } from '../domain/anniversaries/day-list';
import { builtInDays, mergeDays } from '../domain/anniversaries/day-list';
import type { GivenDay } from '../domain/calendar/holidays';
import { checkLinesOf } from '../domain/checks/lines';
import { runChecksWithIgnored, type CheckResult, type Ignored } from '../domain/checks/run-checks';
import type { Schedule } from '../domain/schedule/schedule';
import type { SourceSnapshot } from '../domain/source/snapshot';
import type { UnitIndex } from '../domain/units/unit-index';

export interface CheckDocumentOptions {
  /** The document's year, when it does not say it itself. */
  readonly year?: number;
  /** Codes of rules that are switched off. */
  readonly disabled?: readonly string[];
  /** What the office decided to leave, with reasons (sheet `_KH`). */
  readonly ignored?: readonly Ignored[];
  /** Rows of tblNgayNghi. */
  readonly holidays?: readonly GivenDay[];
  /** Rows of tblNgayKyNiem: they replace and extend the built-in list. */
  readonly days?: readonly AnniversaryDay[];
  /** Names of sheets that KH made itself: they are not checked. */
  readonly skipSheets?: readonly string[];
  /** The office's unit list. */
  readonly units?: UnitIndex;
}

const withoutSheets = (source: SourceSnapshot, names: readonly string[]): SourceSnapshot => {
  if (source.kind !== 'workbook' || names.length === 0) return source;
  const skipped = new Set(names);
  return { ...source, sheets: source.sheets.filter((sheet) => !skipped.has(sheet.name)) };
};

/**
 * Checks a source with the plans that were read from it. Nothing is thrown: what could not be read (error values,
 * sheets out of reach) is among the findings or the source's notices.
 */
export const checkDocument = (
  source: SourceSnapshot,
  schedules: readonly Schedule[],
  options: CheckDocumentOptions = {},
): CheckResult =>
  runChecksWithIgnored(
    {
      schedules,
      lines: checkLinesOf(withoutSheets(source, options.skipSheets ?? [])),
      days: mergeDays(builtInDays(), options.days ?? []),
      ...(options.year === undefined ? {} : { year: options.year }),
      ...(options.holidays === undefined ? {} : { holidays: options.holidays }),
      ...(options.units === undefined ? {} : { units: options.units }),
    },
    {
      ...(options.disabled === undefined ? {} : { disabled: options.disabled }),
      ...(options.ignored === undefined ? {} : { ignored: options.ignored }),
    },
  );
