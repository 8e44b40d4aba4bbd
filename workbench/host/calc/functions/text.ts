/** Text functions. */
import { formatValue } from '../../model/number-format';
import { parseInput } from '../../model/input';
import type { Scalar } from '../../model/values';
import { errorValue, isError } from '../../model/values';
import { hasWildcard, wildcard } from '../criteria';
import { numberIn } from '../evaluate';
import type { Value } from '../values';
import { array, Fail, flat, rowsOf, single, toText } from '../values';
import { flag, listFunction, num, scalarFunction, str, textFunction, whole } from './helpers';

scalarFunction('LEN', 1, 1, ([v = null]) => toText(v).length);
scalarFunction('LENB', 1, 1, ([v = null]) => toText(v).length);
for (const [name, right] of [
  ['LEFT', false],
  ['RIGHT', true],
  ['LEFTB', false],
  ['RIGHTB', true],
] as const)
  scalarFunction(name, 1, 2, ([t = null, n], context) => {
    const text = toText(t);
    const count = n === undefined ? 1 : Math.trunc(numberIn(n, context));
    if (count < 0) return errorValue('#VALUE!');
    return right ? (count === 0 ? '' : text.slice(-count)) : text.slice(0, count);
  });
for (const name of ['MID', 'MIDB'])
  scalarFunction(name, 3, 3, ([t = null, s = null, n = null], context) => {
    const start = Math.trunc(numberIn(s, context));
    const count = Math.trunc(numberIn(n, context));
    return start < 1 || count < 0 ? errorValue('#VALUE!') : toText(t).slice(start - 1, start - 1 + count);
  });
textFunction('UPPER', 1, 1, ([t = '']) => t.toUpperCase());
textFunction('LOWER', 1, 1, ([t = '']) => t.toLowerCase());
textFunction('PROPER', 1, 1, ([t = '']) =>
  t
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{M}'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
);
textFunction('TRIM', 1, 1, ([t = '']) => t.replace(/ +/g, ' ').replace(/^ | $/g, ''));
textFunction('CLEAN', 1, 1, ([t = '']) =>
  Array.from(t)
    .filter((c) => (c.codePointAt(0) ?? 0) >= 32)
    .join(''),
);
textFunction('EXACT', 2, 2, ([a, b]) => a === b);
listFunction('CONCATENATE', 1, 255, ({ args }) => args.map((v) => toText(single(v))).join(''));
listFunction('CONCAT', 1, 254, ({ args }) => {
  const text = args.flatMap(flat).map(toText).join('');
  return text.length > 32_767 ? errorValue('#VALUE!') : text;
});
listFunction('TEXTJOIN', 3, 252, (call) => {
  const separators = flat(call.args[0] ?? null).map(toText);
  const skip = flag(call, 1, true);
  const items = call.args
    .slice(2)
    .flatMap(flat)
    .map(toText)
    .filter((t) => !skip || t !== '');
  const text = items.reduce(
    (out, item, i) => (i === 0 ? item : out + (separators[(i - 1) % separators.length] ?? '') + item),
    '',
  );
  return text.length > 32_767 ? errorValue('#VALUE!') : text;
});
scalarFunction('REPT', 2, 2, ([t = null, n = null], context) => {
  const count = Math.trunc(numberIn(n, context));
  const text = toText(t);
  return count < 0 || text.length * count > 32_767 ? errorValue('#VALUE!') : text.repeat(count);
});
for (const name of ['FIND', 'FINDB'])
  scalarFunction(name, 2, 3, ([what = null, within = null, from], context) => {
    const start = from === undefined ? 1 : Math.trunc(numberIn(from, context));
    const text = toText(within);
    if (start < 1 || start > text.length + 1) return errorValue('#VALUE!');
    const at = text.indexOf(toText(what), start - 1);
    return at < 0 ? errorValue('#VALUE!') : at + 1;
  });
for (const name of ['SEARCH', 'SEARCHB'])
  scalarFunction(name, 2, 3, ([what = null, within = null, from], context) => {
    const start = from === undefined ? 1 : Math.trunc(numberIn(from, context));
    const text = toText(within).toLowerCase();
    const wanted = toText(what).toLowerCase();
    if (start < 1 || start > text.length + 1) return errorValue('#VALUE!');
    if (!hasWildcard(wanted)) {
      const at = text.indexOf(wanted, start - 1);
      return at < 0 ? errorValue('#VALUE!') : at + 1;
    }
    const found = wildcard(wanted, false).exec(text.slice(start - 1));
    return found === null ? errorValue('#VALUE!') : found.index + start;
  });
