import { EACH_WORDS, SCHOOL_SORTS, SORTS_BY_WORK } from '../../lexicon/name-words';
import { AMOUNT_WORDS } from '../../lexicon/verbs';
import { isBoundary } from '../name/boundary';
import { doesTo } from '../name/holds';
import { afterOneOf, isNumberAt, isSmall, isSmallInMixed, startsWith } from '../name/letters';
import { afterFellowUnion } from '../name/unions';
import { headAt, personAt } from '../name-start';
import type { PhraseHit } from '../phrases';
import { isAnd, isCapital, type LexemeOf, type Scan } from '../scan';
import { hasDigit, isRoman } from '../tokens';
import { levelSpanEnd, ofLevelEnd } from './level-span';
import { bareGeneric, namedPlace, narrowedNoun, opensBody } from './nouns';

const HARD = new Set([';', '\n', '.', ':', '(', ')', '…', '"', '[', ']']);

// Words that narrow a noun only with something behind them.
const OPEN_ENDED = new Set(['có', 'trong', 'của', 'tại', 'ở', 'theo', 'đã']);
/** Rank of "Trung ương" among the levels. */
const HIGHEST_LEVEL = 5;
/** What stands behind these goes on the collective, closed or not: "còn lại trên cả nước". */
const OWNING = new Set(['của', 'thuộc', 'trên']);

const MUST = new Set(['phải', 'cần', 'sẽ', 'nên']);

const helps = (scan: Scan, at: number, relative: boolean): boolean => {
  const key = scan.tokens[at]?.key ?? '';
  return key === 'đã' || key === 'vừa' ? scan.longest(at + 1, 'role', 'stop') !== null : relative && MUST.has(key);
};

/** A level of places ends before `at`: "xã", "thị trấn". */
const endsLevel = (scan: Scan, at: number): boolean =>
  [at - 1, at - 2].some((from) => {
    const level = from >= 0 ? scan.longest(from, 'place-head') : null;
    return level?.end === at && level.value.rank > 0;
  });

/** A field that is a verb: "tuyên truyền", "xây dựng". */
const isWork = (scan: Scan, at: number): boolean => scan.longest(at, 'field')?.value.verbLike === true;

const isNumbering = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return isNumberAt(scan, at) || (token !== undefined && isRoman(token));
};

/** "khóa 16, 17", "khối 6 và khối 7": index after one more number behind the joint before `next`, or `null`. */
const nextNumber = (scan: Scan, end: number, next: number): number | null => {
  if (!isNumbering(scan, end - 1)) return null;
  const at = scan.tokens[next]?.key === scan.tokens[end - 2]?.key ? next + 1 : next;
  const alone = isBoundary(scan, at + 1) && scan.tokens[at + 1]?.key !== '/' && personAt(scan, at + 1) === null;
  return isNumbering(scan, at) && alone ? at + 1 : null;
};

/** "các địa phương Bắc Ninh, An Giang": index after one more place behind the joint before `next`, or `null`. */
const nextPlace = (scan: Scan, at: number, next: number): number | null => {
  if (!startsWith(scan, at, ['địa', 'phương']) || !isCapital(scan, at + 2) || headAt(scan, next)) return null;
  const name = scan.longest(next, 'place-name')?.end ?? next;
  let end = next;
  while (isCapital(scan, end) && end < next + 4) end += 1;
  const to = Math.max(name, end);
  return to > next && isCapital(scan, next) && isBoundary(scan, to) ? to : null;
};

/** "các trường TH, phổ thông DTNT": index after one more sort of schools behind the joint before `next`, or `null`. */
const nextSchools = (scan: Scan, at: number, next: number): number | null => {
  if (scan.tokens[at]?.key !== 'trường') return null;
  let end = next;
  for (let to = afterOneOf(scan, end, SCHOOL_SORTS); to !== null; to = afterOneOf(scan, end, SCHOOL_SORTS)) end = to;
  return end > next && isBoundary(scan, end) && !isCapital(scan, end) ? end : null;
};

