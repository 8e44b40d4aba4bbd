import { NAMED_BY_DATE } from '../../../lexicon/head-kinds';
import { CLASS_PHRASES, NUMBERED_BODIES } from '../../../lexicon/name-words';
import { AMOUNT_WORDS } from '../../../lexicon/verbs';
import { readCollectiveTail } from '../../collective/tail';
import type { Scan } from '../../scan';
import { hasDigit, isRoman } from '../../tokens';
import { isBoundary } from '../boundary';
import { actsOn } from '../holds';
import { isSmall } from '../letters';
import type { WordLook, WordReader } from '../looking';
import { PASS, read, readMany, type Step } from '../step';

/** How far back the bracket that a closing one belongs to is looked for. */
const LONGEST_BRACKET = 24;

const isBracketed = (scan: Scan, at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_BRACKET; i -= 1) {
    const key = scan.tokens[i]?.key;
    if (key === '(') return true;
    if (key === ')') return false;
  }
  return false;
};

/** "1) Sở Y tế 2) Sở Nội vụ": the number of the next item. */
const opensItem = ({ scan, at }: WordLook): boolean => scan.tokens[at + 1]?.key === ')' && !isBracketed(scan, at);

const isBehindSign = ({ scan, at }: WordLook): boolean => {
  const before = scan.tokens[at - 1]?.key;
  return before === 'số' || before === 'so';
};

const isDate = ({ scan, at }: WordLook): boolean => {
  const [mark, month] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  if (!mark || !month || (mark.key !== '/' && mark.key !== '-')) return false;
  return mark.tight && /^\d{1,4}$/u.test(month.text) && month.tight;
};

/** "Mầm non 19/5", "Bệnh viện 30-4", "Công ty Dệt may 29/3": a date as a name; "lớp 5/3": a class of the fifth grade. */
const takesDate = ({ last, house }: WordLook): boolean =>
  (last?.kind === 'head' && (NAMED_BY_DATE.has(last.head.kind) || CLASS_PHRASES.has(last.phrase))) ||
  (last?.kind === 'field' && house?.head.kind === 'company');

const isRomanNumber = (look: WordLook): boolean => {
  const kind = look.last?.kind;
  if (!isRoman(look.token) || kind === undefined) return false;
  return kind === 'place-head' || kind === 'head' || kind === 'place-name' || isBehindSign(look);
};

/** "Sở Y tế 02 tiết mục": a number that counts the small words behind it; none in "Bệnh viện 4 tuyên truyền nội dung". */
const countsWords = ({ scan, at }: WordLook): boolean =>
  isSmall(scan, at + 1) && !isBoundary(scan, at + 1) && !actsOn(scan, at + 1);

/** True when the number says how much or how many, and names nothing. */
const isAmount = (look: WordLook, counts: boolean, date: boolean): boolean => {
  const kind = look.last?.kind;
  if (date && kind !== 'head') return true;
  if (look.token.text.endsWith('%')) return true;
  return counts && kind !== undefined && kind !== 'head' && kind !== 'place-head' && !isBehindSign(look);
};

/** Index after the levels or areas that the number counts behind a body, or `null`: "Đoàn 22 quận, huyện". */
const countedEnd = ({ scan, at, house }: WordLook): number | null => {
  const area = scan.longest(at + 1, 'head');
  const counted = scan.longest(at + 1, 'place-head') ?? (area?.value.head.kind === 'area' ? area : null);
  // "Ban Chỉ đạo 138 xã", "Tổ công tác Đề án 06 xã": the number of what it is for.
  const numbered = house?.head.kind === 'steering' || NUMBERED_BODIES.has(house?.phrase ?? '');
  if (!counted || numbered) return null;
  // "UBND 10 phường kiểm tra": a verb that names are made of, too.
  const deed = isSmall(scan, counted.end) && scan.longest(counted.end, 'field')?.value.verbLike === true;
  return deed || isBoundary(scan, counted.end) ? counted.end : null;
};

const readMotto = (at: number): Step =>
  read({ kind: 'number', from: at, to: at + 1 }, { kind: 'small', from: at + 1, to: at + 2 });

/** "Cụm 3", "Khu vực II", "Mầm non 19/5", "CLB Sinh viên 5 tốt", "Đoàn 22 quận, huyện". */
export const number: WordReader = (look, { parts }) => {
  const { scan, at, token, house } = look;
  if (isRomanNumber(look)) return read({ kind: 'number', from: at, to: at + 1 });
  if (!hasDigit(token) || opensItem(look)) return PASS;
  const date = isDate(look);
  if (date && takesDate(look)) return read({ kind: 'number', from: at, to: at + 3 });
  // "Xã đoàn 2 triệu đồng": what it gives.
  if (AMOUNT_WORDS.has(scan.tokens[at + 1]?.key ?? '')) return PASS;
  const counts = countsWords(look);
  if (counts && house?.head.kind === 'group' && isBoundary(scan, at + 2)) return readMotto(at);
  if (isAmount(look, counts, date)) return PASS;
  if (parts.length > 0 && countedEnd(look) !== null) {
    const end = readCollectiveTail(scan, at + 1);
    return end === null ? PASS : readMany({ kind: 'many', from: at, to: end });
  }
  return read({ kind: 'number', from: at, to: at + 1 });
};
