import type { Span } from '../../text/span';
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
import { findPlace, isGenericPlace } from '../place';
import { contextBelow, isClockOnly, withOuterDay, type OuterTime } from '../time-context';
import { activityName } from './activity-name';
import { inlineValues, nodeOrigin, rowOfOrigin, type LabelledValue } from './attributes';
import type { ItemKnowledge, ProseContext } from './context';
import { dayOfParts, timeOfList } from './day-list';
import {
  actBeforeTime,
  blanked,
  countName,
  firstSentence,
  headingName,
  invitations,
  NAMELESS,
  ONLY_COUNT,
  trailingParts,
} from './item-name';
import {
  placeAfterTime,
  placeLabel,
  placeList,
  placesByHour,
  placeSentence,
  tailPlace,
  tailSegments,
} from './item-place';
import { assignedBy, noteOf, personAssigned, personPrefix } from './item-units';
import { mainClause } from './main-clause';
import { pickUnits } from './pick-units';
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
} from './written-time';

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
  const labelled = timeLabel(values, ctx, reading);
  const own = withTailClock(ownTime(node, part, ctx, reading, knowledge), tail, reading, ctx);
  const about = own && ctx.outer && (isCoarser(own.time, ctx.outer.expression) || isTopic(own, ctx.outer.expression));
  const closer = labelled !== null && own !== null && !about && saysMore(own, labelled);
  const written = closer ? own : (labelled ?? (about ? null : own));
  const { field, time } = timeField(written, ctx);
  const units = pickUnits(part.text.slice(main), reading.readers, reading.units);
  const shift = (span: Span | null): Span | null => span && { start: span.start + main, end: span.end + main };
  const dropped: Span[] = [];
  if (main > 0) dropped.push({ start: 0, end: main });
  // A time that is not the row's own is what its words are about.
  const used = own !== null && written === own;
  if (own?.drop && (used || own.leads === true) && !about) dropped.push(own.drop);
  const unitDrop = shift(units?.drop ?? null);
  if (unitDrop && !dropped.some((span) => span.start < unitDrop.end && unitDrop.start < span.end))
    dropped.push(unitDrop);
  const sentence = firstSentence(part.text, main);
  const found = findPlace(part.text);
  const after = placeAfterTime(part.text, own);
  if (after && own?.span && used && after.start > own.span.end && own.span.start > 12)
    dropped.push({ start: own.span.start, end: Math.min(after.end, sentence) });
  const named = actBeforeTime(part.text, own);
  if (named > 0 && used) dropped.push({ start: named, end: sentence });
  dropped.push(...trailingParts(blanked(part.text.slice(0, sentence), dropped), main, used ? own : null, found));
  if (ctx.outer !== null) dropped.push(...invitations(part.text.slice(0, sentence)));
  const name = activityName(
    part.text.slice(0, sentence),
    dropped.filter((span) => span.end <= sentence),
  );
  const titled = NAMELESS.test(name) ? headingName(ctx) : ONLY_COUNT.test(name) ? countName(name, ctx) : null;
  const labelledUnits = assignedBy(values, reading);
  const place =
    placeLabel(values) ??
    tailPlace(node, part, tail) ??
    (after && stated(after.text, nodeOrigin(node, part.start + after.start, part.start + after.end))) ??
    placeSentence(node, part, own) ??
    (found && !isGenericPlace(found.text)
      ? found.implied
        ? inferredField(
            found.text,
            nodeOrigin(node, part.start + found.span.start, part.start + found.span.end),
            'schedule.reason.online',
            part.text.slice(found.span.start, found.span.end),
          )
        : stated(found.text, nodeOrigin(node, part.start + found.span.start, part.start + found.span.end))
      : ctx.place);
  const ownUnits: Assigned | null =
    units && units.assignments.length > 0
      ? {
          assignments: units.assignments,
          origin: nodeOrigin(node, part.start + main + units.span.start, part.start + main + units.span.end),
        }
      : null;
  const assigned =
    labelledUnits.assigned.assignments.length > 0 ? labelledUnits.assigned : (ownUnits ?? ctx.assigned ?? NOBODY);
  const note = labelledUnits.note ?? noteOf(units, ownUnits);
  const origin = nodeOrigin(node, part.start, part.end);
  const nameOrigin = nodeOrigin(node, part.start + main, part.end);
  const row = main > 0 ? rowOfOrigin(nameOrigin) : rowOfOrigin(origin);
  return {
    ...bareDraft(
      titled === null
        ? { value: name, text: part.text, origin: nameOrigin, basis: 'stated' }
        : inferredField(titled, nameOrigin, 'schedule.reason.heading', part.text),
      origin,
      row,
      ctx.layer,
    ),
    ordinal: node.marker && node.marker.count !== null ? node.marker.label : null,
    timeText: field,
    time,
    place,
    note,
    assignments: assigned.assignments,
    assignmentOrigin: assigned.origin,
    section: ctx.section,
    level: ctx.level,
    doubts: timeDoubts(time, field.origin),
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
