import { textSnapshot } from '../domain/source/text-snapshot';
import type { Locale } from '../messages';
import { documentRecord, type DocumentRecord } from './document-record';
import { understand } from './understand';

/** A line of `kh parse document`. `id` is given back as it came. */
export interface DocumentInput {
  readonly id: unknown;
  readonly text: string;
  readonly year: number | null;
}

/** The text of a document to its public record (cli-contract.md). */
export const parseDocument = ({ id, text, year }: DocumentInput, locale: Locale): DocumentRecord =>
  documentRecord(id, understand(textSnapshot('', text), year === null ? {} : { year }), locale, year);
