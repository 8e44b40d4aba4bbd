import { HAS, isDigit, smallLetter, survey } from './characters';
import { barePhrases, hashStep, markedPhrases } from './lexicon';
import type { Lexeme, Role } from './lexicon';
import { linkOfMark } from './links';
import { markBit } from './marks';
import type { Link } from './links';
import { FEAST_PHRASES } from './named-days';
import { beginningKey, follow, layOut } from './phrases';
import type { Phrases } from './phrases';

/**
 * The smallest pieces the time grammar reads. `blank` is a gap left to be filled in by hand ("…", "....", "__").
 * Positions are 0-based code units of the normalised text; `end` is exclusive.
 */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark' | 'blank' | 'newline' | 'end';
  readonly start: number;
  readonly end: number;
  /**
   * The words as the lexicon writes them, the digits, or the mark itself. A phrase of the lexicon is one token, and
   * so are words in a row that the lexicon does not hold, whose text is empty; those in capitals stay apart and give
   * their small letters.
   */
  readonly text: string;
  /** The number that digits or a number word stand for; -1 for anything else. */
  readonly value: number;
  /** True when nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** How a word is written; a word without small letters is `upper`. */
  readonly letters: 'lower' | 'capital' | 'upper' | null;
  readonly role: Role | null;
  readonly lexeme: Lexeme | null;
  /** The bit of a mark (`MARK`), else 0. */
  readonly mark: number;
  /** What the token is when it only joins or qualifies times. */
  readonly link: Link | null;
}

/** The tokens of a text, and whether its writer used Vietnamese marks at all. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  readonly bare: boolean;
}

const MARKED = layOut(markedPhrases(FEAST_PHRASES));
const BARE = layOut(barePhrases(FEAST_PHRASES));

const isLetter = (code: number): boolean => smallLetter(code) !== 0;

/** Blanks, and the asterisks that mark bold text in converted documents ("trước **ngày 13/9**"). */
const isSpace = (code: number): boolean => code === 32 || code === 160 || code === 42;

const plain = (
  kind: Token['kind'],
  start: number,
  end: number,
  text: string,
  value: number,
  glued: boolean,
): Token => ({
  kind,
  start,
  end,
  text,
  value,
  glued,
  letters: null,
  role: null,
  lexeme: null,
  mark: 0,
  link: null,
});

const mark = (
  kind: 'mark' | 'newline',
  start: number,
  end: number,
  text: string,
  glued: boolean,
  bit: number,
  link: Link | null,
): Token => ({
  kind,
  start,
  end,
  text,
  value: -1,
  glued,
  letters: null,
  role: null,
  lexeme: null,
  mark: bit,
  link,
});

/** What a character below 128 is as a mark, looked up by its code: most marks of a text are among them. */
const ASCII = 128;
const ASCII_TEXTS = Array.from({ length: ASCII }, (_, code) => String.fromCharCode(code));
const ASCII_BITS = ASCII_TEXTS.map(markBit);
const ASCII_LINKS = ASCII_TEXTS.map(linkOfMark);

const markToken = (text: string, index: number, code: number, glued: boolean): Token => {
  const end = index + 1;
  if (code < ASCII) {
    return mark('mark', index, end, ASCII_TEXTS[code] ?? '', glued, ASCII_BITS[code] ?? 0, ASCII_LINKS[code] ?? null);
  }
  const character = text.charAt(index);
  return mark('mark', index, end, character, glued, markBit(character), linkOfMark(character));
};

const END = plain('end', 0, 0, '', -1, false);

/** The token at an index; a token of kind `end` beyond either side, so that looking ahead needs no checks. */
export const tokenAt = (tokens: Tokens, index: number): Token =>
  index >= 0 && index < tokens.list.length ? (tokens.list[index] ?? END) : END;

/** Larger numbers are no part of any time; a bound keeps the value a small integer. */
const MAX_VALUE = 999_999_999;

/** A word while it is read; the reader writes into it instead of making one for every word. */
interface Word {
  start: number;
  end: number;
  hash: number;
  letters: NonNullable<Token['letters']>;
}

const readWord = (text: string, start: number, into: Word): void => {
  let end = start;
  let hash = 0;
  let capitals = 0;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const small = smallLetter(code);
    if (small === 0) break;
    if (small !== code) capitals += 1;
    hash = hashStep(hash, small);
  }
  into.start = start;
  into.end = end;
  into.hash = hash;
  into.letters = capitals === 0 ? 'lower' : capitals === end - start ? 'upper' : 'capital';
};

/** Reads over a word that no phrase begins with. */
const passWord = (text: string, start: number, into: Word): void => {
  let end = start + 1;
  while (end < text.length && smallLetter(text.charCodeAt(end)) !== 0) end += 1;
  into.end = end;
  into.letters = 'lower';
};

/** Where the next word starts when only blanks part it from `from`, else -1. */
const nextWordAt = (text: string, from: number): number => {
  let index = from;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index > from && index < text.length && isLetter(text.charCodeAt(index)) ? index : -1;
};

const lexemeToken = (lexeme: Lexeme, start: number, end: number, glued: boolean, letters: Token['letters']): Token => ({
  kind: 'word',
  start,
  end,
  text: lexeme.text,
  value: lexeme.number,
  glued,
  letters,
  role: lexeme.role,
  lexeme,
  mark: 0,
  link: lexeme.link,
});

const unknownToken = (start: number, end: number, text: string, glued: boolean, letters: Token['letters']): Token => ({
  kind: 'word',
  start,
  end,
  text,
  value: -1,
  glued,
  letters,
  role: null,
  lexeme: null,
  mark: 0,
  link: null,
});

