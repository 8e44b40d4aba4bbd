import type { Reading } from '../draft';
import { exhorts } from '../vocabulary/duty-words';
import { hasTitledEvent, namesEvent, startsWithEvent, startsWithVerb } from '../vocabulary/events';
import { folded as fold } from '../vocabulary/folded';
import { isLevelHeading } from '../vocabulary/levels';
import { isGenericTitle, isProgrammeTitle, sectionKind } from '../vocabulary/section-kinds';
import { isAttribute, tellsWhenOrWho } from './attributes';
import type { ProseContext } from './context';
import { onlyTime } from './implied';
import { isFrame, somebodyDoes } from './judge';
import { namesDays, pickTime } from './pick-time';
import { opensWithClock } from './time-heading';
import type { Node } from './tree';

/** Details below an item ("Ghi chú: …") make no heading of it. */
export const isHeadingNode = (node: Node): boolean =>
  node.children.some(
    (child) => !isClosingWords(child) && (child.label === null || isAttribute(child) || child.children.length > 0),
  );

/** "Đề nghị các đơn vị …" after the last item: words of the document, nothing below that item. */
export const isClosingWords = (node: Node): boolean =>
  node.marker === null && node.label === null && node.time === null && node.children.length === 0 && isFrame(node.text);

/** Children that are bullets of their own (no labels). */
const plainChildren = (node: Node): readonly Node[] =>
  node.children.filter((child) => !isAttribute(child) && child.label === null);

/** How many of the bullets say that something is done or head others, 0 to 1. */
const actsShare = (nodes: readonly Node[]): number => {
  if (nodes.length === 0) return 0;
  const acting = nodes.filter(
    (node) =>
      startsWithVerb(node.text) || startsWithEvent(node.text) || node.children.length > 0 || somebodyDoes(node.text),
  );
  return acting.length / nodes.length;
};

/** "Tổ chức các …", "Một số …": several things, none of them named. */
const PLURAL = /^(?:(?:tổ chức|thực hiện|triển khai|tiếp tục|đẩy mạnh|tăng cường)\s+)*(?:các|những|một số|nhiều)\s/u;
/** A stretch of the whole, which holds what is done in it. */
const STAGE = /^(?:giai đoạn|đợt|bước|phần|tuần|học kỳ|ngày thứ)\s/u;
/** What holds many events under one name. */
const CAMPAIGN =
  /^(?:(?:tổ chức|thực hiện|triển khai|hưởng ứng|phát động)\s)*(?:phong trào|cuộc vận động|chương trình|đợt thi đua|đề án|tháng|tuần lễ)(?![\p{L}])/u;
/** Those who do what stands below: "Đội hình “Tri thức trẻ” (20 chiến sĩ)". */
const GROUP = /^(?:các\s)?(?:đội hình|đội|tổ|nhóm|câu lạc bộ|tiểu ban|mũi|cánh quân)(?![\p{L}])/u;
const TOPIC = /^(?:công tác|hoạt động|nội dung|nhiệm vụ|lĩnh vực|về|đối với|phần|các|những)\s/u;

const TOP_STYLE = /^(?:roman|part|alpha|caps|h\d)/u;

/** "I. …", "PHẦN 2": a heading of the first level without time, place or people of its own. */
const isTopHeading = (node: Node, ctx: ProseContext): boolean =>
  ctx.depth === 0 && TOP_STYLE.test(node.marker?.style ?? 'caps') && !node.children.some(tellsWhenOrWho);

/** Bullets with bullets of their own below. */
const holdsLists = (bullets: readonly Node[]): boolean =>
  bullets.some((child) => child.children.some((inner) => inner.label === null));

