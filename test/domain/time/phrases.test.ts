import { letterOf } from '../../../src/domain/time/characters';
import { barePhrases, markedPhrases } from '../../../src/domain/time/lexicon';
import type { Phrase } from '../../../src/domain/time/lexicon';
import { FEAST_PHRASES } from '../../../src/domain/time/named-days';
import { NO_NODE, ROOT, follow, layOut } from '../../../src/domain/time/phrases';
import type { Phrases } from '../../../src/domain/time/phrases';

const endOfWord = (phrases: Phrases, start: number, word: string): number =>
  Array.from(word).reduce((node, letter) => follow(phrases, node, letterOf(letter.charCodeAt(0))), start);

/** The node a phrase ends at, each word in the spelling `choose` takes. */
const endOf = (phrases: Phrases, phrase: Phrase, choose: (spellings: readonly string[]) => string): number => {
  let node: number = ROOT;
  phrase.spellings.forEach((spellings, i) => {
    const start = i === 0 ? ROOT : (phrases.after[node] ?? NO_NODE);
    node = endOfWord(phrases, start, choose(spellings));
  });
  return node;
};

const BOOKS = [
  ['with marks', markedPhrases(FEAST_PHRASES)],
  ['without marks', barePhrases(FEAST_PHRASES)],
] as const;

describe.each(BOOKS)('phrases %s', (_, list) => {
  const laidOut = layOut(list);

  it('are found in every spelling, the earlier of two that fall together', () => {
    const earlier = new Map<string, Phrase>();
    for (const phrase of list) {
      const text = phrase.spellings.map((words) => words[0]).join(' ');
      if (!earlier.has(text)) earlier.set(text, phrase);
      const expected = earlier.get(text)?.lexeme;
      expect(laidOut.lexemes[endOf(laidOut, phrase, (words) => words[0] ?? '')]).toBe(expected);
      expect(laidOut.lexemes[endOf(laidOut, phrase, (words) => words.at(-1) ?? '')]).toBe(expected);
    }
  });

  it('know no word that is only the beginning of one, or longer', () => {
    const words = new Set(list.flatMap(({ spellings }) => spellings[0] ?? []));
    for (const word of words) {
      const shorter = word.slice(0, -1);
      if (!words.has(shorter)) expect(laidOut.lexemes[endOfWord(laidOut, ROOT, shorter)] ?? null).toBeNull();
      if (!words.has(`${word}z`)) expect(endOfWord(laidOut, ROOT, `${word}z`)).toBe(NO_NODE);
    }
  });

  it('lead nowhere once no phrase goes on', () => {
    expect(endOfWord(laidOut, ROOT, 'qqq')).toBe(NO_NODE);
    expect(endOfWord(laidOut, NO_NODE, 'thang')).toBe(NO_NODE);
  });
});
