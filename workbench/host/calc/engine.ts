/** Keeps the values of formulas right: who depends on whom, what is stale, arrays that spill. */
import type { Rect } from '../model/geometry';
import { cellCount, contains, intersect } from '../model/geometry';
import type { Sheet } from '../model/sheet';
import type { Cell } from '../model/types';
import type { Scalar } from '../model/values';
import { errorValue, isError } from '../model/values';
import type { Workbook } from '../model/workbook';
import type { EvalContext } from './evaluate';
import { evaluate, functionNamed } from './evaluate';
import './functions';
import { FormulaError } from './lexer';
import type { Node } from './parser';
import { parseFormula } from './parser';
import type { Area, Value } from './values';
import { isReference, rowsOf } from './values';

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly tree: Node | null;
  readonly precedents: readonly Area[];
  readonly volatile: boolean;
  /** Reads cells that cannot be told from the text (INDIRECT, OFFSET), or names and tables. */
  readonly dynamic: boolean;
  dirty: boolean;
  running: boolean;
}

/** Calls an add-in's function; answers `null` when no add-in has it, `pending` when the value comes later. */
export interface CustomFunctions {
  call(
    name: string,
    args: readonly Value[],
    address: string,
  ): { readonly state: 'unknown' | 'pending' } | { readonly state: 'done'; readonly value: Value };
}

const SMALL = 64;
const keyOf = (row: number, column: number): number => row * 16_384 + column;

export class Engine {
  private readonly formulas = new Map<string, Map<number, FormulaCell>>();
  private readonly smallDependents = new Map<string, Map<number, Set<FormulaCell>>>();
  private readonly largeDependents = new Map<string, Map<string, { area: Rect; cells: Set<FormulaCell> }>>();
  private readonly dynamics = new Set<FormulaCell>();
  /** Array formulas that found no room, with the cells they want. */
  private readonly blockedSpills = new Map<FormulaCell, Rect>();
  private readonly trees = new Map<string, Node | null>();
  private changed: Area[] = [];
  private readonly fresh = new Set<FormulaCell>();
  private calculating = false;
  /** The formulas are yet to be registered. */
  private stale = false;
  custom: CustomFunctions | null = null;
  /** Sheets whose formulas were computed since last asked. */
  readonly calculatedSheets = new Set<Sheet>();
  /** Cells whose value a calculation changed since last asked: for those who show them. */
  changedValues: { sheet: Sheet; row: number; column: number }[] = [];
  /** Rises with every full rebuild of values, so that volatile functions differ. */
  evaluations = 0;

  constructor(private readonly workbook: Workbook) {}

  /** The tree of a formula, or `null` when it cannot be read. */
  parse(formula: string): Node | null {
    const known = this.trees.get(formula);
    if (known !== undefined) return known;
    let tree: Node | null = null;
    try {
      tree = parseFormula(formula);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
    }
    if (this.trees.size > 50_000) this.trees.clear();
    this.trees.set(formula, tree);
    return tree;
  }

  /** Says that the content of cells changed. */
  touch(sheet: Sheet, area: Rect): void {
    this.changed.push({ sheet, area });
  }

  /** (Re)registers the formula of one cell, or forgets it when the cell has none. */
  register(sheet: Sheet, row: number, column: number): void {
    if (this.stale) return;
    this.unregister(sheet, row, column);
    const cell = sheet.cell(row, column);
    if (cell?.formula === null || cell === undefined) return;
    const tree = this.parse(cell.formula);
    const found = { areas: [] as Area[], dynamic: false, volatile: false };
    if (tree !== null) this.collect(tree, sheet, row, column, found, 0);
    const formula: FormulaCell = {
      sheet,
      row,
      column,
      cell,
      tree,
      precedents: found.areas,
      volatile: found.volatile,
      dynamic: found.dynamic,
      dirty: true,
      running: false,
    };
    let bySheet = this.formulas.get(sheet.id);
    if (bySheet === undefined) {
      bySheet = new Map();
      this.formulas.set(sheet.id, bySheet);
    }
    bySheet.set(keyOf(row, column), formula);
    for (const area of found.areas) this.link(area, formula);
    if (found.dynamic || found.volatile) this.dynamics.add(formula);
    this.fresh.add(formula);
  }