scalarFunction('SUBSTITUTE', 3, 4, ([t = null, o = null, n = null, which], context) => {
  const text = toText(t);
  const old = toText(o);
  const next = toText(n);
  if (old === '') return text;
  if (which === undefined) return text.split(old).join(next);
  const wanted = Math.trunc(numberIn(which, context));
  if (wanted < 1) return errorValue('#VALUE!');
  let at = -1;
  for (let i = 0; i < wanted; i++) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + next + text.slice(at + old.length);
});
for (const name of ['REPLACE', 'REPLACEB'])
  scalarFunction(name, 4, 4, ([t = null, s = null, n = null, next = null], context) => {
    const start = Math.trunc(numberIn(s, context));
    const count = Math.trunc(numberIn(n, context));
    const text = toText(t);
    return start < 1 || count < 0
      ? errorValue('#VALUE!')
      : text.slice(0, start - 1) + toText(next) + text.slice(start - 1 + count);
  });
scalarFunction('TEXT', 2, 2, ([v = null, f = null], context) => {
  const format = toText(f);
  const options = { locale: context.workbook.locale, date1904: context.workbook.date1904 };
  if (typeof v === 'string') {
    const parsed = parseInput(v, context.workbook.formulaInput()).value;
    if (typeof parsed === 'number') return formatValue(parsed, format, options);
    return formatValue(v, format, options);
  }
  return format === '' ? '' : formatValue(v ?? 0, format, options);
});
scalarFunction('VALUE', 1, 1, ([v = null], context) => {
  if (typeof v === 'boolean') return errorValue('#VALUE!');
  return numberIn(v, context);
});
scalarFunction('VALUETOTEXT', 1, 2, ([v = null, f], context) =>
  typeof v === 'string' && f !== undefined && numberIn(f, context) === 1 ? `"${v}"` : toText(v),
);
listFunction('ARRAYTOTEXT', 1, 2, (call) => {
  const strict = whole(call, 1, 0) === 1;
  const one = (v: Scalar): string => (isError(v) ? v.error : strict && typeof v === 'string' ? `"${v}"` : toText(v));
  const rows = rowsOf(call.args[0] ?? null);
  return strict ? `{${rows.map((r) => r.map(one).join(',')).join(';')}}` : rows.flat().map(one).join(', ');
});
scalarFunction('NUMBERVALUE', 1, 3, ([t = null, d, g], context) => {
  const { locale } = context.workbook;
  const decimal = d === undefined ? locale.decimal : toText(d).charAt(0);
  const group = g === undefined ? locale.group : toText(g).charAt(0);
  let text = toText(t).replace(/\s/g, '');
  if (text === '') return 0;
  const percents = /%*$/.exec(text)?.[0].length ?? 0;
  text = text
    .slice(0, text.length - percents)
    .split(group)
    .join('')
    .replace(decimal, '.');
  const value = Number(text);
  return Number.isNaN(value) ? errorValue('#VALUE!') : value / 100 ** percents;
});
scalarFunction('FIXED', 1, 3, ([n = null, d, plain], context) => {
  const digits = d === undefined ? 2 : Math.trunc(numberIn(d, context));
  const value = numberIn(n, context);
  const rounded = digits < 0 ? Math.round(value / 10 ** -digits) * 10 ** -digits : value;
  const zeros = digits > 0 ? `.${'0'.repeat(digits)}` : '';
  const noCommas = plain !== undefined && plain !== null && numberIn(plain, context) !== 0;
  return formatValue(rounded, (noCommas ? '0' : '#,##0') + zeros, { locale: context.workbook.locale, date1904: false });
});
for (const name of ['DOLLAR', 'USDOLLAR'])
  scalarFunction(name, 1, 2, ([n = null, d], context) => {
    const digits = d === undefined ? 2 : Math.trunc(numberIn(d, context));
    const zeros = digits > 0 ? `.${'0'.repeat(digits)}` : '';
    return formatValue(numberIn(n, context), `$#,##0${zeros};($#,##0${zeros})`, {
      locale: context.workbook.locale,
      date1904: false,
    });
  });
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
scalarFunction('CHAR', 1, 1, ([n = null], context) => {
  const code = Math.trunc(numberIn(n, context));
  if (code < 1 || code > 255) return errorValue('#VALUE!');
  return code >= 128 && code < 160 ? CP1252.charAt(code - 128) : String.fromCharCode(code);
});
scalarFunction('CODE', 1, 1, ([t = null]) => {
  const text = toText(t);
  if (text === '') return errorValue('#VALUE!');
  const at = CP1252.indexOf(text.charAt(0));
  const code = text.charCodeAt(0);
  return at >= 0 ? 128 + at : code < 256 ? code : 63;
});
scalarFunction('UNICHAR', 1, 1, ([n = null], context) => {
  const code = Math.trunc(numberIn(n, context));
  return code < 1 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? errorValue('#VALUE!')
    : String.fromCodePoint(code);
});
scalarFunction('UNICODE', 1, 1, ([t = null]) => toText(t).codePointAt(0) ?? errorValue('#VALUE!'));
for (const name of ['ASC', 'DBCS', 'JIS', 'PHONETIC']) textFunction(name, 1, 1, ([t = '']) => t);

