/** Counting, averages, ranks, spread, distributions. */
import type { Scalar } from '../../model/values';
import { errorValue, isError } from '../../model/values';
import { numberIn } from '../evaluate';
import type { Value } from '../values';
import { array, Fail, flat, isArray, isReference, raise, rowsOf, single } from '../values';
import type { Call } from './helpers';
import { flag, listFunction, mean, num, numberFunction, numbers, numbersOf, sum, whole } from './helpers';
import { beta, betaIncomplete, erf, erfc, gammaIncomplete, inverse, logGamma, normal, normalInverse } from './special';
import { combinations, factorial } from './math';

// Counting

listFunction('COUNT', 1, 255, ({ args, context }) => {
  let count = 0;
  for (const value of args) {
    if (isReference(value) || isArray(value)) count += flat(value).filter((v) => typeof v === 'number').length;
    else {
      const item = single(value);
      if (typeof item === 'number' || typeof item === 'boolean') count++;
      else if (typeof item === 'string') {
        try {
          numberIn(item, context);
          count++;
        } catch (error) {
          if (!(error instanceof Fail)) throw error;
        }
      }
    }
  }
  return count;
});
listFunction('COUNTA', 1, 255, ({ args }) =>
  args.reduce<number>(
    (n, value) => n + (isReference(value) || isArray(value) ? flat(value).filter((v) => v !== null).length : 1),
    0,
  ),
);
listFunction('COUNTBLANK', 1, 1, ({ args }) => {
  const value = args[0] ?? null;
  if (!isReference(value)) return errorValue('#VALUE!');
  let cells = 0;
  let filled = 0;
  for (const { sheet, area } of value.areas) {
    cells += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    sheet.forEachCell(area, (cell) => {
      if (cell.value !== null && cell.value !== '') filled++;
    });
  }
  return cells - filled;
});

// Averages and extremes

listFunction('AVERAGE', 1, 255, (call) => mean(numbers(call)));
listFunction('AVERAGEA', 1, 255, (call) => mean(numbers(call, 0, true)));
const least = (list: readonly number[]): number => list.reduce((a, b) => (a < b ? a : b), Infinity);
const most = (list: readonly number[]): number => list.reduce((a, b) => (a > b ? a : b), -Infinity);
listFunction('MAX', 1, 255, (call) => {
  const list = numbers(call);
  return list.length === 0 ? 0 : most(list);
});
listFunction('MIN', 1, 255, (call) => {
  const list = numbers(call);
  return list.length === 0 ? 0 : least(list);
});
listFunction('MAXA', 1, 255, (call) => {
  const list = numbers(call, 0, true);
  return list.length === 0 ? 0 : most(list);
});
listFunction('MINA', 1, 255, (call) => {
  const list = numbers(call, 0, true);
  return list.length === 0 ? 0 : least(list);
});
const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
export function median(list: readonly number[]): number {
  if (list.length === 0) return raise('#NUM!');
  const s = sorted(list);
  const middle = s.length >> 1;
  return s.length % 2 === 1 ? (s[middle] ?? 0) : ((s[middle - 1] ?? 0) + (s[middle] ?? 0)) / 2;
}
listFunction('MEDIAN', 1, 255, (call) => median(numbers(call)));
function modes(list: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const n of list) counts.set(n, (counts.get(n) ?? 0) + 1);
  const top = most([...counts.values()]);
  return top < 2 ? raise('#N/A') : [...counts].filter(([, c]) => c === top).map(([n]) => n);
}
for (const name of ['MODE', 'MODE.SNGL'])
  listFunction(name, 1, 255, (call) => modes(numbers(call))[0] ?? errorValue('#N/A'));
