import type { ReactElement } from 'react';
import type { Failure } from '../../application/ports';
import { DoneMessage } from './done-message';
import { FailureMessage } from './failure-message';

/** What a press came to, as a view shows it above its lists. */
export type PressOutcome =
  { readonly kind: 'failure'; readonly failure: Failure } | { readonly kind: 'done'; readonly sentence: string };

/** What the last press came to; nothing before the first. */
export const OutcomeMessage = ({ outcome }: { readonly outcome: PressOutcome | null }): ReactElement | null => {
  if (outcome === null) return null;
  return outcome.kind === 'failure' ? (
    <FailureMessage failure={outcome.failure} />
  ) : (
    <DoneMessage>{outcome.sentence}</DoneMessage>
  );
};
