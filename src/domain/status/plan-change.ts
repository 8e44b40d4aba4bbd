import type { PlainDate } from '../calendar/plain-date';
import { STATE_WORDS, type ReportRow, type TypedState } from '../reports/report-row';
import { moveText, sameDays, type Days } from './reschedule';

/** What a person says about an activity. */
export type StatusChange =
  | { readonly kind: 'state'; readonly state: TypedState; readonly why: string }
  /** Share done, 0–1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'result'; readonly text: string }
  /** Comes after what LÝ DO says already. */
  | { readonly kind: 'reason'; readonly text: string }
  | { readonly kind: 'reschedule'; readonly to: Days; readonly why: string };

/** Columns of the schedule that a change may set. */
export type StatusHeader = 'BẮT ĐẦU' | 'KẾT THÚC' | 'TRẠNG THÁI' | 'TIẾN ĐỘ' | 'KẾT QUẢ' | 'LÝ DO';

/** Cells to set, by header. A date becomes a serial of the workbook; `null` empties the cell. */
export type StatusCells = Readonly<Partial<Record<StatusHeader, string | number | PlainDate | null>>>;

const wordOf = (state: TypedState): string => STATE_WORDS.find((one) => one.state === state)?.word ?? '';

/** People's own words are never overwritten: what is new comes after them, and nothing twice. */
const addReason = (reason: string, more: string): string => {
  const added = more.trim();
  if (added === '' || reason.split('; ').includes(added)) return reason;
  return reason === '' ? added : `${reason}; ${added}`;
};

const withReason = (row: ReportRow, more: string): StatusCells => {
  const reason = addReason(row.reason, more);
  return reason === row.reason ? {} : { 'LÝ DO': reason };
};

/** The share that goes with a state: a finished thing is whole, one not begun or taken up again is not. */
const shareFor = (state: TypedState, share: number | null): StatusCells => {
  if (state === 'done') return { 'TIẾN ĐỘ': 1 };
  if (state === 'not-started') return share === null || share === 0 ? {} : { 'TIẾN ĐỘ': 0 };
  return state === 'running' && share !== null && share >= 1 ? { 'TIẾN ĐỘ': null } : {};
};

/** The state that goes with a share; a stopped activity stays stopped, whatever was done of it. */
const stateFor = (share: number, state: TypedState | null): TypedState | null => {
  if (share >= 1) return 'done';
  if (state === 'paused' || state === 'postponed' || state === 'cancelled') return null;
  return share > 0 ? 'running' : 'not-started';
};

/** A moved activity is no longer put off: it waits for its new day, or goes on. */
const stateAfterMove = ({ typedState, progress }: ReportRow): StatusCells =>
  typedState === 'postponed' || typedState === 'paused' || typedState === 'cancelled'
    ? { 'TRẠNG THÁI': wordOf(progress !== null && progress > 0 ? 'running' : 'not-started') }
    : {};

/** The cells of a row that a change sets; none when the row says so already. */
export const planChange = (row: ReportRow, change: StatusChange): StatusCells => {
  switch (change.kind) {
    case 'state':
      return {
        ...(row.typedState === change.state ? {} : { 'TRẠNG THÁI': wordOf(change.state) }),
        ...(row.progress === 1 && change.state === 'done' ? {} : shareFor(change.state, row.progress)),
        ...withReason(row, change.why),
      };
    case 'progress': {
      const share = Math.min(1, Math.max(0, change.share));
      const state = stateFor(share, row.typedState);
      return {
        ...(row.progress === share ? {} : { 'TIẾN ĐỘ': share }),
        ...(state === null || state === row.typedState ? {} : { 'TRẠNG THÁI': wordOf(state) }),
      };
    }
    case 'result':
      return change.text.trim() === row.result ? {} : { 'KẾT QUẢ': change.text.trim() };
    case 'reason':
      return withReason(row, change.text);
    case 'reschedule':
      if (sameDays(row, change.to)) return {};
      return {
        'BẮT ĐẦU': change.to.start,
        'KẾT THÚC': change.to.end,
        ...stateAfterMove(row),
        ...withReason(row, moveText(row, change.to, change.why)),
      };
  }
};

/** The row as it would read with the cells set. */
const withCells = (row: ReportRow, cells: StatusCells): ReportRow => {
  const state = STATE_WORDS.find(({ word }) => word === cells['TRẠNG THÁI']);
  const share = cells['TIẾN ĐỘ'];
  const text = (header: 'KẾT QUẢ' | 'LÝ DO', old: string): string => {
    const value = cells[header];
    return typeof value === 'string' ? value : old;
  };
  const day = (header: 'BẮT ĐẦU' | 'KẾT THÚC', old: PlainDate | null): PlainDate | null => {
    const value = cells[header];
    return value === undefined || typeof value !== 'object' ? old : value;
  };
  return {
    ...row,
    ...(state === undefined ? {} : { typedState: state.state, stateText: state.word }),
    ...(share === null || typeof share === 'number' ? { progress: share } : {}),
    result: text('KẾT QUẢ', row.result),
    reason: text('LÝ DO', row.reason),
    start: day('BẮT ĐẦU', row.start),
    end: day('KẾT THÚC', row.end),
  };
};

/** The cells of a row that several changes set, each seeing what the one before left. */
export const planChanges = (row: ReportRow, changes: readonly StatusChange[]): StatusCells => {
  let current = row;
  let cells: StatusCells = {};
  for (const change of changes) {
    const set = planChange(current, change);
    cells = { ...cells, ...set };
    current = withCells(current, set);
  }
  return cells;
};
