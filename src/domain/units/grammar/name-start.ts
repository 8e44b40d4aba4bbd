import { PEOPLE_CODES, SURNAMES } from '../lexicon/people';
import { hasDigit, type Token } from './tokens';
import { isCapital, type LexemeOf, type Scan } from './scan';
import type { PhraseHit } from './phrases';

/** Words that begin units and also many other phrases: in small letters they need a telling complement. */
const AMBIGUOUS = new Set([
  'viễn thông',
  'công trường',
  'nữ công',
  ...'ban bộ hội đội tổ khối khu lớp báo đài viện trường khoa vụ cục quỹ trạm trại ca đồn bản làng chợ ga đu ct nh nm xn nhóm cụm ngành đoàn cđ th quân cảng kênh cty đh rạp xưởng p p. hạt khóm buôn xóm thôn ấp cơ thuế'.split(
    ' ',
  ),
]);

const NO_TOKEN: Token = { kind: 'mark', text: '', key: '', span: { start: 0, end: 0 }, tight: false };

// "P" is Phòng or phường, "TT" Trung tâm or thị trấn: what follows tells.
const SHORT_HEADS = new Set(['p', 'tt', 'k', 'cơ sở']);

const isShortHead = (scan: Scan, at: number): boolean => {
  // "Cơ sở 2" is a campus; "cơ sở" alone and "cơ sở Đoàn" are none.
  if (scan.tokens[at]?.key === 'cơ') return hasDigit(scan.tokens[at + 2] ?? NO_TOKEN);
  const [first, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (first?.kind !== 'word' || next?.kind !== 'word' || first.letters === 'lower') return false;
  if (next.letters === 'upper' && next.text.length > 1) return scan.longest(at + 1, 'head') === null;
  // "K. Cơ bản": a faculty.
  if (first.key === 'tt' && next.letters === 'title') {
    // "Phòng LĐ; TT Đức An": a centre in a list of units.
    const [mark, third] = [scan.tokens[at - 1], scan.tokens[at + 2]];
    const lowers = third?.kind === 'word' && third.letters === 'lower';
    const listed = mark?.key === ';' || (lowers && (mark === undefined || mark.kind === 'mark'));
    if (listed && !scan.longest(at + 1, 'place-name')) return true;
  }
  if (first.key === 'k') return next.letters === 'title' && scan.source.text.charAt(first.span.end) === '.';
  const field = scan.longest(at + 1, 'field');
  return next.letters === 'title' && field !== null && !scan.longest(at + 1, 'place-name');
};

const EVENTS = new Set(['hội', 'đại', 'lễ', 'ngày', 'hoi', 'dai', 'le', 'ngay']);

/**
 * A longer everyday word at `at` ("bộ sản phẩm", "ban hành"), or `null`. A capital on its second word makes it a
 * name ("Ban Công nhân"), save for events ("Hội Thi").
 */
export const notUnitAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'not-unit'>> | null => {
  const hit = scan.longest(at, 'not-unit');
  if (!hit || scan.source.style !== 'mixed') return hit;
  const second = scan.tokens[at + 1];
  const named = second?.kind === 'word' && second.letters !== 'lower' && hit.end > at + 1;
  return named && !EVENTS.has(scan.tokens[at]?.key ?? '') ? null : hit;
};

/** The longest head phrase at `at` that leaves the next head whole: "Đoàn" + "Trường THPT", not "Đoàn Trường". */
const headHit = (scan: Scan, at: number): PhraseHit<LexemeOf<'head'>> | null => {
  const longest = scan.longest(at, 'head');
  if (!longest || longest.end - at < 2) return longest;
  const inner = scan.longest(longest.end - 1, 'head');
  if (!inner || inner.end <= longest.end) return longest;
  for (const hit of scan.hits(at)) {
    if (hit.value.type === 'head' && hit.end === longest.end - 1) return { value: hit.value, end: hit.end };
  }
  return longest;
};

/** "Ký túc xá số 1", "Ký túc xá, Sân vận động": a house among others, or beside a ground. */
const isHostel = (scan: Scan, at: number, phrase: string): boolean => {
  if (phrase !== 'ký túc xá' && phrase !== 'ktx') return false;
  const end = at + phrase.split(' ').length;
  const [next, behind] = [scan.tokens[end], scan.tokens[end + 1]];
  return next?.key === 'số' || hasDigit(next ?? NO_TOKEN) || (next?.kind === 'mark' && behind?.key === 'sân');
};

/** "Khu E", "Khu A1": a house or ground named by a letter; no area with people of its own. */
const isBuilding = (scan: Scan, at: number, phrase: string): boolean => {
  if (isHostel(scan, at, phrase)) return true;
  const sign = scan.tokens[at + 1];
  return phrase === 'khu' && sign?.kind === 'word' && /^\p{Lu}\d?$/u.test(sign.text);
};

/**
 * The head word of a unit at `at`, or `null` when the words there begin something else ("hội thi", "trưởng ban",
 * "tổ chức"): the longest phrase of the lexicon decides.
 */
export const headAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'head'>> | null => {
  const head = headHit(scan, at);
  if (!head) return null;
  if (SHORT_HEADS.has(head.value.phrase) && !isShortHead(scan, at)) return null;
  const other = scan.longest(at, 'title', 'person', 'role', 'stop', 'assign', 'neutral-label', 'people');
  const noise = notUnitAt(scan, at);
  // Without marks "so tai chinh" begins like "sở tại": the longer reading is the name.
  const field = scan.source.unmarked ? scan.longest(head.end, 'field') : null;
  if (noise && noise.end >= head.end && !(field && field.end > noise.end)) return null;
  // "Ban Hành chính" is no "ban hành": a verb that opens a sentence has a small second word.
  const second = scan.tokens[at + 1];
  const named =
    scan.source.style === 'mixed' && second?.kind === 'word' && second.letters === 'title' && isCapital(scan, at);
  const verb = other?.value.type === 'role' || other?.value.type === 'stop' || other?.value.type === 'assign';
  if (other && other.end > head.end && !(verb && named)) return null;
  if (postAt(scan, at) || isBuilding(scan, at, head.value.phrase)) return null;
  // "Khu vực Tây Nam Bộ" is a region.
  const region = scan.longest(at, 'place-head');
  if (region && region.end > head.end) return null;
  if (other?.end === head.end && other.value.type === 'role') return null;
  return head;
};

/** True when a head in small letters may begin a unit in a sentence of mixed case. */
export const isTellingHead = (scan: Scan, at: number, head: PhraseHit<LexemeOf<'head'>>): boolean => {
  if (scan.source.style === 'lower') return true;
  const first = scan.tokens[at];
  if (first?.kind !== 'word' || first.letters !== 'lower') return true;
  // "Vp đảng ủy, ban xây dựng đảng": nobody took care of capitals.
  const before = scan.tokens[at - 1];
  if (scan.source.careless && at > 0 && (before?.key === ',' || before?.key === ';')) return true;
  return !AMBIGUOUS.has(head.end - at > 1 ? head.value.phrase : first.key);
};

const POSTS = new Set(['trưởng', 'phó']);

/** "Hạt trưởng", "Ấp đội phó": the head of a unit by its sort. */
const postAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'title'>> | null => {
  const head = scan.longest(at, 'head');
  const token = head ? scan.tokens[head.end] : undefined;
  const small = token?.kind === 'word' && (token.letters === 'lower' || scan.source.style !== 'mixed');
  return head && small && POSTS.has(token.key) ? { value: { type: 'title' }, end: head.end + 1 } : null;
};

/** "VC-NLĐ": short forms of people joined by dashes. */
const peopleCodeAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'people'>> | null => {
  const codes = scan.tokens[at]?.key.split('-') ?? [];
  return codes.length > 1 && codes.every((code) => PEOPLE_CODES.has(code))
    ? { value: { type: 'people' }, end: at + 1 }
    : null;
};

/** Forces whose name also stands for one who serves in them. */
const FORCES_OF_PEOPLE = new Set(['dân quân', 'dân quân tự vệ', 'dân phòng']);

/** "05 dân quân": so many people of a force, not the force. */
const countedForceAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'people'>> | null => {
  const force = /^\d{1,3}$/u.test(scan.tokens[at - 1]?.key ?? '') ? scan.longest(at, 'head') : null;
  const counted = force?.value.head.kind === 'force' && !isCapital(scan, at);
  return counted && FORCES_OF_PEOPLE.has(force.value.phrase) ? { value: { type: 'people' }, end: force.end } : null;
};

/** True when a person, a post or people (no unit) stands at `at`. */
export const personAt = (scan: Scan, at: number): PhraseHit<LexemeOf<'person' | 'title' | 'people'>> | null => {
  const post = postAt(scan, at) ?? peopleCodeAt(scan, at) ?? countedForceAt(scan, at);
  if (post) return post;
  const hit = scan.longest(at, 'person', 'title', 'people');
  if (!hit) return null;
  // "Bà Rịa": a place.
  const place = scan.longest(at, 'place-name');
  if (place && place.end > hit.end && hit.value.type === 'person') return null;
  const head = scan.longest(at, 'head', 'field', 'role', 'not-unit', 'generic');
  if (head && head.end > hit.end) return null;
  if (head && head.end === hit.end && head.value.type === 'head' && hit.value.type === 'people') return null;
  // Without marks "Ban" may be "bạn": a board is meant.
  if (scan.source.unmarked && hit.value.type === 'person' && scan.longest(at, 'head')?.end === hit.end) return null;
  if (hit.value.type === 'person') {
    const short = scan.tokens[at];
    if (short?.kind === 'word' && short.letters === 'upper' && hit.end === at + 1 && short.key.length <= 3) {
      const next = scan.tokens[hit.end];
      return next?.kind === 'word' && next.letters === 'title' ? hit : null;
    }
    // "Thầy", "Bà", "Em" need a capital or a post behind them; "cn", "ts" in small letters are no titles.
    const first = scan.tokens[at];
    if (first?.kind === 'word' && first.letters === 'lower' && first.key.length <= 3 && !first.key.startsWith('đ')) {
      const next = scan.tokens[hit.end];
      return next?.kind === 'word' && next.letters === 'title' ? hit : null;
    }
  }
  return hit;
};

const isTitle = (token: Token | undefined): boolean => token?.kind === 'word' && token.letters === 'title';

/** Most words of a person's name. */
const LONGEST_NAME = 5;

/** True when a person's name stands at `at`: a surname and one to four more capitalised words. */
export const personNameAt = (scan: Scan, at: number): boolean => {
  if (!isTitle(scan.tokens[at]) || !SURNAMES.has(scan.tokens[at]?.key ?? '')) return false;
  let end = at + 1;
  while (isTitle(scan.tokens[end]) && end - at < LONGEST_NAME) end += 1;
  return end - at >= 2 && !headAt(scan, at);
};
