import type { AnniversaryClaim } from '../anniversaries/claim';
import { claimYear } from '../anniversaries/claim-verdict';

/**
 * The year of the document, when a count that its pair denies is right for it: in a plan of 2012, "81 năm … (26/3/1931 -
 * 26/3/2011)" has a second date of last year. `null` when the pair is right, or the count is wrong for both years.
 */
export const yearOfCount = ({ correct, years, from, to }: AnniversaryClaim, year: number | null): number | null => {
  const base = claimYear(from);
  if (correct !== false || year === null || base === null || claimYear(to) === year) return null;
  return year - base === years ? year : null;
};
