import { checkLinesOf } from '../domain/checks/lines';
import { runChecks } from '../domain/checks/run-checks';
import type { Finding } from '../domain/checks/finding';
import { extractSchedules } from '../domain/schedule/extract';
import type { Schedule } from '../domain/schedule/schedule';
import type { SourceSnapshot } from '../domain/source/snapshot';
import type { UnitIndex } from '../domain/units/unit-index';

export interface UnderstandOptions {
  /** The document's year, when it does not say it itself. */
  readonly year?: number;
  readonly units?: UnitIndex;
}

/** One document, read and checked. */
export interface Understood {
  readonly source: SourceSnapshot;
  readonly schedules: readonly Schedule[];
  readonly findings: readonly Finding[];
}

/** The plans in a source. */
export const readSchedules = (source: SourceSnapshot, options: UnderstandOptions = {}): readonly Schedule[] =>
  extractSchedules(source, options);

/** The plans in a source and what is wrong or doubtful with them. */
export const understand = (source: SourceSnapshot, options: UnderstandOptions = {}): Understood => {
  const schedules = readSchedules(source, options);
  const year = options.year === undefined ? {} : { year: options.year };
  return { source, schedules, findings: runChecks({ schedules, lines: checkLinesOf(source), ...year }) };
};