listFunction('MODE.MULT', 1, 255, (call) => array(modes(numbers(call)).map((n) => [n])));
listFunction('GEOMEAN', 1, 255, (call) => {
  const list = numbers(call);
  return list.length === 0 || list.some((n) => n <= 0) ? errorValue('#NUM!') : Math.exp(mean(list.map(Math.log)));
});
listFunction('HARMEAN', 1, 255, (call) => {
  const list = numbers(call);
  return list.length === 0 || list.some((n) => n <= 0)
    ? errorValue('#NUM!')
    : list.length / sum(list.map((n) => 1 / n));
});
listFunction('TRIMMEAN', 2, 2, (call) => {
  const list = sorted(numbersOf(call.args[0] ?? null, call.context));
  const share = num(call, 1);
  if (share < 0 || share >= 1 || list.length === 0) return errorValue('#NUM!');
  const cut = Math.floor((list.length * share) / 2);
  return mean(list.slice(cut, list.length - cut));
});

// Spread

const squares = (list: readonly number[]): number => {
  const m = mean(list);
  return sum(list.map((n) => (n - m) ** 2));
};
const variance = (list: readonly number[], sample: boolean): number =>
  list.length < (sample ? 2 : 1) ? raise('#DIV/0!') : squares(list) / (list.length - (sample ? 1 : 0));
for (const [names, sample, all, root] of [
  [['VAR', 'VAR.S'], true, false, false],
  [['VARP', 'VAR.P'], false, false, false],
  [['VARA'], true, true, false],
  [['VARPA'], false, true, false],
  [['STDEV', 'STDEV.S'], true, false, true],
  [['STDEVP', 'STDEV.P'], false, false, true],
  [['STDEVA'], true, true, true],
  [['STDEVPA'], false, true, true],
] as const)
  for (const name of names)
    listFunction(name, 1, 255, (call) => {
      const value = variance(numbers(call, 0, all), sample);
      return root ? Math.sqrt(value) : value;
    });
listFunction('DEVSQ', 1, 255, (call) => squares(numbers(call)));
listFunction('AVEDEV', 1, 255, (call) => {
  const list = numbers(call);
  const m = mean(list);
  return mean(list.map((n) => Math.abs(n - m)));
});
function moments(list: readonly number[], power: number, deviation: number): number {
  const m = mean(list);
  return sum(list.map((n) => ((n - m) / deviation) ** power));
}
listFunction('SKEW', 1, 255, (call) => {
  const list = numbers(call);
  const n = list.length;
  if (n < 3) return errorValue('#DIV/0!');
  return (n / ((n - 1) * (n - 2))) * moments(list, 3, Math.sqrt(variance(list, true)));
});
listFunction('SKEW.P', 1, 255, (call) => {
  const list = numbers(call);
  return list.length < 3 ? errorValue('#DIV/0!') : moments(list, 3, Math.sqrt(variance(list, false))) / list.length;
});
listFunction('KURT', 1, 255, (call) => {
  const list = numbers(call);
  const n = list.length;
  if (n < 4) return errorValue('#DIV/0!');
  return (
    ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * moments(list, 4, Math.sqrt(variance(list, true))) -
    (3 * (n - 1) ** 2) / ((n - 2) * (n - 3))
  );
});

// Ranks and percentiles

const overK = (call: Call, work: (k: number) => Scalar): Value => {
  const value = call.args[1] ?? null;
  const rows = rowsOf(value);
  return rows.length * (rows[0]?.length ?? 1) > 1
    ? array(rows.map((row) => row.map((k) => work(numberIn(k, call.context)))))
    : work(num(call, 1));
};
listFunction('LARGE', 2, 2, (call) => {
  const list = sorted(numbersOf(call.args[0] ?? null, call.context));
  return overK(call, (k) => list[list.length - Math.ceil(k)] ?? errorValue('#NUM!'));
});
listFunction('SMALL', 2, 2, (call) => {
  const list = sorted(numbersOf(call.args[0] ?? null, call.context));
  return overK(call, (k) => list[Math.ceil(k) - 1] ?? errorValue('#NUM!'));
});
function percentile(list: readonly number[], share: number, inclusive: boolean): number {
  const s = sorted(list);
  const n = s.length;
  if (n === 0) return raise('#NUM!');
  const place = inclusive ? share * (n - 1) : share * (n + 1) - 1;
  if (share < 0 || share > 1 || place < 0 || place > n - 1) return raise('#NUM!');
  const low = Math.floor(place);
  const a = s[low] ?? 0;
  return a + (place - low) * ((s[low + 1] ?? a) - a);
}
for (const [name, inclusive] of [
  ['PERCENTILE', true],
  ['PERCENTILE.INC', true],
  ['PERCENTILE.EXC', false],
] as const)
  listFunction(name, 2, 2, (call) =>
    overK(call, (k) => percentile(numbersOf(call.args[0] ?? null, call.context), k, inclusive)),
  );
