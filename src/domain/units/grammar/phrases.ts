import type { Token } from './tokens';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Where a joint ("và", "&", a dash, a comma, nothing) may stand. */
  joint: Node<T> | null;
  values: T[] | null;
}

/** Word-by-word look-up of phrases in tokens. */
export interface PhraseBook<T> {
  /** Every phrase that begins at token `at`, with the index after its last token; longest last. */
  readonly find: (tokens: readonly Token[], at: number) => readonly PhraseHit<T>[];
}

export interface PhraseHit<T> {
  readonly value: T;
  /** Index after the last token of the phrase. */
  readonly end: number;
}

const newNode = <T>(): Node<T> => ({ next: new Map(), joint: null, values: null });

const WORDS = /[^\s|,]+|\||,/gu;

const insert = <T>(
  root: Node<T>,
  phrase: string | readonly string[],
  value: T,
  fold: (word: string) => string,
): void => {
  let node = root;
  const pieces = typeof phrase === 'string' ? Array.from(phrase.matchAll(WORDS), (match) => match[0]) : phrase;
  for (const piece of pieces) {
    if (piece === '|') {
      node.joint ??= newNode<T>();
      node = node.joint;
      continue;
    }
    const key = fold(piece);
    let child = node.next.get(key);
    if (!child) {
      child = newNode<T>();
      node.next.set(key, child);
    }
    node = child;
  }
  (node.values ??= []).push(value);
};

const isAnd = (token: Token | undefined): boolean =>
  token !== undefined && (token.key === 'và' || token.key === 'va' || token.key === '&');

/** What kind of joint stands at `at`: its last token's index + 1, and whether it is a comma. */
const jointAt = (tokens: readonly Token[], at: number): { end: number; comma: boolean } | null => {
  const token = tokens[at];
  if (!token) return null;
  if (isAnd(token) || token.key === '-' || token.key === '/') return { end: at + 1, comma: false };
  if (token.key === ',') {
    return isAnd(tokens[at + 1]) ? { end: at + 2, comma: false } : { end: at + 1, comma: true };
  }
  return null;
};

const walk = <T>(
  tokens: readonly Token[],
  at: number,
  node: Node<T>,
  openComma: boolean,
  hits: PhraseHit<T>[],
): void => {
  // A comma inside a name is a joint only when "và" follows before the name ends: "Văn hóa, Thể thao và Du lịch".
  if (node.values && !openComma) for (const value of node.values) hits.push({ value, end: at });
  if (node.joint) {
    walk(tokens, at, node.joint, openComma, hits);
    const joint = jointAt(tokens, at);
    if (joint) {
      const and = !joint.comma && isAnd(tokens[joint.end - 1]);
      walk(tokens, joint.end, node.joint, joint.comma || (openComma && !and), hits);
    }
  }
  const token = tokens[at];
  if (!token) return;
  const child = node.next.get(token.key);
  if (child) walk(tokens, at + 1, child, openComma, hits);
};

/** A book of phrases (text, or tokens' keys in order); `fold` makes a word of a phrase comparable with `token.key`. */
export const phraseBook = <T>(
  entries: Iterable<readonly [phrase: string | readonly string[], value: T]>,
  fold: (word: string) => string,
): PhraseBook<T> => {
  const root = newNode<T>();
  for (const [phrase, value] of entries) insert(root, phrase, value, fold);
  return {
    find: (tokens, at) => {
      const first = tokens[at];
      if (!first || !root.next.has(first.key)) return [];
      const hits: PhraseHit<T>[] = [];
      walk(tokens, at, root, false, hits);
      return hits.length > 1 ? hits.sort((a, b) => a.end - b.end) : hits;
    },
  };
};
