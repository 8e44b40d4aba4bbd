import { parseAnniversariesRecord } from '../../application/parse-anniversaries';
import { parseDocumentRecord } from '../../application/parse-document';
import { parseMatchRecord } from '../../application/parse-match';
import { parseTimeRecord } from '../../application/parse-time';
import { parseUnitsRecord } from '../../application/parse-units';
import type { Locale } from '../../messages';
import type { ParseKind } from '../arguments';
import { answerRecords, type RecordReader } from '../records';
import { EXIT, type CommandContext } from './context';

const readers = (locale: Locale): Readonly<Record<ParseKind, RecordReader>> => ({
  time: parseTimeRecord,
  units: parseUnitsRecord,
  match: parseMatchRecord,
  anniversaries: parseAnniversariesRecord,
  document: (record) => parseDocumentRecord(record, locale),
});

/** `kh parse KIND`: NDJSON in, NDJSON out. Returns 1 when a line was bad, else 0. */
export const runParse = async (kind: ParseKind, context: CommandContext): Promise<number> => {
  const bad = await answerRecords(context.input, context.output, readers(context.locale)[kind], context.locale);
  return bad > 0 ? EXIT.found : EXIT.done;
};