  unregister(sheet: Sheet, row: number, column: number): void {
    const bySheet = this.formulas.get(sheet.id);
    const formula = bySheet?.get(keyOf(row, column));
    if (bySheet === undefined || formula === undefined) return;
    bySheet.delete(keyOf(row, column));
    this.dynamics.delete(formula);
    this.blockedSpills.delete(formula);
    this.fresh.delete(formula);
    for (const { sheet: other, area } of formula.precedents) {
      if (cellCount(area) <= SMALL) {
        const small = this.smallDependents.get(other.id);
        for (let r = area.top; r <= area.bottom; r++)
          for (let c = area.left; c <= area.right; c++) small?.get(keyOf(r, c))?.delete(formula);
      } else this.largeDependents.get(other.id)?.get(areaKey(area))?.cells.delete(formula);
    }
  }

  /**
   * After rows, columns or sheets moved: everything is forgotten, and all formulas are registered anew before the next
   * calculation. A batch that moves ten sheets registers them once.
   */
  rebuild(): void {
    this.stale = true;
    this.formulas.clear();
    this.smallDependents.clear();
    this.largeDependents.clear();
    this.dynamics.clear();
    this.blockedSpills.clear();
    this.fresh.clear();
  }

  private settle(): void {
    if (!this.stale) return;
    this.stale = false;
    for (const sheet of this.workbook.sheets)
      for (const [row, line] of sheet.rows)
        for (const [column, cell] of line) if (cell.formula !== null) this.register(sheet, row, column);
  }

  private link({ sheet, area }: Area, formula: FormulaCell): void {
    if (cellCount(area) <= SMALL) {
      let small = this.smallDependents.get(sheet.id);
      if (small === undefined) {
        small = new Map();
        this.smallDependents.set(sheet.id, small);
      }
      for (let r = area.top; r <= area.bottom; r++)
        for (let c = area.left; c <= area.right; c++) {
          const key = keyOf(r, c);
          const set = small.get(key);
          if (set === undefined) small.set(key, new Set([formula]));
          else set.add(formula);
        }
      return;
    }
    let large = this.largeDependents.get(sheet.id);
    if (large === undefined) {
      large = new Map();
      this.largeDependents.set(sheet.id, large);
    }
    const key = areaKey(area);
    const entry = large.get(key);
    if (entry === undefined) large.set(key, { area, cells: new Set([formula]) });
    else entry.cells.add(formula);
  }

  private collect(
    node: Node,
    sheet: Sheet,
    row: number,
    column: number,
    found: { areas: Area[]; dynamic: boolean; volatile: boolean },
    depth: number,
  ): void {
    const visit = (child: Node): void => this.collect(child, sheet, row, column, found, depth);
    switch (node.kind) {
      case 'reference': {
        const { reference } = node;
        if (reference.sheetTo !== null) found.dynamic = true;
        const target = reference.sheet === null ? sheet : this.workbook.sheetNamed(reference.sheet);
        if (target !== null) found.areas.push({ sheet: target, area: reference.area });
        else found.dynamic = true;
        return;
      }
      case 'structured':
      case 'name': {
        // Where a name or table points may change, so it is asked each time and also watched where it points now.
        const value =
          depth > 8
            ? null
            : evaluate(
                node,
                this.context(sheet, row, column, () => undefined),
              );
        if (value !== null && isReference(value)) found.areas.push(...value.areas);
        else found.dynamic = true;
        if (node.kind === 'name') {
          const name = this.workbook.findName(node.name, sheet);
          const tree = name === null ? null : this.parse(name.formula);
          if (tree !== null && depth < 8) this.collect(tree, sheet, row, column, found, depth + 1);
        }
        return;
      }
      case 'call': {
        const spec = functionNamed(node.name);
        if (spec?.volatile === true) found.volatile = true;
        if (spec === undefined) found.dynamic = true;
        node.args.forEach(visit);
        return;
      }
      case 'invoke':
        visit(node.callee);
        node.args.forEach(visit);
        return;
      case 'unary':
      case 'percent':
        visit(node.operand);
        return;
      case 'spill':
        found.dynamic = true;
        visit(node.operand);
        return;
      case 'binary':
      case 'intersection':
        visit(node.left);
        visit(node.right);
        return;
      case 'range':
        found.dynamic ||= node.left.kind !== 'reference' || node.right.kind !== 'reference';
        if (node.left.kind === 'reference' && node.right.kind === 'reference') {
          const value = evaluate(
            node,
            this.context(sheet, row, column, () => undefined),
          );
          if (isReference(value)) found.areas.push(...value.areas);
        } else {
          visit(node.left);
          visit(node.right);
        }
        return;
      case 'union':
        node.areas.forEach(visit);
        return;
      case 'array':
        node.rows.forEach((items) => items.forEach(visit));
        return;
      default:
    }
  }

