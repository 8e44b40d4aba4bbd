/** Values of formulas: scalars, arrays, references and lambdas, and how Excel turns one into another. */
import type { Rect } from '../model/geometry';
import { isSingleCell } from '../model/geometry';
import { formatGeneral } from '../model/number-format';
import type { Sheet } from '../model/sheet';
import type { ErrorValue, ErrorWord, Scalar } from '../model/values';
import { errorValue, isError } from '../model/values';
import type { Node } from './parser';

export interface ArrayValue {
  readonly kind: 'array';
  readonly rows: readonly (readonly Scalar[])[];
}
export interface Area {
  readonly sheet: Sheet;
  readonly area: Rect;
}
export interface ReferenceValue {
  readonly kind: 'ref';
  readonly areas: readonly Area[];
}
export interface LambdaValue {
  readonly kind: 'lambda';
  readonly parameters: readonly string[];
  readonly body: Node;
  readonly scope: Scope;
}
export type Value = Scalar | ArrayValue | ReferenceValue | LambdaValue;

/** Names bound by LET and LAMBDA, innermost first. */
export interface Scope {
  readonly names: ReadonlyMap<string, Value>;
  readonly outer: Scope | null;
}

export class Fail extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.error);
  }
}
export const raise = (word: ErrorWord): never => {
  throw new Fail(errorValue(word));
};

export const isArray = (value: Value): value is ArrayValue =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'array';
export const isReference = (value: Value): value is ReferenceValue =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ref';
export const isLambda = (value: Value): value is LambdaValue =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'lambda';

export const array = (rows: readonly (readonly Scalar[])[]): Value => {
  const first = rows[0]?.[0];
  return rows.length === 1 && rows[0]?.length === 1 && first !== undefined ? first : { kind: 'array', rows };
};
export const column = (items: readonly Scalar[]): Value =>
  items.length === 0 ? errorValue('#CALC!') : array(items.map((item) => [item]));

/** Cells of one area as rows; whole columns and rows are cut at the sheet's used range. */
export function areaRows({ sheet, area }: Area): Scalar[][] {
  let bottom = area.bottom;
  let right = area.right;
  if (bottom - area.top > 10_000 || right - area.left > 1000) {
    const used = sheet.usedArea(true, area);
    if (used === null) return [[null]];
    bottom = used.bottom;
    right = used.right;
  }
  const rows: Scalar[][] = [];
  for (let row = area.top; row <= bottom; row++) {
    const line = sheet.rows.get(row);
    const cells: Scalar[] = [];
    for (let c = area.left; c <= right; c++) cells.push(line?.get(c)?.value ?? null);
    rows.push(cells);
  }
  return rows;
}

/** Any value as a grid of scalars. */
export function rowsOf(value: Value): readonly (readonly Scalar[])[] {
  if (isReference(value)) {
    const [first, ...others] = value.areas;
    if (first === undefined) return [[errorValue('#NULL!')]];
    return others.length === 0 ? areaRows(first) : value.areas.flatMap((a) => areaRows(a));
  }
  if (isArray(value)) return value.rows;
  if (isLambda(value)) return [[errorValue('#CALC!')]];
  return [[value]];
}

export const flat = (value: Value): Scalar[] => rowsOf(value).flat();

/** One scalar of a value: arrays and references give their first cell. */
export function single(value: Value): Scalar {
  if (isReference(value)) {
    const first = value.areas[0];
    if (first === undefined) return errorValue('#NULL!');
    if (isSingleCell(first.area)) return first.sheet.value(first.area.top, first.area.left);
    return first.sheet.value(first.area.top, first.area.left);
  }
  if (isArray(value)) return value.rows[0]?.[0] ?? null;
  if (isLambda(value)) return errorValue('#CALC!');
  return value;
}

export type Coerce = (text: string) => number | null;

export function toNumber(value: Scalar, coerce: Coerce): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') {
    const number = coerce(value);
    return number ?? raise('#VALUE!');
  }
  throw new Fail(value);
}

export function toText(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  throw new Fail(value);
}

/** A number as `&` writes it: up to 15 digits, exponent form when long. */
export function numberText(value: number): string {
  const text = Number(value.toPrecision(15)).toString();
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [mantissa = '0', exponent = '+0'] = Number(value.toPrecision(15)).toExponential().split('e');
    const power = Number(exponent);
    return `${mantissa}E${power < 0 ? '-' : '+'}${Math.abs(power).toString().padStart(2, '0')}`;
  }
  return text.includes('e') ? formatGeneral(value) : text;
}

export function toLogical(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    return raise('#VALUE!');
  }
  throw new Fail(value);
}

const rank = (value: Scalar): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Excel's order: numbers < text < logicals; text without regard to case. Empty equals 0, "" and FALSE. */
export function compare(a: Scalar, b: Scalar): number {
  if (isError(a)) throw new Fail(a);
  if (isError(b)) throw new Fail(b);
  if (a === null) a = typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0;
  if (b === null) b = typeof a === 'string' ? '' : typeof a === 'boolean' ? false : 0;
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a < b ? -1 : 1;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const lowerA = a.toLowerCase();
  const lowerB = b.toLowerCase();
  if (lowerA === lowerB) return 0;
  return collator.compare(lowerA, lowerB) || (lowerA < lowerB ? -1 : 1);
}

/** Element by element over arrays of any shape, with single rows and columns stretched. */
export function broadcast(values: readonly Value[], work: (items: readonly Scalar[]) => Scalar): Value {
  if (values.every((v) => !isArray(v) && !(isReference(v) && !isOneCell(v))))
    return guard(() => work(values.map(single)));
  const grids = values.map(rowsOf);
  const height = Math.max(...grids.map((g) => g.length));
  const width = Math.max(...grids.map((g) => g[0]?.length ?? 1));
  const out: Scalar[][] = [];
  for (let r = 0; r < height; r++) {
    const line: Scalar[] = [];
    for (let c = 0; c < width; c++) {
      const items: Scalar[] = [];
      let missing = false;
      for (const grid of grids) {
        const item = grid[grid.length === 1 ? 0 : r]?.[(grid[0]?.length ?? 1) === 1 ? 0 : c];
        if (item === undefined) missing = true;
        else items.push(item);
      }
      line.push(missing ? errorValue('#N/A') : guard(() => work(items)));
    }
    out.push(line);
  }
  return array(out);
}

const isOneCell = (value: ReferenceValue): boolean => {
  const first = value.areas[0];
  return value.areas.length === 1 && first !== undefined && isSingleCell(first.area);
};

export function guard(work: () => Scalar): Scalar {
  try {
    return work();
  } catch (error) {
    if (error instanceof Fail) return error.value;
    throw error;
  }
}
