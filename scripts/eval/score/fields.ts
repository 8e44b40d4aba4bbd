import { formatIso } from '../../../src/domain/calendar/plain-date';
import type { Activity, Schedule } from '../../../src/domain/schedule/schedule';
import { bareKey } from '../../../src/domain/text/fold';
import type { GoldDocument } from '../gold';
import { likeness } from './likeness';
import { verdictOf, type Pair, type Verdict } from './types';

/** Shares of words from which a name, a place are right. */
const RIGHT_NAME = 0.6;
const RIGHT_PLACE = 0.7;

/** The names of the activities that were found. */
export const judgeNames = (pairs: readonly Pair[]): Verdict =>
  verdictOf(
    pairs,
    ({ gold, ours }) => likeness(gold.name, ours.name.value) >= RIGHT_NAME,
    ({ gold, ours }) => ({ kind: 'name', line: gold.line, expected: gold.name, got: ours.name.value }),
  );

const placeIsRight = (gold: string, activity: Activity): boolean => {
  const ours = activity.place?.value ?? '';
  const [a, b] = [bareKey(gold).replace(/^tai /u, ''), bareKey(ours).replace(/^tai /u, '')];
  return a === b || (b !== '' && (b.startsWith(a) || a.startsWith(b) || likeness(gold, ours) >= RIGHT_PLACE));
};

/** The places the gold states or says are not there. */
export const judgePlaces = (pairs: readonly Pair[]): Verdict =>
  verdictOf(
    pairs.flatMap(({ gold, ours }) => (gold.place === undefined ? [] : [{ line: gold.line, place: gold.place, ours }])),
    ({ place, ours }) => (place === null ? ours.place === null : placeIsRight(place, ours)),
    ({ line, place, ours }) => ({ kind: 'place', line, expected: place ?? '-', got: ours.place?.value ?? '-' }),
  );

/** Number, date and year of the document; a year the gold does not know is not judged. */
export const judgeIdentity = (gold: GoldDocument, { plan, year }: Schedule): Verdict => {
  const asked: readonly (readonly [string, string | null, string | null])[] = [
    ['number', gold.number, plan.number?.value ?? null],
    ['date', gold.date, plan.date ? formatIso(plan.date.value) : null],
    ...(gold.year === null ? [] : [['year', String(gold.year), year ? String(year.value) : null] as const]),
  ];
  return verdictOf(
    asked,
    ([, expected, got]) => expected === got,
    ([what, expected, got]) => ({
      kind: 'identity',
      line: 0,
      expected: `${what} ${String(expected)}`,
      got: String(got),
    }),
  );
};
