import { useCallback, useReducer } from 'react';
import type { ReadScope } from '../../../application/ports';
import { checkReducer, type CheckState } from './check-state';
import { useCheckRun, useMarks } from './use-check-run';
import { useDecisions, type Decisions } from './use-decisions';
import { useFindingActions, type FindingActions } from './use-finding-actions';

export interface Check extends FindingActions, Decisions {
  readonly state: CheckState;
  readonly start: (scope: ReadScope) => void;
}

/** "Kiểm tra": findings of a sheet or the workbook; mend, ignore with memory, check again. */
export const useCheck = (): Check => {
  const [state, dispatch] = useReducer(checkReducer, { kind: 'idle', failure: null });
  const draw = useMarks(dispatch);
  const run = useCheckRun(dispatch, draw);
  const start = useCallback((scope: ReadScope) => run(scope, false), [run]);
  return { state, start, ...useFindingActions(state, dispatch, run), ...useDecisions(state, draw) };
};
