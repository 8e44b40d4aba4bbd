import { isAnd, type Scan } from '../scan';

/** The token after a list joint (",", "và", "&", "/", "+", ", và"), or `null` when none stands at `at`. */
export const afterListJoint = (scan: Scan, at: number): number | null => {
  const token = scan.tokens[at];
  if (!token) return null;
  if (isAnd(token)) return at + 1;
  if (token.key === ',' || token.key === '/' || token.key === '+') {
    return isAnd(scan.tokens[at + 1]) ? at + 2 : at + 1;
  }
  return null;
};
