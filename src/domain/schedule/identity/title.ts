import type { Passage } from '../../source/passages';
import { isFrame } from '../prose/judge';
import { readTimeHeading } from '../prose/time-heading';
import { CAPITAL_KINDS, KINDS_ALONE, OPENING_KINDS } from '../vocabulary/document-kinds';
import { folded as fold } from '../vocabulary/folded';
import { readLabel } from '../vocabulary/labels';
import { holdsMotto } from './motto';
import type { Item, TitleBlock } from './parts';

/** Kinds of documents that a line may open with however it is written. */
const TITLE_WORD = new RegExp(
  `^(?:\\*+\\s*)?(?:(?:dự thảo|điều chỉnh|bổ sung|dự kiến)[,\\s]+)*(${OPENING_KINDS})(?![\\p{L}])`,
  'u',
);

const CAPITAL_TITLE_WORD = new RegExp(`^(?:${CAPITAL_KINDS})(?![\\p{L}])`, 'u');

export const CAPTION = /^\(.{3,260}\)?$/u;
export const ATTACHED = /(?:kèm theo|đính kèm|ban hành theo|ban hành kèm)/u;
const RULE = /^[\s\-_=*.~–—+]{3,}$/u;

export const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

export const passageOf = (item: Item | undefined): Passage | null => (item?.kind === 'passage' ? item.passage : null);

const LETTERHEAD_LINE =
  /^(?:\p{L}+\s){0,2}số\s*:|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}[\s|.]*$|^v\/v[\s:.]|^kính g[ửở]i/u;

/** True for a line (folded) of the letterhead, or of the address below it. */
const inLetterhead = (folded: string): boolean => holdsMotto(folded) || LETTERHEAD_LINE.test(folded);

const mayBeTitle = (passage: Passage): boolean => {
  if (passage.marker !== null || passage.text.length > 240) return false;
  const folded = fold(passage.text);
  if (/[;.]$/u.test(passage.text) || inLetterhead(folded)) return false;
  if (isBare(passage)) return true;
  if (!TITLE_WORD.test(folded)) return CAPITAL_TITLE_WORD.test(folded) && isUpper(passage.text);
  if (readLabel(passage.text) !== null && !isUpper(passage.text)) return false;
  return (
    isUpper(passage.text.split(/\s/u).slice(0, 2).join(' ')) ||
    passage.centered ||
    passage.bold ||
    passage.heading !== null ||
    passage.text.length < 140
  );
};

/** Buttons of a page on the web, alone on their line. */
const BUTTON =
  /^(?:đóng|in bài viết|in trang|quay lại|chia sẻ|tải về|tải xuống|xem thêm|trang chủ|gửi email|bình luận)$/u;

/** "Chủ điểm tháng 12: …", "Chủ đề: …": what stands below the title. */
const THEME = /^chủ (?:đề|điểm)(?:\s[^:]{1,20})?:/u;

/** "A ĐIỀU LỆ", "I MỤC ĐÍCH": the first heading, its dot lost. */
const FIRST_HEADING = /^[AI]\s\p{Lu}{2}/u;

const OPENING = /^(?:kính gửi|căn cứ|thực hiện|theo\s|nhằm|để\s|trên cơ sở|hưởng ứng|tiếp tục)/u;

const MAX_PLAIN = 260;
/** A subject in capitals names a whole scheme now and then. */
const MAX_CAPITALS = 600;

const titleEnds = (passage: Passage): boolean => {
  const folded = fold(passage.text);
  return (
    passage.marker !== null ||
    RULE.test(passage.text) ||
    BUTTON.test(folded) ||
    THEME.test(folded) ||
    FIRST_HEADING.test(passage.text) ||
    isFrame(passage.text) ||
    readLabel(passage.text) !== null ||
    inLetterhead(folded) ||
    readTimeHeading(passage.text) !== null ||
    readTimeHeading(passage.text.split(':', 1)[0] ?? '') !== null ||
    /^(?:từ\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}/u.test(folded) ||
    /^(?:ngày|thứ|sáng|chiều)\s[^(]{0,30}\d{1,2}[/.-]\d{1,2}[^)]*[:,]/u.test(folded) ||
    /^[\p{L}\s]{4,90}:\s*$/u.test(passage.text) ||
    (isUpper(passage.text) ? passage.text.length > MAX_CAPITALS : endsAsSentence(passage.text, folded))
  );
};

