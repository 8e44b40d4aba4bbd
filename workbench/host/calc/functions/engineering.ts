/** Number bases, bits, complex numbers, units; database functions. */
import type { Scalar } from '../../model/values';
import { errorValue } from '../../model/values';
import { parseCriterion } from '../criteria';
import type { EvalContext } from '../evaluate';
import { coerceIn, functionNamed, numberIn } from '../evaluate';
import type { Value } from '../values';
import { flat, raise, rowsOf, single, toText } from '../values';
import type { Call } from './helpers';
import { listFunction, numberFunction, scalarFunction } from './helpers';

// Bases

const BASES = { BIN: [2, 10], OCT: [8, 10], HEX: [16, 10] } as const;
function fromBase(text: string, [base, digits]: readonly [number, number]): number {
  if (text.length > digits || !/^[0-9A-Fa-f]*$/.test(text)) return raise('#NUM!');
  if (text === '') return 0;
  const value = parseInt(text, base);
  if (Number.isNaN(value) || Array.from(text.toLowerCase()).some((c) => parseInt(c, 36) >= base)) return raise('#NUM!');
  const limit = base ** digits;
  return text.length === digits && value >= limit / 2 ? value - limit : value;
}
function toBase(value: number, [base, digits]: readonly [number, number], places: number | null): Scalar {
  const n = Math.trunc(value);
  const limit = base ** digits;
  if (n < -limit / 2 || n >= limit / 2) return errorValue('#NUM!');
  const text = (n < 0 ? n + limit : n).toString(base).toUpperCase();
  if (places !== null && (places < text.length || places > 10) && n >= 0) return errorValue('#NUM!');
  return n < 0 ? text : text.padStart(places ?? 0, '0');
}
const places = (item: Scalar | undefined, context: EvalContext): number | null =>
  item === undefined || item === null ? null : Math.trunc(numberIn(item, context));
for (const from of ['BIN', 'OCT', 'HEX'] as const) {
  scalarFunction(`${from}2DEC`, 1, 1, ([t = null]) => fromBase(toText(t), BASES[from]));
  scalarFunction(`DEC2${from}`, 1, 2, ([n = null, p], context) =>
    toBase(numberIn(n, context), BASES[from], places(p, context)),
  );
  for (const to of ['BIN', 'OCT', 'HEX'] as const)
    if (to !== from)
      scalarFunction(`${from}2${to}`, 1, 2, ([t = null, p], context) =>
        toBase(fromBase(toText(t), BASES[from]), BASES[to], places(p, context)),
      );
}
const bits = (name: string, work: (a: bigint, b: bigint) => bigint): void =>
  numberFunction(name, 2, 2, (a, b) =>
    a < 0 || b < 0 || !Number.isInteger(a) || !Number.isInteger(b) || a >= 2 ** 48
      ? NaN
      : Number(work(BigInt(a), BigInt(b))),
  );
bits('BITAND', (a, b) => a & b);
bits('BITOR', (a, b) => a | b);
bits('BITXOR', (a, b) => a ^ b);
numberFunction('BITLSHIFT', 2, 2, (a, n) => (a < 0 || !Number.isInteger(a) ? NaN : Math.floor(a * 2 ** n)));
numberFunction('BITRSHIFT', 2, 2, (a, n) => (a < 0 || !Number.isInteger(a) ? NaN : Math.floor(a / 2 ** n)));
numberFunction('DELTA', 1, 2, (a, b = 0) => (a === b ? 1 : 0));
numberFunction('GESTEP', 1, 2, (a, b = 0) => (a >= b ? 1 : 0));

// Complex numbers

