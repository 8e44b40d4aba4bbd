import type { Scan } from '../scan';
import type { WordToken } from '../tokens';
import { lookAtWord, type WordReader } from './looking';
import type { ReadState } from './read-state';
import { firstStep, type Step } from './step';
import { against } from './words/against';
import { bloc } from './words/bloc';
import { campus } from './words/campus';
import { collective } from './words/collective';
import { enumerated } from './words/enumerated';
import { field } from './words/field';
import { head } from './words/head';
import { detailLabel } from './words/label';
import { holding } from './words/holding';
import { level } from './words/level';
import { mandate } from './words/mandate';
import { number } from './words/number';
import { numberSign } from './words/number-sign';
import { ownHouse } from './words/own-house';
import { owner } from './words/owner';
import { person, title } from './words/person';
import { place } from './words/place';
import { proper } from './words/proper';
import { grassroots, seat } from './words/seat';
import { smallWord } from './words/small-word';
import { study } from './words/study';
import { verb } from './words/verb';
import { comes, halfVerb, lastSyllable } from './words/verb-syllable';

/** The readers of a word, first come first served. The last one never passes. */
const WORD_READERS: readonly WordReader[] = [
  detailLabel,
  numberSign,
  owner,
  seat,
  grassroots,
  study,
  campus,
  against,
  mandate,
  enumerated,
  collective,
  level,
  person,
  title,
  number,
  holding,
  comes,
  halfVerb,
  lastSyllable,
  verb,
  bloc,
  ownHouse,
  head,
  place,
  field,
  proper,
  smallWord,
];

/** What the word at `at` means for the name read so far. */
export const readWord = (scan: Scan, at: number, token: WordToken, state: ReadState): Step =>
  firstStep(WORD_READERS, lookAtWord(scan, at, token, state), state);
