import type { Span } from './span';

/**
 * A text made comparable, which still knows where every character came from.
 * `text` is what the grammars read; every span they find is turned back with `toOriginal`.
 */
export interface NormalizedText {
  readonly original: string;
  readonly text: string;
  /** The span of the original that gave this span of `text`. Spans are 0-based UTF-16 code units. */
  toOriginal(span: Span): Span;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;
const BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u;
const COMBINING = /\p{M}/u;

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2212', '-'],
  ['\uFE63', '-'],
  ['\uFF0D', '-'],
  ['\u2015', '\u2014'],
  ['\u00F0', '\u0111'], // ð (eth) typed for đ
  ['\u00D0', '\u0110'],
  ['\u0256', '\u0111'], // ɖ and Ɖ, African letters that look the same
  ['\u0189', '\u0110'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['\u0085', '\n'],
  ['\v', '\n'],
]);

const isFullWidth = (code: number): boolean => code >= 0xff01 && code <= 0xff5e;

const replaceCharacter = (character: string): string => {
  const code = character.charCodeAt(0);
  if (character.length > 1 || code < 0x80) return character;
  if (isFullWidth(code)) return String.fromCharCode(code - 0xfee0);
  if (BLANK.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  return REPLACEMENTS.get(character) ?? character;
};

/** A character with the marks that follow it, `length` code units of it being the character itself. */
const replaceCluster = (cluster: string, length: number): string =>
  (replaceCharacter(cluster.slice(0, length)) + cluster.slice(length)).normalize('NFC');

// Printable ASCII, line ends and letters already composed need no work; most cells are of this kind.
const NEEDS_WORK =
  /[^\t\n\r\x20-\x7E\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u01B0\u1EA0-\u1EF9\u2013\u2014\u2018-\u201D\u2026\u2022\u00B7\u00B0]/u;

/**
 * NFC, without invisible characters, with plain blanks, plain hyphens (en and em dashes are kept: they mean
 * something between dates), half-width digits and `đ` for the lookalike `ð`. Case, tone placement, quotes and
 * runs of blanks stay as they are. Never throws; the empty text gives the empty text.
 */
export const normalizeText = (original: string): NormalizedText => {
  if (!NEEDS_WORK.test(original)) {
    return { original, text: original, toOriginal: (span) => span };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let index = 0;
  while (index < original.length) {
    const start = index;
    const point = original.codePointAt(index) ?? 0;
    const length = point > 0xffff ? 2 : 1;
    index += length;
    while (index < original.length && COMBINING.test(original.charAt(index))) index += 1;
    const replaced = replaceCluster(original.slice(start, index), length);
    for (let k = 0; k < replaced.length; k += 1) {
      starts.push(start);
      ends.push(index);
    }
    text += replaced;
  }
  const toOriginal = (span: Span): Span => {
    if (span.end <= span.start) {
      const at = starts[span.start] ?? original.length;
      return { start: at, end: at };
    }
    return {
      start: starts[span.start] ?? original.length,
      end: ends[span.end - 1] ?? original.length,
    };
  };
  return { original, text, toOriginal };
};
