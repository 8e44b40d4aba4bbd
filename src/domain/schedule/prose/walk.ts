import { opensLikeBasis } from '../../references/legal-basis';
import type { Passage } from '../../source/passages';
import { stated, type Draft, type LayoutResult, type Reading } from '../draft';
import { findPlace, type FoundPlace } from '../place';
import type { Duty, Section } from '../schedule';
import { startsWithVerb } from '../vocabulary/events';
import type { LabelField } from '../vocabulary/labels';
import { isBarren, sectionKind, type SectionKind } from '../vocabulary/section-kinds';
import { isAttribute, labelledValues, nodeOrigin, type LabelledValue } from './attributes';
import { readDuties } from './charges';
import { sectionTitle, topContext, type ProseContext, type ProseOptions } from './context';
import { descend, outerOf, withTime } from './descend';
import { chargedBefore, datedRequest, invitedMeeting, withSubject } from './duties';
import { actsItself, dated, headsEvent, introduces, isClosingWords, isHeadingNode } from './headings';
import { withImplied } from './implied';
import { itemDrafts } from './item';
import { concreteDuties, isActivity } from './judge';
import { actsInTimes, contentPlace, doesByDate, hasOwnWords, ownTimed, severalTimes } from './labelled-lines';
import { onEventDay, withSameDays } from './same-day';
import { opensWithClock } from './time-heading';
import { timeOfMany } from './times-of-many';
import { buildTree, cutNode, labelValue, type Node } from './tree';

/** What the walk gathers. */
interface Gathering {
  readonly drafts: Draft[];
  readonly sections: Section[];
  /** Labelled lines that speak of the document's own event. */
  readonly main: LabelledValue[];
  readonly duties: Duty[];
  readonly heads: ReadonlySet<Passage>;
}

/** The rows and sections of a body, and the labelled lines that speak of the document's own event. */
export interface ProseResult extends LayoutResult {
  readonly main: readonly LabelledValue[];
  /** What sections of duties give somebody to lead. */
  readonly duties: readonly Duty[];
}

const note = (node: Node, ctx: ProseContext, into: Gathering): void => {
  into.sections.push({
    label: node.marker?.label ?? '',
    title: node.text.replace(/[\s:;]+$/u, ''),
    depth: ctx.depth,
    origin: nodeOrigin(node),
  });
};

const emit = (
  node: Node,
  values: readonly LabelledValue[],
  ctx: ProseContext,
  options: ProseOptions,
  into: Gathering,
): void => {
  into.drafts.push(...itemDrafts(node, values, ctx, options.reading, options.knowledge));
};

const valuesOf = (node: Node): readonly LabelledValue[] => node.children.filter(isAttribute).flatMap(labelledValues);

/** One row for each of the times of an event ("CSĐT Hà Nội: 9h00 sáng …"), named by the words before the colon. */
const emitAtTimes = (
  node: Node,
  times: readonly Node[],
  ctx: ProseContext,
  options: ProseOptions,
  into: Gathering,
): void => {
  const others = valuesOf(node).filter((value) => value.field !== 'time');
  for (const time of times) {
    const { row } = time.passage;
    const origin = nodeOrigin(time);
    const text = time.text.replace(/^[^:]{2,40}:\s*(?=\D{0,12}\d)/u, '');
    const head = /^([^:]{2,40}):/u.exec(time.text)?.[1]?.trim();
    const value: LabelledValue = { field: 'time', words: '', text, origin, row, below: [] };
    for (const draft of itemDrafts(node, [value, ...others], ctx, options.reading, options.knowledge)) {
      const name =
        head === undefined || head === '' ? draft.name : { ...draft.name, value: `${draft.name.value} (${head})` };
      into.drafts.push({ ...draft, row, origin, name });
    }
  }
};

/** An event with what stands below it: its labels are its own, of the rest only what has a time of its own is a row. */
const emitEvent = (node: Node, above: ProseContext, options: ProseOptions, into: Gathering): void => {
  const ctx: ProseContext = { ...above, place: contentPlace(node) ?? above.place };
  const times = severalTimes(node, ctx, options.reading);
  if (times.length >= 2) {
    emitAtTimes(node, times, ctx, options, into);
    return;
  }
  const first = into.drafts.length;
  emit(node, valuesOf(node), ctx, options, into);
  const events = into.drafts.slice(first);
  const section = [...ctx.section, sectionTitle(node)];
  const inner: ProseContext = { ...ctx, inside: true, section, depth: ctx.depth + 1, outer: null };
  for (const act of actsInTimes(node, ctx, options.reading)) emit(act, [], inner, options, into);
  for (const child of node.children) if (!isAttribute(child)) walk(child, inner, options, into);
  const programme = into.drafts.splice(first + events.length);
  into.drafts.push(...onEventDay(programme, events));
};

