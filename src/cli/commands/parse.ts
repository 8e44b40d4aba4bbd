import { parseAnniversariesRecord } from '../../application/parse-anniversaries';
import { parseDocument } from '../../application/parse-document';
import { parseMatchRecord } from '../../application/parse-match';
import { parseUnitsRecord } from '../../application/parse-units';
import { parseTimeRecord } from '../../application/parse-time';
import { fail, succeed, type Result } from '../../application/ports';
import type { Locale } from '../../messages';
import type { ParseKind } from '../arguments';
import { answerRecords, type RecordReader } from '../records';
import { EXIT, type CommandContext } from './context';

type InputRecord = Readonly<Record<string, unknown>>;

const textOf = (record: InputRecord, field: string): Result<string> => {
  const value = record[field];
  return typeof value === 'string' ? succeed(value) : fail('missing-field', { field });
};

const MAX_YEAR = 9999;

/** The year of a record: a whole number, also as text; `null` when absent. */
const yearOf = (record: InputRecord): Result<number | null> => {
  const value = record['year'];
  if (value === undefined || value === null || value === '') return succeed(null);
  const year = typeof value === 'string' ? Number(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= MAX_YEAR
    ? succeed(year)
    : fail('missing-field', { field: 'year' });
};

const idOf = (record: InputRecord): unknown => record['id'] ?? null;

/** A reader that needs a text and may use a year. */
const withText =
  (
    read: (
      input: { readonly id: unknown; readonly text: string; readonly year: number | null },
      record: InputRecord,
    ) => Result<object>,
  ): RecordReader =>
  (record) => {
    const text = textOf(record, 'text');
    if (!text.ok) return text;
    const year = yearOf(record);
    return year.ok ? read({ id: idOf(record), text: text.value, year: year.value }, record) : year;
  };

const readers = (locale: Locale): Readonly<Partial<Record<ParseKind, RecordReader>>> => ({
  time: parseTimeRecord,
  anniversaries: parseAnniversariesRecord,
  units: parseUnitsRecord,
  match: parseMatchRecord,
  document: withText((input) => succeed(parseDocument(input, locale))),
});

/** `kh parse KIND`: NDJSON in, NDJSON out. Returns 1 when a line was bad, else 0. */
export const runParse = async (kind: ParseKind, context: CommandContext): Promise<number> => {
  const read = readers(context.locale)[kind];
  if (!read) return EXIT.failed;
  const bad = await answerRecords(context.input, context.output, read, context.locale);
  return bad > 0 ? EXIT.found : EXIT.done;
};
