import { legalBasisKind } from '../../references/legal-basis';
import { foldAligned } from '../../text/fold';
import type { Reading } from '../draft';
import {
  eventNoun,
  exhorts,
  hasTitledEvent,
  isGenericDuty,
  namesEvent,
  startsWithEvent,
  startsWithVerb,
  withoutColouring,
} from '../vocabulary/events';
import { isBarren } from '../vocabulary/section-kinds';
import type { ProseContext } from './context';
import { mainClause } from './main-clause';
import { pickTime } from './pick-time';
import type { Node } from './tree';

const CLOSING =
  /^(?:trên đây là|kế hoạch này|đề nghị|yêu cầu|mong|rất mong|kính (?:mời|đề nghị|trình)|nhận được|trong quá trình|thông báo này|mọi (?:chi tiết|thông tin|vướng mắc)|nếu có|lịch này|văn bản này|công văn này|(?:ban|đoàn|hội|công đoàn|đảng ủy|ubnd|sở|phòng|trường|liên đoàn|chi bộ|thường trực|ủy ban|hiệu trưởng|giám đốc|bch|bệnh viện|trung tâm)[^.]{0,90} (?:đề nghị|yêu cầu|kính mời) )/u;
const INTRODUCES = /(?:như sau|sau đây|cụ thể|gồm|dưới đây|theo bảng sau|theo phụ lục|đính kèm)\s*[:.]?$/u;
const SUBJECT_DOES =
  /^(?:[\p{L}\d%“"'()&.,/-]+\s){1,14}?(?:tổ chức|triển khai|thực hiện|phát động|tham gia|tham dự|chủ động|đồng loạt|phối hợp|tiến hành|xây dựng|tiếp xúc|làm việc|dự|họp|thăm|kiểm tra|trao|báo cáo|nộp|gửi|hoàn thành|đăng ký|cử|được (?:tổ chức|phát động|diễn ra)|diễn ra|chịu trách nhiệm)(?![\p{L}])/u;

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
]);

/** True when the words are an introduction or a closing, which hold no activity. */
export const isFrame = (text: string): boolean => {
  const folded = foldAligned(text).replace(/^[\s\-–+*•·:;,.(]+/u, '');
  return (
    CLOSING.test(folded) || INTRODUCES.test(folded) || /^[\s\-_=*.~]+$/u.test(text) || legalBasisKind(text) !== 'none'
  );
};

const hasPreciseTime = (text: string, ctx: ProseContext, reading: Reading): boolean => {
  const picked = pickTime(text, reading.readers, ctx.time);
  return picked !== null && PRECISE.has(picked.time.precision);
};

const RELATIVE = /(?:thời gian|hạn|thời hạn)\s(?:[\p{L}]+\s){0,4}(?:trước|sau|trong|chậm nhất)/u;
const CONCRETE =
  /^(?:xây dựng|ban hành|soạn|dự thảo|lập|in|in ấn|mời|chuẩn bị|trang trí|bố trí|viết|thiết kế|mua|đặt|làm|trực|đón tiếp|quay|ghi hình|đưa tin|cử|đăng ký|nộp|gửi|tổng hợp|thống kê|bình chọn|bình xét|chấm|tuyên dương|biểu dương|khen thưởng|trao|tập huấn|tổ chức|phát động|khảo sát|rà soát|họp|sơ kết|tổng kết|kiểm tra|giám sát|thẩm định|tiếp xúc|đối thoại|thăm|tặng|hoàn thành|hoàn thiện|treo|vệ sinh|dọn|tuyên truyền|giáo dục|phối hợp|tham mưu|phát hiện|thực hiện báo cáo|triển khai phát động|thành lập)(?![\p{L}])/u;

/** How concrete a duty is: an event or thing with a date or title scores high, watching over the plan low. */
const dutyScore = (text: string, ctx: ProseContext, reading: Reading): number => {
  const own = text.slice(mainClause(text));
  const key = withoutColouring(own);
  const first = key.slice(0, 90);
  let score = 0;
  if (hasPreciseTime(text, ctx, reading)) score += 2;
  else if (RELATIVE.test(foldAligned(text))) score += 2;
  if (hasTitledEvent(own.slice(0, 200))) score += 1.5;
  else if (namesEvent(own, 110)) score += 1;
  if (/chịu trách nhiệm (?:xây dựng|tổng hợp|dự thảo|chuẩn bị|lập)/u.test(key)) score += 2;
  if (CONCRETE.test(first)) score += 0.75;
  const noun = eventNoun(key, 60);
  if (isGenericDuty(key)) score -= 1.5;
  if (noun === null && !CONCRETE.test(first)) score -= 0.5;
  if (exhorts(text)) score -= 1;
  return score;
};

const THRESHOLD = 1.25;

/** Whether an item without children is an activity, by the section it stands in and by its own words. */
export const isActivity = (node: Node, ctx: ProseContext, reading: Reading): boolean => {
  const { text } = node;
  if (!/\p{L}{2}/u.test(text) || isFrame(text)) return false;
  if (text.endsWith(':')) return false;
  const marked = node.marker !== null;
  if (isBarren(ctx.kind)) {
    if (ctx.kind === 'money' || ctx.kind === 'recipients') return false;
    const opens =
      /^(?:tổ chức|triển khai|phát động|tham gia|thực hiện)\s/u.test(foldAligned(text)) || startsWithEvent(text);
    if (ctx.kind === 'objective') {
      const first = foldAligned(text).slice(0, 70);
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
  if (ctx.kind === 'duties') return dutyScore(text, ctx, reading) >= THRESHOLD;
  const timed = hasPreciseTime(text, ctx, reading);
  const acts = startsWithVerb(text) || startsWithEvent(text);
  if (ctx.inside) return timed;
  if (ctx.kind === 'logistics') return timed && (SUBJECT_DOES.test(text) || acts) && text.length > 40;
  if (exhorts(text) && !timed && mainClause(text) === 0) return hasTitledEvent(text.slice(0, 120)) && acts;
  if (marked && (ctx.kind === 'content' || ctx.kind === 'schedule')) return text.length >= 4;
  if (ctx.kind === 'schedule' || ctx.outer !== null) return acts || timed || SUBJECT_DOES.test(text);
  if (marked) return acts || timed || SUBJECT_DOES.test(text);
  return (
    (timed && (acts || SUBJECT_DOES.test(text) || namesEvent(text))) ||
    (acts && namesEvent(text, 80) && ctx.kind === 'content')
  );
};
