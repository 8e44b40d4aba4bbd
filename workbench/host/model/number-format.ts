/**
 * Shows a value as Excel shows it: number formats with sections, conditions, digits, fractions, exponents,
 * dates and text. Format codes are en-US; the locale gives separators and names.
 */
import type { Locale } from './locale';
import { EN_US, localeByTag } from './locale';
import { dateOf, timeOf, weekdayOf } from './serial';
import type { Scalar } from './values';

type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | {
      readonly kind: 'decimal' | 'group' | 'percent' | 'general' | 'at' | 'slash' | 'fill' | 'skip';
      readonly text: string;
    }
  | { readonly kind: 'exponent'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string };

interface Section {
  readonly tokens: readonly Token[];
  readonly condition: { readonly operator: string; readonly value: number } | null;
  readonly color: string | null;
  readonly locale: Locale | null;
  readonly isDate: boolean;
  readonly isText: boolean;
}

const COLORS = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+)$/i;

function splitSections(format: string): string[] {
  const parts: string[] = [];
  let current = '';
  let quoted = false;
  for (let i = 0; i < format.length; i++) {
    const letter = format.charAt(i);
    if (letter === '\\' && !quoted) {
      current += letter + format.charAt(i + 1);
      i++;
    } else {
      if (letter === '"') quoted = !quoted;
      if (letter === ';' && !quoted) {
        parts.push(current);
        current = '';
      } else current += letter;
    }
  }
  parts.push(current);
  return parts;
}

function parseBracket(
  content: string,
  section: { condition: Section['condition']; color: string | null; locale: Locale | null },
): Token | null {
  if (/^[hms]+$/i.test(content)) return { kind: 'date', text: `[${content.toLowerCase()}]` };
  if (COLORS.test(content)) {
    section.color = content;
    return null;
  }
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(content);
  if (condition !== null) {
    section.condition = { operator: condition[1] ?? '', value: Number(condition[2]) };
    return null;
  }
  const money = /^\$([^-]*)(?:-([0-9A-Fa-f]+))?/.exec(content);
  if (money !== null) {
    if (money[2] !== undefined) section.locale = localeByTag(money[2]);
    const symbol = money[1] ?? '';
    return symbol === '' ? null : { kind: 'literal', text: symbol };
  }
  return null;
}

function parseSection(text: string): Section {
  const tokens: Token[] = [];
  const state: { condition: Section['condition']; color: string | null; locale: Locale | null } = {
    condition: null,
    color: null,
    locale: null,
  };
  let i = 0;
  while (i < text.length) {
    const letter = text.charAt(i);
    const rest = text.slice(i);
    if (letter === '"') {
      const end = text.indexOf('"', i + 1);
      const stop = end < 0 ? text.length : end;
      tokens.push({ kind: 'literal', text: text.slice(i + 1, stop) });
      i = stop + 1;
    } else if (letter === '\\') {
      tokens.push({ kind: 'literal', text: text.charAt(i + 1) });
      i += 2;
    } else if (letter === '[') {
      const end = text.indexOf(']', i);
      const stop = end < 0 ? text.length : end;
      const token = parseBracket(text.slice(i + 1, stop), state);
      if (token !== null) tokens.push(token);
      i = stop + 1;
    } else if (letter === '_') {
      tokens.push({ kind: 'skip', text: ' ' });
      i += 2;
    } else if (letter === '*') {
      tokens.push({ kind: 'fill', text: text.charAt(i + 1) });
      i += 2;
    } else if (/^general/i.test(rest)) {
      tokens.push({ kind: 'general', text: 'General' });
      i += 7;
    } else if (/^am\/pm/i.test(rest)) {
      tokens.push({ kind: 'date', text: 'am/pm' });
      i += 5;
    } else if (/^a\/p/i.test(rest)) {
      tokens.push({ kind: 'date', text: 'a/p' });
      i += 3;
    } else if (/^e[+-]/i.test(rest)) {
      tokens.push({ kind: 'exponent', text: text.slice(i, i + 2) });
      i += 2;
    } else if (/[ymdhs]/i.test(letter)) {
      const run = /^(?:y+|m+|d+|h+|s+)/i.exec(rest)?.[0] ?? letter;
      let word = run.toLowerCase();
      i += run.length;
      if (word.startsWith('s')) {
        const fraction = /^\.0+/.exec(text.slice(i));
        if (fraction !== null) {
          word += fraction[0];
          i += fraction[0].length;
        }
      }
      tokens.push({ kind: 'date', text: word });
    } else {
      if (letter === '0' || letter === '#' || letter === '?') tokens.push({ kind: 'digit', text: letter });
      else if (letter === '.') tokens.push({ kind: 'decimal', text: '.' });
      else if (letter === ',') tokens.push({ kind: 'group', text: ',' });
      else if (letter === '%') tokens.push({ kind: 'percent', text: '%' });
      else if (letter === '@') tokens.push({ kind: 'at', text: '@' });
      else if (letter === '/') tokens.push({ kind: 'slash', text: '/' });
      else tokens.push({ kind: 'literal', text: letter });
      i += 1;
    }
  }
  const isDate = tokens.some((t) => t.kind === 'date');
  return {
    tokens: isDate ? markMinutes(tokens) : tokens,
    ...state,
    isDate,
    isText: tokens.some((t) => t.kind === 'at'),
  };
}

