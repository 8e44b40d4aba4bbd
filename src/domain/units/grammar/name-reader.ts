import { SURNAMES } from '../lexicon/people';
import { AMOUNT_WORDS, CLAUSE_WORDS } from '../lexicon/verbs';
import { readCollectiveTail } from './collective-reader';
import { innermostHead, lastNaming, wantsMore, type NamePart, type NameRead } from './name-parts';
import { headAt, isTellingHead, notUnitAt, personAt } from './name-start';
import type { PhraseHit } from './phrases';
import { restOfItem, restOfWideItem } from './rest-of-item';
import { isAnd, isCapital, type LexemeOf, type Scan } from './scan';
import { hasDigit, isRoman, type Token } from './tokens';

// Words of time and place that end a name even with a capital.
const ALWAYS_STOP = new Set([...CLAUSE_WORDS, 'thứ', 'và']);

// Fields that may follow an optional head in small letters and belong to the name.
const BODY_TAILS = new Set(
  'cơ sở;cơ quan;viên chức;thanh niên;sinh viên;học sinh;phụ nữ;ngành;doanh nghiệp;bộ phận;việt nam;giáo viên;thành viên;cấp trên;nhân dân;cộng sản;dân chính đảng;người lao động;khu công nghiệp;khối;giáo dục;y tế;công an;quân sự'.split(
    ';',
  ),
);

// Bodies that a small word after them does not complete: "Văn phòng hội trường", "Công đoàn văn nghệ".
const PLAIN_BODIES = new Set([
  'office',
  'organ',
  'youth-union',
  'trade-union',
  'association',
  'party',
  'party-cell',
  'people-committee',
  'armed',
]);

// Words for the house itself at the end of a body's name: "Hội Sinh viên trường", "Công đoàn ngành".
const OWNER_PHRASES = [
  'trường',
  'khoa',
  'khối',
  'ngành',
  'viện',
  'sở',
  'đơn vị',
  'cơ quan',
  'truong',
  'khoi',
  'nganh',
].map((phrase) => phrase.split(' '));

const startsWith = (scan: Scan, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => scan.tokens[at + i]?.key === word);

const phraseOf = (scan: Scan, from: number, to: number): string =>
  scan.tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word')
    .map((token) => token.key)
    .join(' ');

const isNumberAt = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && hasDigit(token);
};

const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

const isSmall = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token?.kind === 'word' && token.letters === 'lower';
};

/** True when case says "small letters on purpose": the text is not all small or all capitals. */
const isSmallInMixed = (scan: Scan, at: number): boolean => scan.source.style === 'mixed' && isSmall(scan, at);

const closingQuote = (scan: Scan, at: number): number => {
  for (let i = at + 1; i < scan.tokens.length && i < at + 16; i += 1) {
    const key = scan.tokens[i]?.key;
    if (key === '"') return i;
    if (key === '\n' || key === ';') return -1;
  }
  return -1;
};

/** A short form in brackets after a name: "(CĐVC)". Index after the closing bracket, or `at`. */
const bracketedShortForm = (scan: Scan, at: number): number => {
  const [open, inside, close] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (open?.key !== '(' || close?.key !== ')' || inside?.kind !== 'word') return at;
  const brand = inside.letters === 'title' && scan.longest(at + 1, 'head')?.value.head.kind === 'brand';
  if ((inside.letters !== 'upper' && !brand) || hasDigit(inside) || scan.longest(at + 1, 'role')) return at;
  return at + 3;
};

/** Whether what stands at `at` ends a list item: a mark, "và", a role, a verb, the end of the text. */
export const isBoundary = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (!token || token.kind === 'mark' || isAnd(token)) return true;
  if (headAt(scan, at)) return true;
  return scan.longest(at, 'role', 'stop', 'assign', 'partner', 'place-head', 'quantifier', 'title', 'person') !== null;
};

interface ReadState {
  readonly parts: NamePart[];
  /** Small unknown words go on the name: it began with one right after its head ("tổ tư vấn pháp luật"). */
  loose: boolean;
  collective: boolean;
  /** The name is an item of a list whose prefix it takes over: "và" ends it. */
  readonly inList: boolean;
  /** Semicolons part that list: "và" stands inside its items. */
  readonly wide?: boolean;
}

const push = (state: ReadState, part: NamePart): number => {
  state.parts.push(part);
  return part.to;
};

const readPlace = (scan: Scan, at: number, state: ReadState): number | null => {
  const head = scan.longest(at, 'place-head');
  const name = scan.longest(at, 'place-name');
  if (name && (!head || name.end > head.end)) {
    if (isSmallInMixed(scan, at)) return null;
    return push(state, { kind: 'place-name', from: at, to: name.end });
  }
  if (!head) return null;
  const field = scan.longest(at, 'field', 'not-unit', 'head');
  if (field && field.end > head.end) return null;
  const next = scan.tokens[head.end];
  const named = next !== undefined && isWord(next) && (hasDigit(next) || isRoman(next) || isCapital(scan, head.end));
  const first = scan.tokens[at];
  // "P", "Q", "H" alone are letters, not levels.
  if (first && first.key.length <= 1 && !(named && (isCapital(scan, at) || scan.source.style === 'lower'))) return null;
  return push(state, { kind: 'place-head', from: at, to: head.end, rank: head.value.rank });
};

const isBracketed = (scan: Scan, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - 24; i -= 1) {
    const key = scan.tokens[i]?.key;
    if (key === '(') return true;
    if (key === ')') return false;
  }
  return false;
};

const readNumber = (scan: Scan, at: number, state: ReadState): number | null => {
  const token = scan.tokens[at];
  if (!token) return null;
  const last = lastNaming(state.parts);
  const previous = scan.tokens[at - 1];
  const afterNumberWord = previous?.key === 'số' || previous?.key === 'so';
  if (
    isRoman(token) &&
    last &&
    (last.kind === 'place-head' || last.kind === 'head' || last.kind === 'place-name' || afterNumberWord)
  ) {
    return push(state, { kind: 'number', from: at, to: at + 1 });
  }
  if (!hasDigit(token)) return null;
  // "1) Sở Y tế 2) Sở Nội vụ": the number of the next item.
  if (scan.tokens[at + 1]?.key === ')' && !isBracketed(scan, at)) return null;
  // "Mầm non 19/5", "Bệnh viện 30-4": a date as a name.
  const slash = scan.tokens[at + 1];
  const after = scan.tokens[at + 2];
  const date =
    (slash?.key === '/' || slash?.key === '-') && slash.tight && after !== undefined && hasDigit(after) && after.tight;
  const isName =
    last?.kind === 'head' &&
    (last.head.kind === 'school' ||
      last.head.kind === 'health' ||
      last.head.kind === 'culture' ||
      last.head.kind === 'area' ||
      last.head.kind === 'company');
  // "Công ty Dệt may 29/3"
  const firm = last?.kind === 'field' && innermostHead(state.parts)?.head.kind === 'company';
  if (date && (isName || firm)) return push(state, { kind: 'number', from: at, to: at + 3 });
  // "Sở Y tế 02 tiết mục": a number that counts what follows.
  const next = scan.tokens[at + 1];
  const counts = next?.kind === 'word' && next.letters === 'lower' && !isBoundary(scan, at + 1);
  // "CLB Sinh viên 5 tốt"
  // "Xã đoàn 2 triệu đồng": what it gives.
  if (next?.kind === 'word' && AMOUNT_WORDS.has(next.key)) return null;
  const motto = innermostHead(state.parts)?.head.kind === 'group' && counts && isBoundary(scan, at + 2);
  if (motto) {
    push(state, { kind: 'number', from: at, to: at + 1 });
    return push(state, { kind: 'small', from: at + 1, to: at + 2 });
  }
  if (last && last.kind !== 'head' && last.kind !== 'place-head' && !afterNumberWord && counts) return null;
  if (date && last?.kind !== 'head') return null;
  if (/%$/u.test(token.text)) return null;
  const area = scan.longest(at + 1, 'head');
  const counted = scan.longest(at + 1, 'place-head') ?? (area?.value.head.kind === 'area' ? area : null);
  const numbered = last?.kind === 'head' && last.head.kind === 'steering';
  if (counted && state.parts.length > 0 && !numbered && isBoundary(scan, counted.end)) {
    // "Đoàn 22 quận, huyện"
    const end = readCollectiveTail(scan, at + 1);
    if (end === null) return null;
    state.collective = true;
    return push(state, { kind: 'many', from: at, to: end });
  }
  return push(state, { kind: 'number', from: at, to: at + 1 });
};

