import type { Role } from '../../assignment';
import { taskEnd } from '../name/letters';
import { headAt } from '../name-start';
import type { Scan } from '../scan';
import { lexed, type Lexed } from './element';
import { startsListNumber } from './list-numbers';

/** An order that is also a role word, before who is charged: "Phân công Phòng Nội vụ". */
const lexCommand = (scan: Scan, at: number, roleEnd: number): Lexed | null => {
  const order = scan.longest(at, 'assign');
  if (!order || order.end < roleEnd) return null;
  if (headAt(scan, order.end) === null && scan.longest(order.end, 'quantifier') === null) return null;
  return lexed({ kind: 'assign', phrase: order.value.phrase, from: at, to: order.end });
};

/** Most tokens of the number before a line: "(a)", "IV.". */
const LONGEST_NUMBER = 3;

/** A line begins at `at`, or at the number or bullet before it. */
const opensLine = (scan: Scan, at: number): boolean => {
  for (let from = at; from >= Math.max(0, at - LONGEST_NUMBER); from -= 1) {
    if (from > 0 && scan.tokens[from - 1]?.key !== '\n') continue;
    return from === at || startsListNumber(scan, from, true) === at;
  }
  return false;
};

/** "THÀNH PHẦN⏎– Ban Giám hiệu": the words are a line of their own, and another one follows. */
const isOwnLine = (scan: Scan, at: number, end: number): boolean =>
  scan.tokens[end]?.key === '\n' && opensLine(scan, at);

/** Most tokens between "sự" and the last of what it makes a noun: "sự ủng hộ, hỗ trợ". */
const LONGEST_NOUN = 4;

// "quân sự", "cán sự", "sự kiện": the word is a syllable of another.
const COMPOUNDS = new Set('quân dân hình nhân thời lịch tâm chiến thế tự vô khởi cán lãnh'.split(' '));
const COMPOUND_ENDS = new Set('kiện cố vật vụ nghiệp tích'.split(' '));

/** "sự" that makes a noun of what follows stands at `at`. */
const makesNoun = ({ tokens }: Scan, at: number): boolean =>
  tokens[at]?.key === 'sự' &&
  !COMPOUNDS.has(tokens[at - 1]?.key ?? '') &&
  !COMPOUND_ENDS.has(tokens[at + 1]?.key ?? '');

/** "để có sự ủng hộ, hỗ trợ": a thing that is given, and no part in the work. */
const isNoun = (scan: Scan, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_NOUN); i -= 1) {
    const token = scan.tokens[i];
    if (token?.key === 'sự') return makesNoun(scan, i);
    if (token?.kind !== 'word' && token?.key !== ',') return false;
  }
  return false;
};

const GUESTS = /^(?:đại biểu|khách mời|thành phần)/u;

/** "Đón tiếp đại biểu:": the object of a task right before it, no label. */
const isObject = (scan: Scan, at: number): boolean =>
  [at - 1, at - 2].some((from) => {
    return from >= 0 && taskEnd(scan, from) === at;
  });

// "Các đơn vị không tham gia": no part.
const DENIES = new Set(['không', 'chưa', 'chẳng']);

const GIVEN_BY = new Set(['của', 'từ']);

/** Most words between "sự" and who gives it. */
const MOST_GIFTS = 8;

/**
 * "nhận được sự quan tâm, phối hợp của Ban Giám hiệu": the part as a noun, with other nouns beside it; who gives it stands
 * behind. `null` when none of the nouns is one.
 */
const lexGift = (scan: Scan, at: number): Lexed | null => {
  if (!makesNoun(scan, at)) return null;
  let part: Role | null = null;
  for (let i = at + 1; i <= at + MOST_GIFTS; i += 1) {
    const token = scan.tokens[i];
    if (token && GIVEN_BY.has(token.key) && part !== null)
      return lexed({
        kind: 'role',
        role: part,
        strength: 'named',
        labelOnly: false,
        phrase: 'sự của',
        from: at,
        to: i + 1,
      });
    if (token?.kind !== 'word' && token?.key !== ',') return null;
    const role = scan.longest(i, 'role')?.value;
    if (role?.strength === 'named' && role.role !== 'lead' && role.role !== 'responsible') part = role.role;
  }
  return null;
};

/** A role at `at`; short forms of roles count only before a colon or alone in brackets. */
export const lexRole = (scan: Scan, at: number, headEnd: number): Lexed | null => {
  const hit = scan.longest(at, 'role');
  const gift = hit === null ? lexGift(scan, at) : null;
  if (gift) return gift;
  if (!hit || hit.end < headEnd) return null;
  const command = lexCommand(scan, at, hit.end);
  if (command) return command;
  if (isNoun(scan, at) || DENIES.has(scan.tokens[at - 1]?.key ?? '')) return null;
  const noun = scan.longest(at, 'not-unit', 'stop');
  if (noun && noun.end > hit.end) return null;
  const { role, strength, labelOnly, phrase } = hit.value;
  const bracketed = scan.tokens[at - 1]?.key === '(' && scan.tokens[hit.end]?.key === ')';
  if (labelOnly && GUESTS.test(phrase) && isObject(scan, at)) return null;
  if (labelOnly && !bracketed && scan.tokens[hit.end]?.key !== ':' && !isOwnLine(scan, at, hit.end)) return null;
  return lexed({
    kind: 'role',
    role,
    strength,
    labelOnly: labelOnly && !bracketed && scan.tokens[hit.end]?.key === ':',
    phrase,
    from: at,
    to: hit.end,
  });
};