/** "m" after hours or before seconds means minutes: written "n" inside. */
function markMinutes(tokens: readonly Token[]): Token[] {
  const dates = tokens.map((t, index) => ({ t, index })).filter(({ t }) => t.kind === 'date');
  const minutes = new Set<number>();
  dates.forEach(({ t, index }, i) => {
    if (!/^m{1,2}$/.test(t.text)) return;
    const before = dates[i - 1]?.t.text.replace(/[[\]]/g, '') ?? '';
    const after = dates[i + 1]?.t.text ?? '';
    if (before.startsWith('h') || after.startsWith('s') || after.startsWith('[s')) minutes.add(index);
  });
  return tokens.map((t, index) => (minutes.has(index) ? { kind: 'date', text: t.text.replace(/m/g, 'n') } : t));
}

const cache = new Map<string, readonly Section[]>();

function sectionsOf(format: string): readonly Section[] {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const parsed = splitSections(format).map(parseSection);
  if (cache.size > 2000) cache.clear();
  cache.set(format, parsed);
  return parsed;
}

const holds = (
  value: number,
  { operator, value: limit }: { readonly operator: string; readonly value: number },
): boolean => {
  switch (operator) {
    case '<':
      return value < limit;
    case '>':
      return value > limit;
    case '<=':
      return value <= limit;
    case '>=':
      return value >= limit;
    case '<>':
      return value !== limit;
    default:
      return value === limit;
  }
};

/** A number rounded half away from zero on its decimal digits, as Excel rounds for display. */
export function roundDecimal(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const rounded = Number(`${scaled}e${-decimals}`);
  return value < 0 ? -rounded : rounded;
}

/** Plain decimal digits of a non-negative number, at most 15 significant. */
function plainDigits(value: number, decimals: number): string {
  const rounded = roundDecimal(value, decimals);
  if (rounded >= 1e15)
    return (
      BigInt(Math.round(Number(rounded.toPrecision(15)))).toString() + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '')
    );
  return rounded.toFixed(Math.min(decimals, 100));
}

/** General: up to 11 characters, then exponent form. */
export function formatGeneral(value: number, locale: Locale = EN_US): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  let text: string;
  if (size >= 1e11 || size < 1e-4) {
    const short = size < 1e-4 && size >= 1e-9 ? shortDecimal(size) : null;
    text = short ?? exponentForm(size, 5);
  } else {
    const whole = Math.floor(size).toString().length;
    text = Number(roundDecimal(size, Math.max(0, 10 - whole)).toPrecision(15)).toString();
    if (text.includes('e')) text = exponentForm(size, 5);
  }
  return sign + text.replace('.', locale.decimal);
}

function shortDecimal(size: number): string | null {
  const digits = Number(size.toPrecision(15));
  const text = digits.toFixed(20).replace(/0+$/, '');
  return text.length <= 11 ? text : null;
}

