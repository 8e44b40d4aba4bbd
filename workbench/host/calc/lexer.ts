/** Splits a formula into tokens without losing a character, so that it can be rewritten token by token. */
import type { Rect } from '../model/geometry';
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from '../model/geometry';
import { ERROR_WORDS } from '../model/values';

export interface Reference {
  /** Sheet as written, unquoted; `null` for the formula's own sheet. */
  readonly sheet: string | null;
  /** Last sheet of a 3-D reference ("Jan:Dec!A1"). */
  readonly sheetTo: string | null;
  readonly area: Rect;
  readonly kind: 'cell' | 'range' | 'columns' | 'rows';
  /** Which of the four bounds carry a dollar sign. */
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
}

export type Token =
  | {
      readonly kind: 'number' | 'string' | 'error' | 'logical' | 'space' | 'name' | 'operator' | 'structured';
      readonly text: string;
    }
  | { readonly kind: 'function'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  | {
      readonly kind: 'open' | 'close' | 'arrayOpen' | 'arrayClose' | 'separator' | 'rowSeparator';
      readonly text: string;
    };

/** What separates arguments, rows of array constants and decimals. */
export interface Syntax {
  readonly decimal: string;
  readonly argument: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
}

export const EN_SYNTAX: Syntax = { decimal: '.', argument: ',', arrayColumn: ',', arrayRow: ';' };
/** The syntax of locales with a decimal comma (vi-VN): `;` between arguments, `\` between array columns. */
export const COMMA_SYNTAX: Syntax = { decimal: ',', argument: ';', arrayColumn: '\\', arrayRow: ';' };

export class FormulaError extends Error {}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(
  String.raw`(${SHEET})?(?:(${CELL})(?::(?:${SHEET})?(${CELL}))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6}))(?![\p{L}\p{N}_.(])`,
  'uy',
);
const NAME = /(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?[\p{L}_\\][\p{L}\p{N}\p{M}_.?\\]*/uy;
const NUMBER_POINT = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NUMBER_COMMA = /(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:@#]/y;

const sheetOf = (prefix: string | undefined): { sheet: string | null; sheetTo: string | null } => {
  if (prefix === undefined) return { sheet: null, sheetTo: null };
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
  const [first = '', last] = name.split(':');
  return { sheet: first, sheetTo: last ?? null };
};

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

function corner(text: string): Corner | null {
  const found = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(text);
  if (found === null) return null;
  const column = columnIndex(found[2] ?? '');
  const row = Number(found[4]) - 1;
  if (column < 0 || row >= MAX_ROWS) return null;
  return { row, column, rowFixed: found[3] === '$', columnFixed: found[1] === '$' };
}

function readReference(match: RegExpExecArray): Reference | null {
  const sheets = sheetOf(match[1]);
  const [, , cell, other, columnA, columnB, rowA, rowB] = match;
  if (cell !== undefined) {
    const a = corner(cell);
    const b = other === undefined ? a : corner(other);
    if (a === null || b === null) return null;
    const [upper, lower] = a.row <= b.row ? [a, b] : [b, a];
    const [before, after] = a.column <= b.column ? [a, b] : [b, a];
    return {
      ...sheets,
      kind: other === undefined ? 'cell' : 'range',
      area: { top: upper.row, left: before.column, bottom: lower.row, right: after.column },
      fixed: { top: upper.rowFixed, left: before.columnFixed, bottom: lower.rowFixed, right: after.columnFixed },
    };
  }
  if (columnA !== undefined && columnB !== undefined) {
    const first = columnIndex(columnA.replace('$', ''));
    const second = columnIndex(columnB.replace('$', ''));
    if (first < 0 || second < 0) return null;
    const swap = first > second;
    return {
      ...sheets,
      kind: 'columns',
      area: { top: 0, left: Math.min(first, second), bottom: MAX_ROWS - 1, right: Math.max(first, second) },
      fixed: {
        top: true,
        bottom: true,
        left: (swap ? columnB : columnA).startsWith('$'),
        right: (swap ? columnA : columnB).startsWith('$'),
      },
    };
  }
  if (rowA === undefined || rowB === undefined) return null;
  const first = Number(rowA.replace('$', '')) - 1;
  const second = Number(rowB.replace('$', '')) - 1;
  if (first >= MAX_ROWS || second >= MAX_ROWS) return null;
  const swap = first > second;
  return {
    ...sheets,
    kind: 'rows',
    area: { top: Math.min(first, second), left: 0, bottom: Math.max(first, second), right: MAX_COLUMNS - 1 },
    fixed: {
      left: true,
      right: true,
      top: (swap ? rowB : rowA).startsWith('$'),
      bottom: (swap ? rowA : rowB).startsWith('$'),
    },
  };
}

/** Writes a reference as Excel does. */
export function printReference(reference: Reference): string {
  const { area, fixed } = reference;
  const dollar = (yes: boolean): string => (yes ? '$' : '');
  const first = `${dollar(fixed.left)}${columnName(area.left)}${dollar(fixed.top)}${area.top + 1}`;
  let text: string;
  if (reference.kind === 'cell') text = first;
  else if (reference.kind === 'columns')
    text = `${dollar(fixed.left)}${columnName(area.left)}:${dollar(fixed.right)}${columnName(area.right)}`;
  else if (reference.kind === 'rows')
    text = `${dollar(fixed.top)}${area.top + 1}:${dollar(fixed.bottom)}${area.bottom + 1}`;
  else text = `${first}:${dollar(fixed.right)}${columnName(area.right)}${dollar(fixed.bottom)}${area.bottom + 1}`;
  return printSheetPrefix(reference.sheet, reference.sheetTo) + text;
}

export function printSheetPrefix(sheet: string | null, sheetTo: string | null = null): string {
  if (sheet === null) return '';
  if (sheetTo === null) return `${quoteSheetName(sheet)}!`;
  const quoted = quoteSheetName(sheet).startsWith("'") || quoteSheetName(sheetTo).startsWith("'");
  return quoted ? `'${sheet.replace(/'/g, "''")}:${sheetTo.replace(/'/g, "''")}'!` : `${sheet}:${sheetTo}!`;
}

/** The end of a bracketed structured reference that starts at `start`. */
function bracketEnd(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter === "'") i++;
    else if (letter === '[') depth++;
    else if (letter === ']') {
      depth--;
      if (depth === 0) return i + 1;
    }
  }
  throw new FormulaError('unclosed bracket');
}

function readString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text.charAt(i) !== '"') continue;
    if (text.charAt(i + 1) === '"') i++;
    else return i + 1;
  }
  throw new FormulaError('unclosed text');
}

