/** Arithmetic, rounding, trigonometry, sums with conditions. */
import { ROMAN_SIGNS, toRoman } from '../../../../src/domain/text/roman';
import type { Scalar } from '../../model/values';
import { errorValue, isError } from '../../model/values';
import { parseCriterion } from '../criteria';
import type { EvalContext } from '../evaluate';
import { coerceIn, define, evaluate, functionNamed, numberIn } from '../evaluate';
import type { Value } from '../values';
import { array, broadcast, Fail, flat, isArray, isReference, raise, rowsOf, single, toText } from '../values';
import type { Call } from './helpers';
import {
  finite,
  flag,
  listFunction,
  mean,
  num,
  numberFunction,
  numbers,
  numbersOf,
  scalarFunction,
  sum,
  whole,
} from './helpers';

// Sums

listFunction('SUM', 1, 255, (call) => sum(numbers(call)));
listFunction('PRODUCT', 1, 255, (call) => {
  const list = call.args.flatMap((value) => (value === null ? [] : numbersOf(value, call.context)));
  return list.length === 0 ? 0 : finite(list.reduce((a, b) => a * b, 1));
});
listFunction('SUMSQ', 1, 255, (call) => sum(numbers(call).map((n) => n * n)));

/** Arrays of the same shape, multiplied or otherwise combined cell by cell. */
function pairs(call: Call, work: (a: number, b: number) => number): number {
  const a = flat(call.args[0] ?? null);
  const b = flat(call.args[1] ?? null);
  if (a.length !== b.length) return raise('#N/A');
  const out: number[] = [];
  a.forEach((x, i) => {
    const y = b[i] ?? null;
    if (isError(x)) throw new Fail(x);
    if (isError(y)) throw new Fail(y);
    if (typeof x === 'number' && typeof y === 'number') out.push(work(x, y));
  });
  return sum(out);
}
listFunction('SUMX2MY2', 2, 2, (call) => pairs(call, (a, b) => a * a - b * b));
listFunction('SUMX2PY2', 2, 2, (call) => pairs(call, (a, b) => a * a + b * b));
listFunction('SUMXMY2', 2, 2, (call) => pairs(call, (a, b) => (a - b) ** 2));
listFunction('SUMPRODUCT', 1, 255, ({ args }) => {
  const grids = args.map(rowsOf);
  const first = grids[0] ?? [];
  if (grids.some((g) => g.length !== first.length || (g[0]?.length ?? 0) !== (first[0]?.length ?? 0)))
    return errorValue('#VALUE!');
  const products: number[] = [];
  first.forEach((row, r) =>
    row.forEach((_, c) => {
      let product = 1;
      for (const grid of grids) {
        const item = grid[r]?.[c] ?? null;
        if (isError(item)) throw new Fail(item);
        product *= typeof item === 'number' ? item : 0;
      }
      products.push(product);
    }),
  );
  return sum(products);
});

// Conditions

/** Rows and columns of a criteria range, as far as it is used, with the value range laid beside it. */
function matching(call: Call, from: number, base: Value | null): boolean[] | null {
  let accepted: boolean[] | null = null;
  const shape = base === null ? null : rowsOf(base);
  for (let i = from; i + 1 < call.args.length; i += 2) {
    const range = call.args[i] ?? null;
    const items = aligned(range, base ?? call.args[from] ?? null);
    const criterion = parseCriterion(single(call.args[i + 1] ?? null), coerceIn(call.context));
    if (accepted === null) accepted = new Array<boolean>(items.length).fill(true);
    if (items.length !== accepted.length || (shape !== null && items.length !== shape.flat().length))
      return raise('#VALUE!');
    items.forEach((item, k) => {
      if (accepted !== null && accepted[k] === true && !criterion(item)) accepted[k] = false;
    });
  }
  return accepted;
}

