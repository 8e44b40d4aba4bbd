import { smallLetter } from './characters';
import type { Lexeme, PhraseNode } from './lexicon';

/**
 * The tree of phrases laid out in number arrays: every word of a text that may begin or continue a phrase asks it, and
 * a map of maps answers too slowly. Nodes are numbers; 0 is no node.
 */
export interface Phrases {
  readonly root: number;
  /** What the words up to the node mean. */
  readonly lexemes: readonly (Lexeme | null)[];
  /** 1 for a node that some word may follow. */
  readonly goesOn: Uint8Array;
  /** 1 for the keys of words that begin a phrase: see {@link beginningKey}. */
  readonly beginnings: Uint8Array;
  readonly words: readonly string[];
  /** Open addressing: the node, the node before it and the hash of its word, at the place its key points to. */
  readonly nodeAt: Int32Array;
  readonly parentAt: Int32Array;
  readonly hashAt: Int32Array;
  readonly mask: number;
}

const KEYS = 0x10000;

/** One number for the first three letters of a word, 0 for those it does not have. */
export const beginningKey = (first: number, second: number, third: number): number =>
  (Math.imul(Math.imul(first, 251) + second, 251) + third) & (KEYS - 1);

const GOLDEN = 0x9e3779b1;

const place = (parent: number, hash: number, mask: number): number =>
  (Math.imul(hash ^ Math.imul(parent, GOLDEN), GOLDEN) >>> 12) & mask;

interface Listed {
  readonly node: PhraseNode;
  readonly hash: number;
  readonly parent: number;
}

const ROOT = 1;

/** Every node below the root, in the order of its number: the first is 2. */
const listNodes = (root: PhraseNode): readonly Listed[] => {
  const listed: Listed[] = [];
  const add = (parent: PhraseNode, number: number): void => {
    for (const [hash, first] of parent.next) {
      for (let node: PhraseNode | null = first; node; node = node.other) listed.push({ node, hash, parent: number });
    }
  };
  add(root, ROOT);
  for (let i = 0; i < listed.length; i += 1) {
    const entry = listed[i];
    if (entry) add(entry.node, ROOT + 1 + i);
  }
  return listed;
};

/** Lays a tree out for {@link follow}. */
export const layOut = (tree: PhraseNode): Phrases => {
  const listed = listNodes(tree);
  let size = 1024;
  while (size < listed.length * 4) size *= 2;
  const mask = size - 1;
  const nodeAt = new Int32Array(size);
  const parentAt = new Int32Array(size);
  const hashAt = new Int32Array(size);
  const beginnings = new Uint8Array(KEYS);
  const goesOn = new Uint8Array(listed.length + ROOT + 1);
  goesOn[ROOT] = 1;
  listed.forEach(({ node, hash, parent }, i) => {
    const number = ROOT + 1 + i;
    let at = place(parent, hash, mask);
    while (nodeAt[at] !== 0) at = (at + 1) & mask;
    nodeAt[at] = number;
    parentAt[at] = parent;
    hashAt[at] = hash;
    if (node.next.size > 0) goesOn[number] = 1;
    const { word } = node;
    if (parent === ROOT) {
      beginnings[beginningKey(word.charCodeAt(0), word.charCodeAt(1) || 0, word.charCodeAt(2) || 0)] = 1;
    }
  });
  return {
    root: ROOT,
    lexemes: [null, null, ...listed.map(({ node }) => node.lexeme)],
    words: ['', '', ...listed.map(({ node }) => node.word)],
    goesOn,
    beginnings,
    nodeAt,
    parentAt,
    hashAt,
    mask,
  };
};

const isWord = (text: string, start: number, end: number, word: string): boolean => {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i += 1) {
    if (smallLetter(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  }
  return true;
};

/** The node after `parent` for the word of the text that has this hash, 0 when no phrase goes on so. */
export const follow = (
  phrases: Phrases,
  parent: number,
  hash: number,
  text: string,
  start: number,
  end: number,
): number => {
  const { nodeAt, parentAt, hashAt, mask } = phrases;
  let at = place(parent, hash, mask);
  for (;;) {
    const node = nodeAt[at] ?? 0;
    if (node === 0) return 0;
    if (hashAt[at] === hash && parentAt[at] === parent && isWord(text, start, end, phrases.words[node] ?? '')) {
      return node;
    }
    at = (at + 1) & mask;
  }
};
