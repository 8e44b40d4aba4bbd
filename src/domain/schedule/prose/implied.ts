import { blankSpans } from '../../text/span';
import { sentences } from '../clauses';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';
import { folded as fold } from '../vocabulary/folded';
import type { Reading } from '../draft';
import { findPlace, startsLikePlace } from '../place';
import { saysTime } from '../time-context';
import { innerLabels, type Label, type LabelField } from '../vocabulary/labels';
import { isLevelHeading } from '../vocabulary/levels';
import { TAKES_PLACE } from '../vocabulary/place-words';
import type { ProseContext } from './context';
import { cutNode, type Node } from './tree';

/** "Xong trước ngày …", "Tổ chức vào sáng …": words that lead to a time and say no act of their own. */
const LEAD =
  /^(?:(?:dự kiến|sẽ|được|xong|hoàn thành|hoàn tất|kết thúc|bắt đầu|khai mạc(?!\s*:)|triển khai|thực hiện|tổ chức|tiến hành|diễn ra|vào|lúc|khoảng|trong|từ|đến|thời gian)[\s,:]+)*/iu;
/** "Thầy An phụ trách.": who, with nothing that is done. */
const PERSON_IN_CHARGE =
  /^(\p{Lu}[^:;.,]{2,60}?)\s(?:phụ trách|chịu trách nhiệm|đảm nhận|đảm nhiệm)(?:\s(?:chính|chung))?[\s.;]*$/u;
const IN_CHARGE =
  /^do\s(.{3,120}?)\s(?:chủ trì|tổ chức|thực hiện|phụ trách|đảm nhận|đảm nhiệm|chịu trách nhiệm|phối hợp)(?:\s(?:thực hiện|tổ chức|chính|tham mưu))?[\s.;]*$/iu;

/** Small words between times. */
const BETWEEN =
  /(?<![\p{L}])(?:và|đến|tới|hết|ngày|tháng|năm|buổi|lúc|từ|thứ|sáng|chiều|tối|trước|sau|trong|các)(?![\p{L}])/giu;

/** True when the words say nothing but when ("hoàn thành trước ngày 10/7/2023"). */
export const onlyTime = (text: string, ctx: ProseContext, reading: Reading): boolean => {
  if (text.length > 110 || !/\d/u.test(text)) return false;
  const times = reading.readers.findTimes(text, ctx.time).filter(saysTime);
  if (times.length === 0) return false;
  const rest = blankSpans(
    text,
    times.map(({ span }) => span),
  );
  return !/\p{L}{2}/u.test(rest.replace(LEAD, '').replace(BETWEEN, ' '));
};

/** The text before a label in its middle: "…, điểm xuất phát: UBND xã". */
const withoutInner = (text: string): string => text.slice(0, innerLabels(text)[0]?.start ?? text.length);

const ONLY_PLACE = new RegExp(String.raw`^(?:(?:địa điểm|${TAKES_PLACE})\s+)?tại\s+`, 'iu');

const onlyPlace = (text: string): boolean => {
  const at = ONLY_PLACE.exec(text);
  if (!at || text.length > 140) return false;
  const found = findPlace(text);
  return (
    found !== null &&
    !found.implied &&
    found.span.start === at[0].length &&
    /^[\s.;,)]*$/u.test(text.slice(found.span.end))
  );
};

/** "Lúc 8 giờ ngày 07/3 tại Hội trường UBND xã": when and where, and nothing else. */
const onlyTimeAndPlace = (text: string, ctx: ProseContext, reading: Reading): boolean => {
  if (text.length > 180) return false;
  const found = findPlace(text);
  const comma = /^(.{6,90}\d[^,]{0,20}),\s*([^,;:()]{4,90}?)[\s.;]*$/u.exec(text);
  if (!found && comma) return startsLikePlace(comma[2] ?? '') && onlyTime(comma[1] ?? '', ctx, reading);
  if (!found || found.implied || !/^[\s.;,)]*$/u.test(text.slice(found.span.end))) return false;
  return onlyTime(text.slice(0, found.span.start).replace(/[\s,;(–-]*(?:tại|ở)\s*$/iu, ''), ctx, reading);
};

const labelOf = (text: string, ctx: ProseContext, reading: Reading): Label | null => {
  const label = (field: LabelField, valueStart: number): Label => ({ field, words: '', valueStart });
  if (onlyPlace(text)) return label('place', 0);
  const charged = IN_CHARGE.exec(text);
  if (charged) return label('responsible', /^do\s+/iu.exec(text)?.[0].length ?? 0);
  if (PERSON_IN_CHARGE.test(text) && !startsWithVerb(text) && !startsWithEvent(text)) return label('responsible', 0);
  if (onlyTime(withoutInner(text), ctx, reading)) return label('time', 0);
  return onlyTimeAndPlace(text, ctx, reading) ? label('time-place', 0) : null;
};

/** "Chiều thứ Bảy (12/11) tại sân trường. Mỗi lớp 01 đội.": its first sentence, when the others say no time. */
const firstSaid = (node: Node, ctx: ProseContext, reading: Reading): Node => {
  if (node.label !== null) return node;
  const [first, second] = sentences(node.text);
  if (!first || !second || reading.readers.findTimes(node.text.slice(second.start), ctx.time).some(saysTime))
    return node;
  return cutNode(node, first.start, first.end);
};

/**
 * The node with labels on the bullets below it that say nothing but when, where or by whom ("- Xong trước ngày 15/11.",
 * "- Do các đoàn thể tổ chức."): they tell of the item above, as "Thời gian: …" does. Several times below one item are
 * rows of their own kind and stay.
 */
export const withImplied = (node: Node, ctx: ProseContext, reading: Reading): Node => {
  if (node.children.length === 0 || node.children.length > 6 || node.text.length > 200) return node;
  const heads = node.text.endsWith(':') && !startsWithEvent(node.text) && !startsWithVerb(node.text);
  if (heads || isLevelHeading(node.text) || fold(node.text).startsWith('các ')) return node;
  const told = node.children.map((child) => firstSaid(child, ctx, reading));
  const bare = told.map((child) =>
    child.label === null && !child.inline && child.children.every((below) => below.label !== null)
      ? labelOf(child.text, ctx, reading)
      : null,
  );
  const of = (...fields: readonly LabelField[]): number =>
    bare.filter((label) => label !== null && fields.includes(label.field)).length;
  const times = of('time', 'time-place');
  const places = of('place', 'time-place');
  // Among labels of time and place a line that only says who tells of the same item.
  const tells = ({ label }: Node): boolean => label?.field === 'time' || label?.field === 'place';
  const labelled = told.some((child) => tells(child) || child.children.some(tells));
  const alone = times + places === 0 && !(labelled && of('responsible') === 1);
  if (alone || times > 1 || places > 1 || of('responsible') > 1) return node;
  // What was taken for labels of such a bullet tells of the item, too.
  const children = node.children.flatMap((child, i): readonly Node[] => {
    const label = bare[i] ?? null;
    return label ? [{ ...(told[i] ?? child), label, time: null, children: [] }, ...child.children] : [child];
  });
  return { ...node, children };
};