/** The longest role, verb or preposition at `at`; short forms of roles count only before a colon. */
const verbAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'role' | 'stop' | 'assign' | 'partner'>> | null => {
  const hit = scan.longest(at, 'role', 'stop', 'assign', 'partner');
  if (hit?.value.type === 'role' && hit.value.labelOnly && scan.tokens[hit.end]?.key !== ':') {
    return scan.longest(at, 'stop', 'assign', 'partner');
  }
  return hit;
};

/** "Cụm thi đua các tỉnh Tây Nguyên": what gathers many is itself one. */
const isGathering = (parts: readonly NamePart[]): boolean => {
  const phrase = innermostHead(parts)?.phrase ?? '';
  return /^(?:cụm|khối|liên hiệp|liên minh|liên đoàn|hiệp hội)/u.test(phrase);
};

/** "UBND các quận 1, 3", "UBND các phường: 1, 2": "các" only announces names. Index after the level word. */
const readEnumerated = (scan: Scan, at: number, state: ReadState): number | null => {
  const quantifier = scan.longest(at, 'quantifier');
  if (!quantifier || state.parts.length === 0) return null;
  const place = scan.longest(quantifier.end, 'place-head');
  if (!place || isGathering(state.parts)) return null;
  const colon = scan.tokens[place.end]?.key === ':' || scan.tokens[place.end]?.key === '(';
  const after = colon ? place.end + 1 : place.end;
  const token = scan.tokens[after];
  if (token?.kind !== 'word' || !(hasDigit(token) || (isCapital(scan, after) && scan.source.style === 'mixed')))
    return null;
  push(state, { kind: 'gap', from: at, to: quantifier.end });
  const end = push(state, { kind: 'place-head', from: quantifier.end, to: place.end, rank: place.value.rank });
  return colon ? push(state, { kind: 'gap', from: end, to: after }) : end;
};

const LEVELS = 'trung ương;tỉnh;thành phố;huyện;quận;xã;phường;cơ sở;trường;trên;dưới'
  .split(';')
  .map((level) => level.split(' '));

/** "UBND cấp huyện", "Đoàn cấp trên trực tiếp cơ sở": all of that level. Index after it, or `null`. */
const levelAt = (scan: Scan, at: number): number | null => {
  if (scan.tokens[at]?.key !== 'cấp') return null;
  const read = (from: number, words: readonly string[]): number =>
    startsWith(scan, from, words) ? from + words.length : from;
  const end = LEVELS.reduce((furthest, words) => Math.max(furthest, read(at + 1, words)), at + 1);
  return end === at + 1 ? null : read(read(end, ['trực', 'tiếp']), ['cơ', 'sở']);
};

/** The longest field at `at` that leaves the next body whole: "Tổ chức" + "Đảng ủy Khối", not "Tổ chức Đảng". */
const fieldAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'field'>> | null => {
  const longest = scan.longest(at, 'field');
  if (!longest || longest.end - at < 2) return longest;
  const body = headAt(scan, longest.end - 1);
  if (!body || body.end <= longest.end) return longest;
  let shorter: PhraseHit<LexemeOf<'field'>> | null = null;
  for (const hit of scan.hits(at)) {
    if (hit.value.type === 'field' && hit.end < longest.end) shorter = { value: hit.value, end: hit.end };
  }
  return shorter ?? longest;
};

/** Houses that sit elsewhere than the body they belong to: a place behind "tại" tells them apart. */
const SEATS = new Set(['chi nhánh', 'phân hiệu', 'phân viện', 'cơ sở', 'thông tấn xã', 'kho bạc nhà nước']);

/**
 * "Văn phòng đại diện … tại Cần Thơ": index after the place that begins at `at`, when it belongs to the name: the body
 * is the seat of another, or a role follows the place at once ("Đội X tại Đại học Y phối hợp …").
 */
const seatAt = (scan: Scan, at: number, parts: readonly NamePart[]): number | null => {
  if (wantsMore(parts) || lastNaming(parts) === null) return null;
  const seat = parts.some((part) => part.kind === 'head' && (part.head.kind === 'seat' || SEATS.has(part.phrase)));
  const place = scan.longest(at, 'place-head', 'place-name');
  let end = place?.end ?? at;
  if (place?.value.type === 'place-head') {
    const name = scan.longest(end, 'place-name');
    if (name) end = name.end;
    else while (isCapital(scan, end) && headAt(scan, end) === null && end < place.end + 4) end += 1;
    const number = scan.tokens[end];
    if (end === place.end && number !== undefined && hasDigit(number)) end += 1;
  } else if (!place) {
    while (isCapital(scan, end) && end < at + 4) end += 1;
    const read = headAt(scan, at) ? readName(scan, at) : null;
    if (read) end = read.to;
  }
  if (end === at) return null;
  if (seat && (place || !headAt(scan, at))) return end;
  return scan.longest(end, 'role')?.value.strength === 'named' ? end : null;
};

/** "phòng, chống …", "phòng chống …" in the name of a committee: index after it, or `null`. */
const againstAt = (scan: Scan, at: number): number | null => {
  if (scan.tokens[at]?.key !== 'phòng') return null;
  const after = scan.tokens[at + 1]?.key === ',' ? at + 2 : at + 1;
  return scan.tokens[after]?.key === 'chống' ? after + 1 : null;
};

