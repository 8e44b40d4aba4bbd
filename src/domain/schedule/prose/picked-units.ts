import type { Span } from '../../text/span';
import type { Assignment } from '../../units/assignment';

/** Assignments that a sentence writes, the words that write them, and what to leave out of the name. */
export interface PickedUnits {
  readonly assignments: readonly Assignment[];
  /** The words, for the note column; `null` when they are part of the sentence itself. */
  readonly note: string | null;
  /** Where the words stand (0-based, in the sentence). */
  readonly span: Span;
  /** What is no part of the name; `null` when all of it is. */
  readonly drop: Span | null;
}