/** What a heading with bullets below is: the event itself, or a title for its bullets. */
export const headsEvent = (node: Node, ctx: ProseContext, reading: Reading): 'event' | 'section' => {
  const { text } = node;
  const bullets = plainChildren(node);
  const hoursBelow = (nodes: readonly Node[]): boolean => nodes.some((child) => opensWithClock(child.text));
  // "14 giờ 00: Khai mạc các trò chơi:" with its parts below is one event of the day.
  if (ctx.outer !== null && opensWithClock(text) && !hoursBelow(node.children)) return 'event';
  if (isTopHeading(node, ctx) || (isProgrammeTitle(text) && hoursBelow(node.children))) return 'section';
  if (isGenericTitle(text) || isLevelHeading(text) || sectionKind(text) === 'logistics') return 'section';
  if (node.children.some(tellsWhenOrWho)) return 'event';
  if (holdsLists(bullets)) return 'section';
  const folded = fold(text);
  if (STAGE.test(folded)) return 'section';
  const introduces = text.endsWith(':');
  const picked = pickTime(text, reading.readers, ctx.time);
  // "2. Các khu vực sân chơi: từ 9 giờ đến 10 giờ 30 …" with its parts below: one event with its hours.
  if (picked?.time.startTime && !introduces && !hoursBelow(bullets)) return 'event';
  const titled = hasTitledEvent(text);
  if (PLURAL.test(folded) && !titled) return 'section';
  const share = actsShare(bullets);
  const dated = bullets.some((child) => namesDays(pickTime(child.text, reading.readers, ctx.time)));
  const actsBelow = share >= 0.6 || dated;
  if (GROUP.test(folded) && actsBelow) return 'section';
  if (CAMPAIGN.test(folded) && bullets.length >= 2 && actsBelow) return 'section';
  if (titled || namesDays(picked)) return (introduces || !titled) && actsBelow ? 'section' : 'event';
  if (TOPIC.test(folded) || isFrame(text)) return 'section';
  const event = startsWithEvent(text) || (startsWithVerb(text) && namesEvent(text, 70));
  return event && share < 0.4 && !dated ? 'event' : 'section';
};

/** "…, Công đoàn trường xây dựng kế hoạch như sau:": a paragraph that leads over to the whole document. */
export const introduces = (node: Node, ctx: ProseContext): boolean =>
  ctx.depth === 0 && node.marker === null && node.passage.heading === null && LEADS_OVER.test(fold(node.text));

const LEADS_OVER =
  /(?:kế hoạch|thông báo|hướng dẫn|chương trình|nội dung|đề nghị|thực hiện|triển khai|tổ chức|lịch)(?=[\s,:])[^:]*(?:như sau|sau đây|cụ thể|dưới đây)(?:\s*như sau)?\s*[:.]$/u;

/** A heading with items below that says nothing but when, in whatever words. */
export const dated = (node: Node, ctx: ProseContext, reading: Reading): Node | null => {
  if (node.label !== null || node.children.length === 0 || node.children.every((child) => child.label !== null))
    return null;
  if (!onlyTime(node.text, ctx, reading)) return null;
  return { ...node, time: { scale: 'day', words: node.text.replace(/[\s:.;]+$/u, '') } };
};

/** "Cấp xã, phường và các trường học": whose acts stand below, nothing that is given out. */
const FOR_LEVELS =
  /^(?:các\s)?cấp\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cơ sở|trường|khối|ngành)(?![\p{L}])/iu;

/** A heading of contents that says itself what is done, when nothing below it does. */
export const actsItself = (node: Node, next: ProseContext): boolean =>
  node.marker !== null &&
  (next.kind === 'content' || next.kind === 'schedule') &&
  !next.inside &&
  next.depth >= 2 &&
  node.text.length <= 160 &&
  (startsWithVerb(node.text) || startsWithEvent(node.text)) &&
  !isGenericTitle(node.text) &&
  !isLevelHeading(node.text) &&
  !FOR_LEVELS.test(node.text) &&
  !exhorts(node.text) &&
  !isFrame(node.text) &&
  !/^(?:công tác|hoạt động|tổ chức thực hiện|tuyên truyền,? (?:giáo dục|vận động))(?![\p{L}])/iu.test(node.text) &&
  node.children.every((child) => child.children.length === 0);
