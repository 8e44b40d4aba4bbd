/** Looking up, choosing and rearranging cells. */
import type { Rect } from '../../model/geometry';
import {
  cellName,
  columnName,
  insideSheet,
  isSingleCell,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  rect,
} from '../../model/geometry';
import type { Scalar } from '../../model/values';
import { errorValue, isError } from '../../model/values';
import { hasWildcard, wildcard } from '../criteria';
import { fromR1C1 } from '../rewrite';
import type { EvalContext } from '../evaluate';
import { applyLambda, define, evaluate, numberIn, refer } from '../evaluate';
import type { ReferenceValue, Value } from '../values';
import {
  array,
  broadcast,
  column as columnOf,
  compare,
  Fail,
  flat,
  isArray,
  isLambda,
  isReference,
  raise,
  rowsOf,
  single,
  toLogical,
  toText,
} from '../values';
import type { Call } from './helpers';
import { flag, listFunction, num, whole } from './helpers';

type Grid = readonly (readonly Scalar[])[];
const width = (grid: Grid): number => grid[0]?.length ?? 0;
const kind = (v: Scalar): number =>
  typeof v === 'number' ? 1 : typeof v === 'string' ? 2 : typeof v === 'boolean' ? 3 : 0;
const same = (a: Scalar, b: Scalar): boolean => kind(a) === kind(b) && kind(a) !== 0 && compare(a, b) === 0;

/** Index of the wanted value, first or last. Text may have wildcards. */
function exact(list: readonly Scalar[], wanted: Scalar, wild: boolean, backwards = false): number {
  if (isError(wanted)) throw new Fail(wanted);
  const value = wanted === null ? 0 : wanted;
  const pattern = wild && typeof value === 'string' && hasWildcard(value) ? wildcard(value) : null;
  const test = (item: Scalar): boolean =>
    pattern !== null ? typeof item === 'string' && pattern.test(item) : same(item, value);
  if (backwards) {
    for (let i = list.length - 1; i >= 0; i--) if (test(list[i] ?? null)) return i;
    return -1;
  }
  return list.findIndex(test);
}

/** Last index whose value is not above the wanted one, in a list sorted upwards. */
function lastNotAbove(list: readonly Scalar[], wanted: Scalar): number {
  if (isError(wanted)) throw new Fail(wanted);
  const value = wanted ?? 0;
  let low = 0;
  let high = list.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    // Cells of another kind are stepped over.
    let at = middle;
    while (at <= high && kind(list[at] ?? null) !== kind(value)) at++;
    if (at > high) {
      high = middle - 1;
      continue;
    }
    if (compare(list[at] ?? null, value) <= 0) {
      found = at;
      low = at + 1;
    } else high = middle - 1;
  }
  return found;
}

/** The nearest smaller (−1) or larger (1) value in a list in any order. */
function nearest(list: readonly Scalar[], wanted: Scalar, side: -1 | 1, backwards: boolean): number {
  const hit = exact(list, wanted, false, backwards);
  if (hit >= 0) return hit;
  let best = -1;
  list.forEach((item, i) => {
    if (kind(item) !== kind(wanted)) return;
    const difference = compare(item, wanted);
    if (side < 0 ? difference > 0 : difference < 0) return;
    const current = best < 0 ? null : (list[best] ?? null);
    if (best < 0 || (side < 0 ? compare(item, current) > 0 : compare(item, current) < 0)) best = i;
  });
  return best;
}

const overLookup = (value: Value, work: (wanted: Scalar) => Value): Value => {
  const many = isArray(value) || (isReference(value) && (rowsOf(value).length > 1 || width(rowsOf(value)) > 1));
  return many ? broadcast([value], ([wanted = null]) => single(work(wanted))) : work(single(value));
};

const lookup = (name: string, vertical: boolean): void =>
  listFunction(name, 3, 4, (call) =>
    overLookup(call.args[0] ?? null, (wanted) => {
      const grid = rowsOf(call.args[1] ?? null);
      const index = whole(call, 2);
      const approximate = flag(call, 3, true);
      const lines = vertical ? width(grid) : grid.length;
      if (index < 1) return errorValue('#VALUE!');
      if (index > lines) return errorValue('#REF!');
      const keys = vertical ? grid.map((row) => row[0] ?? null) : [...(grid[0] ?? [])];
      const at = approximate ? lastNotAbove(keys, wanted) : exact(keys, wanted, true);
      if (at < 0) return errorValue('#N/A');
      return (vertical ? grid[at]?.[index - 1] : grid[index - 1]?.[at]) ?? 0;
    }),
  );