for (const [name, inclusive] of [
  ['QUARTILE', true],
  ['QUARTILE.INC', true],
  ['QUARTILE.EXC', false],
] as const)
  listFunction(name, 2, 2, (call) =>
    overK(call, (k) => percentile(numbersOf(call.args[0] ?? null, call.context), Math.trunc(k) / 4, inclusive)),
  );
for (const [name, inclusive] of [
  ['PERCENTRANK', true],
  ['PERCENTRANK.INC', true],
  ['PERCENTRANK.EXC', false],
] as const)
  listFunction(name, 2, 3, (call) => {
    const s = sorted(numbersOf(call.args[0] ?? null, call.context));
    const x = num(call, 1);
    const digits = whole(call, 2, 3);
    const n = s.length;
    if (n === 0 || x < (s[0] ?? 0) || x > (s[n - 1] ?? 0)) return errorValue('#N/A');
    const below = s.filter((v) => v < x).length;
    const exact = s.includes(x);
    const low = s[below - 1] ?? x;
    const high = s[below] ?? x;
    const place = exact ? below : below - 1 + (x - low) / (high - low);
    const share = inclusive ? (n === 1 ? 1 : place / (n - 1)) : (place + 1) / (n + 1);
    return Math.floor(share * 10 ** digits + 1e-9) / 10 ** digits;
  });
for (const [name, average] of [
  ['RANK', false],
  ['RANK.EQ', false],
  ['RANK.AVG', true],
] as const)
  listFunction(name, 2, 3, (call) => {
    const x = num(call, 0);
    const list = numbersOf(call.args[1] ?? null, call.context);
    const ascending = num(call, 2, 0) !== 0;
    if (!list.includes(x)) return errorValue('#N/A');
    const rank = list.filter((v) => (ascending ? v < x : v > x)).length + 1;
    return average ? rank + (list.filter((v) => v === x).length - 1) / 2 : rank;
  });
listFunction('FREQUENCY', 2, 2, (call) => {
  const list = numbersOf(call.args[0] ?? null, call.context);
  const bins = sorted(numbersOf(call.args[1] ?? null, call.context));
  const counts = bins.map(
    (limit, i) => list.filter((v) => v <= limit && (i === 0 || v > (bins[i - 1] ?? -Infinity))).length,
  );
  counts.push(list.filter((v) => bins.length === 0 || v > (bins[bins.length - 1] ?? Infinity)).length);
  return array(counts.map((c) => [c]));
});
listFunction('STANDARDIZE', 3, 3, (call) =>
  num(call, 2) <= 0 ? errorValue('#NUM!') : (num(call, 0) - num(call, 1)) / num(call, 2),
);

// Two lists

