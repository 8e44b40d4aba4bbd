/** Loans, savings, depreciation, securities. */
import { errorValue } from '../../model/values';
import { numberIn } from '../evaluate';
import { flat, raise } from '../values';
import type { Call } from './helpers';
import { finite, listFunction, num, numberFunction, numbers, numbersOf, whole } from './helpers';
import { yearFraction } from './date';

/** Future value of payments and a present value. */
function future(rate: number, periods: number, payment: number, present: number, type: number): number {
  if (rate === 0) return -(present + payment * periods);
  const growth = (1 + rate) ** periods;
  return -(present * growth + (payment * (1 + rate * type) * (growth - 1)) / rate);
}
function payment(rate: number, periods: number, present: number, target: number, type: number): number {
  if (rate === 0) return -(present + target) / periods;
  const growth = (1 + rate) ** periods;
  return (-rate * (present * growth + target)) / ((1 + rate * type) * (growth - 1));
}
const due = (type: number): number => (type === 0 ? 0 : 1);

numberFunction('FV', 3, 5, (r, n, p, v = 0, t = 0) => future(r, n, p, v, due(t)));
numberFunction('PMT', 3, 5, (r, n, v, f = 0, t = 0) => payment(r, n, v, f, due(t)));
numberFunction('PV', 3, 5, (r, n, p, f = 0, t = 0) => {
  if (r === 0) return -(f + p * n);
  const growth = (1 + r) ** n;
  return -(f + (p * (1 + r * due(t)) * (growth - 1)) / r) / growth;
});
numberFunction('NPER', 3, 5, (r, p, v, f = 0, t = 0) => {
  if (r === 0) return -(v + f) / p;
  const adjusted = (p * (1 + r * due(t))) / r;
  return Math.log((adjusted - f) / (adjusted + v)) / Math.log(1 + r);
});
function interest(r: number, per: number, n: number, v: number, f: number, t: number): number {
  if (per < 1 || per > n) return NaN;
  if (t === 1 && per === 1) return 0;
  const paid = payment(r, n, v, f, t);
  const balance = future(r, per - 1, paid, v, t);
  return (t === 1 ? (balance - paid) / (1 + r) : balance) * r * (t === 1 ? 1 : 1);
}
numberFunction('IPMT', 4, 6, (r, per, n, v, f = 0, t = 0) => interest(r, per, n, v, f, due(t)));
numberFunction(
  'PPMT',
  4,
  6,
  (r, per, n, v, f = 0, t = 0) => payment(r, n, v, f, due(t)) - interest(r, per, n, v, f, due(t)),
);
numberFunction('ISPMT', 4, 4, (r, per, n, v) => v * r * (per / n - 1));
const cumulate = (name: string, principal: boolean): void =>
  numberFunction(name, 6, 6, (r, n, v, start, end, t) => {
    if (r <= 0 || n <= 0 || v <= 0 || start < 1 || end < start || (t !== 0 && t !== 1)) return NaN;
    let total = 0;
    for (let per = Math.trunc(start); per <= Math.trunc(end); per++)
      total += principal ? payment(r, n, v, 0, t) - interest(r, per, n, v, 0, t) : interest(r, per, n, v, 0, t);
    return total;
  });
cumulate('CUMIPMT', false);
cumulate('CUMPRINC', true);

