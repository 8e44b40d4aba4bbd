import type { Passage } from '../../source/passages';
import type { Origin } from '../../source/origin';
import type { TimeExpression } from '../../time';
import { folded as fold } from '../vocabulary/folded';
import { stated, type Assigned, type Draft, type LayoutResult, type Reading } from '../draft';
import { findPlace, type FoundPlace } from '../place';
import type { Section } from '../schedule';
import { contextBelow, isClockOnly, saysTime, withOuterDay, type OuterTime } from '../time-context';
import { exhorts, hasTitledEvent, namesEvent, startsWithEvent, startsWithVerb } from '../vocabulary/events';
import { isLevelHeading, levelOf } from '../vocabulary/levels';
import { isBarren, isGenericTitle, sectionKind, type SectionKind } from '../vocabulary/section-kinds';
import { isAttribute, labelledValues, nodeOrigin, tellsWhenOrWho, type LabelledValue } from './attributes';
import { sectionTitle, topContext, type ProseContext } from './context';
import { onlyTime, withImplied } from './implied';
import { itemDrafts, type ItemKnowledge } from './item';
import { concreteDuties, isActivity, isFrame, somebodyDoes } from './judge';
import { pickTime } from './pick-time';
import { pickUnits } from './pick-units';
import { buildTree, labelValue, type Node } from './tree';

/** What the walk gathers. */
interface Gathering {
  readonly drafts: Draft[];
  readonly sections: Section[];
  /** Labelled lines that speak of the document's own event. */
  readonly main: LabelledValue[];
  readonly heads: ReadonlySet<Passage>;
}

/** What the caller knows of the document. */
export interface ProseOptions {
  readonly reading: Reading;
  readonly knowledge: ItemKnowledge;
  /** Kind of what stands before the first heading. */
  readonly kind: SectionKind;
  /** The collective that "cấp cơ sở" means in this document, or `null`. */
  readonly baseUnits: Assigned | null;
}

export interface ProseResult extends LayoutResult {
  readonly main: readonly LabelledValue[];
}

const strengthOf = (precision: string): number =>
  precision === 'day' ||
  precision === 'list' ||
  precision === 'range' ||
  precision === 'deadline' ||
  precision === 'week'
    ? 2
    : precision === 'none'
      ? 0
      : 1;

/** Details below an item ("Ghi chú: …") make no heading of it. */
const isHeadingNode = (node: Node): boolean =>
  node.children.some(
    (child) => !isClosingWords(child) && (child.label === null || isAttribute(child) || child.children.length > 0),
  );

/** "Đề nghị các đơn vị …" after the last item: words of the document, nothing below that item. */
const isClosingWords = (node: Node): boolean =>
  node.marker === null && node.label === null && node.time === null && node.children.length === 0 && isFrame(node.text);

/** Children that are bullets of their own (no labels). */
const plainChildren = (node: Node): readonly Node[] =>
  node.children.filter((child) => !isAttribute(child) && child.label === null);

const actsShare = (nodes: readonly Node[]): number => {
  if (nodes.length === 0) return 0;
  const acting = nodes.filter(
    (node) =>
      startsWithVerb(node.text) || startsWithEvent(node.text) || node.children.length > 0 || somebodyDoes(node.text),
  );
  return acting.length / nodes.length;
};

const PLURAL = /^(?:(?:tổ chức|thực hiện|triển khai|tiếp tục|đẩy mạnh|tăng cường)\s+)*(?:các|những|một số|nhiều)\s/u;
const OPENS_WITH_CLOCK = /^(?:(?:lúc|từ|đúng)\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}/iu;
const STAGE = /^(?:giai đoạn|đợt|bước|phần|tuần|học kỳ|ngày thứ)\s/u;
/** What holds many events under one name. */
const CAMPAIGN =
  /^(?:(?:tổ chức|thực hiện|triển khai|hưởng ứng|phát động)\s)*(?:phong trào|cuộc vận động|chương trình|đợt thi đua|đề án|tháng|tuần lễ)(?![\p{L}])/u;
const TOPIC = /^(?:công tác|hoạt động|nội dung|nhiệm vụ|lĩnh vực|về|đối với|phần|các|những)\s/u;

