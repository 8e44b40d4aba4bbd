import type { TimeExpression } from '../../time';
import type { Assigned, Reading } from '../draft';
import { contextBelow, isClockOnly, saysTime, withOuterDay, type OuterTime } from '../time-context';
import { folded as fold } from '../vocabulary/folded';
import { isLevelHeading, levelOf } from '../vocabulary/levels';
import { isGenericTitle, sectionKind, type SectionKind } from '../vocabulary/section-kinds';
import { nodeOrigin } from './attributes';
import { countedDay } from './counted-days';
import { sectionTitle, type ProseContext, type ProseOptions } from './context';
import { pickTime } from './pick-time';
import { labelValue, type Node } from './tree';

const COUNTED_DAY =
  /^ngày\s*(?:thứ\s*(?:nhất|hai|ba|tư|năm|sáu|bảy)|\d{1,2})\s*[(,:–-]\s*(?=\D{0,12}\d{1,2}\s?[/.-])([^()]{4,60}?)\)?$/iu;

/** The time that a heading of time gives what stands below it; the outer one when it gives none. */
export const outerOf = (node: Node, ctx: ProseContext, reading: Reading): OuterTime | null => {
  const heading = node.time?.words ?? '';
  if (countedDay(heading) !== null) return ctx.outer;
  // "Ngày 1 (04/5/2024)", "Ngày thứ hai: 05/5": the number only counts the days.
  const words = COUNTED_DAY.exec(heading)?.[1] ?? heading;
  const bare = /^\(?(\d{1,2}\s?[/.-]\s?\d{1,2})\)?$/u.exec(words)?.[1];
  const plain = reading.readers.parseTime(words, ctx.time);
  // Alone, "24/7" is round the clock; as a heading it is a day.
  const time =
    bare !== undefined && !saysTime(plain) && ctx.time.year !== undefined
      ? reading.readers.parseTime(`ngày ${bare}/${String(ctx.time.year)}`, ctx.time)
      : plain;
  // "Thứ Ba, ngày 28/5" in a paper without a year: the lines below are still those of a day.
  if (time.precision === 'day' && time.start === null) return { expression: time, text: words, source: 'heading' };
  if (!saysTime(time)) return ctx.outer;
  if (isClockOnly(time)) {
    return ctx.outer
      ? { expression: withOuterDay(time, ctx.outer), text: `${words}, ${ctx.outer.text}`, source: 'heading' }
      : { expression: time, text: words, source: 'heading' };
  }
  return { expression: time, text: words, source: 'heading' };
};

/** The context with the day (or hours) of a heading: those of the lines above stay when it gives none. */
export const withTime = (ctx: ProseContext, outer: OuterTime | null): ProseContext =>
  outer === null ? ctx : { ...ctx, outer, time: contextBelow(ctx.time, outer.expression) };

/** The time that a heading gives in its words: "1.2. … (dự kiến ngày 17, 18 & 19/8/2020):". */
const headingTime = (node: Node, ctx: ProseContext, reading: Reading): OuterTime | null => {
  const picked = pickTime(node.text, reading.readers, ctx.time);
  if (!picked || picked.time.precision === 'year' || picked.time.precision === 'vague') return ctx.outer;
  const text = node.text.slice(picked.span.start, picked.span.end);
  const time: TimeExpression =
    isClockOnly(picked.time) && ctx.outer ? withOuterDay(picked.time, ctx.outer) : picked.time;
  return { expression: time, text, source: 'heading' };
};

/** The units that a heading is about: "1. Ban Thường vụ Đoàn Khối:", "Đối với các chi đoàn". */
export const headingUnits = (node: Node, reading: Reading): Assigned | null => {
  const words = node.text
    .replace(/[\s:.;]+$/u, '')
    .replace(/^(?:đối với|giao|trách nhiệm của|nhiệm vụ của|về phía)\s+/iu, '');
  if (words.length > 140 || words.length < 3) return null;
  const found = reading.readers.parseAssignments(words, reading.units);
  const first = found[0];
  if (!first || first.span.start > 0) return null;
  const covered = found.reduce((sum, item) => sum + (item.span.end - item.span.start), 0);
  if (covered < words.length * 0.6) return null;
  return {
    assignments: found.map((item) => ({ ...item, role: item.role ?? 'responsible', roleInferred: true })),
    origin: nodeOrigin(node),
  };
};

const BASE_LEVEL = /cơ sở|chi đoàn|chi hội|chi bộ|đơn vị|lớp|chi đội/u;

/** The context below a heading: its kind, level, units, time, and its place in the path of sections. */
export const descend = (node: Node, ctx: ProseContext, options: ProseOptions): ProseContext => {
  const { reading } = options;
  const own = sectionKind(node.text);
  const kind: SectionKind =
    own === 'unknown' ||
    (ctx.kind === 'objective' && own === 'content') ||
    (ctx.kind === 'duties' && own === 'content' && !/^nội dung/iu.test(node.text))
      ? ctx.kind
      : own;
  const level = levelOf(node.text);
  const assigned =
    kind === 'duties' || ctx.kind === 'duties' || /^đối với\s/iu.test(node.text)
      ? (headingUnits(node, reading) ?? ctx.assigned)
      : level !== null && isLevelHeading(node.text)
        ? BASE_LEVEL.test(fold(level))
          ? options.baseUnits
          : null
        : ctx.assigned;
  const called = calledName(node);
  const next: ProseContext = {
    ...ctx,
    kind,
    section: called === null ? [...ctx.section, sectionTitle(node)] : [...ctx.section, sectionTitle(node), called],
    level: level ?? ctx.level,
    assigned,
    layer:
      kind === 'schedule' && ctx.kind === 'duties'
        ? 'milestone'
        : ctx.kind === 'duties' || kind === 'duties'
          ? 'milestone'
          : ctx.layer,
    depth: ctx.depth + 1,
  };
  return withTime(next, headingTime(node, ctx, reading));
};

/** "- Tên gọi: Đêm hội Trăng rằm": what a level or a generic heading is about. */
const calledName = (node: Node): string | null => {
  if (!isLevelHeading(node.text) && !isGenericTitle(node.text)) return null;
  const named = node.children.find((child) => child.label !== null && /^tên(?![\p{L}])/iu.test(child.label.words));
  const words = named ? labelValue(named).replace(/[\s.;]+$/u, '') : '';
  return words === '' ? null : words;
};
