import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts, hitsOf } from '../texts';

const CODE = { code: 'space-before-punctuation', severity: 'info' } as const;

const RUN = /\p{L}{1,24}\)?[ \u00A0]+[,;:.!?](?=\s|$)/gu;

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) =>
    /[ \u00A0][,;:.!?]/u.test(text)
      ? hitsOf(text, RUN, ([whole]) => ({ mend: { from: whole, to: whole.replace(/[ \u00A0]+/gu, '') } }))
      : [],
  );

/** A blank before a comma, colon or full stop. */
export const spaceBeforePunctuation: Rule = {
  ...CODE,
  group: 'spelling',
  source: 'Quy tắc gõ văn bản',
  mends: true,
  check,
};