lookup('VLOOKUP', true);
lookup('HLOOKUP', false);

listFunction('LOOKUP', 2, 3, (call) =>
  overLookup(call.args[0] ?? null, (wanted) => {
    const grid = rowsOf(call.args[1] ?? null);
    if (call.args[2] !== undefined) {
      const at = lastNotAbove(grid.flat(), wanted);
      return at < 0 ? errorValue('#N/A') : (flat(call.args[2])[at] ?? 0);
    }
    const tall = grid.length >= width(grid);
    const keys = tall ? grid.map((row) => row[0] ?? null) : [...(grid[0] ?? [])];
    const at = lastNotAbove(keys, wanted);
    return at < 0 ? errorValue('#N/A') : ((tall ? grid[at]?.[width(grid) - 1] : grid[grid.length - 1]?.[at]) ?? 0);
  }),
);

listFunction('MATCH', 2, 3, (call) =>
  overLookup(call.args[0] ?? null, (wanted) => {
    const list = flat(call.args[1] ?? null);
    const type = call.args[2] === undefined ? 1 : num(call, 2);
    let at: number;
    if (type === 0) at = exact(list, wanted, true);
    else if (type > 0) at = lastNotAbove(list, wanted);
    else {
      at = -1;
      for (const [i, item] of list.entries()) {
        if (kind(item) !== kind(wanted)) continue;
        if (compare(item, wanted) >= 0) at = i;
        else break;
      }
    }
    return at < 0 ? errorValue('#N/A') : at + 1;
  }),
);

function xmatch(list: readonly Scalar[], wanted: Scalar, mode: number, search: number): number {
  if (isError(wanted)) throw new Fail(wanted);
  const backwards = search === -1;
  if (mode === 0) return exact(list, wanted, false, backwards);
  if (mode === 2) return exact(list, wanted, true, backwards);
  if (mode === -1 || mode === 1) return nearest(list, wanted ?? 0, mode, backwards);
  return raise('#VALUE!');
}
listFunction('XMATCH', 2, 4, (call) =>
  overLookup(call.args[0] ?? null, (wanted) => {
    const at = xmatch(flat(call.args[1] ?? null), wanted, num(call, 2, 0), num(call, 3, 1));
    return at < 0 ? errorValue('#N/A') : at + 1;
  }),
);

/** One row or column of a value, kept a reference where it is one. */
function slice(value: Value, index: number, vertical: boolean, context: EvalContext): Value {
  if (isReference(value)) {
    const area = value.areas[0];
    if (area !== undefined) {
      const { top, left, bottom, right } = area.area;
      return refer(context, [
        {
          sheet: area.sheet,
          area: vertical ? rect(top + index, left, top + index, right) : rect(top, left + index, bottom, left + index),
        },
      ]);
    }
  }
  const grid = rowsOf(value);
  return vertical ? array([grid[index] ?? []]) : array(grid.map((row) => [row[index] ?? null]));
}

listFunction('XLOOKUP', 3, 6, (call) => {
  const keys = rowsOf(call.args[1] ?? null);
  const vertical = width(keys) === 1;
  if (!vertical && keys.length !== 1) return errorValue('#VALUE!');
  const list = keys.flat();
  const target = call.args[2] ?? null;
  const results = rowsOf(target);
  if ((vertical ? results.length : width(results)) !== list.length) return errorValue('#VALUE!');
  return overLookup(call.args[0] ?? null, (wanted) => {
    const at = xmatch(list, wanted, num(call, 4, 0), num(call, 5, 1));
    if (at < 0) return call.args[3] === undefined || call.args[3] === null ? errorValue('#N/A') : call.args[3];
    return slice(target, at, vertical, call.context);
  });
});

// References

