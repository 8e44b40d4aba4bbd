import type { Finding, Severity } from '../../../domain/checks/finding';

/** The same finding in several places is one line with a count (experience.md). */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  /** In reading order; never empty. */
  readonly findings: readonly [Finding, ...Finding[]];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by severity, then grouped when rule and words are the same. Order of reading is kept. */
export const groupFindings = (
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly groups: readonly FindingGroup[]; readonly count: number }[] =>
  SEVERITIES.map((severity) => {
    const groups = new Map<string, [Finding, ...Finding[]]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const key = `${finding.code}\u0000${finding.text}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [finding]);
      else group.push(finding);
    }
    return {
      severity,
      groups: [...groups.values()].map((list) => ({ code: list[0].code, severity, findings: list })),
      count: [...groups.values()].reduce((sum, list) => sum + list.length, 0),
    };
  });
