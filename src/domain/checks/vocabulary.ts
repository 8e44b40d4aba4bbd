import { normalizeText } from '../text/normalize';
import type { TextGroup } from './texts';

/** What one walk over all words tells; several rules of spelling share it. */
export interface Vocabulary {
  /** Small-letter words (NFC) that begin with a letter, with the number of distinct texts' uses. */
  readonly counts: ReadonlyMap<string, number>;
  /** Texts in which a word, or two words, come twice running. */
  readonly doubled: readonly TextGroup[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Walks over the words of every distinct text once. Linear. */
export const readVocabulary = (groups: readonly TextGroup[]): Vocabulary => {
  const counts = new Map<string, number>();
  const doubled: TextGroup[] = [];
  for (const group of groups) {
    const found = normalizeText(group.text).text.toLowerCase().match(WORD);
    if (found === null) continue;
    let isDoubled = false;
    for (let at = 0; at < found.length; at += 1) {
      const word = found[at] ?? '';
      // Running numbers would be the most of all words and are none.
      if (word > '9\uFFFF') counts.set(word, (counts.get(word) ?? 0) + 1);
      if (isDoubled || at === 0) continue;
      isDoubled = word === found[at - 1] || (at >= 3 && word === found[at - 2] && found[at - 1] === found[at - 3]);
    }
    if (isDoubled) doubled.push(group);
  }
  return { counts, doubled };
};
