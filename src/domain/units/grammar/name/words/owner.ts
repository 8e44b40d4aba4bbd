import { STATE_OWNERS } from '../../../lexicon/name-words';
import { headAt } from '../../name-start';
import { isCapital } from '../../scan';
import { isBoundary } from '../boundary';
import { afterOneOf } from '../letters';
import type { WordReader } from '../looking';
import { ENDS, PASS, read, readMany } from '../step';

/** "của", "thuộc", "trực thuộc" before the owner: "Phòng Tổng hợp thuộc Sở Y tế"; alone all of them: "CĐCS trực thuộc". */
export const owner: WordReader = ({ scan, at, token, last }, { parts }) => {
  const direct = token.key === 'trực' && scan.tokens[at + 1]?.key === 'thuộc';
  if (token.key !== 'của' && token.key !== 'thuộc' && !direct) return PASS;
  if (parts.length === 0) return ENDS;
  const after = direct ? at + 2 : at + 1;
  // "Đảng ủy trực thuộc Tỉnh ủy": all of them.
  const bare = direct && last?.kind === 'head';
  // "Ủy ban Pháp luật của Quốc hội"
  const state = isCapital(scan, after) ? afterOneOf(scan, after, STATE_OWNERS) : null;
  if (state !== null) return read({ kind: 'proper', from: at, to: state });
  const owned = headAt(scan, after) ?? scan.longest(after, 'place-head', 'quantifier', 'generic');
  if (owned) return readMany({ kind: 'owner', from: at, to: after }, bare && parts.length === 1);
  return direct && isBoundary(scan, after) ? readMany({ kind: 'small', from: at, to: after }, bare) : ENDS;
};
