/**
 * Reads what is typed (or written as a string through the API) the way Excel does: numbers, percents, money,
 * dates, times, fractions, logicals and errors; anything else stays text.
 */
import type { Locale } from './locale';
import { EN_US } from './locale';
import { daysInMonth, serialOf } from './serial';
import type { Scalar } from './values';
import { parseErrorWord } from './values';

export interface ParsedInput {
  readonly value: Scalar;
  /** The format Excel gives a General cell for such input. */
  readonly format: string | null;
}

export interface InputOptions {
  readonly locale: Locale;
  /** Year for dates typed without one. */
  readonly year: number;
  readonly date1904: boolean;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Excel keeps 15 significant digits. */
const fifteen = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(15)) : value);

function parseNumber(text: string, locale: Locale): ParsedInput | null {
  let body = text.trim();
  let negative = false;
  if (/^\(.*\)$/.test(body)) {
    negative = true;
    body = body.slice(1, -1).trim();
  }
  const sign = /^[+-]/.exec(body)?.[0];
  if (sign !== undefined) {
    if (negative) return null;
    negative = sign === '-';
    body = body.slice(1).trim();
  }
  let percent = false;
  if (body.endsWith('%')) {
    percent = true;
    body = body.slice(0, -1).trim();
  } else if (body.startsWith('%')) {
    percent = true;
    body = body.slice(1).trim();
  }
  let money = '';
  const symbol = new RegExp(`^(?:\\$|${escape(locale.currency)})`).exec(body)?.[0];
  if (symbol !== undefined) {
    money = symbol;
    body = body.slice(symbol.length).trim();
    if (body.startsWith('-')) {
      if (negative) return null;
      negative = true;
      body = body.slice(1);
    }
  } else if (locale.currency !== '$' && body.endsWith(locale.currency)) {
    money = locale.currency;
    body = body.slice(0, -locale.currency.length).trim();
  }
  const group = escape(locale.group);
  const decimal = escape(locale.decimal);
  const shape = new RegExp(`^(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:(${decimal})(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`).exec(
    body,
  );
  if (shape === null) return null;
  const [, whole = '', point, fraction = '', exponent] = shape;
  if (whole === '' && fraction === '') return null;
  const grouped = whole.includes(locale.group);
  const size = Number(`${whole.split(locale.group).join('') || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(size)) return null;
  const value = fifteen((negative ? -size : size) / (percent ? 100 : 1));
  let format: string | null = null;
  if (percent) format = fraction === '' ? '0%' : '0.00%';
  else if (money !== '')
    format =
      money === '$'
        ? fraction === ''
          ? '$#,##0_);[Red]($#,##0)'
          : '$#,##0.00_);[Red]($#,##0.00)'
        : `#,##0${fraction === '' ? '' : '.00'} "${money}"`;
  else if (exponent !== undefined) format = '0.00E+00';
  else if (grouped) format = fraction === '' ? '#,##0' : '#,##0.00';
  return {
    value: value === 0 ? 0 : value,
    format: point !== undefined && fraction === '' && format === null ? null : format,
  };
}

function parseFraction(text: string): ParsedInput | null {
  const found = /^\s*([+-]?)(\d+)\s+(\d{1,5})\/(\d{1,5})\s*$/.exec(text);
  if (found === null) return null;
  const [, sign, whole = '0', numerator = '0', denominator = '1'] = found;
  if (Number(denominator) === 0) return null;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === '-' ? -size : size, format: denominator.length > 1 ? '# ??/??' : '# ?/?' };
}

function parseTime(text: string, locale: Locale): { value: number; format: string } | null {
  const found = new RegExp(
    `^(\\d{1,4})(?::(\\d{1,2}))?(?::(\\d{1,2})(?:${escape(locale.decimal)}(\\d{1,3}))?)?\\s*(am|pm|a|p|sa|ch)?$`,
    'i',
  ).exec(text.trim());
  if (found === null) return null;
  const [, hourText = '0', minuteText, secondText, millis, half] = found;
  if (minuteText === undefined && half === undefined) return null;
  if (half !== undefined && minuteText === undefined && !/\s/.test(text.trim())) return null;
  let hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59) return null;
  if (half !== undefined) {
    if (hour > 12 || hour === 0) return null;
    hour = (hour % 12) + (/^(?:p|ch)/i.test(half) ? 12 : 0);
  }
  const value = (hour * 3600 + minute * 60 + second + Number(`0.${millis ?? '0'}`)) / 86_400;
  const base = secondText === undefined ? 'h:mm' : 'h:mm:ss';
  const format =
    hour >= 24 ? '[h]:mm:ss' : millis !== undefined ? 'mm:ss.0' : half === undefined ? base : `${base} AM/PM`;
  return { value, format };
}

const MONTH_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  EN_US.months.flatMap((name, i) => [
    [name.toLowerCase(), i + 1],
    [name.slice(0, 3).toLowerCase(), i + 1],
  ]),
);

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

interface FoundDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

