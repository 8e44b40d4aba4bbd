import { linkItem } from '../items';
import { LINK } from '../links';
import type { LinkItem } from '../items';
import { tokenAt } from '../tokens';
import type { Tokens } from '../tokens';

/** The link item of one token that is known to be a link. */
export const linkOf = (tokens: Tokens, at: number): LinkItem => {
  const token = tokenAt(tokens, at);
  return linkItem(at, at + 1, token.link ?? LINK.filler, token.lexeme?.value ?? 0);
};
