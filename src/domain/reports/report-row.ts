import type { PlainDate } from '../calendar/plain-date';

/** What people type into TRẠNG THÁI. The words themselves stand in {@link STATE_WORDS}. */
export type TypedState = 'not-started' | 'running' | 'done' | 'paused' | 'postponed' | 'cancelled';

/** The public words of the validation list (workbook.md), in its order. */
export const STATE_WORDS: readonly { readonly state: TypedState; readonly word: string }[] = [
  { state: 'not-started', word: 'Chưa thực hiện' },
  { state: 'running', word: 'Đang thực hiện' },
  { state: 'done', word: 'Hoàn thành' },
  { state: 'paused', word: 'Tạm dừng' },
  { state: 'postponed', word: 'Hoãn' },
  { state: 'cancelled', word: 'Hủy' },
];

/** One row of `tblLichHoatDong`, as a report sees it. */
export interface ReportRow {
  /** Column MÃ; when it is empty, the address of the row. */
  readonly key: string;
  readonly name: string;
  readonly timeText: string;
  readonly place: string;
  readonly note: string;
  /** Inclusive days; both `null` when the schedule gives none. */
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  /** "07:30 - 11:00", or `""`. */
  readonly clock: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
  readonly section: string;
  readonly level: string;
  /** What people typed; `null` when blank or a word of their own (kept in `stateText`). */
  readonly typedState: TypedState | null;
  readonly stateText: string;
  /** Share done, 0–1; `null` when blank or no number. */
  readonly progress: number | null;
  readonly result: string;
  readonly reason: string;
  /** Where the row stands, to link figures to it. */
  readonly sheet: string;
  /** 1-based row of the sheet. */
  readonly row: number;
}
