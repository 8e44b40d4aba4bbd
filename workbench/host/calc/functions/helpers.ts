/** What function definitions share: arguments to numbers, texts, lists; element-wise functions. */
import { coerceText } from '../../model/input';
import type { Scalar } from '../../model/values';
import { errorValue, isError } from '../../model/values';
import type { EvalContext } from '../evaluate';
import { define, numberIn } from '../evaluate';
import type { Value } from '../values';
import { broadcast, Fail, isArray, isReference, raise, rowsOf, single, toLogical, toNumber, toText } from '../values';

export interface Call {
  readonly args: readonly Value[];
  readonly context: EvalContext;
}

export const finite = (value: number): number => (Number.isFinite(value) ? value : raise('#NUM!'));

/** Argument `i` as a number; `otherwise` when it is left out. */
export function num({ args, context }: Call, i: number, otherwise?: number): number {
  const value = args[i];
  if (value === undefined || (value === null && otherwise !== undefined)) return otherwise ?? raise('#VALUE!');
  return numberIn(single(value), context);
}
export const whole = (call: Call, i: number, otherwise?: number): number => Math.trunc(num(call, i, otherwise));
export function str({ args }: Call, i: number, otherwise?: string): string {
  const value = args[i];
  if (value === undefined) return otherwise ?? raise('#VALUE!');
  return toText(single(value));
}
export function flag({ args }: Call, i: number, otherwise: boolean): boolean {
  const value = args[i];
  if (value === undefined) return otherwise;
  return toLogical(single(value));
}

/** Numbers of one argument as SUM takes them: cells that are no numbers are skipped, typed values are converted. */
export function numbersOf(value: Value, context: EvalContext, all = false): number[] {
  const out: number[] = [];
  if (isReference(value) || isArray(value)) {
    for (const row of rowsOf(value))
      for (const item of row) {
        if (typeof item === 'number') out.push(item);
        else if (isError(item)) throw new Fail(item);
        else if (all && typeof item === 'boolean') out.push(item ? 1 : 0);
        else if (all && typeof item === 'string') out.push(0);
      }
    return out;
  }
  const item = single(value);
  if (item === null) return all ? [] : [0];
  out.push(numberIn(item, context));
  return out;
}

export const numbers = ({ args, context }: Call, from = 0, all = false): number[] =>
  args.slice(from).flatMap((value) => numbersOf(value, context, all));

/** A function of scalars that also works element by element over arrays. */
export function scalarFunction(
  name: string,
  min: number,
  max: number,
  work: (items: readonly Scalar[], context: EvalContext) => Scalar,
): void {
  define(name, {
    min,
    max,
    run: (args, context) =>
      broadcast(args, (items) => {
        for (const item of items) if (isError(item)) return item;
        return work(items, context);
      }),
  });
}

/** A function of numbers that also works element by element. */
export function numberFunction(name: string, min: number, max: number, work: (...items: number[]) => number): void {
  scalarFunction(name, min, max, (items, context) => {
    const result = work(
      ...items.map((item) => toNumber(item, (text) => coerceText(text, context.workbook.formulaInput()))),
    );
    return Number.isFinite(result) ? (result === 0 ? 0 : result) : errorValue('#NUM!');
  });
}

export function textFunction(
  name: string,
  min: number,
  max: number,
  work: (items: readonly string[], context: EvalContext) => Scalar,
): void {
  scalarFunction(name, min, max, (items, context) => work(items.map(toText), context));
}

/** A function of whole arguments. */
export function listFunction(name: string, min: number, max: number, work: (call: Call) => Value): void {
  define(name, { min, max, run: (args, context) => work({ args, context }) });
}

export const sum = (list: readonly number[]): number => {
  // Neumaier: long columns of decimals add up without drift.
  let total = 0;
  let rest = 0;
  for (const n of list) {
    const next = total + n;
    rest += Math.abs(total) >= Math.abs(n) ? total - next + n : n - next + total;
    total = next;
  }
  const result = total + rest;
  return Number.isFinite(result) ? Number(result.toPrecision(16)) : result;
};
export const mean = (list: readonly number[]): number =>
  list.length === 0 ? raise('#DIV/0!') : sum(list) / list.length;

export const numberAt = (item: Scalar | undefined, context: EvalContext): number => numberIn(item ?? null, context);
export { coerceText };