const readWord = (scan: Scan, at: number, state: ReadState): number | null => {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return null;
  const more = wantsMore(state.parts);
  const small = isSmallInMixed(scan, at);
  const head = scan.longest(at, 'head');
  const fieldHit = fieldAt(scan, at);
  const half =
    small &&
    fieldHit?.end === at + 1 &&
    !isBoundary(scan, at + 1) &&
    !isCapital(scan, at + 1) &&
    !scan.longest(at + 1, 'field');
  const verb = verbAt(scan, at);
  // "địa phương": a subject of school is no half of a word.
  const field = half ? null : fieldHit;
  const fieldEnd = field?.end ?? at;
  const noise = notUnitAt(scan, at);
  const noisy = noise !== null && !(small && state.loose) && (noise.end > fieldEnd || verb !== null);
  const stop = noisy && noise.end >= (verb?.end ?? at) ? noise : verb;
  const last = lastNaming(state.parts);
  // "Nhóm Thiết kế", "Phòng Quan hệ quốc tế": only the first syllable of a word has a capital.
  const halfWord =
    small && last?.kind === 'proper' && last.to - last.from === 1 && last.to === at && loneCapital(state.parts);
  const headEnd = head?.end ?? at;
  const stopEnd = stop?.end ?? at;

  if (token.key === 'số' || token.key === 'so') {
    const next = scan.tokens[at + 1];
    if (next && (hasDigit(next) || isRoman(next))) return push(state, { kind: 'small', from: at, to: at + 1 });
  }
  if (token.key === 'của' || token.key === 'thuộc' || (token.key === 'trực' && scan.tokens[at + 1]?.key === 'thuộc')) {
    const after = token.key === 'trực' ? at + 2 : at + 1;
    const owned = headAt(scan, after) ?? scan.longest(after, 'place-head', 'quantifier', 'generic');
    // "Đảng ủy trực thuộc Tỉnh ủy": all of them.
    const bare = state.parts.length === 1 && last?.kind === 'head' && token.key === 'trực';
    if (owned && bare) state.collective = true;
    if (owned && state.parts.length > 0) return push(state, { kind: 'owner', from: at, to: after });
    if (token.key === 'trực' && state.parts.length > 0 && isBoundary(scan, after)) {
      // "CĐCS trực thuộc": all of them.
      if (last?.kind === 'head') state.collective = true;
      return push(state, { kind: 'small', from: at, to: after });
    }
    return null;
  }
  if (token.key === 'tại' || (token.key === 'thường' && scan.tokens[at + 2]?.key === 'tại')) {
    const seat = seatAt(scan, token.key === 'tại' ? at + 1 : at + 3, state.parts);
    if (seat !== null) return push(state, { kind: 'small', from: at, to: seat });
  }
  // "Tổ bảo vệ an ninh ở cơ sở"
  if (token.key === 'ở' && scan.tokens[at + 1]?.key === 'cơ' && scan.tokens[at + 2]?.key === 'sở' && !more && last)
    return push(state, { kind: 'small', from: at, to: at + 3 });
  // "Việt Nam học", "Hàn Quốc học"
  const learned = ['faculty', 'institute', 'center'].includes(innermostHead(state.parts)?.head.kind ?? '');
  const studied =
    (learned && last?.kind === 'field') ||
    last?.kind === 'place-name' ||
    last?.kind === 'proper' ||
    (last?.kind === 'field' && last.to === last.from + 1);
  if (token.key === 'học' && small && studied && isBoundary(scan, at + 1))
    return push(state, { kind: 'small', from: at, to: at + 1 });
  // "Bảo hiểm xã hội cơ sở Tân Phú"
  const campus =
    token.key === 'cơ' && scan.tokens[at + 1]?.key === 'sở' && (isCapital(scan, at + 2) || isNumberAt(scan, at + 2));
  const whose = innermostHead(state.parts)?.head.kind;
  if (campus && !more && ((last?.kind === 'head' && whose === 'agency') || whose === 'school'))
    return push(state, { kind: 'small', from: at, to: at + 2 });
  const against = small ? againstAt(scan, at) : null;
  if (against !== null && last?.kind === 'head' && OPEN_BODIES.has(last.head.kind)) {
    state.loose = true;
    return push(state, { kind: 'small', from: at, to: against });
  }
  const enumerated = readEnumerated(scan, at, state);
  if (enumerated !== null) return enumerated;
  const quantifier = scan.longest(at, 'quantifier');
  // "Hội Phụ nữ mỗi đơn vị 01 tiết mục": what each one gives.
  if (quantifier && EACH.has(token.key) && !(field && fieldEnd > quantifier.end) && !more) return null;
  if (quantifier && !(field && fieldEnd > quantifier.end) && !(head && headEnd > quantifier.end)) {
    if (state.parts.length === 0 || scan.longest(quantifier.end, 'people')) return null;
    const levels = scan.tokens[quantifier.end - 1]?.key === 'cấp' && isBoundary(scan, quantifier.end);
    const end = levels ? quantifier.end : readCollectiveTail(scan, quantifier.end);
    if (end === null) return null;
    // "Ban Quản lý các khu đô thị" is one body.
    if (innermostHead(state.parts)?.head.kind !== 'management' && !isGathering(state.parts)) state.collective = true;
    return push(state, { kind: 'many', from: at, to: end });
  }
  const level = state.parts.length > 0 ? levelAt(scan, at) : null;
  if (level !== null && !(head && headEnd >= level)) {
    state.collective = true;
    return push(state, { kind: 'many', from: at, to: level });
  }
  const house = innermostHead(state.parts)?.head.kind;
  const branch = token.letters === 'upper' && (house === 'company' || house === 'brand');
  const named = last?.kind === 'head' && (last.head.kind === 'association' || last.head.kind === 'company');
  const trade = named && token.letters === 'title';
  const ofFirm = last?.kind === 'head' && last.head.kind === 'company';
  const ofTrade = trade && (ofFirm || !personNameAt(scan, personAt(scan, at)?.end ?? at));
  // "phường Cô Giang", "tỉnh Bà Rịa - Vũng Tàu"; "mật ông Xuân Nguyên" is the name of goods.
  const inPlace = last?.kind === 'place-head' || (state.inList && last?.kind === 'proper');
  const ofPlace = inPlace && token.letters === 'title';
  const ofGoods = house === 'company' && state.loose && small;
  // "Công ty TNHH Sản xuất Anh Thuấn Phát": with a capital behind what a firm makes.
  const ofMaker = house === 'company' && token.letters === 'title' && last?.kind === 'field';
  const apart = !branch && !ofTrade && !ofPlace && !ofGoods && !ofMaker && !insideName(scan, at);
  if (personAt(scan, at)?.value.type === 'person' && !more && apart) return null;
  const title = scan.longest(at, 'title');
  if (title && title.end > Math.max(fieldEnd, headEnd) && !more && !halfWord) return null;

  const place = scan.longest(at, 'place-head', 'place-name');
  const number = readNumber(scan, at, state);
  if (number !== null) return number;

  if (halfWord && stop?.value.type === 'stop' && stopEnd - at === 1 && !ALWAYS_STOP.has(token.key)) {
    state.loose = true;
    return push(state, { kind: 'small', from: at, to: at + 1 });
  }
  // A verb or a role after a complete name ends it; the same word right after "Phòng", "Ban" is its field.
  // "NXB Kim Đồng tổ chức": the name ends with the first word of "đồng tổ chức".
  const role = verb?.value.type === 'role' && insideName(scan, at) ? scan.longest(at + 1, 'role') : null;
  if (role && role.end === verb?.end) return push(state, { kind: 'proper', from: at, to: at + 1 });
  if (stop && stopEnd >= Math.max(fieldEnd, headEnd, place?.end ?? at)) {
    const single = stopEnd - at === 1;
    const capital = !small && scan.source.style === 'mixed';
    if (capital && single && stop.value.type === 'stop' && (!ALWAYS_STOP.has(token.key) || insideName(scan, at))) {
      return push(state, { kind: 'proper', from: at, to: at + 1 });
    }
    if (capital && stop.value.type === 'stop' && state.parts.at(-1)?.kind === 'joint') {
      return push(state, { kind: 'proper', from: at, to: stopEnd });
    }
    if (capital && stop.value.type === 'stop' && titled(scan, at, stopEnd)) {
      // "HTX Thống Nhất", "Khoa Phục Hồi": a verb with a capital on each word is a name.
      return push(state, { kind: 'proper', from: at, to: stopEnd });
    }
    if (capital && more && stop.value.type === 'role' && !single && isSmall(scan, at + 1)) {
      // "Trung tâm Hỗ trợ sinh viên": right after its head the word is the field.
      state.loose = true;
      return push(state, { kind: 'proper', from: at, to: stopEnd });
    }
    if (stop.value.type === 'role' && stop.value.strength === 'named') return null;
    // "Văn phòng Sở tổ chức": after a chain of heads a verb in small letters is a verb.
    if (stop.value.type === 'role' && small && state.parts.length > 1) return null;
    const organises = last?.kind === 'field' && phraseOf(scan, last.from, last.to) === 'tổ chức';
    if (stop.value.type === 'not-unit' && (capital || organises) && last !== null && stopEnd > at + 1) {
      // "Ban Tổ chức Hội thi", "Ban Chỉ đạo Đại hội": the event belongs to the name.
      state.loose = true;
      return push(state, { kind: 'proper', from: at, to: stopEnd });
    }
    if (capital && !single && stop.value.type === 'stop' && last?.kind === 'head' && last.head.kind === 'steering') {
      // "Ban Chỉ đạo Vận động hiến máu": with a capital right after such a body.
      state.loose = true;
      return push(state, { kind: 'proper', from: at, to: stopEnd });
    }
    // "Thư viện tổ chức", "khu phố tổ chức": only boards, divisions and teams are named by a verb of doing.
    if (verb?.value.type === 'role' && small && last?.kind === 'head' && !NAMED_BY_WORK.has(last.head.kind))
      return null;
    const fills = more || last === null;
    if (fills && field && (stop.value.type !== 'role' || !small || last?.kind === 'head')) {
      return push(state, {
        kind: 'field',
        from: at,
        to: fieldEnd,
        wholeOf: field.value.wholeOf,
        verbLike: field.value.verbLike,
      });
    }
    if (fills && capital && !ALWAYS_STOP.has(token.key)) return push(state, { kind: 'proper', from: at, to: at + 1 });
    if (more && !capital && stop.value.type === 'stop' && isTeam(last) && !ALWAYS_STOP.has(token.key)) {
      // "Tổ đón tiếp", "Bộ phận đảm bảo an ninh": a team is named by what it does.
      state.loose = true;
      return push(state, { kind: 'small', from: at, to: stopEnd });
    }
    if (field && capital && stop.value.type !== 'role' && fieldEnd === stopEnd) {
      return push(state, {
        kind: 'field',
        from: at,
        to: fieldEnd,
        wholeOf: field.value.wholeOf,
        verbLike: field.value.verbLike,
      });
    }
    return null;
  }
  const owner = OWNER_PHRASES.find((phrase) => startsWith(scan, at, phrase));
  const behind = at + (owner?.length ?? 0);
  const alone =
    isBoundary(scan, behind) &&
    (scan.source.style !== 'mixed' || !isCapital(scan, behind)) &&
    !scan.longest(behind, 'field');
  const owned = owner !== undefined && last !== null && !more && (alone || scan.longest(behind, 'role') !== null);
  if (owned && innermostHead(state.parts)?.head.sharing !== 'own') {
    return push(state, { kind: 'place-head', from: at, to: at + owner.length, rank: 1 });
  }
  if (head && headEnd >= fieldEnd && headEnd >= (place?.end ?? at) && !(more && fieldEnd === headEnd)) {
    const accepted = headAt(scan, at);
    const telling =
      accepted !== null &&
      (state.parts.length === 0 ||
        isTellingHead(scan, at, accepted) ||
        isCapital(scan, accepted.end) ||
        isNumberAt(scan, accepted.end));
    if (telling)
      return push(state, {
        kind: 'head',
        from: at,
        to: accepted.end,
        head: accepted.value.head,
        phrase: accepted.value.phrase,
      });
    if (small && !more && !(halfWord && headEnd - at === 1)) return null;
  }
  const placeEnd = readPlace(scan, at, state);
  if (placeEnd !== null) return placeEnd;
  if (field && !isHalfWord(scan, at, fieldEnd)) {
    const complete = !more && last !== null;
    const afterOptional = last?.kind === 'head' && last.head.complement === 'optional';
    // "CLB Thanh niên khởi nghiệp": a group is named by what it is for, when nothing follows.
    const purpose = last?.kind === 'field' && innermostHead(state.parts)?.head.kind === 'group';
    const closing = scan.tokens[fieldEnd];
    const named = purpose && (closing === undefined || (closing.kind === 'mark' && closing.key !== ','));
    // "Công ty cổ phần đầu tư và phát triển …"
    const paired = state.parts.at(-1)?.kind === 'joint' && last !== null && isSmall(scan, last.from);
    const verbs = complete && field.value.verbLike && !state.loose && !named && !paired;
    if (verbs && (small || scan.source.style === 'lower')) return null;
    const tail = token.key === 'các' || BODY_TAILS.has(phraseOf(scan, at, fieldEnd));
    // "Công an giao thông": a sort of it, when a verb or mark follows.
    const sort = afterOptional && last.head.kind === 'armed' && !field.value.verbLike && isBoundary(scan, fieldEnd);
    if (complete && small && afterOptional && !tail && !sort && PLAIN_BODIES.has(last.head.kind)) return null;
    const placed = last?.kind === 'proper' && state.parts.some((part) => part.kind === 'place-head');
    if (complete && small && !tail && (placed || last.kind === 'number' || last.kind === 'place-name')) return null;
    // A field with a capital: the small words before it are settled, a verb behind it is a verb.
    if (scan.source.style === 'mixed' && !small) state.loose = false;
    return push(state, {
      kind: 'field',
      from: at,
      to: fieldEnd,
      wholeOf: field.value.wholeOf,
      verbLike: field.value.verbLike,
    });
  }
  if (token.letters === 'title' || token.letters === 'upper') {
    if (ALWAYS_STOP.has(token.key) && !more && !insideName(scan, at)) return null;
    // "Ban Tự quản Thôn Thành Công kiểm tra": behind a proper name a verb is a verb.
    if (insideName(scan, at)) state.loose = false;
    return push(state, { kind: 'proper', from: at, to: at + 1 });
  }
  if (ALWAYS_STOP.has(token.key)) return null;
  if (more || state.loose || halfWord || opensWords(scan, at, state.parts)) {
    state.loose = true;
    return push(state, { kind: 'small', from: at, to: at + 1 });
  }
  return null;
};

