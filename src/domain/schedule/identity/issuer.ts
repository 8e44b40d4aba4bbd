import type { Field } from '../../source/origin';
import type { Passage } from '../../source/passages';
import { capitalFirst } from '../../text/first-letter';
import { somebodyDoes } from '../prose/judge';
import { folded as fold } from '../vocabulary/folded';
import type { Regions } from './parts';
import { stated } from './stated';

const MOTTO =
  /cộng hòa xã hội chủ nghĩa|độc lập\s*-\s*tự do|đảng cộng sản việt nam|^đoàn tncs hồ chí minh$|^[\s*\-_=.~]+$/u;

/** Where the left column ends: a tab, a bar, wide blanks, or the motto or the number that stands beside it. */
const COLUMNS = /\t|\||\s{3,}|\s+(?=cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|số\s*:)/iu;

/** "TỈNH BÌNH DƯƠNG", "XÃ NGÃI TỨ": a place, no body like "HUYỆN ĐOÀN" or "TỈNH ỦY". */
const PLACE_LINE = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s(?!ủy|đoàn|đội|hội)/u;

/** "ỦY BAN NHÂN DÂN TỈNH": the name of the place stands on the next line. */
const WITHOUT_NAME =
  /^(?:ủy ban|ubnd|hội đồng nhân dân|hđnd)\s.*(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$/u;

/** A body and the place on the line below it are one name: "HỘI ĐỒNG NHÂN DÂN⏎XÃ NGÃI TỨ". */
const withPlaces = (lines: readonly Field<string>[]): readonly Field<string>[] => {
  const joined: Field<string>[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = last && (PLACE_LINE.test(fold(line.value)) || WITHOUT_NAME.test(fold(last.value)));
    if (!goesOn) joined.push(line);
    else
      joined[joined.length - 1] = { ...last, value: `${last.value} ${line.value}`, text: `${last.text}\n${line.text}` };
  }
  return joined;
};

/** First words of bodies that issue documents. */
const BODY_WORDS =
  'ban|đoàn|hội|công đoàn|liên đoàn|đảng ủy|chi bộ|ủy ban|ubnd|sở|phòng|trường|bệnh viện|trung tâm|thường trực|tòa án|viện|công ty|huyện|quận|thành|bch|btv|khoa|liên đội|chi đoàn';

const STARTS_BODY = new RegExp(`^(?:${BODY_WORDS})\\s`, 'u');

/** "SỞ GD-ĐT … TRƯỜNG THPT …" on one line: what stands above, then the body that issues. */
const PARENT_BESIDE =
  /^(?:sở|phòng|ubnd|ủy ban nhân dân|bộ)\s.+\s(?=(?:trường (?!học)|bệnh viện|trung tâm|phòng (?:giáo dục|gd))\S?)/u;

const NO_BODY = /^(?:số|v\/v|về việc|dự thảo|kính g[ửở]i|\P{L})/u;

/** Stamps of haste and secrecy (Nghị định 30/2020, phụ lục I, mục III.2). */
const STAMP = /^(?:hỏa tốc|thượng khẩn|khẩn|(?:tuyệt |tối )?mật)(?:\s.{0,20})?$/u;

/** A piece of the letterhead that may name a body: no motto, number or date; figures only in names of places. */
const mayName = (text: string, folded: string): boolean =>
  text.length >= 3 &&
  text.length <= 120 &&
  !MOTTO.test(folded) &&
  !NO_BODY.test(folded) &&
  !STAMP.test(folded) &&
  !/\d/u.test(text.replace(/(?:quận|phường|số|khu)\s*\d+/giu, ''));

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

/** The pieces of the letterhead that name bodies: in capitals, or beside the motto however they are written. */
const bodies = (head: readonly Passage[]): readonly Field<string>[] => {
  const found: Field<string>[] = [];
  for (const passage of head) {
    let at = 0;
    const pieces = passage.text.split(COLUMNS);
    for (const [index, piece] of pieces.entries()) {
      const start = passage.text.indexOf(piece, at);
      at = start + piece.length;
      const text = piece.trim();
      const folded = fold(text);
      if (!mayName(text, folded)) continue;
      const besideMotto = MOTTO.test(fold(pieces[index + 1] ?? '')) && STARTS_BODY.test(folded);
      if (!isCapitals(text) && !besideMotto && !PARENT_BESIDE.test(folded)) continue;
      const parent = PARENT_BESIDE.exec(folded)?.[0].length ?? 0;
      const from = start + piece.indexOf(text);
      if (parent > 0) found.push(stated(text.slice(0, parent).trim(), passage, from, from + parent));
      found.push(stated(text.slice(parent), passage, from + parent, from + text.length));
    }
  }
  return found;
};

/** Bodies that are no event: "Hội thao …", "Ban nhạc …" begin like bodies too. */
const INSTITUTION =
  /^(?:phòng (?:gd|giáo dục)|sở|trường|bệnh viện|trung tâm|ubnd|ủy ban|ban chấp hành|bch|đảng ủy|chi bộ|công đoàn|công ty)\s/u;

/** A letterhead in small letters, when no line of the head is in capitals: institutions alone on their lines. */
const smallBodies = (head: readonly Passage[]): readonly Field<string>[] =>
  head
    .filter(({ text, marker }) => {
      const folded = fold(text);
      if (marker !== null || text.length > 80 || !INSTITUTION.test(folded)) return false;
      return mayName(text, folded) && !/[.:;!?»"“]/u.test(text) && !somebodyDoes(folded);
    })
    .map((passage) => stated(passage.text, passage));

const ISSUES = new RegExp(
  `(?:^|[,.;]\\s?|(?:^|[,.;]\\s)(?:nay|vì vậy|do đó)\\s)((?:${BODY_WORDS})\\s[^,;.:]{2,120}?)\\s(?:thống nhất|xây dựng|ban hành|đề ra|lập|triển khai|tổ chức|thông báo)(?:\\s?(?:và\\s\\S{1,12}\\s\\S{1,12}\\s)?)(?:kế hoạch|chương trình|lịch|hướng dẫn|các hoạt động|tổ chức)`,
  'u',
);

/** What a text without a letterhead opens with: "…; Ủy ban nhân dân tỉnh Hòa Lạc tổ chức Lễ …". */
const HOLDS = new RegExp(
  `(?:^|[,.;]\\s)((?:${BODY_WORDS})\\s[^,;.:]{2,120}?)\\s(?:tổ chức|phát động|thông báo)\\s(?:lễ|hội|cuộc thi|giải|đại hội|ngày|đêm|tuần|tháng|tọa đàm|tập huấn|việc|về việc|đến|tới|như sau)(?!\\p{L})`,
  'u',
);

/** "Sáng ngày 15/1, Sở Y tế tổ chức hội nghị …", "Sở Y tế đã tổ chức …": news of what was held, issued by somebody else. */
const REPORTS =
  /^(?:(?:vào\s)?(?:sáng|trưa|chiều|tối|ngày|hôm|vừa qua|mới đây)(?:\s[^.;]*)?,|[^.;]*\s(?:đã|vừa)\s(?:tổ chức|phát động|thông báo)\s)/u;

/** Words between the name and what the body does. */
const BEFORE_VERB =
  /\s(?:(?:phối hợp (?:với|cùng)|cùng với|tổ chức (?:hội nghị|cuộc họp|lễ))(?:\s.*)?|đã|vừa|sẽ|cùng|xin|xin trân trọng|trân trọng|nay|chỉ|chỉ đạo|chủ động|tiếp tục|tiến hành|dự kiến)$/u;

/** The name alone; "Ban tổ chức lễ hội" is a whole name, its verb too. */
const bareName = (words: string): string => {
  const name = words.replace(BEFORE_VERB, '').trimEnd();
  return name.includes(' ') ? name : words.trimEnd();
};

/** "…, Ban Thường vụ Đoàn Khối xây dựng kế hoạch …": who issues, from a sentence of the opening that is not `unless`. */
const issuerInBody = (regions: Regions, pattern: RegExp, unless: RegExp | null = null): Field<string> | null => {
  const opening = regions.parts[0]?.items.slice(0, 8) ?? [];
  for (const item of opening) {
    if (item.kind !== 'passage' || item.passage.marker !== null) continue;
    const { passage } = item;
    const folded = fold(passage.text);
    const match = pattern.exec(folded);
    if (match?.[1] === undefined || unless?.test(folded)) continue;
    const start = match.index + match[0].indexOf(match[1]);
    const name = bareName(match[1]);
    return stated(passage.text.slice(start, start + name.length), passage, start, start + name.length);
  }
  return null;
};

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^ubnd(?!\p{L})/u, 'ủy ban nhân dân'],
  [/^hđnd(?!\p{L})/u, 'hội đồng nhân dân'],
];

