import type { CheckInput } from '../../../src/domain/checks/check-input';
import type { Finding } from '../../../src/domain/checks/finding';
import { checkLinesOf } from '../../../src/domain/checks/lines';
import { runChecks } from '../../../src/domain/checks/run-checks';
import { parseIso, type PlainDate } from '../../../src/domain/calendar/plain-date';
import type { Activity, Schedule } from '../../../src/domain/schedule/schedule';
import type { Field } from '../../../src/domain/source/origin';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import type { ClockTime, Session, TimeExpression, TimePrecision } from '../../../src/domain/time/time-expression';
import type { Assignment, Role } from '../../../src/domain/units/assignment';

const day = (iso: string): PlainDate => {
  const date = parseIso(iso);
  if (date === null) throw new Error(`no date: ${iso}`);
  return date;
};

const clockOf = (text: string): ClockTime => ({ hour: Number(text.slice(0, 2)), minute: Number(text.slice(3)) });

/** A time as a test needs it, made by hand so that the rules are tested apart from the grammar. */
export interface TimeSpec {
  readonly precision?: TimePrecision;
  readonly start: string;
  readonly end?: string;
  /** "08:00" or "08:00-10:30". */
  readonly hours?: string;
  readonly session?: Session;
}

export const timeOf = (text: string, spec: TimeSpec): TimeExpression => {
  const [from, to] = (spec.hours ?? '').split('-');
  const start = day(spec.start);
  const precision = spec.precision ?? (spec.end === undefined ? 'day' : 'range');
  return {
    valid: true,
    precision,
    start,
    end: spec.end === undefined ? start : day(spec.end),
    startTime: from ? clockOf(from) : null,
    endTime: to ? clockOf(to) : null,
    session: spec.session ?? null,
    dates: precision === 'day' ? [start] : [],
    weekdayStated: null,
    weekdayOk: null,
    calendar: 'solar',
    flags: [],
    basis: precision === 'day' || precision === 'range' ? { day: { kind: 'stated' } } : {},
    span: { start: 0, end: text.length },
    text,
  };
};

/** An activity in few words. */
export interface ActivitySpec {
  readonly name: string;
  readonly row?: number;
  readonly ordinal?: string;
  readonly time?: TimeSpec;
  readonly timeText?: string;
  readonly place?: string;
  /** "Sở A:lead"; without role "Sở A". */
  readonly units?: readonly string[];
  readonly layer?: Activity['layer'];
  readonly section?: readonly string[];
}

const field = (value: string, line: number): Field<string> => ({
  value,
  text: value,
  origin: { kind: 'line', line },
  basis: 'stated',
});

const assignmentOf = (text: string): Assignment => {
  const [unit = '', role] = text.split(':');
  return {
    unit,
    role: (role ?? null) as Role | null,
    text: unit,
    span: { start: 0, end: unit.length },
    collective: /^các /iu.test(unit),
  };
};

export const activityOf = (spec: ActivitySpec, index: number): Activity => {
  const row = spec.row ?? index + 1;
  const timeText = spec.timeText ?? spec.time?.start ?? '';
  return {
    key: `k${String(index)}`,
    ordinal: spec.ordinal ?? null,
    name: field(spec.name, row),
    timeText: field(timeText, row),
    time: spec.time === undefined ? null : timeOf(timeText, spec.time),
    place: spec.place === undefined ? null : field(spec.place, row),
    note: null,
    assignments: (spec.units ?? []).map(assignmentOf),
    assignmentOrigin: null,
    section: spec.section ?? [],
    level: null,
    layer: spec.layer ?? 'annex',
    origin: { kind: 'line', line: row },
    row,
    extra: [],
    doubts: [],
  };
};

export interface ScheduleSpec {
  readonly activities?: readonly ActivitySpec[];
  readonly period?: TimeSpec;
  readonly issued?: string;
  readonly number?: string;
  readonly year?: number;
  /** Titles of sections, in order. */
  readonly sections?: readonly string[];
  /** Acts that a section of duties gives units to lead. */
  readonly duties?: readonly { readonly act: string; readonly units: readonly string[] }[];
  /** Pairs of 0-based places in `activities`: annex row, body item. */
  readonly links?: readonly (readonly [number, number])[];
}

export const scheduleOf = (spec: ScheduleSpec): Schedule => ({
  title: null,
  subtitle: null,
  plan: {
    number: spec.number === undefined ? null : field(spec.number, 1),
    date:
      spec.issued === undefined ? null : { value: day(spec.issued), text: spec.issued, origin: null, basis: 'stated' },
    issuer: null,
    parentBody: null,
  },
  period:
    spec.period === undefined
      ? null
      : { value: timeOf('thời gian', spec.period), text: 'thời gian', origin: null, basis: 'stated' },
  year: spec.year === undefined ? null : { value: spec.year, text: '', origin: null, basis: 'stated' },
  sections: (spec.sections ?? []).map((title) => ({
    label: '',
    title,
    depth: 0,
    origin: { kind: 'line', line: 1 },
  })),
  activities: (spec.activities ?? []).map(activityOf),
  links: (spec.links ?? []).map(([annex, body]) => ({ annex: `k${String(annex)}`, body: `k${String(body)}` })),
  duties: (spec.duties ?? []).map(({ act, units }) => ({
    act,
    clause: `chủ trì ${act}`,
    leads: units.map(assignmentOf),
    origin: { kind: 'line', line: 1 },
  })),
  anniversaries: [],
  signer: null,
  notices: [],
});

/** A text as the rules get it. */
export const inputOf = (text: string, spec?: ScheduleSpec, more: Partial<CheckInput> = {}): CheckInput => ({
  schedules: spec === undefined ? [] : [scheduleOf(spec)],
  lines: checkLinesOf(textSnapshot('test.txt', text)),
  ...more,
});

/** Findings of a text, as "code: text", in the order they are shown. */
export const codesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map((finding) => `${finding.code}: ${finding.text}`);

export const checkText = (text: string, spec?: ScheduleSpec, more: Partial<CheckInput> = {}): readonly Finding[] =>
  runChecks(inputOf(text, spec, more));
