import { compareDates, daysBetween, type PlainDate } from '../calendar/plain-date';
import type { TypedState } from './report-row';

/**
 * The buckets of a progress report. Exclusive and complete: each activity is in exactly one, so their counts
 * add up to the number of activities (domain.md §5.1: real reports that do not add up).
 */
export const BUCKETS = ['done', 'running', 'not-started', 'overdue', 'no-deadline', 'stopped'] as const;
export type Bucket = (typeof BUCKETS)[number];

export interface StatusFacts {
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  /** Share done, 0–1. */
  readonly progress: number | null;
  readonly typedState: TypedState | null;
}

export interface Status {
  readonly bucket: Bucket;
  /** Days after the deadline; 0 unless overdue. */
  readonly daysLate: number;
  /** Days from the as-of day to the last day (0 = today, negative = past); `null` without a last day. */
  readonly daysLeft: number | null;
}

const isStopped = (state: TypedState | null): boolean =>
  state === 'paused' || state === 'postponed' || state === 'cancelled';

/**
 * True when the activity is finished: people say so, or the share done is whole. "Chưa thực hiện" is what KH itself
 * puts into a new row, so it does not speak against a share of 100 %; a stop does.
 */
const isDone = ({ typedState, progress }: StatusFacts): boolean =>
  typedState === 'done' || (!isStopped(typedState) && progress !== null && progress >= 1);

const hasBegun = (facts: StatusFacts, asOf: PlainDate): boolean =>
  facts.typedState === 'running' ||
  (facts.progress !== null && facts.progress > 0) ||
  (facts.typedState === null && facts.start !== null && compareDates(facts.start, asOf) <= 0);

/**
 * State and timeliness, derived from what people typed and from the dates, as seen on `asOf`. "Quá hạn" is never
 * typed: it follows from the last day. Done and stopped activities are never late; one without a last day
 * cannot be.
 */
export const statusOf = (facts: StatusFacts, asOf: PlainDate): Status => {
  const daysLeft = facts.end === null ? null : daysBetween(asOf, facts.end);
  const status = (bucket: Bucket, daysLate = 0): Status => ({ bucket, daysLate, daysLeft });
  if (isDone(facts)) return status('done');
  if (isStopped(facts.typedState)) return status('stopped');
  if (daysLeft === null) return status('no-deadline');
  if (daysLeft < 0) return status('overdue', -daysLeft);
  return status(hasBegun(facts, asOf) ? 'running' : 'not-started');
};
