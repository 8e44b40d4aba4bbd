import { CAPITAL, letterOf } from './characters';
import type { Lexeme, Phrase } from './lexicon';

/** The end of some letters of a word, and what may follow them. */
interface LetterNode {
  /** By the number of the letter. */
  readonly next: Map<number, LetterNode>;
  /** What the phrase that ends here means. */
  lexeme: Lexeme | null;
  /** Where the next word of a longer phrase begins. The spellings of one word share it. */
  after: LetterNode | null;
}

const newNode = (): LetterNode => ({ next: new Map(), lexeme: null, after: null });

const nodeOf = (start: LetterNode, word: string): LetterNode => {
  let node = start;
  for (let i = 0; i < word.length; i += 1) {
    const letter = letterOf(word.charCodeAt(i));
    const next = node.next.get(letter) ?? newNode();
    node.next.set(letter, next);
    node = next;
  }
  return node;
};

const addPhrase = (root: LetterNode, { spellings, lexeme }: Phrase): void => {
  let start = root;
  spellings.forEach((words, i) => {
    const ends = words.map((word) => nodeOf(start, word));
    if (i === spellings.length - 1) {
      for (const end of ends) end.lexeme ??= lexeme;
      return;
    }
    const after = ends.find((end) => end.after)?.after ?? newNode();
    for (const end of ends) end.after ??= after;
    start = after;
  });
};

/**
 * The letters of all phrases laid out as a double array (J. Aoe, 1989): a node is a place in the array, and the node
 * after it for a letter is the place `base of node + letter`, if the check there names the node. So a word is looked up
 * while it is passed over, with one look into memory for each letter: nothing is cut out of the text, nothing hashed.
 */
export interface Phrases {
  /** For each place its check, and in the lower 16 bits its base. */
  readonly cells: Int32Array;
  /** Where the next word of a longer phrase begins; {@link NO_NODE} when no phrase goes on. */
  readonly after: Int32Array;
  /** What the phrase that ends at the node means. */
  readonly lexemes: readonly (Lexeme | null)[];
  /** Where the phrases of each book begin. */
  readonly roots: readonly number[];
}

/** No letter leads away from it. */
export const NO_NODE = 0;

/** Nothing is placed before it: that is where letters lead from {@link NO_NODE}. */
const FIRST = CAPITAL;

const CHECK_SHIFT = 16;
const BASE_BITS = 0xffff;

const FREE = 0xffff;

/** Stands for the node before the beginning of a word, which no letter leads to. */
const BLANK = 0xfffe;

interface Layout {
  readonly base: number[];
  readonly check: number[];
  readonly after: number[];
  readonly lexemes: (Lexeme | null)[];
  /** The places of the beginnings of words. */
  readonly words: Map<LetterNode, number>;
  /** The first free place. */
  free: number;
}

const isFree = (layout: Layout, place: number): boolean => (layout.check[place] ?? FREE) === FREE;

const take = (layout: Layout, place: number, parent: number): void => {
  for (let i = layout.check.length; i <= place; i += 1) {
    layout.base.push(0);
    layout.check.push(FREE);
    layout.after.push(NO_NODE);
    layout.lexemes.push(null);
  }
  layout.check[place] = parent;
  while (!isFree(layout, layout.free)) layout.free += 1;
};

/** The first base at which the places of all the letters are free. */
const baseFor = (layout: Layout, letters: readonly number[]): number => {
  let base = layout.free - Math.min(...letters);
  while (!letters.every((letter) => isFree(layout, base + letter))) base += 1;
  return base;
};

/** Fills in the place of a node and places the nodes below it. */
const fill = (layout: Layout, node: LetterNode, place: number): void => {
  layout.lexemes[place] = node.lexeme;
  if (node.next.size > 0) {
    const letters = [...node.next.keys()];
    const base = baseFor(layout, letters);
    layout.base[place] = base;
    for (const letter of letters) take(layout, base + letter, place);
    for (const [letter, next] of node.next) fill(layout, next, base + letter);
  }
  if (node.after) layout.after[place] = placeOfWord(layout, node.after);
};

const placeOfWord = (layout: Layout, start: LetterNode): number => {
  const known = layout.words.get(start);
  if (known !== undefined) return known;
  const place = layout.free;
  take(layout, place, BLANK);
  layout.words.set(start, place);
  fill(layout, start, place);
  return place;
};

const rootOf = (phrases: readonly Phrase[]): LetterNode => {
  const root = newNode();
  for (const phrase of phrases) addPhrase(root, phrase);
  return root;
};

/**
 * Lays books of phrases out to be looked up, all in one array: a constant one, which the engine reads without asking
 * what it is. Of several phrases of a book with the same letters the first counts. Throws when there are too many.
 */
export const layOut = (books: readonly (readonly Phrase[])[]): Phrases => {
  const layout: Layout = { base: [], check: [], after: [], lexemes: [], words: new Map(), free: FIRST };
  take(layout, FIRST - 1, FREE);
  const roots = books.map((phrases) => placeOfWord(layout, rootOf(phrases)));
  // Whatever letter follows the last node, there is a place to look at.
  take(layout, layout.check.length + CAPITAL, FREE);
  const { base, check, after, lexemes } = layout;
  if (check.length >= BLANK) throw new RangeError('too many phrases for places of 16 bits');
  const cells = Int32Array.from(check, (parent, place) => (parent << CHECK_SHIFT) | (base[place] ?? 0));
  return { cells, after: Int32Array.from(after), lexemes, roots };
};

/** The node after a node for a letter, {@link NO_NODE} when no phrase goes on so. */
export const follow = (phrases: Phrases, node: number, letter: number): number => {
  const place = ((phrases.cells[node] ?? 0) & BASE_BITS) + letter;
  return (phrases.cells[place] ?? 0) >>> CHECK_SHIFT === node ? place : NO_NODE;
};
