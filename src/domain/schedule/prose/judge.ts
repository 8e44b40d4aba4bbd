import { legalBasisKind } from '../../references/legal-basis';
import { OPENS_GENERAL_ACT, OPENS_SEEN_ACT } from '../vocabulary/act-words';
import { folded as fold } from '../vocabulary/folded';
import { sentences, type Part } from '../clauses';
import type { Reading } from '../draft';
import { exhorts, isGenericDuty } from '../vocabulary/duty-words';
import {
  eventNoun,
  hasTitledEvent,
  namesEvent,
  startsWithEvent,
  startsWithVerb,
  withoutColouring,
} from '../vocabulary/events';
import { isBarren } from '../vocabulary/section-kinds';
import { startsLikePlace } from '../place';
import { headerRole } from '../vocabulary/headers';
import type { ProseContext } from './context';
import { onlyTime } from './implied';
import { mainClause } from './main-clause';
import { pickTime } from './pick-time';
import type { Node } from './tree';

const CLOSING =
  /^(?:kính gửi|kính mời|xin (?:thông báo|mời|trân trọng|cảm ơn)|trân trọng|hôm nay|trên đây là|kế hoạch này|đề nghị|yêu cầu|mong|rất mong|kính (?:mời|đề nghị|trình)|nhận được|trong quá trình|thông báo này|mọi (?:chi tiết|thông tin|vướng mắc)|nếu có|lịch này|(?:chương trình(?: công tác)?|phụ lục|đề án) này (?:có thể|có hiệu lực|thay|được (?:điều chỉnh|bổ sung|phổ biến))|văn bản này|công văn này|(?:ban|đoàn|hội|công đoàn|đảng ủy|ubnd|sở|phòng|trường|liên đoàn|chi bộ|thường trực|ủy ban|hiệu trưởng|giám đốc|bch|bệnh viện|trung tâm)[^.]{0,90} (?:đề nghị|yêu cầu|kính mời) )/u;