interface Complex {
  readonly re: number;
  readonly im: number;
  readonly suffix: string;
}
function parseComplex(value: Scalar): Complex {
  if (typeof value === 'number') return { re: value, im: 0, suffix: 'i' };
  const text = toText(value).replace(/\s/g, '');
  const number = '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?';
  const pure = new RegExp(`^(${number})$`).exec(text);
  if (pure !== null) return { re: Number(pure[1]), im: 0, suffix: 'i' };
  const found = new RegExp(
    `^(${number}(?![ij\\d.]))?([+-]?(?:(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)?)([ij])$`,
  ).exec(text);
  if (found === null) return raise('#NUM!');
  const imaginary = found[2] ?? '';
  return {
    re: Number(found[1] ?? 0),
    im: imaginary === '' || imaginary === '+' ? 1 : imaginary === '-' ? -1 : Number(imaginary),
    suffix: found[3] ?? 'i',
  };
}
function printComplex({ re, im, suffix }: Complex): string {
  const clean = (n: number): number => Number(n.toPrecision(15));
  const a = clean(re);
  const b = clean(im);
  if (b === 0) return a.toString();
  const imaginary = b === 1 ? suffix : b === -1 ? `-${suffix}` : `${b}${suffix}`;
  return a === 0 ? imaginary : `${a}${b > 0 ? '+' : ''}${imaginary}`;
}
const complex = (re: number, im: number, suffix = 'i'): Complex => ({ re, im, suffix });
const polar = ({ re, im }: Complex): { size: number; angle: number } => ({
  size: Math.hypot(re, im),
  angle: Math.atan2(im, re),
});
const multiply = (a: Complex, b: Complex): Complex =>
  complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re, a.suffix);
function divide(a: Complex, b: Complex): Complex {
  const bottom = b.re * b.re + b.im * b.im;
  return bottom === 0
    ? raise('#NUM!')
    : complex((a.re * b.re + a.im * b.im) / bottom, (a.im * b.re - a.re * b.im) / bottom, a.suffix);
}
scalarFunction('COMPLEX', 2, 3, ([r = null, i = null, s], context) => {
  const suffix = s === undefined || s === null ? 'i' : toText(s);
  return suffix === 'i' || suffix === 'j'
    ? printComplex(complex(numberIn(r, context), numberIn(i, context), suffix))
    : errorValue('#VALUE!');
});
const part = (name: string, work: (z: Complex) => number): void =>
  scalarFunction(name, 1, 1, ([v = null]) => work(parseComplex(v)));
part('IMREAL', (z) => z.re);
part('IMAGINARY', (z) => z.im);
part('IMABS', (z) => polar(z).size);
part('IMARGUMENT', (z) => (z.re === 0 && z.im === 0 ? raise('#DIV/0!') : polar(z).angle));
const ofOne = (name: string, work: (z: Complex) => Complex): void =>
  scalarFunction(name, 1, 1, ([v = null]) =>
    printComplex({ ...work(parseComplex(v)), suffix: parseComplex(v).suffix }),
  );
