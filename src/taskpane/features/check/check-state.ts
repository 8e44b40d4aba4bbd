import type { CheckOutcome } from '../../../application/commands/check-workbook';
import type { CellMark, Failure, MarkReceipt, ReadScope } from '../../../application/ports';
import type { Finding } from '../../../domain/checks/finding';

export interface CheckDone {
  readonly kind: 'done';
  readonly scope: ReadScope;
  readonly findings: readonly Finding[];
  /** Sheets read, and those that could not be. */
  readonly sheets: number;
  readonly skipped: number;
  readonly mended: number;
  /** What "Ghi ra trang KIỂM TRA" wrote last. */
  readonly written: { readonly count: number; readonly sheet: string } | null;
  /** KH's own sheets: only there a mend is written. */
  readonly own: readonly string[];
  /** Keys of what people marked "bỏ qua" in the sheet KIỂM TRA. */
  readonly ignored: ReadonlySet<string>;
  /** The cells of own sheets that findings point at. */
  readonly places: ReadonlyMap<Finding, CellMark>;
  /** What the marks came to; `null` until they are drawn. */
  readonly marked: MarkReceipt | null;
  readonly failure: Failure | null;
}

export type CheckState =
  | { readonly kind: 'idle'; readonly failure: Failure | null }
  | { readonly kind: 'checking'; readonly scope: ReadScope; readonly share: number | null }
  | CheckDone;

export type CheckEvent =
  | { readonly kind: 'check'; readonly scope: ReadScope }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: CheckOutcome }
  | { readonly kind: 'mended'; readonly count: number }
  | { readonly kind: 'marked'; readonly receipt: MarkReceipt }
  | { readonly kind: 'written'; readonly count: number; readonly sheet: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The keys of what people left in the sheet KIỂM TRA. */
export const keysOf = ({ ignored }: CheckOutcome): ReadonlySet<string> => new Set(ignored.map(({ key }) => key));

/** The next state; what comes late for a check that is over changes nothing. */
export const checkReducer = (state: CheckState, event: CheckEvent): CheckState => {
  switch (event.kind) {
    case 'check':
      return { kind: 'checking', scope: event.scope, share: null };
    case 'progress':
      return state.kind === 'checking' ? { ...state, share: event.share } : state;
    case 'done':
      return state.kind === 'checking'
        ? {
            kind: 'done',
            scope: state.scope,
            findings: event.outcome.findings,
            sheets: event.outcome.sheets,
            skipped: event.outcome.skipped,
            own: event.outcome.own,
            ignored: keysOf(event.outcome),
            places: event.outcome.places,
            marked: null,
            mended: 0,
            written: null,
            failure: null,
          }
        : state;
    case 'mended':
      return state.kind === 'done' ? { ...state, mended: state.mended + event.count } : state;
    case 'marked':
      return state.kind === 'done' ? { ...state, marked: event.receipt } : state;
    case 'written':
      return state.kind === 'done'
        ? { ...state, failure: null, written: { count: event.count, sheet: event.sheet } }
        : state;
    case 'failed':
      return state.kind === 'done' ? { ...state, failure: event.failure } : { kind: 'idle', failure: event.failure };
  }
};
