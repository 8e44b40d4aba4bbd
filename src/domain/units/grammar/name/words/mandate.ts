import { MANDATES } from '../../../lexicon/name-words';
import { isCapital } from '../../scan';
import { startsWith } from '../letters';
import type { WordReader } from '../looking';
import { PASS, readLoosely } from '../step';

/** What a body is set up to carry out: "Tổ công tác triển khai Đề án 06", "Ban Chỉ đạo thực hiện Nghị quyết 18". */
export const mandate: WordReader = ({ scan, at, small, last }) => {
  const role = scan.longest(at, 'role');
  if (!small || role?.value.strength !== 'plain' || last?.kind !== 'head' || last.head.kind !== 'steering') return PASS;
  const document = isCapital(scan, role.end) ? MANDATES.find((words) => startsWith(scan, role.end, words)) : undefined;
  return document ? readLoosely({ kind: 'proper', from: at, to: role.end + document.length }) : PASS;
};
