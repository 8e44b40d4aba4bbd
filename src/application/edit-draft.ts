import type { Activity, Doubt, Schedule } from '../domain/schedule/schedule';
import type { TimeContext, TimeExpression } from '../domain/time/time-expression';

/** Reads a time as the grammar does. */
export type ReadTime = (text: string, context: TimeContext) => TimeExpression;

/**
 * What was understood, while a person corrects it before anything is written. Every edit gives a new draft; the
 * activities keep their origin and key, so a correction never loses where it came from.
 */
export interface Draft {
  /** The time grammar: handed in, so that the pane can draw before it is loaded. */
  readonly readTime: ReadTime;
  readonly schedules: readonly Schedule[];
  /** How to read a time that the person types. */
  readonly time: TimeContext;
  /** Keys of activities whose doubts a person has looked at. */
  readonly accepted: ReadonlySet<string>;
  /** Activities taken out, with the place they had, so that they can come back. */
  readonly dropped: readonly { readonly schedule: number; readonly index: number; readonly activity: Activity }[];
}

export type Edit =
  | { readonly kind: 'accept'; readonly key: string }
  | { readonly kind: 'set-name'; readonly key: string; readonly text: string }
  | { readonly kind: 'set-time'; readonly key: string; readonly text: string }
  | { readonly kind: 'set-place'; readonly key: string; readonly text: string }
  | { readonly kind: 'set-note'; readonly key: string; readonly text: string }
  | { readonly kind: 'drop'; readonly key: string }
  | { readonly kind: 'restore' }
  | { readonly kind: 'merge-next'; readonly key: string }
  /** `at`: 0-based character of the name where the second row begins. */
  | { readonly kind: 'split'; readonly key: string; readonly at: number };

/** A draft of what was read, with nothing accepted or dropped yet. */
export const startDraft = (schedules: readonly Schedule[], time: TimeContext, readTime: ReadTime): Draft => ({
  readTime,
  schedules,
  time,
  accepted: new Set(),
  dropped: [],
});

/** Doubts that nobody has looked at yet, in the order of the rows. */
export const openDoubts = (draft: Draft): readonly { readonly activity: Activity; readonly doubt: Doubt }[] =>
  draft.schedules.flatMap(({ activities }) =>
    activities
      .filter(({ key }) => !draft.accepted.has(key))
      .flatMap((activity) => activity.doubts.map((doubt) => ({ activity, doubt }))),
  );

const mapActivities = (
  draft: Draft,
  change: (activities: readonly Activity[], schedule: number) => readonly Activity[],
): Draft => ({
  ...draft,
  schedules: draft.schedules.map((schedule, index) => {
    const activities = change(schedule.activities, index);
    return activities === schedule.activities ? schedule : { ...schedule, activities };
  }),
});

const withoutDoubts = (activity: Activity, field: Doubt['field']): readonly Doubt[] =>
  activity.doubts.filter((doubt) => doubt.field !== field);

const changeOne = (draft: Draft, key: string, change: (activity: Activity) => Activity): Draft =>
  mapActivities(draft, (activities) =>
    activities.some((activity) => activity.key === key)
      ? activities.map((activity) => (activity.key === key ? change(activity) : activity))
      : activities,
  );

/** A text typed by a person is stated, by them; the origin stays that of the document. */
const typed = (field: Activity['place'], text: string): Activity['place'] =>
  text === '' ? null : { value: text, text, origin: field?.origin ?? null, basis: 'stated' };

const setName = (activity: Activity, text: string): Activity => ({
  ...activity,
  name: { ...activity.name, value: text, basis: 'stated' },
  doubts: withoutDoubts(activity, 'name'),
});

const setTime = (activity: Activity, text: string, { time, readTime }: Draft): Activity => ({
  ...activity,
  timeText: { ...activity.timeText, value: text, text, basis: 'stated' },
  time: text === '' ? null : readTime(text, time),
  doubts: withoutDoubts(activity, 'time'),
});

