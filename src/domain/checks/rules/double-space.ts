import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts } from '../texts';

const CODE = { code: 'double-space', severity: 'info' } as const;

/** A word, a run of blanks, a word. Long runs are columns set with the space bar; "Số:    -KH/ĐTN" waits for its number. */
const RUN = /[^\s]{1,24}([ \u00A0]{2,12})(?=[^\s/-])/gu;

const SPREAD = 4;

/** The sign or number of a list item, which may stand as far from its text as its writer likes. */
const MARKER = /^\s*(?:[-–—+•·○●▪*❖➢✓]|[\dIVX]{1,5}(?:\.\d{1,2})*[.)/]?|[a-zđ]\))$/u;

const followsMarker = (text: string, match: RegExpExecArray): boolean =>
  MARKER.test(text.slice(0, match.index + match[0].trimEnd().length));

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) => {
    if (!/[ \u00A0]{2}/u.test(text)) return [];
    const runs = [...text.matchAll(RUN)].filter((match) => !followsMarker(text, match));
    // A line spread with the space bar, or one of a form: a way to lay it out.
    if (runs.length >= SPREAD) return [];
    return runs.map((match) => {
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
