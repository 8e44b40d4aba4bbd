/** Evaluates a formula tree. */
import { coerceText } from '../model/input';
import type { Position, Rect } from '../model/geometry';
import { intersect, isSingleCell, union } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/types';
import type { Scalar } from '../model/values';
import { errorValue, isError } from '../model/values';
import type { Workbook } from '../model/workbook';
import type { BinaryOperator, Node, StructuredReference } from './parser';
import type { Area, LambdaValue, ReferenceValue, Scope, Value } from './values';
import { array, broadcast, compare, Fail, isLambda, isReference, raise, single, toNumber, toText } from './values';

export interface EvalContext {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly scope: Scope | null;
  /** Called for each cell area whose values are about to be read, so that they can be computed first. */
  readonly touch: (area: Area) => void;
  /** Calls a function the host does not know: an add-in's custom function. */
  readonly custom: (name: string, args: readonly Value[], context: EvalContext) => Value | null;
  readonly depth: number;
}

export interface FunctionSpec {
  readonly min: number;
  readonly max: number;
  /** With evaluated arguments. */
  readonly run?: (args: readonly Value[], context: EvalContext) => Value;
  /** With the argument trees, for functions that choose what to evaluate. */
  readonly form?: (args: readonly Node[], context: EvalContext) => Value;
  readonly volatile?: boolean;
}

const FUNCTIONS = new Map<string, FunctionSpec>();
export const define = (name: string, spec: FunctionSpec): void => {
  FUNCTIONS.set(name, spec);
};
export const functionNamed = (name: string): FunctionSpec | undefined => FUNCTIONS.get(name);
export const functionNames = (): string[] => [...FUNCTIONS.keys()];

export const coerceIn =
  (context: EvalContext) =>
  (text: string): number | null =>
    coerceText(text, context.workbook.formulaInput());
export const numberIn = (value: Scalar, context: EvalContext): number => toNumber(value, coerceIn(context));

/** The value of a tree; errors inside become error values. */
export function evaluate(node: Node, context: EvalContext): Value {
  try {
    return evaluateNode(node, context);
  } catch (error) {
    if (error instanceof Fail) return error.value;
    if (error instanceof RangeError && /call stack/i.test(error.message)) return errorValue('#NUM!');
    throw error;
  }
}

function evaluateNode(node: Node, context: EvalContext): Value {
  switch (node.kind) {
    case 'number':
    case 'string':
    case 'logical':
      return node.value;
    case 'error':
      return errorValue(node.value);
    case 'missing':
      return null;
    case 'reference': {
      const { reference } = node;
      if (reference.sheetTo !== null)
        return spanReference(reference.sheet ?? '', reference.sheetTo, reference.area, context);
      const sheet = reference.sheet === null ? context.sheet : context.workbook.sheetNamed(reference.sheet);
      if (sheet === null) return errorValue('#REF!');
      return refer(context, [{ sheet, area: reference.area }]);
    }
    case 'structured':
      return structured(node.structured, context);
    case 'name':
      return named(node.sheet, node.name, context);
    case 'call':
      return call(node.name, node.args, context);
    case 'invoke': {
      const callee = evaluate(node.callee, context);
      if (!isLambda(callee)) return isError(callee) ? callee : errorValue('#VALUE!');
      return applyLambda(
        callee,
        node.args.map((arg) => evaluate(arg, context)),
        context,
      );
    }
    case 'unary':
      return unary(node.operator, node.operand, context);
    case 'percent':
      return broadcast([evaluate(node.operand, context)], ([value = null]) => numberIn(value, context) / 100);
    case 'spill': {
      const anchor = evaluate(node.operand, context);
      if (!isReference(anchor)) return errorValue('#REF!');
      const first = anchor.areas[0];
      if (first === undefined) return errorValue('#REF!');
      const spill = first.sheet.cell(first.area.top, first.area.left)?.spill;
      if (spill === null || spill === undefined)
        return first.sheet.cell(first.area.top, first.area.left)?.formula === null ? errorValue('#REF!') : anchor;
      const { top, left } = first.area;
      return refer(context, [
        { sheet: first.sheet, area: { top, left, bottom: top + spill.rows - 1, right: left + spill.columns - 1 } },
      ]);
    }
    case 'binary':
      return binary(node.operator, evaluate(node.left, context), evaluate(node.right, context), context);
    case 'range':
      return rangeBetween(evaluate(node.left, context), evaluate(node.right, context), context);
    case 'intersection':
      return intersection(evaluate(node.left, context), evaluate(node.right, context), context);
    case 'union': {
      const areas: Area[] = [];
      for (const part of node.areas) {
        const value = evaluate(part, context);
        if (!isReference(value)) return isError(value) ? value : errorValue('#VALUE!');
        areas.push(...value.areas);
      }
      return refer(context, areas);
    }
    case 'array':
      return array(node.rows.map((row) => row.map((item) => single(evaluate(item, context)))));
  }
}

