/** Rewrites formula text token by token: copying, inserted and deleted cells, renamed sheets, R1C1, locales. */
import type { Rect } from '../model/geometry';
import { MAX_COLUMNS, MAX_ROWS, shiftSpan } from '../model/geometry';
import type { Reference, Syntax, Token } from './lexer';
import {
  COMMA_SYNTAX,
  EN_SYNTAX,
  FormulaError,
  printReference,
  printSheetPrefix,
  printTokens,
  tokenize,
} from './lexer';
import { plainName } from './parser';

const body = (formula: string): string => (formula.startsWith('=') ? formula.slice(1) : formula);

/** Capital function names and references, as Excel stores a formula. */
export function normalize(tokens: readonly Token[], names: (name: string) => string = (n) => n): Token[] {
  return tokens.map((token) => {
    if (token.kind === 'function') {
      const plain = plainName(token.text);
      return { kind: 'function', text: token.text.includes('!') ? token.text : plain };
    }
    return token.kind === 'name' ? { kind: 'name', text: names(token.text) } : token;
  });
}

export const syntaxFor = (locale: { readonly decimal: string }): Syntax =>
  locale.decimal === ',' ? COMMA_SYNTAX : EN_SYNTAX;

/** A typed or API formula in stored form ("=sum(a1)" → "=SUM(A1)"); throws when it cannot be read. */
export const storedFormula = (formula: string, syntax: Syntax = EN_SYNTAX): string =>
  `=${printTokens(normalize(tokenize(body(formula), syntax)))}`;

/** The stored formula in local separators. */
export const localFormula = (formula: string, syntax: Syntax): string =>
  syntax === EN_SYNTAX ? formula : `=${printTokens(tokenize(body(formula)), syntax)}`;

/** Replaces every reference; `null` makes it #REF!. */
export function mapReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  if (!formula.startsWith('=')) return formula;
  let tokens: Token[];
  try {
    tokens = tokenize(body(formula));
  } catch (error) {
    if (error instanceof FormulaError) return formula;
    throw error;
  }
  let changed = false;
  const rewritten = tokens.map((token): Token => {
    if (token.kind !== 'reference') return token;
    const next = change(token.reference);
    if (next === token.reference) return token;
    changed = true;
    return next === null
      ? { kind: 'error', text: '#REF!' }
      : { kind: 'reference', text: printReference(next), reference: next };
  });
  return changed ? `=${printTokens(rewritten)}` : formula;
}

/** The formula as it reads after being copied `rows` down and `columns` right. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => offsetReference(reference, rows, columns));
}

function offsetReference(reference: Reference, rows: number, columns: number): Reference | null {
  const { area, fixed, kind } = reference;
  const row = (value: number, isFixed: boolean): number => (isFixed || kind === 'columns' ? value : value + rows);
  const column = (value: number, isFixed: boolean): number => (isFixed || kind === 'rows' ? value : value + columns);
  const tops = [row(area.top, fixed.top), row(area.bottom, fixed.bottom)] as const;
  const sides = [column(area.left, fixed.left), column(area.right, fixed.right)] as const;
  if (
    Math.min(...tops) < 0 ||
    Math.max(...tops) >= MAX_ROWS ||
    Math.min(...sides) < 0 ||
    Math.max(...sides) >= MAX_COLUMNS
  )
    return null;
  const swapRows = tops[0] > tops[1];
  const swapColumns = sides[0] > sides[1];
  return {
    ...reference,
    area: { top: Math.min(...tops), bottom: Math.max(...tops), left: Math.min(...sides), right: Math.max(...sides) },
    fixed: {
      top: swapRows ? fixed.bottom : fixed.top,
      bottom: swapRows ? fixed.top : fixed.bottom,
      left: swapColumns ? fixed.right : fixed.left,
      right: swapColumns ? fixed.left : fixed.right,
    },
  };
}

/** Cells of `band` (and beyond it in the direction) move by `count` rows or columns; negative: deleted. */
export interface Shift {
  readonly axis: 'row' | 'column';
  /** First row (column) that moves or is deleted. */
  readonly at: number;
  readonly count: number;
  /** Columns (rows) that take part, inclusive. */
  readonly from: number;
  readonly to: number;
}

