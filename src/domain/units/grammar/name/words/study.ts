import { STUDY_HOUSES } from '../../../lexicon/head-kinds';
import { isBoundary } from '../boundary';
import type { WordReader } from '../looking';
import { PASS, read } from '../step';

/** "học" behind what is studied: "Khoa Việt Nam học", "Viện Hàn Quốc học". */
export const study: WordReader = ({ scan, at, token, small, last, house }) => {
  if (token.key !== 'học' || !small || !last) return PASS;
  const oneWord = last.to === last.from + 1;
  const learned = house !== null && STUDY_HOUSES.has(house.head.kind);
  const studied =
    last.kind === 'place-name' || last.kind === 'proper' || (last.kind === 'field' && (learned || oneWord));
  return studied && isBoundary(scan, at + 1) ? read({ kind: 'small', from: at, to: at + 1 }) : PASS;
};
