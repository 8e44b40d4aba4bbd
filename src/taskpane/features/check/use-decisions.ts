import type { Finding } from '../../../domain/checks/finding';
import { ignoreKey } from '../../../domain/checks/ignore-key';
import type { PaneSettings } from '../../services';
import { useSettings } from '../../settings-context';
import type { CheckState } from './check-state';
import type { DrawMarks } from './use-check-run';

export interface Decisions {
  readonly ignore: (finding: Finding, reason: string) => void;
  readonly restoreIgnored: () => void;
  /** Switches a rule off or on in this workbook. */
  readonly switchRule: (code: string, on: boolean) => void;
}

/** What a person decides of findings and rules: kept in the workbook, and the marks follow it. */
export const useDecisions = (state: CheckState, draw: DrawMarks): Decisions => {
  const { settings, change } = useSettings();
  const decide = (part: Partial<PaneSettings>): void => {
    change(part);
    if (state.kind === 'done') void draw(state, { ...settings, ...part }, false);
  };
  return {
    ignore: (finding, reason) => decide({ ignored: { ...settings.ignored, [ignoreKey(finding)]: reason } }),
    restoreIgnored: () => decide({ ignored: {} }),
    switchRule: (code, on) => {
      const others = settings.disabledRules.filter((one) => one !== code);
      decide({ disabledRules: on ? others : [...others, code] });
    },
  };
};