  private context(sheet: Sheet, row: number, column: number, touch: (area: Area) => void): EvalContext {
    return {
      workbook: this.workbook,
      sheet,
      row,
      column,
      scope: null,
      touch,
      depth: 0,
      custom: (name, args, context) => {
        const answer = this.custom?.call(
          name,
          args,
          context.workbook.addressOf(context.sheet, {
            top: context.row,
            bottom: context.row,
            left: context.column,
            right: context.column,
          }),
        );
        if (answer === undefined || answer.state === 'unknown') return null;
        return answer.state === 'pending' ? errorValue('#BUSY!') : answer.state === 'done' ? answer.value : null;
      },
    };
  }

  private dependentsOf(sheet: Sheet, area: Rect): FormulaCell[] {
    const found: FormulaCell[] = [];
    const small = this.smallDependents.get(sheet.id);
    if (small !== undefined) {
      if (cellCount(area) <= small.size) {
        for (let r = area.top; r <= area.bottom; r++)
          for (let c = area.left; c <= area.right; c++)
            for (const cell of small.get(keyOf(r, c)) ?? []) found.push(cell);
      } else {
        for (const [key, cells] of small)
          if (contains(area, Math.floor(key / 16_384), key % 16_384)) found.push(...cells);
      }
    }
    for (const { area: watched, cells } of this.largeDependents.get(sheet.id)?.values() ?? [])
      if (cells.size > 0 && intersect(watched, area) !== null) found.push(...cells);
    return found;
  }

