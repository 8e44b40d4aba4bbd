import { isBoundary } from '../boundary';
import { ENDS, PASS, read } from '../step';
import { join, jointPart, type JointReader } from './joint-look';
import { isOwnedBySlash } from './owned-by-dash';

/** A slash without blanks: "Ban Chỉ đạo 35/TW", "Hội Nạn nhân chất độc da cam/dioxin". */
export const slash: JointReader = (look, state) => {
  const { scan, at, token, next, nextToken, last, head } = look;
  if (token.key !== '/' || !token.tight || !nextToken.tight || last.kind === 'place-name') return PASS;
  if (isOwnedBySlash(look, state)) return join(look);
  if (head || scan.tokens[at - 1]?.kind !== 'word') return ENDS;
  if (nextToken.letters === 'upper') return join(look);
  const unknown = last.kind !== 'place-head' && scan.hits(next).length === 0;
  if (!unknown || !isBoundary(scan, next + 1)) return ENDS;
  return read(jointPart(look), { kind: 'small', from: next, to: next + 1 });
};
