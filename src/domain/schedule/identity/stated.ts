import type { Field } from '../../source/origin';
import { originOf, type Passage } from '../../source/passages';

/** A value that the passage states, with the characters (0-based, end exclusive) it was read from. */
export const stated = <T>(value: T, passage: Passage, start = 0, end = passage.text.length): Field<T> => ({
  value,
  text: passage.text.slice(start, end),
  origin: originOf(passage, { start, end }),
  basis: 'stated',
});
