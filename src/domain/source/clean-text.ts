import { normalizeText } from '../text/normalize';
import type { Span } from '../text/span';

/** A text without the leftovers of a conversion, which still knows its characters' places in the original. */
export interface CleanText {
  readonly text: string;
  /** The span of the original that gave this span of `text`. */
  toOriginal(span: Span): Span;
}

/**
 * Leftovers that conversions to text leave: Word bookmarks, markdown emphasis (** around, * next to a letter or
 * quote), markdown escapes, HTML blanks, the sign "./." that closes a paper, and the head of an arrow between dates ("15/7 -> 20/7"). A "*" that stands before a blank is a bullet and stays.
 */
const LEFTOVER =
  /\[(?:bookmark|image|hình ảnh)[^\]\n]{0,80}\]|\*\*|(?<=\S)\*(?=\S|$|\s)|\*(?=[\p{L}“"(‘'])(?=[^*]{0,400}\*)|\\(?=[-*_.#+!()[\]|>])|&nbsp;|<\/?(?:b|i|u|em|strong|p|span)>|(?<=[\p{L}\d)”"])\.?\/(?=\.?\s*$)|(?<=\d\)?\s?[-–])>(?=\s?(?:ngày\s)?\d)/gu;

/** "15/7 → 20/7": an arrow between two dates; one character for one, so that places hold. */
const ARROW = /(?<=\d\)?\s?)[→➔➝➞⟶](?=\s?(?:ngày\s)?\d)/gu;

const MAY_NEED = /[[*\\&<>]|\/\.?\s*$/u;

/** The text cleaned for the grammars of prose. Never throws; blanks and line ends stay. */
export const cleanText = (original: string): CleanText => {
  const plain = normalizeText(original);
  const normalized = { text: plain.text.replace(ARROW, '-'), toOriginal: (span: Span) => plain.toOriginal(span) };
  if (!MAY_NEED.test(normalized.text))
    return { text: normalized.text, toOriginal: (span) => normalized.toOriginal(span) };
  const keep: number[] = [];
  let text = '';
  let from = 0;
  for (const match of normalized.text.matchAll(LEFTOVER)) {
    for (let i = from; i < match.index; i += 1) keep.push(i);
    text += normalized.text.slice(from, match.index);
    from = match.index + match[0].length;
  }
  if (from === 0) return { text: normalized.text, toOriginal: (span) => normalized.toOriginal(span) };
  for (let i = from; i < normalized.text.length; i += 1) keep.push(i);
  text += normalized.text.slice(from);
  const end = normalized.text.length;
  return {
    text,
    toOriginal: (span) => {
      const start = keep[span.start] ?? end;
      const stop = span.end > span.start ? (keep[span.end - 1] ?? end - 1) + 1 : start;
      return normalized.toOriginal({ start, end: stop });
    },
  };
};