const endsAsSentence = (text: string, folded: string): boolean =>
  text.length > MAX_PLAIN ||
  OPENING.test(folded) ||
  (text.length > 150 && /[.:;]$/u.test(text)) ||
  (text.length > 40 && text.endsWith(':'));

const withoutBlanks = (text: string): string => text.replace(/[\s*_]+/gu, '');
const BARE_KEYS: ReadonlyMap<string, string> = new Map(KINDS_ALONE.map((kind) => [withoutBlanks(kind), kind]));

/** The kind that stands alone on the line, its letters spaced or not ("K Ế  H O Ạ C H"), in small letters; or undefined. */
const bareKind = (text: string): string | undefined =>
  isUpper(withoutBlanks(text)) ? BARE_KEYS.get(withoutBlanks(fold(text))) : undefined;

const isBare = (passage: Passage): boolean => bareKind(passage.text) !== undefined;

/** A line of a title with the letters of its kind together again: "K Ế  H O Ạ C H" is "KẾ HOẠCH". */
export const titleLine = (text: string): string => {
  const kind = bareKind(text)?.toUpperCase();
  return kind === undefined || text.trim().startsWith(kind) ? text.trim() : kind;
};

/**
 * The line right below the kind alone is its subject though it reads like the text: "V/v tổ chức …", "Thực hiện Nghị quyết
 * … năm 2024" with no stop behind it and the text's own "Căn cứ …" below.
 */
const isSubject = (passage: Passage, after: Passage | null): boolean => {
  const folded = fold(passage.text);
  if (/^v\/v[\s:.]/u.test(folded)) return true;
  if (passage.marker !== null || RULE.test(passage.text) || inLetterhead(folded) || readLabel(passage.text))
    return false;
  if (passage.text.length > MAX_PLAIN || /[.,:;]$/u.test(passage.text) || folded.startsWith('căn cứ')) return false;
  if (after === null || RULE.test(after.text) || CAPTION.test(after.text)) return after !== null;
  return after.marker !== null || OPENING.test(fold(after.text)) || THEME.test(fold(after.text));
};

/** Decisions name the authority in capitals between title and legal bases (Nghị định 30/2020, phụ lục III, mẫu 1.1 and 1.2). */
const DECIDES = /^(?:quyết định|nghị quyết)/u;
const AUTHORITY =
  /^(?:bộ trưởng|chủ tịch|(?:tổng )?giám đốc|hiệu trưởng|(?:chi )?cục trưởng|trưởng|viện trưởng|chánh|thủ tướng|thủ trưởng|ủy ban|hội đồng|ban (?!hành)|quốc hội|chính phủ|đảng ủy)/u;

const isAuthority = (title: readonly Passage[], passage: Passage, after: Passage | null): boolean =>
  title.length >= 2 &&
  DECIDES.test(fold(title[0]?.text ?? '')) &&
  isUpper(passage.text) &&
  AUTHORITY.test(fold(passage.text)) &&
  after !== null &&
  OPENING.test(fold(after.text).replace(/^[-–+\s]+/u, ''));

/** "… Ngày thành lập⏎Đảng Cộng sản Việt Nam": a line of a title that cannot end here. */
const OPEN_END = /(?<!\p{L})(?:nước|của|thành lập|quốc khánh|và|với)$/u;

const MAX_TITLE_LINES = 6;

/**
 * The title that begins at an item, with the brackets below it, and the index of the first item after it: lines go on until
 * a rule, a number, a label, a time, the letterhead or the first sentence of the text.
 */
