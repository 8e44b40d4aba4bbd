import { ALWAYS_STOP } from '../../../lexicon/name-words';
import { isInsideName } from '../letters';
import type { WordReader } from '../looking';
import { ENDS, PASS } from '../step';

/** Any other word with a capital: "Trường THPT Lê Quý Đôn". */
export const proper: WordReader = ({ scan, at, token, more }, { loose }) => {
  if (token.letters !== 'title' && token.letters !== 'upper') return PASS;
  const inside = isInsideName(scan, at);
  if (ALWAYS_STOP.has(token.key) && !more && !inside) return ENDS;
  // "Ban Tự quản Thôn Thành Công kiểm tra": behind a proper name a verb is a verb.
  return { kind: 'read', parts: [{ kind: 'proper', from: at, to: at + 1 }], loose: loose && !inside };
};
