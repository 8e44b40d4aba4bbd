import type { Assigned, Reading } from '../draft';
import { invitedSpan } from '../identity/invitation';
import { isBarren } from '../vocabulary/section-kinds';
import { startsWithPost } from '../vocabulary/posts';
import { nodeOrigin } from './attributes';
import type { ProseContext } from './context';
import { headingUnits } from './descend';
import { onlyTime } from './implied';
import { namesDays, pickTime } from './pick-time';
import { pickUnits } from './pick-units';
import { cutNode, type Node } from './tree';

/** A place that closes the words: "… tại phòng báo cáo." */
const AT_PLACE = /[\s,(–-]*(?:tại|ở)\s[^.;:]{3,80}[.;]?$/iu;

/** The words before a colon that may name who does what follows. */
const UNIT_COLON = /^([^:]{4,90}):\s+(?=\S)/u;

const REQUEST = /^(?:kính\s)?(?:đề nghị|yêu cầu)\s+(?=\p{L})/iu;

const DELIVERS = /\s(?:gửi|nộp|đăng ký|báo cáo|lập danh sách|cử|phản hồi)\s/iu;

/** "Đề nghị các khu phố đăng ký … trước ngày 30/5": a closing request with a day by which something is handed in. */
export const datedRequest = (node: Node, ctx: ProseContext, reading: Reading): Node | null => {
  const lead = REQUEST.exec(node.text);
  if (!lead || isBarren(ctx.kind) || node.text.length > 320 || !DELIVERS.test(node.text)) return null;
  const picked = pickTime(node.text, reading.readers, ctx.time);
  if (picked?.time.precision !== 'deadline') return null;
  return cutNode(node, lead[0].length, node.text.length);
};

/** "Thường trực Đảng ủy kính mời các đồng chí … dự họp Ban Chấp hành vào lúc 14 giờ ngày 12/8 tại …": the meeting. */
export const invitedMeeting = (node: Node, ctx: ProseContext, reading: Reading): Node | null => {
  if (isBarren(ctx.kind) || node.text.length > 400) return null;
  const event = invitedSpan(node.text, false);
  if (!event || !namesDays(pickTime(node.text.slice(event.start), reading.readers, ctx.time))) return null;
  return cutNode(node, event.start, node.text.length);
};

const PERSON = /^(?:các\s+)?(?:đ\/c|đồng chí|ông|bà|thầy|cô|anh|chị)\s/iu;

/** "Đồng chí Phó Chủ tịch: liên hệ xe …", "Thầy Quốc (Bí thư): …", "Công chức Văn hóa: …": a person charged by the name before the colon. */
const personInCharge = (node: Node, words: string): Assigned | null => {
  if (!PERSON.test(words) && !startsWithPost(words)) return null;
  const unit = words.trim();
  const span = { start: 0, end: unit.length };
  return {
    assignments: [{ unit, role: 'responsible', text: unit, span, collective: false, roleInferred: true }],
    origin: nodeOrigin(node, 0, unit.length),
  };
};

/** The words of a duty, and who stands before them with a colon. */
interface Charged {
  readonly said: Node;
  readonly units: Assigned | null;
  readonly person: Assigned | null;
}

/** "Phòng Văn hóa: chủ trì …": the words behind the colon, with whom those before it charge; the whole without any. */
export const chargedBefore = (node: Node, ctx: ProseContext, reading: Reading): Charged => {
  const colon = UNIT_COLON.exec(node.text);
  const words = colon?.[1];
  const told = node.text.slice(colon?.[0].length ?? 0);
  const nobody = { said: node, units: null, person: null };
  if (words === undefined || onlyTime(told.replace(AT_PLACE, ''), ctx, reading)) return nobody;
  const units = headingUnits({ ...node, text: words }, reading);
  const person = units ? null : personInCharge(node, words);
  return units || person
    ? { said: cutNode(node, node.text.length - told.length, node.text.length), units, person }
    : nobody;
};

/** Later parts of a duty are charged to whom its first part names: "Phòng A chủ động …; báo cáo … trước ngày …". */
export const withSubject = (node: Node, ctx: ProseContext, reading: Reading): ProseContext => {
  const units = pickUnits(node.text, reading.readers, reading.units);
  if (!units || units.span.start > 12 || units.drop !== null) return ctx;
  return {
    ...ctx,
    assigned: { assignments: units.assignments, origin: nodeOrigin(node, units.span.start, units.span.end) },
  };
};