// Bodies named by what they are for, in any words: "Ban Chỉ đạo công tác dân số", "Trung tâm Ứng cứu khẩn cấp".
const OPEN_BODIES = new Set([
  'steering',
  'center',
  'bureau',
  'ministry',
  'institute',
  'management',
  'group',
  'division',
  'board',
  'association',
  'fund',
]);
/** Small words that no lexicon knows and that still belong to a name. */
const MOST_OPEN_WORDS = 6;
const OPEN_TITLES = new Set(['association', 'group', 'fund', 'steering']);

/**
 * Whether small words that the lexicon does not know go on the name: the body is one that any words can name, the name
 * is not yet whole, and the words run up to a mark, a role, a place or the end, with no verb or preposition between.
 */
const opensWords = (scan: Scan, at: number, parts: readonly NamePart[]): boolean => {
  if (scan.source.style !== 'mixed') return false;
  const head = innermostHead(parts);
  const last = lastNaming(parts);
  if (!head || !last) return false;
  const open = OPEN_BODIES.has(head.head.kind) || head.head.complement === 'needed';
  if (!open) return false;
  if (last.kind === 'head' && head.head.kind !== 'steering') return runsToPlace(scan, at);
  if (last.kind !== 'head' && last.kind !== 'field' && last.kind !== 'proper') return false;
  // "Phòng Tài chính cân đối": a field that is no work is whole; "Trung tâm Hỗ trợ …" goes on.
  if (last.kind === 'field' && last.wholeOf.includes(head.phrase.split(' ')[0] ?? '')) return false;
  // "Phòng Tài chính cân đối kinh phí": a field that is no work is whole unless a place or capital closes the words.
  const whole = last.kind === 'field' && !last.verbLike && head.head.kind !== 'steering';
  for (let end = at; end <= at + MOST_OPEN_WORDS; end += 1) {
    const token = scan.tokens[end];
    if (!token) return !whole || end - at === 1 || OPEN_TITLES.has(head.head.kind);
    // "Hội Doanh nghiệp trẻ": one more word, or a body that any words can name.
    const short = end - at === 1 || OPEN_TITLES.has(head.head.kind);
    if ((token.kind === 'mark' || isAnd(token)) && whole && !short) return false;
    if (token.kind === 'mark' || isAnd(token)) return token.key !== '"' && token.key !== '#';
    if (hasDigit(token)) return false;
    if (end > at && scan.longest(end, 'place-head', 'place-name')) return true;
    if (end > at && scan.longest(end, 'role')) return !whole;
    if (scan.longest(end, 'stop', 'assign', 'partner', 'quantifier', 'person', 'title')) return false;
    if (isCapital(scan, end)) return head.head.kind === 'steering' || (headAt(scan, end) === null && end - at <= 3);
  }
  return false;
};

