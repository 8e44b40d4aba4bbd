import { CENTRAL_CITIES } from '../../../lexicon/places';
import { readCollectiveTail } from '../../collective/tail';
import type { NamePart } from '../../name-parts';
import { isCapital, type Scan } from '../../scan';
import { isBoundary } from '../boundary';
import { isNumberAt, startsWith } from '../letters';
import { isOwnName } from '../parts';
import { ENDS, PASS, readMany, type Step } from '../step';
import { join, type JointLook, type JointReader } from './joint-look';

/** Rank of the province among the levels of places (places.ts): it may stand behind any name. */
const PROVINCE = 4;
const DISTRICT = 3;

/** Districts inside a city. */
const QUARTER_WORDS = new Set(['quận', 'q']);

/** "Đoàn xã, thị trấn": levels without a name mean all of them. */
const readLevels = ({ scan, at, next }: JointLook): Step => {
  const end = readCollectiveTail(scan, next);
  return end === null ? ENDS : readMany({ kind: 'many', from: at, to: end });
};

/** "thành phố Nha Trang, tỉnh Khánh Hòa": a city within a province. */
const isCityOf = (scan: Scan, city: NamePart, province: number): boolean =>
  scan.tokens[province]?.key === 'tỉnh' &&
  scan.tokens[city.from]?.key !== 'tỉnh' &&
  !CENTRAL_CITIES.some((words) => startsWith(scan, city.to, words));

/** "huyện Long Mỹ, TP Vị Thanh": a district or town and a city of its province stand side by side; quarters lie in cities. */
const isBesideDistrict = (scan: Scan, district: number, city: number): boolean => {
  const name = scan.longest(city, 'place-head')?.end ?? city;
  return (
    !QUARTER_WORDS.has(scan.tokens[district]?.key ?? '') &&
    scan.tokens[city]?.key !== 'tỉnh' &&
    !CENTRAL_CITIES.some((words) => startsWith(scan, name, words))
  );
};

/** Whether a place of this rank at `at` lies around what was read: it is larger, or the name has no place yet. */
const liesAround = (scan: Scan, parts: readonly NamePart[], at: number, rank: number): boolean => {
  const placed = [...parts].reverse().find((part) => part.kind === 'place-head');
  // "miền Trung, TP. Hà Nội": a part of the country lies in no city.
  if (placed && scan.tokens[placed.from]?.key === 'miền') return false;
  if (placed?.kind !== 'place-head') return isOwnName(parts) || rank === PROVINCE;
  if (placed.rank === DISTRICT && rank === PROVINCE && isBesideDistrict(scan, placed.from, at)) return false;
  return rank > placed.rank || (rank === placed.rank && rank === PROVINCE && isCityOf(scan, placed, at));
};

/** "phường 5, quận 3", "Trường THCS Lê Lợi, Quận 3": a larger place after a comma belongs to the name. */
export const commaPlace: JointReader = (look, { parts }) => {
  const { scan, token, next, last, head } = look;
  if (token.key !== ',') return PASS;
  const place = scan.longest(next, 'place-head');
  if (!place || head) return ENDS;
  if (last.kind === 'place-head' && last.rank > 0 && isBoundary(scan, place.end)) return readLevels(look);
  const named = isCapital(scan, place.end) || isNumberAt(scan, place.end);
  if (!named && scan.source.style !== 'lower') return ENDS;
  return liesAround(scan, parts, next, place.value.rank) ? join(look) : ENDS;
};