/**
 * The token of the longest phrase that starts at the word, or `null` when the lexicon holds none. Words of a phrase
 * are parted by blanks only; a phrase is `upper` when every word is. `word` is used up.
 */
const phraseToken = (text: string, word: Word, phrases: Phrases, glued: boolean): Token | null => {
  let node = follow(phrases, phrases.root, word.hash, text, word.start, word.end);
  if (node === 0) return null;
  const { start } = word;
  let lexeme = phrases.lexemes[node] ?? null;
  let { end, letters } = word;
  let seen = letters;
  while (phrases.goesOn[node] === 1) {
    const at = nextWordAt(text, word.end);
    if (at < 0) break;
    readWord(text, at, word);
    node = follow(phrases, node, word.hash, text, word.start, word.end);
    if (node === 0) break;
    if (seen === 'upper' && word.letters !== 'upper') seen = 'capital';
    const longer = phrases.lexemes[node] ?? null;
    if (longer) {
      lexeme = longer;
      ({ end } = word);
      letters = seen;
    }
  }
  return lexeme && lexemeToken(lexeme, start, end, glued, letters);
};

const runEnd = (text: string, from: number, test: (code: number) => boolean): number => {
  let end = from;
  while (end < text.length && test(text.charCodeAt(end))) end += 1;
  return end;
};

const isDot = (code: number): boolean => code === 46 || code === 0x2026;
const isUnderline = (code: number): boolean => code === 95;

/** Three dots or more, an ellipsis, or underlines: where a form waits for a number. */
const blankEnd = (text: string, at: number, code: number): number => {
  if (code === 0x2026) return runEnd(text, at, isDot);
  if (code === 46) {
    const end = runEnd(text, at, isDot);
    return end - at >= 3 ? end : at;
  }
  return isUnderline(code) ? runEnd(text, at, isUnderline) : at;
};

const numberToken = (text: string, start: number, glued: boolean): Token => {
  let end = start;
  let value = 0;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (!isDigit(code)) break;
    value = Math.min(value * 10 + code - 48, MAX_VALUE);
  }
  return plain('number', start, end, text.slice(start, end), value, glued);
};

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 9;

/** The token of a character that is neither blank nor letter. */
const signToken = (text: string, index: number, glued: boolean): Token => {
  const code = text.charCodeAt(index);
  if (isDigit(code)) return numberToken(text, index, glued);
  if (isBreak(code)) return mark('newline', index, index + 1, '\n', glued, 0, 'newline');
  if (code === 46 || code === 95 || code === 0x2026) {
    const blank = blankEnd(text, index, code);
    if (blank > index) return plain('blank', index, blank, text.slice(index, blank), -1, glued);
  }
  return markToken(text, index, code, glued);
};

/** Words in a row that the lexicon does not hold; they become one token. */
interface UnknownRun {
  from: number;
  to: number;
  glued: boolean;
  letters: Token['letters'];
}

const pushRun = (run: UnknownRun, list: Token[]): void => {
  if (run.from < 0) return;
  list.push(unknownToken(run.from, run.to, '', run.glued, run.letters));
  run.from = -1;
};

const letterAt = (text: string, index: number): number =>
  index < text.length ? smallLetter(text.charCodeAt(index)) : 0;

/** The token of a word; `null` when it joins the run of unknown words. `word` is left at its end. */
const wordToken = (
  text: string,
  index: number,
  small: number,
  phrases: Phrases,
  glued: boolean,
  word: Word,
): Token | null => {
  const second = letterAt(text, index + 1);
  const third = second === 0 ? 0 : letterAt(text, index + 2);
  const known = phrases.beginnings[beginningKey(small, second, third)] === 1;
  // A word in capitals may be a code ("T5", "QĐ"): it stays a token of its own.
  if (!known && small === text.charCodeAt(index)) {
    passWord(text, index, word);
    return null;
  }
  readWord(text, index, word);
  const { end, letters } = word;
  const phrase = known ? phraseToken(text, word, phrases, glued) : null;
  if (phrase) return phrase;
  word.end = end;
  word.letters = letters;
  return letters === 'upper' ? unknownToken(index, end, text.slice(index, end).toLowerCase(), glued, letters) : null;
};

/**
 * The tokens of a normalised text, in order. One pass, linear in the length of the text. `seen`: what `survey` found
 * in it, when the caller has asked already.
 */
export const tokenize = (text: string, seen = survey(text)): Tokens => {
  const bare = (seen & HAS.mark) === 0;
  const phrases = bare ? BARE : MARKED;
  const list: Token[] = [];
  const word: Word = { start: 0, end: 0, hash: 0, letters: 'lower' };
  const run: UnknownRun = { from: -1, to: -1, glued: false, letters: null };
  const { length } = text;
  let previousEnd = -1;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) {
      index += 1;
      continue;
    }
    const glued = previousEnd === index;
    const small = smallLetter(code);
    const next = small === 0 ? signToken(text, index, glued) : wordToken(text, index, small, phrases, glued, word);
    if (next) {
      if (run.from >= 0) pushRun(run, list);
      list.push(next);
      previousEnd = next.end;
    } else {
      if (run.from < 0) {
        run.from = index;
        run.glued = glued;
        run.letters = word.letters;
      }
      run.to = word.end;
      previousEnd = word.end;
    }
    index = previousEnd;
  }
  pushRun(run, list);
  return { text, list, bare };
};
