import type { AnniversaryClaim } from '../../anniversaries/claim';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { claimFinding } from '../claim-finding';
import { knownDays, isCountOf } from '../known-day';
import type { Rule } from '../rule';

const CODE = { code: 'anniversary-no-pair', severity: 'info' } as const;

const check = (context: CheckContext): readonly Finding[] => {
  const { year } = context;
  const claims = context.claims();
  // A day of the list whose count is right for the year of the plan leaves nothing to compare.
  const isVerified = (claim: AnniversaryClaim): boolean =>
    year !== null && knownDays(context, claim).some((day) => isCountOf(claim.years, day, year));
  const proved = new Set(claims.filter(({ value }) => value.to !== null).map(({ value }) => value.years));
  const told = new Set<number>();
  return claims.flatMap((claim) => {
    const { years, from, to } = claim.value;
    if (from !== null || to !== null || proved.has(years) || told.has(years)) return [];
    if (isVerified(claim.value)) return [];
    told.add(years);
    return [claimFinding(CODE, claim, { params: { years } })];
  });
};

/** No mention of this anniversary gives the two dates by which a reader could check the count. */
export const anniversaryNoPair: Rule = {
  ...CODE,
  group: 'anniversaries',
  source: 'Cách ghi nhãn kỷ niệm thường dùng',
  mends: false,
  check,
};
