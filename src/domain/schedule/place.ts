import type { Span } from '../text/span';
import { folded as fold } from './vocabulary/folded';
import { isAnywhere, namesNoPlace } from './vocabulary/no-place-words';
import { AFTER_PLACE, ONLINE_HELD, ONLINE_PLACE, PLACE_HEAD, PLACE_PART, VENUE_HEAD } from './vocabulary/place-words';

/** A place that a sentence names, with its characters (0-based). */
export interface FoundPlace {
  readonly text: string;
  readonly span: Span;
  /** Only implied: "Hội thi trực tuyến" takes place online. */
  readonly implied: boolean;
}

/** Words that no place name goes beyond. Small letters; `foldAligned` form. */
const STOP = [
  String.raw`[.;:!?"\n()\[\]]`,
  String.raw`,(?!\s*(?:${PLACE_PART})(?![\p{L}])|(?<=(?:phòng|nhà|số|lô|dãy)\s[a-z]?\d{1,4},)\s[a-z]?\d{1,4}(?![\p{L}\d\/:]|\s?(?:giờ|phút|người|đại biểu)))`,
  String.raw`\s[-–]\s(?=\d{1,2}\s?(?:h|giờ|\/))`,
  String.raw`\s(?:${AFTER_PLACE})(?![\p{L}\d])`,
].join('|');

/** Heads of real places; a place must begin with one of them or hold a proper name. */
const HEAD = new RegExp(String.raw`^(?:các\s+|\d{1,3}\s+)?(?:${PLACE_HEAD})(?![\p{L}])`, 'u');

/** "Tổ chức điểm: …", "Đại hội điểm: …": a model for the others, no meeting point. */
const AT =
  /(?<![\p{L}])(?:(?<!(?:tổ chức|làm|chỉ đạo|đại hội|hội nghị|chọn)\s)điểm(?: tập trung)?:?(?: tại)?|tại|ở|thuộc địa bàn|trên địa bàn|thuộc)\s+(?=\S)/gu;
const ONLINE_AT = new RegExp(
  `(?<![\\p{L}])(?:trên|qua|bằng hình thức)\\s+((?:các\\s+)?(?:trang\\s+)?(?:${ONLINE_PLACE})[^.,;:()"\\n]{0,80})`,
  'u',
);
const ONLINE_EVENT = new RegExp(
  `(?<![\\p{L}])(?:${ONLINE_HELD})(?:\\s[\\p{L},]{1,12}){0,4}?\\s(trực tuyến|online)(?![\\p{L}])`,
  'u',
);

