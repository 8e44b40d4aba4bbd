import type { Finding } from '../../../domain/checks/finding';
import { ignoreKey } from '../../../domain/checks/ignore-key';
import type { PaneSettings } from '../../services';

/** True for a finding that is not shown: left with a reason, in the pane or in the sheet, or of a rule switched off. */
export const isLeft = (finding: Finding, settings: PaneSettings, sheet: ReadonlySet<string>): boolean => {
  const key = ignoreKey(finding);
  return settings.disabledRules.includes(finding.code) || settings.ignored[key] !== undefined || sheet.has(key);
};