function exponentForm(size: number, decimals: number): string {
  const [mantissa = '0', exponent = '+0'] = size.toExponential(decimals).split('e');
  const trimmed = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const power = Number(exponent);
  return `${trimmed}E${power < 0 ? '-' : '+'}${Math.abs(power).toString().padStart(2, '0')}`;
}

const literalText = (token: Token): string =>
  token.kind === 'literal' || token.kind === 'percent' || token.kind === 'slash' || token.kind === 'skip'
    ? token.text
    : '';

/** Puts `digits` into the placeholders from the right; extra digits go before the first one. */
function fillWhole(tokens: readonly Token[], digits: string, grouped: boolean, group: string): string {
  const places = tokens.filter((t) => t.kind === 'digit').length;
  let source = digits === '0' && !tokens.some((t) => t.kind === 'digit' && t.text === '0') ? '' : digits;
  let out = '';
  let place = 0;
  let count = 0;
  const push = (digit: string): void => {
    if (grouped && count > 0 && count % 3 === 0) out = group + out;
    out = digit + out;
    count++;
  };
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.kind !== 'digit') {
      out = literalText(token) + out;
      continue;
    }
    place++;
    const digit = source.charAt(source.length - 1);
    source = source.slice(0, -1);
    if (digit !== '') push(digit);
    else if (token.text === '0') push('0');
    else if (token.text === '?') out = ` ${out}`;
    if (place === places) for (; source !== ''; source = source.slice(0, -1)) push(source.charAt(source.length - 1));
  }
  return out;
}

function fillDecimals(tokens: readonly Token[], digits: string): string {
  const places = tokens.filter((t) => t.kind === 'digit');
  let keep = digits.length;
  while (keep > 0 && digits.charAt(keep - 1) === '0' && places[keep - 1]?.text !== '0') keep--;
  let used = 0;
  let out = '';
  for (const token of tokens) {
    if (token.kind !== 'digit') {
      out += literalText(token);
      continue;
    }
    if (used < keep) out += digits.charAt(used);
    else if (token.text === '?') out += ' ';
    used++;
  }
  return out;
}

function formatFraction(section: Section, value: number): string {
  const tokens = section.tokens;
  const slash = tokens.findIndex((t) => t.kind === 'slash');
  let start = slash;
  while (
    start > 0 &&
    (tokens[start - 1]?.kind === 'digit' ||
      (tokens[start - 1]?.kind === 'literal' && tokens[start - 1]?.text === ' ' && start === slash))
  )
    start--;
  const denominatorTokens: Token[] = [];
  let end = slash + 1;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token === undefined || !(token.kind === 'digit' || (token.kind === 'literal' && /^\d$/.test(token.text))))
      break;
    denominatorTokens.push(token);
    end++;
  }
  const hasWhole = tokens.slice(0, start).some((t) => t.kind === 'digit');
  const fixed = denominatorTokens.some((t) => t.kind === 'literal' || (t.kind === 'digit' && t.text === '0'))
    ? Number(denominatorTokens.map((t) => t.text).join(''))
    : 0;
  let whole = hasWhole ? Math.floor(value) : 0;
  const rest = value - whole;
  let numerator: number;
  let denominator: number;
  if (fixed > 0) {
    denominator = fixed;
    numerator = Math.round(rest * fixed);
  } else [numerator, denominator] = nearestFraction(rest, 10 ** Math.max(1, denominatorTokens.length) - 1);
  if (hasWhole && numerator === denominator) {
    whole += 1;
    numerator = 0;
  }
  const wholeText = tokens
    .slice(0, start)
    .map((t) => (t.kind === 'digit' ? '' : literalText(t)))
    .join('');
  const width = denominatorTokens.length;
  const shownWhole = hasWhole && (whole !== 0 || numerator === 0) ? whole.toString() : '';
  const fraction =
    numerator === 0 && hasWhole
      ? ' '.repeat(width * 2 + 1)
      : `${numerator.toString().padStart(width, ' ')}/${denominator.toString().padEnd(width, ' ')}`;
  const after = tokens.slice(end).map(literalText).join('');
  return `${shownWhole}${shownWhole === '' && hasWhole ? '' : wholeText}${fraction}${after}`;
}

