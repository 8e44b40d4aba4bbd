import type { Span } from '../text/span';
import { folded as fold } from './vocabulary/folded';
import { mainClause } from './prose/main-clause';
import { quotedSpans } from '../text/quotes';
import { exhorts } from './vocabulary/duty-words';
import {
  startsWithEvent,
  startsWithVerb,
  titledEvents,
  namesEvent,
  hasTitledEvent,
  withoutColouring,
} from './vocabulary/events';

/** A stretch of a text (0-based). */
export interface Part extends Span {
  readonly text: string;
}

const part = (text: string, start: number, end: number): Part => {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to, text: text.slice(from, to) };
};

const BREAK = /(?<![.!?…])[.!?…]+["”’)]*\s+(?=[\p{Lu}“"]|\d{1,2}\s?(?:h|giờ|g)(?![\p{L}]))|\n+|;\s*(?=\S)/gu;
const ABBREVIATION =
  /(?:^|[\s(,])(?:\p{Lu}{1,4}|[Tt][PpXx]|[Đđ]\/c|ĐC|v|[Pp]hòng \d+|\d{1,3}|Th[sS]|TS|GS|PGS|BS|KTS|ThS)$/u;

/** "… Hội trường tầng 6. Báo cáo viên: …": a number that belongs to the noun before it may close a sentence. */
const NUMBERED_NOUN =
  /(?:^|[\s(,])(?:tầng|lầu|số|khối|lớp|thôn|ấp|tổ|khu phố|khóm|nhà|cơ sở|cụm|đợt|vòng|lần|quận|phường) \d{1,3}$/iu;

/** An hour begins a sentence, whatever short word stands before the full stop. */
const CLOCK_NEXT = /^\d{1,2}\s?(?:h|giờ|g)(?![\p{L}])/iu;

/** True when the place lies between quotes or brackets. */
const insideOf = (text: string): ((at: number) => boolean) => {
  const quotes = quotedSpans(text).map((quoted) => quoted.span);
  const brackets: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (c === '(' && open < 0) open = i;
    else if (c === ')' && open >= 0) {
      brackets.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  const held = [...quotes, ...brackets];
  return (at) => held.some((span) => span.start < at && at < span.end);
};

const SESSION_ONLY = /^(?:vào\s)?(?:buổi\s)?(?:sáng|trưa|chiều|tối|cả ngày)$/iu;

/** Sentences and semicolon parts, in order. Full stops after abbreviations and inside quotes or brackets do not part. */
export const sentences = (text: string): readonly Part[] => {
  const inside = insideOf(text);
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    if (inside(match.index)) continue;
    // "Buổi sáng; từ 7 giờ 30 …": the sign after a part of the day.
    if (SESSION_ONLY.test(text.slice(from, match.index).trim())) continue;
    const clock = CLOCK_NEXT.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12));
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (!clock && match[0].startsWith('.') && ABBREVIATION.test(before) && !NUMBERED_NOUN.test(before)) continue;
    parts.push(part(text, from, match.index + match[0].trimEnd().length));
    from = match.index + match[0].length;
  }
  parts.push(part(text, from, text.length));
  return parts.filter((piece) => piece.text !== '');
};

/** A part that could be a row of its own: begins with doing something and names an event. */
export const standsAlone = (text: string): boolean => {
  if (text.length < 12) return false;
  const opens = startsWithVerb(text) || startsWithEvent(text);
  if (!opens) return false;
  const key = withoutColouring(text);
  // "Sau khi …", "Tổ chức thực hiện …" go on with the sentence before.
  if (/^(?:tổ chức thực hiện|tổ chức triển khai|thực hiện tốt|đảm bảo)/u.test(key)) return false;
  return hasTitledEvent(text.slice(0, 200)) || namesEvent(text, 70);
};

const LIST_OPENING = /(?:như(?: sau)?|gồm|bao gồm|sau(?: đây)?|cụ thể)\s*:\s*/u;

/** "…, diễn đàn như: Diễn đàn “A”; Tọa đàm “B” …": the named events of the list, when there are at least two. */
export const namedEvents = (text: string): readonly Part[] => {
  const opening = LIST_OPENING.exec(text);
  const from = opening ? opening.index + opening[0].length : 0;
  if (!opening) return [];
  const starts = titledEvents(text.slice(from))
    .map((start) => start + from)
    .filter((start) => start === from || /[,;:\-–]\s*$|(?:^|\s)và\s$/u.test(text.slice(Math.max(0, start - 4), start)));
  if (starts.length < 2) return [];
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    const raw = text.slice(start, end).replace(/[\s,;.]+(?:và\s*)?$/u, '');
    return { start, end: start + raw.length, text: raw };
  });
};

