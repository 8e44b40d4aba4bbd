import { textSnapshot } from '../domain/source/text-snapshot';
import type { Locale } from '../messages';
import { documentRecord, type DocumentRecord } from './document-record';
import { inputFields, textField, yearField } from './input-record';
import { succeed, type Result } from './ports';
import { understand } from './understand';

/**
 * One record of `kh parse document`: `{id, text, year?}` in, the public record out (cli-contract.md). Fails with
 * `not-an-object`, or with `missing-field` when `text` is no text or `year` no whole number of 1–9999.
 */
export const parseDocumentRecord = (input: unknown, locale: Locale): Result<DocumentRecord> => {
  const fields = inputFields(input);
  if (!fields.ok) return fields;
  const text = textField(fields.value, 'text');
  if (!text.ok) return text;
  const year = yearField(fields.value);
  if (!year.ok) return year;
  const options = year.value === null ? {} : { year: year.value };
  const understood = understand(textSnapshot('', text.value), options);
  return succeed(documentRecord(fields.value.id ?? null, understood, locale, year.value));
};
