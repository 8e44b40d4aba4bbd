import type { Stamp } from '../items';
import type { Moment, Run } from '../moment';
import type { Basis, InferenceSource, TimeExpression, TimeField } from '../time-expression';

/** The part is written in the text. */
export const STATED: Basis = { kind: 'stated' };

const INFERRED: Readonly<Record<InferenceSource, Basis>> = {
  'range-other-end': { kind: 'inferred', from: 'range-other-end' },
  'list-neighbour': { kind: 'inferred', from: 'list-neighbour' },
  'document-year': { kind: 'inferred', from: 'document-year' },
  'plan-period': { kind: 'inferred', from: 'plan-period' },
  'reference-date': { kind: 'inferred', from: 'reference-date' },
  heading: { kind: 'inferred', from: 'heading' },
  'merged-cell': { kind: 'inferred', from: 'merged-cell' },
  'lunar-calendar': { kind: 'inferred', from: 'lunar-calendar' },
  'holiday-name': { kind: 'inferred', from: 'holiday-name' },
  anniversary: { kind: 'inferred', from: 'anniversary' },
  'school-year': { kind: 'inferred', from: 'school-year' },
  weekday: { kind: 'inferred', from: 'weekday' },
};

/** The part was worked out from something. */
export const inferred = (from: InferenceSource): Basis => INFERRED[from];

type DateField = 'day' | 'month' | 'year';

const basisIn = (stamp: Stamp, field: DateField): Basis | null => {
  if (stamp[field] === null) return null;
  if (field === 'year') return stamp.yearFrom ? inferred(stamp.yearFrom) : STATED;
  if (stamp.unit === 'named') return inferred('holiday-name');
  return field === 'month' && stamp.monthFrom ? inferred(stamp.monthFrom) : STATED;
};

type Draft = Partial<Record<TimeField, Basis>>;

const addPart = (basis: Draft, stamp: Stamp, field: DateField): void => {
  const one = basisIn(stamp, field);
  if (one && basis[field]?.kind !== 'inferred') basis[field] = one;
};

const addStamp = (basis: Draft, stamp: Stamp): void => {
  addPart(basis, stamp, 'day');
  addPart(basis, stamp, 'month');
  addPart(basis, stamp, 'year');
};

/** Where each part came from: stated only when every stamp states it. */
export const basisOf = (runs: readonly Run[], moment: Moment): TimeExpression['basis'] => {
  const basis: Draft = {};
  for (const { from, to } of runs) {
    addStamp(basis, from);
    if (to) addStamp(basis, to);
  }
  for (const clock of moment.clocks) {
    if (clock.from) basis.startTime = STATED;
    if (clock.to) basis.endTime = STATED;
  }
  if (moment.sessions.length > 0) basis.session = STATED;
  if (moment.weekdays.length > 0) basis.weekday = STATED;
  return basis;
};
