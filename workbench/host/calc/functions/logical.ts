/** IF and its kin, LET, LAMBDA and the functions that take a LAMBDA. */
import type { Scalar } from '../../model/values';
import { errorValue, isError } from '../../model/values';
import type { EvalContext } from '../evaluate';
import { applyLambda, binary, define, evaluate, numberIn } from '../evaluate';
import type { Node } from '../parser';
import type { LambdaValue, Scope, Value } from '../values';
import {
  array,
  broadcast,
  compare,
  Fail,
  isArray,
  isLambda,
  isReference,
  raise,
  rowsOf,
  single,
  toLogical,
} from '../values';
import { listFunction, scalarFunction, whole } from './helpers';

const isGrid = (value: Value): boolean =>
  isArray(value) || (isReference(value) && rowsOf(value).length * (rowsOf(value)[0]?.length ?? 1) > 1);
const part = (args: readonly Node[], i: number, context: EvalContext, otherwise: Value): Value => {
  const node = args[i];
  return node === undefined ? otherwise : evaluate(node, context);
};

define('IF', {
  min: 2,
  max: 3,
  form: (args, context) => {
    const test = part(args, 0, context, false);
    if (!isGrid(test)) {
      const value = single(test);
      if (isError(value)) return value;
      const chosen = toLogical(value) ? part(args, 1, context, true) : part(args, 2, context, false);
      return chosen === null ? 0 : chosen;
    }
    return broadcast(
      [test, part(args, 1, context, true), part(args, 2, context, false)],
      ([t = null, yes = null, no = null]) => (isError(t) ? t : toLogical(t) ? (yes ?? 0) : (no ?? 0)),
    );
  },
});

define('IFS', {
  min: 2,
  max: 254,
  form: (args, context) => {
    for (let i = 0; i + 1 < args.length; i += 2) {
      const test = part(args, i, context, false);
      if (isGrid(test)) {
        const rest = args.slice(i + 2);
        const other: Value =
          rest.length >= 2 ? evaluate({ kind: 'call', name: 'IFS', args: rest }, context) : errorValue('#N/A');
        return broadcast([test, part(args, i + 1, context, null), other], ([t = null, yes = null, no = null]) =>
          isError(t) ? t : toLogical(t) ? yes : no,
        );
      }
      const value = single(test);
      if (isError(value)) return value;
      if (toLogical(value)) return part(args, i + 1, context, null);
    }
    return errorValue('#N/A');
  },
});

const trap = (name: string, caught: (value: Scalar) => boolean): void =>
  define(name, {
    min: 2,
    max: 2,
    form: (args, context) => {
      const value = part(args, 0, context, null);
      if (isGrid(value))
        return broadcast([value, part(args, 1, context, null)], ([v = null, other = null]) =>
          caught(v) ? (other ?? 0) : v,
        );
      return caught(single(value)) ? (part(args, 1, context, null) ?? 0) : value;
    },
  });
trap('IFERROR', isError);
trap('IFNA', (value) => isError(value) && value.error === '#N/A');

define('CHOOSE', {
  min: 2,
  max: 255,
  form: (args, context) => {
    const index = part(args, 0, context, null);
    if (isGrid(index)) {
      const choices = args.slice(1).map((node) => evaluate(node, context));
      return broadcast(
        [index, ...choices],
        ([i = null, ...items]) => items[Math.trunc(numberIn(i, context)) - 1] ?? errorValue('#VALUE!'),
      );
    }
    const value = single(index);
    if (isError(value)) return value;
    const at = Math.trunc(numberIn(value, context));
    return at < 1 || at >= args.length ? errorValue('#VALUE!') : part(args, at, context, null);
  },
});

define('SWITCH', {
  min: 3,
  max: 254,
  form: (args, context) => {
    const value = single(part(args, 0, context, null));
    if (isError(value)) return value;
    let i = 1;
    for (; i + 1 < args.length; i += 2) {
      const candidate = single(part(args, i, context, null));
      if (isError(candidate)) return candidate;
      if (compare(value, candidate) === 0) return part(args, i + 1, context, null);
    }
    return i < args.length ? part(args, i, context, null) : errorValue('#N/A');
  },
});