function paired(call: Call, i = 0, j = 1): { x: number[]; y: number[] } {
  const a = flat(call.args[i] ?? null);
  const b = flat(call.args[j] ?? null);
  if (a.length !== b.length) return raise('#N/A');
  const x: number[] = [];
  const y: number[] = [];
  a.forEach((v, k) => {
    const w = b[k] ?? null;
    if (isError(v)) throw new Fail(v);
    if (isError(w)) throw new Fail(w);
    if (typeof v === 'number' && typeof w === 'number') {
      x.push(v);
      y.push(w);
    }
  });
  return { x, y };
}
function coproduct(x: readonly number[], y: readonly number[]): number {
  const mx = mean(x);
  const my = mean(y);
  return sum(x.map((v, i) => (v - mx) * ((y[i] ?? 0) - my)));
}
for (const name of ['CORREL', 'PEARSON'])
  listFunction(name, 2, 2, (call) => {
    const { x, y } = paired(call);
    const bottom = Math.sqrt(squares(x) * squares(y));
    return bottom === 0 ? errorValue('#DIV/0!') : coproduct(x, y) / bottom;
  });
listFunction('RSQ', 2, 2, (call) => {
  const { x, y } = paired(call);
  return coproduct(x, y) ** 2 / (squares(x) * squares(y));
});
for (const [name, sample] of [
  ['COVAR', false],
  ['COVARIANCE.P', false],
  ['COVARIANCE.S', true],
] as const)
  listFunction(name, 2, 2, (call) => {
    const { x, y } = paired(call);
    return coproduct(x, y) / (x.length - (sample ? 1 : 0));
  });
function line(call: Call, yAt: number, xAt: number): { slope: number; intercept: number; x: number[]; y: number[] } {
  const { x, y } = paired(call, xAt, yAt);
  const bottom = squares(x);
  if (bottom === 0) return raise('#DIV/0!');
  const slope = coproduct(x, y) / bottom;
  return { slope, intercept: mean(y) - slope * mean(x), x, y };
}
listFunction('SLOPE', 2, 2, (call) => line(call, 0, 1).slope);
listFunction('INTERCEPT', 2, 2, (call) => line(call, 0, 1).intercept);
for (const name of ['FORECAST', 'FORECAST.LINEAR'])
  listFunction(name, 3, 3, (call) => {
    const { slope, intercept } = line(call, 1, 2);
    return intercept + slope * num(call, 0);
  });
listFunction('STEYX', 2, 2, (call) => {
  const { slope, intercept, x, y } = line(call, 0, 1);
  return Math.sqrt(sum(y.map((v, i) => (v - intercept - slope * (x[i] ?? 0)) ** 2)) / (x.length - 2));
});
const trend = (name: string, growth: boolean): void =>
  listFunction(name, 1, 4, (call) => {
    const rows = rowsOf(call.args[0] ?? null);
    const y = rows
      .flat()
      .map((v) => numberIn(v, call.context))
      .map((v) => (growth ? Math.log(v) : v));
    const x =
      call.args[1] === undefined || call.args[1] === null
        ? y.map((_, i) => i + 1)
        : flat(call.args[1]).map((v) => numberIn(v, call.context));
    const shape =
      call.args[2] === undefined || call.args[2] === null
        ? call.args[1] === undefined || call.args[1] === null
          ? rows.length > 1
            ? x.map((v) => [v])
            : [x]
          : rowsOf(call.args[1])
        : rowsOf(call.args[2]);
    const through = !flag(call, 3, true);
    const slope = through
      ? sum(x.map((v, i) => v * (y[i] ?? 0))) / sum(x.map((v) => v * v))
      : coproduct(x, y) / squares(x);
    const intercept = through ? 0 : mean(y) - slope * mean(x);
    return array(
      shape.map((row) =>
        row.map((v) =>
          growth
            ? Math.exp(intercept + slope * numberIn(v, call.context))
            : intercept + slope * numberIn(v, call.context),
        ),
      ),
    );
  });
