import { isHolding } from '../holds';
import type { WordReader } from '../looking';
import { ENDS, PASS } from '../step';

/** "Phòng Hành chính tổ chức họp": behind a name whose own words have capitals, what it holds is none of it. */
export const holding: WordReader = ({ scan, at, last }, { parts }) => {
  if (!last || !isHolding(scan, at)) return PASS;
  // The capital of a head alone says nothing: "Ban tổ chức hội thi"; behind another body it does: "Văn phòng Sở".
  const alone = last.kind === 'head' && (parts.length === 1 || last.head.kind === 'board');
  const own = scan.tokens.slice(alone ? last.from + 1 : last.from, at);
  return own.some((token) => token.kind === 'word' && token.letters === 'title') ? ENDS : PASS;
};
