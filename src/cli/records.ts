import type { Writable } from 'node:stream';
import { fail, succeed, type Result } from '../application/ports';
import { translate, type Locale } from '../messages';
import { readLines, type InputLine } from './lines';
import { writeText } from './output';

/** Answers one record. Fails with a code under `cli.record.*`. */
export type RecordReader = (record: Readonly<Record<string, unknown>>) => Result<object>;

/** The longest line, in characters: a document of 16 million characters is no plan. */
export const MAX_LINE = 16 * 1024 * 1024;
const FLUSH = 64 * 1024;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseJson = (text: string): Result<Readonly<Record<string, unknown>>> => {
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return fail('bad-json'); // JSON.parse has no other way to say so
  }
  return isObject(value) ? succeed(value) : fail('not-an-object');
};

const answer = (line: InputLine, read: RecordReader): Result<object> => {
  if (line.kind === 'too-long') return fail('line-too-long', { limit: MAX_LINE / (1024 * 1024) });
  const record = parseJson(line.text);
  if (!record.ok) return record;
  try {
    return read(record.value);
  } catch {
    // One line that shows a fault of ours must not cost the other 99,999: it is reported in its place.
    return fail('internal');
  }
};

/**
 * Reads NDJSON, writes one JSON line for each line, in order, in constant memory. A bad line gives
 * `{"id":null,"error":{"code","message"}}` in its place. Resolves to the number of bad lines.
 */
export const answerRecords = async (
  input: AsyncIterable<Uint8Array | string>,
  output: Writable,
  read: RecordReader,
  locale: Locale,
): Promise<number> => {
  let bad = 0;
  for await (const lines of readLines(input, MAX_LINE)) {
    let text = '';
    for (const line of lines) {
      const result = answer(line, read);
      if (result.ok) text += `${JSON.stringify(result.value)}\n`;
      else {
        bad += 1;
        const { code, params } = result.failure;
        const message = translate(locale, `cli.record.${code}`, params);
        text += `${JSON.stringify({ id: null, error: { code, message } })}\n`;
      }
      if (text.length < FLUSH) continue;
      await writeText(output, text);
      text = '';
    }
    await writeText(output, text);
  }
  return bad;
};
