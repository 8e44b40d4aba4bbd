import { readMarker, type Marker } from '../../source/markers';
import type { Passage } from '../../source/passages';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';
import { readLabel, type Label } from '../vocabulary/labels';
import { isLevelHeading } from '../vocabulary/levels';
import { isGenericTitle, sectionKind } from '../vocabulary/section-kinds';
import { opensWithClock, readTimeHeading, type TimeHeading } from './time-heading';

/** A stretch of a passage that stands for itself: a heading, a bullet, a labelled value. */
export interface Node {
  readonly passage: Passage;
  /** 0-based place of the text (after the marker) in the passage. */
  readonly start: number;
  readonly end: number;
  readonly marker: Marker | null;
  /** The words, without marker and blanks at the ends. */
  readonly text: string;
  readonly label: Label | null;
  readonly time: TimeHeading | null;
  /** Stands on the line of the heading above it ("Buổi chiều: Thảo luận tại tổ"). */
  readonly inline: boolean;
  readonly children: Node[];
}

interface Open {
  readonly style: string;
  readonly rank: number;
  readonly node: Node;
}

/** The words after the label's colon; `""` when they stand below it, or there is no label. */
export const labelValue = (node: Node): string => (node.label ? node.text.slice(node.label.valueStart) : '');

const trimTo = (text: string, start: number, end: number): { start: number; end: number } => {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
};

const makeNode = (passage: Passage, start: number, end: number, marker: Marker | null, inline: boolean): Node => {
  const span = trimTo(passage.text, start, end);
  const text = passage.text.slice(span.start, span.end);
  const time = readTimeHeading(text);
  return { passage, ...span, marker, text, label: time ? null : readLabel(text), time, inline, children: [] };
};

const HEAD_COLON = /^([^:\n]{2,90}):\s*(?=\S)/u;

/** Where a heading ends that shares its line with what it heads ("Cấp khối: Tuyên truyền …", "* SÁNG: 1. …"); 0 = none. */
const inlineHead = (text: string, hoursFollow: boolean): number => {
  const match = HEAD_COLON.exec(text);
  if (!match) return 0;
  const head = match[1] ?? '';
  const rest = text.slice(match[0].length);
  if (isLevelHeading(head)) return match[0].length;
  const time = readTimeHeading(`${head}:`);
  if (time === null) return 0;
  if (time.scale === 'session') return match[0].length;
  // "Ngày 1 (22/4): Hà Nội - Sa Pa" with its hours on the lines below.
  if (hoursFollow && time.scale === 'day' && !opensWithClock(rest)) return match[0].length;
  // "Ngày 05 tháng 12 năm 2019: - Buổi sáng …" heads a list; "Ngày 31/7: Triển khai …" is one dated activity.
  return readMarker(rest) !== null || readTimeHeading(rest.split(/[,:]/u, 1)[0] ?? '')?.scale === 'session'
    ? match[0].length
    : 0;
};

/** A stretch (0-based, in the node's text) as a node of its own, without label. */
export const cutNode = (node: Node, start: number, end: number): Node => ({
  ...node,
  start: node.start + start,
  end: node.start + end,
  text: node.text.slice(start, end),
  label: null,
});

/** One node, or a heading and what it heads on the same line. */
const nodesOf = (passage: Passage, next: Passage | undefined): readonly Node[] => {
  const nodes: Node[] = [];
  const hoursFollow = next !== undefined && opensWithClock(next.text.slice(next.marker?.length ?? 0));
  let start = 0;
  let marker = passage.marker;
  if (marker) start = marker.length;
  for (let guard = 0; guard < 4; guard += 1) {
    const cut = inlineHead(passage.text.slice(start), hoursFollow);
    if (cut === 0) break;
    nodes.push(makeNode(passage, start, start + cut, marker, nodes.length > 0));
    start += cut;
    marker = readMarker(passage.text.slice(start));
    if (marker) start += marker.length;
  }
  nodes.push(makeNode(passage, start, passage.text.length, marker, nodes.length > 0));
  return nodes;
};

const isCaps = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) &&
  text === text.toUpperCase() &&
  text.length >= 6 &&
  text.length <= 160 &&
  /\p{L}{2,}\s+\p{L}{2,}/u.test(text);

const looksLikeHead = (node: Node): boolean =>
  node.text.endsWith(':') || (node.text.length < 70 && !/[.;]$/u.test(node.text));

const TIME_RANK: Readonly<Record<TimeHeading['scale'], number>> = {
  period: 3.1,
  month: 3.2,
  week: 3.4,
  day: 3.6,
  session: 6.5,
};