function matchDate(text: string, options: InputOptions): FoundDate | null {
  const short = 'm/d/yyyy';
  let found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (found !== null) return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]), format: short };
  found = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (found !== null) {
    const first = Number(found[1]);
    const second = Number(found[2]);
    const [month, day] = options.locale.dateOrder === 'mdy' ? [first, second] : [second, first];
    return { year: fullYear(found[3] ?? ''), month, day, format: short };
  }
  found = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (found !== null) return { year: Number(found[2]), month: Number(found[1]), day: 1, format: 'mmm-yy' };
  found = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (found !== null) {
    const first = Number(found[1]);
    const second = Number(found[2]);
    const [month, day] = options.locale.dateOrder === 'mdy' ? [first, second] : [second, first];
    const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(options.year, month);
    if (valid) return { year: options.year, month, day, format: 'd-mmm' };
    // 13–99 behind a month is read as a year: "5/45" is May 1945.
    if (first >= 1 && first <= 12 && second > 12)
      return { year: fullYear(found[2] ?? ''), month: first, day: 1, format: 'mmm-yy' };
    return null;
  }
  const word = '([A-Za-z]{3,9})\\.?';
  found = new RegExp(`^(\\d{1,2})[-/ ]?${word}(?:[-/ ,]+(\\d{4}|\\d{2}))?$`).exec(text);
  if (found !== null) {
    const month = MONTH_WORDS[(found[2] ?? '').toLowerCase()];
    if (month === undefined) return null;
    return {
      year: found[3] === undefined ? options.year : fullYear(found[3]),
      month,
      day: Number(found[1]),
      format: found[3] === undefined ? 'd-mmm' : 'd-mmm-yy',
    };
  }
  found = new RegExp(`^${word}[-/ ]?(\\d{1,2})[,/ -]+(\\d{4}|\\d{2})$`).exec(text);
  if (found !== null) {
    const month = MONTH_WORDS[(found[1] ?? '').toLowerCase()];
    return month === undefined
      ? null
      : { year: fullYear(found[3] ?? ''), month, day: Number(found[2]), format: 'd-mmm-yy' };
  }
  found = new RegExp(`^${word}[-/ ,]*(\\d{4}|\\d{1,2})$`).exec(text);
  if (found !== null) {
    const month = MONTH_WORDS[(found[1] ?? '').toLowerCase()];
    if (month === undefined) return null;
    const number = found[2] ?? '';
    if (number.length === 4) return { year: Number(number), month, day: 1, format: 'mmm-yy' };
    const day = Number(number);
    if (day >= 1 && day <= daysInMonth(options.year, month)) return { year: options.year, month, day, format: 'd-mmm' };
    return { year: fullYear(number), month, day: 1, format: 'mmm-yy' };
  }
  return null;
}

function parseDate(text: string, options: InputOptions): ParsedInput | null {
  const trimmed = text.trim();
  const found = matchDate(trimmed, options);
  if (found !== null) return checkDate(found, options);
  const gap = /^(.*\S)[ T]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m?)?)$/i.exec(trimmed);
  if (gap === null) return null;
  const date = matchDate(gap[1] ?? '', options);
  const time = parseTime(gap[2] ?? '', options.locale);
  if (date === null || time === null) return null;
  const serial = checkDate(date, options);
  if (serial === null || typeof serial.value !== 'number') return null;
  return { value: serial.value + time.value, format: 'm/d/yyyy h:mm' };
}

function checkDate({ year, month, day, format }: FoundDate, options: InputOptions): ParsedInput | null {
  const feb29 = year === 1900 && month === 2 && day === 29;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || (day > daysInMonth(year, month) && !feb29))
    return null;
  if (feb29) return { value: 60, format };
  if (options.date1904 && year < 1904) return null;
  return { value: serialOf(year, month, day, options.date1904), format };
}

/** Reads one typed text. A text that is no number, date, logical or error comes back as it is. */
export function parseInput(text: string, options: InputOptions): ParsedInput {
  const trimmed = text.trim();
  if (trimmed === '') return { value: text === '' ? null : text, format: null };
  if (/^true$/i.test(trimmed)) return { value: true, format: null };
  if (/^false$/i.test(trimmed)) return { value: false, format: null };
  const error = parseErrorWord(trimmed);
  if (error !== null) return { value: error, format: null };
  // Only texts with a digit near the start can be numbers or dates: long sentences skip the patterns.
  if (trimmed.length > 64 || !/\d/.test(trimmed)) return { value: text, format: null };
  const number = parseNumber(trimmed, options.locale);
  if (number !== null) return number;
  const fraction = parseFraction(trimmed);
  if (fraction !== null) return fraction;
  const date = parseDate(trimmed, options);
  if (date !== null) return date;
  const time = parseTime(trimmed, options.locale);
  if (time !== null) return { value: time.value, format: time.format };
  return { value: text, format: null };
}

/** Text to number as formulas coerce it ("12", "3/4/2020", "50%"); `null` when it is no number. */
export function coerceText(text: string, options: InputOptions): number | null {
  const { value } = parseInput(text, options);
  return typeof value === 'number' ? value : null;
}
