import { linkItem } from '../items';
import type { LinkItem } from '../items';
import { tokenAt } from '../tokens';
import type { Tokens } from '../tokens';

/** The link item of one token that is known to be a link. */
export const linkOf = (tokens: Tokens, at: number): LinkItem => {
  const token = tokenAt(tokens, at);
  return linkItem(at, at + 1, token.link ?? 'filler', token.lexeme?.value ?? 0);
};
