import type { LinkItem } from '../items';
import { tokenAt } from '../tokens';
import type { Tokens } from '../tokens';

/** The link item of one token that is known to be a link. */
export const linkOf = (tokens: Tokens, at: number): LinkItem => {
  const token = tokenAt(tokens, at);
  return { type: 'link', link: token.link ?? 'filler', value: token.lexeme?.value ?? 0, from: at, to: at + 1 };
};
