import { EN } from './en';
import type { TextKey } from './vi';
import { VI } from './vi';

export type Language = 'vi-VN' | 'en-US';
export type { TextKey };
export type Say = (key: TextKey, ...values: readonly (string | number)[]) => string;

/** The words of a language; `{0}` and so on stand for the values, in order. */
export const sayIn =
  (language: Language): Say =>
  (key, ...values) =>
    (language === 'vi-VN' ? VI : EN)[key].replace(/\{(\d)\}/g, (_, index: string) =>
      String(values[Number(index)] ?? ''),
    );

/** Bytes as people read them: "812 B", "64 kB", "4,1 MB". */
export function sizeText(bytes: number, language: Language): string {
  const format = (value: number, digits: number): string =>
    value.toLocaleString(language, { maximumFractionDigits: digits });
  if (bytes < 1000) return `${format(bytes, 0)} B`;
  return bytes < 1_000_000 ? `${format(bytes / 1000, 0)} kB` : `${format(bytes / 1_000_000, 1)} MB`;
}
