import type { ReactElement } from 'react';
import type { Failure, Result } from '../../application/ports';
import { DoneMessage } from './done-message';
import { FailureMessage } from './failure-message';

/** What a press came to, as a view shows it above its lists. */
export type PressOutcome =
  { readonly kind: 'failure'; readonly failure: Failure } | { readonly kind: 'done'; readonly sentence: string };

/** What the press came to, told by its result; `sentence` says what was done. */
export const outcomeOf = <T,>(result: Result<T>, sentence: (value: T) => string): PressOutcome =>
  result.ok ? { kind: 'done', sentence: sentence(result.value) } : { kind: 'failure', failure: result.failure };

/** What the last press came to; nothing before the first. */
export const OutcomeMessage = ({ outcome }: { readonly outcome: PressOutcome | null }): ReactElement | null => {
  if (outcome === null) return null;
  return outcome.kind === 'failure' ? (
    <FailureMessage failure={outcome.failure} />
  ) : (
    <DoneMessage>{outcome.sentence}</DoneMessage>
  );
};