/** Whole columns are cut to one common height, so that ranges used to different depths still line up. */
function aligned(range: Value, base: Value): Scalar[] {
  if (!isReference(range) || !isReference(base)) return flat(range);
  const a = range.areas[0];
  const b = base.areas[0];
  if (a === undefined || b === undefined) return flat(range);
  const height = a.area.bottom - a.area.top;
  const width = a.area.right - a.area.left;
  if (height <= 10_000 && width <= 1000) return flat(range);
  const limit = rowsOf(base).length;
  const used = b.sheet.usedArea(true, b.area);
  const start = used === null ? 0 : used.top - b.area.top;
  const columns = (rowsOf(base)[0]?.length ?? 1) - 1;
  const left = used === null ? 0 : used.left - b.area.left;
  const rows: Scalar[] = [];
  for (let r = 0; r < limit; r++)
    for (let c = 0; c <= columns; c++) rows.push(a.sheet.value(a.area.top + start + r, a.area.left + left + c));
  return rows;
}

function chosen(call: Call, values: Value, accepted: readonly boolean[]): number[] {
  const out: number[] = [];
  aligned(values, values).forEach((item, i) => {
    if (accepted[i] !== true) return;
    if (isError(item)) throw new Fail(item);
    if (typeof item === 'number') out.push(item);
  });
  return out;
}

/** Criteria given as an array make an array of results. */
function overCriteria(name: string, call: Call, positions: readonly number[], work: (call: Call) => Value): Value {
  const multi = positions.filter((i) => {
    const value = call.args[i];
    return (
      value !== undefined &&
      (isArray(value) || (isReference(value) && rowsOf(value).length * (rowsOf(value)[0]?.length ?? 1) > 1))
    );
  });
  if (multi.length === 0) return work(call);
  return broadcast(
    multi.map((i) => call.args[i] ?? null),
    (items) =>
      single(
        work({
          ...call,
          args: call.args.map((arg, i) => (multi.includes(i) ? (items[multi.indexOf(i)] ?? null) : arg)),
        }),
      ),
  );
}

/** The range beside a criteria range of SUMIF: same size, from the sum range's first cell. */
function sameSize(range: Value, target: Value | undefined): Value {
  if (target === undefined) return range;
  if (!isReference(range) || !isReference(target)) return target;
  const a = range.areas[0];
  const b = target.areas[0];
  if (a === undefined || b === undefined) return target;
  return {
    kind: 'ref',
    areas: [
      {
        sheet: b.sheet,
        area: {
          top: b.area.top,
          left: b.area.left,
          bottom: b.area.top + a.area.bottom - a.area.top,
          right: b.area.left + a.area.right - a.area.left,
        },
      },
    ],
  };
}

function conditional(call: Call): number[] {
  const range = call.args[0] ?? null;
  const values = sameSize(range, call.args[2]);
  const criterion = parseCriterion(single(call.args[1] ?? null), coerceIn(call.context));
  const accepted = aligned(range, range).map((item) => criterion(item));
  const items = isReference(values) && isReference(range) ? besides(values, range) : flat(values);
  const out: number[] = [];
  items.forEach((item, i) => {
    if (accepted[i] !== true) return;
    if (isError(item)) throw new Fail(item);
    if (typeof item === 'number') out.push(item);
  });
  return out;
}
const besides = (values: Value, range: Value): Scalar[] => aligned(values, range);

listFunction('SUMIF', 2, 3, (call) => overCriteria('SUMIF', call, [1], (c) => sum(conditional(c))));
listFunction('AVERAGEIF', 2, 3, (call) => overCriteria('AVERAGEIF', call, [1], (c) => mean(conditional(c))));
listFunction('COUNTIF', 2, 2, (call) =>
  overCriteria('COUNTIF', call, [1], (c) => {
    const criterion = parseCriterion(single(c.args[1] ?? null), coerceIn(c.context));
    return flat(c.args[0] ?? null).filter(criterion).length;
  }),
);
const criteriaPositions = (call: Call, from: number): number[] =>
  call.args.map((_, i) => i).filter((i) => i >= from && (i - from) % 2 === 1);
