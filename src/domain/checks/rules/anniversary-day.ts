import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { claimFinding } from '../claim-finding';
import type { Rule } from '../rule';

const CODE = { code: 'anniversary-day', severity: 'error' } as const;

const check = (context: CheckContext): readonly Finding[] =>
  context.claims().flatMap((claim) => {
    const { flags, from, to } = claim.value;
    if (from === null || to === null) return [];
    if (!flags.includes('day-differs') && !flags.includes('month-differs')) return [];
    return [claimFinding(CODE, claim, { params: { from: from.text, to: to.text } })];
  });

/** Both dates of a pair must be the same day of the year. */
export const anniversaryDay: Rule = {
  ...CODE,
  group: 'anniversaries',
  source: 'Cách ghi nhãn kỷ niệm: ngày thứ hai là cùng ngày, tháng của năm kỷ niệm',
  mends: false,
  check,
};
