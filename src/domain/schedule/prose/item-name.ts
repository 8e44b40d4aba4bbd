import { readMarker } from '../../source/markers';
import type { Span } from '../../text/span';
import { isGenericPlace, type FoundPlace } from '../place';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';
import { isLevelHeading } from '../vocabulary/levels';
import { COUNT_NOUNS, COUNT_NUMBERS, ROUND_NAMES } from '../vocabulary/rounds';
import { isGenericTitle, isProgrammeTitle, sectionKind, type SectionKind } from '../vocabulary/section-kinds';
import type { ProseContext } from './context';
import { somebodyDoes } from './judge';
import { capitalFirst, smallFirst } from '../../text/first-letter';

/** "Tại xã", "Ở các chi hội": which place of the heading's act. */
const ONLY_PLACE = /^(?:tại|ở)\s[^:;,.()]{2,60}$/iu;

/** "Nhân rộng: trong quý IV các tổ còn lại tự tổ chức …": who does it stands behind the time. */
const SUBJECT_NEXT = /^\s+(?:các|mỗi|từng|toàn thể)\s/u;

/** "Lễ phát động: sáng ngày 13/3 tại …, kết hợp …": where the act ends that a colon parts from its time; 0 = none. */
export const actBeforeTime = (text: string, when: Span | null): number => {
  if (!when) return 0;
  const head = /^([^:]{5,110}):\s+/u.exec(text);
  if (SUBJECT_NEXT.test(text.slice(when.end)) && somebodyDoes(text.slice(when.end).trim())) return 0;
  if (!head?.[1] || Math.abs(when.start - head[0].length) > 2) return 0;
  // "Tọa đàm 20/11: 8h ngày 20/11": the feast in the name of an event is no time of its own.
  if (/\d{1,2}\s?[/.]\s?\d/u.test(head[1]) && !startsWithEvent(head[1])) return 0;
  return startsWithEvent(head[1]) || startsWithVerb(head[1]) || ONLY_PLACE.test(head[1]) ? head[1].length : 0;
};

