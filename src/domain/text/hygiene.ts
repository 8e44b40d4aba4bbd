import type { Span } from './span';

/** What may be wrong with characters that look right. */
export type HygieneKind =
  /** Letters written as a base and loose marks (NFD): they look the same and are not equal. */
  | 'decomposed'
  /** A non-breaking or typographic blank where a plain one belongs. */
  | 'odd-blank'
  /** Characters of no width: zero-width blanks, soft hyphens, direction marks, byte order marks. */
  | 'invisible'
  /** Two blanks or more between words. */
  | 'double-blank'
  /** Blanks before the first or after the last character of a line. */
  | 'edge-blank'
  /** A letter of another script or language that looks like a Vietnamese one: ð for đ, Cyrillic а for a. */
  | 'lookalike'
  /** Full-width letters, digits and signs of East Asian fonts. */
  | 'full-width'
  /** Control characters, but for tab and line ends. */
  | 'control';

export interface HygieneIssue {
  readonly kind: HygieneKind;
  /** 0-based code units of the text as it was given. */
  readonly span: Span;
}

// Runs are bounded, here and below: a longer one gives several issues, and no regex runs out of stack.
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]{1,1000}/gu;

const PATTERNS: readonly (readonly [HygieneKind, RegExp])[] = [
  ['decomposed', /\p{L}[\u0300-\u036F]{1,1000}/gu],
  ['odd-blank', /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]{1,1000}/gu],
  ['invisible', /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]{1,1000}/gu],
  ['full-width', /[\uFF01-\uFF5E]{1,1000}/gu],
  ['control', CONTROL],
];

/** Any character of {@link PATTERNS}: most texts have none and need no closer look. */
const HIDDEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u00A0\u00AD\u0300-\u036F\u1680\u2000-\u200F\u202A-\u202F\u205F-\u2064\u3000\uFEFF\uFF01-\uFF5E]/u;

const BLANK = '[ \\t\u00A0\u2000-\u200A\u202F\u205F\u3000]';
// One blank or more at either end of a line, or two or more inside it.
const BLANKS = new RegExp(`(?<![^\\r\\n])${BLANK}{1,1000}|${BLANK}{2,1000}|${BLANK}(?![^\\r\\n])`, 'gu');
/** Letters of other languages, and Greek and Cyrillic ones, that are drawn like Vietnamese letters. */
const LOOKALIKE = /[ðÐɖƉаАВеЕКМНоОрРсСТуУхХіІјЈѕЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοντ]/gu;
const WORDS = /[\p{L}\p{M}]{1,1000}/gu;
const LATIN = /\p{Script=Latin}/u;

const spanOf = (match: RegExpMatchArray, offset = 0): Span => {
  const start = offset + (match.index ?? 0);
  return { start, end: start + match[0].length };
};

const blankIssues = (text: string): readonly HygieneIssue[] =>
  Array.from(text.matchAll(BLANKS)).flatMap((match): HygieneIssue[] => {
    const span = spanOf(match);
    const atEdge = /^[\r\n]?$/.test(text.charAt(span.start - 1)) || /^[\r\n]?$/.test(text.charAt(span.end));
    if (atEdge) return [{ kind: 'edge-blank', span }];
    return match[0].length > 1 && !match[0].includes('\t') ? [{ kind: 'double-blank', span }] : [];
  });

/** Only words that also have letters of the Latin script: a Russian word is no fault. */
const lookalikes = (text: string): readonly HygieneIssue[] => {
  if (text.search(LOOKALIKE) < 0) return [];
  return Array.from(text.matchAll(WORDS)).flatMap((word) =>
    LATIN.test(word[0].replace(LOOKALIKE, ''))
      ? Array.from(word[0].matchAll(LOOKALIKE), (letter): HygieneIssue => ({
          kind: 'lookalike',
          span: spanOf(letter, word.index),
        }))
      : [],
  );
};

const hidden = (text: string): readonly HygieneIssue[] =>
  HIDDEN.test(text)
    ? PATTERNS.flatMap(([kind, pattern]) =>
        Array.from(text.matchAll(pattern))
          .filter((match) => kind !== 'decomposed' || match[0].normalize('NFC') !== match[0])
          .map((match): HygieneIssue => ({ kind, span: spanOf(match) })),
      )
    : [];

/**
 * Everything in the text that a reader does not see and a comparison stumbles over, in order of place; empty for a
 * clean text. A span may carry two kinds (a run of non-breaking blanks is odd and double). Never throws.
 */
export const findHygieneIssues = (text: string): readonly HygieneIssue[] =>
  [hidden(text), blankIssues(text), lookalikes(text)]
    .flat()
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
