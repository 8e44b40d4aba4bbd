import { isValidDate } from '../../calendar/plain-date';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts, hitsOf, type Hit } from '../texts';

const CODE = { code: 'date-malformed', severity: 'warning' } as const;

const BEFORE = '(?<![\\p{L}\\d/.-])';
const YEAR = '(?:19|20)\\d{2}';
/** No further sign: "12/5/2024/QĐ-UBND" and "2212/2014-KH" are numbers of documents. */
const AFTER = '(?![\\p{L}\\d]|[/-][\\p{L}\\d])';

/** Each gives day, month and year of the date that was meant. */
const FORMS: readonly RegExp[] = [
  // "22/122014": the second slash is lost.
  new RegExp(`${BEFORE}(\\d{1,2})/(0?[1-9]|1[0-2])(${YEAR})${AFTER}`, 'gu'),
  // "ngày 2212/2014": the first slash is lost; a bare "2212/2014" may be a number.
  new RegExp(`(?<=ngày\\s{1,3})(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])/(${YEAR})${AFTER}`, 'giu'),
  // "22//12/2014", "22/12./2014", "20!02/2013", "20\\02\\2013": a sign doubled or another key pressed.
  new RegExp(`${BEFORE}(\\d{1,2})[/!|\\\\.]{1,2}(\\d{1,2})[/!|\\\\.]{1,2}(${YEAR})${AFTER}`, 'gu'),
  // "12/5/20244": a digit of the year doubled.
  new RegExp(`${BEFORE}(\\d{1,2})/(\\d{1,2})/(${YEAR})\\d(?![\\p{L}\\d]|[/-][\\p{L}\\d])`, 'gu'),
  // "l5/5/2024", "2O/5/2024": a letter that looks like a digit.
  new RegExp(`${BEFORE}([\\dlIOo]{1,2})/([\\dlIOo]{1,2})/((?:[1l]9|2[0Oo])[\\dlIOo]{2})${AFTER}`, 'gu'),
];

const WELL_FORMED = /^\d{1,2}([/.])\d{1,2}\1\d{4}$/u;
/** A quick look that spares well-formed dates the forms: a run of digits, a doubled or mixed sign, a letter. */
const MAY_HOLD =
  /\d\/\d{5}|\d{4}\/\d{4}|[!|\\]\d|[/.!|\\]{2}|\d\.\d{1,2}\/\d|\d\/\d{1,2}\.\d|[lIOo]\d?\/|\/\d{0,3}[lIOo]/u;

const digits = (text = ''): number => Number(text.replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0'));

/** "năm học 202-2023", "năm học 2022 - 20233": of two years that follow each other one has a digit too few or too many. */
const SCHOOL_YEAR = new RegExp(
  `(?<=năm\\s{1,3}học\\s{0,3})(?:\\d{3}|\\d{5})\\s?[-–—]\\s?(${YEAR})(?!\\d)|(?<=năm\\s{1,3}học\\s{0,3})(${YEAR})\\s?[-–—]\\s?(?:\\d{3}|\\d{5})(?!\\d)`,
  'giu',
);

const schoolYears = (text: string): readonly Hit[] =>
  hitsOf(text, SCHOOL_YEAR, ([, last, first]) => {
    const begins = first === undefined ? Number(last) - 1 : Number(first);
    const meant = `${String(begins)} - ${String(begins + 1)}`;
    return { variant: 'school-year', params: { meant }, suggestion: meant };
  });

const daysIn = (text: string): readonly Hit[] => {
  if (!MAY_HOLD.test(text)) return [];
  const hits = new Map<number, Hit>();
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const [whole, d, m, y] = match;
      const [day, month, year] = [digits(d), digits(m), digits(y)];
      if (WELL_FORMED.test(whole) || !isValidDate(year, month, day) || hits.has(match.index)) continue;
      const suggestion = `${(d ?? '').length === 1 ? String(day) : String(day).padStart(2, '0')}/${
        (m ?? '').length === 1 ? String(month) : String(month).padStart(2, '0')
      }/${String(year)}`;
      hits.set(match.index, {
        span: { start: match.index, end: match.index + whole.length },
        parts: { params: { meant: suggestion }, suggestion },
      });
    }
  }
  return [...hits.values()];
};

const inText = (text: string): readonly Hit[] =>
  [...daysIn(text), ...schoolYears(text)].sort((a, b) => a.span.start - b.span.start);

const check = (context: CheckContext): readonly Finding[] => findInTexts(CODE, context.texts, inText);

/** A school year with a digit too few or too many; a day typed with a slash lost, doubled or mistyped, or a letter for a digit: no reader and no program finds it. */
export const dateMalformed: Rule = {
  ...CODE,
  group: 'dates',
  source: 'Cách ghi ngày dd/mm/yyyy',
  mends: false,
  check,
};