/** "Tổ chức vào sáng ngày …", "Thực hiện trong tháng 5": an act whose object stands in the heading. */
const NAMELESS =
  /^(?:(?:dự kiến|sẽ|được)\s+)*(?:tổ chức|thực hiện|triển khai|tiến hành|diễn ra|thi đấu)(?:\s*$|\s*[,.;(]|\s+(?:trong\s+)?\d{1,2}\s+ngày(?=\s)|\s+(?:thành\s+)?\d{1,2}\s+(?:lớp|đợt|buổi|ca|vòng|khóa)\s*(?:[:,;.(]|$)|\s+(?:vào|lúc|tại|trong|từ|ngày\s+\d|ngày\s+(?:thứ|chủ)|sáng|chiều|tối|trước|sau|định kỳ|hàng|hằng|xong|tập trung|trực tuyến|trực tiếp|đồng loạt|theo|dự kiến)(?![\p{L}]))/iu;

/** "Lần 1", "Bán kết", "Vòng sơ khảo": which of several of the heading's, or which round of it. */
const ONLY_COUNT = new RegExp(
  `^(?:${COUNT_NOUNS}|phiên)\\s+(?:thứ\\s+)?(?:${COUNT_NUMBERS})(?:\\s\\([^()]{2,40}\\))?$|^(?:thi đấu\\s)?(?:vòng\\s)?(?:${ROUND_NAMES})(?:,? xếp hạng)?$`,
  'iu',
);

/** True for words that only count the times of one event ("Đợt 1", "Vòng chung kết"). */
export const isOnlyCount = (words: string): boolean => ONLY_COUNT.test(words.replace(/[\s:;,.]+$/u, '').trim());

/** "Lớp 1, 2", "Thôn 3 và thôn 4", "Xã Tân An": for whom the heading's act is, when nothing else is said. */
const ONLY_WHOM =
  /^(?:(?:các\s)?(?:lớp|khối|nhóm|tổ|cụm|khu|đội)\s(?:\d|[\p{Lu}\d]{1,3}(?![\p{L}\d]))|(?:các\s)?(?:thôn|ấp|bản|khóm|buôn|tổ dân phố|khu phố|xã|phường|thị trấn)\s)[^:;.]{0,60}$/u;

/** The words of the heading right above, when they name something. */
const headingWords = (ctx: ProseContext): string | null => {
  const title = ctx.section.at(-1);
  if (title === undefined) return null;
  const words = plainTitle(title).replace(/^thời gian\s+/iu, '');
  if (words.length < 4 || words.length > 120 || isGenericTitle(words) || /^(?:các|một số|những)\s/iu.test(words))
    return null;
  return capitalFirst(words);
};

/** "Lần 1" under "Thi thử": "Thi thử – Lần 1"; "Tại xã" under "Xét duyệt": "Xét duyệt tại xã". */
const partName = (name: string, ctx: ProseContext): string | null => {
  const words = headingWords(ctx);
  if (words === null) return null;
  if (ONLY_COUNT.test(name)) return `${words} – ${name}`;
  const acts = startsWithVerb(words) || startsWithEvent(words);
  if (acts && ONLY_PLACE.test(name)) return `${words} ${smallFirst(name)}`;
  return acts && ONLY_WHOM.test(smallFirst(name)) && !startsWithVerb(name) && !somebodyDoes(`${name} `)
    ? `${words} – ${name}`
    : null;
};

/** The nearest heading that says what is done, with the level when that stands between. */
const headingName = (ctx: ProseContext): string | null => {
  const title = [...ctx.section]
    .reverse()
    .find((words) => !isLevelHeading(plainTitle(words)) && !isGenericTitle(plainTitle(words)));
  if (title === undefined) return null;
  const words = plainTitle(title);
  if (words.length < 6 || words.length > 160 || isProgrammeTitle(words)) return null;
  if (!startsWithVerb(words) && !startsWithEvent(words)) return null;
  return ctx.level === null ? words : `${words} (${smallFirst(ctx.level)})`;
};

/** "Đi buồng của Ban Giám đốc" above "Thực hiện vào các buổi sáng …": a heading of contents, whatever its first word is. */
const topicAbove = (ctx: ProseContext): string | null => {
  const words = headingWords(ctx);
  if (words === null || isLevelHeading(words)) return null;
  const kinds = [words, plainTitle(ctx.section.at(-1) ?? '')].map(sectionKind);
  return kinds.every((kind) => TOPIC_KINDS.has(kind)) ? words : null;
};

/** "Chủ đề “…”. Bài gửi trước ngày 10/9": what an event is about, told below its name. */
const THEME = /^(?:với\s)?(?:chủ đề|thông điệp|khẩu hiệu|tên gọi)\s*:?\s*[“"«‘]/iu;

const TOPIC_KINDS: ReadonlySet<SectionKind> = new Set<SectionKind>(['unknown', 'content']);

const plainTitle = (title: string): string => title.slice(readMarker(title)?.length ?? 0).replace(/[\s:;.]+$/u, '');

const PLACE_WORD = /[\s,(–-]*(?:điểm\s+)?tại\s*$/iu;

const ONLY_BLANK = /^[\s.;:,)]*$/u;

/**
 * Time and place that close a sentence, in either order: they have columns of their own. A place after a time goes with it
 * ("… vào ngày 03/3 tại Nhà văn hóa xã"); the words left must still say what is done.
 */
export const trailingParts = (
  text: string,
  main: number,
  timeSpan: Span | null,
  place: FoundPlace | null,
): readonly Span[] => {
  const spans: Span[] = [];
  let end = text.length;
  const placeSpan =
    place && !place.implied && !isGenericPlace(place.text) && PLACE_WORD.test(text.slice(0, place.span.start))
      ? { start: text.slice(0, place.span.start).search(PLACE_WORD), end: place.span.end }
      : null;
  for (let round = 0; round < 2; round += 1) {
    for (const span of [timeSpan, placeSpan]) {
      if (!span || spans.includes(span) || span.end > end || !ONLY_BLANK.test(text.slice(span.end, end))) continue;
      const before = wordsBefore(text, main, span.start);
      // "Huấn luyện: 8h ngày 10/5": a colon before the time parts even a short act from it.
      const short = (span === timeSpan && /\p{L}:\s*$/u.test(before)) || isOnlyCount(before);
      const least = short ? 1 : 3;
      if ((before.match(/\p{L}{2,}/gu)?.length ?? 0) < least) continue;
      spans.push(span);
      end = span.start;
    }
  }
  return spans;
};

/** The words of an act before its time or place; "Khối 8, 9: " before them says for whom. */
const wordsBefore = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/^[^:]{2,40}:\s+(?=\p{L})/u, '');

const INVITES =
  /[,;.]\s+(?:kính\s+)?(?:mời(?:\s+(?:đại diện|các|đồng chí|đ\/c|lãnh đạo|trưởng|ông|bà|\p{Lu}))|điểm(?:\s+(?:tại|tập trung|họp|hội trường|phòng|ubnd|trụ sở)))(?![\p{L}])/iu;

const INVITATION_NOTE =
  /\s*\((?:(?:có\s+)?(?:giấy|thư) mời riêng|ldvp|lđvp|cvvp|lđ văn phòng|kịch bản riêng|có kế hoạch riêng|có chương trình riêng)[^()]*\)/giu;

/** Who is invited and where the line of a calendar says that one meets: no part of the name. */
export const invitations = (text: string): readonly Span[] => {
  const notes = Array.from(text.matchAll(INVITATION_NOTE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const at = INVITES.exec(text);
  return at && at.index > 12 ? [...notes, { start: at.index, end: text.length }] : notes;
};

const SENTENCE_END = /[.!?]["”’)]?\s+(?=[\p{Lu}“"]|\(\p{Lu})/gu;

/** Where the first sentence of a row ends: what follows explains it. Full stops in quotes or brackets do not count. */
export const firstSentence = (text: string, from: number): number => {
  const parts = splitFirst(text.slice(from));
  return from + parts;
};

const splitFirst = (text: string): number => {
  for (const match of text.matchAll(SENTENCE_END)) {
    const before = text.slice(0, match.index);
    const quotes = (before.match(/[“"]/gu)?.length ?? 0) - (before.match(/[”]/gu)?.length ?? 0);
    const brackets = (before.match(/\(/gu)?.length ?? 0) - (before.match(/\)/gu)?.length ?? 0);
    const shortWord = /(?:^|\s)(?:\p{Lu}{1,3}|[Tt][Pp]|đ\/c|\d{1,3})$/u.test(before);
    if (quotes % 2 === 0 && brackets <= 0 && !shortWord && match.index >= 15) return match.index + 1;
  }
  return text.length;
};

/** True for an act whose object stands elsewhere: "Tổ chức 02 lớp". */
export const isNameless = (name: string): boolean => NAMELESS.test(name);

/** The name that the headings give a row whose own words say only when or which of several; `null` for other rows. */
export const titleFor = (name: string, ctx: ProseContext): string | null => {
  if (THEME.test(name)) return headingName(ctx);
  if (isNameless(name)) return headingName(ctx) ?? topicAbove(ctx);
  return partName(name, ctx);
};
