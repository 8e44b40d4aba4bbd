import { useCallback, useReducer } from 'react';
import type { CheckOutcome } from '../../../application/commands/check-workbook';
import { markRequest } from '../../../application/check-marks';
import type { CellMark, CellMend, Failure, MarkReceipt, ReadScope } from '../../../application/ports';
import type { Finding } from '../../../domain/checks/finding';
import { ignoreKey } from '../../../domain/checks/ignore-key';
import { useSettings } from '../../settings-context';
import { useServices, type PaneSettings } from '../../services';

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

type CheckEvent =
  | { readonly kind: 'check'; readonly scope: ReadScope }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: CheckOutcome }
  | { readonly kind: 'mended'; readonly count: number }
  | { readonly kind: 'marked'; readonly receipt: MarkReceipt }
  | { readonly kind: 'written'; readonly count: number; readonly sheet: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

const keysOf = ({ ignored }: CheckOutcome): ReadonlySet<string> => new Set(ignored.map(({ key }) => key));

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

/** The cells of the findings that have a certain mend. Only KH's own sheets take it; the host refuses the rest. */
export const mendsOf = (findings: readonly Finding[]): readonly CellMend[] =>
  findings.flatMap(({ mend, origin }) =>
    mend === null || origin?.kind !== 'cell'
      ? []
      : [{ sheet: origin.sheet, row: origin.row, column: origin.column, from: mend.from, to: mend.to }],
  );

const NONE: ReadonlySet<string> = new Set();

/** True for a finding that is not shown: left with a reason, in the pane or in the sheet, or of a rule switched off. */
export const isLeft = (finding: Finding, settings: PaneSettings, sheet: ReadonlySet<string>): boolean => {
  const key = ignoreKey(finding);
  return settings.disabledRules.includes(finding.code) || settings.ignored[key] !== undefined || sheet.has(key);
};

export interface Check {
  readonly state: CheckState;
  readonly start: (scope: ReadScope) => void;
  readonly go: (finding: Finding) => void;
  readonly mend: (findings: readonly Finding[]) => void;
  readonly ignore: (finding: Finding, reason: string) => void;
  readonly restoreIgnored: () => void;
  /** Switches a rule off or on in this workbook. */
  readonly switchRule: (code: string, on: boolean) => void;
  readonly write: () => void;
}

/** "Kiểm tra": findings of a sheet or the workbook; mend, ignore with memory, check again. */
export const useCheck = (): Check => {
  const services = useServices();
  const { settings, change } = useSettings();
  const [state, dispatch] = useReducer(checkReducer, { kind: 'idle', failure: null });
  const { workbook } = services;

  // Settings are an argument: a mark follows what was just decided, not what the last drawing knew.
  const draw = useCallback(
    async (
      { findings, own, places, ignored }: Pick<CheckDone, 'findings' | 'own' | 'places' | 'ignored'>,
      decided: PaneSettings,
      undoable: boolean,
    ): Promise<void> => {
      if (own.length === 0) return;
      const open = findings.filter((finding) => !isLeft(finding, decided, ignored));
      const receipt = await workbook.markCells(markRequest(own, places, open, undoable));
      if (receipt.ok) dispatch({ kind: 'marked', receipt: receipt.value });
      else dispatch({ kind: 'failed', failure: receipt.failure });
    },
    [workbook],
  );

  /** Checks; `follows`: only to see what a mend left over, which is no command of its own. */
  const run = useCallback(
    (scope: ReadScope, follows: boolean) => {
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
      checking().catch((error: unknown) =>
        dispatch({ kind: 'failed', failure: { code: 'unknown', params: { code: String(error) } } }),
      );
    },
    [services, settings, draw],
  );
  const start = useCallback((scope: ReadScope) => run(scope, false), [run]);

  const go = ({ origin }: Finding): void => {
    if (origin?.kind !== 'cell') return;
    void workbook.goTo({ sheet: origin.sheet, row: origin.row, column: origin.column }).then((result) => {
      if (!result.ok) dispatch({ kind: 'failed', failure: result.failure });
    });
  };

  const mend = (findings: readonly Finding[]): void => {
    if (state.kind !== 'done') return;
    const { scope } = state;
    void workbook.mend(mendsOf(findings)).then((outcomes) => {
      if (!outcomes.ok) {
        dispatch({ kind: 'failed', failure: outcomes.failure });
        return;
      }
      dispatch({ kind: 'mended', count: outcomes.value.filter((outcome) => outcome === 'mended').length });
      if (outcomes.value.includes('mended')) run(scope, true);
    });
  };

  const write = (): void => {
    if (state.kind !== 'done') return;
    // What was left in the sheet stays there with its reason; what was left or switched off in the pane is not written.
    const findings = state.findings.filter(
      (finding) => state.ignored.has(ignoreKey(finding)) || !isLeft(finding, settings, NONE),
    );
    void services
      .planFindings(findings, settings)
      .then((plan) => workbook.write(plan))
      .then((receipt) => {
        if (!receipt.ok) dispatch({ kind: 'failed', failure: receipt.failure });
        else dispatch({ kind: 'written', count: findings.length, sheet: receipt.value.sheets[0]?.name ?? '' });
      });
  };

  /** Keeps the decision in the workbook and lets the marks follow it. */
  const decide = (part: Partial<PaneSettings>): void => {
    change(part);
    if (state.kind === 'done') void draw(state, { ...settings, ...part }, false);
  };

  return {
    state,
    start,
    go,
    mend,
    write,
    ignore: (finding, reason) => decide({ ignored: { ...settings.ignored, [ignoreKey(finding)]: reason } }),
    restoreIgnored: () => decide({ ignored: {} }),
    switchRule: (code, on) => {
      const others = settings.disabledRules.filter((one) => one !== code);
      decide({ disabledRules: on ? others : [...others, code] });
    },
  };
};
