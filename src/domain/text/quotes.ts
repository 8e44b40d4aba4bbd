import type { Span } from './span';

const DOUBLE = /[\u201C-\u201F\u00AB\u00BB\u2033\u301D-\u301F\uFF02]/gu;
const SINGLE = /[\u2018-\u201B\u2032\u00B4\u0060\u2039\u203A\uFF07]/gu;

/** Every kind of double quote as `"` and every single one as `'`. Same length, same indexes. */
export const plainQuotes = (text: string): string => text.replace(DOUBLE, '"').replace(SINGLE, "'");

/** A stretch in quotes. */
export interface Quoted {
  /** From the opening quote to the closing one, both included. */
  readonly span: Span;
  /** What stands between them. */
  readonly inner: Span;
}

const OPENING = '\u201C\u201E\u00AB\u301D';
const CLOSING = '\u201D\u201F\u00BB\u301E';
const EITHER = '"\u2033\uFF02';

const isBlank = (character: string): boolean => character === '' || /[\s([]/u.test(character);

/**
 * The outermost stretches in double quotes, in order. Straight quotes pair up in turn; curly ones may nest.
 * Writers mix them (`“Sách hay"`), so any closing kind ends any opening kind. A quote that is not closed on its
 * line gives nothing. 0-based code units of `text`.
 */
export const quotedSpans = (text: string): readonly Quoted[] => {
  const found: Quoted[] = [];
  let open: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (c === '\n') open = [];
    const last = open.at(-1);
    const straight = EITHER.includes(c);
    // Inside curly quotes a straight one opens when it stands before a word, and closes after one.
    const nests = last === undefined || (!EITHER.includes(text.charAt(last)) && isBlank(text.charAt(i - 1)));
    if (OPENING.includes(c) || (straight && nests)) {
      open.push(i);
    } else if (last !== undefined && (straight || CLOSING.includes(c))) {
      open.pop();
      // What is found later may hold what was found before.
      while ((found.at(-1)?.span.start ?? -1) > last) found.pop();
      found.push({ span: { start: last, end: i + 1 }, inner: { start: last + 1, end: i } });
    }
  }
  return found;
};