const SAYS_WHEN: ReadonlySet<LabelField> = new Set<LabelField>(['time', 'time-place', 'place']);

const isBareLine = (node: Node): boolean =>
  node.marker !== null && node.label === null && node.time === null && node.children.length === 0;

/** A label with its values on the lines below it. */
const walkLabelHead = (
  node: Node,
  field: LabelField,
  ctx: ProseContext,
  options: ProseOptions,
  into: Gathering,
): void => {
  const next = descend(node, ctx, options);
  const kind: SectionKind = field === 'content' && !isBarren(next.kind) ? 'content' : next.kind;
  note(node, ctx, into);
  if (SAYS_WHEN.has(field)) {
    const rows = node.children.map((child) => kind === 'schedule' || hasOwnWords(child, ctx, options.reading));
    const whole = kind !== 'schedule' && !rows.includes(true);
    if (whole) into.main.push(...labelledValues(node));
    node.children.forEach((child, i) => {
      // Lines that only say when or where are the value of the label.
      if (whole && isBareLine(child)) return;
      walk(child, { ...next, kind: rows[i] === true ? 'schedule' : 'logistics' }, options, into);
    });
    return;
  }
  // What a detail holds ("Thể lệ:") is no contents.
  const below = field === 'detail' && kind === 'content' ? 'objective' : kind;
  const inside = next.inside || ctx.inside;
  for (const child of node.children) walk(child, { ...next, kind: below, inside }, options, into);
};

const walkLabel = (node: Node, ctx: ProseContext, options: ProseOptions, into: Gathering): void => {
  const { reading } = options;
  const field = node.label?.field ?? 'detail';
  if (labelValue(node) === '') {
    walkLabelHead(node, field, ctx, options, into);
    return;
  }
  const own = isBarren(ctx.kind) ? null : ownTimed(node, reading.title ?? '');
  if (own) {
    emit(own, [], ctx, options, into);
    return;
  }
  if (isBarren(ctx.kind) || ctx.kind === 'duties') {
    const says = ctx.kind === 'duties' && !SAYS_WHEN.has(field);
    if (says && isActivity(node, ctx, reading)) emit(node, [], ctx, options, into);
    return;
  }
  if (field === 'detail' && doesByDate(node, ctx, reading)) {
    emit({ ...node, label: null }, [], ctx, options, into);
    return;
  }
  into.main.push(...labelledValues(node));
  const inner: ProseContext = { ...ctx, inside: field !== 'content', depth: ctx.depth + 1 };
  for (const child of node.children) walk(child, inner, options, into);
};

const noteDuties = (node: Node, ctx: ProseContext, reading: Reading, into: Gathering): void => {
  const { said, units, person } = chargedBefore(node, ctx, reading);
  // A person is no unit to compare with those of the annex.
  into.duties.push(...readDuties(said, person ? null : (units ?? ctx.assigned), reading));
};

const walkLeaf = (node: Node, ctx: ProseContext, options: ProseOptions, into: Gathering): void => {
  const { reading } = options;
  if (into.heads.has(node.passage)) return;
  if (ctx.kind === 'logistics' && !isActivity(node, ctx, reading)) {
    into.main.push({
      field: 'time-place',
      words: '',
      text: node.text,
      origin: nodeOrigin(node),
      row: node.passage.row,
      below: [],
    });
    return;
  }
  const asked = datedRequest(node, ctx, reading) ?? invitedMeeting(node, ctx, reading);
  if (asked) {
    emit(asked, [], ctx, options, into);
    return;
  }
  if (!isActivity(node, ctx, reading)) return;
  if (ctx.kind !== 'duties') {
    emit(node, [], ctx, options, into);
    return;
  }
  const { said, units, person } = chargedBefore(node, ctx, reading);
  const head = units ?? person;
  const inner: ProseContext = head ? { ...ctx, assigned: head } : ctx;
  for (const part of concreteDuties(said.text, ctx, reading)) {
    emit(
      cutNode(said, part.start, part.end),
      [],
      part.start === 0 ? inner : withSubject(said, inner, reading),
      options,
      into,
    );
  }
};