listFunction('INDEX', 2, 4, (call) => {
  const source = call.args[0] ?? null;
  const areaNumber = call.args[3] === undefined ? 1 : whole(call, 3);
  if (isReference(source)) {
    const chosen = source.areas[areaNumber - 1];
    if (chosen === undefined) return errorValue('#REF!');
    const { area, sheet } = chosen;
    const rows = area.bottom - area.top + 1;
    const columns = area.right - area.left + 1;
    const [r, c] = indexes(call, rows, columns);
    if (r < 0 || c < 0) return errorValue('#VALUE!');
    if (r > rows || c > columns) return errorValue('#REF!');
    const picked: Rect = {
      top: r === 0 ? area.top : area.top + r - 1,
      bottom: r === 0 ? area.bottom : area.top + r - 1,
      left: c === 0 ? area.left : area.left + c - 1,
      right: c === 0 ? area.right : area.left + c - 1,
    };
    return refer(call.context, [{ sheet, area: picked }]);
  }
  const grid = rowsOf(source);
  const [r, c] = indexes(call, grid.length, width(grid));
  if (r < 0 || c < 0) return errorValue('#VALUE!');
  if (r > grid.length || c > width(grid)) return errorValue('#REF!');
  const rows = r === 0 ? grid : [grid[r - 1] ?? []];
  return array(c === 0 ? rows : rows.map((row) => [row[c - 1] ?? null]));
});
function indexes(call: Call, rows: number, columns: number): [number, number] {
  const first = call.args[1] === null || call.args[1] === undefined ? 0 : whole(call, 1);
  if (call.args[2] === undefined) return rows === 1 && columns > 1 ? [1, first] : [first, columns === 1 ? 1 : 0];
  return [first, call.args[2] === null ? 0 : whole(call, 2)];
}

const referenceAt = (args: readonly Value[], i: number): ReferenceValue => {
  const value = args[i] ?? null;
  return isReference(value) ? value : raise('#VALUE!');
};

define('OFFSET', {
  min: 3,
  max: 5,
  volatile: true,
  run: (args, context) => {
    const call = { args, context };
    const base = referenceAt(args, 0).areas[0] ?? raise('#VALUE!');
    const { area } = base;
    const top = area.top + whole(call, 1);
    const left = area.left + whole(call, 2);
    const height = args[3] === undefined || args[3] === null ? area.bottom - area.top + 1 : whole(call, 3);
    const across = args[4] === undefined || args[4] === null ? area.right - area.left + 1 : whole(call, 4);
    if (height === 0 || across === 0) return errorValue('#REF!');
    const picked = rect(
      height > 0 ? top : top + height + 1,
      across > 0 ? left : left + across + 1,
      height > 0 ? top + height - 1 : top,
      across > 0 ? left + across - 1 : left,
    );
    return insideSheet(picked) ? refer(context, [{ sheet: base.sheet, area: picked }]) : errorValue('#REF!');
  },
});

define('INDIRECT', {
  min: 1,
  max: 2,
  volatile: true,
  run: (args, context) => {
    const call = { args, context };
    let text = toText(single(args[0] ?? null)).trim();
    if (!flag(call, 1, true)) text = fromR1C1(`=${text}`, context.row, context.column).slice(1);
    const tree = context.workbook.engine.parse(`=${text}`);
    if (tree === null || !['reference', 'name', 'structured', 'range', 'spill'].includes(tree.kind))
      return errorValue('#REF!');
    const value = evaluate(tree, { ...context, scope: null });
    return isReference(value) ? value : errorValue('#REF!');
  },
});

const lines = (name: string, row: boolean): void =>
  define(name, {
    min: 0,
    max: 1,
    run: (args, context) => {
      const value = args[0];
      if (value === undefined) return (row ? context.row : context.column) + 1;
      const area = isReference(value) ? value.areas[0]?.area : undefined;
      if (area === undefined) return errorValue('#VALUE!');
      if (row)
        return area.top === area.bottom || area.bottom - area.top > 100_000
          ? area.top + 1
          : array(Array.from({ length: area.bottom - area.top + 1 }, (_, i) => [area.top + i + 1]));
      return area.left === area.right
        ? area.left + 1
        : array([Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i + 1)]);
    },
  });