/** A root near a guess, by Newton steps with a numeric slope; then by bisection. */
function solve(work: (x: number) => number, guess: number): number {
  let x = guess;
  for (let i = 0; i < 100; i++) {
    const y = work(x);
    if (Math.abs(y) < 1e-10) return x;
    const h = Math.max(1e-7, Math.abs(x) * 1e-7);
    const slope = (work(x + h) - y) / h;
    if (!Number.isFinite(slope) || slope === 0) break;
    const next = x - y / slope;
    if (!Number.isFinite(next) || next <= -1) break;
    if (Math.abs(next - x) < 1e-13) return next;
    x = next;
  }
  let low = -0.999999;
  let high = 10;
  while (work(low) * work(high) > 0 && high < 1e6) high *= 10;
  if (work(low) * work(high) > 0) return raise('#NUM!');
  for (let i = 0; i < 300; i++) {
    const middle = (low + high) / 2;
    if (work(low) * work(middle) <= 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
numberFunction('RATE', 3, 6, (n, p, v, f = 0, t = 0, guess = 0.1) =>
  solve((r) => future(r, n, p, v, due(t)) - f, guess),
);
numberFunction('RRI', 3, 3, (n, v, f) => (f / v) ** (1 / n) - 1);
numberFunction('PDURATION', 3, 3, (r, v, f) =>
  r <= 0 || v <= 0 || f <= 0 ? NaN : (Math.log(f) - Math.log(v)) / Math.log(1 + r),
);
numberFunction('EFFECT', 2, 2, (r, n) => (r <= 0 || n < 1 ? NaN : (1 + r / Math.trunc(n)) ** Math.trunc(n) - 1));
numberFunction('NOMINAL', 2, 2, (r, n) =>
  r <= 0 || n < 1 ? NaN : Math.trunc(n) * ((1 + r) ** (1 / Math.trunc(n)) - 1),
);
const npv = (rate: number, flows: readonly number[], from = 1): number =>
  flows.reduce((total, flow, i) => total + flow / (1 + rate) ** (i + from), 0);
listFunction('NPV', 2, 255, (call) => finite(npv(num(call, 0), numbers(call, 1))));
listFunction('IRR', 1, 2, (call) => {
  const flows = numbersOf(call.args[0] ?? null, call.context);
  if (!flows.some((f) => f > 0) || !flows.some((f) => f < 0)) return errorValue('#NUM!');
  return solve((r) => npv(r, flows, 0), num(call, 1, 0.1));
});
listFunction('MIRR', 3, 3, (call) => {
  const flows = numbersOf(call.args[0] ?? null, call.context);
  const n = flows.length;
  const gains =
    npv(
      num(call, 2),
      flows.map((f) => Math.max(0, f)),
      0,
    ) *
    (1 + num(call, 2)) ** (n - 1);
  const costs = npv(
    num(call, 1),
    flows.map((f) => Math.min(0, f)),
    0,
  );
  return costs === 0 ? errorValue('#DIV/0!') : (-gains / costs) ** (1 / (n - 1)) - 1;
});
function dated(call: Call, from: number): { flows: number[]; days: number[] } {
  const flows = flat(call.args[from] ?? null).map((v) => numberIn(v, call.context));
  const dates = flat(call.args[from + 1] ?? null).map((v) => Math.floor(numberIn(v, call.context)));
  if (flows.length !== dates.length || flows.length === 0) return raise('#NUM!');
  return { flows, days: dates.map((d) => d - (dates[0] ?? 0)) };
}
const xnpv = (rate: number, { flows, days }: { flows: readonly number[]; days: readonly number[] }): number =>
  flows.reduce((total, flow, i) => total + flow / (1 + rate) ** ((days[i] ?? 0) / 365), 0);
listFunction('XNPV', 3, 3, (call) => finite(xnpv(num(call, 0), dated(call, 1))));
listFunction('XIRR', 2, 3, (call) => {
  const list = dated(call, 0);
  if (!list.flows.some((f) => f > 0) || !list.flows.some((f) => f < 0)) return errorValue('#NUM!');
  return solve((r) => xnpv(r, list), num(call, 2, 0.1));
});
listFunction('FVSCHEDULE', 2, 2, (call) =>
  flat(call.args[1] ?? null).reduce((v: number, r) => v * (1 + numberIn(r, call.context)), num(call, 0)),
);

// Depreciation

numberFunction('SLN', 3, 3, (cost, salvage, life) => (life === 0 ? NaN : (cost - salvage) / life));
numberFunction('SYD', 4, 4, (cost, salvage, life, per) =>
  per < 1 || per > life ? NaN : ((cost - salvage) * (life - per + 1) * 2) / (life * (life + 1)),
);
function ddb(cost: number, salvage: number, life: number, per: number, factor: number): number {
  let book = cost;
  let amount = 0;
  for (let i = 1; i <= per; i++) {
    amount = Math.max(0, Math.min(book * (factor / life), book - salvage));
    book -= amount;
  }
  return amount;
}
numberFunction('DDB', 4, 5, (cost, salvage, life, per, factor = 2) =>
  per < 1 || per > life || cost < 0 || salvage < 0 ? NaN : ddb(cost, salvage, life, Math.ceil(per), factor),
);
numberFunction('DB', 4, 5, (cost, salvage, life, per, month = 12) => {
  const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
  let total = (cost * rate * month) / 12;
  if (per === 1) return total;
  let amount = 0;
  for (let i = 2; i <= Math.min(per, life); i++) {
    amount = (cost - total) * rate;
    total += amount;
  }
  return per > life ? ((cost - total) * rate * (12 - month)) / 12 : amount;
});
numberFunction('VDB', 5, 7, (cost, salvage, life, start, end, factor = 2, noSwitch = 0) => {
  let book = cost;
  let total = 0;
  for (let i = 0; i < Math.ceil(end); i++) {
    const declining = Math.min(book * (factor / life), book - salvage);
    const straight = (book - salvage) / (life - i);
    const amount = Math.max(0, noSwitch !== 0 ? declining : Math.max(declining, straight));
    const share = Math.max(0, Math.min(end, i + 1) - Math.max(start, i));
    total += amount * share;
    book -= amount;
  }
  return total;
});

// Securities

const dollars = (name: string, toFraction: boolean): void =>
  numberFunction(name, 2, 2, (value, fraction) => {
    const f = Math.trunc(fraction);
    if (f < 1) return NaN;
    const wholePart = Math.trunc(value);
    const power = 10 ** Math.ceil(Math.log10(f));
    return toFraction ? wholePart + ((value - wholePart) * f) / power : wholePart + ((value - wholePart) * power) / f;
  });
dollars('DOLLARDE', false);
dollars('DOLLARFR', true);
const fraction = (call: Call, from: number, to: number, basis: number): number =>
  yearFraction(num(call, from), num(call, to), whole(call, basis, 0), call.context.workbook.date1904);
listFunction('DISC', 4, 5, (call) => (1 - num(call, 2) / num(call, 3)) / fraction(call, 0, 1, 4));
listFunction('INTRATE', 4, 5, (call) => (num(call, 3) / num(call, 2) - 1) / fraction(call, 0, 1, 4));
listFunction('RECEIVED', 4, 5, (call) => num(call, 2) / (1 - num(call, 3) * fraction(call, 0, 1, 4)));
listFunction('PRICEDISC', 4, 5, (call) => num(call, 3) * (1 - num(call, 2) * fraction(call, 0, 1, 4)));
listFunction('YIELDDISC', 4, 5, (call) => (num(call, 3) / num(call, 2) - 1) / fraction(call, 0, 1, 4));
listFunction('ACCRINTM', 3, 5, (call) => num(call, 3, 1000) * num(call, 2) * fraction(call, 0, 1, 4));
listFunction('TBILLPRICE', 3, 3, (call) => 100 * (1 - (num(call, 2) * (num(call, 1) - num(call, 0))) / 360));
listFunction(
  'TBILLYIELD',
  3,
  3,
  (call) => ((100 - num(call, 2)) / num(call, 2)) * (360 / (num(call, 1) - num(call, 0))),
);
listFunction('TBILLEQ', 3, 3, (call) => (365 * num(call, 2)) / (360 - num(call, 2) * (num(call, 1) - num(call, 0))));
