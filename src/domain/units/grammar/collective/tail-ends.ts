import { EACH_WORDS, LIMIT_PHRASES, SORTS_BY_WORK } from '../../lexicon/name-words';
import { phraseList } from '../../lexicon/phrase-list';
import { AMOUNT_WORDS, MANNER_WORDS } from '../../lexicon/verbs';
import { beginsDeed, isBoundary } from '../name/boundary';
import { doesTo, goesOnAt } from '../name/holds';
import { afterOneOf, isNumberAt, isSmall, phraseOf, taskEnd } from '../name/letters';
import { personAt } from '../name-start';
import type { PhraseHit } from '../phrases';
import { isAnd, isCapital, type LexemeOf, type Scan } from '../scan';
import { hasDigit } from '../tokens';
import { endsLevel } from './level-span';

const MUST = new Set(['phải', 'cần', 'sẽ', 'nên']);

const helps = (scan: Scan, at: number, relative: boolean): boolean => {
  const key = scan.tokens[at]?.key ?? '';
  return key === 'đã' || key === 'vừa' ? scan.longest(at + 1, 'role', 'stop') !== null : relative && MUST.has(key);
};

/** How work is taken up: these words begin what those do that have something. */
const URGENT = new Set(
  phraseList(
    'chủ động; khẩn trương; nghiêm túc; tích cực; kịp thời; nhanh chóng; tăng cường; đẩy mạnh; tiếp tục; quyết liệt',
  ),
);

/** "có tàu thuyền khẩn trương thực hiện": how, and a verb of work. */
const isTakenUp = (scan: Scan, at: number): boolean =>
  URGENT.has(phraseOf(scan, at, at + 2)) &&
  (scan.longest(at + 2, 'role') !== null ||
    taskEnd(scan, at + 2) !== null ||
    scan.longest(at + 2, 'field')?.value.verbLike === true);

/** A field that is a verb: "tuyên truyền", "xây dựng". */
const isWork = (scan: Scan, at: number): boolean => scan.longest(at, 'field')?.value.verbLike === true;

/** How far a collective was read. */
export interface Tail {
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
export interface TailLook {
  readonly qualifier: PhraseHit<LexemeOf<'qualifier'>> | null;
  readonly generic: PhraseHit<LexemeOf<'generic'>> | null;
  readonly noun: PhraseHit<LexemeOf<'generic' | 'head' | 'field' | 'place-head' | 'place-name'>> | null;
}

type TailTest = (tail: Tail, look: TailLook) => boolean;

/** "mỗi", "từng", "100%" before the noun at `at`. */
export const isEach = (scan: Scan, at: number): boolean => {
  const before = scan.tokens[at - 1]?.key ?? '';
  return EACH_WORDS.has(before) || before.endsWith('%');
};

/** Behind a verb its object, how many of it, or a second verb: "đăng ký ít nhất 01 công trình", "đăng ký và thực hiện". */
const takesObject = (scan: Scan, at: number): boolean =>
  (isSmall(scan, at) && !isBoundary(scan, at)) ||
  isNumberAt(scan, at) ||
  afterOneOf(scan, at, LIMIT_PHRASES) !== null ||
  (isAnd(scan.tokens[at]) && scan.longest(at + 1, 'role', 'stop') !== null);

/** A comma and one more verb: "tuần tra, canh gác". */
const goesOnDoing = (scan: Scan, at: number): boolean => scan.tokens[at]?.key === ',' && beginsDeed(scan, at + 1);

/** "… kiểm tra bếp ăn": a verb of a task in two words and its object, behind a noun. */
const isDeedBehind = (scan: Scan, at: number): boolean => {
  const work = scan.longest(at, 'stop', 'field');
  if (work === null || work.end === at + 1 || !isSmall(scan, at) || scan.tokens[at - 1]?.key === 'có') return false;
  const acts = work.value.type === 'stop' ? work.value.verb === 'task' : work.value.verbLike;
  // "kiểm tra việc thực hiện"
  const toldWork = scan.tokens[work.end - 1]?.key === 'việc';
  return acts && (toldWork || takesObject(scan, work.end) || goesOnDoing(scan, work.end));
};

/** A role or verb, that no noun goes further than: "các sở tổ chức hội nghị". */
const isVerb: TailTest = ({ scan, at, end, relative, qualified, concerned }, { qualifier, noun }) => {
  // "có học sinh bán trú kiểm tra bếp ăn": behind what they have a verb with its object.
  if (relative && (isDeedBehind(scan, end) || isTakenUp(scan, end))) return true;
  const stop = relative ? scan.longest(end, 'role', 'assign') : scan.longest(end, 'role', 'stop', 'assign', 'partner');
  if (!stop || stop.end < (qualifier?.end ?? end)) return false;
  // "các đơn vị đồng hành tổ chức": a part before the part that is meant only narrows.
  if (qualifier?.end === stop.end && stop.value.type === 'role') return scan.longest(stop.end, 'role') === null;
  // "các đơn vị đăng ký" are those who did; "các đơn vị đăng ký công trình", "mỗi đơn vị đăng ký" do it.
  if (qualifier && qualifier.end === stop.end && stop.value.type === 'stop')
    return stop.value.verb === 'task' && (isEach(scan, at) || takesObject(scan, stop.end));
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

/** How it is done: "quản lý chặt chẽ tàu thuyền". */
const MANNERS = MANNER_WORDS.map((phrase) => phrase.split(' '));

/**
 * "các sở, ban, ngành tuyên truyền Luật", "các khoa kiểm tra vào thứ sáu", "các xã trên địa bàn hướng dẫn": work behind those
 * that none is named by. "các đội kiểm tra", "các cơ sở đào tạo nghề" are named by it, unless a clause goes on from there.
 */
const isWorkOfMany: TailTest = ({ scan, at, end, sort, relative }, { qualifier }) => {
  const work = scan.longest(end, 'field');
  const open = work !== null && work.value.verbLike && isSmall(scan, end) && work.end - end <= 2;
  if (!open || relative || qualifier) return false;
  if (NAMING_ALWAYS.has(work.value.phrase)) return afterOneOf(scan, work.end, MANNERS) !== null;
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

/** True when what stands at the end of a collective is none of it: what those many do, are sent for, or another one. */
export const endsTail = (tail: Tail, look: TailLook): boolean => ENDERS.some((ends) => ends(tail, look));