trend('TREND', false);
trend('GROWTH', true);
for (const [name, log] of [
  ['LINEST', false],
  ['LOGEST', true],
] as const)
  listFunction(name, 1, 4, (call) => {
    const y = flat(call.args[0] ?? null)
      .map((v) => numberIn(v, call.context))
      .map((v) => (log ? Math.log(v) : v));
    const x =
      call.args[1] === undefined || call.args[1] === null
        ? y.map((_, i) => i + 1)
        : flat(call.args[1]).map((v) => numberIn(v, call.context));
    if (x.length !== y.length) return errorValue('#REF!');
    const slope = coproduct(x, y) / squares(x);
    const intercept = mean(y) - slope * mean(x);
    const out = (v: number): number => (log ? Math.exp(v) : v);
    const first = [out(slope), out(intercept)];
    if (!flag(call, 3, false)) return array([first]);
    const residual = sum(y.map((v, i) => (v - intercept - slope * (x[i] ?? 0)) ** 2));
    const freedom = x.length - 2;
    const total = squares(y);
    const error = Math.sqrt(residual / freedom);
    const na = errorValue('#N/A');
    return array(
      [
        first,
        [error / Math.sqrt(squares(x)), error * Math.sqrt(sum(x.map((v) => v * v)) / (x.length * squares(x)))],
        [1 - residual / total, error],
        [(total - residual) / (residual / freedom), freedom],
        [total - residual, residual],
      ].map((row) => row.map((v) => (Number.isFinite(v) ? v : na))),
    );
  });
listFunction('PROB', 3, 4, (call) => {
  const { x, y } = paired(call);
  const low = num(call, 2);
  const high = num(call, 3, low);
  return sum(x.map((v, i) => (v >= low && v <= high ? (y[i] ?? 0) : 0)));
});

// Distributions

