import type { Field, Origin } from '../../source/origin';
import { blankSpans, spanHolds, spansOverlap, type Span } from '../../text/span';
import type { TimeExpression } from '../../time';
import { clockParts, splitActivities, type Part } from '../clauses';
import {
  bareDraft,
  inferredField,
  NOBODY,
  stated,
  timeDoubts,
  type Assigned,
  type Draft,
  type Reading,
} from '../draft';
import { findPlace, isGenericPlace, type FoundPlace } from '../place';
import { contextBelow, isClockOnly, withOuterDay, type OuterTime } from '../time-context';
import { activityName } from './activity-name';
import { inlineValues, nodeOrigin, rowOfOrigin, type LabelledValue } from './attributes';
import type { ItemKnowledge, ProseContext } from './context';
import { dayOfParts, timeOfList } from './day-list';
import { actBeforeTime, firstSentence, invitations, titleFor, trailingParts } from './item-name';
import {
  placeAfterDash,
  placeAfterTime,
  placeInBrackets,
  placeLabel,
  placeList,
  placesByHour,
  placeSentence,
  tailPlace,
  tailSegments,
  type Tail,
} from './item-place';
import { assignedBy, noteOf, personAssigned, personPrefix } from './item-units';
import { mainClause } from './main-clause';
import { phasesOf, type Phases } from './phases';
import { pickUnits } from './pick-units';
import type { PickedUnits } from './picked-units';
import type { Node } from './tree';
import {
  isCoarser,
  isTopic,
  leadingTime,
  ownTime,
  saysMore,
  timeField,
  timeLabel,
  withTailClock,
  type WrittenTime,
} from './written-time';
import { smallFirst } from '../../text/first-letter';

/** The time of a row and the words that gave it. */
interface RowTime {
  /** What the words of the row say, whether it is the row's time or not. */
  readonly own: WrittenTime | null;
  /** The row's time stands in its own words. */
  readonly used: boolean;
  /** The time in the words is what they are about. */
  readonly about: boolean;
  readonly field: Field<string>;
  readonly time: TimeExpression | null;
}

/** A label's time goes before that of the words, unless it is wider; a day under a heading's day is what is spoken of. */
const rowTime = (
  own: WrittenTime | null,
  values: readonly LabelledValue[],
  ctx: ProseContext,
  reading: Reading,
): RowTime => {
  const labelled = timeLabel(values, ctx, reading);
  const outer = ctx.outer?.expression ?? null;
  const about = own !== null && outer !== null && (isCoarser(own.time, outer) || isTopic(own, outer));
  const closer = labelled !== null && own !== null && !about && saysMore(own, labelled);
  const written = closer ? own : (labelled ?? (about ? null : own));
  return { own, used: own !== null && written === own, about, ...timeField(written, ctx) };
};

/** Where a row is held: its label, its last words, a place after its time, a place named in it, the heading's. */
const rowPlace = (
  node: Node,
  part: Part,
  values: readonly LabelledValue[],
  tail: Tail | null,
  said: { readonly after: Part | null; readonly found: FoundPlace | null; readonly own: WrittenTime | null },
  ctx: ProseContext,
): Field<string> | null => {
  const originAt = (span: Span): Origin => nodeOrigin(node, part.start + span.start, part.start + span.end);
  const { after, found, own } = said;
  const first = placeLabel(values) ?? tailPlace(node, part, tail) ?? (after && stated(after.text, originAt(after)));
  const noted = own === null ? null : placeInBrackets(part.text);
  const written = first ?? (noted && stated(noted.text, originAt(noted))) ?? placeSentence(node, part, own !== null);
  if (written) return written;
  if (!found || isGenericPlace(found.text)) return ctx.place;
  const { text, span, implied } = found;
  return implied
    ? inferredField(text, originAt(span), 'schedule.reason.online', part.text.slice(span.start, span.end))
    : stated(text, originAt(span));
};