const sin = (z: Complex): Complex => complex(Math.sin(z.re) * Math.cosh(z.im), Math.cos(z.re) * Math.sinh(z.im));
const cos = (z: Complex): Complex => complex(Math.cos(z.re) * Math.cosh(z.im), -Math.sin(z.re) * Math.sinh(z.im));
const sinh = (z: Complex): Complex => complex(Math.sinh(z.re) * Math.cos(z.im), Math.cosh(z.re) * Math.sin(z.im));
const cosh = (z: Complex): Complex => complex(Math.cosh(z.re) * Math.cos(z.im), Math.sinh(z.re) * Math.sin(z.im));
const ln = (z: Complex): Complex => complex(Math.log(polar(z).size), polar(z).angle);
const scale = (z: Complex, by: number): Complex => complex(z.re / by, z.im / by);
ofOne('IMCONJUGATE', (z) => complex(z.re, -z.im));
ofOne('IMSIN', sin);
ofOne('IMCOS', cos);
ofOne('IMTAN', (z) => divide(sin(z), cos(z)));
ofOne('IMSEC', (z) => divide(complex(1, 0), cos(z)));
ofOne('IMCSC', (z) => divide(complex(1, 0), sin(z)));
ofOne('IMCOT', (z) => divide(cos(z), sin(z)));
ofOne('IMSINH', sinh);
ofOne('IMCOSH', cosh);
ofOne('IMSECH', (z) => divide(complex(1, 0), cosh(z)));
ofOne('IMCSCH', (z) => divide(complex(1, 0), sinh(z)));
ofOne('IMEXP', (z) => complex(Math.exp(z.re) * Math.cos(z.im), Math.exp(z.re) * Math.sin(z.im)));
ofOne('IMLN', ln);
ofOne('IMLOG10', (z) => scale(ln(z), Math.LN10));
ofOne('IMLOG2', (z) => scale(ln(z), Math.LN2));
ofOne('IMSQRT', (z) => {
  const { size, angle } = polar(z);
  return complex(Math.sqrt(size) * Math.cos(angle / 2), Math.sqrt(size) * Math.sin(angle / 2));
});
scalarFunction('IMPOWER', 2, 2, ([v = null, n = null], context) => {
  const { size, angle } = polar(parseComplex(v));
  const power = numberIn(n, context);
  return printComplex(
    complex(size ** power * Math.cos(angle * power), size ** power * Math.sin(angle * power), parseComplex(v).suffix),
  );
});
scalarFunction('IMDIV', 2, 2, ([a = null, b = null]) => printComplex(divide(parseComplex(a), parseComplex(b))));
scalarFunction('IMSUB', 2, 2, ([a = null, b = null]) => {
  const x = parseComplex(a);
  const y = parseComplex(b);
  return printComplex(complex(x.re - y.re, x.im - y.im, x.suffix));
});
listFunction('IMSUM', 1, 255, ({ args }) =>
  printComplex(
    args
      .flatMap(flat)
      .filter((v) => v !== null)
      .map(parseComplex)
      .reduce((a, b) => complex(a.re + b.re, a.im + b.im, b.suffix), complex(0, 0)),
  ),
);
listFunction('IMPRODUCT', 1, 255, ({ args }) =>
  printComplex(
    args
      .flatMap(flat)
      .filter((v) => v !== null)
      .map(parseComplex)
      .reduce((a, b) => ({ ...multiply(a, b), suffix: b.suffix }), complex(1, 0)),
  ),
);

// Units

