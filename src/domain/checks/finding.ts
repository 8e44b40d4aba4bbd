import type { Origin } from '../source/origin';

export type Severity = 'error' | 'warning' | 'info';

/** An automatic mend that is certain: replace `from` by `to` where the finding stands. */
export interface Mend {
  readonly from: string;
  readonly to: string;
}

/** One thing to look at in a document. */
export interface Finding {
  /** Stable kebab-case word, listed in docs/rules.md. */
  readonly code: string;
  readonly severity: Severity;
  /** The offending text as it stands in the document. */
  readonly text: string;
  /** Message catalogue key of the sentence, with its parameters. */
  readonly message: { readonly key: string; readonly params: Readonly<Record<string, string | number>> };
  readonly origin: Origin | null;
  readonly mend: Mend | null;
  /** A proposal for a person to judge, when nothing is certain enough to mend. */
  readonly suggestion: string | null;
  /** The activity it belongs to, if any. */
  readonly activity: string | null;
}
