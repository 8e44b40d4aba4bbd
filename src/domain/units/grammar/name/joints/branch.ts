import { isCapital } from '../../scan';
import { PASS, read } from '../step';
import { jointPart, type JointReader } from './joint-look';

/** "Trung tâm X - CN Thuận An": a branch. */
export const branch: JointReader = (look) => {
  const { scan, token, next, nextToken } = look;
  if (token.key !== '-' || nextToken.text !== 'CN' || !isCapital(scan, next + 1)) return PASS;
  return read(jointPart(look), { kind: 'proper', from: next, to: next + 1 });
};
