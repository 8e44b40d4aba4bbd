import { compareDates } from '../../calendar/plain-date';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { claimFinding } from '../claim-finding';
import type { Rule } from '../rule';

const CODE = { code: 'anniversary-outside-period', severity: 'info' } as const;

const check = (context: CheckContext): readonly Finding[] => {
  const { period } = context;
  if (period === null) return [];
  return context.claims().flatMap((claim) => {
    const { to } = claim.value;
    if (to?.kind !== 'day') return [];
    const early = period.start !== null && compareDates(to.date, period.start) < 0;
    return early ? [claimFinding(CODE, claim, { params: { day: to.text } })] : [];
  });
};

/** The day celebrated lies before the plan's period. */
export const anniversaryOutsidePeriod: Rule = {
  ...CODE,
  group: 'anniversaries',
  source: 'Thời gian thực hiện ghi trong kế hoạch',
  mends: false,
  check,
};
