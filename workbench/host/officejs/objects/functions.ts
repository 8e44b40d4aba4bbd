/** `workbook.functions`: worksheet functions called by an add-in. */
import { functionNamed } from '../../calc/evaluate';
import type { Value } from '../../calc/values';
import { isArray, rowsOf, single } from '../../calc/values';
import { fail } from '../../errors';
import type { Json } from '../../model/types';
import type { Scalar } from '../../model/values';
import { isError, toJson } from '../../model/values';
import type { Workbook } from '../../model/workbook';
import type { Args, Handle, Session } from '../registry';
import { CATALOGUE, defineClass, isHandle } from '../registry';
import { rangeOf } from './common';
import { handle } from './handles';

/** "Beta_Dist" → "BETA.DIST"; names Excel writes otherwise are listed. */
const SPECIAL: Readonly<Record<string, string>> = {
  ECMA_Ceiling: 'ECMA.CEILING',
  ISO_Ceiling: 'ISO.CEILING',
  USDollar: 'USDOLLAR',
  Skew_p: 'SKEW.P',
  NetworkDays_Intl: 'NETWORKDAYS.INTL',
  WorkDay_Intl: 'WORKDAY.INTL',
  Imaginary: 'IMAGINARY',
  Binom_Dist_Range: 'BINOM.DIST.RANGE',
  ErfC_Precise: 'ERFC.PRECISE',
  Erf_Precise: 'ERF.PRECISE',
};
export const excelName = (member: string): string => SPECIAL[member] ?? member.replace(/_/g, '.').toUpperCase();

function argument(raw: Json | Handle): Value {
  if (isHandle(raw)) {
    if (raw.type === 'FunctionResult') return (raw.data as FunctionData).value;
    const { sheet, area } = rangeOf(raw);
    return { kind: 'ref', areas: [{ sheet, area }] };
  }
  if (Array.isArray(raw)) {
    const rows = (raw as readonly Json[]).map((row) =>
      Array.isArray(row) ? (row as readonly Json[]).map(scalar) : [scalar(row)],
    );
    return { kind: 'array', rows };
  }
  return scalar(raw);
}
const scalar = (value: Json): Scalar =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : fail('InvalidArgument');

interface FunctionData {
  readonly value: Value;
}

function invoke(member: string, args: Args, session: Session): Handle {
  const name = excelName(member);
  if (functionNamed(name) === undefined) return fail('ApiNotFound');
  const values: Value[] = [];
  let count = args.length;
  // Optional arguments left out arrive as null at the end.
  while (count > 0 && !args.has(count - 1)) count--;
  for (let i = 0; i < count; i++) {
    const raw = args.raw(i);
    // Rest parameters arrive as one list.
    if (Array.isArray(raw) && i === args.length - 1 && (raw as readonly unknown[]).some(isHandle))
      values.push(...(raw as unknown as (Json | Handle)[]).map(argument));
    else if (
      Array.isArray(raw) &&
      i === args.length - 1 &&
      args.length === 1 &&
      !(raw as readonly Json[]).some((r) => Array.isArray(r))
    )
      values.push(...(raw as readonly Json[]).map(argument));
    else values.push(argument(raw));
  }
  return handle('FunctionResult', {
    value: session.workbook.engine.callFunction(name, values, session.workbook.activeSheet),
  } satisfies FunctionData);
}

defineClass<Workbook>('Functions', {
  about: 'Worksheet functions: results have `value` and `error`.',
  call: Object.fromEntries(
    Object.keys(CATALOGUE['Functions']?.methods ?? {}).map((member) => [
      member,
      (_: Workbook, args: Args, session: Session): Handle => invoke(member, args, session),
    ]),
  ),
});

const result = (self: FunctionData): Scalar =>
  isArray(self.value) ? (self.value.rows[0]?.[0] ?? null) : single(self.value);
defineClass<FunctionData>('FunctionResult', {
  about: 'Result of a worksheet function.',
  get: {
    Value: (self) => {
      const value = result(self);
      if (isError(value)) return null;
      return isArray(self.value) ? rowsOf(self.value).map((row) => row.map(toJson)) : toJson(value);
    },
    Error: (self) => {
      const value = result(self);
      return isError(value) ? value.error : null;
    },
  },
});
