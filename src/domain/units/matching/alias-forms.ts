import { formsOf, type Words } from './canonical';
import type { NameToken } from './name-tokens';

const holds = (words: readonly string[], part: Words): boolean =>
  ` ${words.join(' ')} `.includes(` ${part.join(' ')} `);

/**
 * What the short forms in another name of a unit may stand for, given the unit's own name: "KT" beside "Khoa Kế toán" is
 * "kế toán" and nothing else. A form that the name spells with other words, or that has several readings of which
 * the name has none, stays as it is typed: it is no name of another body with the same letters.
 */
export const formsBeside = (name: readonly NameToken[]): ((token: NameToken) => readonly Words[]) => {
  const words = name.map((token) => token.key);
  const initials = name.map((token) => token.bare.charAt(0)).join('');
  return (token) => {
    const forms = formsOf(token);
    if (token.number) return forms;
    const named = forms.filter((form) => holds(words, form));
    if (named.length > 0) return named;
    return forms.length === 1 && !initials.includes(token.bare) ? forms : [];
  };
};