interface Style {
  readonly style: string;
  readonly rank: number;
}

const styleOf = (node: Node): Style => {
  const { passage, marker } = node;
  if (marker) {
    const level = passage.level === null ? '' : `@${String(passage.level)}`;
    return { style: `${marker.style}${level}`, rank: marker.rank + (passage.level ?? 0) * 0.1 };
  }
  if (passage.heading !== null) return { style: `h${String(passage.heading)}`, rank: 0.5 + passage.heading * 0.2 };
  if (node.time) return { style: `time:${node.time.scale}`, rank: TIME_RANK[node.time.scale] };
  if (isLevelHeading(node.text)) return { style: 'level', rank: 3.8 };
  if (isCaps(node.text)) return { style: 'caps', rank: 1.5 };
  return { style: node.label ? 'label' : 'plain', rank: 8.6 };
};

/** The open node of the same style to stand beside: the one whose count comes just before, else the innermost. */
const siblingOf = (stack: readonly Open[], style: Style, node: Node): number => {
  const count = node.marker?.count ?? null;
  let found = -1;
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    const open = stack[i];
    if (open?.style !== style.style) continue;
    if (found < 0) found = i;
    if (count === null) return i;
    if (open.node.marker?.count === count - 1) return i;
  }
  return found;
};

const restarts = (stack: readonly Open[], at: number, node: Node): boolean => {
  const open = stack[at];
  const count = node.marker?.count ?? null;
  return (
    open !== undefined &&
    count === 1 &&
    at === stack.length - 1 &&
    open.node.children.length === 0 &&
    open.node.text.endsWith(':') &&
    (open.node.marker?.count ?? 0) >= 1
  );
};

const place = (stack: Open[], style: Style, node: Node): void => {
  const at = siblingOf(stack, style, node);
  if (at >= 0 && !restarts(stack, at, node)) {
    stack.length = at;
    return;
  }
  if (at >= 0) return;
  for (;;) {
    const top = stack.at(-1);
    if (!top || top.rank < style.rank) return;
    // "A. NỘI DUNG" above "I. …": letters that come first head the Roman numbers.
    if (top.style === 'alpha' && style.style === 'roman') return;
    // A bullet of a new kind stands under the bullet before it, unless that is a label with its value.
    const bullets = top.style.startsWith('bullet') && style.style.startsWith('bullet');
    if (bullets && (top.node.label === null || labelValue(top.node) === '')) return;
    // A part of a day stands under its day, a day under its week, however they are marked.
    if (top.node.time !== null && node.time !== null && TIME_RANK[node.time.scale] > TIME_RANK[top.node.time.scale])
      return;
    // A day, a level, a step: whatever list follows stands under it.
    const heads = top.node.time !== null || isLevelHeading(top.node.text) || top.style === 'step';
    if (heads && node.time === null && !isLevelHeading(node.text) && style.rank > 2.5) return;
    // A heading may hold a list of a higher style: "- Cấp khối:" then "1. …".
    if (top.node.marker !== null && node.marker !== null && top.node.text.endsWith(':') && style.rank > 2.5) return;
    if (
      top.style === 'letter' &&
      node.marker !== null &&
      looksLikeHead(top.node) &&
      top.node.text.length < 60 &&
      style.rank > 2.5
    )
      return;
    stack.pop();
  }
};

const listStyle = (style: string): boolean => style.startsWith('bullet') || style === 'plain' || style === 'label';

/** "• Học tập" above a paragraph: a bullet that is only a title. */
const isShortTitle = (node: Node): boolean =>
  node.children.length === 0 &&
  node.label === null &&
  node.text.length <= 24 &&
  /^\p{Lu}\p{Ll}[\p{L}\s]*$/u.test(node.text);

/** "Ủy ban nhân dân xã trân trọng kính mời:": guests stand below. */
const LISTS_GUESTS = /(?<!\p{L})mời\s*:$/iu;

/** A list of recipients or guests ends at a line that is none of its bullets; web pages put it before the contents. */
const closeRecipients = (stack: Open[]): void => {
  const at = stack.findIndex(({ node }) => sectionKind(node.text) === 'recipients' || LISTS_GUESTS.test(node.text));
  if (at >= 0) stack.length = at;
};

/** Labelled lines without a marker belong to the item above them. */
const ownerOfLabel = (stack: readonly Open[]): Node | null => {
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    const open = stack[i];
    if (!open || open.node.label !== null) continue;
    const { node } = open;
    if (node.time !== null || node.marker !== null || node.inline) return node;
    // A paragraph owns labels only when it is the event itself, not when it invites to one.
    if (node.text.length < 140 && (startsWithEvent(node.text) || startsWithVerb(node.text))) return node;
    if (isCaps(node.text) || isLevelHeading(node.text)) return node;
  }
  return null;
};

