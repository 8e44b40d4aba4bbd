import { hasDigit, isRoman, type Token } from '../../tokens';
import { isBoundary } from '../boundary';
import { startsWith } from '../letters';
import type { WordLook, WordReader } from '../looking';
import { PASS, read } from '../step';

const SIGNS: ReadonlySet<string> = new Set(['số', 'so']);

/** Parts of a site with a number each: "Phân xưởng Vận tải lò 2", "Đội Bảo vệ cổng 3". */
const SITES: ReadonlySet<string> = new Set(['lò', 'mỏ', 'vỉa', 'cổng', 'tuyến', 'lô']);

/** A site with its number closes the name of a team, or of a part of a firm, behind its work. */
const isSite = ({ scan, at, token, last, house }: WordLook): boolean =>
  SITES.has(token.key) &&
  last?.kind === 'field' &&
  (house?.head.kind === 'company' || house?.head.kind === 'group') &&
  isBoundary(scan, at + 2);

const isNumber = (token: Token | undefined): boolean => token !== undefined && (hasDigit(token) || isRoman(token));

/** "số" before a number: "Cụm thi đua số 5"; "Ban Quản lý Dự án … giai đoạn II": a stage of what a board manages. */
export const numberSign: WordReader = (look) => {
  const { scan, at, token, house } = look;
  const stage = house?.head.kind === 'management' && startsWith(scan, at, ['giai', 'đoạn']);
  if (stage && isNumber(scan.tokens[at + 2]))
    return read({ kind: 'small', from: at, to: at + 2 }, { kind: 'number', from: at + 2, to: at + 3 });
  if (!isNumber(scan.tokens[at + 1]) || !(SIGNS.has(token.key) || isSite(look))) return PASS;
  return read({ kind: 'small', from: at, to: at + 1 });
};
