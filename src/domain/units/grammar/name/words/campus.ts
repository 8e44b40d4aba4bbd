import { isCapital } from '../../scan';
import { isNumberAt, startsWith } from '../letters';
import type { WordReader } from '../looking';
import { PASS, read } from '../step';

const CAMPUS = ['cơ', 'sở'];

/** "cơ sở" before the name or number of a campus: "Bảo hiểm xã hội cơ sở Tân Phú", "Trường Tiểu học X cơ sở 2". */
export const campus: WordReader = ({ scan, at, more, last, house }) => {
  if (more || !startsWith(scan, at, CAMPUS)) return PASS;
  const kind = house?.head.kind;
  const has = kind === 'school' || (kind === 'agency' && last?.kind === 'head');
  const named = isCapital(scan, at + 2) || isNumberAt(scan, at + 2);
  return has && named ? read({ kind: 'small', from: at, to: at + 2 }) : PASS;
};
