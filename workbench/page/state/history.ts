/** Ctrl+Z and Ctrl+Y for what people do to cells themselves; as in Excel, a change by anyone else ends the story. */
import { clearSpillOf } from '../../host/calc/engine';
import type { Rect } from '../../host/model/geometry';
import { MAX_COLUMNS } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Cell } from '../../host/model/types';
import type { Change, Workbook } from '../../host/model/workbook';
import { refreshHeaders } from '../../host/operations/tables';
import type { EditResult } from './edit';

interface Place {
  readonly sheet: Sheet;
  readonly area: Rect;
}

/** What an area held: its cells by row and column, and what the sheet keeps beside its cells. */
interface Picture extends Place {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly merges: Sheet['merges'];
  readonly validations: Sheet['validations'];
  readonly conditionalFormats: Sheet['conditionalFormats'];
}

interface Step {
  readonly before: readonly Picture[];
  readonly after: readonly Picture[];
}

interface History {
  readonly undo: Step[];
  readonly redo: Step[];
  /** Changes heard now are our own. */
  own: boolean;
}

const MOST_STEPS = 100;
/** Changes of the content itself; a new selection or width leaves what was done undoable. */
const FOREIGN: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'cells',
  'structure',
  'sorted',
  'sheet-added',
  'sheet-deleted',
  'table-added',
  'table-deleted',
  'table-changed',
  'reset',
]);

const histories = new WeakMap<Workbook, History>();

const historyOf = (workbook: Workbook): History => {
  const known = histories.get(workbook);
  if (known !== undefined) return known;
  const history: History = { undo: [], redo: [], own: false };
  histories.set(workbook, history);
  workbook.onChange(({ kind }) => {
    if (history.own || !FOREIGN.has(kind)) return;
    history.undo.length = 0;
    history.redo.length = 0;
  });
  return history;
};

const pictureOf = ({ sheet, area }: Place): Picture => {
  const cells = new Map<number, Cell>();
  sheet.forEachCell(area, (cell, row, column) => {
    // What a formula spills comes back with the formula.
    if (cell.spilledFrom === null) cells.set(row * MAX_COLUMNS + column, { ...cell, spill: null });
  });
  return {
    sheet,
    area,
    cells,
    merges: [...sheet.merges],
    validations: sheet.validations.map((rule) => ({ ...rule })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format })),
  };
};

const putBack = (workbook: Workbook, { sheet, area, cells, ...rest }: Picture): void => {
  const there: { readonly row: number; readonly column: number; readonly cell: Cell }[] = [];
  sheet.forEachCell(area, (cell, row, column) => there.push({ row, column, cell }));
  for (const { row, column, cell } of there) {
    if (cell.spill !== null) clearSpillOf(sheet, row, column);
    if (cell.formula !== null) workbook.engine.unregister(sheet, row, column);
    sheet.rows.get(row)?.delete(column);
  }
  for (const [key, cell] of cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    Object.assign(sheet.ensure(row, column), cell);
    if (cell.formula !== null) workbook.engine.register(sheet, row, column);
  }
  for (const [row, line] of [...sheet.rows]) if (line.size === 0) sheet.rows.delete(row);
  sheet.merges = rest.merges;
  sheet.validations = rest.validations;
  sheet.conditionalFormats = rest.conditionalFormats;
  refreshHeaders(workbook, sheet, area);
  workbook.announce(sheet, area);
};

/** Does a change to areas and remembers how they were, unless it was refused. Steps too old are forgotten. */
export function remembered(workbook: Workbook, places: () => readonly Place[], action: () => EditResult): EditResult {
  const history = historyOf(workbook);
  const before = places().map(pictureOf);
  history.own = true;
  let result: EditResult;
  try {
    result = action();
  } finally {
    history.own = false;
  }
  if (result.kind === 'refused') return result;
  history.undo.push({ before, after: before.map(pictureOf) });
  if (history.undo.length > MOST_STEPS) history.undo.shift();
  history.redo.length = 0;
  return result;
}

const take = (workbook: Workbook, from: Step[], to: Step[], side: 'before' | 'after'): Place | null => {
  const step = from.pop();
  if (step === undefined) return null;
  const history = historyOf(workbook);
  history.own = true;
  try {
    for (const picture of step[side]) putBack(workbook, picture);
    workbook.calculate();
  } finally {
    history.own = false;
  }
  to.push(step);
  return step[side][0] ?? null;
};

/** Takes the last change back; gives the place it was made at, `null` when there is none to take back. */
export function undo(workbook: Workbook): Place | null {
  const history = historyOf(workbook);
  return take(workbook, history.undo, history.redo, 'before');
}

/** Does again what was taken back last. */
export function redo(workbook: Workbook): Place | null {
  const history = historyOf(workbook);
  return take(workbook, history.redo, history.undo, 'after');
}