const PREFIXES: Readonly<Record<string, number>> = {
  Y: 1e24,
  Z: 1e21,
  E: 1e18,
  P: 1e15,
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  da: 1e1,
  e: 1e1,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
  a: 1e-18,
};
/** unit → [kind, size in the kind's base unit, takes prefixes, power]. */
const UNITS: Readonly<Record<string, readonly [string, number, boolean, number?]>> = {
  g: ['mass', 1, true],
  sg: ['mass', 14593.9029372064, false],
  lbm: ['mass', 453.59237, false],
  u: ['mass', 1.660538782e-24, true],
  ozm: ['mass', 28.349523125, false],
  grain: ['mass', 0.06479891, false],
  cwt: ['mass', 45359.237, false],
  shweight: ['mass', 45359.237, false],
  uk_cwt: ['mass', 50802.34544, false],
  stone: ['mass', 6350.29318, false],
  ton: ['mass', 907184.74, false],
  uk_ton: ['mass', 1016046.9088, false],
  m: ['length', 1, true],
  mi: ['length', 1609.344, false],
  Nmi: ['length', 1852, false],
  in: ['length', 0.0254, false],
  ft: ['length', 0.3048, false],
  yd: ['length', 0.9144, false],
  ang: ['length', 1e-10, true],
  ell: ['length', 1.143, false],
  ly: ['length', 9460730472580800, true],
  parsec: ['length', 3.08567758128155e16, true],
  pc: ['length', 3.08567758128155e16, true],
  Picapt: ['length', 0.0254 / 72, false],
  Pica: ['length', 0.0254 / 72, false],
  pica: ['length', 0.0254 / 6, false],
  survey_mi: ['length', 1609.347218694438, false],
  yr: ['time', 31557600, false],
  day: ['time', 86400, false],
  d: ['time', 86400, false],
  hr: ['time', 3600, false],
  mn: ['time', 60, false],
  min: ['time', 60, false],
  sec: ['time', 1, true],
  s: ['time', 1, true],
  Pa: ['pressure', 1, true],
  p: ['pressure', 1, true],
  atm: ['pressure', 101325, true],
  at: ['pressure', 101325, true],
  mmHg: ['pressure', 133.322, true],
  psi: ['pressure', 6894.757293168361, false],
  Torr: ['pressure', 133.3223684210526, false],
  N: ['force', 1, true],
  dyn: ['force', 1e-5, true],
  dy: ['force', 1e-5, true],
  lbf: ['force', 4.4482216152605, false],
  pond: ['force', 0.00980665, true],
  J: ['energy', 1, true],
  e: ['energy', 1e-7, true],
  c: ['energy', 4.184, true],
  cal: ['energy', 4.1868, true],
  eV: ['energy', 1.602176487e-19, true],
  ev: ['energy', 1.602176487e-19, true],
  HPh: ['energy', 2684519.537696173, false],
  hh: ['energy', 2684519.537696173, false],
  Wh: ['energy', 3600, true],
  wh: ['energy', 3600, true],
  flb: ['energy', 1.3558179483314, false],
  BTU: ['energy', 1055.05585262, false],
  btu: ['energy', 1055.05585262, false],
  HP: ['power', 745.6998715822702, false],
  h: ['power', 745.6998715822702, false],
  PS: ['power', 735.49875, false],
  W: ['power', 1, true],
  w: ['power', 1, true],
  T: ['magnetism', 1, true],
  ga: ['magnetism', 1e-4, true],
  tsp: ['volume', 4.92892159375e-6, false],
  tspm: ['volume', 5e-6, false],
  tbs: ['volume', 1.478676478125e-5, false],
  oz: ['volume', 2.95735295625e-5, false],
  cup: ['volume', 2.365882365e-4, false],
  pt: ['volume', 4.73176473e-4, false],
  us_pt: ['volume', 4.73176473e-4, false],
  uk_pt: ['volume', 5.6826125e-4, false],
  qt: ['volume', 9.46352946e-4, false],
  uk_qt: ['volume', 1.1365225e-3, false],
  gal: ['volume', 3.785411784e-3, false],
  uk_gal: ['volume', 4.54609e-3, false],
  l: ['volume', 1e-3, true],
  L: ['volume', 1e-3, true],
  lt: ['volume', 1e-3, true],
  m3: ['volume', 1, true, 3],
  ft3: ['volume', 0.028316846592, false],
  in3: ['volume', 1.6387064e-5, false],
  yd3: ['volume', 0.764554857984, false],
  barrel: ['volume', 0.158987294928, false],
  m2: ['area', 1, true, 2],
  ha: ['area', 10000, false],
  ar: ['area', 100, true],
  ft2: ['area', 0.09290304, false],
  in2: ['area', 6.4516e-4, false],
  yd2: ['area', 0.83612736, false],
  mi2: ['area', 2589988.110336, false],
  us_acre: ['area', 4046.872609874252, false],
  uk_acre: ['area', 4046.8564224, false],
  Morgen: ['area', 2500, false],
  bit: ['information', 1, true],
  byte: ['information', 8, true],
  'm/s': ['speed', 1, true],
  'm/sec': ['speed', 1, true],
  'm/h': ['speed', 1 / 3600, true],
  'm/hr': ['speed', 1 / 3600, true],
  mph: ['speed', 0.44704, false],
  kn: ['speed', 1852 / 3600, false],
  admkn: ['speed', 0.514773333333333, false],
  C: ['temperature', 1, false],
  cel: ['temperature', 1, false],
  F: ['temperature', 1, false],
  fah: ['temperature', 1, false],
  K: ['temperature', 1, true],
  kel: ['temperature', 1, true],
  Rank: ['temperature', 1, false],
  Reau: ['temperature', 1, false],
};
function unit(text: string): { kind: string; size: number; name: string } {
  const own = UNITS[text];
  if (own !== undefined) return { kind: own[0], size: own[1], name: text };
  const binary = /^(k|M|G|T|P|E|Z|Y)i(bit|byte)$/.exec(text);
  if (binary !== null)
    return {
      kind: 'information',
      size: 1024 ** ('kMGTPEZY'.indexOf(binary[1] ?? 'k') + 1) * (binary[2] === 'byte' ? 8 : 1),
      name: text,
    };
  for (const [prefix, factor] of Object.entries(PREFIXES)) {
    const rest = text.startsWith(prefix) ? UNITS[text.slice(prefix.length)] : undefined;
    if (rest?.[2] === true)
      return { kind: rest[0], size: rest[1] * factor ** (rest[3] ?? 1), name: text.slice(prefix.length) };
  }
  return raise('#N/A');
}
const toKelvin: Readonly<Record<string, (v: number) => number>> = {
  C: (v) => v + 273.15,
  cel: (v) => v + 273.15,
  F: (v) => ((v - 32) * 5) / 9 + 273.15,
  fah: (v) => ((v - 32) * 5) / 9 + 273.15,
  Rank: (v) => (v * 5) / 9,
  Reau: (v) => v * 1.25 + 273.15,
};
const fromKelvin: Readonly<Record<string, (v: number) => number>> = {
  C: (v) => v - 273.15,
  cel: (v) => v - 273.15,
  F: (v) => ((v - 273.15) * 9) / 5 + 32,
  fah: (v) => ((v - 273.15) * 9) / 5 + 32,
  Rank: (v) => (v * 9) / 5,
  Reau: (v) => (v - 273.15) / 1.25,
};
scalarFunction('CONVERT', 3, 3, ([v = null, a = null, b = null], context) => {
  const from = unit(toText(a));
  const to = unit(toText(b));
  if (from.kind !== to.kind) return errorValue('#N/A');
  const value = numberIn(v, context);
  if (from.kind === 'temperature') {
    const kelvin = toKelvin[from.name]?.(value) ?? value * from.size;
    return Number((fromKelvin[to.name]?.(kelvin) ?? kelvin / to.size).toPrecision(14));
  }
  return Number(((value * from.size) / to.size).toPrecision(15));
});

