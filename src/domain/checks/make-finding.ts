import type { Origin } from '../source/origin';
import type { Span } from '../text/span';
import type { CheckLine } from './check-input';
import type { Finding, Mend, Severity } from './finding';

export interface FindingParts {
  readonly params?: Readonly<Record<string, string | number>>;
  /** Ending of the message key, when a rule has several sentences: `checks.<code>.<variant>`. */
  readonly variant?: string;
  readonly mend?: Mend;
  readonly suggestion?: string;
  readonly activity?: string;
}

/** Key of the sentence of a rule; the one without variant is `message`. */
export const messageKey = (code: string, variant = 'message'): string => `checks.${code}.${variant}`;

const withSpan = (origin: Origin, span: Span): Origin => ({ ...origin, span });

/** What a rule says about itself when it reports. */
export interface Reporter {
  readonly code: string;
  readonly severity: Severity;
}

/** A finding about a span of a line: the exact text and where it stands. */
export const findInLine = (rule: Reporter, line: CheckLine, span: Span, parts: FindingParts = {}): Finding =>
  findAt(rule, line.text.slice(span.start, span.end), withSpan(line.origin, span), parts);

/** A finding about a text with a known origin; `null` origin for the document as a whole. */
export const findAt = (rule: Reporter, text: string, origin: Origin | null, parts: FindingParts = {}): Finding => ({
  code: rule.code,
  severity: rule.severity,
  text,
  message: { key: messageKey(rule.code, parts.variant), params: { ...parts.params, text } },
  origin,
  mend: parts.mend ?? null,
  suggestion: parts.suggestion ?? parts.mend?.to ?? null,
  activity: parts.activity ?? null,
});