export function refer(context: EvalContext, areas: readonly Area[]): ReferenceValue {
  for (const area of areas) context.touch(area);
  return { kind: 'ref', areas };
}

function spanReference(from: string, to: string, area: Rect, context: EvalContext): Value {
  const sheets = context.workbook.sheets;
  const first = sheets.findIndex((s) => s.name.toLowerCase() === from.toLowerCase());
  const last = sheets.findIndex((s) => s.name.toLowerCase() === to.toLowerCase());
  if (first < 0 || last < 0) return errorValue('#REF!');
  return refer(
    context,
    sheets.slice(Math.min(first, last), Math.max(first, last) + 1).map((sheet) => ({ sheet, area })),
  );
}

function unary(operator: '-' | '+' | '@', operand: Node, context: EvalContext): Value {
  const value = evaluate(operand, context);
  if (operator === '+') return value;
  if (operator === '-') return broadcast([value], ([item = null]) => -numberIn(item, context));
  return implicit(value, context);
}

/** Implicit intersection: the cell of the reference in the formula's own row or column. */
export function implicit(value: Value, context: EvalContext): Value {
  if (!isReference(value)) return single(value);
  const first = value.areas[0];
  if (first === undefined) return errorValue('#NULL!');
  const { area, sheet } = first;
  if (isSingleCell(area)) return value;
  if (area.left === area.right && context.row >= area.top && context.row <= area.bottom)
    return refer(context, [{ sheet, area: cellRect(context.row, area.left) }]);
  if (area.top === area.bottom && context.column >= area.left && context.column <= area.right)
    return refer(context, [{ sheet, area: cellRect(area.top, context.column) }]);
  return errorValue('#VALUE!');
}

const cellRect = (row: number, column: number): Rect => ({ top: row, bottom: row, left: column, right: column });

export function binary(operator: BinaryOperator, left: Value, right: Value, context: EvalContext): Value {
  return broadcast([left, right], ([a = null, b = null]) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    switch (operator) {
      case '&':
        return toText(a) + toText(b);
      case '=':
        return compare(a, b) === 0;
      case '<>':
        return compare(a, b) !== 0;
      case '<':
        return compare(a, b) < 0;
      case '>':
        return compare(a, b) > 0;
      case '<=':
        return compare(a, b) <= 0;
      case '>=':
        return compare(a, b) >= 0;
      default:
        return arithmetic(operator, numberIn(a, context), numberIn(b, context));
    }
  });
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): Scalar {
  let result: number;
  switch (operator) {
    case '+':
    case '-':
      result = operator === '+' ? a + b : a - b;
      // Excel shows 0 where two nearly equal numbers leave only a rounding tail.
      if (result !== 0 && Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 2e-16) result = 0;
      break;
    case '*':
      result = a * b;
      break;
    case '/':
      if (b === 0) return errorValue('#DIV/0!');
      result = a / b;
      break;
    case '^':
      if (a === 0 && b === 0) return errorValue('#NUM!');
      if (a === 0 && b < 0) return errorValue('#DIV/0!');
      result = a ** b;
      break;
  }
  return Number.isFinite(result) ? (result === 0 ? 0 : result) : errorValue('#NUM!');
}

function rangeBetween(left: Value, right: Value, context: EvalContext): Value {
  if (!isReference(left) || !isReference(right))
    return isError(left) ? left : isError(right) ? right : errorValue('#VALUE!');
  const a = left.areas[0];
  const b = right.areas[0];
  if (a === undefined || b === undefined) return errorValue('#VALUE!');
  return refer(context, [{ sheet: a.sheet, area: union(a.area, b.area) }]);
}

function intersection(left: Value, right: Value, context: EvalContext): Value {
  if (!isReference(left) || !isReference(right)) return errorValue('#VALUE!');
  const areas: Area[] = [];
  for (const a of left.areas)
    for (const b of right.areas) {
      const common = a.sheet === b.sheet ? intersect(a.area, b.area) : null;
      if (common !== null) areas.push({ sheet: a.sheet, area: common });
    }
  return areas.length === 0 ? errorValue('#NULL!') : refer(context, areas);
}

