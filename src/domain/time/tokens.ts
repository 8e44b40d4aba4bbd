import { HIDDEN_NUMBERS, barePhrases, markedPhrases } from './lexicon';
import type { Lexeme, PhraseNode, Role } from './lexicon';
import { FEAST_PHRASES } from './named-days';

/**
 * The smallest pieces the time grammar reads. `blank` is a gap left to be filled in by hand ("…", "....", "__").
 * Positions are 0-based code units of the normalised text; `end` is exclusive.
 */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark' | 'blank' | 'newline' | 'end';
  readonly start: number;
  readonly end: number;
  /** The word in small letters, the digits, or the mark itself. A phrase of the lexicon is one token. */
  readonly text: string;
  /** The number that digits or a number word stand for; -1 for anything else. */
  readonly value: number;
  /** True when nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** How a word is written; a word without small letters is `upper`. */
  readonly letters: 'lower' | 'capital' | 'upper' | null;
  readonly role: Role | null;
  readonly lexeme: Lexeme | null;
}

/** The tokens of a text, and whether its writer used Vietnamese marks at all. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  readonly bare: boolean;
}

const MARKED = markedPhrases(FEAST_PHRASES);
const BARE = barePhrases(FEAST_PHRASES);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Latin letters with or without marks, combining marks, and letters of other scripts. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x370 && code < 0x1e00) ||
  (code >= 0x3040 && code <= 0xfdff);

/** Blanks, and the asterisks that mark bold text in converted documents ("trước **ngày 13/9**"). */
const isSpace = (code: number): boolean => code === 32 || code === 160 || code === 42;

const END: Token = {
  kind: 'end',
  start: 0,
  end: 0,
  text: '',
  value: -1,
  glued: false,
  letters: null,
  role: null,
  lexeme: null,
};

/** The token at an index; a token of kind `end` beyond either side, so that looking ahead needs no checks. */
export const tokenAt = (tokens: Tokens, index: number): Token => tokens.list[index] ?? END;

const MAX_DIGITS = 15;

interface RawWord {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
}

const lettersOf = (word: string): Token['letters'] => {
  if (word === word.toLowerCase()) return 'lower';
  return word === word.toUpperCase() ? 'upper' : 'capital';
};

interface PhraseMatch {
  readonly lexeme: Lexeme;
  readonly words: number;
}

/** The longest phrase of the tree that starts at word `from`. Words of a phrase are parted by blanks only. */
const longestPhrase = (tree: PhraseNode, words: readonly RawWord[], from: number): PhraseMatch | null => {
  let current = tree;
  let best: PhraseMatch | null = null;
  for (let i = from; i < words.length; i += 1) {
    const word = words[i];
    const next = word && current.next.get(word.lower);
    if (!next) break;
    current = next;
    if (current.lexeme) best = { lexeme: current.lexeme, words: i - from + 1 };
  }
  return best;
};

const wordTokens = (text: string, words: readonly RawWord[], tree: PhraseNode, into: Token[]): void => {
  let i = 0;
  while (i < words.length) {
    const first = words[i];
    if (!first) break;
    const phrase = longestPhrase(tree, words, i);
    const last = words[i + (phrase?.words ?? 1) - 1] ?? first;
    const hidden = HIDDEN_NUMBERS.get(first.lower) ?? -1;
    const lexeme = phrase?.lexeme ?? null;
    const numeric = lexeme !== null && (lexeme.role === 'number' || lexeme.role === 'year') ? lexeme.value : hidden;
    into.push({
      kind: 'word',
      start: first.start,
      end: last.end,
      text: phrase && phrase.words > 1 ? text.slice(first.start, last.end).toLowerCase() : first.lower,
      value: numeric,
      glued: first.glued,
      letters: lettersOf(text.slice(first.start, last.end)),
      role: lexeme?.role ?? null,
      lexeme,
    });
    i += phrase?.words ?? 1;
  }
};

const plainToken = (kind: Token['kind'], text: string, start: number, end: number, glued: boolean): Token => ({
  kind,
  start,
  end,
  text,
  value: -1,
  glued,
  letters: null,
  role: null,
  lexeme: null,
});

const numberToken = (text: string, start: number, end: number, glued: boolean): Token => ({
  ...plainToken('number', text.slice(start, end), start, end, glued),
  value: end - start > MAX_DIGITS ? Number.MAX_SAFE_INTEGER : Number(text.slice(start, end)),
});

const runEnd = (text: string, from: number, test: (code: number) => boolean): number => {
  let end = from;
  while (end < text.length && test(text.charCodeAt(end))) end += 1;
  return end;
};

const isDot = (code: number): boolean => code === 46 || code === 0x2026;
const isUnderline = (code: number): boolean => code === 95;

/** Three dots or more, an ellipsis, or underlines: where a form waits for a number. */
const blankEnd = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === 0x2026) return runEnd(text, at, isDot);
  if (code === 46) {
    const end = runEnd(text, at, isDot);
    return end - at >= 3 ? end : at;
  }
  return isUnderline(code) ? runEnd(text, at, isUnderline) : at;
};

const hasVietnameseMarks = (text: string): boolean => /[À-ỹ]/u.test(text);

/** The tokens of a normalised text, in order. One pass, linear in the length of the text. */
export const tokenize = (text: string): Tokens => {
  const bare = !hasVietnameseMarks(text);
  const tree = bare ? BARE : MARKED;
  const list: Token[] = [];
  let words: RawWord[] = [];
  const flush = (): void => {
    if (words.length > 0) wordTokens(text, words, tree, list);
    words = [];
  };
  let index = 0;
  let previousEnd = -1;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) {
      index += 1;
      continue;
    }
    const glued = previousEnd === index;
    let end = index + 1;
    if (isLetter(code)) {
      end = runEnd(text, index, isLetter);
      if (glued && words.length > 0) flush();
      words.push({ lower: text.slice(index, end).toLowerCase(), start: index, end, glued });
    } else {
      flush();
      if (isDigit(code)) {
        end = runEnd(text, index, isDigit);
        list.push(numberToken(text, index, end, glued));
      } else if (code === 10 || code === 13 || code === 9) {
        list.push(plainToken('newline', '\n', index, end, glued));
      } else {
        const blank = blankEnd(text, index);
        end = Math.max(end, blank);
        list.push(plainToken(blank > index ? 'blank' : 'mark', text.slice(index, end), index, end, glued));
      }
    }
    previousEnd = end;
    index = end;
  }
  flush();
  return { text, list, bare };
};