/** "Nghiệp đoàn nghề cá xã Nghĩa An": up to four words that are nothing else, then a place with a name. */
const runsToPlace = (scan: Scan, at: number): boolean => {
  for (let end = at; end <= at + 4; end += 1) {
    const place = scan.longest(end, 'place-head');
    if (place && end > at) return isCapital(scan, place.end);
    if (!isSmall(scan, end) || scan.longest(end, 'role', 'stop', 'assign', 'partner', 'quantifier', 'person', 'title'))
      return false;
  }
  return false;
};

/** "Sản xuất", "Nhi đồng": a field of one syllable that is only the first half of another word. */
const isHalfWord = (scan: Scan, at: number, end: number): boolean =>
  end - at === 1 &&
  scan.source.style === 'mixed' &&
  isCapital(scan, at) &&
  isSmall(scan, end) &&
  !isBoundary(scan, end) &&
  !scan.longest(end, 'field');

const NAMED_BY_WORK = new Set([
  'board',
  'division',
  'group',
  'steering',
  'bureau',
  'ministry',
  'department',
  'party-board',
  'organ',
]);

/** "Ánh Sáng": a word of time or place with a capital, right behind another one and before no number. */
const insideName = (scan: Scan, at: number): boolean => {
  const [before, after] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  const titled = before?.kind === 'word' && before.letters === 'title' && scan.source.style === 'mixed';
  return titled && isCapital(scan, at) && !(after !== undefined && (hasDigit(after) || after.key === 'ngày'));
};

const titled = (scan: Scan, from: number, to: number): boolean =>
  to - from > 1 && scan.tokens.slice(from, to).every((token) => token.kind === 'word' && token.letters === 'title');

const TEAMS = new Set(['tổ', 'nhóm', 'đội', 'tiểu ban', 'bộ phận', 'ban']);

const isTeam = (part: NamePart | null): boolean => part?.kind === 'head' && TEAMS.has(part.phrase);

/** True when the last piece is one capitalised word after something that is none. */
const loneCapital = (parts: readonly NamePart[]): boolean => parts.at(-2)?.kind !== 'proper';

/** Whether two joined fields are each a whole name of the same kind of office ("Sở Tài chính và Tư pháp"). */
const bothWhole = (parts: readonly NamePart[], wholeOf: readonly string[]): boolean => {
  const last = lastNaming(parts);
  const head = innermostHead(parts);
  if (last?.kind !== 'field' || !head) return false;
  const key = head.phrase.split(' ')[0] ?? '';
  return last.wholeOf.includes(key) && wholeOf.includes(key);
};

// "Tổng Công ty X - CTCP"
const LEGAL_FORMS = new Set([
  'ctcp',
  'công ty cổ phần',
  'công ty cp',
  'công ty tnhh mtv',
  'công ty tnhh một thành viên',
]);

/**
 * "Trung tâm Văn hóa, Thể thao và Truyền thanh": fields of one centre, joined by commas and at last by "và". True at
 * the comma.
 */
const EACH = new Set(['mỗi', 'từng', 'mọi']);
const MANY_FIELDS = new Set(['center', 'institute', 'bureau', 'management', 'association', 'department', 'division']);

const listsFields = (scan: Scan, comma: number, parts: readonly NamePart[]): boolean => {
  const house = innermostHead(parts);
  if (!house || !MANY_FIELDS.has(house.head.kind)) return false;
  const key = house.phrase.split(' ')[0] ?? '';
  const isWhole = (wholeOf: readonly string[]): boolean => wholeOf.includes(key);
  const first = lastNaming(parts);
  let whole = first?.kind === 'field' && isWhole(first.wholeOf);
  let at = comma;
  for (let count = 0; count < 5; count += 1) {
    const last = isAnd(scan.tokens[at]);
    const field = scan.longest(at + 1, 'field');
    const shaped =
      isCapital(scan, at + 1) || (!last && house.head.kind !== 'department' && house.head.kind !== 'division');
    if (!field || !shaped || headAt(scan, at + 1)) return false;
    whole &&= isWhole(field.value.wholeOf);
    if (last) return (isBoundary(scan, field.end) || isSmallInMixed(scan, field.end)) && !whole;
    at = field.end;
    if (scan.tokens[at]?.key !== ',' && !isAnd(scan.tokens[at])) return false;
  }
  return false;
};

/**
 * "Ban Bồi thường, hỗ trợ và tái định cư": small works of one body, the last after "và", then the end of the item.
 * Index after them, from the comma; never behind a field that is a whole name ("Ban Dân vận, …").
 */
