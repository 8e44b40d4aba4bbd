import { ROOM_PHRASES, ROOM_SIGNS } from '../../lexicon/name-words';
import { afterOneOf, isNumberAt } from '../name/letters';
import { readName } from '../name-reader';
import { headAt } from '../name-start';
import type { Scan } from '../scan';
import { isRoman } from '../tokens';
import { lexed, type Lexed } from './element';

/** Most words that tell one room from another: "tầng 3", "số 2". */
const MOST_SIGNS = 2;

/** "II", "A", "số", "2" at `at`. */
const isSign = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return false;
  return isNumberAt(scan, at) || isRoman(token) || /^\p{Lu}$/u.test(token.text) || ROOM_SIGNS.has(token.key);
};

/** "Hội trường II - UBND huyện": a room and the house it is in, where the house does nothing; `null` for anything else. */
export const lexRoom = (scan: Scan, at: number): Lexed | null => {
  const room = afterOneOf(scan, at, ROOM_PHRASES);
  if (room === null) return null;
  let dash = room;
  while (dash < room + MOST_SIGNS && isSign(scan, dash)) dash += 1;
  const mark = scan.tokens[dash];
  if (mark?.key !== '-' || mark.tight || headAt(scan, dash + 1) === null) return null;
  const house = readName(scan, dash + 1);
  if (!house || house.collective || scan.longest(house.to, 'role', 'stop') !== null) return null;
  return lexed({ kind: 'text', noun: true, from: at, to: house.to });
};