const both = (names: readonly string[], min: number, max: number, work: (...items: number[]) => number): void => {
  for (const name of names) numberFunction(name, min, max, work);
};
const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
both(['NORM.DIST', 'NORMDIST'], 4, 4, (x, m, s, c) =>
  s <= 0 ? NaN : c !== 0 ? normal((x - m) / s) : density((x - m) / s) / s,
);
both(['NORM.INV', 'NORMINV'], 3, 3, (p, m, s) => (p <= 0 || p >= 1 || s <= 0 ? NaN : m + s * normalInverse(p)));
both(['NORM.S.DIST'], 2, 2, (x, c) => (c !== 0 ? normal(x) : density(x)));
both(['NORMSDIST'], 1, 1, normal);
both(['NORM.S.INV', 'NORMSINV'], 1, 1, (p) => (p <= 0 || p >= 1 ? NaN : normalInverse(p)));
both(['PHI'], 1, 1, density);
both(['GAUSS'], 1, 1, (x) => normal(x) - 0.5);
both(['LOGNORM.DIST'], 4, 4, (x, m, s, c) =>
  x <= 0 || s <= 0 ? NaN : c !== 0 ? normal((Math.log(x) - m) / s) : density((Math.log(x) - m) / s) / (s * x),
);
both(['LOGNORMDIST'], 3, 3, (x, m, s) => (x <= 0 || s <= 0 ? NaN : normal((Math.log(x) - m) / s)));
both(['LOGNORM.INV', 'LOGINV'], 3, 3, (p, m, s) =>
  p <= 0 || p >= 1 || s <= 0 ? NaN : Math.exp(m + s * normalInverse(p)),
);
both(['EXPON.DIST', 'EXPONDIST'], 3, 3, (x, l, c) =>
  x < 0 || l <= 0 ? NaN : c !== 0 ? 1 - Math.exp(-l * x) : l * Math.exp(-l * x),
);
both(['POISSON.DIST', 'POISSON'], 3, 3, (k, m, c) => {
  const n = Math.trunc(k);
  if (n < 0 || m < 0) return NaN;
  const one = (i: number): number => Math.exp(-m + i * Math.log(m) - logGamma(i + 1));
  return c === 0 ? one(n) : sum(Array.from({ length: n + 1 }, (_, i) => one(i)));
});
const binomial = (k: number, n: number, p: number): number => combinations(n, k) * p ** k * (1 - p) ** (n - k);
both(['BINOM.DIST', 'BINOMDIST'], 4, 4, (s, t, p, c) => {
  const k = Math.trunc(s);
  const n = Math.trunc(t);
  if (k < 0 || k > n || p < 0 || p > 1) return NaN;
  return c === 0 ? binomial(k, n, p) : sum(Array.from({ length: k + 1 }, (_, i) => binomial(i, n, p)));
});
both(['BINOM.DIST.RANGE'], 3, 4, (t, p, s, e = s) => {
  const n = Math.trunc(t);
  let total = 0;
  for (let k = Math.trunc(s); k <= Math.trunc(e); k++) total += binomial(k, n, p);
  return p < 0 || p > 1 ? NaN : total;
});
both(['BINOM.INV', 'CRITBINOM'], 3, 3, (t, p, alpha) => {
  let total = 0;
  for (let k = 0; k <= Math.trunc(t); k++) {
    total += binomial(k, Math.trunc(t), p);
    if (total >= alpha) return k;
  }
  return NaN;
});
both(['NEGBINOM.DIST'], 4, 4, (f, s, p, c) => {
  const one = (k: number): number =>
    combinations(k + Math.trunc(s) - 1, Math.trunc(s) - 1) * p ** Math.trunc(s) * (1 - p) ** k;
  return f < 0 || s < 1
    ? NaN
    : c === 0
      ? one(Math.trunc(f))
      : sum(Array.from({ length: Math.trunc(f) + 1 }, (_, i) => one(i)));
});
both(['HYPGEOM.DIST'], 5, 5, (s, n, k, big, c) => {
  const one = (i: number): number => (combinations(k, i) * combinations(big - k, n - i)) / combinations(big, n);
  return c === 0
    ? one(Math.trunc(s))
    : sum(Array.from({ length: Math.trunc(s) + 1 }, (_, i) => one(i)).filter((v) => !Number.isNaN(v)));
});
both(['WEIBULL.DIST', 'WEIBULL'], 4, 4, (x, a, b, c) =>
  x < 0 || a <= 0 || b <= 0
    ? NaN
    : c !== 0
      ? 1 - Math.exp(-((x / b) ** a))
      : (a / b ** a) * x ** (a - 1) * Math.exp(-((x / b) ** a)),
);
both(['GAMMA'], 1, 1, (x) =>
  x <= 0 && Number.isInteger(x)
    ? NaN
    : x > 0
      ? Number.isInteger(x) && x < 171
        ? factorial(x - 1)
        : Math.exp(logGamma(x))
      : Math.PI / (Math.sin(Math.PI * x) * Math.exp(logGamma(1 - x))),
);
both(['GAMMALN', 'GAMMALN.PRECISE'], 1, 1, (x) => (x <= 0 ? NaN : logGamma(x)));
const gammaCdf = (x: number, a: number, b: number): number => gammaIncomplete(a, x / b);
both(['GAMMA.DIST', 'GAMMADIST'], 4, 4, (x, a, b, c) =>
  x < 0 || a <= 0 || b <= 0
    ? NaN
    : c !== 0
      ? gammaCdf(x, a, b)
      : Math.exp((a - 1) * Math.log(x) - x / b - a * Math.log(b) - logGamma(a)),
);
both(['GAMMA.INV', 'GAMMAINV'], 3, 3, (p, a, b) =>
  p < 0 || p >= 1 || a <= 0 || b <= 0 ? NaN : inverse((x) => gammaCdf(x, a, b), p, 0, a * b + 10 * Math.sqrt(a) * b),
);
both(['BETA.DIST'], 4, 6, (x, a, b, c, low = 0, high = 1) => {
  const u = (x - low) / (high - low);
  if (a <= 0 || b <= 0 || u < 0 || u > 1) return NaN;
  return c !== 0 ? betaIncomplete(u, a, b) : (u ** (a - 1) * (1 - u) ** (b - 1)) / beta(a, b) / (high - low);
});
both(['BETA.INV', 'BETAINV'], 3, 5, (p, a, b, low = 0, high = 1) =>
  p <= 0 || p >= 1 ? NaN : low + (high - low) * inverse((x) => betaIncomplete(x, a, b), p, 0, 1),
);
const chiCdf = (x: number, d: number): number => gammaIncomplete(Math.trunc(d) / 2, x / 2);
both(['CHISQ.DIST'], 3, 3, (x, d, c) =>
  x < 0 || d < 1
    ? NaN
    : c !== 0
      ? chiCdf(x, d)
      : Math.exp((d / 2 - 1) * Math.log(x) - x / 2 - (d / 2) * Math.LN2 - logGamma(d / 2)),
);
both(['CHISQ.DIST.RT', 'CHIDIST'], 2, 2, (x, d) => (x < 0 || d < 1 ? NaN : 1 - chiCdf(x, d)));
both(['CHISQ.INV'], 2, 2, (p, d) =>
  p < 0 || p >= 1 ? NaN : inverse((x) => chiCdf(x, d), p, 0, d + 20 * Math.sqrt(2 * d) + 50),
);
both(['CHISQ.INV.RT', 'CHIINV'], 2, 2, (p, d) =>
  p <= 0 || p > 1 ? NaN : inverse((x) => chiCdf(x, d), 1 - p, 0, d + 20 * Math.sqrt(2 * d) + 50),
);
const tCdf = (x: number, d: number): number => {
  const half = betaIncomplete(d / (d + x * x), d / 2, 0.5) / 2;
  return x >= 0 ? 1 - half : half;
};
const tDensity = (x: number, d: number): number =>
  Math.exp(logGamma((d + 1) / 2) - logGamma(d / 2)) / (Math.sqrt(d * Math.PI) * (1 + (x * x) / d) ** ((d + 1) / 2));
