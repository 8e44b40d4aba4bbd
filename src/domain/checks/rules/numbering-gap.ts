import type { Finding } from '../finding';
import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import { readLabel } from '../labels';
import { findInLine } from '../make-finding';
import { numberingFaults, type NumberingFault } from '../numbering';
import type { Rule } from '../rule';

const CODE = { code: 'numbering-gap', severity: 'error' } as const;

const LINES_BETWEEN = 60;

/** The number stands inside the text, with a capital after it. */
const holdsLabel = (text: string, label: string): boolean => {
  const at = text.indexOf(` ${label}`);
  return at > 0 && /^\s*\p{Lu}/u.test(text.slice(at + 1 + label.length));
};

/** The number stands at the head of a line, in whatever way it is closed: "2 – “Đối thoại”", "2: Hội thi". */
const isUnread = (line: CheckLine, number: string): boolean => {
  const head = line.text.replace(/^[\s*_]+/u, '');
  return head.startsWith(number) && !/^[\p{L}\d]/u.test(head.slice(number.length)) && readLabel(line) === null;
};

/**
 * The number that is missed stands in a line between: a heading glued to the end of a paragraph, or one closed in a way
 * that is not read as a number.
 */
const isGlued = (context: CheckContext, { label, expected }: NumberingFault): boolean => {
  const { index } = label.line;
  const bare = expected.replace(/[^\p{L}\d]+$/u, '');
  return context.lines
    .slice(Math.max(0, index - LINES_BETWEEN), index)
    .some((line) => line.place === 'paragraph' && (holdsLabel(line.text, expected) || isUnread(line, bare)));
};

const check = (context: CheckContext): readonly Finding[] =>
  numberingFaults(context)
    .filter((fault) => fault.kind === 'gap' && !isGlued(context, fault))
    .map(({ label, expected, previous }) =>
      findInLine(CODE, label.line, label.span, { params: { expected, previous }, suggestion: expected }),
    );

/** A heading or item whose number does not follow the one before it. */
export const numberingGap: Rule = {
  ...CODE,
  group: 'numbering',
  source: 'NĐ 30/2020/NĐ-CP phụ lục I: phần, mục, khoản đánh số liên tục',
  mends: false,
  check,
};
