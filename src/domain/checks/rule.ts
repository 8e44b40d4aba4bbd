import type { CheckContext } from './context';
import type { Finding, Severity } from './finding';

/** The twelve groups of the checker list (docs/rules.md), and those for what stands beside them. */
export type RuleGroup =
  | 'dates'
  | 'weekdays'
  | 'body-annex'
  | 'anniversaries'
  | 'period'
  | 'ranges'
  | 'numbering'
  | 'rows'
  | 'citations'
  | 'counts'
  | 'spelling'
  | 'conflicts'
  | 'form'
  | 'units';

/** One general truth about documents, with what is known about it. */
export interface Rule {
  /** Stable kebab-case word: public in JSON, in ignored findings and in docs/rules.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly group: RuleGroup;
  /** The decree, guide or plain logic it rests on. */
  readonly source: string;
  /** Some of its findings carry a certain mend. */
  readonly mends: boolean;
  /** Its findings in reading order. Linear in the input. */
  readonly check: (context: CheckContext) => readonly Finding[];
}