  /** Marks everything that depends on the changed cells. */
  private spread(): FormulaCell[] {
    const dirty = new Set<FormulaCell>();
    const queue: FormulaCell[] = [];
    const add = (formula: FormulaCell): void => {
      if (dirty.has(formula)) return;
      dirty.add(formula);
      formula.dirty = true;
      queue.push(formula);
    };
    for (const { sheet, area } of this.changed) {
      this.dependentsOf(sheet, area).forEach(add);
      for (const [formula, wanted] of this.blockedSpills)
        if (formula.sheet === sheet && intersect(wanted, area) !== null) add(formula);
    }
    if (this.changed.length > 0 || this.fresh.size > 0) this.dynamics.forEach(add);
    this.fresh.forEach(add);
    this.changed = [];
    this.fresh.clear();
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const spill = next.cell.spill;
      const area = {
        top: next.row,
        left: next.column,
        bottom: next.row + (spill?.rows ?? 1) - 1,
        right: next.column + (spill?.columns ?? 1) - 1,
      };
      this.dependentsOf(next.sheet, area).forEach(add);
    }
    return [...dirty];
  }

  /** Brings all stale formulas up to date. In manual mode only newly entered ones, unless `all`. */
  calculate(all = false): void {
    if (this.calculating) return;
    this.settle();
    if (this.changed.length === 0 && this.fresh.size === 0) return;
    this.calculating = true;
    try {
      if (this.workbook.calculationMode === 'Manual' && !all) {
        const fresh = [...this.fresh];
        this.fresh.clear();
        this.computeAll(fresh);
        return;
      }
      for (let round = 0; round < 20 && (this.changed.length > 0 || this.fresh.size > 0); round++)
        this.computeAll(this.spread());
    } finally {
      this.calculating = false;
    }
  }

  /** Marks every formula stale, or those of some cells. */
  markDirty(sheet?: Sheet, area?: Rect): void {
    this.settle();
    for (const [id, cells] of this.formulas) {
      if (sheet !== undefined && id !== sheet.id) continue;
      for (const formula of cells.values())
        if (area === undefined || contains(area, formula.row, formula.column)) this.fresh.add(formula);
    }
  }

  markVolatile(): void {
    this.settle();
    for (const formula of this.dynamics) if (formula.volatile) this.fresh.add(formula);
  }

  private computeAll(list: readonly FormulaCell[]): void {
    const pending = new Pending(list);
    for (const formula of list) formula.dirty = true;
    for (const start of list) {
      // A stack of our own: chains of thousands of cells would overflow the machine's.
      const stack: FormulaCell[] = [start];
      const onStack = new Set<FormulaCell>(stack);
      while (stack.length > 0) {
        const formula = stack[stack.length - 1];
        if (formula === undefined) break;
        const done = !formula.dirty || formula.running;
        const waiting = done ? null : this.firstDirtyPrecedent(formula, pending, onStack);
        if (waiting !== null) {
          stack.push(waiting);
          onStack.add(waiting);
          continue;
        }
        if (!done) {
          this.compute(formula);
          pending.done(formula);
        }
        stack.pop();
        onStack.delete(formula);
      }
    }
  }

  private firstDirtyPrecedent(
    formula: FormulaCell,
    pending: Pending,
    onStack: ReadonlySet<FormulaCell>,
  ): FormulaCell | null {
    for (const { sheet, area } of formula.precedents) {
      const bySheet = this.formulas.get(sheet.id);
      if (bySheet === undefined) continue;
      const usable = (other: FormulaCell): boolean => other.dirty && other !== formula && !onStack.has(other);
      if (cellCount(area) <= SMALL) {
        for (let r = area.top; r <= area.bottom; r++)
          for (let c = area.left; c <= area.right; c++) {
            const other = bySheet.get(keyOf(r, c));
            if (other !== undefined && usable(other)) return other;
          }
      } else {
        const other = pending.find(sheet, area, usable);
        if (other !== null) return other;
      }
    }
    return null;
  }

  private compute(formula: FormulaCell): void {
    formula.dirty = false;
    formula.running = true;
    this.evaluations++;
    this.calculatedSheets.add(formula.sheet);
    try {
      const context = this.context(formula.sheet, formula.row, formula.column, (area) =>
        this.computeWithin(area, formula),
      );
      const value: Value = formula.tree === null ? errorValue('#NAME?') : evaluate(formula.tree, context);
      this.store(formula, value);
    } finally {
      formula.running = false;
    }
  }

  /** Computes stale cells that an evaluation is about to read (INDIRECT, OFFSET, names). */
  private computeWithin({ sheet, area }: Area, reader: FormulaCell): void {
    if (!reader.dynamic && !reader.volatile) return;
    const bySheet = this.formulas.get(sheet.id);
    if (bySheet === undefined) return;
    if (cellCount(area) <= bySheet.size) {
      for (let r = area.top; r <= area.bottom; r++)
        for (let c = area.left; c <= area.right; c++) {
          const other = bySheet.get(keyOf(r, c));
          if (other !== undefined && other.dirty && !other.running) this.compute(other);
        }
    } else
      for (const other of [...bySheet.values()])
        if (other.dirty && !other.running && contains(area, other.row, other.column)) this.compute(other);
  }

  private store(formula: FormulaCell, value: Value): void {
    const { sheet, row, column, cell } = formula;
    const rows = rowsOf(value);
    const height = rows.length;
    const width = rows[0]?.length ?? 1;
    const before = cell.spill;
    this.blockedSpills.delete(formula);
    if (height === 1 && width === 1) {
      if (before !== null) this.clearSpill(formula);
      this.put(sheet, row, column, cell, rows[0]?.[0] ?? 0);
      return;
    }
    const target = { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
    if (before !== null) this.clearSpill(formula);
    if (this.blocked(sheet, target, row, column)) {
      this.blockedSpills.set(formula, target);
      this.put(sheet, row, column, cell, errorValue('#SPILL!'));
      return;
    }
    rows.forEach((items, r) =>
      items.forEach((item, c) => {
        const target = sheet.ensure(row + r, column + c);
        if (r > 0 || c > 0) target.spilledFrom = { row, column };
        this.put(sheet, row + r, column + c, target, item ?? 0);
      }),
    );
    cell.spill = { rows: height, columns: width };
    this.changed.push({ sheet, area: target });
    this.changed = this.changed.filter((c) => c.area !== target || !this.onlySelf(formula, target));
  }

  /** No need to spread again when nothing but the anchor watches the spilled cells. */
  private onlySelf(formula: FormulaCell, area: Rect): boolean {
    return this.dependentsOf(formula.sheet, area).every((d) => d === formula || d.dirty);
  }

  private put(sheet: Sheet, row: number, column: number, cell: Cell, value: Scalar): void {
    if (sameScalar(cell.value, value)) return;
    cell.value = value;
    this.changedValues.push({ sheet, row, column });
  }

  private blocked(sheet: Sheet, target: Rect, row: number, column: number): boolean {
    if (target.bottom >= 1_048_576 || target.right >= 16_384) return true;
    if (sheet.mergesIn(target).length > 0) return true;
    if (this.workbook.tables.some((t) => t.sheetId === sheet.id && intersect(t.area, target) !== null)) return true;
    let blocked = false;
    sheet.forEachCell(target, (cell, r, c) => {
      if (r === row && c === column) return;
      if (cell.formula !== null || (cell.value !== null && cell.spilledFrom === null)) blocked = true;
      if (cell.spilledFrom !== null && (cell.spilledFrom.row !== row || cell.spilledFrom.column !== column))
        blocked = true;
    });
    return blocked;
  }

  private clearSpill(formula: FormulaCell): void {
    clearSpillOf(formula.sheet, formula.row, formula.column, (row, column) =>
      this.changedValues.push({ sheet: formula.sheet, row, column }),
    );
  }

  /** Evaluates a formula text outside any cell (names, validation, conditional formats, `workbook.functions`). */
  evaluateText(formula: string, sheet: Sheet, row = 0, column = 0): Value {
    this.calculate();
    const tree = this.parse(formula);
    if (tree === null) return errorValue('#NAME?');
    return evaluate(
      tree,
      this.context(sheet, row, column, () => undefined),
    );
  }

  /** Calls a worksheet function with ready values. */
  callFunction(name: string, args: readonly Value[], sheet: Sheet): Value {
    this.calculate();
    const spec = functionNamed(name);
    if (spec === undefined) return errorValue('#NAME?');
    const context = this.context(sheet, 0, 0, () => undefined);
    const names = new Map<string, Value>();
    const nodes = args.map((value, i): Node => {
      names.set(`\u0001${i}`, value);
      return { kind: 'name', sheet: null, name: `\u0001${i}` };
    });
    return evaluate({ kind: 'call', name, args: nodes }, { ...context, scope: { names, outer: null } });
  }

  /** Formula cells that read an area directly, and the areas a formula reads directly. */
  directDependents(sheet: Sheet, area: Rect): Area[] {
    return this.dependentsOf(sheet, area).map((f) => ({
      sheet: f.sheet,
      area: { top: f.row, left: f.column, bottom: f.row, right: f.column },
    }));
  }
  directPrecedents(sheet: Sheet, area: Rect): Area[] {
    const found: Area[] = [];
    for (const formula of this.formulas.get(sheet.id)?.values() ?? [])
      if (contains(area, formula.row, formula.column)) found.push(...formula.precedents);
    return found;
  }

  takeChangedValues(): { sheet: Sheet; row: number; column: number }[] {
    const taken = this.changedValues;
    this.changedValues = [];
    return taken;
  }
}

