import { useCallback, useEffect, useReducer } from 'react';
import type { StatusBook, StatusOutcome } from '../../../application/commands/set-status';
import type { Failure } from '../../../application/ports';
import type { ReportRow } from '../../../domain/reports/report-row';
import type { StatusChange } from '../../../domain/status/plan-change';
import { unknownFailure } from '../../failures';
import { useUndone } from '../../components/undone';
import { useServices } from '../../services';

export type StatusState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'ready';
      readonly book: StatusBook;
      readonly writing: boolean;
      /** What the last writing did. */
      readonly outcome: StatusOutcome | null;
      readonly failure: Failure | null;
    };

type StatusEvent =
  | { readonly kind: 'read'; readonly outcome: StatusOutcome | null }
  | { readonly kind: 'ready'; readonly book: StatusBook }
  | { readonly kind: 'write' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export const statusReducer = (state: StatusState, event: StatusEvent): StatusState => {
  switch (event.kind) {
    case 'read':
      // A list in view stays there, with its filters, while it is read again.
      return state.kind === 'ready'
        ? { ...state, writing: true, outcome: event.outcome, failure: null }
        : { kind: 'reading' };
    case 'ready':
      return {
        kind: 'ready',
        book: event.book,
        writing: false,
        outcome: state.kind === 'ready' ? state.outcome : null,
        failure: null,
      };
    case 'write':
      return state.kind === 'ready' ? { ...state, writing: true, outcome: null, failure: null } : state;
    case 'failed':
      // A list that was read stays in view; only the writing failed.
      return state.kind === 'ready'
        ? { ...state, writing: false, failure: event.failure }
        : { kind: 'failed', failure: event.failure };
  }
};

export interface StatusWork {
  readonly state: StatusState;
  readonly refresh: () => void;
  readonly apply: (rows: readonly ReportRow[], changes: readonly StatusChange[]) => void;
  readonly go: (row: ReportRow) => void;
}

/** Reads the schedules, sets what a person says of their rows, and reads again: what is shown is what stands there. */
export const useStatus = (onWrite: () => void): StatusWork => {
  const services = useServices();
  const [state, dispatch] = useReducer(statusReducer, { kind: 'reading' });

  const read = useCallback(
    async (outcome: StatusOutcome | null): Promise<void> => {
      dispatch({ kind: 'read', outcome });
      const book = await services.readStatus();
      dispatch(book.ok ? { kind: 'ready', book: book.value } : { kind: 'failed', failure: book.failure });
    },
    [services],
  );
  const run = useCallback((work: () => Promise<void>): void => {
    work().catch((error: unknown) => dispatch({ kind: 'failed', failure: unknownFailure(error) }));
  }, []);

  const undone = useUndone();
  useEffect(() => {
    run(() => read(null));
  }, [run, read, undone]);

  const apply = (rows: readonly ReportRow[], changes: readonly StatusChange[]): void => {
    if (state.kind !== 'ready') return;
    const { book } = state;
    dispatch({ kind: 'write' });
    run(async () => {
      const outcome = await services.setStatus(book, rows, changes);
      if (!outcome.ok) {
        dispatch({ kind: 'failed', failure: outcome.failure });
        return;
      }
      onWrite();
      await read(outcome.value);
    });
  };

  return {
    state,
    apply,
    refresh: () => run(() => read(null)),
    go: ({ sheet, row }) =>
      run(async () => {
        const gone = await services.workbook.goTo({ sheet, row, column: 2 });
        if (!gone.ok) dispatch({ kind: 'failed', failure: gone.failure });
      }),
  };
};
