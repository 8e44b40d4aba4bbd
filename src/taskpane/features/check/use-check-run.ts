import { useCallback, type Dispatch } from 'react';
import { markRequest } from '../../../application/check-marks';
import type { ReadScope } from '../../../application/ports';
import { unknownFailure } from '../../failures';
import { useServices, type PaneSettings } from '../../services';
import { useSettings } from '../../settings-context';
import { keysOf, type CheckDone, type CheckEvent } from './check-state';
import { isLeft } from './left-findings';

/**
 * Marks the cells of the findings that stand open. Settings are an argument: a mark follows what was just decided, not
 * what the last drawing knew.
 */
export type DrawMarks = (
  checked: Pick<CheckDone, 'findings' | 'own' | 'places' | 'ignored'>,
  decided: PaneSettings,
  undoable: boolean,
) => Promise<void>;

/** Draws the marks of a check in the workbook and tells what came of it. */
export const useMarks = (dispatch: Dispatch<CheckEvent>): DrawMarks => {
  const { workbook } = useServices();
  return useCallback<DrawMarks>(
    async ({ findings, own, places, ignored }, decided, undoable) => {
      if (own.length === 0) return;
      const open = findings.filter((finding) => !isLeft(finding, decided, ignored));
      const receipt = await workbook.markCells(markRequest(own, places, open, undoable));
      if (receipt.ok) dispatch({ kind: 'marked', receipt: receipt.value });
      else dispatch({ kind: 'failed', failure: receipt.failure });
    },
    [workbook, dispatch],
  );
};

/** Checks; `follows`: only to see what a mend left over, which is no command of its own. */
export type RunCheck = (scope: ReadScope, follows: boolean) => void;

/** One run: the findings, then their marks. */
export const useCheckRun = (dispatch: Dispatch<CheckEvent>, draw: DrawMarks): RunCheck => {
  const services = useServices();
  const { settings } = useSettings();
  return useCallback<RunCheck>(
    (scope, follows) => {
      dispatch({ kind: 'check', scope });
      const checking = async (): Promise<void> => {
        const outcome = await services.check(scope, settings, {
          onProgress: (share) => {
            dispatch({ kind: 'progress', share });
            return 'go-on';
          },
        });
        if (!outcome.ok) {
          dispatch({ kind: 'failed', failure: outcome.failure });
          return;
        }
        dispatch({ kind: 'done', outcome: outcome.value });
        await draw({ ...outcome.value, ignored: keysOf(outcome.value) }, settings, !follows);
      };
      checking().catch((error: unknown) => dispatch({ kind: 'failed', failure: unknownFailure(error) }));
    },
    [services, settings, dispatch, draw],
  );
};
