import { textSnapshot } from '../domain/source/text-snapshot';
import type { Locale } from '../messages';
import { documentRecord, type DocumentRecord } from './document-record';
import { textInput } from './input-record';
import { succeed, type Result } from './ports';
import { understand } from './understand';

/**
 * One record of `kh parse document`: `{id, text, year?}` in, the public record out (cli-contract.md). Fails with
 * `not-an-object`, or with `missing-field` when `text` is no text or `year` no whole number of 1–9999.
 */
export const parseDocumentRecord = (input: unknown, locale: Locale): Result<DocumentRecord> => {
  const record = textInput(input);
  if (!record.ok) return record;
  const { id, text, year } = record.value;
  const options = year === null ? {} : { year };
  const understood = understand(textSnapshot('', text), options);
  return succeed(documentRecord(id, understood, locale, year));
};
