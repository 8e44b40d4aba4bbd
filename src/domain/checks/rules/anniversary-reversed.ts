import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { claimFinding } from '../claim-finding';
import type { Rule } from '../rule';

const CODE = { code: 'anniversary-reversed', severity: 'error' } as const;

const check = (context: CheckContext): readonly Finding[] =>
  context.claims().flatMap((claim) => {
    const { flags, from, to } = claim.value;
    if (!flags.includes('reversed') || from === null || to === null) return [];
    return [claimFinding(CODE, claim, { params: { from: from.text, to: to.text } })];
  });

/** The base day of a pair lies after the day celebrated. */
export const anniversaryReversed: Rule = {
  ...CODE,
  group: 'anniversaries',
  source: 'Năm gốc không thể sau năm kỷ niệm',
  mends: false,
  check,
};
