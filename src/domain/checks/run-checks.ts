import type { CheckInput } from './check-input';
import { createContext } from './context';
import type { Finding, Severity } from './finding';
import { ignoreKey } from './ignore-key';
import { RULES } from './registry';

/** A finding that the office decided to leave, and why (kept in the workbook). */
export interface Ignored {
  /** {@link ignoreKey} of the finding. */
  readonly key: string;
  readonly reason: string;
}

export interface CheckOptions {
  /** Codes of rules that are switched off. */
  readonly disabled?: readonly string[];
  readonly ignored?: readonly Ignored[];
}

/** The findings to show, and those the office had left. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly ignored: readonly (Finding & { readonly reason: string })[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const placeOf = (finding: Finding): readonly [string, number, number, number] => {
  const { origin } = finding;
  if (origin === null) return ['', 0, 0, 0];
  const start = origin.span?.start ?? 0;
  return origin.kind === 'line'
    ? ['', origin.line, origin.column ?? 0, start]
    : [origin.sheet, origin.row, origin.column, start];
};

interface Ranked<T extends Finding> {
  readonly finding: T;
  readonly rank: number;
  readonly place: readonly [sheet: string, row: number, column: number, start: number];
}

const compare = <T extends Finding>({ rank: a, place: one }: Ranked<T>, { rank: b, place: two }: Ranked<T>): number =>
  a - b || (one[0] < two[0] ? -1 : one[0] > two[0] ? 1 : 0) || one[1] - two[1] || one[2] - two[2] || one[3] - two[3];

/** Errors first, then in reading order. Places are worked out once, not at every comparison. */
export const inOrder = <T extends Finding>(findings: readonly T[]): readonly T[] =>
  findings
    .map((finding): Ranked<T> => ({ finding, rank: RANK[finding.severity], place: placeOf(finding) }))
    .sort(compare)
    .map(({ finding }) => finding);

/** Runs every rule that is not switched off; errors first, then in reading order. Linear in the input. */
export const runChecks = (input: CheckInput, options: CheckOptions = {}): readonly Finding[] =>
  runChecksWithIgnored(input, options).findings;

/** Like {@link runChecks}, and says also what was left out because the office had decided so. */
export const runChecksWithIgnored = (input: CheckInput, options: CheckOptions = {}): CheckResult => {
  const context = createContext(input);
  const off = new Set(options.disabled ?? []);
  const reasons = new Map((options.ignored ?? []).map(({ key, reason }) => [key, reason]));
  const findings: Finding[] = [];
  const ignored: (Finding & { readonly reason: string })[] = [];
  for (const rule of RULES) {
    if (off.has(rule.code)) continue;
    for (const finding of rule.check(context)) {
      const reason = reasons.size === 0 ? undefined : reasons.get(ignoreKey(finding));
      if (reason === undefined) findings.push(finding);
      else ignored.push({ ...finding, reason });
    }
  }
  return { findings: inOrder(findings), ignored: inOrder(ignored) };
};