export const readTitle = (
  items: readonly Item[],
  at: number,
): { readonly title: TitleBlock; readonly next: number } => {
  const first = passageOf(items[at]);
  const lines: Passage[] = first ? [first] : [];
  const captions: Passage[] = [];
  let index = at + 1;
  for (; index < items.length && lines.length < MAX_TITLE_LINES; index += 1) {
    const passage = passageOf(items[index]);
    if (!passage) break;
    if (RULE.test(passage.text)) {
      index += 1;
      if (captions.length === 0) {
        const after = passageOf(items[index]);
        if (after && CAPTION.test(after.text)) {
          captions.push(after);
          index += 1;
        }
      }
      break;
    }
    if (CAPTION.test(passage.text)) {
      captions.push(passage);
      continue;
    }
    const after = passageOf(items[index + 1]);
    const subject = lines.length === 1 && first !== null && isBare(first) && isSubject(passage, after);
    const runsOn = OPEN_END.test(fold(lines.at(-1)?.text ?? ''));
    if (!subject && !runsOn && (titleEnds(passage) || isAuthority(lines, passage, after))) break;
    if (captions.length > 0 && !isUpper(passage.text)) {
      // Words between brackets and the text: the title goes on only right below it.
      if (captions.some((caption) => ATTACHED.test(fold(caption.text)))) break;
    }
    lines.push(passage);
  }
  return { title: { lines, captions }, next: index };
};

const MARK_LENGTH = 220;

/** Index after the letterhead of a text that has no title of its own (an official letter); 0 when it has none. */
export const letterheadEnd = (items: readonly Item[]): number => {
  let end = 0;
  for (const [index, item] of items.slice(0, 24).entries()) {
    const passage = passageOf(item);
    if (!passage) {
      if (item.kind === 'table' && item.headed) break;
      continue;
    }
    if (passage.marker !== null && passage.marker.count !== null) break;
    // A headline of a page may be long; below it a long paragraph is the text.
    if (index > 0 && passage.text.length > MARK_LENGTH && !inLetterhead(fold(passage.text))) break;
    if (inLetterhead(fold(passage.text))) end = index + 1;
  }
  return end;
};

/** The motto and the number: no headline of a page has them. */
const hasHeadMark = (folded: string): boolean => holdsMotto(folded) || /^(?:\p{L}+\s){0,2}số\s*:/u.test(folded);

/** The last short, unnumbered passage that has the mark: bullets and sentences name the state too. */
const lastIndex = (items: readonly Item[], mark: (folded: string) => boolean): number =>
  items.reduce((last, item, index) => {
    const passage = passageOf(item);
    if (!passage || passage.marker !== null || passage.text.length > MARK_LENGTH) return last;
    return mark(fold(passage.text)) ? index : last;
  }, -1);

interface Candidate {
  readonly index: number;
  readonly passage: Passage;
}

const HEADLINE_GAP = 4;
const kindWords = (passage: Passage): string => fold(passage.text).split(/\s+/u, 2).join(' ');

/** "Lịch làm việc tuần", a button, then "LỊCH LÀM VIỆC CỦA …": the page's headline, then the title itself. */
const belowHeadline = (candidates: readonly Candidate[]): Candidate | undefined => {
  const [first, second] = candidates;
  if (!first || !second || isUpper(first.passage.text) || !isUpper(second.passage.text)) return first;
  const same = kindWords(first.passage) === kindWords(second.passage);
  return same && second.index - first.index <= HEADLINE_GAP ? second : first;
};

/**
 * Index of the title among the first items, or -1. A page saved from the web repeats the title above the letterhead: the
 * word of the kind alone on its line ("KẾ HOẠCH") is the real one, or what stands in capitals below the letterhead; an
 * official letter under a headline has none.
 */
export const chooseTitle = (items: readonly Item[]): number => {
  const candidates: readonly Candidate[] = items.flatMap((item, index) =>
    item.kind === 'passage' && mayBeTitle(item.passage) ? [{ index, passage: item.passage }] : [],
  );
  const first = belowHeadline(candidates);
  const marked = lastIndex(items, hasHeadMark);
  const bares = candidates.filter(({ passage }) => isBare(passage));
  const bare = bares.find(({ index }) => index > marked) ?? bares.at(-1);
  if (bare) return bare.index;
  if (first === undefined || first.index > lastIndex(items, inLetterhead)) return first?.index ?? -1;
  const below = candidates.find(({ index, passage }) => index > marked && isUpper(passage.text));
  return below?.index ?? (first.index < marked ? -1 : first.index);
};