/** Tokens of a formula body (without its "="). Throws {@link FormulaError} when it cannot be read. */
export function tokenize(text: string, syntax: Syntax = EN_SYNTAX): Token[] {
  const tokens: Token[] = [];
  const nesting: ('(' | '{')[] = [];
  const number = syntax.decimal === ',' ? NUMBER_COMMA : NUMBER_POINT;
  const at = (pattern: RegExp, position: number): RegExpExecArray | null => {
    pattern.lastIndex = position;
    return pattern.exec(text);
  };
  let i = 0;
  while (i < text.length) {
    const letter = text.charAt(i);
    if (/\s/.test(letter)) {
      const end = i + (/^\s+/.exec(text.slice(i))?.[0].length ?? 1);
      tokens.push({ kind: 'space', text: text.slice(i, end) });
      i = end;
      continue;
    }
    if (letter === '"') {
      const end = readString(text, i);
      tokens.push({ kind: 'string', text: text.slice(i, end) });
      i = end;
      continue;
    }
    if (letter === '#') {
      const rest = text.slice(i).toUpperCase();
      const word = ERROR_WORDS.find((w) => rest.startsWith(w));
      if (word !== undefined) {
        tokens.push({ kind: 'error', text: word });
        i += word.length;
        continue;
      }
    }
    const inArray = nesting[nesting.length - 1] === '{';
    if (inArray && letter === syntax.arrayRow) {
      tokens.push({ kind: 'rowSeparator', text: ';' });
      i++;
      continue;
    }
    if (letter === (inArray ? syntax.arrayColumn : syntax.argument)) {
      tokens.push({ kind: 'separator', text: ',' });
      i++;
      continue;
    }
    if (letter === '(' || letter === '{') {
      nesting.push(letter);
      tokens.push({ kind: letter === '(' ? 'open' : 'arrayOpen', text: letter });
      i++;
      continue;
    }
    if (letter === ')' || letter === '}') {
      if (nesting.pop() !== (letter === ')' ? '(' : '{')) throw new FormulaError('unbalanced');
      tokens.push({ kind: letter === ')' ? 'close' : 'arrayClose', text: letter });
      i++;
      continue;
    }
    if (letter === '[') {
      const end = bracketEnd(text, i);
      tokens.push({ kind: 'structured', text: text.slice(i, end) });
      i = end;
      continue;
    }
    const reference = at(REFERENCE, i);
    if (reference !== null) {
      const read = readReference(reference);
      if (read !== null) {
        tokens.push({ kind: 'reference', text: printReference(read), reference: read });
        i += reference[0].length;
        continue;
      }
    }
    if (/[\d.,]/.test(letter)) {
      const found = at(number, i);
      if (found !== null) {
        tokens.push({ kind: 'number', text: found[0].replace(',', '.') });
        i += found[0].length;
        continue;
      }
    }
    const name = at(NAME, i);
    if (name !== null) {
      const word = name[0];
      const end = i + word.length;
      if (text.charAt(end) === '(') {
        tokens.push({ kind: 'function', text: word });
        i = end;
      } else if (text.charAt(end) === '[') {
        const stop = bracketEnd(text, end);
        tokens.push({ kind: 'structured', text: text.slice(i, stop) });
        i = stop;
      } else {
        tokens.push(
          /^(?:true|false)$/i.test(word) ? { kind: 'logical', text: word.toUpperCase() } : { kind: 'name', text: word },
        );
        i = end;
      }
      continue;
    }
    const sheetError = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!#REF!/u.exec(text.slice(i));
    if (sheetError !== null) {
      tokens.push({ kind: 'error', text: '#REF!' });
      i += sheetError[0].length;
      continue;
    }
    const operator = at(OPERATOR, i);
    if (operator === null) throw new FormulaError(`unexpected "${letter}"`);
    tokens.push({ kind: 'operator', text: operator[0] });
    i += operator[0].length;
  }
  if (nesting.length > 0) throw new FormulaError('unbalanced');
  return tokens;
}

/** Text of tokens in en-US or local syntax. */
export function printTokens(tokens: readonly Token[], syntax: Syntax = EN_SYNTAX): string {
  let out = '';
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'arrayOpen') depth++;
    if (token.kind === 'arrayClose') depth--;
    if (token.kind === 'separator') out += depth > 0 ? syntax.arrayColumn : syntax.argument;
    else if (token.kind === 'rowSeparator') out += syntax.arrayRow;
    else if (token.kind === 'number') out += token.text.replace('.', syntax.decimal);
    else out += token.text;
  }
  return out;
}