const several = (name: string, work: (list: number[]) => Value): void =>
  listFunction(name, 3, 255, (call) =>
    overCriteria(name, call, criteriaPositions(call, 1), (c) => {
      const values = c.args[0] ?? null;
      const accepted = matching(c, 1, values) ?? [];
      return work(chosen(c, values, accepted));
    }),
  );
several('SUMIFS', sum);
several('AVERAGEIFS', mean);
several('MAXIFS', (list) => (list.length === 0 ? 0 : list.reduce((a, b) => Math.max(a, b))));
several('MINIFS', (list) => (list.length === 0 ? 0 : list.reduce((a, b) => Math.min(a, b))));
listFunction('COUNTIFS', 2, 254, (call) =>
  overCriteria(
    'COUNTIFS',
    call,
    criteriaPositions(call, 0),
    (c) => (matching(c, 0, null) ?? []).filter(Boolean).length,
  ),
);

// Plain arithmetic

numberFunction('ABS', 1, 1, Math.abs);
numberFunction('SIGN', 1, 1, Math.sign);
numberFunction('SQRT', 1, 1, Math.sqrt);
numberFunction('SQRTPI', 1, 1, (n) => Math.sqrt(n * Math.PI));
numberFunction('EXP', 1, 1, Math.exp);
numberFunction('LN', 1, 1, (n) => (n <= 0 ? NaN : Math.log(n)));
numberFunction('LOG10', 1, 1, (n) => (n <= 0 ? NaN : Math.log10(n)));
scalarFunction('LOG', 1, 2, ([n = null, base], context) => {
  const value = numberIn(n, context);
  const by = base === undefined ? 10 : numberIn(base, context);
  if (value <= 0 || by <= 0) return errorValue('#NUM!');
  if (by === 1) return errorValue('#DIV/0!');
  return by === 10 ? Math.log10(value) : by === 2 ? Math.log2(value) : Math.log(value) / Math.log(by);
});
scalarFunction('MOD', 2, 2, ([n = null, d = null], context) => {
  const a = numberIn(n, context);
  const b = numberIn(d, context);
  if (b === 0) return errorValue('#DIV/0!');
  const result = a - b * Math.floor(a / b);
  return Math.abs(result) < Math.abs(b) * 1e-15 ? 0 : result;
});
scalarFunction('QUOTIENT', 2, 2, ([n = null, d = null], context) => {
  const b = numberIn(d, context);
  return b === 0 ? errorValue('#DIV/0!') : Math.trunc(numberIn(n, context) / b);
});
numberFunction('POWER', 2, 2, (a, b) => (a === 0 && b === 0 ? NaN : a ** b));
listFunction('PI', 0, 0, () => Math.PI);
define('RAND', { min: 0, max: 0, volatile: true, run: () => Math.random() });
define('RANDBETWEEN', {
  min: 2,
  max: 2,
  volatile: true,
  run: (args, context) => {
    const low = Math.ceil(num({ args, context }, 0));
    const high = Math.floor(num({ args, context }, 1));
    return high < low ? errorValue('#NUM!') : low + Math.floor(Math.random() * (high - low + 1));
  },
});
define('RANDARRAY', {
  min: 0,
  max: 5,
  volatile: true,
  run: (args, context) => {
    const call = { args, context };
    const rows = whole(call, 0, 1);
    const columns = whole(call, 1, 1);
    const low = num(call, 2, 0);
    const high = num(call, 3, 1);
    const integers = flag(call, 4, false);
    if (rows < 1 || columns < 1 || rows * columns > 1e6 || low > high) return errorValue('#VALUE!');
    const one = (): number =>
      integers
        ? Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1))
        : low + Math.random() * (high - low);
    return array(Array.from({ length: rows }, () => Array.from({ length: columns }, one)));
  },
});
listFunction('SEQUENCE', 1, 4, (call) => {
  const rows = whole(call, 0, 1);
  const columns = whole(call, 1, 1);
  const start = num(call, 2, 1);
  const step = num(call, 3, 1);
  if (rows < 1 || columns < 1) return errorValue('#CALC!');
  if (rows * columns > 2e6) return errorValue('#NUM!');
  return array(
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => start + (r * columns + c) * step),
    ),
  );
});