const EXPLAINS =
  /^(?:qua đó|từ đó|thời gian|địa điểm|thành phần|cách thức|hình thức|trong đó|kịp thời hội ý|nội dung|sau khi|khi|đồng thời|kinh phí|mỗi|phân công|giao|đối tượng|yêu cầu|lưu ý|dự kiến|mời|cùng dự|cùng đi|điểm tại|điểm tập trung|ghi chú|lđvp|cao điểm|tập trung cao điểm)(?![\p{L}])/u;

const HOLDS =
  /^(?:(?:các|mỗi|từng|100%)\s|(?:ban|bch|btv|đoàn|công đoàn|hội|chi bộ|chi đoàn|chi hội|đảng ủy|ubnd|mttq|phòng|trường|nhà trường|sở|liên đoàn|liên đội|cơ sở|tổ|đội|trung tâm|văn phòng|huyện|quận|thành|tỉnh|xã|phường)(?![\p{L}]))[^.;:“"]{2,70}?\s(?:tổ chức|phát động|khai mạc|ra quân|tham gia|tổng kết)\s/u;

/** "Công đoàn ngành tổ chức Tọa đàm “…”": a body that holds an event. */
const bodyHolds = (text: string): boolean => {
  const held = HOLDS.exec(fold(text));
  if (!held) return false;
  const rest = text.slice(held[0].length);
  return hasTitledEvent(rest.slice(0, 120)) || namesEvent(rest, 50);
};

/** A sentence of its own: says at once that something is done. */
const isSentenceRow = (text: string): boolean =>
  text.length >= 20 &&
  !EXPLAINS.test(fold(text)) &&
  ((!exhorts(text) && (startsWithVerb(text) || startsWithEvent(text))) || mainClause(text) > 0 || bodyHolds(text));

/** ", Công đoàn X chịu trách nhiệm …": a clause with a new body in charge, when the sentence has several. */
const CHARGED = /,\s+(?=\p{Lu}[^,.;]{3,60}?\s(?:chịu trách nhiệm|có trách nhiệm|chủ trì|phụ trách)\s)/gu;

const splitCharged = (text: string, piece: Part): readonly Part[] => {
  if ((piece.text.match(/(?:chịu|có) trách nhiệm\s/gu)?.length ?? 0) < 2) return [piece];
  const cuts = Array.from(piece.text.matchAll(CHARGED), (match) => piece.start + match.index);
  const starts = [piece.start, ...cuts.map((cut) => cut + 1)];
  return starts.map((start, i) => part(text, start, cuts[i] ?? piece.end));
};

/** "…: dâng hương lúc 7 giờ ngày 27/7; thăm, tặng quà từ ngày 20 đến 26/7": parts of a list that each say when. */
const timedList = (text: string): readonly Part[] => {
  const colon = /:\s+(?=\p{L})/u.exec(text);
  if (!colon || colon.index < 12 || /\d\s*(?:h|g|giờ)?$/u.test(text.slice(0, colon.index))) return [];
  const from = colon.index + colon[0].length;
  const inside = insideOf(text);
  const cuts = Array.from(text.slice(from).matchAll(/;\s*/gu), (match) => match.index + from).filter(
    (at) => !inside(at),
  );
  if (cuts.length === 0) return [];
  const pieces = [from, ...cuts.map((cut) => cut + 1)].map((start, i) => part(text, start, cuts[i] ?? text.length));
  const acts = pieces.every(
    (piece) => DATED.test(piece.text) && (startsWithVerb(piece.text) || startsWithEvent(piece.text)),
  );
  return acts ? pieces : [];
};

const DATED = /\d{1,2}\s?[/.]\s?\d{1,2}(?!\d)|ngày\s+\d{1,2}|tháng\s+\d{1,2}/iu;

/** "…; gửi lịch về Phòng Kinh tế trước ngày 24/01": handed in by a day of its own, beside an act with another. */
const HANDED_IN =
  /^(?:gửi|nộp|đăng ký|báo cáo|phản hồi|trình)\s[^;]{6,120}\s(?:trước|chậm nhất|hạn cuối|hạn chót)\s[^;]{0,30}\d{1,2}\s?\/\s?\d/iu;

/** A new sentence in which somebody does something on a day of its own, beside one with another day. */
const isDatedSentence = (text: string, before: string): boolean =>
  text.length >= 20 && !EXPLAINS.test(fold(text)) && DATED.test(text) && DATED.test(before) && hasSubject(text);

/** "kỷ niệm 90 năm Ngày …; kỷ niệm chiến thắng …": one occasion after another, nothing that is done. */
const OCCASION = /^(?:kỷ niệm|chào mừng|mừng)\s(?!.*(?:tổ chức|phát động|khai mạc))/u;
const isFurtherOccasion = (text: string, before: string): boolean =>
  OCCASION.test(fold(text)) && /(?<![\p{L}])(?:kỷ niệm|chào mừng|mừng)\s/u.test(fold(before));

/**
 * The parts of a bullet that become rows: named events of a list; else its sentences that each begin with doing something,
 * and its semicolon parts that could each stand alone. What explains stays with the part before it; an opening without an
 * act of its own goes to the first part that has one. Under a day (`clocked`) hours begin parts too. The parts of a list after a colon stay together. At least one part.
 */
export const splitActivities = (text: string, clocked = false): readonly Part[] => {
  const named = namedEvents(text);
  if (named.length > 0) return named;
  const timed = timedList(text);
  if (timed.length > 0) return timed;
  const merged: { part: Part; acts: boolean }[] = [];
  for (const piece of sentences(text)) {
    const last = merged.at(-1);
    const semicolon = last !== undefined && /;\s*$/u.test(text.slice(last.part.start, piece.start));
    const listed = last !== undefined && LIST_OPENING.test(fold(last.part.text));
    const begins = clocked && opensByClock(piece.text);
    const delivers = semicolon && HANDED_IN.test(piece.text) && DATED.test(last.part.text);
    if (delivers) {
      merged.push({ part: piece, acts: true });
      continue;
    }
    const occasion = semicolon && isFurtherOccasion(piece.text, last.part.text);
    const dated = last !== undefined && !semicolon && isDatedSentence(piece.text, last.part.text);
    const acts = begins || dated || (semicolon ? !occasion && standsAlone(piece.text) : isSentenceRow(piece.text));
    if (!last) merged.push({ part: piece, acts: begins || isSentenceRow(piece.text) });
    else if (begins) merged.push({ part: piece, acts });
    else if (acts && !last.acts && !semicolon && merged.length === 1 && !clocked && !hasMainVerb(last.part.text)) {
      merged[0] = { part: piece, acts };
    } else if (acts && !(semicolon && (listed || !standsAlone(last.part.text)))) merged.push({ part: piece, acts });
    else merged[merged.length - 1] = { part: part(text, last.part.start, piece.end), acts: last.acts };
  }
  const parts = merged.map((item) => item.part).flatMap((piece) => splitCharged(text, piece));
  return parts.length > 0 ? parts : [part(text, 0, text.length)];
};

/**
 * The acts that a line lists after the time that opens it ("Tháng 7: Sơ kết …; họp chi bộ …"): semicolon parts and sentences
 * that each begin with doing something; what does not goes with the part before.
 */
export const listedActs = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  for (const piece of sentences(text)) {
    const last = parts.at(-1);
    if (!last || (piece.text.length >= 8 && !explains(piece.text) && opensAct(piece.text))) parts.push(piece);
    else parts[parts.length - 1] = part(text, last.start, piece.end);
  }
  return parts;
};

