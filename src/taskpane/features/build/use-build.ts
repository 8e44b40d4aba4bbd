import { useCallback, useEffect, useReducer, useRef } from 'react';
import { editDraft, startDraft, type Draft, type Edit } from '../../../application/edit-draft';
import type { Failure, Result, WriteReceipt } from '../../../application/ports';
import type { SourceSnapshot } from '../../../domain/source/snapshot';
import { unknownFailure } from '../../failures';
import { useSettings } from '../../settings-context';
import { useServices, type PaneServices, type SourceChoice } from '../../services';

/** Where "Lập bảng" stands. */
export type BuildState =
  | { readonly kind: 'idle'; readonly failure: Failure | null }
  | { readonly kind: 'reading'; readonly choice: SourceChoice; readonly share: number | null }
  | { readonly kind: 'understanding'; readonly choice: SourceChoice }
  | {
      readonly kind: 'understood';
      readonly choice: SourceChoice;
      readonly draft: Draft;
      /** Something was corrected by hand that is not written yet. */
      readonly edited: boolean;
      readonly failure: Failure | null;
    }
  | {
      readonly kind: 'writing';
      readonly choice: SourceChoice;
      readonly draft: Draft;
      readonly edited: boolean;
      readonly share: number;
    }
  | { readonly kind: 'written'; readonly receipt: WriteReceipt; readonly activities: number };

export type BuildEvent =
  | { readonly kind: 'read'; readonly choice: SourceChoice }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'understand' }
  | { readonly kind: 'understood'; readonly draft: Draft }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'write' }
  | { readonly kind: 'written'; readonly receipt: WriteReceipt; readonly activities: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'reset' };

/** The next state. An event that does not belong to the state changes nothing: late answers are dropped. */
export const buildReducer = (state: BuildState, event: BuildEvent): BuildState => {
  switch (event.kind) {
    case 'reset':
      return { kind: 'idle', failure: null };
    case 'read':
      return { kind: 'reading', choice: event.choice, share: null };
    case 'progress':
      return state.kind === 'reading' || state.kind === 'writing' ? { ...state, share: event.share } : state;
    case 'understand':
      return state.kind === 'reading' ? { kind: 'understanding', choice: state.choice } : state;
    case 'understood':
      return state.kind === 'understanding'
        ? { kind: 'understood', choice: state.choice, draft: event.draft, edited: false, failure: null }
        : state;
    case 'edit':
      return state.kind === 'understood'
        ? { ...state, draft: editDraft(state.draft, event.edit), edited: true }
        : state;
    case 'write':
      return state.kind === 'understood'
        ? { kind: 'writing', choice: state.choice, draft: state.draft, edited: state.edited, share: 0 }
        : state;
    case 'written':
      return state.kind === 'writing'
        ? { kind: 'written', receipt: event.receipt, activities: event.activities }
        : state;
    case 'failed':
      return state.kind === 'writing'
        ? { kind: 'understood', choice: state.choice, draft: state.draft, edited: state.edited, failure: event.failure }
        : { kind: 'idle', failure: event.failure };
  }
};

const read = (
  services: PaneServices,
  choice: SourceChoice,
  onProgress: (share: number) => 'go-on' | 'cancel',
): Promise<Result<SourceSnapshot>> => {
  switch (choice.kind) {
    case 'active-sheet':
    case 'selection':
      return services.workbook.read({ kind: choice.kind }, { onProgress });
    case 'text':
      return services.readText('text', choice.text);
    case 'file':
      return services.readFile(choice.file);
    case 'sample':
      return services.readSample();
  }
};

export interface Build {
  readonly state: BuildState;
  readonly start: (choice: SourceChoice) => void;
  readonly edit: (edit: Edit) => void;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** The journey of one table: read → understand → correct → write, with what went wrong on the way. */
export const useBuild = (onWritten: () => void): Build => {
  const services = useServices();
  const { settings } = useSettings();
  const [state, dispatch] = useReducer(buildReducer, { kind: 'idle', failure: null });
  const cancelled = useRef(false);
  useEffect(
    () => () => {
      cancelled.current = true;
    },
    [],
  );
  const onProgress = useCallback((share: number): 'go-on' | 'cancel' => {
    dispatch({ kind: 'progress', share });
    return cancelled.current ? 'cancel' : 'go-on';
  }, []);

  const start = useCallback(
    (choice: SourceChoice) => {
      cancelled.current = false;
      dispatch({ kind: 'read', choice });
      const run = async (): Promise<void> => {
        const snapshot = await read(services, choice, onProgress);
        if (!snapshot.ok) {
          dispatch({ kind: 'failed', failure: snapshot.failure });
          return;
        }
        dispatch({ kind: 'understand' });
        const { schedules, readTime } = await services.understand(snapshot.value, settings);
        const year = settings.year ?? schedules[0]?.year?.value;
        dispatch({ kind: 'understood', draft: startDraft(schedules, year === undefined ? {} : { year }, readTime) });
      };
      run().catch((error: unknown) => dispatch({ kind: 'failed', failure: unknownFailure(error) }));
    },
    [services, settings, onProgress],
  );

  const write = useCallback(() => {
    if (state.kind !== 'understood') return;
    const { schedules } = state.draft;
    const fromWorkbook = state.choice.kind === 'active-sheet' || state.choice.kind === 'selection';
    cancelled.current = false;
    dispatch({ kind: 'write' });
    const run = async (): Promise<void> => {
      const plan = await services.plan(schedules, settings, fromWorkbook);
      const receipt = await services.workbook.write(plan, { onProgress });
      if (!receipt.ok) {
        dispatch({ kind: 'failed', failure: receipt.failure });
        return;
      }
      const activities = schedules.reduce((sum, schedule) => sum + schedule.activities.length, 0);
      dispatch({ kind: 'written', receipt: receipt.value, activities });
      onWritten();
    };
    run().catch((error: unknown) => dispatch({ kind: 'failed', failure: unknownFailure(error) }));
  }, [state, services, settings, onProgress, onWritten]);

  return {
    state,
    start,
    edit: useCallback((edit: Edit) => dispatch({ kind: 'edit', edit }), []),
    write,
    cancel: useCallback(() => {
      cancelled.current = true;
    }, []),
    reset: useCallback(() => dispatch({ kind: 'reset' }), []),
  };
};
