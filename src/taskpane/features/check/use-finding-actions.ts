import type { Dispatch } from 'react';
import type { CellMend } from '../../../application/ports';
import type { Finding } from '../../../domain/checks/finding';
import { ignoreKey } from '../../../domain/checks/ignore-key';
import { useServices } from '../../services';
import { useSettings } from '../../settings-context';
import type { CheckEvent, CheckState } from './check-state';
import { isLeft } from './left-findings';
import type { RunCheck } from './use-check-run';

/** The cells of the findings that have a certain mend. Only KH's own sheets take it; the host refuses the rest. */
export const mendsOf = (findings: readonly Finding[]): readonly CellMend[] =>
  findings.flatMap(({ mend, origin }) =>
    mend === null || origin?.kind !== 'cell'
      ? []
      : [{ sheet: origin.sheet, row: origin.row, column: origin.column, from: mend.from, to: mend.to }],
  );

const NONE: ReadonlySet<string> = new Set();

export interface FindingActions {
  readonly go: (finding: Finding) => void;
  readonly mend: (findings: readonly Finding[]) => void;
  /** Writes the findings to the sheet KIỂM TRA. */
  readonly write: () => void;
}

/** What is done in the workbook with the findings of a check. */
export const useFindingActions = (state: CheckState, dispatch: Dispatch<CheckEvent>, run: RunCheck): FindingActions => {
  const { workbook, planFindings } = useServices();
  const { settings } = useSettings();

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
    void planFindings(findings, settings)
      .then((plan) => workbook.write(plan))
      .then((receipt) => {
        if (!receipt.ok) dispatch({ kind: 'failed', failure: receipt.failure });
        else dispatch({ kind: 'written', count: findings.length, sheet: receipt.value.sheets[0]?.name ?? '' });
      });
  };

  return { go, mend, write };
};