// Rounding

/** Rounds on the decimal digits a person sees: 2.675 to two places is 2.68. */
function roundTo(value: number, digits: number, how: (n: number) => number): number {
  if (value === 0) return 0;
  const size = Math.abs(value);
  if (digits > 15) return value;
  const scaled = Number(
    `${size.toPrecision(15)}e0`.replace(/e([+-]?\d+)e0$/, (_, e: string) => `e${Number(e)}`).replace(/e0$/, ''),
  );
  const [mantissa = '0', exponent = '0'] = scaled.toExponential().split('e');
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  const result = Number(`${how(Number(shifted.toPrecision(15)))}e${-digits}`);
  return value < 0 ? -result : result;
}
numberFunction('ROUND', 2, 2, (n, digits) => roundTo(n, Math.trunc(digits), Math.round));
numberFunction('ROUNDUP', 2, 2, (n, digits) => roundTo(n, Math.trunc(digits), Math.ceil));
numberFunction('ROUNDDOWN', 2, 2, (n, digits) => roundTo(n, Math.trunc(digits), Math.floor));
numberFunction('TRUNC', 1, 2, (n, digits = 0) => roundTo(n, Math.trunc(digits), Math.floor));
numberFunction('INT', 1, 1, (n) => Math.floor(Number(n.toPrecision(15))));
numberFunction('EVEN', 1, 1, (n) => Math.sign(n) * Math.ceil(Math.abs(n) / 2) * 2);
numberFunction('ODD', 1, 1, (n) => (n === 0 ? 1 : Math.sign(n) * (Math.ceil((Math.abs(n) - 1) / 2) * 2 + 1)));
const clean = (n: number): number => Number(n.toPrecision(15));
numberFunction('MROUND', 2, 2, (n, m) => (m === 0 ? 0 : n * m < 0 ? NaN : clean(Math.round(clean(n / m)) * m)));
numberFunction('CEILING', 2, 2, (n, step) =>
  step === 0 ? 0 : n > 0 && step < 0 ? NaN : clean(Math.ceil(clean(n / step)) * step),
);
scalarFunction('FLOOR', 2, 2, ([n = null, s = null], context) => {
  const value = numberIn(n, context);
  const step = numberIn(s, context);
  if (step === 0) return value === 0 ? 0 : errorValue('#DIV/0!');
  return value > 0 && step < 0 ? errorValue('#NUM!') : clean(Math.floor(clean(value / step)) * step);
});
for (const [name, how] of [
  ['CEILING.MATH', Math.ceil],
  ['FLOOR.MATH', Math.floor],
] as const)
  numberFunction(name, 1, 3, (n, step = 1, mode = 0) => {
    const by = Math.abs(step);
    if (by === 0) return 0;
    const away = mode !== 0 && n < 0;
    return away
      ? -clean((name === 'CEILING.MATH' ? Math.ceil(clean(-n / by)) : Math.floor(clean(-n / by))) * by)
      : clean(how(clean(n / by)) * by);
  });
for (const name of ['CEILING.PRECISE', 'ISO.CEILING', 'ECMA.CEILING'])
  numberFunction(name, 1, 2, (n, step = 1) =>
    step === 0 ? 0 : clean(Math.ceil(clean(n / Math.abs(step))) * Math.abs(step)),
  );
numberFunction('FLOOR.PRECISE', 1, 2, (n, step = 1) =>
  step === 0 ? 0 : clean(Math.floor(clean(n / Math.abs(step))) * Math.abs(step)),
);