/** Where a rectangle goes under a shift; `null` when it is deleted. Rectangles only partly in the band stay. */
export function shiftRect(area: Rect, shift: Shift): Rect | null {
  if (shift.axis === 'row') {
    if (area.left < shift.from || area.right > shift.to) return area;
    if (area.top === 0 && area.bottom === MAX_ROWS - 1) return area;
    const span = shiftSpan(area.top, area.bottom, shift.at, shift.count, MAX_ROWS);
    if (span === null) return null;
    return span[0] === area.top && span[1] === area.bottom ? area : { ...area, top: span[0], bottom: span[1] };
  }
  if (area.top < shift.from || area.bottom > shift.to) return area;
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return area;
  const span = shiftSpan(area.left, area.right, shift.at, shift.count, MAX_COLUMNS);
  if (span === null) return null;
  return span[0] === area.left && span[1] === area.right ? area : { ...area, left: span[0], right: span[1] };
}

/** The formula after cells moved on `sheet`; `own` is the sheet the formula stands on. */
export function shiftFormula(formula: string, own: string, sheet: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? own).toLowerCase() !== sheet.toLowerCase()) return reference;
    const area = shiftRect(reference.area, shift);
    return area === null ? null : area === reference.area ? reference : { ...reference, area };
  });
}

/** The formula after a block was cut from `from` and pasted at an offset. */
export function moveReferences(
  formula: string,
  own: string,
  sheet: string,
  from: Rect,
  target: { sheet: string; rows: number; columns: number },
): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? own).toLowerCase() !== sheet.toLowerCase()) return reference;
    const { area } = reference;
    if (area.top < from.top || area.bottom > from.bottom || area.left < from.left || area.right > from.right)
      return reference;
    const moved = {
      top: area.top + target.rows,
      bottom: area.bottom + target.rows,
      left: area.left + target.columns,
      right: area.right + target.columns,
    };
    return {
      ...reference,
      sheet: reference.sheet === null && target.sheet.toLowerCase() === own.toLowerCase() ? null : target.sheet,
      area: moved,
    };
  });
}

/** The formula after a sheet got another name. */
export function renameSheet(formula: string, from: string, to: string): string {
  if (!formula.includes('!')) return formula;
  const same = (name: string | null): boolean => name !== null && name.toLowerCase() === from.toLowerCase();
  const tokens = tokenize(body(formula)).map((token): Token => {
    if (token.kind === 'reference' && (same(token.reference.sheet) || same(token.reference.sheetTo))) {
      const reference = {
        ...token.reference,
        sheet: same(token.reference.sheet) ? to : token.reference.sheet,
        sheetTo: same(token.reference.sheetTo) ? to : token.reference.sheetTo,
      };
      return { kind: 'reference', text: printReference(reference), reference };
    }
    if (token.kind === 'name' && token.text.includes('!')) {
      const bang = token.text.lastIndexOf('!');
      const prefix = token.text.slice(0, bang);
      const name = prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
      if (same(name)) return { kind: 'name', text: printSheetPrefix(to) + token.text.slice(bang + 1) };
    }
    return token;
  });
  return `=${printTokens(tokens)}`;
}

/** The formula after a sheet was deleted: its references become #REF!. */
export const dropSheet = (formula: string, name: string): string =>
  formula.includes('!')
    ? mapReferences(formula, (reference) => (reference.sheet?.toLowerCase() === name.toLowerCase() ? null : reference))
    : formula;

