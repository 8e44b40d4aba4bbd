import { DETAIL_LABELS } from '../../../lexicon/name-words';
import { startsWith } from '../letters';
import type { WordReader } from '../looking';
import { ENDS, PASS } from '../step';

/** The label of the next detail behind a name, with no mark between: "Thanh tra Sở Địa điểm: Hội trường". */
export const detailLabel: WordReader = ({ scan, at, capital, more }) => {
  if (!capital || more) return PASS;
  const label = DETAIL_LABELS.find((words) => startsWith(scan, at, words));
  return label && scan.tokens[at + label.length]?.key === ':' ? ENDS : PASS;
};
