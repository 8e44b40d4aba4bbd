import { normalizeText } from '../../text/normalize';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts, hitsOf } from '../texts';

const CODE = { code: 'unicode-form', severity: 'info' } as const;

/** Words that hold a combining mark or an invisible character. */
const ODD_WORD = /[\p{L}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/gu;
const ODD = /[\u0300-\u036F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) => {
    if (!ODD.test(text)) return [];
    return hitsOf(text, ODD_WORD, ([word]) => {
      if (!ODD.test(word) || !/\p{L}/u.test(word)) return null;
      const to = normalizeText(word).text;
      return to === word ? null : { mend: { from: word, to } };
    });
  });

/** Letters typed as base plus mark (dựng sẵn / tổ hợp), or invisible characters, that break search and look-up. */
export const unicodeForm: Rule = {
  ...CODE,
  group: 'spelling',
  source: 'TCVN 6909:2001, NĐ 30/2020/NĐ-CP phụ lục I',
  mends: true,
  check,
};
