import { hasDigit } from '../../tokens';
import { isBoundary } from '../boundary';
import { PASS, read } from '../step';
import { jointPart, type JointReader } from './joint-look';

/** Teams of a school that two grades share. */
const SHARED_TEAMS = new Set(['tổ', 'tổ khối', 'khối']);

/** "Tổ 4+5": one team of two grades. A comma or blanks around the sign part two teams. */
export const plus: JointReader = (look) => {
  const { scan, token, next, nextToken, last, house } = look;
  if (token.key !== '+' || !token.tight || !nextToken.tight || last.kind !== 'number') return PASS;
  if (!SHARED_TEAMS.has(house?.phrase ?? '') || !hasDigit(nextToken) || !isBoundary(scan, next + 1)) return PASS;
  return read(jointPart(look), { kind: 'number', from: next, to: next + 1 });
};