/** What a row is called: its words without time, place and units; the heading's when they say nothing else. */
const rowName = (
  node: Node,
  part: Part,
  main: number,
  said: {
    readonly when: RowTime;
    readonly after: Part | null;
    readonly found: FoundPlace | null;
    readonly unitDrop: Span | null;
  },
  ctx: ProseContext,
): Field<string> => {
  const { when, after, found, unitDrop } = said;
  const { own, used } = when;
  const sentence = firstSentence(part.text, main);
  const first = part.text.slice(0, sentence);
  const dropped: Span[] = [];
  if (main > 0) dropped.push({ start: 0, end: main });
  // A time that is not the row's own is what its words are about.
  if (own?.drop && (used || own.leads === true) && !when.about) dropped.push(own.drop);
  // "(Văn phòng thực hiện, xong trước 25/4)" goes as a whole, though its time goes by itself, too.
  const timeDrop = own?.drop ?? null;
  if (
    unitDrop &&
    (!dropped.some((span) => spansOverlap(span, unitDrop)) || (timeDrop && spanHolds(unitDrop, timeDrop)))
  )
    dropped.push(unitDrop);
  if (after && own?.span && used && after.start > own.span.end && own.span.start > 12)
    dropped.push({ start: own.span.start, end: Math.min(after.end, sentence) });
  const named = actBeforeTime(part.text, own?.span ?? null);
  if (named > 0 && used) dropped.push({ start: named, end: sentence });
  dropped.push(...trailingParts(blankSpans(first, dropped), main, used ? (own?.span ?? null) : null, found));
  if (ctx.outer !== null) dropped.push(...invitations(first));
  const name = activityName(
    first,
    dropped.filter((span) => span.end <= sentence),
  );
  const origin = nodeOrigin(node, part.start + main, part.end);
  const titled = titleFor(name, ctx);
  return titled === null
    ? { value: name, text: part.text, origin, basis: 'stated' }
    : inferredField(titled, origin, 'schedule.reason.heading', part.text);
};

/** Who does a row and the words that say so: its labels, its own words, the heading above. */
const rowUnits = (
  node: Node,
  at: number,
  values: readonly LabelledValue[],
  units: PickedUnits | null,
  ctx: ProseContext,
  reading: Reading,
): { readonly assigned: Assigned; readonly note: Field<string> | null } => {
  const labelled = assignedBy(values, reading);
  const own: Assigned | null =
    units && units.assignments.length > 0
      ? { assignments: units.assignments, origin: nodeOrigin(node, at + units.span.start, at + units.span.end) }
      : null;
  return {
    assigned: labelled.assigned.assignments.length > 0 ? labelled.assigned : (own ?? ctx.assigned ?? NOBODY),
    note: labelled.note ?? noteOf(units, own),
  };
};

/** One row of a stretch of an item; `values` are the labelled lines that belong to it. */
const draftOf = (
  node: Node,
  whole: Part,
  values: readonly LabelledValue[],
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): Draft => {
  const leading = leadingTime(whole.text, reading, ctx.time);
  const tail = leading ? tailSegments(whole.text, leading.end) : null;
  const part: Part = tail
    ? { text: whole.text.slice(0, tail.end), start: whole.start, end: whole.start + tail.end }
    : whole;
  const main = mainClause(part.text);
  const own = withTailClock(ownTime(node, part, ctx, reading, knowledge), tail, reading, ctx);
  const when = rowTime(own, values, ctx, reading);
  const units = pickUnits(part.text.slice(main), reading.readers, reading.units);
  const drop = units?.drop ?? null;
  const unitDrop = drop && { start: drop.start + main, end: drop.end + main };
  const found = findPlace(part.text);
  const after = placeAfterTime(part.text, own?.span ?? null) ?? (own && placeAfterDash(part.text));
  const { assigned, note } = rowUnits(node, part.start + main, values, units, ctx, reading);
  const origin = nodeOrigin(node, part.start, part.end);
  const name = rowName(node, part, main, { when, after, found, unitDrop }, ctx);
  return {
    ...bareDraft(name, origin, rowOfOrigin(main > 0 ? (name.origin ?? origin) : origin), ctx.layer),
    ordinal: node.marker && node.marker.count !== null ? node.marker.label : null,
    timeText: when.field,
    time: when.time,
    place: rowPlace(node, part, values, tail, { after, found, own }, ctx),
    note,
    assignments: assigned.assignments,
    assignmentOrigin: assigned.origin,
    section: ctx.section,
    level: ctx.level,
    doubts: timeDoubts(when.time, when.field.origin),
  };
};

/**
 * The rows that an item of a plan makes: one for each part that stands alone, or for each place of a list. `values` are the
 * labelled lines that belong to it.
 */