both(['T.DIST'], 3, 3, (x, d, c) => (d < 1 ? NaN : c !== 0 ? tCdf(x, Math.trunc(d)) : tDensity(x, Math.trunc(d))));
both(['T.DIST.RT'], 2, 2, (x, d) => (d < 1 ? NaN : 1 - tCdf(x, Math.trunc(d))));
both(['T.DIST.2T'], 2, 2, (x, d) => (d < 1 || x < 0 ? NaN : 2 * (1 - tCdf(x, Math.trunc(d)))));
both(['TDIST'], 3, 3, (x, d, tails) => (d < 1 || x < 0 ? NaN : Math.trunc(tails) * (1 - tCdf(x, Math.trunc(d)))));
const tInverse = (p: number, d: number): number => inverse((x) => tCdf(x, d), p, -1e4, 1e4);
both(['T.INV'], 2, 2, (p, d) => (p <= 0 || p >= 1 ? NaN : tInverse(p, Math.trunc(d))));
both(['T.INV.2T', 'TINV'], 2, 2, (p, d) => (p <= 0 || p > 1 ? NaN : tInverse(1 - p / 2, Math.trunc(d))));
const fCdf = (x: number, a: number, b: number): number => betaIncomplete((a * x) / (a * x + b), a / 2, b / 2);
both(['F.DIST'], 4, 4, (x, a, b, c) =>
  x < 0
    ? NaN
    : c !== 0
      ? fCdf(x, a, b)
      : Math.sqrt(((a * x) ** a * b ** b) / (a * x + b) ** (a + b)) / (x * beta(a / 2, b / 2)),
);
both(['F.DIST.RT', 'FDIST'], 3, 3, (x, a, b) => (x < 0 ? NaN : 1 - fCdf(x, a, b)));
both(['F.INV'], 3, 3, (p, a, b) => (p < 0 || p >= 1 ? NaN : inverse((x) => fCdf(x, a, b), p, 0, 1e6)));
both(['F.INV.RT', 'FINV'], 3, 3, (p, a, b) => (p <= 0 || p > 1 ? NaN : inverse((x) => fCdf(x, a, b), 1 - p, 0, 1e6)));
both(['CONFIDENCE', 'CONFIDENCE.NORM'], 3, 3, (alpha, s, n) =>
  alpha <= 0 || alpha >= 1 || s <= 0 || n < 1 ? NaN : (-normalInverse(alpha / 2) * s) / Math.sqrt(Math.trunc(n)),
);
both(['CONFIDENCE.T'], 3, 3, (alpha, s, n) =>
  alpha <= 0 || alpha >= 1 || s <= 0 || n < 2
    ? NaN
    : (tInverse(1 - alpha / 2, Math.trunc(n) - 1) * s) / Math.sqrt(Math.trunc(n)),
);
both(['FISHER'], 1, 1, (x) => (Math.abs(x) >= 1 ? NaN : Math.atanh(x)));
both(['FISHERINV'], 1, 1, Math.tanh);
both(['ERF'], 1, 2, (a, b) => (b === undefined ? erf(a) : erf(b) - erf(a)));
both(['ERF.PRECISE'], 1, 1, erf);
both(['ERFC', 'ERFC.PRECISE'], 1, 1, erfc);
for (const name of ['Z.TEST', 'ZTEST'])
  listFunction(name, 2, 3, (call) => {
    const list = numbersOf(call.args[0] ?? null, call.context);
    const s = num(call, 2, Math.sqrt(variance(list, true)));
    return 1 - normal((mean(list) - num(call, 1)) / (s / Math.sqrt(list.length)));
  });
