import type { Finding } from '../finding';
import type { CheckContext } from '../context';
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

/** The number that is missed stands inside a line between: a heading that was glued to the end of a paragraph. */
const isGlued = (context: CheckContext, { label, expected }: NumberingFault): boolean => {
  const { index } = label.line;
  return context.lines
    .slice(Math.max(0, index - LINES_BETWEEN), index)
    .some((line) => line.place === 'paragraph' && holdsLabel(line.text, expected));
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