// Text before, after, split

interface Found {
  readonly at: number;
  readonly length: number;
}
function occurrences(text: string, delimiters: readonly string[], ignoreCase: boolean): Found[] {
  const source = ignoreCase ? text.toLowerCase() : text;
  const wanted = delimiters.map((d) => (ignoreCase ? d.toLowerCase() : d)).filter((d) => d !== '');
  const found: Found[] = [];
  for (let i = 0; i < source.length;) {
    const hit = wanted.filter((d) => source.startsWith(d, i)).sort((a, b) => b.length - a.length)[0];
    if (hit === undefined) i++;
    else {
      found.push({ at: i, length: hit.length });
      i += hit.length;
    }
  }
  return found;
}
for (const name of ['TEXTBEFORE', 'TEXTAFTER'] as const)
  listFunction(name, 2, 6, (call) => {
    const text = str(call, 0);
    const delimiters = flat(call.args[1] ?? null).map(toText);
    const instance = call.args[2] === undefined || call.args[2] === null ? 1 : whole(call, 2);
    const ignoreCase = num(call, 3, 0) === 1;
    const matchEnd = num(call, 4, 0) === 1;
    if (instance === 0) return errorValue('#VALUE!');
    const found = occurrences(text, delimiters, ignoreCase);
    if (delimiters.every((d) => d === '')) return name === 'TEXTBEFORE' ? '' : text;
    let hit = instance > 0 ? found[instance - 1] : found[found.length + instance];
    if (hit === undefined && matchEnd && Math.abs(instance) === found.length + 1)
      hit = { at: instance > 0 ? text.length : 0, length: 0 };
    if (hit === undefined) return call.args[5] === undefined ? errorValue('#N/A') : call.args[5];
    return name === 'TEXTBEFORE' ? text.slice(0, hit.at) : text.slice(hit.at + hit.length);
  });
const split = (text: string, delimiters: readonly string[], ignoreCase: boolean): string[] => {
  const out: string[] = [];
  let from = 0;
  for (const { at, length } of occurrences(text, delimiters, ignoreCase)) {
    out.push(text.slice(from, at));
    from = at + length;
  }
  out.push(text.slice(from));
  return out;
};
listFunction('TEXTSPLIT', 2, 6, (call) => {
  const text = str(call, 0);
  const columns = call.args[1] === undefined || call.args[1] === null ? [] : flat(call.args[1]).map(toText);
  const rows = call.args[2] === undefined || call.args[2] === null ? [] : flat(call.args[2]).map(toText);
  const skip = flag(call, 3, false);
  const ignoreCase = num(call, 4, 0) === 1;
  const pad: Value = call.args[5] ?? errorValue('#N/A');
  const lines = (rows.length === 0 ? [text] : split(text, rows, ignoreCase)).filter((line) => !skip || line !== '');
  const grid = lines.map((line) =>
    (columns.length === 0 ? [line] : split(line, columns, ignoreCase)).filter((t) => !skip || t !== ''),
  );
  const width = Math.max(1, ...grid.map((r) => r.length));
  return array(grid.map((r) => Array.from({ length: width }, (_, i): Scalar => r[i] ?? single(pad))));
});
for (const [name, test] of [
  ['REGEXTEST', 0],
  ['REGEXEXTRACT', 1],
  ['REGEXREPLACE', 2],
] as const)
  scalarFunction(name, 2, test === 2 ? 5 : 4, (items) => {
    let pattern: RegExp;
    try {
      pattern = new RegExp(toText(items[1] ?? null), test === 2 ? 'gu' : 'u');
    } catch {
      return errorValue('#VALUE!');
    }
    const text = toText(items[0] ?? null);
    if (test === 0) return pattern.test(text);
    if (test === 2) return text.replace(pattern, toText(items[2] ?? null));
    return pattern.exec(text)?.[0] ?? errorValue('#N/A');
  });
listFunction('HYPERLINK', 1, 2, ({ args }) => {
  const value = single(args[1] ?? args[0] ?? null);
  if (isError(value)) throw new Fail(value);
  return value ?? 0;
});
textFunction('ENCODEURL', 1, 1, ([t = '']) => encodeURIComponent(t));
