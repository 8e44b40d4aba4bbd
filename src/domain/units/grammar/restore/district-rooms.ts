import { ROOM_WORKS_OF_DISTRICT, TEAM_WORKS_OF_COMMUNE } from '../../lexicon/name-words';
import { isShortForm, phraseOf } from '../name/letters';
import type { NamePart } from '../name-parts';
import type { Scan } from '../scan';
import { hasDigit } from '../tokens';
import { firstHead, isRoom, type Ending } from './endings';

/** Offices that have rooms of their own: "Phòng Tổng hợp, Sở Nội vụ thành phố". */
const WITH_ROOMS = new Set(['department', 'ministry', 'bureau', 'school', 'company', 'institute']);

/** Offices that a city of a province has as well as a central one, the same as a district. */
const OFFICES_OF_CITIES = new Set(['armed', 'court', 'agency', 'people-committee', 'office']);

/**
 * "huyện", "quận 4", "thị xã": a level whose committee has rooms as its offices. "Thành phố" may be a province as well:
 * only behind an office of the state ("Công an thành phố", not "Đoàn Luật sư Thành phố"), and never "tỉnh".
 */
const isDistrict = (scan: Scan, level: NamePart | undefined, office: string): boolean => {
  if (level?.kind !== 'place-head') return false;
  const city = level.rank === 4 && scan.tokens[level.from]?.key !== 'tỉnh';
  return level.rank === 3 || (city && OFFICES_OF_CITIES.has(office));
};

/** "Nội vụ", "LĐ-TB&XH": what a room of a district is for; no code of police, no work of its staff. */
const isOfDistrict = (scan: Scan, parts: readonly NamePart[]): boolean => {
  const at = parts[1]?.from ?? 0;
  const token = scan.tokens[at];
  const [word, words] = [phraseOf(scan, at, at + 1), phraseOf(scan, at, at + 2)];
  if (ROOM_WORKS_OF_DISTRICT.has(word) || ROOM_WORKS_OF_DISTRICT.has(words)) return true;
  return scan.source.style === 'mixed' && token !== undefined && isShortForm(scan, at) && !hasDigit(token);
};

/**
 * "Phòng LĐ-TB&XH, BHXH huyện", "P. Nội vụ, Công an thị xã": a room of a district's committee shares the level of the
 * office behind it. Not with a house that has rooms of its own ("Phòng Giáo dục Trung học, Sở GD&ĐT thành phố").
 */
export const sharesDistrict = (
  scan: Scan,
  parts: readonly NamePart[],
  ending: Ending,
  last: readonly NamePart[],
): boolean => {
  const [head, other] = [firstHead(parts), firstHead(last)];
  if (ending.kind !== 'place' || head?.head.kind !== 'division' || head.phrase.includes('bộ phận')) return false;
  if (other === null || WITH_ROOMS.has(other.head.kind)) return false;
  const district = isDistrict(scan, last[ending.at], other.head.kind);
  return district && isRoom(parts) && isOfDistrict(scan, parts);
};

/** Ranks of a commune, a ward and a township. */
const COMMUNE_RANK = 2;

/** "Tổ Quản lý trật tự đô thị", "Đội dân phòng": a team that a commune has for its work; no group of teachers. */
const isTeamOfCommune = (scan: Scan, parts: readonly NamePart[]): boolean => {
  const [team] = parts;
  if (team?.kind !== 'head' || team.head.kind !== 'group') return false;
  const open = parts.slice(1).every(({ kind }) => kind === 'field' || kind === 'joint' || kind === 'small');
  const work = team.from + 1;
  return open && TEAM_WORKS_OF_COMMUNE.has(phraseOf(scan, work, work + 2));
};

/** "Tổ Quản lý trật tự đô thị, Công an phường": a team shares the level of the commune's body behind it. */
export const sharesCommune = (
  scan: Scan,
  parts: readonly NamePart[],
  ending: Ending,
  last: readonly NamePart[],
): boolean => {
  const [level, other] = [last[ending.at], firstHead(last)];
  if (ending.kind !== 'place' || level?.kind !== 'place-head' || level.rank !== COMMUNE_RANK) return false;
  // "Đội Quản lý đô thị, UBND phường": the committee that it belongs to.
  if (other === null || other.head.kind === 'people-committee' || WITH_ROOMS.has(other.head.kind)) return false;
  return isTeamOfCommune(scan, parts);
};
