import type { ClaimDate } from './claim';

/** What the pair of a claim proves. */
export interface ClaimVerdict {
  readonly correct: boolean | null;
  readonly expectedYears: number | null;
  readonly flags: readonly string[];
}

const yearOf = (date: ClaimDate | null): number | null => {
  if (date === null || date.kind === 'impossible') return null;
  return date.kind === 'day' ? date.date.year : date.year;
};
const monthOf = (date: ClaimDate): number | null => {
  if (date.kind === 'day') return date.date.month;
  return date.kind === 'month' ? date.month : null;
};
const dayOf = (date: ClaimDate): number | null => (date.kind === 'day' ? date.date.day : null);

/** The year a claim's date lies in; `null` for none and for impossible dates. */
export const claimYear = yearOf;

const differs = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b;

const pairFlags = (from: ClaimDate, to: ClaimDate): readonly string[] => {
  const flags: string[] = [];
  if (differs(dayOf(from), dayOf(to))) flags.push('day-differs');
  if (differs(monthOf(from), monthOf(to))) flags.push('month-differs');
  return flags;
};

/**
 * Judges a count against its pair. The count is right when it is the difference of the two years: the years of an
 * anniversary are those of the day observed, not completed years. A pair with an impossible date, or whose base
 * lies after its end, proves no count and is never correct. `documentYear` only adds the flag `stale-year`.
 */
export const judgeClaim = (
  years: number,
  from: ClaimDate | null,
  to: ClaimDate | null,
  documentYear?: number,
): ClaimVerdict => {
  const end = yearOf(to) ?? (to === null && yearOf(from) !== null ? (yearOf(from) ?? 0) + years : null);
  const stale = documentYear !== undefined && end !== null && end < documentYear ? ['stale-year'] : [];
  if (from === null || to === null) return { correct: null, expectedYears: null, flags: stale };
  const base = yearOf(from);
  const last = yearOf(to);
  if (base === null || last === null)
    return { correct: false, expectedYears: null, flags: ['impossible-date', ...stale] };
  if (base > last)
    return { correct: false, expectedYears: null, flags: ['reversed', ...pairFlags(from, to), ...stale] };
  const expectedYears = last - base;
  return { correct: expectedYears === years, expectedYears, flags: [...pairFlags(from, to), ...stale] };
};

/** True when the pair is exactly what the count says: years apart, same day and month. */
export const pairFits = (years: number, from: ClaimDate, to: ClaimDate): boolean => {
  const base = yearOf(from);
  const last = yearOf(to);
  return base !== null && last !== null && last - base === years && pairFlags(from, to).length === 0;
};