/** Logical values of an argument; texts and blanks in ranges are skipped. */
function logicals(value: Value): boolean[] {
  if (!isArray(value) && !isReference(value)) return [toLogical(single(value))];
  const out: boolean[] = [];
  for (const row of rowsOf(value))
    for (const item of row) {
      if (isError(item)) throw new Fail(item);
      if (typeof item === 'boolean' || typeof item === 'number') out.push(toLogical(item));
    }
  return out;
}
const combine = (name: string, work: (list: readonly boolean[]) => boolean): void =>
  listFunction(name, 1, 255, ({ args }) => {
    const list = args.flatMap(logicals);
    return list.length === 0 ? errorValue('#VALUE!') : work(list);
  });
combine('AND', (list) => list.every(Boolean));
combine('OR', (list) => list.some(Boolean));
combine('XOR', (list) => list.filter(Boolean).length % 2 === 1);
scalarFunction('NOT', 1, 1, ([value = null]) => !toLogical(value));
listFunction('TRUE', 0, 0, () => true);
listFunction('FALSE', 0, 0, () => false);

// LET and LAMBDA

const nameOf = (node: Node | undefined): string => {
  if (node?.kind === 'name' && node.sheet === null) return node.name.toLowerCase().replace(/^_xlpm\./, '');
  return raise('#VALUE!');
};

define('LET', {
  min: 3,
  max: 253,
  form: (args, context) => {
    if (args.length % 2 === 0) return errorValue('#VALUE!');
    let inner = context;
    for (let i = 0; i + 1 < args.length; i += 2) {
      const scope: Scope = { names: new Map([[nameOf(args[i]), part(args, i + 1, inner, null)]]), outer: inner.scope };
      inner = { ...inner, scope };
    }
    return part(args, args.length - 1, inner, null);
  },
});

define('LAMBDA', {
  min: 1,
  max: 254,
  form: (args, context) => {
    const body = args[args.length - 1];
    if (body === undefined) return errorValue('#VALUE!');
    return {
      kind: 'lambda',
      parameters: args.slice(0, -1).map(nameOf),
      body,
      scope: context.scope ?? { names: new Map(), outer: null },
    };
  },
});

const lambdaAt = (args: readonly Value[], i: number): LambdaValue => {
  const value = args[i];
  return value !== undefined && isLambda(value) ? value : raise('#VALUE!');
};
const cell = (value: Value): Scalar => {
  const result = single(value);
  return result ?? 0;
};

listFunction('MAP', 2, 254, ({ args, context }) => {
  const lambda = lambdaAt(args, args.length - 1);
  const grids = args.slice(0, -1).map(rowsOf);
  const height = Math.max(...grids.map((g) => g.length));
  const width = Math.max(...grids.map((g) => g[0]?.length ?? 1));
  return array(
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) =>
        cell(
          applyLambda(
            lambda,
            grids.map((g): Value => g[r]?.[c] ?? errorValue('#N/A')),
            context,
          ),
        ),
      ),
    ),
  );
});
listFunction('BYROW', 2, 2, ({ args, context }) =>
  array(rowsOf(args[0] ?? null).map((row) => [cell(applyLambda(lambdaAt(args, 1), [array([row])], context))])),
);
listFunction('BYCOL', 2, 2, ({ args, context }) => {
  const rows = rowsOf(args[0] ?? null);
  return array([
    Array.from({ length: rows[0]?.length ?? 0 }, (_, c) =>
      cell(applyLambda(lambdaAt(args, 1), [array(rows.map((row) => [row[c] ?? null]))], context)),
    ),
  ]);
});
listFunction('MAKEARRAY', 3, 3, (call) => {
  const lambda = lambdaAt(call.args, 2);
  const height = whole(call, 0);
  const width = whole(call, 1);
  if (height < 1 || width < 1 || height * width > 1e6) return errorValue('#VALUE!');
  return array(
    Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => cell(applyLambda(lambda, [r + 1, c + 1], call.context))),
    ),
  );
});
listFunction('REDUCE', 3, 3, ({ args, context }) => {
  let total: Value = args[0] ?? null;
  for (const row of rowsOf(args[1] ?? null))
    for (const item of row) total = applyLambda(lambdaAt(args, 2), [total, item], context);
  return total;
});
listFunction('SCAN', 3, 3, ({ args, context }) => {
  let total: Value = args[0] ?? null;
  return array(
    rowsOf(args[1] ?? null).map((row) =>
      row.map((item) => {
        total = applyLambda(lambdaAt(args, 2), [total, item], context);
        return cell(total);
      }),
    ),
  );
});
listFunction('ISOMITTED', 1, 1, ({ args }) => args[0] === null);
export { binary };