/** What a heading with bullets below is: the event itself, or a title for its bullets. */
const headsEvent = (node: Node, ctx: ProseContext, reading: Reading): 'event' | 'section' => {
  const { text } = node;
  // "14 giờ 00: Khai mạc các trò chơi:" with its parts below is one event of the day.
  if (
    ctx.outer !== null &&
    OPENS_WITH_CLOCK.test(text) &&
    !node.children.some((child) => OPENS_WITH_CLOCK.test(child.text))
  )
    return 'event';
  if (
    ctx.depth === 0 &&
    /^(?:roman|part|alpha|caps|h\d)/u.test(node.marker?.style ?? 'caps') &&
    !node.children.some(tellsWhenOrWho)
  )
    return 'section';
  if (isGenericTitle(text) || isLevelHeading(text) || sectionKind(text) === 'logistics') return 'section';
  const bullets = plainChildren(node);
  if (node.children.some(tellsWhenOrWho)) {
    // "1. Cấp trường" with its own time and place below is still a title when its bullets are many events.
    return 'event';
  }
  if (bullets.some((child) => child.children.length > 0 && child.children.some((below) => below.label === null)))
    return 'section';
  const folded = fold(text);
  // "2. Các khu vực sân chơi: từ 9 giờ đến 10 giờ 30 …" with its parts below: one event with its hours.
  const when = pickTime(text, reading.readers, ctx.time);
  if (
    when?.time.startTime &&
    !STAGE.test(folded) &&
    !text.endsWith(':') &&
    !bullets.some((child) => OPENS_WITH_CLOCK.test(child.text))
  )
    return 'event';
  if (PLURAL.test(folded) && !hasTitledEvent(text)) return 'section';
  const picked = pickTime(text, reading.readers, ctx.time);
  const strong = hasTitledEvent(text) || (picked !== null && strengthOf(picked.time.precision) === 2);
  const share = actsShare(bullets);
  const introduces = text.endsWith(':');
  const dated = bullets.some((child) => {
    const time = pickTime(child.text, reading.readers, ctx.time);
    return time !== null && strengthOf(time.time.precision) === 2;
  });
  if (STAGE.test(folded)) return 'section';
  if (CAMPAIGN.test(folded) && bullets.length >= 2 && (share >= 0.6 || dated)) return 'section';
  if (strong) return (introduces || !hasTitledEvent(text)) && (share >= 0.6 || dated) ? 'section' : 'event';
  if (TOPIC.test(folded) || isFrame(text)) return 'section';
  const event = startsWithEvent(text) || (startsWithVerb(text) && namesEvent(text, 70));
  return event && share < 0.4 && !dated ? 'event' : 'section';
};

const COUNTED_DAY =
  /^ngày\s*(?:thứ\s*(?:nhất|hai|ba|tư|năm|sáu|bảy)|\d{1,2})\s*[(,:–-]\s*(?=\D{0,12}\d{1,2}\s?[/.-])([^()]{4,60}?)\)?$/iu;