/** "của tỉnh, Trung ương": index after the highest level behind the joint before `next`, where a level stands before it. */
const nextLevel = (scan: Scan, end: number, next: number): number | null => {
  const level = endsLevel(scan, end) && headAt(scan, next) === null ? scan.longest(next, 'place-head') : null;
  const alone = level !== null && (isBoundary(scan, level.end) || scan.longest(level.end, 'qualifier') !== null);
  return alone && level.value.rank === HIGHEST_LEVEL ? level.end : null;
};

/** "các cơ quan, đơn vị, đóng trên địa bàn xã": index after where they are, set off by the comma before `next`, or `null`. */
const nextSeat = (scan: Scan, next: number): number | null => {
  const seat = scan.longest(next, 'qualifier');
  return seat !== null && scan.tokens[seat.end - 1]?.key === 'bàn' ? seat.end : null;
};

/** How far a collective was read. */
interface Tail {
  readonly scan: Scan;
  /** Its first noun. */
  readonly at: number;
  readonly end: number;
  /** Where its last noun begins; `null` once something narrowed it. */
  readonly sort: number | null;
  /** Nouns and other words so far. */
  readonly words: number;
  readonly qualified: boolean;
  /** After "có" a clause of its own narrows the noun; only a role ends it. */
  readonly relative: boolean;
  /** "liên quan" closes the phrase. */
  readonly concerned: boolean;
}

/** What stands at the end of a tail. */
interface TailLook {
  readonly qualifier: PhraseHit<LexemeOf<'qualifier'>> | null;
  readonly generic: PhraseHit<LexemeOf<'generic'>> | null;
  readonly noun: PhraseHit<LexemeOf<'generic' | 'head' | 'field' | 'place-head' | 'place-name'>> | null;
}

type TailTest = (tail: Tail, look: TailLook) => boolean;

/** "mỗi", "từng", "100%" before the noun at `at`. */
const isEach = (scan: Scan, at: number): boolean => {
  const before = scan.tokens[at - 1]?.key ?? '';
  return EACH_WORDS.has(before) || before.endsWith('%');
};

/** Behind a verb its object, how many of it, or a second verb: "đăng ký công trình", "đăng ký và thực hiện". */
const actsOn = (scan: Scan, at: number): boolean =>
  (isSmall(scan, at) && !isBoundary(scan, at)) ||
  isNumberAt(scan, at) ||
  (isAnd(scan.tokens[at]) && scan.longest(at + 1, 'role', 'stop') !== null);

/** A role or verb, that no noun goes further than: "các sở tổ chức hội nghị". */
const isVerb: TailTest = ({ scan, at, end, relative, qualified, concerned }, { qualifier, noun }) => {
  const stop = relative ? scan.longest(end, 'role', 'assign') : scan.longest(end, 'role', 'stop', 'assign', 'partner');
  if (!stop || stop.end < (qualifier?.end ?? end)) return false;
  // "các đơn vị đồng hành tổ chức": a part before the part that is meant only narrows.
  if (qualifier?.end === stop.end && stop.value.type === 'role') return scan.longest(stop.end, 'role') === null;
  // "các đơn vị đăng ký" are those who did; "các đơn vị đăng ký công trình", "mỗi đơn vị đăng ký" do it.
  if (qualifier && qualifier.end === stop.end && stop.value.type === 'stop')
    return stop.value.verb === 'task' && (isEach(scan, at) || actsOn(scan, stop.end));
  if (noun === null) return true;
  // The verb and its object, no "tổ chức hội".
  const object = (scan.longest(stop.end, 'not-unit')?.end ?? 0) > noun.end;
  const nounLonger = noun.end > stop.end && !object;
  const fieldInside = qualified && !concerned && stop.value.type === 'stop' && noun.end >= stop.end;
  return !nounLonger && !fieldInside;
};

/** "các xã, thị trấn tuyên truyền", "các ngành của phường phát quang": behind a level what they do. */
const isWorkOfLevel: TailTest = ({ scan, end }, { qualifier, noun }) =>
  endsLevel(scan, end) && !isCapital(scan, end) && !qualifier && (noun === null || isWork(scan, end));

/** "… đã tổ chức", "có dự án đi qua phải …": a helping word begins the verb. */
const isHelped: TailTest = ({ scan, end, relative }) => helps(scan, end, relative);