// Whole numbers

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
listFunction('GCD', 1, 255, (call) => {
  const list = numbers(call).map(Math.trunc);
  return list.some((n) => n < 0) ? errorValue('#NUM!') : list.reduce(gcd, 0);
});
listFunction('LCM', 1, 255, (call) => {
  const list = numbers(call).map(Math.trunc);
  if (list.some((n) => n < 0)) return errorValue('#NUM!');
  return list.reduce((a, b) => (a === 0 || b === 0 ? 0 : (a / gcd(a, b)) * b), 1);
});
export function factorial(n: number): number {
  let result = 1;
  for (let i = 2; i <= n; i++) result *= i;
  return result;
}
numberFunction('FACT', 1, 1, (n) => (n < 0 ? NaN : factorial(Math.trunc(n))));
numberFunction('FACTDOUBLE', 1, 1, (n) => {
  let result = 1;
  for (let i = Math.trunc(n); i > 1; i -= 2) result *= i;
  return n < -1 ? NaN : result;
});
export function combinations(n: number, k: number): number {
  if (n < 0 || k < 0 || k > n) return NaN;
  let result = 1;
  const small = Math.min(k, n - k);
  for (let i = 1; i <= small; i++) result = (result * (n - small + i)) / i;
  return Math.round(result);
}
numberFunction('COMBIN', 2, 2, (n, k) => combinations(Math.trunc(n), Math.trunc(k)));
numberFunction('COMBINA', 2, 2, (n, k) =>
  Math.trunc(n) === 0 && Math.trunc(k) === 0 ? 1 : combinations(Math.trunc(n) + Math.trunc(k) - 1, Math.trunc(k)),
);
numberFunction('PERMUT', 2, 2, (n, k) => {
  const a = Math.trunc(n);
  const b = Math.trunc(k);
  if (a < 0 || b < 0 || b > a) return NaN;
  let result = 1;
  for (let i = 0; i < b; i++) result *= a - i;
  return result;
});
numberFunction('PERMUTATIONA', 2, 2, (n, k) => (n < 0 || k < 0 ? NaN : Math.trunc(n) ** Math.trunc(k)));
listFunction('MULTINOMIAL', 1, 255, (call) => {
  const list = numbers(call).map(Math.trunc);
  return list.some((n) => n < 0)
    ? errorValue('#NUM!')
    : Math.round(factorial(sum(list)) / list.reduce((p, n) => p * factorial(n), 1));
});
scalarFunction('ROMAN', 1, 2, ([n = null], context) => {
  const value = Math.trunc(numberIn(n, context));
  return value === 0 ? '' : (toRoman(value) ?? errorValue('#VALUE!'));
});
scalarFunction('ARABIC', 1, 1, ([v = null]) => {
  let text = toText(v).trim().toUpperCase();
  const negative = text.startsWith('-');
  if (negative) text = text.slice(1);
  let total = 0;
  while (text !== '') {
    const found = ROMAN_SIGNS.find(([, letters]) => text.startsWith(letters));
    if (found === undefined) return errorValue('#VALUE!');
    total += found[0];
    text = text.slice(found[1].length);
  }
  return negative ? -total : total;
});
scalarFunction('BASE', 2, 3, ([n = null, radix = null, length], context) => {
  const value = Math.trunc(numberIn(n, context));
  const by = Math.trunc(numberIn(radix, context));
  if (value < 0 || by < 2 || by > 36) return errorValue('#NUM!');
  return value
    .toString(by)
    .toUpperCase()
    .padStart(length === undefined ? 0 : Math.trunc(numberIn(length, context)), '0');
});
scalarFunction('DECIMAL', 2, 2, ([t = null, radix = null], context) => {
  const by = Math.trunc(numberIn(radix, context));
  const text = toText(t).trim();
  const value = parseInt(text, by);
  return Number.isNaN(value) ? errorValue('#NUM!') : value;
});

