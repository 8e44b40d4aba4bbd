import type { Stamp } from '../items';
import type { Moment, Run } from '../moment';
import type { Basis, InferenceSource, TimeExpression } from '../time-expression';

/** The part is written in the text. */
export const STATED: Basis = { kind: 'stated' };

const SOURCES: readonly InferenceSource[] = [
  'range-other-end',
  'list-neighbour',
  'document-year',
  'plan-period',
  'reference-date',
  'heading',
  'merged-cell',
  'lunar-calendar',
  'holiday-name',
  'anniversary',
  'school-year',
  'weekday',
];

const ABSENT = 0;
const IS_STATED = 1;
const FIRST_INFERRED = 2;

/** What a code stands for: 0 absent, 1 stated, above it inferred from one of the sources. */
const BASES: readonly (Basis | null)[] = [null, STATED, ...SOURCES.map((from): Basis => ({ kind: 'inferred', from }))];

const codeOf = (source: InferenceSource | null): number =>
  source === null ? IS_STATED : SOURCES.indexOf(source) + FIRST_INFERRED;

/** The part was worked out from something. */
export const inferred = (from: InferenceSource): Basis => BASES[codeOf(from)] ?? STATED;

const dayCode = (stamp: Stamp): number => {
  if (stamp.day === null) return ABSENT;
  return stamp.unit === 'named' ? codeOf('holiday-name') : IS_STATED;
};

const monthCode = (stamp: Stamp): number => {
  if (stamp.month === null) return ABSENT;
  return stamp.unit === 'named' ? codeOf('holiday-name') : codeOf(stamp.monthFrom);
};

const yearCode = (stamp: Stamp): number => (stamp.year === null ? ABSENT : codeOf(stamp.yearFrom));

/** Stated only when every stamp states it. */
const both = (earlier: number, later: number): number =>
  earlier >= FIRST_INFERRED || later === ABSENT ? earlier : later;

type BasisOf = TimeExpression['basis'];

/** Few of the possible combinations ever occur; each is made once. */
const made = new Map<number, BasisOf>();

const CODE_BITS = 4;

const make = (day: number, month: number, year: number, said: number): BasisOf => {
  const basis: { -readonly [K in keyof BasisOf]: BasisOf[K] } = {};
  const ofDay = BASES[day];
  const ofMonth = BASES[month];
  const ofYear = BASES[year];
  if (ofDay) basis.day = ofDay;
  if (ofMonth) basis.month = ofMonth;
  if (ofYear) basis.year = ofYear;
  if ((said & 1) !== 0) basis.startTime = STATED;
  if ((said & 2) !== 0) basis.endTime = STATED;
  if ((said & 4) !== 0) basis.session = STATED;
  if ((said & 8) !== 0) basis.weekday = STATED;
  return Object.freeze(basis);
};

/** Which of the hours, session and weekday are said, as bits. */
const saidBy = ({ clocks, sessions, weekdays }: Moment): number => {
  let said = (sessions.length > 0 ? 4 : 0) | (weekdays.length > 0 ? 8 : 0);
  for (let i = 0; i < clocks.length; i += 1) said |= (clocks[i]?.from ? 1 : 0) | (clocks[i]?.to ? 2 : 0);
  return said;
};

/** Where each part came from. The result is shared and frozen. */
export const basisOf = (runs: readonly Run[], moment: Moment): BasisOf => {
  let day = ABSENT;
  let month = ABSENT;
  let year = ABSENT;
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i];
    if (!run) continue;
    const { from, to } = run;
    day = both(day, dayCode(from));
    month = both(month, monthCode(from));
    year = both(year, yearCode(from));
    if (to === null) continue;
    day = both(day, dayCode(to));
    month = both(month, monthCode(to));
    year = both(year, yearCode(to));
  }
  const said = saidBy(moment);
  const key = (((((day << CODE_BITS) | month) << CODE_BITS) | year) << CODE_BITS) | said;
  const known = made.get(key);
  if (known !== undefined) return known;
  const basis = make(day, month, year, said);
  made.set(key, basis);
  return basis;
};