const inFull = (name: string): string =>
  SHORT_FORMS.reduce((text, [short, full]) => text.replace(short, full), fold(name).replace(/\s+/gu, ' '));

/** "UBND tỉnh" of the sentence is the "ỦY BAN NHÂN DÂN TỈNH HÒA LẠC" of the letterhead, without its place. */
const saysLess = (said: string, whole: string): boolean => inFull(whole).startsWith(`${inFull(said)} `);

const LEVEL = /^(?:tỉnh|thành|phố|huyện|quận|thị|xã|trấn|phường|đặc|khu)$/iu;
const VOWEL = /[aeiouy]/iu;

/** A word of a name in capitals as a sentence writes it; levels small, short forms ("TP.HCM") as they are. */
const nameWord = (word: string): string => {
  if (LEVEL.test(word)) return word.toLowerCase();
  const plain = /^\p{L}+$/u.test(word) && VOWEL.test(word.normalize('NFD'));
  return plain ? capitalFirst(word.toLowerCase()) : word;
};

/** The name of the letterhead as a sentence writes it: the words that the text itself uses, then those it left out. */
const inSentence = (said: string, whole: string): string => {
  const full = inFull(said);
  const start = full === fold(said).replace(/\s+/gu, ' ') ? said : capitalFirst(full);
  const words = whole.trim().split(/\s+/u);
  const missing = inFull(whole).slice(full.length).trim().split(/\s+/u).length;
  return `${start} ${words.slice(-missing).map(nameWord).join(' ')}`;
};

/**
 * Who issues the document and the body above it. The opening sentence says it best ("…, Ban Thường vụ Đoàn Khối xây dựng
 * kế hoạch …") unless it only shortens the name of the letterhead; a text without a letterhead is issued by who holds
 * what it announces. Null when nothing says it.
 */
export const readIssuer = (
  regions: Regions,
): { readonly issuer: Field<string> | null; readonly parentBody: Field<string> | null } => {
  const capitals = bodies(regions.head);
  const names = withPlaces(capitals.length > 0 ? capitals : smallBodies(regions.head));
  const own = names.at(-1) ?? null;
  const said = issuerInBody(regions, ISSUES) ?? (own === null ? issuerInBody(regions, HOLDS, REPORTS) : null);
  const shortened = said !== null && own !== null && saysLess(said.value, own.value);
  return {
    issuer: shortened ? { ...own, value: inSentence(said.value, own.value) } : (said ?? own),
    parentBody: names.length >= 2 ? (names.at(-2) ?? null) : null,
  };
};
