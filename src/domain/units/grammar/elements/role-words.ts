import { headAt } from '../name-start';
import type { Scan } from '../scan';
import { lexed, type Lexed } from './element';

/** An order that is also a role word, before who is charged: "Phân công Phòng Nội vụ". */
const lexCommand = (scan: Scan, at: number, roleEnd: number): Lexed | null => {
  const order = scan.longest(at, 'assign');
  if (!order || order.end < roleEnd) return null;
  if (headAt(scan, order.end) === null && scan.longest(order.end, 'quantifier') === null) return null;
  return lexed({ kind: 'assign', phrase: order.value.phrase, from: at, to: order.end });
};

/** "THÀNH PHẦN⏎– Ban Giám hiệu": the words are a line of their own, and another one follows. */
const isOwnLine = (scan: Scan, at: number, end: number): boolean => {
  const before = scan.tokens[at - 1];
  return (before === undefined || before.key === '\n') && scan.tokens[end]?.key === '\n';
};

/** A role at `at`; short forms of roles count only before a colon or alone in brackets. */
export const lexRole = (scan: Scan, at: number, headEnd: number): Lexed | null => {
  const hit = scan.longest(at, 'role');
  if (!hit || hit.end < headEnd) return null;
  const command = lexCommand(scan, at, hit.end);
  if (command) return command;
  const noun = scan.longest(at, 'not-unit', 'stop');
  if (noun && noun.end > hit.end) return null;
  const { role, strength, labelOnly, phrase } = hit.value;
  const bracketed = scan.tokens[at - 1]?.key === '(' && scan.tokens[hit.end]?.key === ')';
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
