import type { NamePart, NameRead } from '../name-parts';

/** A name with the words it takes over from the end of a list. */
export interface RestoredName {
  readonly read: NameRead;
  readonly suffix: readonly NamePart[];
}
