import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';
import { startsAfresh, startsItem } from '../passages';

const CODE = { code: 'unbalanced-quotes', severity: 'warning' } as const;

interface Open {
  readonly line: CheckLine;
  readonly at: number;
}

const OPENING = '\u201C\u201E';
const CLOSING = '\u201D';
const ANY_QUOTE = /["\u201C\u201D\u201E]/u;

/** 14" and 5'30" are measures, not quotes. */
const isMeasure = (text: string, at: number): boolean => /\d/u.test(text.charAt(at - 1));

const excerpt = (line: CheckLine, at: number, side: 'left' | 'right'): { start: number; end: number } => {
  const { text } = line;
  if (side === 'right') {
    const stop = text.slice(at, at + 60).search(/[;.(]|$/u);
    return { start: at, end: Math.min(at + stop, at + 60) };
  }
  const from = Math.max(0, at - 60);
  const blank = text.slice(from, at).search(/\s/u);
  return { start: from === 0 ? 0 : from + Math.max(0, blank) + 1, end: at + 1 };
};

const unopened = (line: CheckLine, at: number): Finding =>
  findInLine(CODE, line, excerpt(line, at, 'left'), { variant: 'unopened' });
const unclosed = ({ line, at }: Open): Finding => findInLine(CODE, line, excerpt(line, at, 'right'));

/** Straight quotes open before a word and close after one; a closing one that nothing opened is not judged. */
const straightOpens = (text: string, at: number): boolean =>
  /^$|[\s([/–-]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1));

const LINES_AHEAD = 4;

/** The next sign closes: a title broken into short lines, each with a capital at its head. */
const closesSoon = (lines: readonly CheckLine[], from: CheckLine): boolean => {
  for (const line of lines.slice(from.index, from.index + LINES_AHEAD)) {
    if (line.place === 'cell' || startsItem(line)) return false;
    const sign = ANY_QUOTE.exec(line.text)?.[0];
    if (sign !== undefined) return sign === CLOSING;
  }
  return false;
};

const check = (context: CheckContext): readonly Finding[] => {
  const found: Finding[] = [];
  let open: Open[] = [];
  const isNew = context.wrapped ? startsItem : startsAfresh;
  const flush = (): void => {
    found.push(...open.map(unclosed));
    open = [];
  };
  for (const line of context.lines) {
    if (line.error) continue;
    const { text } = line;
    const quoted = ANY_QUOTE.test(text);
    if (open.length > 0 && (line.place === 'cell' || (isNew(line) && !closesSoon(context.lines, line)))) flush();
    if (!quoted) continue;
    // A closing sign typed where an opening one belongs leaves two closing signs: one slip, told once.
    let strays = 0;
    for (let at = 0; at < text.length; at += 1) {
      const sign = text.charAt(at);
      if (
        OPENING.includes(sign) ||
        (sign === '"' && !isMeasure(text, at) && open.length === 0 && straightOpens(text, at))
      ) {
        open.push({ line, at });
      } else if (CLOSING.includes(sign)) {
        if (open.pop() !== undefined) continue;
        strays += 1;
        if (strays % 2 === 1) found.push(unopened(line, at));
      } else if (sign === '"' && open.length > 0) {
        open.pop();
      }
    }
    if (line.place === 'cell') flush();
  }
  flush();
  return found;
};

/** A quotation that is opened and not closed, or closed and not opened. */
export const unbalancedQuotes: Rule = {
  ...CODE,
  group: 'spelling',
  source: 'Quy tắc dấu câu: dấu ngoặc kép đi thành cặp',
  mends: false,
  check,
};
