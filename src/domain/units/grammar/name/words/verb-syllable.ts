import { ALWAYS_STOP } from '../../../lexicon/name-words';
import { isMarkOrEnd } from '../boundary';
import { isInsideName } from '../letters';
import type { WordReader } from '../looking';
import { ENDS, PASS, read, readLoosely } from '../step';

/** "Mời Bệnh viện Phổi dự": to come is what is asked, and the last word. */
export const comes: WordReader = ({ scan, at, token, halfWord }) =>
  halfWord && token.key === 'dự' && isMarkOrEnd(scan, at + 1) ? ENDS : PASS;

/** "Nhóm Kết nối": a verb or preposition that is the small second syllable of a word with a capital. */
export const halfVerb: WordReader = ({ at, token, halfWord, stop, stopEnd }) =>
  halfWord && stop?.value.type === 'stop' && stopEnd - at === 1 && !ALWAYS_STOP.has(token.key)
    ? readLoosely({ kind: 'small', from: at, to: at + 1 })
    : PASS;

/** "NXB Kim Đồng tổ chức": the name ends with the first word of "đồng tổ chức". */
export const lastSyllable: WordReader = ({ scan, at, verb }) => {
  if (verb?.value.type !== 'role' || !isInsideName(scan, at)) return PASS;
  return scan.longest(at + 1, 'role')?.end === verb.end ? read({ kind: 'proper', from: at, to: at + 1 }) : PASS;
};
