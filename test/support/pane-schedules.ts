import type { Activity, Doubt, Schedule } from '../../src/domain/schedule/schedule';
import type { Origin } from '../../src/domain/source/origin';
import { parseTime } from '../../src/domain/time';

/** What a test says about an activity; everything else is plain. */
export interface ActivityFacts {
  readonly key: string;
  readonly name: string;
  readonly timeText?: string;
  readonly place?: string;
  readonly note?: string;
  readonly units?: readonly string[];
  readonly doubts?: readonly Doubt['field'][];
  readonly row?: number;
}

const cell = (row: number, column: number): Origin => ({ kind: 'cell', sheet: 'Nguồn', row, column });

/** An activity read from a sheet "Nguồn", in the year 2023. */
export const activityOf = (facts: ActivityFacts): Activity => {
  const row = facts.row ?? 2;
  const timeText = facts.timeText ?? '';
  const field = (text: string, column: number): Activity['place'] =>
    text === '' ? null : { value: text, text, origin: cell(row, column), basis: 'stated' };
  return {
    key: facts.key,
    ordinal: null,
    name: { value: facts.name, text: facts.name, origin: cell(row, 2), basis: 'stated' },
    timeText: { value: timeText, text: timeText, origin: timeText === '' ? null : cell(row, 3), basis: 'stated' },
    time: timeText === '' ? null : parseTime(timeText, { year: 2023 }),
    place: field(facts.place ?? '', 4),
    note: field(facts.note ?? '', 5),
    assignments: (facts.units ?? []).map((unit) => ({
      unit,
      role: 'lead',
      text: unit,
      span: { start: 0, end: unit.length },
      collective: false,
    })),
    assignmentOrigin: null,
    section: [],
    level: null,
    layer: 'annex',
    origin: cell(row, 1),
    row,
    extra: [],
    doubts: (facts.doubts ?? []).map((name) => ({
      field: name,
      key: 'pane.basis.doubtful',
      params: {},
      origin: cell(row, 3),
    })),
  };
};

/** A plan that holds the activities and nothing else. */
export const scheduleOf = (activities: readonly Activity[], year: number | null = 2023): Schedule => ({
  title: null,
  subtitle: null,
  plan: { number: null, date: null, issuer: null, parentBody: null },
  period: null,
  year: year === null ? null : { value: year, text: String(year), origin: null, basis: 'stated' },
  sections: [],
  activities,
  links: [],
  anniversaries: [],
  signer: null,
  notices: [],
});
