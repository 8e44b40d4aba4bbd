import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts } from '../texts';

const CODE = { code: 'double-space', severity: 'info' } as const;

/** A word, a run of blanks, a word. Long runs are columns set with the space bar. */
const RUN = /[^\s]{1,24}([ \u00A0]{2,12})(?=[^\s])/gu;

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) => {
    if (!/[ \u00A0]{2}/u.test(text)) return [];
    return Array.from(text.matchAll(RUN), (match) => {
      const next = /^\S{1,24}/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
      const span = { start: match.index, end: match.index + match[0].length + next.length };
      const from = text.slice(span.start, span.end);
      return {
        span,
        parts: {
          params: { count: match[1]?.length ?? 2 },
          mend: { from, to: from.replace(/[ \u00A0]{2,12}/u, ' ') },
        },
      };
    });
  });

/** More than one blank between two words. */
export const doubleSpace: Rule = { ...CODE, group: 'spelling', source: 'Quy tắc gõ văn bản', mends: true, check };