const INTRODUCES = /(?:như sau|sau đây|cụ thể|gồm|dưới đây|theo bảng sau|theo phụ lục|(?<!mẫu )đính kèm)\s*[:.]?$/u;
const SUBJECT_DOES =
  /^(?:[\p{L}\d%“”"'’()&.,/-]+\s){1,14}?(?:tổ chức|triển khai|thực hiện|phát động|tham gia|tham dự|chủ động|đồng loạt|phối hợp|tiến hành|xây dựng|tiếp xúc|tiếp công dân|tiếp dân|làm việc|dự|họp|trực|nghỉ|khám|đi|thăm|kiểm tra|trao|báo cáo|nộp|gửi|hoàn thành|đăng ký|cử|được (?:tổ chức|phát động|diễn ra)|diễn ra|chịu trách nhiệm)(?![\p{L}])/u;

/** True when the sentence opens with somebody who does something ("Các chi đoàn tổ chức …"). */
export const somebodyDoes = (text: string): boolean => SUBJECT_DOES.test(text);

/** News of what is past: "Ngày 26/5, Công đoàn đã ban hành Kế hoạch …". */
const NARRATES =
  /\s(?:đã|vừa)\s(?:ban hành|tổ chức|có|ký|diễn ra|phối hợp|triển khai|thông qua|thống nhất|được)\s|\sthu hút\s(?:hàng|đông đảo|hơn|gần|trên|sự|được)\s/u;
/** "Lễ hội … là một hoạt động …": says what something is. */
const DEFINES =
  /^[^.;:]{4,160}\slà\s(?:một|hoạt động|sự kiện|dịp|ngày|chương trình|lễ hội|nơi|cơ hội|đợt)(?:\strong)?\s(?:trong|những|hoạt động|lễ|sự kiện|để|hội|nhằm|quan trọng|truyền thống|ý nghĩa|có|sinh hoạt)/u;
/** "Tết Trung thu diễn ra vào ngày rằm tháng tám hằng năm, …": a custom, told with its noun first. */
const CUSTOM = /^[^.;:,]{4,80}\sdiễn ra\s(?:vào\s)?[^.;,]{4,60}\s(?:hằng|hàng) năm(?![\p{L}])/u;
/** "Bộ Y tế trân trọng cảm ơn …": who thanks stands first. */
const THANKS = /^[^.;:]{0,70}(?:trân trọng|chân thành|xin)\s(?:cảm|cám)\sơn(?![\p{L}])/u;
/** "Cách 1: …", "Bước 2: Đăng nhập …": how to do something, step by step. */
const INSTRUCTS =
  /^cách\s(?:thứ\s)?\d{1,2}\s*[:.]|^(?:bước\s\d{1,2}\s*[:.]\s*)?(?:truy cập|đăng nhập|bấm|nhấn|nhấp|quét mã|tải ứng dụng|tải app|mở ứng dụng|điền)\s/u;

/** Dates that name days, not only a year or a vague word. */
const PRECISE: ReadonlySet<string> = new Set([
  'day',
  'list',
  'range',
  'deadline',
  'week',
  'month',
  'part-of-month',
  'open-start',
  'time',
  'quarter',
  'invalid',
  'recurring',
]);

/** "Giờ - Nội dung - Người thực hiện": column words on one line above lines that are no table. */
const isHeaderLine = (text: string): boolean => {
  if (text.length > 120) return false;
  const words = text.split(/\s+[-–—/|]\s+|\s*\|\s*|\t+|\s{2,}/u).filter((word) => word.trim() !== '');
  return words.length >= 2 && words.every((word) => headerRole(word)?.exact === true);
};

/** True when the words are an introduction or a closing, which hold no activity. */
export const isFrame = (text: string): boolean => {
  const folded = fold(text).replace(/^[\s\-–+*•·:;,.(]+/u, '');
  return (
    CLOSING.test(folded) ||
    INTRODUCES.test(folded) ||
    NARRATES.test(folded.slice(0, 160)) ||
    DEFINES.test(folded.slice(0, 240)) ||
    CUSTOM.test(folded.slice(0, 160)) ||
    THANKS.test(folded.slice(0, 160)) ||
    INSTRUCTS.test(folded) ||
    /\svui lòng\s/u.test(folded) ||
    /(?:khó khăn|vướng mắc|thắc mắc|cần hỗ trợ|chi tiết)[^.]{0,60}(?:liên hệ|phản ánh|gọi|báo)\s/u.test(
      folded.slice(0, 200),
    ) ||
    /^[\s\-_=*.~]+$/u.test(text) ||
    isHeaderLine(text) ||
    legalBasisKind(text) !== 'none'
  );
};

/** "Thi đấu các môn: từ …": words of its own before the time, parted by a colon. */
const NAMED_TIME =
  /^(?!\s*(?:thời gian|địa điểm|từ|ngày|lúc|buổi|sáng|chiều|tối|khóa|khối|lớp|dự phòng|giờ)(?![\p{L}]))\p{L}[\p{L}\d\s,–-]{5,60}:\s*\S/iu;
/** "Từ ngày 15/4 đến 30/4: …": what stands after the time that opens the line. */
const TIME_LEAD = /^(?=[^:]*\d)[^:]{3,70}:\s*(?=\p{L})/u;

/** "Từ ngày 03/02 đến 09/02/2025 (mồng 6 đến 12 Tết), các xã …": a time that a comma parts from who does it. */
const TIME_CLAUSE = /^(?:từ|vào|trong|lúc|sáng|chiều|tối|ngày)\s[^,;:]{0,60}\d[^,;:]{0,60},\s+/iu;

const hasPreciseTime = (text: string, ctx: ProseContext, reading: Reading): boolean => {
  const picked = pickTime(text, reading.readers, ctx.time);
  return picked !== null && PRECISE.has(picked.time.precision);
};

/** A time counted from something else: "thời hạn trước …", "sau hội nghị 07 ngày", "chậm nhất 05 ngày trước khi …". */
const RELATIVE =
  /(?:thời gian|hạn|thời hạn)\s(?:[\p{L}]+\s){0,4}(?:trước|sau|trong|chậm nhất)|(?<![\p{L}])(?:chậm nhất|trước|sau)\s(?:[^.;,:\d]{0,50}\s)?\d{1,2}\s(?:ngày|tuần)(?!\s?\d)/u;
/** Something is handed in: with a day that is a duty of its own, however general its words. */
const HANDS_IN = /(?<![\p{L}])(?:gửi|nộp|đăng ký|báo cáo|phản hồi)\s/u;
const CHARGED = /(?:chịu trách nhiệm|được giao) (?:chính )?(?:xây dựng|tổng hợp|dự thảo|chuẩn bị|lập|tham mưu)/u;

/** The clause that says what is done: after openings, and after "Phối hợp (với) X". */
const actOf = (text: string): string => {
  const unit = /^[^:;."“]{4,90}:\s+(?=\S)/u.exec(text)?.[0] ?? '';
  const said = text.slice(unit.length);
  const own = said.slice(mainClause(said));
  const folded = fold(own);
  const joined =
    /^(?:[\p{L}\s]{0,30})?phối hợp\s.{2,120}?\s(?=(?:tổ chức|thực hiện|trao|thăm|tập huấn|phát động|khảo sát)\s)/u.exec(
      folded,
    );
  const after = joined ? own.slice(joined[0].length) : own;
  return joined && (namesEvent(after, 70) || hasTitledEvent(after.slice(0, 120))) ? after : own;
};

const FILLERS =
  /^\s*(?:(?:có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|chủ động|tiến hành|sẽ|trực tiếp|làm đầu mối,?)\s+)*/iu;

/** The act of a duty without the units that it opens with: "Thường trực Hội liên hệ địa điểm, …". */
const afterSubject = (text: string, reading: Reading): string => {
  if (startsWithVerb(text)) return text;
  const first = reading.readers.parseAssignments(text, reading.units)[0];
  if (!first || first.span.start > 1 || first.span.end > 110) return text;
  const rest = text.slice(first.span.end);
  return startsWithVerb(rest.replace(FILLERS, '')) ? rest.replace(FILLERS, '') : text;
};

/** "xây dựng kế hoạch liên tịch năm 2020": a paper of another kind or year, not the plan itself. */
const OTHER_PLAN =
  /(?:xây dựng|lập|dự thảo|soạn thảo)\s(?:dự thảo\s)?(?:kế hoạch|chương trình|báo cáo|đề án)\s(?!này|trên|triển khai|thực hiện|tổ chức)[^.;,:]{4,60}\snăm \d{4}/u;

/** "Định kỳ hàng quý họp giao ban": meetings that come again. */
const PERIODIC =
  /(?:định kỳ|hàng (?:tuần|tháng|quý)|mỗi (?:tuần|tháng|quý))[^.;:]{0,30}\s(?:họp|giao ban|sinh hoạt|tiếp công dân|trực)(?![\p{L}])/u;

/** "Phối hợp tổ chức ngày hội": a part in what another holds, which has its own row; not "… Hội diễn lần thứ 3". */
const HELPS =
  /^(?:[^:;.]{2,90}:\s+)?(?:(?:tích cực|chủ động|có trách nhiệm)\s)*(?:phối(?: kết)? hợp|tham gia|hỗ trợ)\s/u;

/** "Đảm bảo an ninh từ 6h30 ngày 03/02": with an hour a watch to keep, not only a wish. */
const GUARDS = /^(?:đảm bảo|bảo đảm)(?![\p{L}])/u;

/** How concrete a duty is: an event or thing with a date or title scores high, watching over the plan low. */
const dutyScore = (text: string, ctx: ProseContext, reading: Reading): number => {
  const act = afterSubject(actOf(text), reading);
  const key = withoutColouring(act);
  let score = 0;
  const picked = pickTime(text, reading.readers, ctx.time);
  const dated = picked !== null && PRECISE.has(picked.time.precision) && picked.time.precision !== 'recurring';
  const folded = fold(text);
  if (dated || RELATIVE.test(folded)) score += 2;
  if (dated && HANDS_IN.test(folded)) score += 0.75;
  if (hasTitledEvent(act.slice(0, 200))) score += 1.5;
  else if (namesEvent(act, 110)) score += 1;
  if (startsWithEvent(act)) score += 0.5;
  if (OPENS_SEEN_ACT.test(key)) score += 1.25;
  else if (OPENS_GENERAL_ACT.test(key)) score += 0.5;
  const charged = CHARGED.test(folded);
  if (charged) score += 2;
  else if (OTHER_PLAN.test(folded)) score += 1.5;
  else if (isGenericDuty(key)) score -= dated ? 0.5 : 1.5;
  if (eventNoun(key, 60) === null && !OPENS_SEEN_ACT.test(key)) score -= 0.5;
  const weekly = picked?.time.precision === 'recurring' && picked.time.weekdayStated !== null;
  if (PERIODIC.test(folded) || weekly) score += 1;
  if (!dated && HELPS.test(folded) && !hasTitledEvent(act.slice(0, 200)) && !/\d/u.test(act)) score -= 1;
  if (exhorts(act) && !(dated && GUARDS.test(key) && picked.time.startTime !== null)) score -= 1;
  return score;
};

const THRESHOLD = 1.25;

/** Sentences and semicolon parts; one that only says when goes with the one before it. */
const timedSentences = (text: string, ctx: ProseContext, reading: Reading): readonly Part[] => {
  const parts: Part[] = [];
  for (const part of sentences(text)) {
    const last = parts.at(-1);
    if (last && onlyTime(part.text, ctx, reading))
      parts[parts.length - 1] = { start: last.start, end: part.end, text: text.slice(last.start, part.end) };
    else parts.push(part);
  }
  return parts;
};

/**
 * The parts of a duty that are concrete enough to be rows: those of its sentences and semicolon parts that score, or the
 * whole when only all of it together does. 0-based stretches of the text.
 */
export const concreteDuties = (text: string, ctx: ProseContext, reading: Reading): readonly Part[] => {
  const parts = timedSentences(text, ctx, reading).filter((part) => dutyScore(part.text, ctx, reading) >= THRESHOLD);
  if (parts.length > 0) return parts;
  return dutyScore(text, ctx, reading) >= THRESHOLD ? [{ text, start: 0, end: text.length }] : [];
};

const INITIALS = /^[\p{Lu}\d]{2,8}(?:[\s,;+-]+(?:và\s)?[\p{Lu}\d]{2,8})*$/u;

const POST =
  /^(?:phó\s)?(?:hiệu trưởng|giám đốc|chủ tịch|bí thư|trưởng (?:phòng|ban|khoa|đoàn)|tổ trưởng|đội trưởng|tổng phụ trách)(?:\s\p{L}+){0,2}$/u;

/** "Hiệu trưởng", "BGH, TTCM", "Trường Mầm non": who, from a column that lost its table; nothing is done. */
const isOnlyWho = (given: string, reading: Reading): boolean => {
  const text = given.replace(/[\s.;]+$/u, '');
  if (text.length > 60 || /\d{2}/u.test(text) || startsWithVerb(text) || startsWithEvent(text)) return false;
  if (INITIALS.test(text) || POST.test(fold(text))) return true;
  if (text.split(/\s+/u).length > 8) return false;
  const found = reading.readers.parseAssignments(text, reading.units);
  const covered = found.reduce((sum, item) => sum + (item.span.end - item.span.start), 0);
  return covered >= text.replace(/[\s,;]+/gu, ' ').length * 0.8;
};

/** "Đội 1: Tổ Văn, Văn phòng", "Bảng A: Khối 6, Khối 7": who is in it; nothing is done. */
const TEAM = /^(?:đội|nhóm|bảng|cặp|liên quân)\s(?:số\s)?(?:\d{1,2}|[a-h])\s*[:(–-]\s*(?=\p{L})/iu;
const namesTeam = (text: string): boolean => {
  const who = TEAM.exec(text)?.[0];
  if (who === undefined || /\d\s?[/h]\s?\d/u.test(text)) return false;
  const said = text.slice(who.length);
  return !startsWithVerb(said) && !startsWithEvent(said) && !somebodyDoes(`${said} `);
};

/** "Phần lễ: chào cờ; khen thưởng": what one event is made of. */
const PART_OF_EVENT = /^phần (?:lễ|hội|nghi thức|nghi lễ|văn nghệ|trò chơi)(?:\s?\([^()]{1,30}\))?\s*:/u;

/** "7h00 ngày 03/6: Chào cờ": nothing but a time before the colon, and what is done after it. */
const opensWithTime = (text: string, ctx: ProseContext, reading: Reading): boolean => {
  const head = /^([^;]{2,70}?):\s+(?=\p{L}{2})/u.exec(text);
  return head?.[1] !== undefined && onlyTime(head[1], ctx, reading);
};

/** "Riêng trẻ ở khu phố 3: tiêm sáng ngày 15/9": what is done behind the colon, before it for whom. */
const actsBehindColon = (text: string): boolean => {
  const head = /^[^:;.]{4,60}:\s+(?=\p{L})/u.exec(text)?.[0];
  return head !== undefined && startsWithVerb(text.slice(head.length));
};

/** A short paragraph below a heading of contents that does something one can see: names a thing, or how many. */
const saysAct = (text: string, acts: boolean, does: boolean): boolean =>
  text.length <= 200 &&
  !isGenericDuty(text) &&
  !exhorts(text) &&
  ((acts && (/\d/u.test(text) || text.length <= 110)) || (does && namesEvent(text, 110)));

/** Whether an item without children is an activity, by the section it stands in and by its own words. */
export const isActivity = (node: Node, ctx: ProseContext, reading: Reading): boolean => {
  const { text } = node;
  if (!/\p{L}{2}/u.test(text) || isFrame(text)) return false;
  if (text.endsWith(':') || isOnlyWho(text, reading) || namesTeam(text)) return false;
  const marked = node.marker !== null;
  if (isBarren(ctx.kind)) {
    if (ctx.kind === 'money' || ctx.kind === 'recipients') return false;
    const opens = /^(?:tổ chức|triển khai|phát động|tham gia|thực hiện)\s/u.test(fold(text)) || startsWithEvent(text);
    if (ctx.kind === 'objective') {
      const first = fold(text).slice(0, 70);
      return (
        opens &&
        hasTitledEvent(text.slice(0, 120)) &&
        /(?:hội thi|cuộc thi|hội nghị|tọa đàm|lễ|giải|hội thao|hội diễn|ngày hội|diễn đàn|hội trại|liên hoan|hội thảo|đợt 2|đợt)\s/u.test(
          first,
        )
      );
    }
    return opens && hasPreciseTime(text, ctx, reading);
  }
  if (ctx.kind === 'duties') return concreteDuties(text, ctx, reading).length > 0;
  const timed = hasPreciseTime(text, ctx, reading);
  if (!timed && PART_OF_EVENT.test(fold(text))) return false;
  const acts = startsWithVerb(text) || startsWithEvent(text);
  if (ctx.inside) return timed;
  const does = SUBJECT_DOES.test(text.slice(mainClause(text)).replace(TIME_CLAUSE, ''));
  if (ctx.kind === 'logistics') {
    // "Tổng kết, trao giải: trong dịp kỷ niệm …": named among the times, if only vaguely.
    if (!timed)
      return (
        marked &&
        acts &&
        NAMED_TIME.test(text) &&
        /:\s+(?:thực hiện\s|tiến hành\s)?(?:trong|vào|dự kiến|nhân|sau|trước)\s/iu.test(text)
      );
    const after = text.replace(TIME_LEAD, '');
    if (after !== text && (startsWithVerb(after) || startsWithEvent(after))) return true;
    // "Cơ sở 2: 9h00 …" is where and when the event itself takes place.
    return (NAMED_TIME.test(text) && !startsLikePlace(text)) || ((does || acts) && text.length > 40);
  }
  // "THÁNG 3 / - Chỉ đạo đại hội các chi bộ": under a time of its own to lead is to do.
  const leads = ctx.outer !== null && marked && /^(?:lãnh đạo|chỉ đạo)\s/iu.test(text);
  if (exhorts(text) && !leads && !timed && !node.inline && mainClause(text) === 0)
    return hasTitledEvent(text.slice(0, 120)) && acts;
  if ((marked || node.inline) && (ctx.kind === 'content' || ctx.kind === 'schedule')) return text.length >= 4;
  if (marked || ctx.kind === 'schedule' || ctx.outer !== null) return acts || timed || does;
  if (timed && opensWithTime(text, ctx, reading)) return true;
  return (
    (timed && (acts || does || namesEvent(text) || actsBehindColon(text))) ||
    (acts && (namesEvent(text, 80) || hasTitledEvent(text.slice(0, 120))) && ctx.kind === 'content') ||
    (ctx.kind === 'content' && ctx.depth >= 2 && saysAct(text, acts, does))
  );
};
