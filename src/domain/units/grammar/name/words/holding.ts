import { isHolding } from '../holds';
import type { WordReader } from '../looking';
import { ENDS, PASS } from '../step';

/** "Phòng Hành chính tổ chức họp": behind a name whose own words have capitals, what it holds is none of it. */
export const holding: WordReader = ({ scan, at, last }) => {
  if (!last || !isHolding(scan, at)) return PASS;
  // The capital of a head alone says nothing: "Ban tổ chức hội thi".
  const own = scan.tokens.slice(last.kind === 'head' ? last.from + 1 : last.from, at);
  return own.some((token) => token.kind === 'word' && token.letters === 'title') ? ENDS : PASS;
};
