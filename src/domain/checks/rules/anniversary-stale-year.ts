import { claimYear, judgeClaim } from '../../anniversaries/claim-verdict';
import { legalBasisKind } from '../../references/legal-basis';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { claimFinding } from '../claim-finding';
import type { Rule } from '../rule';
import { yearOfCount } from '../year-of-count';

const CODE = { code: 'anniversary-stale-year', severity: 'warning' } as const;

/** What lies behind is rightly told with its old year. */
const LOOKS_BACK = /(?:báo\s+cáo|kết\s+quả|tổng\s+kết|đã\s+tổ\s+chức|sơ\s+kết|năm\s+(?:trước|ngoái|qua)|đánh\s+giá)/iu;

/** The year read from the title may be the stale label's own: a plan is never older than its date of issue. */
const documentYear = ({ year, issued }: CheckContext): number | null =>
  year === null ? (issued?.year ?? null) : Math.max(year, issued?.year ?? year);

const check = (context: CheckContext): readonly Finding[] =>
  context.claims().flatMap((claim) => {
    const year = documentYear(context);
    const { flags } = claim.value;
    if (year === null || flags.includes('reversed')) return [];
    const { years, from, to } = claim.value;
    // The count has been rolled over and the second date has not: `anniversary-count` tells it.
    if (yearOfCount(claim.value, context.year) !== null) return [];
    if (!judgeClaim(years, from, to, year).flags.includes('stale-year')) return [];
    const { line, span } = claim.place;
    if (legalBasisKind(line.text) !== 'none') return [];
    if (LOOKS_BACK.test(line.text.slice(Math.max(0, span.start - 80), span.start))) return [];
    const end = claimYear(claim.value.to) ?? (claimYear(claim.value.from) ?? 0) + claim.value.years;
    return [
      claimFinding(CODE, claim, {
        params: { years: claim.value.years, end, year, rolled: claim.value.years + year - end },
      }),
    ];
  });

/** A label copied from an earlier year: its pair ends before the document's year. */
export const anniversaryStaleYear: Rule = {
  ...CODE,
  group: 'anniversaries',
  source: 'Nhãn kỷ niệm phải theo năm của văn bản',
  mends: false,
  check,
};