const SHORT_BEFORE_DOT = /(?:^|[\s,(])(?:tp|tx|tt|p|q|h|x|đ|kp|ql|gs|pgs|ts|ths|bs|th)$/u;
/** Squares and streets that bear a day as their name ("Quảng trường 24/3"), and classes that look like one ("lớp 8/2"). */
const NAMED_BY_DAY = /(?:quảng trường|đường|phố|công viên|cầu|nhà máy|trường|khu đô thị|khu dân cư|lớp)$/u;
const STOP_AT = new RegExp(STOP, 'gu');

const cut = (folded: string, start: number): number => {
  const rest = folded.slice(start, start + 220);
  for (const match of rest.matchAll(STOP_AT)) {
    if (match[0] === '.' && SHORT_BEFORE_DOT.test(rest.slice(0, match.index))) continue;
    if (NAMED_BY_DAY.test(rest.slice(0, match.index)) && /^\s\d{1,2}\/\d{1,2}$/u.test(match[0])) continue;
    return start + match.index;
  }
  return start + rest.length;
};

const properName = /\p{Lu}\p{L}*(?:\s+(?:\p{Lu}|\d))?/u;

const trimmed = (text: string, start: number, end: number): Span => {
  let to = end;
  while (to > start && /[\s,.;:–-]/u.test(text.charAt(to - 1))) to -= 1;
  const dangling = /\s(?:và|hoặc|của|các|là|trên)$/iu.exec(text.slice(start, to));
  return { start, end: dangling ? start + dangling.index : to };
};

const EVERY = /^(?:các|mỗi|từng|toàn|những)\s/u;

/** True when the words begin with the noun of a real place ("Nhà Văn hóa huyện"). */
export const startsLikePlace = (text: string): boolean => HEAD.test(fold(text).trim());

/** Short for rooms in a timetable: "PH số 1", "HT A", "P.họp 2"; not "PH" (parents) or "HT" (headmaster) alone. */
const SHORT_ROOM = /^(?:p\.?h|ht|p\.?\s?họp)\.?\s(?:số\s)?(?:\d{1,2}|[a-z]\d{0,2})(?![\p{L}\d])/u;
const ROOM =
  /^(?:phòng (?:họp|học|hội đồng|máy|thi|(?:số )?\d)|hội trường|giảng đường|sân (?:trường|vận động)|nhà (?:văn hóa|thi đấu|thiếu nhi|đa năng)|quảng trường)(?![\p{L}])/u;

/** True when the words begin with a room or a hall, which nobody takes for an office ("PH số 1", "Hội trường A"). */
export const startsLikeRoom = (text: string): boolean => {
  const folded = fold(text).trim();
  return ROOM.test(folded) || SHORT_ROOM.test(folded);
};

/** True when the words are no particular place ("cơ quan, đơn vị"). */
export const isGenericPlace = (text: string): boolean => isAnywhere(fold(text).trim());

/** Where people meet: these say more than the village or the city around them. */
const VENUE = new RegExp(`^(?:${VENUE_HEAD})`, 'u');

/** How surely the words before name where it happens, 0 when the words are no place. */
const placeRank = (lead: string, words: string, key: string): number => {
  if (words.length < 2 || words.length > 200) return 0;
  if (namesNoPlace(key)) return 0;
  if (EVERY.test(key) && !properName.test(words.slice(4))) return 0;
  if (!HEAD.test(key) && !properName.test(words)) return 0;
  if (lead.startsWith('điểm')) return HEAD.test(key) || lead.includes('tại') ? 4 : 0;
  // Somewhere in a whole city or province is no place to go to.
  if (/^(?:trên|thuộc) địa bàn/u.test(lead)) return /^(?:xã|phường|thị trấn|ấp|thôn|khu phố)/u.test(key) ? 1 : 0;
  if (lead.startsWith('thuộc')) return /^(?:xã|phường|thị trấn|quận|huyện|thị xã|tỉnh|thành phố)/u.test(key) ? 1 : 0;
  return VENUE.test(key) ? 3 : 2;
};

/**
 * The place that a sentence of a plan names: "tại Hội trường A, xã B, huyện C", "trên trang mạng xã hội …", or the online
 * form implied by "Hội thi trực tuyến". Ends where the sentence goes on with time, purpose, cost or persons. Generic
 * places ("tại đơn vị") give `null`. When several stand: the one called the meeting point, then a house or a room, then
 * the first.
 */
export const findPlace = (text: string): FoundPlace | null => {
  const folded = fold(text);
  let best: FoundPlace | null = null;
  let bestRank = 0;
  for (const match of folded.matchAll(AT)) {
    const start = match.index + match[0].length;
    const span = trimmed(text, start, cut(folded, start));
    const words = text.slice(span.start, span.end);
    const rank = placeRank(match[0], words, folded.slice(span.start, span.end));
    if (rank <= bestRank) continue;
    best = { text: words, span, implied: false };
    bestRank = rank;
  }
  if (best) return best;
  const online = ONLINE_AT.exec(folded);
  if (online?.[1] !== undefined) {
    const start = online.index + online[0].length - online[1].length;
    const span = trimmed(text, start, Math.min(start + online[1].length, cut(folded, start)));
    if (span.end - span.start > 3) return { text: text.slice(span.start, span.end), span, implied: false };
  }
  const event = ONLINE_EVENT.exec(folded.slice(0, 140));
  if (event?.[1] !== undefined) {
    const start = event.index + event[0].length - event[1].length;
    return { text: 'Trực tuyến', span: { start, end: start + event[1].length }, implied: true };
  }
  return null;
};
