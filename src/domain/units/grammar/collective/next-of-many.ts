import { SCHOOL_SORTS } from '../../lexicon/name-words';
import { isBoundary } from '../name/boundary';
import { afterOneOf, isNumberAt, startsWith } from '../name/letters';
import { headAt, personAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { isRoman } from '../tokens';
import { endsLevel, isShortLevel } from './level-span';

/** Rank of "Trung ương" among the levels. */
const HIGHEST_LEVEL = 5;
const isNumbering = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return isNumberAt(scan, at) || (token !== undefined && isRoman(token));
};

/** "khóa 16, 17", "khối 6 và khối 7": index after one more number behind the joint before `next`, or `null`. */
const nextNumber = (scan: Scan, end: number, next: number): number | null => {
  if (!isNumbering(scan, end - 1)) return null;
  const at = scan.tokens[next]?.key === scan.tokens[end - 2]?.key ? next + 1 : next;
  const ends = isBoundary(scan, at + 1) || scan.longest(at + 1, 'field')?.value.verbLike === true;
  const alone = ends && scan.tokens[at + 1]?.key !== '/' && personAt(scan, at + 1) === null;
  return isNumbering(scan, at) && alone ? at + 1 : null;
};

/** "các địa phương Bắc Ninh, An Giang": index after one more place behind the joint before `next`, or `null`. */
const nextPlace = (scan: Scan, at: number, next: number): number | null => {
  if (!startsWith(scan, at, ['địa', 'phương']) || !isCapital(scan, at + 2) || headAt(scan, next)) return null;
  const name = scan.longest(next, 'place-name')?.end ?? next;
  let end = next;
  while (isCapital(scan, end) && end < next + 4) end += 1;
  const to = Math.max(name, end);
  return to > next && isCapital(scan, next) && isBoundary(scan, to) ? to : null;
};

const PLACES_OF_EDUCATION = ['cơ', 'sở', 'giáo', 'dục'];

/**
 * "các trường TH, phổ thông DTNT", "các cơ sở giáo dục bậc tiểu học và trung học cơ sở": index after one more sort of schools
 * behind the joint before `next`, or `null`.
 */
const nextSchools = (scan: Scan, at: number, next: number): number | null => {
  if (scan.tokens[at]?.key !== 'trường' && !startsWith(scan, at, PLACES_OF_EDUCATION)) return null;
  let end = next;
  for (let to = afterOneOf(scan, end, SCHOOL_SORTS); to !== null; to = afterOneOf(scan, end, SCHOOL_SORTS)) end = to;
  const ends = isBoundary(scan, end) || scan.longest(end, 'field')?.value.verbLike === true;
  return end > next && ends && !isCapital(scan, end) ? end : null;
};

/** "của tỉnh, Trung ương": index after the highest level behind the joint before `next`, where a level stands before it. */
const nextLevel = (scan: Scan, end: number, next: number): number | null => {
  const level = endsLevel(scan, end) && headAt(scan, next) === null ? scan.longest(next, 'place-head') : null;
  const alone = level !== null && (isBoundary(scan, level.end) || scan.longest(level.end, 'qualifier') !== null);
  return alone && level.value.rank === HIGHEST_LEVEL ? level.end : null;
};

/** "UBND các huyện, thành, thị": index after one more level in one syllable behind the joint before `next`, or `null`. */
const nextShortLevel = (scan: Scan, end: number, next: number): number | null =>
  (endsLevel(scan, end) || isShortLevel(scan, end - 1)) && isShortLevel(scan, next) ? next + 1 : null;

/** "các ban, ngành, đảng, đoàn thể": index after the Party's own offices among other sorts, or `null`. */
const nextParty = (scan: Scan, next: number): number | null =>
  scan.tokens[next]?.key === 'đảng' && scan.tokens[next + 1]?.key === ',' && scan.longest(next + 2, 'generic') !== null
    ? next + 1
    : null;

/** "các cơ quan, đơn vị, đóng trên địa bàn xã": index after where they are, set off by the comma before `next`, or `null`. */
const nextSeat = (scan: Scan, next: number): number | null => {
  const seat = scan.longest(next, 'qualifier');
  return seat !== null && scan.tokens[seat.end - 1]?.key === 'bàn' ? seat.end : null;
};

/**
 * One more number, place, sort of school, level or seat behind the joint before `next`, of the collective that begins at `at`
 * and was read up to `end`: index after it, or `null`.
 */
export const nextOfMany = (scan: Scan, at: number, end: number, next: number): number | null =>
  nextNumber(scan, end, next) ??
  nextPlace(scan, at, next) ??
  nextSchools(scan, at, next) ??
  nextLevel(scan, end, next) ??
  nextShortLevel(scan, end, next) ??
  nextParty(scan, next) ??
  nextSeat(scan, next);
