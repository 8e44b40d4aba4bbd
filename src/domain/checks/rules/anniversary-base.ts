import type { AnniversaryClaim, ClaimDate } from '../../anniversaries/claim';
import { claimYear } from '../../anniversaries/claim-verdict';
import type { AnniversaryDay } from '../../anniversaries/day-list';
import { dateText } from '../words';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { claimFinding } from '../claim-finding';
import { baseYears, isCountOf, knownDays } from '../known-day';
import type { Rule } from '../rule';

const CODE = { code: 'anniversary-base', severity: 'warning' } as const;

const sameBase = (from: ClaimDate, day: AnniversaryDay): boolean => {
  if (!baseYears(day).includes(claimYear(from) ?? 0)) return false;
  if (from.kind === 'month') return from.month === day.month;
  return from.kind !== 'day' || (from.date.month === day.month && from.date.day === day.day);
};

/** Without a pair the count itself must be one of this year's or next year's. */
const countFits = (years: number, day: AnniversaryDay, year: number): boolean =>
  isCountOf(years, day, year) || isCountOf(years, day, year + 1);

const agrees = (claim: AnniversaryClaim, day: AnniversaryDay, year: number | null): boolean => {
  if (claim.from !== null) return claim.from.kind === 'impossible' || sameBase(claim.from, day);
  return claim.to !== null || year === null || countFits(claim.years, day, year);
};

const check = (context: CheckContext): readonly Finding[] => {
  const { year } = context;
  return context.claims().flatMap((claim) => {
    const { value } = claim;
    if (value.flags.includes('reversed') || value.flags.includes('shared-count')) return [];
    const known = knownDays(context, value).filter((day) => day.verified);
    const [first] = known;
    if (first === undefined || first.baseYear === null || known.some((day) => agrees(value, day, year))) return [];
    const base = dateText({ year: first.baseYear, month: first.month, day: first.day });
    return [
      claimFinding(CODE, claim, {
        ...(value.from === null ? { variant: 'count' } : {}),
        params: {
          years: value.years,
          name: first.name,
          base,
          from: value.from?.text ?? '',
          ...(year === null ? {} : { year, expected: year - first.baseYear }),
        },
        suggestion: base,
      }),
    ];
  });
};

/** The base day differs from the one the list of days knows for exactly this name. */
export const anniversaryBase: Rule = {
  ...CODE,
  group: 'anniversaries',
  source: 'Danh mục ngày kỷ niệm (tblNgayKyNiem)',
  mends: false,
  check,
};