// Trigonometry

for (const [name, work] of [
  ['SIN', Math.sin],
  ['COS', Math.cos],
  ['TAN', Math.tan],
  ['ATAN', Math.atan],
  ['SINH', Math.sinh],
  ['COSH', Math.cosh],
  ['TANH', Math.tanh],
  ['ASINH', Math.asinh],
  ['ASIN', Math.asin],
  ['ACOS', Math.acos],
  ['ACOSH', Math.acosh],
  ['ATANH', Math.atanh],
] as const)
  numberFunction(name, 1, 1, work);
numberFunction('SEC', 1, 1, (n) => 1 / Math.cos(n));
numberFunction('SECH', 1, 1, (n) => 1 / Math.cosh(n));
for (const [name, work] of [
  ['CSC', Math.sin],
  ['COT', Math.tan],
  ['CSCH', Math.sinh],
  ['COTH', Math.tanh],
] as const)
  scalarFunction(name, 1, 1, ([v = null], context) => {
    const n = numberIn(v, context);
    return n === 0 ? errorValue('#DIV/0!') : 1 / work(n);
  });
numberFunction('ACOT', 1, 1, (n) => Math.PI / 2 - Math.atan(n));
numberFunction('ACOTH', 1, 1, (n) => 0.5 * Math.log((n + 1) / (n - 1)));
scalarFunction('ATAN2', 2, 2, ([x = null, y = null], context) => {
  const a = numberIn(x, context);
  const b = numberIn(y, context);
  return a === 0 && b === 0 ? errorValue('#DIV/0!') : Math.atan2(b, a);
});
numberFunction('DEGREES', 1, 1, (n) => (n * 180) / Math.PI);
numberFunction('RADIANS', 1, 1, (n) => (n * Math.PI) / 180);
listFunction('SERIESSUM', 4, 4, (call) => {
  const [x, n, m] = [num(call, 0), num(call, 1), num(call, 2)];
  return sum(flat(call.args[3] ?? null).map((c, i) => numberIn(c, call.context) * x ** (n + i * m)));
});

// Matrices

const matrix = (value: Value, context: EvalContext): number[][] =>
  rowsOf(value).map((row) =>
    row.map((item) =>
      typeof item === 'number'
        ? item
        : item === null || typeof item === 'string'
          ? raise('#VALUE!')
          : numberIn(item, context),
    ),
  );
listFunction('MMULT', 2, 2, ({ args, context }) => {
  const a = matrix(args[0] ?? null, context);
  const b = matrix(args[1] ?? null, context);
  if ((a[0]?.length ?? 0) !== b.length) return errorValue('#VALUE!');
  return array(a.map((row) => (b[0] ?? []).map((_, c) => sum(row.map((v, k) => v * (b[k]?.[c] ?? 0))))));
});
listFunction('MUNIT', 1, 1, (call) => {
  const n = whole(call, 0);
  return n < 1
    ? errorValue('#VALUE!')
    : array(Array.from({ length: n }, (_, r) => Array.from({ length: n }, (__, c) => (r === c ? 1 : 0))));
});
function eliminate(source: readonly (readonly number[])[]): { determinant: number; inverse: number[][] | null } {
  const n = source.length;
  const a = source.map((row, i) => [...row, ...Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))]);
  let determinant = 1;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r;
    const top = a[pivot];
    const own = a[c];
    if (top === undefined || own === undefined) return { determinant: 0, inverse: null };
    const value = top[c] ?? 0;
    if (Math.abs(value) < 1e-14) return { determinant: 0, inverse: null };
    if (pivot !== c) {
      a[c] = top;
      a[pivot] = own;
      determinant = -determinant;
    }
    determinant *= value;
    for (let k = 0; k < top.length; k++) top[k] = (top[k] ?? 0) / value;
    for (let r = 0; r < n; r++) {
      const row = a[r];
      if (r === c || row === undefined) continue;
      const factor = row[c] ?? 0;
      for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return { determinant, inverse: a.map((row) => row.slice(n)) };
}
listFunction('MDETERM', 1, 1, ({ args, context }) => {
  const a = matrix(args[0] ?? null, context);
  return a.some((row) => row.length !== a.length)
    ? errorValue('#VALUE!')
    : Number(eliminate(a).determinant.toPrecision(15));
});
listFunction('MINVERSE', 1, 1, ({ args, context }) => {
  const a = matrix(args[0] ?? null, context);
  if (a.some((row) => row.length !== a.length)) return errorValue('#VALUE!');
  const { inverse } = eliminate(a);
  return inverse === null ? errorValue('#NUM!') : array(inverse);
});

