/** What an Excel number format makes of a number. */
export interface DateFormat {
  /** `elapsed` is a length of time ("[h]:mm"), `none` a number, a text or General. */
  readonly kind: 'none' | 'date' | 'time' | 'date-time' | 'elapsed';
  /** Which of day and month comes first; `null` when the format does not show both. */
  readonly order: 'day-first' | 'month-first' | 'year-first' | null;
  /** The month is shown by its name (mmm, mmmm), so day and month cannot be taken for each other. */
  readonly monthName: boolean;
  readonly hasDay: boolean;
  readonly hasMonth: boolean;
  readonly hasYear: boolean;
  /**
   * One of Excel's own formats that follow the country set in Windows: the file says m/d/yyyy, a Vietnamese
   * screen shows dd/mm/yyyy. Its order says nothing about how the day was typed.
   */
  readonly followsSystem: boolean;
}

const NONE: DateFormat = {
  kind: 'none',
  order: null,
  monthName: false,
  hasDay: false,
  hasMonth: false,
  hasYear: false,
  followsSystem: false,
};

/**
 * Built-in formats 14 and 22 in the writings met in files and in Office.js, and the tags for "system long date"
 * and "system time". Source: ECMA-376 Part 1, 18.8.30; excel-rules.md §2.2.
 */
const SYSTEM_FORMAT = /^(?:m\/d\/yyyy|m\/d\/yy|mm-dd-yy)(?: h:mm)?$|\[\$-(?:f800|f400|x-sysdate|x-systime)\]/;

type TokenKind = 'day' | 'weekday' | 'month' | 'year' | 'hour' | 'minute' | 'second' | 'elapsed' | 'number' | 'm';

interface Token {
  readonly kind: TokenKind;
  readonly length: number;
}

// One token of a format section: what is skipped stands first (texts in quotes, escaped characters, padding,
// fillers, colours, locales, conditions, General), then elapsed time, AM/PM, runs of one letter and placeholders.
const TOKEN = /"[^"]*"?|[\\_*].?|general|\[(h+|m+|s+)\]|\[[^\]]*\]?|am\/pm|a\/p|\.0+|e[+-]|([dmyhsbeg])\2*|[0#?]|./gsu;

const kindOf = (letter: string, length: number): TokenKind | null => {
  switch (letter) {
    case 'd':
      return length <= 2 ? 'day' : 'weekday';
    case 'm':
      return 'm';
    case 'y':
    case 'b':
    case 'e':
      return 'year';
    case 'h':
      return 'hour';
    case 's':
      return 'second';
    default:
      return null;
  }
};

const tokensOf = (section: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of section.matchAll(TOKEN)) {
    const text = match[0];
    if (match[1] !== undefined) {
      tokens.push({ kind: 'elapsed', length: text.length - 2 });
    } else if (match[2] !== undefined) {
      const kind = kindOf(match[2], text.length);
      if (kind) tokens.push({ kind, length: text.length });
    } else if (/^[0#?]$|^e[+-]$/.test(text) || (text.startsWith('.0') && tokens.at(-1)?.kind !== 'second')) {
      tokens.push({ kind: 'number', length: 1 });
    }
  }
  // m is a minute right after an hour or right before a second, a month everywhere else.
  return tokens.map((token, i) => {
    if (token.kind !== 'm') return token;
    const before = tokens[i - 1]?.kind;
    const minute = before === 'hour' || before === 'elapsed' || tokens[i + 1]?.kind === 'second';
    return { kind: minute && token.length <= 2 ? 'minute' : 'month', length: token.length };
  });
};

const sectionsOf = (format: string): readonly string[] =>
  format.match(/(?:"[^"]*"?|\\.?|\[[^\]]*\]?|[^;"\\[])+/gsu) ?? [];

const readSection = (section: string): DateFormat => {
  const tokens = tokensOf(section);
  if (tokens.some((t) => t.kind === 'number')) return NONE;
  const at = (kind: TokenKind): number => tokens.findIndex((t) => t.kind === kind);
  const [day, month, year] = [at('day'), at('month'), at('year')];
  const isDate = day >= 0 || month >= 0 || year >= 0 || at('weekday') >= 0;
  const isTime = at('hour') >= 0 || at('minute') >= 0 || at('second') >= 0;
  const both = day >= 0 && month >= 0;
  const yearFirst = year >= 0 && year < day && year < month;
  return {
    kind: at('elapsed') >= 0 ? 'elapsed' : isDate && isTime ? 'date-time' : isDate ? 'date' : isTime ? 'time' : 'none',
    order: !both ? null : yearFirst ? 'year-first' : day < month ? 'day-first' : 'month-first',
    monthName: (tokens[month]?.length ?? 0) >= 3,
    hasDay: day >= 0,
    hasMonth: month >= 0,
    hasYear: year >= 0,
    followsSystem: false,
  };
};

const showsDate = (format: DateFormat): boolean => format.kind === 'date' || format.kind === 'date-time';

/**
 * Reads an Excel number format by its tokens, as kept in files and given by Office.js `numberFormat` (en-US
 * letters: d, m, y, h, s). Texts in quotes or after `\` mean nothing. Of several sections the first that shows
 * a date or time counts. Any text is accepted; what is no date format gives `kind: 'none'`.
 */
export const readDateFormat = (numberFormat: string | undefined): DateFormat => {
  const format = (numberFormat ?? '').toLowerCase();
  const sections = sectionsOf(format).map(readSection);
  const read = sections.find(showsDate) ?? sections.find((f) => f.kind !== 'none') ?? NONE;
  if (!SYSTEM_FORMAT.test(format.replace(/;@$/, '').trim())) return read;
  if (read.kind !== 'none') return { ...read, followsSystem: true };
  return {
    ...NONE,
    kind: format.includes('f400') || format.includes('systime') ? 'time' : 'date',
    followsSystem: true,
  };
};

/** True when the format shows a number as a day, month or year, with or without a time. */
export const looksLikeDateFormat = (numberFormat: string | undefined): boolean =>
  showsDate(readDateFormat(numberFormat));
