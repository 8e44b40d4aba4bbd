import { personAt } from '../name-start';
import { isSmall, startsWith } from '../name/letters';
import { afterFellowUnion } from '../name/unions';
import { isAnd, type Scan } from '../scan';
import { closesLevels } from './closed-levels';
import { levelSpanEnd, ofLevelEnd, placeSpanEnd } from './level-span';
import { nextOfMany } from './next-of-many';
import { bareGeneric, namedPlace, narrowedNoun, opensBody } from './nouns';
import { endsTail, isEach, type Tail, type TailLook } from './tail-ends';

const HARD = new Set([';', '\n', '.', ':', '(', ')', '…', '"', '[', ']']);

// Words that narrow a noun only with something behind them.
const OPEN_ENDED = new Set(['có', 'trong', 'của', 'tại', 'ở', 'theo', 'đã']);
const PASSING = ['đi', 'qua'];
/** What stands behind these goes on the collective, closed or not: "còn lại trên cả nước". */
const OWNING = new Set(['của', 'thuộc', 'trên']);

/** "… có liên quan xây dựng": whole; only where and whose they are ("của Sở Y tế") may follow. */
const isBeyond = ({ scan, end, concerned }: Tail, { qualifier }: TailLook, owned: boolean): boolean =>
  concerned && !qualifier && !owned && !scan.longest(end, 'place-head', 'place-name');

/** What begins something else than one more thing that those many have. */
const OTHER_TYPES = [
  'role',
  'stop',
  'assign',
  'partner',
  'head',
  'generic',
  'field',
  'quantifier',
  'place-head',
] as const;

/** "có tàu, thuyền", "có rừng, đất lâm nghiệp": index after one more small word for what they have, or `null`. */
const nextThing = (scan: Scan, next: number): number | null =>
  isSmall(scan, next) && scan.longest(next, ...OTHER_TYPES, 'title', 'people', 'neutral-label') === null
    ? next + 1
    : null;

/** Over a joint and the noun behind it; `null` when the collective ends before. */
const overJoint = (tail: Tail): Tail | null => {
  const { scan, at, end } = tail;
  const token = scan.tokens[end];
  // "các cơ sở Đoàn - Hội - Đội"
  const fellow = afterFellowUnion(scan, end);
  if (fellow !== null) return { ...tail, end: fellow, words: tail.words + 1 };
  // "các sở - ban - ngành": dashes among bare nouns; before a name they part a list.
  const sort = isSmall(scan, end + 1) ? bareGeneric(scan, end + 1) : null;
  if (token?.key === '-' && !token.tight && sort === null) return null;
  const next = token?.key === ',' && isAnd(scan.tokens[end + 1]) ? end + 2 : end + 1;
  if (closesLevels(scan, at, end, next)) return null;
  const generic = personAt(scan, next) || opensBody(scan, at, next) ? null : bareGeneric(scan, next);
  if (generic !== null) return { ...tail, end: generic, sort: next, words: tail.words + 1 };
  const another = nextOfMany(scan, at, end, next) ?? (tail.relative ? nextThing(scan, next) : null);
  if (another !== null) return { ...tail, end: another };
  // "các quận, huyện và thành phố Thủ Đức"
  const placesOnly = scan.longest(at, 'place-head') !== null;
  const further = narrowedNoun(scan, next) ?? (placesOnly ? namedPlace(scan, next) : null);
  return further === null ? null : { ...tail, end: further };
};

/** Last words of what closes a collective: "liên quan", "chức năng", "còn lại", "khác". */
const CLOSING = new Set(['quan', 'năng', 'lại', 'khác']);

const overQualifier = (tail: Tail, qualifierEnd: number): Tail => {
  const { scan, end } = tail;
  const closing = scan.tokens[qualifierEnd - 1]?.key;
  return {
    ...tail,
    end: qualifierEnd,
    sort: null,
    qualified: true,
    concerned: tail.concerned || CLOSING.has(closing ?? ''),
    relative: tail.relative || (scan.tokens[end]?.key === 'có' && qualifierEnd === end + 1),
  };
};

/** "có tuyến đường đi qua": the clause that narrows ends there. */
const overPath = (tail: Tail): Tail | null =>
  tail.relative && startsWith(tail.scan, tail.end, PASSING)
    ? { ...tail, end: tail.end + PASSING.length, sort: null, qualified: true, relative: false }
    : null;

/** Over one word or phrase; `owned`: "của" stood somewhere before. `null` when the collective ends before it. */
const overWord = (tail: Tail, owned: boolean): Tail | null => {
  const { scan, end, words } = tail;
  const look: TailLook = {
    qualifier: scan.longest(end, 'qualifier'),
    generic: scan.longest(end, 'generic'),
    noun: scan.longest(end, 'generic', 'head', 'field', 'place-head', 'place-name'),
  };
  // "mỗi câu lạc bộ cấp trường": a level, not what each of them gives.
  const level = isEach(scan, tail.at) ? ofLevelEnd(scan, end) : null;
  const span = words > 0 ? (levelSpanEnd(scan, end) ?? placeSpanEnd(scan, end) ?? level) : null;
  if (span !== null) return { ...tail, end: span };
  const path = overPath(tail);
  if (path !== null) return path;
  if (words > 0 && endsTail(tail, look)) return null;
  if (isBeyond(tail, look, owned)) return null;
  const { qualifier, generic, noun } = look;
  if (qualifier && words > 0 && qualifier.end >= (noun?.end ?? end)) return overQualifier(tail, qualifier.end);
  const to = generic && generic.end >= (noun?.end ?? end) ? generic.end : (noun?.end ?? end + 1);
  const concerned = scan.tokens[to - 2]?.key === 'liên' && scan.tokens[to - 1]?.key === 'quan';
  const sort = to > end + 1 || noun !== null ? end : tail.sort;
  return { ...tail, end: to, sort, words: words + 1, concerned: tail.concerned || concerned };
};

/**
 * How far "các …" goes, from the noun at `at`: over nouns of the same sort joined by commas ("sở, ban, ngành, đoàn
 * thể") and over what narrows them ("trực thuộc", "có chuyên môn quản lý dự án"), up to a role, a verb, a new unit
 * or a hard mark. `null` when there is no noun.
 */
export const readCollectiveTail = (scan: Scan, at: number): number | null => {
  let tail: Tail = { scan, at, end: at, sort: at, words: 0, qualified: false, relative: false, concerned: false };
  let owned = false;
  for (let token = scan.tokens[at]; token && !HARD.has(token.text); token = scan.tokens[tail.end]) {
    const joint = token.kind === 'mark' || isAnd(token);
    owned ||= !joint && OWNING.has(scan.tokens[tail.end - 1]?.key ?? '');
    const next: Tail | null = joint ? overJoint(tail) : overWord(tail, owned);
    if (next === null) break;
    tail = next;
  }
  if (tail.words === 0) return null;
  // "100% đơn vị có tổ chức …", "đơn vị liên quan trong quá trình": nothing narrowed the noun.
  let { end } = tail;
  while (end > at + 1 && OPEN_ENDED.has(scan.tokens[end - 1]?.key ?? '')) end -= 1;
  return end;
};