lines('ROW', true);
lines('COLUMN', false);
listFunction('ROWS', 1, 1, ({ args }) => {
  const value = args[0] ?? null;
  const area = isReference(value) ? value.areas[0]?.area : undefined;
  return area === undefined ? rowsOf(value).length : area.bottom - area.top + 1;
});
listFunction('COLUMNS', 1, 1, ({ args }) => {
  const value = args[0] ?? null;
  const area = isReference(value) ? value.areas[0]?.area : undefined;
  return area === undefined ? width(rowsOf(value)) : area.right - area.left + 1;
});
listFunction('ADDRESS', 2, 5, (call) => {
  const row = whole(call, 0);
  const column = whole(call, 1);
  const kindOf = whole(call, 2, 1);
  if (row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS) return errorValue('#VALUE!');
  const fixedRow = kindOf === 1 || kindOf === 2;
  const fixedColumn = kindOf === 1 || kindOf === 3;
  const sheet = call.args[4] === undefined ? '' : `${quoteSheetName(toText(single(call.args[4])))}!`;
  if (!flag(call, 3, true)) return `${sheet}R${fixedRow ? row : `[${row}]`}C${fixedColumn ? column : `[${column}]`}`;
  return `${sheet}${fixedColumn ? '$' : ''}${columnName(column - 1)}${fixedRow ? '$' : ''}${row}`;
});

// Dynamic arrays

listFunction('TRANSPOSE', 1, 1, ({ args }) => {
  const grid = rowsOf(args[0] ?? null);
  return array(Array.from({ length: width(grid) }, (_, c) => grid.map((row) => row[c] ?? null)));
});
listFunction('FILTER', 2, 3, (call) => {
  const grid = rowsOf(call.args[0] ?? null);
  const include = rowsOf(call.args[1] ?? null);
  const keep = (item: Scalar): boolean => {
    if (isError(item)) throw new Fail(item);
    return toLogical(item);
  };
  const empty = (): Value =>
    call.args[2] === undefined || call.args[2] === null ? errorValue('#CALC!') : call.args[2];
  if (include.length === grid.length && width(include) === 1) {
    const rows = grid.filter((_, r) => keep(include[r]?.[0] ?? null));
    return rows.length === 0 ? empty() : array(rows.map((row) => row.map((v) => v ?? 0)));
  }
  if (include.length === 1 && width(include) === width(grid)) {
    const picked = (include[0] ?? []).map(keep);
    return picked.some(Boolean) ? array(grid.map((row) => row.filter((_, c) => picked[c] === true))) : empty();
  }
  return errorValue('#VALUE!');
});

const order = (v: Scalar): number =>
  typeof v === 'number' ? 0 : typeof v === 'string' ? 1 : typeof v === 'boolean' ? 2 : isError(v) ? 3 : 4;