/**
 * "1. MỤC ĐÍCH", "1. NỘI DUNG", "1. TỔ CHỨC THỰC HIỆN": headings that a page on the web counts anew each time, since the
 * levels of its lists were lost.
 */
const lostLevels = (passages: readonly Passage[]): ReadonlySet<Passage> => {
  const wordsOf = ({ text, marker }: Passage): string => text.slice(marker?.length ?? 0).trim();
  const heads = passages.filter(
    (passage) => passage.marker?.style === 'num' && passage.marker.count === 1 && isCaps(wordsOf(passage)),
  );
  const known = heads.filter((passage) => sectionKind(wordsOf(passage)) !== 'unknown');
  return new Set(known.length >= 2 ? heads : []);
};

const asTopLevel = (node: Node): Node =>
  node.marker ? { ...node, marker: { ...node.marker, style: 'roman', rank: 1 } } : node;

/**
 * The passages as a tree of headings and items, by the style of their numbers (a list keeps its style; a style seen
 * before closes what was opened since). Numbers need not be right: "2.2." after "1.1." still stands beside it.
 */
export const buildTree = (passages: readonly Passage[]): readonly Node[] => {
  const roots: Node[] = [];
  const stack: Open[] = [];
  const lost = lostLevels(passages);
  for (const [index, passage] of passages.entries()) {
    for (const [part, read] of nodesOf(passage, passages[index + 1]).entries()) {
      const node = part === 0 && lost.has(passage) ? asTopLevel(read) : read;
      const style = styleOf(node);
      const head = stack.at(-1);
      if (part > 0 && head) {
        head.node.children.push(node);
        stack.push({ ...style, node });
        continue;
      }
      if (style.style === 'label') {
        closeRecipients(stack);
        const owner = ownerOfLabel(stack);
        if (owner) {
          owner.children.push(node);
          continue;
        }
      }
      if (style.style === 'plain') {
        const last = stack.at(-1);
        const heads = last !== undefined && last.style.startsWith('bullet') && isShortTitle(last.node);
        while (!heads && stack.length > 0 && listStyle(stack.at(-1)?.style ?? '')) {
          const top = stack.at(-1)?.node;
          // The first line below a day written as a bullet, or one that opens with an hour, is that day's.
          if (top?.time && (top.children.length === 0 || opensWithClock(node.text))) break;
          stack.pop();
        }
      } else {
        const top = stack.at(-1);
        if (top?.style === 'plain' && !top.node.text.endsWith(':')) stack.pop();
        place(stack, style, node);
      }
      const parent = stack.at(-1);
      if (parent) parent.node.children.push(node);
      else roots.push(node);
      stack.push({ ...style, node });
    }
  }
  return groupCounted(roots).map(groupLists);
};

const sameStyle = (a: Node, b: Node): boolean =>
  a.marker?.style === b.marker?.style && a.passage.level === b.passage.level;

/** A bullet that only heads the bullets of the same style after it: "· Nội dung cụ thể:", "· Cấp cơ sở:". */
const headsSiblings = (node: Node): boolean => {
  const last = node.children.at(-1);
  // "Cấp khối: tập trung hoàn thành … các công trình:" is a level and its introduction.
  if (isLevelHeading(node.text)) return last === undefined || last.text.endsWith(':');
  return last === undefined && node.text.endsWith(':') && node.text.length <= 160;
};

const closesGroup = (head: Node, node: Node): boolean => {
  if (!sameStyle(head, node)) return true;
  if (isLevelHeading(node.text)) return true;
  if (node.label !== null) return true;
  return node.text.endsWith(':') && node.text.length <= 90 && head.label !== null;
};

/** "Thời kỳ thanh tra: …": a line that tells one thing of its owner, and owns nothing itself. */
const tells = (text: string): boolean =>
  /^[\p{L}\s]{2,30}:\s/u.test(text) && !startsWithVerb(text) && !startsWithEvent(text);

const DETAIL_FIELDS: ReadonlySet<string> = new Set(['time', 'place', 'time-place', 'participants', 'content']);