// SUBTOTAL and AGGREGATE

const PLAIN = [
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV.S',
  'STDEV.P',
  'SUM',
  'VAR.S',
  'VAR.P',
  'MEDIAN',
  'MODE.SNGL',
  'LARGE',
  'SMALL',
  'PERCENTILE.INC',
  'QUARTILE.INC',
  'PERCENTILE.EXC',
  'QUARTILE.EXC',
] as const;

/** The cells of a reference without nested subtotals, hidden rows or errors, as asked. */
function filtered(
  value: Value,
  skip: { readonly hidden: boolean; readonly filtered: boolean; readonly errors: boolean; readonly nested: boolean },
): Value {
  if (!isReference(value)) return value;
  const items: Scalar[] = [];
  for (const { sheet, area } of value.areas) {
    sheet.forEachCell(area, (cell, row) => {
      const info = sheet.rowInfo.get(row);
      if (skip.filtered && info?.filtered === true) return;
      if (skip.hidden && (info?.hidden === true || info?.filtered === true)) return;
      if (skip.nested && cell.formula !== null && /(?:SUBTOTAL|AGGREGATE)\(/.test(cell.formula)) return;
      if (skip.errors && isError(cell.value)) return;
      if (cell.value !== null) items.push(cell.value);
    });
  }
  return { kind: 'array', rows: [items.length === 0 ? [null] : items] };
}

listFunction('SUBTOTAL', 2, 255, (call) => {
  const code = whole(call, 0);
  const name = PLAIN[(code > 100 ? code - 101 : code - 1) as 0];
  if (name === undefined || (code > 100 ? code - 100 : code) > 11) return errorValue('#VALUE!');
  const args = call.args
    .slice(1)
    .map((value) => filtered(value, { hidden: code > 100, filtered: true, errors: false, nested: true }));
  return functionNamed(name)?.run?.(args, call.context) ?? errorValue('#VALUE!');
});
listFunction('AGGREGATE', 3, 255, (call) => {
  const name = PLAIN[(whole(call, 0) - 1) as 0];
  const option = whole(call, 1);
  if (name === undefined || option < 0 || option > 7) return errorValue('#VALUE!');
  const skip = {
    hidden: [1, 3, 5, 7].includes(option),
    filtered: [1, 3, 5, 7].includes(option),
    errors: [2, 3, 6, 7].includes(option),
    nested: option <= 3,
  };
  const withK = whole(call, 0) >= 14;
  const values = (withK ? call.args.slice(2, 3) : call.args.slice(2)).map((value) => {
    const kept = filtered(value, skip);
    return skip.errors && !isReference(value) && isArray(kept)
      ? { kind: 'array' as const, rows: [kept.rows.flat().filter((v) => !isError(v))] }
      : kept;
  });
  return (
    functionNamed(name)?.run?.(withK ? [...values, ...call.args.slice(3)] : values, call.context) ??
    errorValue('#VALUE!')
  );
});

// Calls without arguments to evaluate

define('SINGLE', {
  min: 1,
  max: 1,
  form: (args, context) =>
    args[0] === undefined ? null : evaluate({ kind: 'unary', operator: '@', operand: args[0] }, context),
});