const listsSmallFields = (scan: Scan, comma: number, parts: readonly NamePart[]): number | null => {
  const [last, house] = [lastNaming(parts), innermostHead(parts)];
  const council = house?.head.kind === 'steering';
  if (scan.source.style !== 'mixed' || !house || last?.kind === 'head') return null;
  if (house.head.complement !== 'needed' && !council) return null;
  const small = last !== null && isSmall(scan, last.from);
  // "Tiểu ban an ninh, y tế gồm …": one with all these works.
  const works = house.phrase === 'tiểu ban' && small && isSmall(scan, comma + 1);
  if (last?.kind === 'field' && last.wholeOf.includes(house.phrase.split(' ')[0] ?? '')) return null;
  const worded = last?.kind === 'proper' || last?.kind === 'small';
  if (!worded && !(last?.kind === 'field' && (last.verbLike || works))) return null;
  // "Cục Quản lý, giám sát bảo hiểm"
  const verbs = last.kind === 'field' && last.verbLike && scan.longest(comma + 1, 'field')?.value.verbLike === true;
  let ands = 0;
  let words = 0;
  for (let at = comma + 1; at < comma + 16; at += 1) {
    const token = scan.tokens[at];
    const role = scan.longest(at, 'role')?.value.strength === 'named' && !(words === 0 && scan.longest(at, 'field'));
    const clause = works && words > 0 && token !== undefined && ALWAYS_STOP.has(token.key);
    const done = token === undefined || (token.kind === 'mark' && !isAnd(token)) || role || (clause && !isAnd(token));
    const place = council && words > 1 && scan.longest(at, 'place-head', 'place-name') !== null;
    if (place || (done && token?.key !== ',' && !isAnd(token)))
      return (ands === 1 || small || council || verbs) && words > 0 ? at : null;
    // "Hội đồng bồi thường, giải phóng mặt bằng và UBND xã"
    if (isAnd(token) && small && words > 1 && headAt(scan, at + 1)) return at;
    if (isAnd(token)) ands += 1;
    if (isAnd(token) || token?.key === ',') {
      if (words === 0) return null;
      words = 0;
      continue;
    }
    const wordy = isSmall(scan, at) || (ands > 0 && words === 0);
    const field = works ? scan.longest(at, 'field') : null;
    if (field && field.end > at + 1) {
      words += field.end - at;
      at = field.end - 1;
      continue;
    }
    if (!wordy || words >= 5 || headAt(scan, at) || scan.longest(at, 'quantifier', 'person')) return null;
    words += 1;
  }
  return null;
};

const CELLS = new Set(['party-cell', 'association', 'youth-union', 'trade-union']);
const BRANCHES = new Set(['chi nhánh', 'phân hiệu', 'phòng giao dịch', 'pgd']);
const UNIVERSITIES = new Set(['đại học', 'đh', 'đại học quốc gia']);
const REGIONS = 0;
const PARTS_OF_HOUSES = new Set(['division', 'faculty', 'group', 'bureau', 'party-cell', 'institute', 'center']);
// The smaller first.
const TROOPS = ['trung đội', 'đại đội', 'tiểu đoàn', 'trung đoàn', 'lữ đoàn', 'sư đoàn', 'quân đoàn'];
const PARTS_OF_FACULTIES = new Set(['bộ môn', 'tổ bộ môn', 'tổ']);
const PARTS_OF_FIRMS = new Set(['xí nghiệp', 'xn', 'phân xưởng', 'chi nhánh', 'cửa hàng']);
const HOUSES = new Set([
  'agency',
  'ministry',
  'armed',
  'department',
  'school',
  'company',
  'health',
  'institute',
  'center',
  'bureau',
  'court',
]);

/**
 * "Phòng CSGT - Công an tỉnh", "Khoa Luật - Trường Đại học X": a part and the house it belongs to, with a dash. In a
 * line of several dashes the dashes part a list.
 */
const ownedByDash = (
  scan: Scan,
  at: number,
  parts: readonly NamePart[],
  house: PhraseHit<LexemeOf<'head'>>,
): boolean => {
  const first = parts[0];
  if (first?.kind !== 'head' || wantsMore(parts)) return false;
  const firm =
    (PARTS_OF_FIRMS.has(first.phrase) && house.value.head.kind === 'company') ||
    (PARTS_OF_FACULTIES.has(first.phrase) && house.value.phrase === 'khoa') ||
    (TROOPS.indexOf(first.phrase) >= 0 && TROOPS.indexOf(first.phrase) < TROOPS.indexOf(house.value.phrase));
  // "Đoàn thầy thuốc tình nguyện - Hội CTĐ tỉnh"
  const team = first.head.kind === 'group' && house.value.head.kind === 'association';
  // "Trường Đại học Khoa học - Đại học Thái Nguyên"
  const school = innermostHead(parts)?.phrase.startsWith('trường') === true;
  const bureaus = first.phrase.startsWith('chi cục') && house.value.phrase.startsWith('cục');
  const member = (school && UNIVERSITIES.has(house.value.phrase)) || bureaus;
  if (!firm && !team && !member && (!PARTS_OF_HOUSES.has(first.head.kind) || !HOUSES.has(house.value.head.kind)))
    return false;
  const named = isCapital(scan, house.end) && house.value.head.kind === 'ministry';
  if (!firm && !member && first.head.kind === house.value.head.kind && first.head.kind !== 'bureau') return false;
  if (isBoundary(scan, house.end) && !named && !scan.longest(house.end, 'place-head')) return false;
  const isDash = (token: Token | undefined): boolean => token?.key === '-' && !token.tight;
  for (const step of [1, -1]) {
    for (let i = at + step; i >= 0 && i < scan.tokens.length; i += step) {
      const token = scan.tokens[i];
      if (isDash(token)) return false;
      if (token?.key === '\n' || token?.key === ';' || token?.key === ',' || token?.key === '(') break;
    }
  }
  return true;
};

