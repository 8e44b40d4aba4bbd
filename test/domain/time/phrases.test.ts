import { letterOf } from '../../../src/domain/time/characters';
import { barePhrases, markedPhrases } from '../../../src/domain/time/lexicon';
import type { Phrase } from '../../../src/domain/time/lexicon';
import { FEAST_PHRASES } from '../../../src/domain/time/named-days';
import { NO_NODE, follow, layOut } from '../../../src/domain/time/phrases';
import type { Phrases } from '../../../src/domain/time/phrases';

const endOfWord = (phrases: Phrases, start: number, word: string): number =>
  Array.from(word).reduce((node, letter) => follow(phrases, node, letterOf(letter.charCodeAt(0))), start);

/** The node a phrase ends at, each word in the spelling `choose` takes. */
const endOf = (
  phrases: Phrases,
  root: number,
  phrase: Phrase,
  choose: (spellings: readonly string[]) => string,
): number => {
  let node = root;
  phrase.spellings.forEach((spellings, i) => {
    const start = i === 0 ? root : (phrases.after[node] ?? NO_NODE);
    node = endOfWord(phrases, start, choose(spellings));
  });
  return node;
};

const BOOKS = [markedPhrases(FEAST_PHRASES), barePhrases(FEAST_PHRASES)];
const laidOut = layOut(BOOKS);

describe.each(['with marks', 'without marks'])('phrases %s', (name) => {
  const book = name === 'with marks' ? 0 : 1;
  const list = BOOKS[book] ?? [];
  const root = laidOut.roots[book] ?? NO_NODE;

  it('are found in every spelling, the earlier of two that fall together', () => {
    const earlier = new Map<string, Phrase>();
    for (const phrase of list) {
      const text = phrase.spellings.map((words) => words[0]).join(' ');
      if (!earlier.has(text)) earlier.set(text, phrase);
      const expected = earlier.get(text)?.lexeme;
      expect(laidOut.lexemes[endOf(laidOut, root, phrase, (words) => words[0] ?? '')]).toBe(expected);
      expect(laidOut.lexemes[endOf(laidOut, root, phrase, (words) => words.at(-1) ?? '')]).toBe(expected);
    }
  });

  it('know no word that is only the beginning of one, or longer', () => {
    const words = new Set(list.flatMap(({ spellings }) => spellings[0] ?? []));
    for (const word of words) {
      const shorter = word.slice(0, -1);
      if (!words.has(shorter)) expect(laidOut.lexemes[endOfWord(laidOut, root, shorter)] ?? null).toBeNull();
      if (!words.has(`${word}z`)) expect(endOfWord(laidOut, root, `${word}z`)).toBe(NO_NODE);
    }
  });

  it('lead nowhere once no phrase goes on', () => {
    expect(endOfWord(laidOut, root, 'qqq')).toBe(NO_NODE);
    expect(endOfWord(laidOut, NO_NODE, 'thang')).toBe(NO_NODE);
  });
});