export const itemDrafts = (
  node: Node,
  values: readonly LabelledValue[],
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): readonly Draft[] => {
  const person = personPrefix(node.text, ctx);
  const from = person?.end ?? 0;
  const inner: ProseContext =
    person === null
      ? ctx
      : { ...ctx, assigned: personAssigned(person.name, nodeOrigin(node, 0, person.name.length), reading) };
  const said = node.text.slice(from);
  const oneDay =
    ctx.outer !== null && (ctx.outer.expression.precision === 'day' || ctx.outer.expression.dates.length === 1);
  const day = oneDay ? null : (dayOfParts(said, reading, inner) ?? timeOfList(said, reading, inner));
  if (day) {
    const within: ProseContext = { ...inner, outer: day.outer, time: contextBelow(inner.time, day.outer.expression) };
    return day.parts.flatMap((stretch) =>
      stretchDrafts(node, { start: stretch.start + from, end: stretch.end + from }, values, within, reading, knowledge),
    );
  }
  const stretches = ctx.outer === null ? [{ text: said, start: 0, end: said.length }] : clockParts(said);
  return stretches.flatMap((stretch) =>
    stretchDrafts(node, { start: stretch.start + from, end: stretch.end + from }, values, inner, reading, knowledge),
  );
};

/** One row for each phase, named by the event and the phase; who does the event does each of them. */
const phaseDrafts = (
  node: Node,
  whole: Part,
  phases: Phases,
  values: readonly LabelledValue[],
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): readonly Draft[] => {
  const event = draftOf(node, whole, values, ctx, reading, knowledge);
  const head = activityName(whole.text.slice(0, phases.head.end), []);
  return phases.parts.map((part): Draft => {
    const placed = { text: part.text, start: part.start + whole.start, end: part.end + whole.start };
    const draft = draftOf(node, placed, [], ctx, reading, knowledge);
    const { note, assignments, assignmentOrigin } = event;
    return {
      ...draft,
      name: {
        ...draft.name,
        value: phases.runsOn ? `${head} ${smallFirst(draft.name.value)}` : `${head} – ${draft.name.value}`,
      },
      place: draft.place ?? (findPlace(whole.text.slice(0, phases.head.end)) ? event.place : null) ?? ctx.place,
      note,
      assignments,
      assignmentOrigin,
    };
  });
};

const stretchDrafts = (
  node: Node,
  stretch: Span,
  values: readonly LabelledValue[],
  ctx: ProseContext,
  reading: Reading,
  knowledge: ItemKnowledge,
): readonly Draft[] => {
  const from = stretch.start;
  const inline = inlineValues(node, from, stretch.end);
  const all = [...values, ...inline.values];
  const text = node.text.slice(from, inline.end);
  const byHour = placesByHour(text);
  if (byHour) {
    const head = { text: byHour.head.text, start: from, end: byHour.head.end + from };
    const draft = draftOf(node, head, all, ctx, reading, knowledge);
    return byHour.stops.map(({ place, when }): Draft => {
      const clock = reading.readers.parseTime(when, ctx.time);
      const day = draft.time ?? null;
      const outer: OuterTime | null = day && { expression: day, text: draft.timeText.value, source: 'heading' };
      const time = outer && isClockOnly(clock) ? withOuterDay(clock, outer) : day;
      return {
        ...draft,
        time,
        timeText: outer ? { ...draft.timeText, value: `${when}, ${draft.timeText.value}` } : draft.timeText,
        place: stated(place.text, nodeOrigin(node, place.start + from, place.end + from)),
      };
    });
  }
  const phases = phasesOf(text, reading, ctx);
  if (phases) return phaseDrafts(node, { text, start: from, end: inline.end }, phases, all, ctx, reading, knowledge);
  const list = placeList(text);
  if (list) {
    const head = { text: list.head.text, start: list.head.start + from, end: list.head.end + from };
    return list.places.map((place): Draft => {
      const draft = draftOf(node, head, all, ctx, reading, knowledge);
      return { ...draft, place: stated(place.text, nodeOrigin(node, place.start + from, place.end + from)) };
    });
  }
  return splitActivities(text, ctx.outer !== null).map((part) =>
    draftOf(node, { text: part.text, start: part.start + from, end: part.end + from }, all, ctx, reading, knowledge),
  );
};