// Database functions

/** Values of a field in the rows that meet the criteria block. */
function records(call: Call): Scalar[] {
  const table = rowsOf(call.args[0] ?? null);
  const head = (table[0] ?? []).map((v) => (v === null ? '' : toText(v).toLowerCase()));
  const block = rowsOf(call.args[2] ?? null);
  const names = (block[0] ?? []).map((v) => (v === null ? '' : toText(v).toLowerCase()));
  const field = call.args[1] === undefined || call.args[1] === null ? null : single(call.args[1]);
  const column =
    field === null ? 0 : typeof field === 'number' ? Math.trunc(field) - 1 : head.indexOf(toText(field).toLowerCase());
  if (column < 0 || column >= head.length) return raise('#VALUE!');
  const rows = table.slice(1).filter((row) =>
    block.slice(1).some((line) =>
      line.every((condition, i) => {
        if (condition === null || condition === '') return true;
        const at = head.indexOf(names[i] ?? '');
        if (at < 0) return true;
        const text =
          typeof condition === 'string' && !/^[<>=]/.test(condition) && !/[*?]/.test(condition)
            ? `${condition}*`
            : condition;
        return parseCriterion(
          typeof text === 'string' && coerceIn(call.context)(toText(condition)) !== null ? condition : text,
          coerceIn(call.context),
        )(row[at] ?? null);
      }),
    ),
  );
  return rows.map((row) => row[column] ?? null);
}
for (const [name, base] of [
  ['DSUM', 'SUM'],
  ['DAVERAGE', 'AVERAGE'],
  ['DCOUNT', 'COUNT'],
  ['DCOUNTA', 'COUNTA'],
  ['DMAX', 'MAX'],
  ['DMIN', 'MIN'],
  ['DPRODUCT', 'PRODUCT'],
  ['DSTDEV', 'STDEV.S'],
  ['DSTDEVP', 'STDEV.P'],
  ['DVAR', 'VAR.S'],
  ['DVARP', 'VAR.P'],
] as const)
  listFunction(name, 3, 3, (call) => {
    const list: Value = { kind: 'array', rows: [records(call)] };
    return functionNamed(base)?.run?.([list], call.context) ?? errorValue('#VALUE!');
  });
listFunction('DGET', 3, 3, (call) => {
  const list = records(call);
  return list.length === 0 ? errorValue('#VALUE!') : list.length > 1 ? errorValue('#NUM!') : (list[0] ?? 0);
});