/** "Sáng: Tại Nhà Văn hóa", "Địa điểm: …" right below a day or session: where all that follows takes place. */
const placeChild = (node: Node): { readonly child: Node; readonly place: FoundPlace } | null => {
  const child = node.children[0];
  if (!child || node.children.length < 2 || child.children.length > 0) return null;
  const words = child.label?.field === 'place' ? `tại ${labelValue(child).replace(/^tại\s+/iu, '')}` : child.text;
  if (!/^(?:địa điểm\s*:?\s*)?tại\s/iu.test(words) || words.length > 140) return null;
  const found = findPlace(words);
  if (!found || found.implied || !/^[\s.;,:)]*$/u.test(words.slice(found.span.end))) return null;
  const shift = child.text.length - words.length;
  return { child, place: { ...found, span: { start: found.span.start + shift, end: found.span.end + shift } } };
};

/** "Ngày 1 (22/4): Hà Nội - Sa Pa" above its hours: a title of the day, no activity. */
const dayTitle = (node: Node): Node | null => {
  const [first, second] = node.children;
  if (!first || !second || !first.inline || first.children.length > 0) return null;
  return !opensWithClock(first.text) && opensWithClock(second.text) && !startsWithVerb(first.text) ? first : null;
};

const walk = (given: Node, ctx: ProseContext, options: ProseOptions, into: Gathering): void => {
  if (ctx.kind === 'duties') noteDuties(given, ctx, options.reading, into);
  const node = given.time ? given : (dated(given, ctx, options.reading) ?? withImplied(given, ctx, options.reading));
  const many = timeOfMany(node, ctx, options.reading);
  if (many) {
    emit({ ...node, time: null }, [], many, options, into);
    return;
  }
  if (node.time) {
    const outer = outerOf(node, ctx, options.reading);
    note(node, ctx, into);
    const kind = ctx.kind === 'unknown' || ctx.kind === 'logistics' || ctx.kind === 'duties' ? 'schedule' : ctx.kind;
    const where = placeChild(node);
    const next = withTime(
      {
        ...ctx,
        kind,
        section: [...ctx.section, sectionTitle(node)],
        depth: ctx.depth + 1,
        place: where
          ? stated(where.place.text, nodeOrigin(where.child, where.place.span.start, where.place.span.end))
          : ctx.place,
      },
      outer,
    );
    const title = dayTitle(node);
    for (const child of node.children) if (child !== where?.child && child !== title) walk(child, next, options, into);
    return;
  }
  if (node.label) {
    walkLabel(node, ctx, options, into);
    return;
  }
  if (!isHeadingNode(node)) {
    walkLeaf(node, ctx, options, into);
    for (const child of node.children) {
      const asked = isClosingWords(child) ? datedRequest(child, ctx, options.reading) : null;
      if (asked) emit(asked, [], { ...ctx, outer: null }, options, into);
    }
    return;
  }
  if (introduces(node, ctx)) {
    for (const child of node.children) walk(child, ctx, options, into);
    return;
  }
  const own = sectionKind(node.text);
  const barren = isBarren(ctx.kind) || isBarren(own);
  if (!barren && ctx.kind !== 'duties' && headsEvent(node, ctx, options.reading) === 'event') {
    emitEvent(node, ctx, options, into);
    return;
  }
  note(node, ctx, into);
  if (
    ctx.kind === 'duties' &&
    !node.text.endsWith(':') &&
    node.text.length > 60 &&
    isActivity(node, ctx, options.reading)
  ) {
    emit(node, valuesOf(node), ctx, options, into);
  }
  const next = descend(node, ctx, options);
  const before = into.drafts.length;
  for (const child of node.children) walk(child, next, options, into);
  // "5. Viết bài thu hoạch" above a paragraph that only explains it is the activity.
  if (into.drafts.length === before && actsItself(node, next)) emit(node, valuesOf(node), ctx, options, into);
};

/** The roots without those above "… xây dựng kế hoạch như sau:" that say on what the plan rests. */
const belowPreamble = (roots: readonly Node[], ctx: ProseContext): readonly Node[] => {
  const at = roots.findIndex((root) => introduces(root, ctx));
  return roots.filter((root, i) => i >= at || root.children.length > 0 || !opensLikeBasis(root.text));
};

/** Reads the passages of a plan's body (or of an annex without a table) into drafts. */
export const readProse = (
  passages: readonly Passage[],
  options: ProseOptions,
  /** Headings of tables: never activities themselves. */
  heads: ReadonlySet<Passage> = new Set(),
): ProseResult => {
  const into: Gathering = { drafts: [], sections: [], main: [], duties: [], heads };
  const ctx = topContext(options.reading, options.kind);
  for (const root of belowPreamble(buildTree(passages), ctx)) walk(root, ctx, options, into);
  return { ...into, drafts: withSameDays(into.drafts) };
};