const joinText = (a: string, b: string, glue: string): string =>
  a === '' ? b : b === '' || a === b ? a : `${a}${glue}${b}`;

const merge = (first: Activity, second: Activity): Activity => ({
  ...first,
  name: { ...first.name, value: joinText(first.name.value, second.name.value, '. ') },
  timeText: first.time === null ? second.timeText : first.timeText,
  time: first.time ?? second.time,
  place: typed(first.place, joinText(first.place?.value ?? '', second.place?.value ?? '', '; ')),
  note: typed(first.note, joinText(first.note?.value ?? '', second.note?.value ?? '', '; ')),
  assignments: [
    ...first.assignments,
    ...second.assignments.filter(({ unit }) => !first.assignments.some((other) => other.unit === unit)),
  ],
  doubts: [...first.doubts, ...second.doubts],
});

const LEADING_JUNK = /^[\s.,;:–—-]+/u;
const TRAILING_JUNK = /[\s,;:–—-]+$/u;

const split = (activity: Activity, at: number): readonly Activity[] => {
  const name = activity.name.value;
  const head = name.slice(0, at).replace(TRAILING_JUNK, '');
  const tail = name.slice(at).replace(LEADING_JUNK, '');
  if (head === '' || tail === '') return [activity];
  return [
    { ...activity, name: { ...activity.name, value: head } },
    { ...activity, key: `${activity.key}-2`, name: { ...activity.name, value: tail }, doubts: [] },
  ];
};

const drop = (draft: Draft, key: string): Draft => {
  const dropped = [...draft.dropped];
  const next = mapActivities(draft, (activities, schedule) => {
    const index = activities.findIndex((activity) => activity.key === key);
    const activity = activities[index];
    if (activity === undefined) return activities;
    dropped.push({ schedule, index, activity });
    return activities.filter((other) => other !== activity);
  });
  return { ...next, dropped };
};

/** Puts every dropped row back where it was; the last dropped comes back first, so places stay true. */
const restore = (draft: Draft): Draft =>
  [...draft.dropped]
    .reverse()
    .reduce<Draft>(
      (current, { schedule, index, activity }) =>
        mapActivities(current, (activities, which) =>
          which === schedule ? [...activities.slice(0, index), activity, ...activities.slice(index)] : activities,
        ),
      { ...draft, dropped: [] },
    );

/** The draft after one edit. An edit of a row that is not there changes nothing. */
export const editDraft = (draft: Draft, edit: Edit): Draft => {
  switch (edit.kind) {
    case 'accept':
      return { ...draft, accepted: new Set([...draft.accepted, edit.key]) };
    case 'set-name':
      return edit.text.trim() === ''
        ? draft
        : changeOne(draft, edit.key, (activity) => setName(activity, edit.text.trim()));
    case 'set-time':
      return changeOne(draft, edit.key, (activity) => setTime(activity, edit.text.trim(), draft));
    case 'set-place':
      return changeOne(draft, edit.key, (activity) => ({
        ...activity,
        place: typed(activity.place, edit.text.trim()),
        doubts: withoutDoubts(activity, 'place'),
      }));
    case 'set-note':
      return changeOne(draft, edit.key, (activity) => ({
        ...activity,
        note: typed(activity.note, edit.text.trim()),
        doubts: withoutDoubts(activity, 'note'),
      }));
    case 'drop':
      return drop(draft, edit.key);
    case 'restore':
      return restore(draft);
    case 'merge-next':
      return mapActivities(draft, (activities) => {
        const index = activities.findIndex(({ key }) => key === edit.key);
        const first = activities[index];
        const second = activities[index + 1];
        if (first === undefined || second === undefined) return activities;
        return [...activities.slice(0, index), merge(first, second), ...activities.slice(index + 2)];
      });
    case 'split':
      return mapActivities(draft, (activities) =>
        activities.some(({ key }) => key === edit.key)
          ? activities.flatMap((activity) => (activity.key === edit.key ? split(activity, edit.at) : [activity]))
          : activities,
      );
  }
};