const isSomeone: TailTest = ({ scan, end, relative }, { generic }) =>
  !relative && personAt(scan, end) !== null && !generic && !scan.longest(end, 'head', 'field');

/** "các khoa, phòng 10 người": how many each one sends. */
const isCount: TailTest = ({ scan, end }) => {
  const token = scan.tokens[end];
  return token !== undefined && hasDigit(token) && AMOUNT_WORDS.has(scan.tokens[end + 1]?.key ?? '');
};

const PURPOSES = new Set(['để', 'nhằm']);

/** "… có liên quan để triển khai": what for, or the next clause. */
const isPurpose: TailTest = ({ scan, end }) => PURPOSES.has(scan.tokens[end]?.key ?? '');

const AT_LEAST = new Set(['ít', 'tối', 'không']);

/** "mỗi Đoàn xã có ít nhất 1 công trình": what each one has to show. */
const isDue: TailTest = ({ scan, at, end }) => {
  const amount = scan.tokens[end + 1];
  const each = isEach(scan, at) && scan.tokens[end]?.key === 'có';
  return each && amount !== undefined && (hasDigit(amount) || AT_LEAST.has(amount.key));
};

/** "các cơ quan báo chí tuyên truyền các hoạt động", not "các đơn vị quản lý các chợ", "cơ quan thanh tra các cấp". */
const isDoing: TailTest = ({ scan, end }, { qualifier }) => {
  const work = scan.longest(end, 'field');
  const kinds = work?.value.phrase === 'quản lý' || scan.tokens[(work?.end ?? end) + 1]?.key === 'cấp';
  return !qualifier && !kinds && doesTo(scan, end);
};

/** Work that sorts of bodies are named by, whatever follows: "các đơn vị quản lý chợ". */
const NAMING_ALWAYS = new Set(['quản lý', 'đào tạo']);

/** Words of a clause right behind a verb: "kiểm tra vào chiều thứ sáu", "tuyên truyền về Luật". */
const goesOnAt = (scan: Scan, at: number): boolean =>
  scan.longest(at, 'stop') !== null && scan.longest(at, 'qualifier') === null;

/**
 * "các sở, ban, ngành tuyên truyền Luật", "các khoa kiểm tra vào thứ sáu", "các xã trên địa bàn hướng dẫn": work behind those
 * that none is named by. "các đội kiểm tra", "các cơ sở đào tạo nghề" are named by it, unless a clause goes on from there.
 */
const isWorkOfMany: TailTest = ({ scan, at, end, sort, relative }, { qualifier }) => {
  const work = scan.longest(end, 'field');
  const open = work !== null && work.value.verbLike && isSmallInMixed(scan, end) && work.end - end <= 2;
  if (!open || relative || qualifier || NAMING_ALWAYS.has(work.value.phrase)) return false;
  const named = sort !== null && SORTS_BY_WORK.has(scan.tokens[sort]?.key ?? '');
  if (named) return goesOnAt(scan, work.end) || (sort > at && !isBoundary(scan, work.end));
  return scan.tokens[work.end]?.key !== 'cấp';
};

const ENDERS: readonly TailTest[] = [
  isDoing,
  isWorkOfMany,
  isPurpose,
  isDue,
  isCount,
  isVerb,
  isWorkOfLevel,
  isHelped,
  isSomeone,
];

/** "… có liên quan xây dựng": whole; only where and whose they are ("của Sở Y tế") may follow. */
const isBeyond = ({ scan, end, concerned }: Tail, { qualifier }: TailLook, owned: boolean): boolean =>
  concerned && !qualifier && !owned && !scan.longest(end, 'place-head', 'place-name');

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
  const generic = personAt(scan, next) || opensBody(scan, at, next) ? null : bareGeneric(scan, next);
  if (generic !== null) return { ...tail, end: generic, sort: next, words: tail.words + 1 };
  const another =
    nextNumber(scan, end, next) ??
    nextPlace(scan, at, next) ??
    nextSchools(scan, at, next) ??
    nextLevel(scan, end, next) ??
    nextSeat(scan, next);
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
  const span = words > 0 ? (levelSpanEnd(scan, end) ?? level) : null;
  if (span !== null) return { ...tail, end: span };
  if (words > 0 && ENDERS.some((ends) => ends(tail, look))) return null;
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