/** The formula in R1C1 notation as seen from a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  if (!formula.startsWith('=')) return formula;
  const part = (letter: string, value: number, origin: number, fixed: boolean): string => {
    if (fixed) return `${letter}${value + 1}`;
    return value === origin ? letter : `${letter}[${value - origin}]`;
  };
  const tokens = tokenize(body(formula)).map((token): Token => {
    if (token.kind !== 'reference') return token;
    const { area, fixed, kind, sheet, sheetTo } = token.reference;
    const first = part('R', area.top, row, fixed.top) + part('C', area.left, column, fixed.left);
    const last = part('R', area.bottom, row, fixed.bottom) + part('C', area.right, column, fixed.right);
    let text = kind === 'cell' ? first : `${first}:${last}`;
    if (kind === 'columns') {
      const a = part('C', area.left, column, fixed.left);
      const b = part('C', area.right, column, fixed.right);
      text = a === b ? a : `${a}:${b}`;
    }
    if (kind === 'rows') {
      const a = part('R', area.top, row, fixed.top);
      const b = part('R', area.bottom, row, fixed.bottom);
      text = a === b ? a : `${a}:${b}`;
    }
    return { kind: 'name', text: printSheetPrefix(sheet, sheetTo) + text };
  });
  return `=${printTokens(tokens)}`;
}

const R1C1 =
  /(?<![\p{L}\p{N}_.'"])(R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?|R(?:\[-?\d+\]|\d+)?|C(?:\[-?\d+\]|\d+)?)(:(?:R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?|R(?:\[-?\d+\]|\d+)?|C(?:\[-?\d+\]|\d+)?))?(?![\p{L}\p{N}_.(!])/gu;

/** An R1C1 formula in A1 notation for a cell. */
export function fromR1C1(formula: string, row: number, column: number): string {
  if (!formula.startsWith('=')) return formula;
  const index = (text: string | undefined, origin: number): { value: number; fixed: boolean } => {
    if (text === undefined || text === '') return { value: origin, fixed: false };
    if (text.startsWith('[')) return { value: origin + Number(text.slice(1, -1)), fixed: false };
    return { value: Number(text) - 1, fixed: true };
  };
  const corner = (
    text: string,
  ): { row: { value: number; fixed: boolean } | null; column: { value: number; fixed: boolean } | null } => {
    const found = /^(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?$/.exec(text);
    return {
      row: text.startsWith('R') ? index(found?.[1], row) : null,
      column: text.includes('C') ? index(found?.[2], column) : null,
    };
  };
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return parts
    .map((part, i) => {
      if (i % 2 === 1) return part;
      return part.replace(R1C1, (whole: string, first: string, second: string | undefined) => {
        const a = corner(first);
        const b = second === undefined ? a : corner(second.slice(1));
        if (a.row !== null && a.column !== null && b.row !== null && b.column !== null) {
          if (Math.min(a.row.value, b.row.value) < 0 || Math.min(a.column.value, b.column.value) < 0) return '#REF!';
          return printReference({
            sheet: null,
            sheetTo: null,
            kind: second === undefined ? 'cell' : 'range',
            area: { top: a.row.value, left: a.column.value, bottom: b.row.value, right: b.column.value },
            fixed: { top: a.row.fixed, left: a.column.fixed, bottom: b.row.fixed, right: b.column.fixed },
          });
        }
        if (a.row !== null && b.row !== null && a.column === null)
          return printReference({
            sheet: null,
            sheetTo: null,
            kind: 'rows',
            area: { top: a.row.value, left: 0, bottom: b.row.value, right: MAX_COLUMNS - 1 },
            fixed: { top: a.row.fixed, left: true, bottom: b.row.fixed, right: true },
          });
        if (a.column !== null && b.column !== null && a.row === null)
          return printReference({
            sheet: null,
            sheetTo: null,
            kind: 'columns',
            area: { top: 0, left: a.column.value, bottom: MAX_ROWS - 1, right: b.column.value },
            fixed: { top: true, left: a.column.fixed, bottom: true, right: b.column.fixed },
          });
        return whole;
      });
    })
    .join('');
}
