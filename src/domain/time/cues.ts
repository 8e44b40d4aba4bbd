import { ROLE } from './roles';
import type { Role } from './roles';

/** What a word may say of the times after it, as bits: most clauses hold no such word, and one look tells. */
export const CUE = {
  /** A document or the sign of its number: the day may be its own. */
  document: 1,
  /** What has a year of its own: "chủ đề năm 2022". */
  owner: 2,
  /** "sinh", "ban hành", "có hiệu lực": the day of another event. */
  event: 4,
  occasion: 8,
  celebration: 16,
  place: 32,
  latest: 64,
} as const;

/** One more than all the bits of {@link CUE}. */
export const CUES_END = 128;

const CUES: ReadonlyMap<Role, number> = new Map<Role, number>([
  [ROLE.document, CUE.document | CUE.owner],
  [ROLE.unknownTime, CUE.document],
  [ROLE.numberSign, CUE.document],
  [ROLE.attribute, CUE.owner],
  [ROLE.issued, CUE.event],
  [ROLE.occasion, CUE.occasion],
  [ROLE.celebrate, CUE.celebration],
  [ROLE.feast, CUE.celebration],
  [ROLE.placeLabel, CUE.place],
  [ROLE.latest, CUE.latest],
]);

/** The bits of {@link CUE} of a word of the role; 0 for most. */
export const cuesOfRole = (role: Role): number => CUES.get(role) ?? 0;
