import { findClaims } from '../domain/anniversaries/find-claims';
import { claimRecord, type ClaimRecord } from './document-record';
import { fail, succeed, type Result } from './ports';

/** The public record of `kh parse anniversaries` (cli-contract.md). `id` is given back as it came. */
export interface AnniversariesRecord {
  readonly id: unknown;
  readonly claims: readonly ClaimRecord[];
}

const MAX_YEAR = 9999;

const readYear = (value: unknown): Result<number | undefined> => {
  if (value === undefined || value === null || value === '') return succeed(undefined);
  const year = typeof value === 'string' ? Number(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= MAX_YEAR
    ? succeed(year)
    : fail('missing-field', { field: 'year' });
};

/**
 * One record: `{id, text, year?}` in, `{id, claims}` out. Fails with `not-an-object`, or with `missing-field` when
 * `text` is no text or `year` no whole number of 1–9999.
 */
export const parseAnniversariesRecord = (input: unknown): Result<AnniversariesRecord> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return fail('not-an-object');
  const { id, text, year } = input as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return fail('missing-field', { field: 'text' });
  const context = readYear(year);
  if (!context.ok) return context;
  const claims = findClaims(text, context.value === undefined ? {} : { year: context.value });
  return succeed({ id: id ?? null, claims: claims.map(claimRecord) });
};
