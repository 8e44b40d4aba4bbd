import { findClaims } from '../domain/anniversaries/find-claims';
import { claimRecord, type ClaimRecord } from './document-record';
import { textInput } from './input-record';
import { succeed, type Result } from './ports';

/** The public record of `kh parse anniversaries` (cli-contract.md). `id` is given back as it came. */
export interface AnniversariesRecord {
  readonly id: unknown;
  readonly claims: readonly ClaimRecord[];
}

/**
 * One record: `{id, text, year?}` in, `{id, claims}` out. Fails with `not-an-object`, or with `missing-field` when
 * `text` is no text or `year` no whole number of 1–9999.
 */
export const parseAnniversariesRecord = (input: unknown): Result<AnniversariesRecord> => {
  const record = textInput(input);
  if (!record.ok) return record;
  const { id, text, year } = record.value;
  const claims = findClaims(text, year === null ? {} : { year });
  return succeed({ id, claims: claims.map(claimRecord) });
};
