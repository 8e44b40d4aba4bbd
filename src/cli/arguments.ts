import type { CheckFormat } from '../application/check-record';
import { fail, succeed, type Result } from '../application/ports';
import { parseIso, type PlainDate } from '../domain/calendar/plain-date';
import { ruleOf } from '../domain/checks/registry';
import type { Locale } from '../messages';

export const PARSE_KINDS = ['time', 'units', 'match', 'anniversaries', 'document'] as const;
export type ParseKind = (typeof PARSE_KINDS)[number];

interface Common {
  readonly locale: Locale;
}

/** What the user asked for. Paths are as typed. */
export type Command = Common &
  (
    | { readonly kind: 'help' }
    | { readonly kind: 'version' }
    | {
        readonly kind: 'build';
        readonly inputs: readonly string[];
        readonly output: string;
        readonly units: string | null;
        readonly year: number | null;
        /** The day the reports are seen from; `null` = today. */
        readonly asOf: PlainDate | null;
      }
    | { readonly kind: 'extract'; readonly input: string; readonly year: number | null; readonly json: boolean }
    | {
        readonly kind: 'check';
        readonly input: string;
        readonly units: string | null;
        readonly year: number | null;
        readonly format: CheckFormat;
        /** Codes of rules that are switched off. */
        readonly disabled: readonly string[];
      }
    | { readonly kind: 'parse'; readonly of: ParseKind }
  );

/** Options by their long name; true for those that take a value. */
const OPTIONS: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
    '--output': true,
    '--units': true,
    '--year': true,
    '--as-of': true,
    '--lang': true,
    '--json': false,
    '--sarif': false,
    '--format': true,
    '--disable': true,
    '--help': false,
    '--version': false,
  }),
);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['-o', '--output'],
  ['-h', '--help'],
]);

const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    build: ['--output', '--units', '--year', '--as-of'],
    extract: ['--year', '--json'],
    check: ['--units', '--year', '--json', '--sarif', '--format', '--disable'],
    parse: [],
  }),
);

interface Words {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

const splitArguments = (argv: readonly string[]): Result<Words> => {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') {
      words.push(...argv.slice(at + 1));
      break;
    }
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const typed = equals < 0 ? word : word.slice(0, equals);
    const name = SHORT.get(typed) ?? typed;
    const takesValue = OPTIONS.get(name);
    if (takesValue === undefined || (equals >= 0 && !takesValue)) return fail('unknown-option', { word });
    if (!takesValue) {
      options.set(name, '');
      continue;
    }
    const value = equals >= 0 ? word.slice(equals + 1) : argv[(at += 1)];
    if (value === undefined || value === '') return fail('missing-value', { word: typed });
    options.set(name, value);
  }
  return succeed({ words, options });
};

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const readYear = (text: string | undefined): Result<number | null> => {
  if (text === undefined) return succeed(null);
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? succeed(year) : fail('bad-year', { word: text });
};

const readDay = (text: string | undefined): Result<PlainDate | null> => {
  if (text === undefined) return succeed(null);
  const day = parseIso(text);
  return day === null ? fail('bad-day', { word: text }) : succeed(day);
};

const isKind = (word: string): word is ParseKind => (PARSE_KINDS as readonly string[]).includes(word);

const FORMATS: readonly CheckFormat[] = ['json', 'sarif', 'text'];

/** `--format json` or, in short, `--json`; the last word counts for nothing: both at once must agree. */
const readFormat = (options: ReadonlyMap<string, string>): Result<CheckFormat> => {
  const asked = new Set(
    [options.get('--format'), ...FORMATS.filter((format) => options.has(`--${format}`))].filter(
      (word) => word !== undefined,
    ),
  );
  const [word = 'text'] = asked;
  const format = FORMATS.find((one) => one === word);
  return format === undefined || asked.size > 1 ? fail('bad-format', { word: [...asked].join(', ') }) : succeed(format);
};

/** Codes after `--disable`, by commas. */
const readDisabled = (text: string | undefined): Result<readonly string[]> => {
  const codes = (text ?? '').split(',').map((code) => code.trim());
  const named = codes.filter((code) => code !== '');
  const stray = named.find((code) => ruleOf(code) === null);
  return stray === undefined ? succeed(named) : fail('unknown-rule', { word: stray });
};

/** Reads the words after `kh`. Failures are codes under `cli.usage.*`. */
export const readArguments = (argv: readonly string[]): Result<Command> => {
  const split = splitArguments(argv);
  if (!split.ok) return split;
  const { words, options } = split.value;
  const lang = options.get('--lang') ?? 'vi';
  if (lang !== 'vi' && lang !== 'en') return fail('bad-lang', { word: lang });
  const locale: Locale = lang;
  if (options.has('--version')) return succeed({ kind: 'version', locale });
  const [command, ...rest] = words;
  if (options.has('--help') || command === 'help') return succeed({ kind: 'help', locale });
  if (command === undefined) return fail('no-command');
  const allowed = ALLOWED.get(command);
  if (!allowed) return fail('unknown-command', { word: command });
  const stray = [...options.keys()].find((name) => name !== '--lang' && !allowed.includes(name));
  if (stray !== undefined) return fail('unknown-option', { word: stray });

  if (command === 'parse') {
    const [of, ...more] = rest;
    return of !== undefined && isKind(of) && more.length === 0
      ? succeed({ kind: 'parse', of, locale })
      : fail('unknown-kind', { word: rest.join(' ') });
  }
  const year = readYear(options.get('--year'));
  if (!year.ok) return year;
  const [input] = rest;
  if (input === undefined) return fail('no-input');
  const units = options.get('--units') ?? null;
  const json = options.has('--json');
  if (command === 'build') {
    const output = options.get('--output');
    if (output === undefined) return fail('no-output');
    if (!/\.xlsx$/i.test(output)) return fail('bad-output', { word: output });
    const asOf = readDay(options.get('--as-of'));
    if (!asOf.ok) return asOf;
    return succeed({ kind: 'build', inputs: rest, output, units, year: year.value, asOf: asOf.value, locale });
  }
  if (rest.length > 1) return fail('one-input');
  if (command === 'extract') return succeed({ kind: 'extract', input, year: year.value, json, locale });
  const format = readFormat(options);
  if (!format.ok) return format;
  const disabled = readDisabled(options.get('--disable'));
  if (!disabled.ok) return disabled;
  return succeed({
    kind: 'check',
    input,
    units,
    year: year.value,
    format: format.value,
    disabled: disabled.value,
    locale,
  });
};
