import type { DocumentNumber, ReferenceFamily } from './reference';
import { TYPE_CODES } from './document-types';

/** A code: capitals with small letters between (TTg, CTrHĐ), at least two letters, digits only after QH (UBTVQH15). */
const CODE = `\\p{Lu}[\\p{Lu}a-zđ&]{1,24}(?:(?<=QH)\\d{1,2})?`;
const GAP = '[ \\t\\u00A0]{0,3}(?:\\r?\\n\\s{0,8})?';
/** A last part may count: offices ("VKSTC-V16", "CAT-PX03", "…-T4"), schools of one name ("THCS2"). */
const NUMBERED = '\\p{Lu}[\\p{Lu}a-zđ]{0,10}\\d{1,2}(?![\\p{L}\\d/])';
/** A dot or a bare number joins only what it touches: behind a dot and a blank a new sentence begins. */
const TOUCHING = `\\.${CODE}|[-–./]\\d{1,2}(?![\\d/])`;
const TAIL = `${CODE}(?:${GAP}[-–/]${GAP}(?:${NUMBERED}|${CODE})|${TOUCHING})*`;
const SHAPE = new RegExp(`(\\d{1,6}[a-zđA-EĐ]?)${GAP}([-–/])${GAP}(?:((?:19|20)\\d{2})${GAP}/${GAP})?(${TAIL})`, 'gu');

const BLANKS = /\s+/gu;
/** The digits are the tail of something longer: "1.254/…", "COVID-19/…". */
const GLUED = /[\p{L}\d/,.]$|[\p{L}\d][-–]$/u;
const NUMBER_WORD = /số\s{0,2}:?\s{0,2}$/iu;

const familyOf = (separator: string, year: string | undefined, codes: string): ReferenceFamily | null => {
  // "01-2020/KH-HV" is a number of the office with the year beside it.
  if (year !== undefined) return separator === '/' ? 'normative' : 'state';
  if (separator === '/') return 'state';
  return codes.includes('/') ? 'party' : null;
};

const capitals = /\p{Lu}/gu;

/** One word in capitals after "12/" may be a name on a street sign: a code has two capitals or is a known type. */
const looksLikeCode = (code: string): boolean => TYPE_CODES.has(code) || (code.match(capitals)?.length ?? 0) >= 2;

const splitCodes = (family: ReferenceFamily, codes: string): { type: string | null; body: string } => {
  const cut = codes.search(family === 'party' ? /\// : /[-–./]/);
  const head = cut < 0 ? codes : codes.slice(0, cut);
  const rest = cut < 0 ? '' : codes.slice(cut + 1);
  if (TYPE_CODES.has(head) || family === 'party') return { type: head, body: rest };
  return { type: null, body: codes };
};

/**
 * Every document number in the text, in order: 54-KH/ĐTN, 61/NQ-HĐND, 54/2017/QH14, 1190/SYT-NVY. Inner blanks and
 * a line break after the hyphen are forgiven ("218-⏎QĐ/TW"). Dates, streets ("Số 12/A") and fractions give nothing.
 */
export const findDocumentNumbers = (text: string): readonly DocumentNumber[] => {
  const found: DocumentNumber[] = [];
  for (const match of text.matchAll(SHAPE)) {
    const [whole, ordinal = '', separator = '', year, rawCodes = ''] = match;
    if (GLUED.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const codes = rawCodes.replace(BLANKS, '').replace(/–/gu, '-');
    const family = familyOf(separator, year, codes);
    if (family === null) continue;
    const head = codes.split(/[-./]/, 1)[0] ?? '';
    if (!looksLikeCode(head) && !/^QH\d/.test(head)) continue;
    // "05/CLB" alone may be five clubs: a lone code that is no type needs the word "số" before it.
    const lone = family === 'state' && head === codes && !TYPE_CODES.has(head);
    if (lone && !NUMBER_WORD.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    if (family === 'party' && !looksLikeCode(codes.slice(codes.indexOf('/') + 1))) continue;
    const joiner = separator === '/' ? '/' : '-';
    found.push({
      number: `${ordinal}${joiner}${year === undefined ? '' : `${year}/`}${codes}`,
      family,
      ordinal,
      year: year === undefined ? null : Number(year),
      ...splitCodes(family, codes),
      span: { start: match.index, end: match.index + whole.length },
      text: whole,
    });
  }
  return found;
};
