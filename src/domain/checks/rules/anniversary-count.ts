import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { claimFinding } from '../claim-finding';
import { yearOfCount } from '../year-of-count';
import type { Rule } from '../rule';

const CODE = { code: 'anniversary-count', severity: 'error' } as const;

const check = (context: CheckContext): readonly Finding[] =>
  context.claims().flatMap((claim) => {
    const { correct, expectedYears, years, flags, from, to } = claim.value;
    if (correct !== false || expectedYears === null || flags.includes('reversed')) return [];
    const params = { years, expected: expectedYears, from: from?.text ?? '', to: to?.text ?? '' };
    const year = yearOfCount(claim.value, context.year);
    return [
      year === null
        ? claimFinding(CODE, claim, { params, suggestion: String(expectedYears) })
        : claimFinding(CODE, claim, {
            variant: 'year',
            params: { ...params, year },
            suggestion: params.to.replace(/\d{4}(?!.*\d{4})/u, String(year)),
          }),
    ];
  });

/** The N of "kỷ niệm N năm" is not the difference of the years of its pair. */
export const anniversaryCount: Rule = {
  ...CODE,
  group: 'anniversaries',
  source: 'NĐ 145/2013/NĐ-CP điều 3: số năm = năm kỷ niệm − năm gốc',
  mends: false,
  check,
};
