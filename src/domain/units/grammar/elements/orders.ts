import { collectiveStart } from '../collective/start';
import { startsWith } from '../name/letters';
import { headAt, personAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { lexed, type Lexed } from './element';

// Words that free what follows from the text before, whoever follows.
const FREE_ASSIGN = new Set(['do', 'bởi', 'trong đó', 'đối với']);

/** Whether somebody who can be charged stands at `at`. */
const someoneAt = (scan: Scan, at: number): boolean =>
  headAt(scan, at) !== null ||
  scan.longest(at, 'stand-in') !== null ||
  scan.listed(at) > at ||
  scan.longest(at, 'quantifier', 'place-head', 'generic') !== null ||
  personAt(scan, at) !== null ||
  collectiveStart(scan, at) !== null ||
  isCapital(scan, at);

/** "(qua Sở Nội vụ)": through whom. */
export const lexThrough = (scan: Scan, at: number): Lexed | null => {
  if (scan.tokens[at]?.key !== 'qua' || scan.tokens[at - 1]?.key !== '(' || !headAt(scan, at + 1)) return null;
  return lexed({ kind: 'assign', phrase: 'qua', from: at, to: at + 1 });
};

/** "Giao …", "Do …", "Đề nghị …" before somebody. `headEnd`: index after the head of a unit at `at`, or `at`. */
export const lexOrder = (scan: Scan, at: number, headEnd: number): Lexed | null => {
  const assign = scan.longest(at, 'assign');
  if (!assign || assign.end < headEnd || assign.value.phrase === 'cử') return null;
  const longer = scan.longest(at, 'stop', 'not-unit');
  if (longer && longer.end > assign.end) return null;
  const { phrase } = assign.value;
  // "nhiệm vụ được giao tổ chức thực hiện"
  if (scan.tokens[at - 1]?.key === 'được') return null;
  if (!FREE_ASSIGN.has(phrase) && !someoneAt(scan, assign.end)) return null;
  return lexed({ kind: 'assign', phrase, from: at, to: assign.end });
};

const GUIDE = ['hướng', 'dẫn'];

/** "Hướng dẫn Phòng Văn hóa các xã tổ chức": with nobody before, an order. */
export const lexGuidance = (scan: Scan, at: number): Lexed | null => {
  const before = scan.tokens[at - 1];
  const opens = before === undefined || (before.kind === 'mark' && before.key !== ',');
  if (!opens || !startsWith(scan, at, GUIDE)) return null;
  const behind = at + GUIDE.length;
  const guided = headAt(scan, behind) ?? scan.longest(behind, 'quantifier');
  return guided ? lexed({ kind: 'assign', phrase: 'chỉ đạo', from: at, to: behind }) : null;
};