/** A joint that does not end the name: index after it, or `null`. */
const readJoint = (scan: Scan, at: number, state: ReadState): number | null => {
  const token = scan.tokens[at];
  const last = lastNaming(state.parts);
  if (!token || !last) return null;
  const next = at + 1;
  const nextToken = scan.tokens[next];
  if (nextToken?.kind !== 'word') return null;
  const joint: NamePart = { kind: 'joint', from: at, to: next };
  const field = scan.longest(next, 'field');
  const nextHead = headAt(scan, next);
  const person = personAt(scan, next);
  // "Khoa Giáo dục": the head and its field go further than the field "khoa giáo".
  const beyond = nextHead !== null && (scan.longest(nextHead.end, 'field')?.end ?? next) > (field?.end ?? next);
  const isHead = nextHead !== null && (nextHead.end >= (field?.end ?? next) || beyond);
  const stop = verbAt(scan, next) ?? scan.longest(next, 'quantifier');
  const named =
    stop?.value.type === 'stop' &&
    scan.source.style === 'mixed' &&
    isCapital(scan, next) &&
    !ALWAYS_STOP.has(nextToken.key);
  const stops = stop !== null && stop.end >= (field?.end ?? next) && !named;
  // "Trung tâm X - CN Thuận An": a branch.
  if (token.key === '-' && nextToken.text === 'CN' && isCapital(scan, next + 1)) {
    push(state, joint);
    return push(state, { kind: 'proper', from: next, to: next + 1 });
  }
  if (person && person.end > (field?.end ?? next)) return null;

  if (token.key === '/' && token.tight && nextToken.tight && last.kind !== 'place-name') {
    // "da cam/dioxin"
    const small = nextToken.letters !== 'upper' && last.kind !== 'place-head' && scan.hits(next).length === 0;
    if (isHead || scan.tokens[at - 1]?.kind !== 'word') return null;
    if (small && isBoundary(scan, next + 1)) {
      push(state, joint);
      return push(state, { kind: 'small', from: next, to: next + 1 });
    }
    return nextToken.letters === 'upper' ? push(state, joint) : null;
  }
  if (token.key === '-') {
    if (last.kind === 'number' && (hasDigit(nextToken) || isRoman(nextToken))) return null;
    if (nextHead !== null && BRANCHES.has(nextHead.value.phrase)) return push(state, joint);
    const counter = nextHead?.value.phrase === 'phòng' && scan.tokens[nextHead.end]?.key === 'giao';
    if (counter && scan.tokens[nextHead.end + 1]?.key === 'dịch') return push(state, joint);
    const form = isHead && LEGAL_FORMS.has(nextHead.value.phrase) && isBoundary(scan, nextHead.end);
    if (form && innermostHead(state.parts)?.head.kind === 'company') return push(state, joint);
    if (isHead && !token.tight && ownedByDash(scan, at, state.parts, nextHead)) return push(state, joint);
    // "Chi bộ 3 - Khu phố 4"
    const cell = state.parts[0]?.kind === 'head' && CELLS.has(state.parts[0].head.kind);
    const numbered = isHead && nextHead.value.head.kind === 'area' && isNumberAt(scan, nextHead.end);
    if (cell && numbered && last.kind === 'number') return push(state, joint);
    // "Viện Sốt rét - KST - CT Quy Nhơn": short forms of fields.
    const short = nextToken.letters === 'upper' && nextToken.text.length < 4 && last.kind === 'proper';
    const before = scan.tokens[at - 1];
    if (isHead && short && before?.kind === 'word' && before.letters === 'upper') return push(state, joint);
    if (isHead && !wantsMore(state.parts) && !(token.tight && nextToken.tight && !isCapital(scan, next))) {
      // "Khối Đảng - Đoàn thể", "Tổ Văn - Sử": a bare head word after a dash may be a field.
      return field && field.end > nextHead.end ? push(state, joint) : null;
    }
    if (stops && !(isCapital(scan, next) && field)) return null;
    // "Cụm thi đua số 5 - Khu vực Tây Nam Bộ"
    const region = scan.longest(next, 'place-head');
    if (region?.value.rank === REGIONS && isCapital(scan, next) && isCapital(scan, region.end))
      return push(state, joint);
    if (state.inList && !token.tight && !field) return null;
    if (isCapital(scan, next) || field || (hasDigit(nextToken) && token.tight)) return push(state, joint);
    return null;
  }
  const attaches = token.key === ',';
  const house = innermostHead(state.parts)?.head.kind;
  if (attaches && !state.inList && house !== undefined && listsFields(scan, at, state.parts)) {
    return push(state, joint);
  }
  const works = attaches && !state.inList ? listsSmallFields(scan, at, state.parts) : null;
  if (works !== null) {
    push(state, joint);
    return push(state, { kind: 'small', from: next, to: works });
  }
  if (attaches) {
    // "phường 5, quận 3", "Trường THCS Lê Lợi, Quận 3": a larger place after a comma belongs to the name.
    const place = scan.longest(next, 'place-head');
    if (last.kind === 'place-head' && last.rank > 0 && place && !isHead && isBoundary(scan, place.end)) {
      // "Đoàn xã, thị trấn": levels without a name mean all of them.
      const end = readCollectiveTail(scan, next);
      if (end === null) return null;
      state.collective = true;
      return push(state, { kind: 'many', from: at, to: end });
    }
    const placed = [...state.parts].reverse().find((part) => part.kind === 'place-head');
    if (!place || isHead) return null;
    const hasName =
      scan.tokens[place.end]?.kind === 'word' &&
      (isCapital(scan, place.end) || hasDigit(scan.tokens[place.end] as Token));
    if (!hasName && scan.source.style !== 'lower') return null;
    const rank = place.value.rank;
    const attached = placed?.kind === 'place-head' ? rank > placed.rank : isOwnName(state.parts) || rank === 4;
    if (attached) return push(state, joint);
    return null;
  }
  if (!isAnd(token) || (state.inList && !state.wide) || isHead || stops) return null;
  if (last.kind === 'number' || last.kind === 'place-name' || last.kind === 'place-head' || last.kind === 'many')
    return null;
  const head = innermostHead(state.parts);
  if ((!head && !state.wide) || scan.longest(next, 'place-head')) return null;
  if (state.wide && !(field && scan.tokens[field.end] === undefined && bothWhole(state.parts, field.value.wholeOf)))
    return push(state, joint);
  if (field) {
    if (bothWhole(state.parts, field.value.wholeOf)) return null;
    // "Viện Nghiên cứu và Phát triển …": the head holds the first field.
    const council = last.kind === 'head' && last.head.kind === 'steering' && isBoundary(scan, field.end);
    const compound = last.kind === 'head' && (wantsMore(state.parts) || council) && last.phrase.includes(' ');
    if (last.kind === 'head') return compound && isCapital(scan, next) ? push(state, joint) : null;
    if (!isCapital(scan, next) && field.value.verbLike && isCapital(scan, last.from) && last.kind !== 'field')
      return null;
    return push(state, joint);
  }
  const open = last.kind === 'head' && wantsMore(state.parts) && last.phrase.includes(' ');
  if ((last.kind === 'head' && !open) || !isCapital(scan, next)) return null;
  // "Trường THPT Lê Quý Đôn và Trần Phú" are two schools; "Trung tâm Bảo tồn và Trưng bày" is one centre.
  if (last.kind === 'proper' && isOwnName(state.parts) && allCapitals(scan, next)) return null;
  return scan.tokens[next]?.kind === 'word' ? push(state, joint) : null;
};

/** True when every word from `at` to the next boundary has a capital: a proper name, no field and no short form. */
const allCapitals = (scan: Scan, at: number): boolean => {
  let end = at;
  const shortForms = isShortForm(scan, at - 2) && isShortForm(scan, at) && isBoundary(scan, at + 1);
  while (isCapital(scan, end) && !shortForms) end += 1;
  return end > at && isBoundary(scan, end);
};

const isShortForm = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token?.kind === 'word' && token.letters === 'upper' && token.text.length > 1;
};

/** True when the name is a proper name: schools, papers, companies, places. */
const isOwnName = (parts: readonly NamePart[]): boolean => {
  const head = innermostHead(parts);
  return (
    head?.head.sharing === 'own' &&
    parts.some((part) => part.kind === 'proper' || part.kind === 'number' || part.kind === 'quoted')
  );
};

