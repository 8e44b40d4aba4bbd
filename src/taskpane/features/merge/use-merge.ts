import { useCallback, useReducer, useRef } from 'react';
import type { Collected } from '../../../application/merge/collect';
import type { MergedWorkbook } from '../../../application/merge/merge-workbook';
import type { Failure, WriteReceipt } from '../../../application/ports';
import { unknownFailure } from '../../failures';
import { useServices } from '../../services';
import { useSettings } from '../../settings-context';

interface Found {
  readonly collected: Collected;
  readonly merged: MergedWorkbook;
  readonly join: boolean;
}

export type MergeState =
  | { readonly kind: 'idle'; readonly failure: Failure | null }
  | { readonly kind: 'reading'; readonly files: number; readonly share: number }
  | { readonly kind: 'planning' }
  | (Found & { readonly kind: 'found'; readonly failure: Failure | null })
  | (Found & { readonly kind: 'writing'; readonly share: number })
  | (Found & { readonly kind: 'written'; readonly receipt: WriteReceipt });

type MergeEvent =
  | { readonly kind: 'read'; readonly files: number }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'plan' }
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'write' }
  | { readonly kind: 'written'; readonly receipt: WriteReceipt }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'reset' };

export const mergeReducer = (state: MergeState, event: MergeEvent): MergeState => {
  switch (event.kind) {
    case 'read':
      return { kind: 'reading', files: event.files, share: 0 };
    case 'progress':
      return state.kind === 'reading' || state.kind === 'writing' ? { ...state, share: event.share } : state;
    case 'plan':
      return { kind: 'planning' };
    case 'found':
      return { kind: 'found', ...event.found, failure: null };
    case 'write':
      return state.kind === 'found'
        ? { kind: 'writing', collected: state.collected, merged: state.merged, join: state.join, share: 0 }
        : state;
    case 'written':
      return state.kind === 'writing' ? { ...state, kind: 'written', receipt: event.receipt } : state;
    case 'failed':
      return state.kind === 'writing' || state.kind === 'found'
        ? {
            kind: 'found',
            collected: state.collected,
            merged: state.merged,
            join: state.join,
            failure: event.failure,
          }
        : { kind: 'idle', failure: event.failure };
    case 'reset':
      return { kind: 'idle', failure: null };
  }
};

export interface Merge {
  readonly state: MergeState;
  readonly start: (files: readonly File[], withOpen: boolean) => void;
  readonly setJoin: (join: boolean) => void;
  readonly write: () => void;
  readonly go: (sheet: string) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** "Gộp lịch": reads files, shows what was found, writes when asked. */
export const useMerge = (onWrite: () => void): Merge => {
  const services = useServices();
  const { settings } = useSettings();
  const [state, dispatch] = useReducer(mergeReducer, { kind: 'idle', failure: null });
  const stop = useRef(false);
  const { workbook } = services;

  const run = useCallback((work: () => Promise<void>): void => {
    stop.current = false;
    work().catch((error: unknown) => dispatch({ kind: 'failed', failure: unknownFailure(error) }));
  }, []);
  const progress = {
    onProgress: (share: number): 'go-on' | 'cancel' => {
      dispatch({ kind: 'progress', share });
      return stop.current ? 'cancel' : 'go-on';
    },
  };
  const plan = async (collected: Collected, join: boolean): Promise<void> => {
    dispatch({ kind: 'plan' });
    const merged = await services.planMerge(collected, settings, join);
    dispatch({ kind: 'found', found: { collected, merged, join } });
  };

  return {
    state,
    start: (files, withOpen) => {
      if (files.length === 0) return;
      dispatch({ kind: 'read', files: files.length });
      run(async () => {
        const collected = await services.collectFiles(files, withOpen, settings, progress);
        if (collected.ok) await plan(collected.value, true);
        else dispatch({ kind: 'failed', failure: collected.failure });
      });
    },
    setJoin: (join) => {
      if (state.kind !== 'found') return;
      const { collected } = state;
      run(() => plan(collected, join));
    },
    write: () => {
      if (state.kind !== 'found') return;
      const { merged } = state;
      dispatch({ kind: 'write' });
      run(async () => {
        const receipt = await workbook.write(merged.plan, progress);
        if (receipt.ok) onWrite();
        dispatch(
          receipt.ok ? { kind: 'written', receipt: receipt.value } : { kind: 'failed', failure: receipt.failure },
        );
      });
    },
    go: (sheet) =>
      run(async () => {
        const gone = await workbook.goTo({ sheet, row: 1, column: 1 });
        if (!gone.ok) dispatch({ kind: 'failed', failure: gone.failure });
      }),
    cancel: () => {
      stop.current = true;
    },
    reset: () => dispatch({ kind: 'reset' }),
  };
};
