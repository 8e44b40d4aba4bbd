import { useCallback, useReducer, useRef } from 'react';
import type { ReportsOutcome } from '../../../application/commands/build-reports';
import type { ScheduleDays } from '../../../application/reports/schedule-days';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { unknownFailure } from '../../failures';
import { useServices, type ReportSettings } from '../../services';
import { useSettings } from '../../settings-context';
import { choiceOf } from './periods';

export type ReportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share: number | null }
  | { readonly kind: 'done'; readonly outcome: ReportsOutcome };

type ReportEvent =
  | { readonly kind: 'work' }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: ReportsOutcome };

export const reportReducer = (state: ReportState, event: ReportEvent): ReportState => {
  switch (event.kind) {
    case 'work':
      return { kind: 'working', share: null };
    case 'progress':
      return state.kind === 'working' ? { kind: 'working', share: event.share } : state;
    case 'done':
      return { kind: 'done', outcome: event.outcome };
  }
};

export interface Report {
  readonly state: ReportState;
  /** Makes the reports as of the day; nothing happens while the period is incomplete. */
  readonly start: (wanted: ReportSettings, asOf: PlainDate, days: readonly ScheduleDays[] | null) => void;
  readonly cancel: () => void;
  readonly go: (sheet: string) => void;
}

/** "Lập báo cáo" with progress and a stop. */
export const useReport = (onWrite: () => void): Report => {
  const services = useServices();
  const { settings } = useSettings();
  const [state, dispatch] = useReducer(reportReducer, { kind: 'idle' });
  const stop = useRef(false);

  const start = useCallback(
    (wanted: ReportSettings, asOf: PlainDate, days: readonly ScheduleDays[] | null): void => {
      const period = choiceOf(wanted, services.today(), days);
      if (period === null) return;
      stop.current = false;
      dispatch({ kind: 'work' });
      services
        .report({ ...wanted, period, asOf }, settings, {
          onProgress: (share) => {
            dispatch({ kind: 'progress', share });
            return stop.current ? 'cancel' : 'go-on';
          },
        })
        .then((outcome) => {
          if (outcome.kind === 'written') onWrite();
          dispatch({ kind: 'done', outcome });
        })
        .catch((error: unknown) =>
          dispatch({
            kind: 'done',
            outcome: { kind: 'failed', failure: unknownFailure(error) },
          }),
        );
    },
    [services, settings, onWrite],
  );

  return {
    state,
    start,
    cancel: () => {
      stop.current = true;
    },
    go: (sheet) => {
      void services.workbook.goTo({ sheet, row: 1, column: 1 }).then((gone) => {
        if (!gone.ok) dispatch({ kind: 'done', outcome: { kind: 'failed', failure: gone.failure } });
      });
    },
  };
};
