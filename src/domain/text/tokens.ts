import type { Span } from './span';

/** A word or number with its place. */
export interface Word {
  readonly text: string;
  /** 0-based code units of the text given to {@link words}. */
  readonly span: Span;
}

/** Letters (with any marks that follow) and digits that stand together, in order. Punctuation is left out. */
export const words = (text: string): readonly Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,1000}/gu), (match) => ({
    text: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * True when the span is not cut out of a longer word: no letter, mark or digit touches it on either side. What
 * `\b` cannot tell, since it takes Vietnamese letters for blanks.
 */
export const standsAlone = (text: string, span: Span): boolean =>
  !WORD_CHARACTER.test(text.charAt(span.start - 1)) && !WORD_CHARACTER.test(text.charAt(span.end));