function nearestFraction(value: number, limit: number): [number, number] {
  let best: [number, number] = [Math.round(value), 1];
  let error = Math.abs(value - best[0]);
  for (let denominator = 2; denominator <= limit && error > 1e-12; denominator++) {
    const numerator = Math.round(value * denominator);
    const off = Math.abs(value - numerator / denominator);
    if (off < error - 1e-12) {
      best = [numerator, denominator];
      error = off;
    }
  }
  return best;
}

function formatNumber(section: Section, size: number, locale: Locale): string {
  const { tokens } = section;
  const general = tokens.findIndex((t) => t.kind === 'general');
  if (general >= 0)
    return tokens.map((t) => (t.kind === 'general' ? formatGeneral(size, locale) : literalText(t))).join('');
  if (!tokens.some((t) => t.kind === 'digit')) return tokens.map(literalText).join('');
  if (
    tokens.some((t) => t.kind === 'slash') &&
    tokens.some((t, i) => t.kind === 'slash' && tokens[i - 1]?.kind === 'digit')
  )
    return formatFraction(section, size);
  let value = size;
  for (const token of tokens) if (token.kind === 'percent') value *= 100;
  const exponentAt = tokens.findIndex((t) => t.kind === 'exponent');
  const mantissa = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const decimalAt = mantissa.findIndex((t) => t.kind === 'decimal');
  const wholeTokens = decimalAt < 0 ? mantissa : mantissa.slice(0, decimalAt);
  const decimalTokens = decimalAt < 0 ? [] : mantissa.slice(decimalAt + 1);
  const lastDigit = wholeTokens.map((t) => t.kind).lastIndexOf('digit');
  let grouped = false;
  wholeTokens.forEach((token, index) => {
    if (token.kind !== 'group') return;
    if (index > lastDigit) value /= 1000;
    else if (wholeTokens.slice(0, index).some((t) => t.kind === 'digit')) grouped = true;
  });
  const trailing = decimalTokens.map((t) => t.kind).lastIndexOf('digit');
  decimalTokens.forEach((token, index) => {
    if (token.kind === 'group' && index > trailing) value /= 1000;
  });
  const decimals = decimalTokens.filter((t) => t.kind === 'digit').length;
  let exponent = 0;
  if (exponentAt >= 0 && value !== 0) {
    const step = Math.max(1, wholeTokens.filter((t) => t.kind === 'digit').length);
    exponent = Math.floor(Math.log10(value) + 1e-12);
    exponent = step > 1 ? Math.floor(exponent / step) * step : exponent;
    value = Number(`${value}e${-exponent}`);
    if (roundDecimal(value, decimals) >= 10 ** step) {
      exponent += step;
      value /= 10 ** step;
    }
  }
  const [whole = '0', fraction = ''] = plainDigits(value, decimals).split('.');
  let out = fillWhole(wholeTokens, whole, grouped, locale.group);
  if (decimalAt >= 0) out += locale.decimal + fillDecimals(decimalTokens, fraction);
  if (exponentAt >= 0) {
    const after = tokens.slice(exponentAt + 1);
    const sign = tokens[exponentAt]?.text.charAt(1) ?? '+';
    out += `E${exponent < 0 ? '-' : sign === '+' ? '+' : ''}${fillWhole(after, Math.abs(exponent).toString(), false, '')}`;
  }
  return out;
}

