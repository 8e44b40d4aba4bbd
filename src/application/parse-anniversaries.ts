import { findClaims } from '../domain/anniversaries/find-claims';
import { claimRecord, type ClaimRecord } from './document-record';
import { inputFields, textField, yearField } from './input-record';
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
  const fields = inputFields(input);
  if (!fields.ok) return fields;
  const text = textField(fields.value, 'text');
  if (!text.ok) return text;
  const year = yearField(fields.value);
  if (!year.ok) return year;
  const claims = findClaims(text.value, year.value === null ? {} : { year: year.value });
  return succeed({ id: fields.value.id ?? null, claims: claims.map(claimRecord) });
};
