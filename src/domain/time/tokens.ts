import { KIND } from './kinds';
import type { Kind } from './kinds';
import { ROLE } from './roles';
import { CAPITAL, OTHER_LETTER, hasMarks, isDigit, isOdd, letterOf } from './characters';
import { barePhrases, markedPhrases } from './lexicon';
import type { Lexeme } from './lexicon';
import type { Role } from './roles';
import { LINK, linkOfMark } from './links';
import { MARK, markBit } from './marks';
import type { Link } from './links';
import { FEAST_PHRASES } from './named-days';
import { NO_NODE, follow, layOut } from './phrases';

/**
 * The smallest pieces the time grammar reads. `blank` is a gap left to be filled in by hand ("…", "....", "__").
 * Positions are 0-based code units of the normalised text; `end` is exclusive.
 */
export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /**
   * The words as the lexicon writes them, else empty. A phrase of the lexicon is one token, and so are words in a row
   * that the lexicon does not hold; those in capitals stay apart.
   */
  readonly text: string;
  /** The number that digits or a number word stand for; -1 for anything else. */
  readonly value: number;
  /** How many digits a number has; 0 for anything else. */
  readonly digits: number;
  /** True when nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** How a word is written; a word without small letters is `upper`. */
  readonly letters: 'lower' | 'capital' | 'upper' | 'none';
  readonly role: Role;
  readonly lexeme: Lexeme | null;
  /** The bit of a mark (`MARK`), else 0. */
  readonly mark: number;
  /** What the token is when it only joins or qualifies times. */
  readonly link: Link | null;
}

/** The tokens of a text. */
export interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  /** The writer used no Vietnamese marks at all. */
  readonly bare: boolean;
  /** The text holds characters that `normalizeText` may change. */
  readonly odd: boolean;
  /** A line break, or a bracket behind a number: parts of a date may stand on both sides of it. */
  readonly parted: boolean;
  /** A word with a capital touches what stands before it, as in the number of a document ("12/KH-ĐTN"). */
  readonly codes: boolean;
}

const PHRASES = layOut([markedPhrases(FEAST_PHRASES), barePhrases(FEAST_PHRASES)]);
const [MARKED = NO_NODE, BARE = NO_NODE] = PHRASES.roots;

const isLetter = (code: number): boolean => letterOf(code) !== 0;

/** Blanks, and the asterisks that mark bold text in converted documents ("trước **ngày 13/9**"). */
const isSpace = (code: number): boolean => code === 32 || code === 42;

const plain = (kind: Kind, start: number, end: number, glued: boolean): Token => ({
  kind,
  start,
  end,
  text: '',
  value: -1,
  digits: 0,
  glued,
  letters: 'none',
  role: ROLE.plain,
  lexeme: null,
  mark: 0,
  link: null,
});