function structured(reference: StructuredReference, context: EvalContext): Value {
  const { workbook } = context;
  let table: Table | null;
  if (reference.table === null) {
    table =
      workbook.tables.find((t) => t.sheetId === context.sheet.id && inside(t.area, context.row, context.column)) ??
      null;
  } else table = workbook.tableNamed(reference.table);
  if (table === null) return errorValue(reference.table === null ? '#VALUE!' : '#REF!');
  const sheet = workbook.sheetById(table.sheetId);
  if (sheet === null) return errorValue('#REF!');
  let { left, right } = table.area;
  const columns = table.columns;
  const find = (name: string): number => columns.findIndex((c) => c.name.toLowerCase() === name.toLowerCase());
  if (reference.first !== null) {
    const first = find(reference.first);
    const last = reference.last === null ? first : find(reference.last);
    if (first < 0 || last < 0) return errorValue('#REF!');
    left = table.area.left + Math.min(first, last);
    right = table.area.left + Math.max(first, last);
  }
  const parts = reference.parts.map((p) => p.toLowerCase());
  const bodyTop = table.area.top + (table.showHeaders ? 1 : 0);
  const bodyBottom = table.area.bottom - (table.showTotals ? 1 : 0);
  if (parts.includes('#this row')) {
    if (context.row < bodyTop || context.row > bodyBottom || context.sheet !== sheet) return errorValue('#VALUE!');
    return refer(context, [{ sheet, area: { top: context.row, bottom: context.row, left, right } }]);
  }
  let top = bodyTop;
  let bottom = bodyBottom;
  if (parts.includes('#all')) {
    top = table.area.top;
    bottom = table.area.bottom;
  } else if (parts.length > 0) {
    const headers = parts.includes('#headers');
    const data = parts.includes('#data');
    const totals = parts.includes('#totals');
    if ((headers && !table.showHeaders) || (totals && !table.showTotals && !data)) return errorValue('#REF!');
    top = headers ? table.area.top : data ? bodyTop : table.area.bottom;
    bottom = totals && table.showTotals ? table.area.bottom : data ? bodyBottom : table.area.top;
  }
  return refer(context, [{ sheet, area: { top, bottom: Math.max(top, bottom), left, right } }]);
}

const inside = (area: Rect, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

function named(sheet: string | null, name: string, context: EvalContext): Value {
  const key = name.toLowerCase();
  if (sheet === null) {
    for (let scope = context.scope; scope !== null; scope = scope.outer) {
      const bound = scope.names.get(key);
      if (bound !== undefined) return bound;
    }
  }
  const found = context.workbook.findName(name, sheet === null ? context.sheet : context.workbook.sheetNamed(sheet));
  if (found !== null) {
    if (context.depth > 64) return errorValue('#REF!');
    const tree = context.workbook.engine.parse(found.formula);
    if (tree === null) return errorValue('#NAME?');
    return evaluate(tree, { ...context, scope: null, depth: context.depth + 1 });
  }
  const table = sheet === null ? context.workbook.tableNamed(name) : null;
  if (table !== null) return structured({ table: name, parts: [], first: null, last: null }, context);
  // A function's own name stands for a LAMBDA of one argument: BYROW(A1:B9,SUM).
  if (sheet === null && FUNCTIONS.has(name.toUpperCase())) {
    const parameter = '\u0001argument';
    return {
      kind: 'lambda',
      parameters: [parameter],
      body: { kind: 'call', name: name.toUpperCase(), args: [{ kind: 'name', sheet: null, name: parameter }] },
      scope: { names: new Map(), outer: null },
    };
  }
  return errorValue('#NAME?');
}

function call(name: string, args: readonly Node[], context: EvalContext): Value {
  const spec = FUNCTIONS.get(name);
  if (spec === undefined) return unknownCall(name, args, context);
  if (args.length < spec.min || args.length > spec.max) return errorValue('#VALUE!');
  if (spec.form !== undefined) return spec.form(args, context);
  return (
    spec.run?.(
      args.map((arg) => evaluate(arg, context)),
      context,
    ) ?? errorValue('#VALUE!')
  );
}

function unknownCall(name: string, args: readonly Node[], context: EvalContext): Value {
  const bound = named(null, name, context);
  if (isLambda(bound))
    return applyLambda(
      bound,
      args.map((arg) => evaluate(arg, context)),
      context,
    );
  const values = args.map((arg) => evaluate(arg, context));
  return context.custom(name, values, context) ?? errorValue('#NAME?');
}

export function applyLambda(lambda: LambdaValue, args: readonly Value[], context: EvalContext): Value {
  if (args.length > lambda.parameters.length) return errorValue('#VALUE!');
  if (context.depth > 1024) return raise('#NUM!');
  const names = new Map<string, Value>();
  lambda.parameters.forEach((parameter, i) => names.set(parameter, args[i] ?? null));
  return evaluate(lambda.body, { ...context, scope: { names, outer: lambda.scope }, depth: context.depth + 1 });
}

export interface Evaluated {
  readonly value: Value;
  readonly at: Position;
}