function formatDate(section: Section, serial: number, base: Locale, date1904: boolean): string | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  const locale = section.locale ?? base;
  const fractionDigits = section.tokens.reduce(
    (most, t) => Math.max(most, t.kind === 'date' ? (/\.(0+)/.exec(t.text)?.[1]?.length ?? 0) : 0),
    0,
  );
  const unit = 86_400 * 10 ** fractionDigits;
  const rounded = Math.round(serial * unit) / unit;
  const date = dateOf(rounded, date1904);
  const time = timeOf(rounded);
  const weekday = weekdayOf(rounded, date1904);
  const half = section.tokens.some((t) => t.kind === 'date' && (t.text === 'am/pm' || t.text === 'a/p'));
  const pad = (n: number, width: number): string => n.toString().padStart(width, '0');
  const hour = half ? time.hours % 12 || 12 : time.hours;
  const total = (perDay: number): number => Math.floor(rounded * perDay + 1e-9);
  const one = (text: string): string => {
    switch (text) {
      case 'yy':
      case 'y':
        return pad(date.year % 100, 2);
      case 'm':
        return date.month.toString();
      case 'mm':
        return pad(date.month, 2);
      case 'mmm':
        return locale.monthsShort[date.month - 1] ?? '';
      case 'mmmmm':
        return (locale.months[date.month - 1] ?? '').charAt(0);
      case 'd':
        return date.day.toString();
      case 'dd':
        return pad(date.day, 2);
      case 'ddd':
        return locale.daysShort[weekday] ?? '';
      case 'h':
        return hour.toString();
      case 'hh':
        return pad(hour, 2);
      case 'n':
        return time.minutes.toString();
      case 'nn':
        return pad(time.minutes, 2);
      case 's':
        return time.seconds.toString();
      case 'ss':
        return pad(time.seconds, 2);
      case 'am/pm':
        return time.hours < 12 ? locale.am : locale.pm;
      case 'a/p':
        return time.hours < 12 ? 'a' : 'p';
      default:
        return longForm(text);
    }
  };
  const longForm = (text: string): string => {
    if (text.startsWith('y')) return date.year.toString();
    if (text.startsWith('m')) return locale.months[date.month - 1] ?? '';
    if (text.startsWith('d')) return locale.days[weekday] ?? '';
    if (text.startsWith('[h')) return pad(total(24), text.length - 2);
    if (text.startsWith('[m')) return pad(total(1440), text.length - 2);
    if (text.startsWith('[s')) return pad(total(86_400), text.length - 2);
    const [whole = '', digits] = text.split('.');
    const seconds = whole.length > 1 ? pad(time.seconds, 2) : time.seconds.toString();
    return digits === undefined
      ? seconds
      : `${seconds}${locale.decimal}${Math.round(time.fraction * 10 ** digits.length)
          .toString()
          .padStart(digits.length, '0')}`;
  };
  return section.tokens
    .map((t) => {
      if (t.kind === 'date') return one(t.text);
      if (t.kind === 'slash') return locale.dateSeparator;
      if (t.kind === 'literal' && t.text === ':') return locale.timeSeparator;
      return t.kind === 'decimal' ? locale.decimal : t.kind === 'group' ? ',' : literalText(t);
    })
    .join('');
}

function pickSection(sections: readonly Section[], value: number): { section: Section | undefined; signed: boolean } {
  const numeric = sections.filter((s) => !s.isText || s.tokens.length === 1);
  if (sections.some((s) => s.condition !== null)) {
    const index = sections.findIndex((s, i) =>
      s.condition === null ? i >= 1 || sections.length === 1 : holds(value, s.condition),
    );
    const section = sections[index] ?? sections[sections.length - 1];
    return {
      section,
      signed:
        value < 0 &&
        (section?.condition === null ||
          section?.condition?.operator === '<=' ||
          section?.condition?.operator === '>=' ||
          index === 0),
    };
  }
  const usable = numeric.length === 0 ? sections : sections.slice(0, 3);
  if (value < 0 && usable[1] !== undefined && !usable[1].isText) return { section: usable[1], signed: false };
  if (value === 0 && usable[2] !== undefined && !usable[2].isText) return { section: usable[2], signed: false };
  return { section: usable[0], signed: value < 0 };
}

export interface FormatOptions {
  readonly locale: Locale;
  readonly date1904: boolean;
}

/** Format 14 ("m/d/yyyy") follows the system's short date; so does 22 with the time behind it. */
export function systemFormat(format: string, locale: Locale): string {
  const lower = format.toLowerCase();
  if (lower === 'm/d/yyyy' || lower === 'mm-dd-yy') return locale.shortDate;
  if (lower === 'm/d/yyyy h:mm' || lower === 'm/d/yy h:mm') return `${locale.shortDate} h:mm`;
  return format;
}