const explains = (text: string): boolean =>
  EXPLAINS.test(fold(text)) && !/^(?:phân công|mời|giao)\s+(?!thực hiện)\p{L}/u.test(fold(text));

const opensAct = (text: string): boolean =>
  (startsWithVerb(text) || startsWithEvent(text)) &&
  !/^(?:hoàn thành|xong|hoàn tất|thực hiện|tổ chức)\s(?:xong|trước|trong|từ|vào|ngày|đến)\s/u.test(fold(text)) &&
  !exhorts(text);

const CLOCK =
  /^(?:(?:lúc|từ|đúng|đến)\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}|^\(?(?:buổi\s+)?(?:sáng|trưa|chiều|tối)\)?[\s,:]/iu;

/** In a calendar of days a sentence that begins with an hour or a part of the day is an event of its own. */
const opensByClock = (text: string): boolean => CLOCK.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;

/**
 * The stretches of a line of a calendar that each begin with an hour or a part of the day; what stands before the first
 * goes with it. One stretch when the line has one hour or none.
 */
export const clockParts = (text: string): readonly Part[] => {
  const starts = sentences(text)
    .filter((piece) => opensByClock(piece.text))
    .map((piece) => piece.start);
  if (starts.length === 0 || (starts.length === 1 && (starts[0] ?? 0) < 6)) return [part(text, 0, text.length)];
  const cuts = (starts[0] ?? 0) < 6 ? starts.slice(1) : starts;
  return [0, ...cuts].map((start, i) => part(text, start, cuts[i] ?? text.length));
};

/** "Các Liên chi đoàn cử đại diện …": who does it opens the sentence, what is done follows. */
const hasSubject = (text: string): boolean => /^\p{Lu}/u.test(text) && hasMainVerb(text);

/** Somebody does something: "Các chi đoàn tổ chức …". */
const hasMainVerb = (text: string): boolean =>
  /^(?:các|mỗi|từng|100%)\s/u.test(fold(text)) ||
  /\s(?:tổ chức|triển khai|thực hiện|xây dựng|phát động|tham gia|chủ trì|phối hợp|chịu trách nhiệm|đăng ký|gửi|nộp|cử|lập|hoàn thành|báo cáo|chuẩn bị|tập trung|có mặt|dự)\s/u.test(
    fold(text.slice(0, 120)),
  );
