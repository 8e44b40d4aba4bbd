import type { Failure } from '../application/ports';
import { isMessageKey, translate, type Locale } from '../messages';

/** Formats a number of a sentence as Vietnamese does; words stay. */
const withNumbers = (params: Failure['params'], locale: Locale): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? value.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-US') : value,
    ]),
  );

/** The one line that says why a file could not be read or written: "kh: ke-hoach.doc: đây là tệp Word đời cũ …". */
export const fileSentence = (file: string, { code, params }: Failure, locale: Locale): string => {
  const key = code === 'wrong-type' && params['format'] !== undefined ? 'wrong-format' : code;
  const message = `files.failure.${key}`;
  const known = isMessageKey(message) ? message : 'files.failure.damaged';
  return `kh: ${file}: ${translate(locale, known, withNumbers(params, locale))}`;
};

/** A notice about something read only in part: "kh: ke-hoach.xlsx: Bỏ qua trang …". */
export const noticeSentence = (file: string, key: string, params: Failure['params'], locale: Locale): string =>
  `kh: ${file}: ${translate(locale, key, withNumbers(params, locale))}`;
