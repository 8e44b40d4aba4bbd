import { succeed, type WorkbookHost } from '../application/ports';
import { markCells, type KnownMarks } from './check-marks';
import { insertIntoActiveCell } from './insert';
import { peekSelection } from './peek';
import { goTo, listSheets, mendCells, readSelection } from './locate';
import { convertFormulas } from './kh-formulas';
import { readForCheck } from './read-check';
import { readWorkbook } from './read-snapshot';
import { readTables } from './read-tables';
import { setCells } from './set-cells';
import { readUndoInfo, undo } from './undo';
import { createMemory, writePlan } from './write-plan';

/**
 * A write begun this soon after a reading trusts what that saw and does not ask again; when it was too trusting it is
 * taken back and tried once more.
 */
const TRUSTED_MS = 30_000;

/** What a failure may mean when the workbook has changed since it was read. */
const STALE: ReadonlySet<string> = new Set(['name-taken', 'item-missing', 'access-denied', 'unknown']);

/**
 * The open workbook of Excel behind the port of the application. Calls wait for one another: two commands never write
 * at the same time.
 */
export const createExcelHost = (): WorkbookHost => {
  const memory = createMemory();
  let readAt = -Infinity;
  let marks: KnownMarks | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  return {
    listSheets: () => inTurn(listSheets),
    readSelection: () => inTurn(readSelection),
    peekSelection: () => inTurn(peekSelection),
    insert: (content, overwrite) => inTurn(() => insertIntoActiveCell(content, overwrite)),
    goTo: (target) => inTurn(() => goTo(target)),
    mend: (mends) => inTurn(() => mendCells(mends)),
    markCells: (request) =>
      inTurn(async () => {
        const known = performance.now() - readAt < TRUSTED_MS ? marks : null;
        marks = null;
        const drawn = await markCells(request, known);
        if (!drawn.ok || drawn.value.syncs > 0) {
          readAt = -Infinity;
          memory.state = null;
        }
        return drawn.ok || known === null || !STALE.has(drawn.failure.code) ? drawn : markCells(request, null);
      }),
    setCells: (command, changes) =>
      inTurn(() => {
        readAt = -Infinity;
        return setCells(command, changes);
      }),
    read: (scope, progress) =>
      inTurn(async () => {
        marks = null;
        if (scope.kind === 'check') {
          const reading = await readForCheck(scope, progress);
          if (!reading.ok) return reading;
          const { state, marks: look, snapshot } = reading.value;
          memory.state = state;
          memory.prefetched = new Map();
          marks = look === null ? null : { state, look };
          readAt = performance.now();
          return succeed(snapshot);
        }
        const reading =
          scope.kind === 'tables' ? await readTables(scope, progress) : await readWorkbook(scope, progress);
        if (!reading.ok) return reading;
        memory.state = reading.value.state;
        memory.prefetched = reading.value.prefetched ?? new Map();
        readAt = performance.now();
        return succeed(reading.value.snapshot);
      }),
    write: (plan, progress) =>
      inTurn(async () => {
        const trusting = performance.now() - readAt < TRUSTED_MS;
        memory.fresh = trusting;
        readAt = -Infinity;
        const written = await writePlan(plan, memory, progress);
        return written.ok || !trusting || !STALE.has(written.failure.code)
          ? written
          : writePlan(plan, memory, progress);
      }),
    convertFormulas: (conversion, area, progress) => inTurn(() => convertFormulas(conversion, area, progress)),
    undoInfo: () => inTurn(readUndoInfo),
    undo: () =>
      inTurn(() => {
        memory.state = null;
        readAt = -Infinity;
        return undo();
      }),
  };
};
