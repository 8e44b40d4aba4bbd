import { NAMED_BY_WORK } from '../../../lexicon/head-kinds';
import { actsOn, isHolding } from '../holds';
import type { WordReader } from '../looking';
import { ENDS, PASS } from '../step';

/** "Phòng Hành chính tổ chức họp": behind a name whose own words have capitals, what it holds is none of it. */
export const holding: WordReader = ({ scan, at, last, house }, { parts }) => {
  if (!last) return PASS;
  // "Tổ trọng tài tham mưu ban hành văn bản", not "Tổ tiếp nhận hồ sơ".
  const named = parts.length > 1 || !(house?.head.complement === 'needed' || NAMED_BY_WORK.has(house?.head.kind ?? ''));
  if (named && parts.at(-1)?.kind !== 'joint' && actsOn(scan, at)) return ENDS;
  if (!isHolding(scan, at)) return PASS;
  // The capital of a head alone says nothing: "Ban tổ chức hội thi"; behind another body it does: "Văn phòng Sở".
  const alone = last.kind === 'head' && (parts.length === 1 || last.head.kind === 'board');
  const own = scan.tokens.slice(alone ? last.from + 1 : last.from, at);
  return own.some((token) => token.kind === 'word' && token.letters === 'title') ? ENDS : PASS;
};