const mark = (kind: Kind, start: number, glued: boolean, bit: number, link: Link | null): Token => ({
  kind,
  start,
  end: start + 1,
  text: '',
  value: -1,
  digits: 0,
  glued,
  letters: 'none',
  role: ROLE.plain,
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
  if (code < ASCII) return mark(KIND.mark, index, glued, ASCII_BITS[code] ?? 0, ASCII_LINKS[code] ?? null);
  const character = text.charAt(index);
  return mark(KIND.mark, index, glued, markBit(character), linkOfMark(character));
};

const END = plain(KIND.end, 0, 0, false);

/** Makes of an index before the first token one far behind the last. */
const BEYOND = 0x3fffffff;

/**
 * The token at an index; a token of kind `end` beyond either side, so that looking ahead needs no checks. Kept this
 * short because the engine then copies it to every place where it is called.
 */
export const tokenAt = (tokens: Tokens, index: number): Token => tokens.list[index & BEYOND] ?? END;

/** Larger numbers are no part of any time; a bound keeps the value a small integer. */
const MAX_VALUE = 999_999_999;

/** What stands at a word: the longest phrase that begins there, else the word itself. */
interface Read {
  lexeme: Lexeme | null;
  end: number;
  letters: Token['letters'];
  /** An odd letter was seen, in this word or in one before it. */
  odd: boolean;
}

const SMALL = CAPITAL - 1;

/** Where the next word starts when only blanks part it from `from`, else -1. */
const nextWordAt = (text: string, from: number): number => {
  let index = from;
  while (index < text.length && isSpace(text.charCodeAt(index))) index += 1;
  return index > from && index < text.length && isLetter(text.charCodeAt(index)) ? index : -1;
};

/**
 * Reads the word at `start` and, if a phrase goes on there, the words after it. Words of a phrase are parted by blanks
 * only; a phrase is `upper` when every word is. The answer is written into `read`.
 */
const readWord = (text: string, start: number, root: number, read: Read): void => {
  const { length } = text;
  let node = root;
  let capitals = 0;
  let index = start;
  // A word the lexicon does not hold is passed over in the same loop: no letter leads away from NO_NODE.
  for (; index < length; index += 1) {
    const code = text.charCodeAt(index);
    const letter = letterOf(code);
    if (letter === 0) break;
    if (letter > SMALL) capitals += 1;
    if ((letter & SMALL) === OTHER_LETTER && isOdd(code)) read.odd = true;
    node = follow(PHRASES, node, letter & SMALL);
  }
  read.lexeme = PHRASES.lexemes[node] ?? null;
  read.end = index;
  read.letters = lettersOf(capitals, index - start);
  const word = PHRASES.after[node] ?? NO_NODE;
  if (word !== NO_NODE) readLonger(text, index, word, read);
};

const lettersOf = (capitals: number, length: number): Token['letters'] =>
  capitals === 0 ? 'lower' : capitals === length ? 'upper' : 'capital';

/** Reads on after the first word of a phrase. */
const readLonger = (text: string, from: number, after: number, read: Read): void => {
  const { length } = text;
  let { letters } = read;
  let word = after;
  let end = from;
  while (word !== NO_NODE) {
    const start = nextWordAt(text, end);
    if (start < 0) return;
    let node = word;
    for (end = start; end < length; end += 1) {
      const letter = letterOf(text.charCodeAt(end));
      if (letter === 0) break;
      if (letter <= SMALL && letters === 'upper') letters = 'capital';
      node = follow(PHRASES, node, letter & SMALL);
      if (node === NO_NODE) return;
    }
    const lexeme = PHRASES.lexemes[node] ?? null;
    if (lexeme !== null) {
      read.lexeme = lexeme;
      read.end = end;
      read.letters = letters;
    }
    word = PHRASES.after[node] ?? NO_NODE;
  }
};

const lexemeToken = (lexeme: Lexeme, start: number, end: number, glued: boolean, letters: Token['letters']): Token => ({
  kind: KIND.word,
  start,
  end,
  text: lexeme.text,
  value: lexeme.number,
  digits: 0,
  glued,
  letters,
  role: lexeme.role,
  lexeme,
  mark: 0,
  link: lexeme.link,
});

const unknownToken = (start: number, end: number, text: string, glued: boolean, letters: Token['letters']): Token => ({
  kind: KIND.word,
  start,
  end,
  text,
  value: -1,
  digits: 0,
  glued,
  letters,
  role: ROLE.plain,
  lexeme: null,
  mark: 0,
  link: null,
});

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
  return {
    kind: KIND.number,
    start,
    end,
    text: '',
    value,
    digits: end - start,
    glued,
    letters: 'none',
    role: ROLE.plain,
    lexeme: null,
    mark: 0,
    link: null,
  };
};

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 9;

/** The token of a character that is neither blank nor letter. */
const signToken = (text: string, index: number, glued: boolean): Token => {
  const code = text.charCodeAt(index);
  if (isDigit(code)) return numberToken(text, index, glued);
  if (isBreak(code)) return mark(KIND.newline, index, glued, 0, LINK.newline);
  if (code === 46 || code === 95 || code === 0x2026) {
    const blank = blankEnd(text, index, code);
    if (blank > index) return plain(KIND.blank, index, blank, glued);
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

/** The token of the word that was read; `null` when it joins the run of unknown words. */
const wordToken = (start: number, glued: boolean, { lexeme, end, letters }: Read): Token | null => {
  if (lexeme !== null && lexeme.role !== ROLE.code) return lexemeToken(lexeme, start, end, glued, letters);
  // A word in capitals may be a code ("T5", "QĐ"): it stays a token of its own.
  return letters === 'upper' ? unknownToken(start, end, lexeme?.text ?? '', glued, letters) : null;
};

/** The tokens of a text that needs no normalising, in order. One pass, linear in the length of the text. */
export const tokenize = (text: string): Tokens => {
  const bare = !hasMarks(text);
  const root = bare ? BARE : MARKED;
  const list: Token[] = [];
  const read: Read = { lexeme: null, end: 0, letters: 'lower', odd: false };
  const run: UnknownRun = { from: -1, to: -1, glued: false, letters: 'none' };
  const { length } = text;
  let codes = false;
  let parted = false;
  let afterNumber = false;
  let previousEnd = -1;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) {
      index += 1;
      continue;
    }
    const glued = previousEnd === index;
    let next: Token | null;
    if (letterOf(code) === 0) {
      if (isOdd(code)) read.odd = true;
      next = signToken(text, index, glued);
      parted ||= next.kind === KIND.newline || ((next.mark & MARK.open) !== 0 && afterNumber);
      afterNumber = next.kind === KIND.number;
    } else {
      readWord(text, index, root, read);
      codes ||= glued && read.letters !== 'lower';
      next = wordToken(index, glued, read);
      afterNumber = false;
    }
    if (next !== null) {
      if (run.from >= 0) pushRun(run, list);
      list.push(next);
      previousEnd = next.end;
    } else {
      if (run.from < 0) {
        run.from = index;
        run.glued = glued;
        run.letters = read.letters;
      }
      run.to = read.end;
      previousEnd = read.end;
    }
    index = previousEnd;
  }
  pushRun(run, list);
  return { text, list, bare, odd: read.odd, parted, codes };
};