for (const name of ['T.TEST', 'TTEST'])
  listFunction(name, 4, 4, (call) => {
    const a = numbersOf(call.args[0] ?? null, call.context);
    const b = numbersOf(call.args[1] ?? null, call.context);
    const tails = whole(call, 2);
    const type = whole(call, 3);
    let t: number;
    let d: number;
    if (type === 1) {
      if (a.length !== b.length) return errorValue('#N/A');
      const difference = a.map((v, i) => v - (b[i] ?? 0));
      t = mean(difference) / Math.sqrt(variance(difference, true) / difference.length);
      d = difference.length - 1;
    } else {
      const va = variance(a, true) / a.length;
      const vb = variance(b, true) / b.length;
      if (type === 2) {
        d = a.length + b.length - 2;
        const pooled = (squares(a) + squares(b)) / d;
        t = (mean(a) - mean(b)) / Math.sqrt(pooled * (1 / a.length + 1 / b.length));
      } else {
        d = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
        t = (mean(a) - mean(b)) / Math.sqrt(va + vb);
      }
    }
    return tails * (1 - tCdf(Math.abs(t), d));
  });
for (const name of ['CHISQ.TEST', 'CHITEST'])
  listFunction(name, 2, 2, (call) => {
    const actual = rowsOf(call.args[0] ?? null);
    const expected = rowsOf(call.args[1] ?? null);
    let chi = 0;
    actual.forEach((row, r) =>
      row.forEach(
        (v, c) =>
          (chi +=
            (numberIn(v, call.context) - numberIn(expected[r]?.[c] ?? null, call.context)) ** 2 /
            numberIn(expected[r]?.[c] ?? null, call.context)),
      ),
    );
    const columns = actual[0]?.length ?? 1;
    const d =
      actual.length > 1 && columns > 1 ? (actual.length - 1) * (columns - 1) : Math.max(actual.length, columns) - 1;
    return 1 - chiCdf(chi, d);
  });
for (const name of ['F.TEST', 'FTEST'])
  listFunction(name, 2, 2, (call) => {
    const a = numbersOf(call.args[0] ?? null, call.context);
    const b = numbersOf(call.args[1] ?? null, call.context);
    const f = variance(a, true) / variance(b, true);
    const p = fCdf(f, a.length - 1, b.length - 1);
    return 2 * Math.min(p, 1 - p);
  });