const trimEnd = (parts: NamePart[]): void => {
  for (;;) {
    const last = parts.at(-1);
    if (last?.kind !== 'joint' && last?.kind !== 'owner') return;
    parts.pop();
  }
};

/** Reads on from `at`, adding to `state`; the index after the last piece. */
const readOn = (scan: Scan, start: number, state: ReadState): number => {
  let at = start;
  for (;;) {
    const token = scan.tokens[at];
    if (!token) break;
    const listed = scan.listed(at);
    if (listed > at && state.parts.length === 0) {
      at = push(state, { kind: 'listed', from: at, to: listed });
      continue;
    }
    if (token.key === '(') {
      const end = bracketedShortForm(scan, at);
      if (end === at || state.parts.length === 0) break;
      at = push(state, { kind: 'gap', from: at, to: end });
      continue;
    }
    if (token.key === '"') {
      const end = closingQuote(scan, at);
      const last = lastNaming(state.parts);
      // "Câu lạc bộ “…”", "Ban Chỉ đạo Cuộc vận động “…”"
      const club = innermostHead(state.parts)?.head.kind === 'group' && end - at < 8 && !wantsMore(state.parts);
      if (end < 0 || !(club || last?.kind === 'head' || (last?.kind === 'proper' && last.to - last.from > 1))) break;
      at = push(state, { kind: 'quoted', from: at, to: end + 1 });
      continue;
    }
    const next: number | null =
      token.kind === 'mark' || isAnd(token) ? readJoint(scan, at, state) : readWord(scan, at, state);
    if (next === null || next <= at) {
      const rest = state.inList ? null : restOfItem(scan, state.parts, at);
      if (rest === null) break;
      at = push(state, { kind: 'small', from: at, to: rest });
      continue;
    }
    at = next;
  }
  trimEnd(state.parts);
  return state.parts.at(-1)?.to ?? start;
};

/** The name as the lexicon reads it; `null` when the words begin no unit. */
const readByLexicon = (scan: Scan, at: number): NameRead | null => {
  const head = headAt(scan, at);
  const place = scan.longest(at, 'place-head');
  if (!head && !place) return readShortForm(scan, at);
  const state: ReadState = { parts: [], loose: false, collective: false, inList: false };
  if (head) {
    push(state, { kind: 'head', from: at, to: head.end, head: head.value.head, phrase: head.value.phrase });
    readOn(scan, head.end, state);
    // "Viện trực thuộc", "Khoa trực thuộc": a sort, no unit.
    if (state.parts.length === 2 && head.value.head.complement === 'needed' && scan.tokens[head.end]?.key === 'trực')
      return null;
    if (state.parts.length === 1 && head.value.phrase.startsWith('thường ') && isSmallInMixed(scan, at)) return null;
    if (wantsMore(state.parts)) {
      const only = state.parts.length === 1 || state.parts.every((part) => part.kind === 'head');
      if (only && head.end - at === 1 && isSmallInMixed(scan, at)) return null;
    }
    if (!isTellingHead(scan, at, head) && !state.parts.some(isTelling)) return null;
  } else if (place) {
    if (place.value.rank === 0 || place.value.rank === 5 || readPlace(scan, at, state) === null) return null;
    readOn(scan, place.end, state);
    const second = state.parts[1];
    if (second?.kind !== 'number' && second?.kind !== 'proper' && second?.kind !== 'place-name') return null;
  }
  return { prefix: [], parts: state.parts, from: at, to: state.parts.at(-1)?.to ?? at, collective: state.collective };
};

/**
 * The unit whose name begins at `at`, or `null`. A lower-case ambiguous head ("tổ", "ban") needs a complement that
 * tells it from an everyday word. A name of the unit list that goes further than the lexicon reads wins.
 */
export const readName = (scan: Scan, at: number): NameRead | null => {
  const read = readByLexicon(scan, at);
  const listed = scan.listed(at);
  if (listed <= (read?.to ?? at)) return read;
  const state: ReadState = { parts: [], loose: false, collective: false, inList: false };
  readOn(scan, push(state, { kind: 'listed', from: at, to: listed }), state);
  return { prefix: [], parts: state.parts, from: at, to: state.parts.at(-1)?.to ?? at, collective: state.collective };
};

const isTelling = (part: NamePart): boolean =>
  part.kind === 'proper' ||
  part.kind === 'number' ||
  part.kind === 'place-name' ||
  part.kind === 'quoted' ||
  part.kind === 'many' ||
  (part.kind === 'field' && !part.verbLike);

// Last words of roles, orders and labels: a name may follow at once.
const BEFORE_NAMES = new Set('được với cùng hợp giao cho do bởi mời của trì gia nghị diện gồm là đối'.split(' '));

/** A short form of capitals that no lexicon knows ("VRG", "VNPT") is taken for an office. */
const readShortForm = (scan: Scan, at: number): NameRead | null => {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.letters !== 'upper' || token.text.length < 2 || scan.source.style !== 'mixed')
    return null;
  const before = scan.tokens[at - 1];
  if (before?.kind === 'word' && !isAnd(before) && !BEFORE_NAMES.has(before.key)) return null;
  const code = /^P[ACKVX]\d{2}$/u.test(token.text);
  if (isRoman(token) || (hasDigit(token) && !code) || scan.hits(at).length > 0 || !isBoundary(scan, at + 1))
    return null;
  return { prefix: [], parts: [{ kind: 'proper', from: at, to: at + 1 }], from: at, to: at + 1, collective: false };
};

/** "Các khoa: Luật; Kinh tế và Quản trị": the item at `at` begins behind a colon or semicolon of such a list. */
const isBetweenSemicolons = (scan: Scan, at: number): boolean => {
  const before = scan.tokens[at - 1]?.key;
  if (before === ';') return true;
  if (before !== ':') return false;
  for (let i = at; i < scan.tokens.length; i += 1) {
    const key = scan.tokens[i]?.key;
    if (key === ';') return true;
    if (key === ',' || key === '\n' || key === ':') return false;
  }
  return false;
};

/** Reads the complement of a head that stands before (shared prefix), from `at`. `null` when there is none. */
export const readComplement = (scan: Scan, at: number, prefix: readonly NamePart[]): NameRead | null => {
  const wide = isBetweenSemicolons(scan, at);
  const state: ReadState = { parts: [], loose: false, collective: false, inList: true, wide };
  const read = readOn(scan, at, state);
  const rest = wide ? restOfWideItem(scan, read) : null;
  if (rest !== null) push(state, { kind: 'small', from: read, to: rest });
  if (state.parts.length === 0) return null;
  return { prefix, parts: state.parts, from: at, to: state.parts.at(-1)?.to ?? at, collective: state.collective };
};

/** True when a person's name stands at `at`: a surname and one to four more capitalised words. */
export const personNameAt = (scan: Scan, at: number): boolean => {
  const first = scan.tokens[at];
  if (first?.kind !== 'word' || first.letters !== 'title' || !SURNAMES.has(first.key)) return false;
  let end = at + 1;
  while (
    scan.tokens[end]?.kind === 'word' &&
    (scan.tokens[end] as { letters?: string }).letters === 'title' &&
    end - at < 5
  )
    end += 1;
  return end - at >= 2 && !headAt(scan, at);
};