/** The text a cell shows. Dates outside Excel's calendar show as "#" signs. */
export function formatValue(
  value: Scalar,
  format: string,
  options: FormatOptions = { locale: EN_US, date1904: false },
): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return formatText(value, format);
  if (format === 'General' || format === '' || format === '@') return formatGeneral(value, options.locale);
  const sections = sectionsOf(systemFormat(format, options.locale));
  const { section, signed } = pickSection(sections, value);
  if (section === undefined) return formatGeneral(value, options.locale);
  if (section.isText && !section.tokens.some((t) => t.kind === 'digit'))
    return section.tokens
      .map((t) => (t.kind === 'at' ? formatGeneral(value, options.locale) : literalText(t)))
      .join('');
  if (section.isDate) return formatDate(section, value, options.locale, options.date1904) ?? '#'.repeat(10);
  const text = formatNumber(
    section,
    Math.abs(value),
    section.locale !== null && options.locale.name === 'en-US' ? options.locale : options.locale,
  );
  const isZero = !/[1-9]/.test(text) && section.tokens.some((t) => t.kind === 'digit');
  return signed && !isZero ? `-${text}` : text;
}

function formatText(value: string, format: string): string {
  if (format === 'General' || format === '@' || format === '') return value;
  const sections = sectionsOf(format);
  const section =
    sections[3] ??
    (sections.length === 1 || sections[sections.length - 1]?.isText === true
      ? sections[sections.length - 1]
      : undefined);
  if (section === undefined || !section.isText) return value;
  return section.tokens.map((t) => (t.kind === 'at' ? value : literalText(t))).join('');
}

/** Does the format show dates or times? */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && format !== '@' && (sectionsOf(format)[0]?.isDate ?? false);
}

export type FormatCategory =
  | 'General'
  | 'Number'
  | 'Currency'
  | 'Accounting'
  | 'Date'
  | 'Time'
  | 'Percentage'
  | 'Fraction'
  | 'Scientific'
  | 'Text'
  | 'Special'
  | 'Custom';

/** `Excel.NumberFormatCategory` of a format. */
export function formatCategory(format: string): FormatCategory {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  const section = sectionsOf(format)[0];
  if (section === undefined) return 'Custom';
  if (section.isDate) return section.tokens.some((t) => t.kind === 'date' && /^[ymd]/.test(t.text)) ? 'Date' : 'Time';
  if (section.tokens.some((t) => t.kind === 'fill')) return 'Accounting';
  if (section.tokens.some((t) => t.kind === 'exponent')) return 'Scientific';
  if (section.tokens.some((t) => t.kind === 'slash')) return 'Fraction';
  if (section.tokens.some((t) => t.kind === 'percent')) return 'Percentage';
  if (section.tokens.some((t) => t.kind === 'literal' && /[$€£¥₫]/.test(t.text))) return 'Currency';
  return /^[#0,.]+$/.test(format) ? 'Number' : 'Custom';
}

/** A format code in the locale's own separators ("#,##0.00" → "#.##0,00"). */
export function localFormat(format: string, locale: Locale): string {
  const shown = systemFormat(format, locale);
  if (locale.decimal === '.' && locale.group === ',') return shown;
  return swapSeparators(shown, { '.': locale.decimal, ',': locale.group });
}

/** The reverse of {@link localFormat}. */
export function fromLocalFormat(format: string, locale: Locale): string {
  if (locale.decimal === '.' && locale.group === ',') return format;
  return swapSeparators(format, { [locale.decimal]: '.', [locale.group]: ',' });
}

function swapSeparators(format: string, map: Readonly<Record<string, string>>): string {
  let quoted = false;
  let bracket = false;
  let out = '';
  for (let i = 0; i < format.length; i++) {
    const letter = format.charAt(i);
    if (letter === '\\') {
      out += letter + format.charAt(i + 1);
      i++;
      continue;
    }
    if (letter === '"') quoted = !quoted;
    if (letter === '[') bracket = true;
    if (letter === ']') bracket = false;
    out += quoted || bracket ? letter : (map[letter] ?? letter);
  }
  return out;
}