/** Sort order of SORT: numbers, texts, logicals, errors, blanks last. */
function sortCompare(a: Scalar, b: Scalar, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const difference = order(a) - order(b) || (isError(a) || isError(b) ? 0 : compare(a, b));
  return descending ? -difference : difference;
}
function sorted(
  count: number,
  keys: readonly { readonly values: readonly Scalar[]; readonly descending: boolean }[],
): number[] {
  return Array.from({ length: count }, (_, i) => i).sort((a, b) => {
    for (const { values, descending } of keys) {
      const difference = sortCompare(values[a] ?? null, values[b] ?? null, descending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}
listFunction('SORT', 1, 4, (call) => {
  const grid = rowsOf(call.args[0] ?? null);
  const byColumn = flag(call, 3, false);
  const indexList =
    call.args[1] === undefined || call.args[1] === null
      ? [1]
      : flat(call.args[1]).map((v) => Math.trunc(numberIn(v, call.context)));
  const orders =
    call.args[2] === undefined || call.args[2] === null
      ? [1]
      : flat(call.args[2]).map((v) => numberIn(v, call.context));
  const limit = byColumn ? grid.length : width(grid);
  if (indexList.some((i) => i < 1 || i > limit) || orders.some((o) => o !== 1 && o !== -1))
    return errorValue('#VALUE!');
  const keys = indexList.map((index, k) => ({
    values: byColumn ? [...(grid[index - 1] ?? [])] : grid.map((row) => row[index - 1] ?? null),
    descending: (orders[k] ?? orders[0]) === -1,
  }));
  const places = sorted(byColumn ? width(grid) : grid.length, keys);
  return array(
    byColumn
      ? grid.map((row) => places.map((c) => row[c] ?? 0))
      : places.map((r) => (grid[r] ?? []).map((v) => v ?? 0)),
  );
});
listFunction('SORTBY', 2, 126, (call) => {
  const grid = rowsOf(call.args[0] ?? null);
  const keys: { values: Scalar[]; descending: boolean }[] = [];
  for (let i = 1; i < call.args.length; i += 2)
    keys.push({
      values: flat(call.args[i] ?? null),
      descending: call.args[i + 1] !== undefined && call.args[i + 1] !== null && num(call, i + 1) === -1,
    });
  const byRows = (keys[0]?.values.length ?? 0) === grid.length;
  if (keys.some((k) => k.values.length !== (byRows ? grid.length : width(grid)))) return errorValue('#VALUE!');
  const places = sorted(byRows ? grid.length : width(grid), keys);
  return array(
    byRows ? places.map((r) => (grid[r] ?? []).map((v) => v ?? 0)) : grid.map((row) => places.map((c) => row[c] ?? 0)),
  );
});
listFunction('UNIQUE', 1, 3, (call) => {
  const grid = rowsOf(call.args[0] ?? null);
  const byColumn = flag(call, 1, false);
  const once = flag(call, 2, false);
  const items = byColumn
    ? Array.from({ length: width(grid) }, (_, c) => grid.map((row) => row[c] ?? null))
    : grid.map((row) => [...row]);
  const key = (list: readonly Scalar[]): string =>
    JSON.stringify(
      list.map((v) => (typeof v === 'string' ? `s${v.toLowerCase()}` : isError(v) ? v.error : (v ?? 'blank'))),
    );
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  const seen = new Set<string>();
  const kept = items.filter((item) => {
    const k = key(item);
    if (once) return counts.get(k) === 1;
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
  if (kept.length === 0) return errorValue('#CALC!');
  const filled = kept.map((item) => item.map((v) => v ?? 0));
  return array(byColumn ? Array.from({ length: grid.length }, (_, r) => filled.map((c) => c[r] ?? 0)) : filled);
});

const stack = (name: string, vertical: boolean): void =>
  listFunction(name, 1, 254, ({ args }) => {
    const grids = args.map(rowsOf);
    const filler = errorValue('#N/A');
    if (vertical) {
      const across = Math.max(...grids.map(width));
      return array(
        grids.flatMap((g) =>
          g.map((row) => Array.from({ length: across }, (_, c) => (c < row.length ? (row[c] ?? 0) : filler))),
        ),
      );
    }
    const tall = Math.max(...grids.map((g) => g.length));
    return array(
      Array.from({ length: tall }, (_, r) =>
        grids.flatMap((g) => Array.from({ length: width(g) }, (__, c) => (r < g.length ? (g[r]?.[c] ?? 0) : filler))),
      ),
    );
  });
stack('VSTACK', true);
stack('HSTACK', false);

const flatten = (name: string, asRow: boolean): void =>
  listFunction(name, 1, 3, (call) => {
    const grid = rowsOf(call.args[0] ?? null);
    const ignore = num(call, 1, 0);
    const byColumn = flag(call, 2, false);
    const items = (
      byColumn ? Array.from({ length: width(grid) }, (_, c) => grid.map((row) => row[c] ?? null)).flat() : grid.flat()
    )
      .filter((v) => !((ignore & 1) !== 0 && v === null) && !((ignore & 2) !== 0 && isError(v)))
      .map((v) => v ?? 0);
    return items.length === 0 ? errorValue('#CALC!') : asRow ? array([items]) : columnOf(items);
  });
flatten('TOCOL', false);
flatten('TOROW', true);

const wrap = (name: string, rows: boolean): void =>
  listFunction(name, 2, 3, (call) => {
    const items = flat(call.args[0] ?? null).map((v) => v ?? 0);
    const size = whole(call, 1);
    const pad = call.args[2] === undefined ? errorValue('#N/A') : single(call.args[2]);
    if (size < 1) return errorValue('#NUM!');
    const count = Math.ceil(items.length / size);
    if (rows)
      return array(
        Array.from({ length: count }, (_, r) => Array.from({ length: size }, (__, c) => items[r * size + c] ?? pad)),
      );
    return array(
      Array.from({ length: size }, (_, r) => Array.from({ length: count }, (__, c) => items[c * size + r] ?? pad)),
    );
  });
wrap('WRAPROWS', true);
wrap('WRAPCOLS', false);

const choose = (name: string, rows: boolean): void =>
  listFunction(name, 2, 254, (call) => {
    const grid = rowsOf(call.args[0] ?? null);
    const limit = rows ? grid.length : width(grid);
    const picks = call.args
      .slice(1)
      .flatMap(flat)
      .map((v) => Math.trunc(numberIn(v, call.context)));
    if (picks.some((p) => p === 0 || Math.abs(p) > limit)) return errorValue('#VALUE!');
    const places = picks.map((p) => (p > 0 ? p - 1 : limit + p));
    return array(
      rows ? places.map((r) => (grid[r] ?? []).map((v) => v ?? 0)) : grid.map((row) => places.map((c) => row[c] ?? 0)),
    );
  });
choose('CHOOSEROWS', true);
choose('CHOOSECOLS', false);

const cut = (name: string, keep: boolean): void =>
  listFunction(name, 2, 3, (call) => {
    const grid = rowsOf(call.args[0] ?? null);
    const span = (count: number, size: number): [number, number] => {
      if (keep) return count >= 0 ? [0, Math.min(count, size)] : [Math.max(0, size + count), size];
      return count >= 0 ? [Math.min(count, size), size] : [0, Math.max(0, size + count)];
    };
    const rows = call.args[1] === null ? [0, grid.length] : span(whole(call, 1), grid.length);
    const columns =
      call.args[2] === undefined || call.args[2] === null ? [0, width(grid)] : span(whole(call, 2), width(grid));
    const out = grid.slice(rows[0], rows[1]).map((row) => row.slice(columns[0], columns[1]).map((v) => v ?? 0));
    return out.length === 0 || (out[0]?.length ?? 0) === 0 ? errorValue('#CALC!') : array(out);
  });
cut('TAKE', true);
cut('DROP', false);

listFunction('EXPAND', 2, 4, (call) => {
  const grid = rowsOf(call.args[0] ?? null);
  const rows = call.args[1] === null ? grid.length : whole(call, 1);
  const columns = call.args[2] === undefined || call.args[2] === null ? width(grid) : whole(call, 2);
  const pad = call.args[3] === undefined ? errorValue('#N/A') : single(call.args[3]);
  if (rows < grid.length || columns < width(grid)) return errorValue('#VALUE!');
  return array(
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => grid[r]?.[c] ?? (r < grid.length && c < width(grid) ? 0 : pad)),
    ),
  );
});

// Grouping

listFunction('GROUPBY', 3, 8, (call) => {
  const keys = rowsOf(call.args[0] ?? null);
  const values = rowsOf(call.args[1] ?? null);
  const work = call.args[2] ?? null;
  if (!isLambda(work)) return errorValue('#VALUE!');
  const groups = new Map<string, { key: readonly Scalar[]; rows: number[] }>();
  keys.forEach((key, r) => {
    const id = JSON.stringify(key);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, rows: [r] });
    else group.rows.push(r);
  });
  const list = [...groups.values()].sort((a, b) =>
    a.key.reduce((d: number, v, i) => d || sortCompare(v, b.key[i] ?? null, false), 0),
  );
  const line = (label: readonly Scalar[], rows: readonly number[]): Scalar[] => [
    ...label.map((v) => v ?? 0),
    ...Array.from(
      { length: width(values) },
      (_, c) => single(applyLambda(work, [array(rows.map((r) => [values[r]?.[c] ?? null]))], call.context)) ?? 0,
    ),
  ];
  const total: Scalar[] = ['Total', ...new Array<Scalar>(Math.max(0, width(keys) - 1)).fill('')];
  return array([
    ...list.map((g) => line(g.key, g.rows)),
    line(
      total,
      keys.map((_, r) => r),
    ),
  ]);
});

export { cellName, isSingleCell };
