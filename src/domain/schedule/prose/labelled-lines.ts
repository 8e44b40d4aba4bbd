import { stated, type Reading } from '../draft';
import { sentences, type Part } from '../clauses';
import { blankSpans } from '../../text/span';
import { findPlace } from '../place';
import { saysTime } from '../time-context';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';
import { folded as fold } from '../vocabulary/folded';
import { nodeOrigin } from './attributes';
import type { ProseContext } from './context';
import { namesDays, pickTime } from './pick-time';
import { cutNode, labelValue, type Node } from './tree';

/** Times written below a time label: each with words of its own is a row ("CSĐT Hà Nội: 9h00 sáng …"). */
export const severalTimes = (node: Node, ctx: ProseContext, reading: Reading): readonly Node[] => {
  const label = node.children.find((child) => child.label?.field === 'time' && labelValue(child) === '');
  if (!label || label.children.length < 2) return [];
  return label.children.filter(
    (child) =>
      saysTime(reading.readers.parseTime(child.text, ctx.time)) || pickTime(child.text, reading.readers, ctx.time),
  );
};

/** "Từ 10/9 đến 25/9. Hội nghị điểm: ngày 08/9, …": a sentence of a time's value that names an act with days of its own. */
const FURTHER_ACT = /^[^:]{6,60}:\s+\S/u;
const furtherActs = (text: string, ctx: ProseContext, reading: Reading): readonly Part[] =>
  sentences(text)
    .slice(1)
    .filter(
      (part) =>
        FURTHER_ACT.test(part.text) &&
        (startsWithVerb(part.text) || startsWithEvent(part.text)) &&
        namesDays(pickTime(part.text, reading.readers, ctx.time)),
    );

/** The words of a time's value before the first further act in it. */
export const ownWords = (text: string, ctx: ProseContext, reading: Reading): string =>
  text.slice(0, furtherActs(text, ctx, reading)[0]?.start ?? text.length);

/** The further acts in the times below an event, as nodes. */
export const actsInTimes = (node: Node, ctx: ProseContext, reading: Reading): readonly Node[] =>
  node.children
    .filter((child) => child.label?.field === 'time')
    .flatMap((child) => {
      const from = child.label?.valueStart ?? 0;
      return furtherActs(labelValue(child), ctx, reading).map((part) =>
        cutNode(child, part.start + from, part.end + from),
      );
    });

/** "Nội dung: Chung tay … tại 03 xã của Huyện A": a place that only the contents of the event name. */
export const contentPlace = (node: Node): ProseContext['place'] => {
  for (const child of node.children) {
    if (child.label?.field !== 'content') continue;
    const found = findPlace(labelValue(child));
    if (!found || found.implied) continue;
    const from = child.label.valueStart;
    return stated(found.text, nodeOrigin(child, from + found.span.start, from + found.span.end));
  }
  return null;
};

const OWN_TIME =
  /^thời gian\s+(?!tổ chức|thực hiện|diễn ra|dự kiến|triển khai|bắt đầu|kết thúc|và|cụ thể|tham gia|tiến hành|làm việc|hoạt động|chính thức|địa điểm|thi đấu)(?=\p{L})/iu;

/** "Thời gian đăng ký tham dự Giải: chậm nhất …": a time of something of its own. */
export const ownTimed = (node: Node, title: string): Node | null => {
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
export const doesByDate = (node: Node, ctx: ProseContext, reading: Reading): boolean => {
  const words = node.label?.words ?? '';
  if (!startsWithVerb(words) || /\s(?:lúc|ngày|bởi|từ)$/iu.test(words) || ctx.inside) return false;
  return namesDays(pickTime(labelValue(node), reading.readers, ctx.time));
};

/** "(2 ngày, 3 đêm)", "một buổi": how long it takes. */
const LENGTH = /(?<![\p{L}\d])(?:\d{1,2}|một|hai|ba|cả|nửa)\s+(?:ngày|buổi|đêm)(?![\p{L}])/giu;
/** Small words between a time and a place. */
const SMALL = /(?<![\p{L}])(?:bắt đầu|từ|đến|hết|vào|lúc|ngày|tại|ở|trong|và|dự kiến|buổi)(?![\p{L}])/giu;

/** A dated line with words of its own besides time and place: "Nhận bài dự thi: Từ 05/8 …". */
export const hasOwnWords = (node: Node, ctx: ProseContext, reading: Reading): boolean => {
  if (node.children.length > 0) return true;
  const picked = pickTime(node.text, reading.readers, ctx.time);
  if (!picked) return startsWithVerb(node.text) || startsWithEvent(node.text);
  const place = findPlace(node.text);
  const rest = blankSpans(node.text, [picked.span, ...(place && !place.implied ? [place.span] : [])])
    .replace(LENGTH, ' ')
    .replace(SMALL, ' ')
    .replace(/[^\p{L}\s]/gu, ' ')
    .trim();
  return rest.split(/\s+/u).length >= 2;
};
