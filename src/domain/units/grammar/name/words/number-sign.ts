import { hasDigit, isRoman } from '../../tokens';
import type { WordReader } from '../looking';
import { PASS, read } from '../step';

const SIGNS: ReadonlySet<string> = new Set(['số', 'so']);

/** "số" before a number: "Cụm thi đua số 5". */
export const numberSign: WordReader = ({ scan, at, token }) => {
  const next = scan.tokens[at + 1];
  if (!SIGNS.has(token.key) || !next || !(hasDigit(next) || isRoman(next))) return PASS;
  return read({ kind: 'small', from: at, to: at + 1 });
};
