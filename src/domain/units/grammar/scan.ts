import type { LexiconBook, Lexeme } from './lexicon-book';
import type { PhraseHit } from './phrases';
import type { Token, TokenizedText } from './tokens';

/** The lexeme of one type. */
export type LexemeOf<T extends Lexeme['type']> = Extract<Lexeme, { readonly type: T }>;

/** A tokenised text with the lexicon laid over it. Indexes are token indexes. */
export interface Scan {
  readonly source: TokenizedText;
  readonly tokens: readonly Token[];
  readonly hits: (at: number) => readonly PhraseHit<Lexeme>[];
  /** The longest phrase of this type at `at`, or `null`. */
  readonly longest: <T extends Lexeme['type']>(at: number, ...types: readonly T[]) => PhraseHit<LexemeOf<T>> | null;
  /** Where the longest name of the unit list that begins at `at` ends; `at` when none does. */
  readonly listed: (at: number) => number;
}

/** Looks up phrases lazily, once for each place. */
export const scanText = (
  source: TokenizedText,
  book: LexiconBook,
  listed: (tokens: readonly Token[], at: number) => number,
): Scan => {
  const { tokens } = source;
  const cache: (readonly PhraseHit<Lexeme>[] | undefined)[] = [];
  const hits = (at: number): readonly PhraseHit<Lexeme>[] => (cache[at] ??= book.find(tokens, at));
  const longest = <T extends Lexeme['type']>(at: number, ...types: readonly T[]): PhraseHit<LexemeOf<T>> | null => {
    const found = hits(at);
    if (found.length === 0) return null;
    let best: PhraseHit<Lexeme> | null = null;
    for (const hit of found) {
      if ((!best || hit.end > best.end) && (types as readonly string[]).includes(hit.value.type)) best = hit;
    }
    return best as PhraseHit<LexemeOf<T>> | null;
  };
  return { source, tokens, hits, longest, listed: (at) => listed(tokens, at) };
};

/** True for "và" and "&". */
export const isAnd = (token: Token | undefined): boolean => {
  if (token?.kind === 'mark') return token.key === '&';
  // "xã Mường Và": with a capital it is a name.
  return token !== undefined && token.letters !== 'title' && (token.key === 'và' || token.key === 'va');
};

/** True when the word begins with a capital, or when case tells nothing because the whole text is capitals. */
export const isCapital = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token?.kind === 'word' && (token.letters === 'title' || token.letters === 'upper');
};
