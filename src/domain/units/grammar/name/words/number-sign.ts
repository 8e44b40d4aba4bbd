import { hasDigit, isRoman, type Token } from '../../tokens';
import { startsWith } from '../letters';
import type { WordReader } from '../looking';
import { PASS, read } from '../step';

const SIGNS: ReadonlySet<string> = new Set(['số', 'so']);

const isNumber = (token: Token | undefined): boolean => token !== undefined && (hasDigit(token) || isRoman(token));

/** "số" before a number: "Cụm thi đua số 5"; "Ban Quản lý Dự án … giai đoạn II": a stage of what a board manages. */
export const numberSign: WordReader = ({ scan, at, token, house }) => {
  const stage = house?.head.kind === 'management' && startsWith(scan, at, ['giai', 'đoạn']);
  if (stage && isNumber(scan.tokens[at + 2]))
    return read({ kind: 'small', from: at, to: at + 2 }, { kind: 'number', from: at + 2, to: at + 3 });
  if (!SIGNS.has(token.key) || !isNumber(scan.tokens[at + 1])) return PASS;
  return read({ kind: 'small', from: at, to: at + 1 });
};
