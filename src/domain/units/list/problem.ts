import type { Finding, Severity } from '../../checks/finding';
import type { Origin } from '../../source/origin';

/** What can be wrong with a unit list. Stable words; sentences under `units.list.<code>`. */
export type UnitProblemCode =
  | 'unit-list-cell-error'
  | 'unit-list-name-missing'
  | 'unit-list-same-name'
  | 'unit-list-same-id'
  | 'unit-list-alias-shared'
  | 'unit-list-alias-is-name'
  | 'unit-list-parent-unknown'
  | 'unit-list-parent-cycle'
  | 'unit-list-validity-reversed'
  | 'unit-list-date-unreadable'
  | 'unit-list-successor-unknown';

const SEVERITIES: Readonly<Record<UnitProblemCode, Severity>> = {
  'unit-list-cell-error': 'error',
  'unit-list-name-missing': 'warning',
  'unit-list-same-name': 'error',
  'unit-list-same-id': 'error',
  'unit-list-alias-shared': 'error',
  'unit-list-alias-is-name': 'warning',
  'unit-list-parent-unknown': 'warning',
  'unit-list-parent-cycle': 'error',
  'unit-list-validity-reversed': 'error',
  'unit-list-date-unreadable': 'warning',
  'unit-list-successor-unknown': 'warning',
};

/** A finding about the list itself; `text` is what stands in the cell. */
export const unitProblem = (
  code: UnitProblemCode,
  text: string,
  origin: Origin | null,
  params: Finding['message']['params'] = {},
  suggestion: string | null = null,
): Finding => ({
  code,
  severity: SEVERITIES[code],
  text,
  message: { key: `checks.${code}.message`, params: { ...params, text } },
  origin,
  mend: null,
  suggestion,
  activity: null,
});