/** The formulas still to compute, by sheet and column, so that a wide range finds them quickly. */
class Pending {
  private readonly columns = new Map<Sheet, Map<number, Set<FormulaCell>>>();

  constructor(list: readonly FormulaCell[]) {
    for (const formula of list) {
      let sheet = this.columns.get(formula.sheet);
      if (sheet === undefined) {
        sheet = new Map();
        this.columns.set(formula.sheet, sheet);
      }
      const set = sheet.get(formula.column);
      if (set === undefined) sheet.set(formula.column, new Set([formula]));
      else set.add(formula);
    }
  }

  done(formula: FormulaCell): void {
    this.columns.get(formula.sheet)?.get(formula.column)?.delete(formula);
  }

  find(sheet: Sheet, area: Rect, usable: (formula: FormulaCell) => boolean): FormulaCell | null {
    for (const [column, formulas] of this.columns.get(sheet) ?? []) {
      if (column < area.left || column > area.right) continue;
      for (const formula of formulas)
        if (formula.row >= area.top && formula.row <= area.bottom && usable(formula)) return formula;
    }
    return null;
  }
}

/** Empties the cells an array formula spilled into. */
export function clearSpillOf(
  sheet: Sheet,
  row: number,
  column: number,
  cleared: (row: number, column: number) => void = () => undefined,
): void {
  const cell = sheet.cell(row, column);
  const spill = cell?.spill;
  if (cell === undefined || spill === null || spill === undefined) return;
  for (let r = row; r < row + spill.rows; r++)
    for (let c = column; c < column + spill.columns; c++) {
      const other = sheet.cell(r, c);
      if (other?.spilledFrom?.row !== row || other.spilledFrom.column !== column) continue;
      other.spilledFrom = null;
      other.value = null;
      cleared(r, c);
      sheet.prune(r, c);
    }
  cell.spill = null;
}

const areaKey = (area: Rect): string => `${area.top},${area.left},${area.bottom},${area.right}`;
const sameScalar = (a: Scalar, b: Scalar): boolean => a === b || (isError(a) && isError(b) && a.error === b.error);
