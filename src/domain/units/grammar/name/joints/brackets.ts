import { hasDigit } from '../../tokens';
import type { Scan } from '../../scan';
import type { ReadState } from '../read-state';
import { ENDS, read, type Step } from '../step';

/** A short form in brackets after a name: "Công đoàn Viên chức (CĐVC)". It stands in the text, not in the name. */
export const readBrackets = (scan: Scan, at: number, { parts }: ReadState): Step => {
  const [inside, close] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  if (parts.length === 0 || close?.key !== ')' || inside?.kind !== 'word' || hasDigit(inside)) return ENDS;
  const brand = inside.letters === 'title' && scan.longest(at + 1, 'head')?.value.head.kind === 'brand';
  if ((inside.letters !== 'upper' && !brand) || scan.longest(at + 1, 'role')) return ENDS;
  return read({ kind: 'gap', from: at, to: at + 3 });
};
