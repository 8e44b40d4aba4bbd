import { textSnapshot } from '../domain/source/text-snapshot';
import type { Locale } from '../messages';
import { documentRecord, type DocumentRecord } from './document-record';
import { fail, succeed, type Result } from './ports';
import { understand } from './understand';

const MAX_YEAR = 9999;

/** The year of a record: a whole number 1–9999, also as text; `null` when there is none. */
const readYear = (value: unknown): Result<number | null> => {
  if (value === undefined || value === null || value === '') return succeed(null);
  const year = typeof value === 'string' ? Number(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= MAX_YEAR
    ? succeed(year)
    : fail('missing-field', { field: 'year' });
};

/**
 * One record of `kh parse document`: `{id, text, year?}` in, the public record out (cli-contract.md). Fails with
 * `not-an-object`, or with `missing-field` when `text` is no text or `year` no whole number of 1–9999.
 */
export const parseDocumentRecord = (input: unknown, locale: Locale): Result<DocumentRecord> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return fail('not-an-object');
  const { id, text, year } = input as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return fail('missing-field', { field: 'text' });
  const known = readYear(year);
  if (!known.ok) return known;
  const options = known.value === null ? {} : { year: known.value };
  return succeed(documentRecord(id ?? null, understand(textSnapshot('', text), options), locale, known.value));
};