/** "1. Đại hội chính thức / 2. Thời gian: … / 3. Địa điểm: …": labels that an automatic list went on counting. */
const goesOnCounting = (owner: Node | undefined, child: Node, next?: Node): boolean => {
  const counts = { owner: owner?.marker?.count ?? null, child: child.marker?.count ?? null };
  if (!owner?.marker || !child.marker || child.label === null) return false;
  if (counts.owner === null || counts.child === null) return false;
  if (owner.marker.style !== child.marker.style || owner.text.length > 120 || owner.text.endsWith(':')) return false;
  if (!DETAIL_FIELDS.has(child.label.field) || owner.children.some((below) => below.label === null)) return false;
  const before = owner.children.at(-1)?.marker?.count ?? counts.owner;
  // "2. Nội dung:" goes on with the event when a time does so behind it ("3. Thời gian, địa điểm:").
  const timed = next?.label?.field === 'time' || next?.label?.field === 'time-place';
  const follows = timed && next.marker?.style === child.marker.style && next.marker.count === counts.child + 1;
  const begins = owner.children.length > 0 || child.label.field !== 'content' || follows;
  return begins && counts.child === before + 1 && (startsWithEvent(owner.text) || startsWithVerb(owner.text));
};

/** Labels of the top level that a list went on counting, under the item they speak of. */
const groupCounted = (nodes: readonly Node[]): readonly Node[] => {
  const grouped: Node[] = [];
  for (const [i, node] of nodes.entries()) {
    const owner = grouped.at(-1);
    if (owner && goesOnCounting(owner, node, nodes[i + 1])) owner.children.push(node);
    else grouped.push(node);
  }
  return grouped;
};

const acts = (text: string): boolean => startsWithVerb(text) || startsWithEvent(text);

/** "1. Thi vẽ / - Mỗi em 01 bức tranh / - Hạn nộp: …": the bullet before the label explains; the label is the event's. */
const explains = (owner: Node, bullet: Node, label: Node): boolean =>
  acts(owner.text) && !isLevelHeading(owner.text) && sameStyle(bullet, label) && !acts(bullet.text);

/** An item that says its own day is told no other by the next item of its list ("- Thời gian thi: …"). */
const DATED = /\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)/u;

const CHARGES: ReadonlySet<string> = new Set(['lead', 'responsible']);

/** "(Văn phòng phụ trách)", "đ/c An": an item that says itself who is in charge. */
const SAYS_WHO = /(?:phụ trách|chủ trì|chịu trách nhiệm|phân công|đ\/c|đồng chí)(?![\p{L}])/iu;

/** "1. Tuyên truyền / - Treo cờ / - Phát thanh / Phụ trách: đ/c An": who closes a list is in charge of all its items. */
const shareCharge = (node: Node): void => {
  const { children } = node;
  const last = children.at(-1);
  const [charge, more] = last?.children ?? [];
  if (node.marker === null || children.length < 2 || !last || !charge || more) return;
  const closes = charge.label !== null && CHARGES.has(charge.label.field) && labelValue(charge) !== '';
  if (!closes || charge.inline || (charge.marker && last.marker && charge.marker.style === last.marker.style)) return;
  const others = children.slice(0, -1);
  const alike = others.every(
    (child) =>
      child.marker !== null &&
      child.label === null &&
      child.children.length === 0 &&
      sameStyle(child, last) &&
      !SAYS_WHO.test(child.text),
  );
  if (alike && !SAYS_WHO.test(last.text)) for (const child of others) child.children.push(charge);
};

/** Puts bullets under the bullet that heads them, and labels under the item they speak of. */
const groupLists = (node: Node): Node => {
  const grouped: Node[] = [];
  let head: Node | null = null;
  const labelsFirst = node.children.length > 0 && node.children[0]?.label !== null;
  for (const [i, child] of node.children.entries()) {
    if (head && !closesGroup(head, child)) {
      head.children.push(child);
      continue;
    }
    head = null;
    const previous = grouped.at(-1);
    const counted = child.marker !== null && child.marker.count !== null;
    const belongs =
      child.label !== null &&
      (!counted || goesOnCounting(previous, child, node.children[i + 1])) &&
      !labelsFirst &&
      previous !== undefined &&
      previous.label === null &&
      !isLevelHeading(previous.text) &&
      !isGenericTitle(previous.text) &&
      !(child.label.field === 'time' && sameStyle(previous, child) && DATED.test(previous.text)) &&
      !tells(previous.text) &&
      !explains(node, previous, child);
    if (belongs) previous.children.push(child);
    else grouped.push(child);
    const emptyLabel = child.children.length === 0 && child.label !== null && labelValue(child) === '';
    if (emptyLabel || (child.label === null && headsSiblings(child))) head = child;
  }
  node.children.splice(0, node.children.length, ...grouped.map(groupLists));
  shareCharge(node);
  return node;
};
