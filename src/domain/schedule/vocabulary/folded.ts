import { foldAligned } from '../../text/fold';

const KEEP = 512;
const known = new Map<string, string>();

/**
 * `foldAligned` with a short memory: the judges of prose look at the same sentence many times. Same length and indexes as
 * the text.
 */
export const folded = (text: string): string => {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= KEEP) known.clear();
  const made = foldAligned(text);
  known.set(text, made);
  return made;
};

/** The text folded, from its first word, figure or quotation on: without the bullets and marks before it. */
export const fromFirstWord = (text: string): string => folded(text).replace(/^[^\p{L}\d"“”«‘]+/u, '');
