import { headAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { lexed, type Lexed } from './element';

// "Cụm 1 gồm Đoàn A, Đoàn B"
const INCLUDES = new Set(['gồm', 'gom']);

const OFFICE_NOUNS = new Set(['đơn vị', 'cơ quan', 'bộ phận', 'tổ chức', 'don vi', 'co quan', 'bo phan', 'to chuc']);

/** Most words of such a label. */
const MOST_WORDS = 8;

/** "Cơ quan chủ quản:", "Đơn vị tiếp nhận hồ sơ:": a label that gives no role. Index of the colon, or `null`. */
const officeLabelEnd = (scan: Scan, at: number): number | null => {
  const noun = `${scan.tokens[at]?.key ?? ''} ${scan.tokens[at + 1]?.key ?? ''}`;
  if (!OFFICE_NOUNS.has(noun)) return null;
  for (let end = at + 2; end < at + MOST_WORDS; end += 1) {
    const token = scan.tokens[end];
    if (token?.key === ':') return end;
    if (token?.kind !== 'word' || scan.longest(end, 'role') || (scan.source.style === 'mixed' && isCapital(scan, end)))
      return null;
  }
  return null;
};

/** A label before a list that gives no role: "Phân công:", "Cơ quan chủ quản:", "Cụm 1 gồm Đoàn A, Đoàn B". */
export const lexNeutralLabel = (scan: Scan, at: number): Lexed | null => {
  const neutral = scan.longest(at, 'neutral-label');
  if (neutral && scan.tokens[neutral.end]?.key === ':') return lexed({ kind: 'neutral', from: at, to: neutral.end });
  const label = officeLabelEnd(scan, at);
  if (label !== null) return lexed({ kind: 'neutral', from: at, to: label });
  const includes = neutral !== null && INCLUDES.has(scan.tokens[neutral.end - 1]?.key ?? '');
  return includes && headAt(scan, neutral.end) ? lexed({ kind: 'neutral', from: at, to: neutral.end }) : null;
};
