import { OWNER_PHRASES } from '../../../lexicon/name-words';
import { isCapital, type Scan } from '../../scan';
import { isBoundary } from '../boundary';
import { startsWith } from '../letters';
import type { WordReader } from '../looking';
import { PASS, read } from '../step';

/** True when nothing behind `at` goes on the house's own name: "trường Lê Lợi" is another one. */
const isAlone = (scan: Scan, at: number): boolean =>
  isBoundary(scan, at) && !(scan.source.style === 'mixed' && isCapital(scan, at)) && !scan.longest(at, 'field');

/** The house of the body, without a name: "Hội Sinh viên trường", "Công đoàn ngành". */
export const ownHouse: WordReader = ({ scan, at, more, last, house, fieldEnd }) => {
  if (last === null || more || (house?.head.sharing === 'own' && house.head.kind !== 'group')) return PASS;
  const words = OWNER_PHRASES.find((phrase) => startsWith(scan, at, phrase));
  if (!words) return PASS;
  const end = at + words.length;
  // "Đảng ủy khối cơ quan - Doanh nghiệp": a longer field.
  if (fieldEnd > end) return PASS;
  if (!isAlone(scan, end) && !scan.longest(end, 'role')) return PASS;
  // "Tổ hòa giải khu phố": the area of one team, not of the teams before it.
  if (house?.head.kind === 'group' && scan.longest(at, 'head')?.value.head.kind === 'area')
    return read({ kind: 'small', from: at, to: end });
  return read({ kind: 'place-head', from: at, to: end, rank: 1 });
};
