import { OPEN_BODIES, OPEN_TITLES } from '../../../lexicon/head-kinds';
import { ALWAYS_STOP } from '../../../lexicon/name-words';
import type { NamePart } from '../../name-parts';
import { headAt } from '../../name-start';
import { isAnd, isCapital, type Scan } from '../../scan';
import { hasDigit } from '../../tokens';
import { isSmall, taskEnd } from '../letters';
import type { WordLook, WordReader } from '../looking';
import { sortOf, type HeadPart } from '../parts';
import { ENDS, readLoosely } from '../step';

/** Small words that no lexicon knows and that still belong to a name. */
const MOST_WORDS = 6;
/** The same between a head and the place behind it. */
const MOST_WORDS_BEFORE_PLACE = 4;

/** "Nghiệp đoàn nghề cá xã Nghĩa An": up to four words that are nothing else, then a place with a name. */
const runToPlace = (scan: Scan, at: number): boolean => {
  for (let end = at; end <= at + MOST_WORDS_BEFORE_PLACE; end += 1) {
    const place = scan.longest(end, 'place-head');
    if (place && end > at) return isCapital(scan, place.end);
    if (!isSmall(scan, end) || scan.longest(end, 'role', 'stop', 'assign', 'partner', 'quantifier', 'person', 'title'))
      return false;
  }
  return false;
};

/** What tells whether a run of small words belongs to the name. */
interface Run {
  /** "Phòng Tài chính cân đối kinh phí": a field that is no work is whole unless a place or capital closes the words. */
  readonly whole: boolean;
  readonly council: boolean;
  /** "Hội Doanh nghiệp trẻ": any words can name the body, however many. */
  readonly titled: boolean;
}

const runOf = (house: HeadPart, last: NamePart): Run => ({
  whole: last.kind === 'field' && !last.verbLike && house.head.kind !== 'steering',
  council: house.head.kind === 'steering',
  titled: OPEN_TITLES.has(house.head.kind),
});

/** Whether the run of small words that began at `at` belongs to the name, told by the token `end`; `null`: go on. */
const verdictAt = (scan: Scan, at: number, end: number, { whole, council, titled }: Run): boolean | null => {
  const token = scan.tokens[end];
  const short = end - at <= 2 || titled;
  if (!token) return !whole || short;
  if (token.kind === 'mark' || isAnd(token)) return (!whole || short) && token.key !== '"' && token.key !== '#';
  if (hasDigit(token)) return false;
  if (end > at && scan.longest(end, 'place-head', 'place-name')) return true;
  if (end > at && scan.longest(end, 'role')) return !whole;
  if (end > at && taskEnd(scan, end) !== null) return !whole;
  if (scan.longest(end, 'stop', 'assign', 'partner', 'quantifier', 'person', 'title')) return false;
  if (isCapital(scan, end)) return council || (headAt(scan, end) === null && end - at <= 3);
  return null;
};

const isOpen = (house: HeadPart): boolean => OPEN_BODIES.has(house.head.kind) || house.head.complement === 'needed';

/**
 * Whether small words that the lexicon does not know go on the name: the body is one that any words can name, the name
 * is not yet whole, and the words run up to a mark, a role, a place or the end, with no verb or preposition between.
 */
const opensWords = ({ scan, at, house, last }: WordLook): boolean => {
  if (scan.source.style !== 'mixed' || !house || !last || !isOpen(house)) return false;
  if (last.kind === 'head' && house.head.kind !== 'steering') return runToPlace(scan, at);
  if (last.kind !== 'head' && last.kind !== 'field' && last.kind !== 'proper') return false;
  // "Phòng Tài chính cân đối": a field that is no work is whole; "Trung tâm Hỗ trợ …" goes on.
  if (last.kind === 'field' && last.wholeOf.includes(sortOf(house))) return false;
  const run = runOf(house, last);
  for (let end = at; end <= at + MOST_WORDS; end += 1) {
    const verdict = verdictAt(scan, at, end, run);
    if (verdict !== null) return verdict;
  }
  return false;
};

/** "mời Đài Truyền hình dự": a short form of taking part, which is a role only before a colon, is no name either. */
const isPart = ({ scan, at, halfWord }: WordLook): boolean => {
  const role = halfWord ? undefined : scan.longest(at, 'role')?.value;
  return role?.type === 'role' && role.role === 'participant';
};

/** A small word that the lexicon does not know goes on an open name and ends any other: "Tổ tư vấn pháp luật". */
export const smallWord: WordReader = (look, { loose }) => {
  if (ALWAYS_STOP.has(look.token.key) || isPart(look)) return ENDS;
  const belongs = look.more || loose || look.halfWord || opensWords(look);
  return belongs ? readLoosely({ kind: 'small', from: look.at, to: look.at + 1 }) : ENDS;
};