const outerOf = (node: Node, ctx: ProseContext, reading: Reading): OuterTime | null => {
  const heading = node.time?.words ?? '';
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

const below = (ctx: ProseContext, outer: OuterTime | null): ProseContext =>
  outer === null ? ctx : { ...ctx, outer, time: contextBelow(ctx.time, outer.expression) };

/** The time that a heading gives in its words: "1.2. … (dự kiến ngày 17, 18 & 19/8/2020):". */
const headingTime = (node: Node, ctx: ProseContext, reading: Reading): OuterTime | null => {
  const picked = pickTime(node.text, reading.readers, ctx.time);
  if (
    !picked ||
    strengthOf(picked.time.precision) < 1 ||
    picked.time.precision === 'year' ||
    picked.time.precision === 'vague'
  )
    return ctx.outer;
  const text = node.text.slice(picked.span.start, picked.span.end);
  const time: TimeExpression =
    isClockOnly(picked.time) && ctx.outer ? withOuterDay(picked.time, ctx.outer) : picked.time;
  return { expression: time, text, source: 'heading' };
};

/** The units that a heading is about: "1. Ban Thường vụ Đoàn Khối:", "Đối với các chi đoàn". */
const headingUnits = (node: Node, reading: Reading): Assigned | null => {
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

const descend = (node: Node, ctx: ProseContext, options: ProseOptions): ProseContext => {
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
  return below(next, headingTime(node, ctx, reading));
};

/** "- Tên gọi: Đêm hội Trăng rằm": what a level or a generic heading is about. */
const calledName = (node: Node): string | null => {
  if (!isLevelHeading(node.text) && !isGenericTitle(node.text)) return null;
  const named = node.children.find((child) => child.label !== null && /^tên(?![\p{L}])/iu.test(child.label.words));
  const words = named ? labelValue(named).replace(/[\s.;]+$/u, '') : '';
  return words === '' ? null : words;
};

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

/** Times written below a time label: each with words of its own is a row ("CSĐT Hà Nội: 9h00 sáng …"). */
const severalTimes = (node: Node, ctx: ProseContext, reading: Reading): readonly Node[] => {
  const label = node.children.find((child) => child.label?.field === 'time' && labelValue(child) === '');
  if (!label || label.children.length < 2) return [];
  return label.children.filter(
    (child) =>
      saysTime(reading.readers.parseTime(child.text, ctx.time)) || pickTime(child.text, reading.readers, ctx.time),
  );
};

/** "Nội dung: Chung tay … tại 03 xã của Huyện A": a place that only the contents of the event name. */
const contentPlace = (node: Node): ProseContext['place'] => {
  for (const child of node.children) {
    if (child.label?.field !== 'content') continue;
    const found = findPlace(labelValue(child));
    if (!found || found.implied) continue;
    const from = child.label.valueStart;
    return stated(found.text, nodeOrigin(child, from + found.span.start, from + found.span.end));
  }
  return null;
};

const emitEvent = (node: Node, above: ProseContext, options: ProseOptions, into: Gathering): void => {
  const ctx: ProseContext = { ...above, place: contentPlace(node) ?? above.place };
  const values = valuesOf(node);
  const times = severalTimes(node, ctx, options.reading);
  if (times.length >= 2) {
    for (const time of times) {
      const value: LabelledValue = {
        field: 'time',
        words: '',
        text: time.text.replace(/^[^:]{2,40}:\s*(?=\D{0,12}\d)/u, ''),
        origin: nodeOrigin(time),
        row: time.passage.row,
        below: [],
      };
      const start = into.drafts.length;
      emit(node, [value, ...values.filter((other) => other.field !== 'time')], ctx, options, into);
      const head = /^([^:]{2,40}):/u.exec(time.text)?.[1];
      for (let i = start; i < into.drafts.length; i += 1) {
        const draft = into.drafts[i];
        if (!draft) continue;
        into.drafts[i] = {
          ...draft,
          row: time.passage.row,
          origin: nodeOrigin(time),
          name: head ? { ...draft.name, value: `${draft.name.value} (${head.trim()})` } : draft.name,
        };
      }
    }
    return;
  }
  emit(node, values, ctx, options, into);
  const inner: ProseContext = {
    ...ctx,
    inside: true,
    section: [...ctx.section, sectionTitle(node)],
    depth: ctx.depth + 1,
    outer: null,
  };
  for (const child of node.children) {
    if (isAttribute(child)) continue;
    walk(child, inner, options, into);
  }
};

const OWN_TIME =
  /^thời gian\s+(?!tổ chức|thực hiện|diễn ra|dự kiến|triển khai|bắt đầu|kết thúc|và|cụ thể|tham gia|tiến hành|làm việc|hoạt động|chính thức|địa điểm)(?=\p{L})/iu;

/** "Thời gian đăng ký tham dự Giải: chậm nhất …": a time of something of its own. */
const ownTimed = (node: Node, title: string): Node | null => {
  const lead = OWN_TIME.exec(node.text);
  if (!lead || node.label?.field !== 'time' || labelValue(node) === '') return null;
  const text = node.text.slice(lead[0].length);
  const words = node.label.words.slice(lead[0].length);
  if (!startsWithVerb(words) && !startsWithEvent(words)) return null;
  // "Thời gian tiêm" in a notice of "tiêm phòng …" is the time of the whole.
  if (fold(title).includes(fold(words).trim())) return null;
  return { ...node, start: node.start + lead[0].length, text, label: null };
};

/** "Đăng ký: mỗi đơn vị 01 đội, gửi về … trước ngày 12/8": a detail that is to be done by a day. */
const doesByDate = (node: Node, ctx: ProseContext, reading: Reading): boolean => {
  const words = node.label?.words ?? '';
  if (!startsWithVerb(words) || /\s(?:lúc|ngày|bởi|từ)$/iu.test(words) || ctx.inside) return false;
  const picked = pickTime(labelValue(node), reading.readers, ctx.time);
  return picked !== null && strengthOf(picked.time.precision) === 2;
};

const walkLabel = (node: Node, ctx: ProseContext, options: ProseOptions, into: Gathering): void => {
  const value = labelValue(node);
  const field = node.label?.field ?? 'detail';
  if (value === '') {
    const next = descend(node, ctx, options);
    const kind: SectionKind = field === 'content' && !isBarren(next.kind) ? 'content' : next.kind;
    note(node, ctx, into);
    if (field === 'time' || field === 'time-place' || field === 'place') {
      const rows = kind === 'schedule' || node.children.some((child) => hasOwnWords(child, ctx, options.reading));
      if (!rows) into.main.push(...labelledValues(node));
      const scheduled: ProseContext = { ...next, kind: 'logistics' };
      for (const child of node.children)
        walk(
          child,
          {
            ...scheduled,
            kind:
              kind === 'schedule' ? 'schedule' : hasOwnWords(child, ctx, options.reading) ? 'schedule' : 'logistics',
          },
          options,
          into,
        );
      return;
    }
    const inner: ProseContext =
      field === 'detail' && kind === 'content' ? { ...next, kind: 'objective' } : { ...next, kind };
    for (const child of node.children) walk(child, ctx.inside ? { ...inner, inside: true } : inner, options, into);
    return;
  }
  const own = isBarren(ctx.kind) ? null : ownTimed(node, options.reading.title ?? '');
  if (own) {
    emit(own, [], ctx, options, into);
    return;
  }
  if (isBarren(ctx.kind) || ctx.kind === 'duties') {
    const says = field !== 'time' && field !== 'place' && field !== 'time-place';
    if (ctx.kind === 'duties' && says && isActivity(node, ctx, options.reading)) emit(node, [], ctx, options, into);
    return;
  }
  if (field === 'detail' && doesByDate(node, ctx, options.reading)) {
    emit({ ...node, label: null }, [], ctx, options, into);
    return;
  }
  into.main.push(...labelledValues(node));
  for (const child of node.children)
    walk(child, { ...ctx, inside: field !== 'content', depth: ctx.depth + 1 }, options, into);
};

/** A dated line with words of its own besides the time: "Nhận bài dự thi: Từ 05/8 …". */
const hasOwnWords = (node: Node, ctx: ProseContext, reading: Reading): boolean => {
  if (node.children.length > 0) return true;
  const picked = pickTime(node.text, reading.readers, ctx.time);
  if (!picked) return startsWithVerb(node.text) || startsWithEvent(node.text);
  const rest = (node.text.slice(0, picked.span.start) + node.text.slice(picked.span.end))
    .replace(/[^\p{L}\s]/gu, ' ')
    .trim();
  return rest.split(/\s+/u).length >= 2;
};

/** A place that closes the words: "… tại phòng báo cáo." */
const AT_PLACE = /[\s,(–-]*(?:tại|ở)\s[^.;:]{3,80}[.;]?$/iu;
const UNIT_COLON = /^([^:]{4,90}):\s+(?=\S)/u;

const REQUEST = /^(?:kính\s)?(?:đề nghị|yêu cầu)\s+(?=\p{L})/iu;
const DELIVERS = /\s(?:gửi|nộp|đăng ký|báo cáo|lập danh sách|cử|phản hồi)\s/iu;

/** "Đề nghị các khu phố đăng ký … trước ngày 30/5": a closing request with a day by which something is handed in. */
const datedRequest = (node: Node, ctx: ProseContext, reading: Reading): Node | null => {
  const lead = REQUEST.exec(node.text);
  if (!lead || isBarren(ctx.kind) || node.text.length > 320 || !DELIVERS.test(node.text)) return null;
  const picked = pickTime(node.text, reading.readers, ctx.time);
  if (picked?.time.precision !== 'deadline') return null;
  return cutNode(node, lead[0].length, node.text.length);
};

/** "Đồng chí Phó Chủ tịch: liên hệ xe …", "Thầy Quốc (Bí thư): …": a person charged by the name before the colon. */
const personInCharge = (node: Node, words: string): Assigned | null => {
  if (!/^(?:các\s+)?(?:đ\/c|đồng chí|ông|bà|thầy|cô|anh|chị)\s/iu.test(words)) return null;
  const unit = words.trim();
  const span = { start: 0, end: unit.length };
  return {
    assignments: [{ unit, role: 'responsible', text: unit, span, collective: false, roleInferred: true }],
    origin: nodeOrigin(node, 0, unit.length),
  };
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
  const asked = datedRequest(node, ctx, reading);
  if (asked) {
    emit(asked, [], ctx, options, into);
    return;
  }
  if (!isActivity(node, ctx, reading)) return;
  if (ctx.kind !== 'duties') {
    emit(node, [], ctx, options, into);
    return;
  }
  const colon = UNIT_COLON.exec(node.text);
  const head =
    colon && !onlyTime(node.text.slice(colon[0].length).replace(AT_PLACE, ''), ctx, reading)
      ? (headingUnits({ ...node, text: colon[1] ?? '' }, reading) ?? personInCharge(node, colon[1] ?? ''))
      : null;
  const said = colon && head ? cutNode(node, colon[0].length, node.text.length) : node;
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

/** A stretch of a node's text as a node. */
const cutNode = (node: Node, start: number, end: number): Node => ({
  ...node,
  start: node.start + start,
  end: node.start + end,
  text: node.text.slice(start, end),
  label: null,
});

/** Later parts of a duty are charged to whom its first part names: "Phòng A chủ động …; báo cáo … trước ngày …". */
const withSubject = (node: Node, ctx: ProseContext, reading: Reading): ProseContext => {
  const units = pickUnits(node.text, reading.readers, reading.units);
  if (!units || units.span.start > 12 || units.drop !== null) return ctx;
  return {
    ...ctx,
    assigned: { assignments: units.assignments, origin: nodeOrigin(node, units.span.start, units.span.end) },
  };
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
  return !OPENS_WITH_CLOCK.test(first.text) && OPENS_WITH_CLOCK.test(second.text) && !startsWithVerb(first.text)
    ? first
    : null;
};

/** A heading with items below that says nothing but when, in whatever words. */
const dated = (node: Node, ctx: ProseContext, reading: Reading): Node | null => {
  if (node.label !== null || node.children.length === 0 || node.children.every((child) => child.label !== null))
    return null;
  if (!onlyTime(node.text, ctx, reading)) return null;
  return { ...node, time: { scale: 'day', words: node.text.replace(/[\s:.;]+$/u, '') } };
};

/** "…, Công đoàn trường xây dựng kế hoạch như sau:": a paragraph that leads over to the whole document. */
const introduces = (node: Node, ctx: ProseContext): boolean =>
  ctx.depth === 0 && node.marker === null && node.passage.heading === null && LEADS_OVER.test(fold(node.text));

const LEADS_OVER =
  /(?:kế hoạch|thông báo|hướng dẫn|chương trình|nội dung|đề nghị|thực hiện|triển khai|tổ chức|lịch)(?=[\s,:])[^:]*(?:như sau|sau đây|cụ thể|dưới đây)(?:\s*như sau)?\s*[:.]$/u;

const walk = (given: Node, ctx: ProseContext, options: ProseOptions, into: Gathering): void => {
  const node = given.time ? given : (dated(given, ctx, options.reading) ?? withImplied(given, ctx, options.reading));
  if (node.time) {
    const outer = outerOf(node, ctx, options.reading);
    note(node, ctx, into);
    const kind = ctx.kind === 'unknown' || ctx.kind === 'logistics' || ctx.kind === 'duties' ? 'schedule' : ctx.kind;
    const where = placeChild(node);
    const next = below(
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

/** A heading of contents that says itself what is done, when nothing below it does. */
const actsItself = (node: Node, next: ProseContext): boolean =>
  node.marker !== null &&
  (next.kind === 'content' || next.kind === 'schedule') &&
  !next.inside &&
  next.depth >= 2 &&
  node.text.length <= 160 &&
  (startsWithVerb(node.text) || startsWithEvent(node.text)) &&
  !isGenericTitle(node.text) &&
  !isLevelHeading(node.text) &&
  !exhorts(node.text) &&
  !isFrame(node.text) &&
  !/^(?:công tác|hoạt động|tổ chức thực hiện|tuyên truyền,? (?:giáo dục|vận động))(?![\p{L}])/iu.test(node.text) &&
  node.children.every((child) => child.children.length === 0);

/** Reads the passages of a plan's body (or of an annex without a table) into drafts. */
export const readProse = (
  passages: readonly Passage[],
  options: ProseOptions,
  /** Headings of tables: never activities themselves. */
  heads: ReadonlySet<Passage> = new Set(),
): ProseResult => {
  const into: Gathering = { drafts: [], sections: [], main: [], heads };
  const ctx = topContext(options.reading, options.kind);
  for (const root of buildTree(passages)) walk(root, ctx, options, into);
  return into;
};

/** Line or row of an origin. */
export const rowOfOrigin = (origin: Origin): number => (origin.kind === 'line' ? origin.line : origin.row);
