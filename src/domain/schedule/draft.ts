import type { Field, Origin } from '../source/origin';
import type { TimeContext, TimeExpression } from '../time';
import type { Assignment } from '../units/assignment';
import type { ParseOptions } from '../units/assignment-parser';
import type { Readers } from './readers';
import type { Activity, ActivityLayer, Doubt, Section } from './schedule';

/** An activity before it gets its key. */
export type Draft = Omit<Activity, 'key'>;

/** What every layout reader is given. */
export interface Reading {
  readonly readers: Readers;
  /** Document year and period, for reading times. */
  readonly time: TimeContext;
  readonly units: ParseOptions;
  readonly layer: ActivityLayer;
  /** What the document is about, from its title; absent when it says nothing. */
  readonly title?: string;
}

/** What a layout reader gives back. */
export interface LayoutResult {
  readonly drafts: readonly Draft[];
  readonly sections: readonly Section[];
}

export const stated = (value: string, origin: Origin | null, text: string = value): Field<string> => ({
  value,
  text,
  origin,
  basis: 'stated',
});

export const inferredField = (value: string, origin: Origin | null, reason: string, text = value): Field<string> => ({
  value,
  text,
  origin,
  basis: 'inferred',
  reason,
});

/** The time text of an activity that states no time. */
export const NO_TIME: Field<string> = { value: '', text: '', origin: null, basis: 'inferred' };

/** A draft with nothing but name and place in the document. */
export const bareDraft = (name: Field<string>, origin: Origin, row: number, layer: ActivityLayer): Draft => ({
  ordinal: null,
  name,
  timeText: NO_TIME,
  time: null,
  place: null,
  note: null,
  assignments: [],
  assignmentOrigin: null,
  section: [],
  level: null,
  layer,
  origin,
  row,
  extra: [],
  doubts: [],
});

/** Doubts that a time raises: impossible, reversed, a weekday that does not fit. */
export const timeDoubts = (time: TimeExpression | null, origin: Origin | null): readonly Doubt[] => {
  if (!time) return [];
  const doubts: Doubt[] = [];
  const add = (key: string, params: Doubt['params'] = {}): void => {
    doubts.push({ key, params, field: 'time', origin });
  };
  if (!time.valid) add('schedule.doubt.time-impossible', { text: time.text });
  else if (time.weekdayOk === false) add('schedule.doubt.weekday', { text: time.text });
  if (time.flags.includes('reversed')) add('schedule.doubt.reversed', { text: time.text });
  return doubts;
};

/** The assignments with those of a heading when there are none. */
export interface Assigned {
  readonly assignments: readonly Assignment[];
  readonly origin: Origin | null;
}

export const NOBODY: Assigned = { assignments: [], origin: null };
