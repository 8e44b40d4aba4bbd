import { BRANCH_PHRASES } from '../../../lexicon/name-words';
import { wantsMore } from '../../name-parts';
import { isCapital } from '../../scan';
import { isSmall } from '../letters';
import { PASS, read } from '../step';
import { join, jointPart, type JointReader } from './joint-look';

/** "Trung tâm X - CN Thuận An": a branch; "Ngân hàng X, chi nhánh Thuận An" in small letters. */
export const branch: JointReader = (look, { parts, inList }) => {
  const { scan, token, next, nextToken, head, house } = look;
  if (token.key === '-' && nextToken.text === 'CN' && isCapital(scan, next + 1))
    return read(jointPart(look), { kind: 'proper', from: next, to: next + 1 });
  const small = token.key === ',' && !inList && isSmall(scan, next) && !wantsMore(parts);
  const firm = house?.head.kind === 'company' || house?.head.kind === 'brand';
  if (!small || !firm || !head || !BRANCH_PHRASES.has(head.value.phrase)) return PASS;
  return isCapital(scan, head.end) ? join(look) : PASS;
};
