import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';

const CODE = { code: 'double-space', severity: 'info' } as const;

/** A word, a run of blanks, a word. Long runs are columns set with the space bar. */
const RUN = /[^\s]{1,24}([ \u00A0]{2,12})(?=[^\s])/gu;

const check = (context: CheckContext): readonly Finding[] =>
  context.lines.flatMap((line) => {
    if (line.error || !/[ \u00A0]{2}/u.test(line.text)) return [];
    return Array.from(line.text.matchAll(RUN), (match) => {
      const next = /^\S{1,24}/u.exec(line.text.slice(match.index + match[0].length))?.[0] ?? '';
      const span = { start: match.index, end: match.index + match[0].length + next.length };
      const from = line.text.slice(span.start, span.end);
      return findInLine(CODE, line, span, {
        params: { count: match[1]?.length ?? 2 },
        mend: { from, to: from.replace(/[ \u00A0]{2,12}/u, ' ') },
      });
    });
  });

/** More than one blank between two words. */
export const doubleSpace: Rule = { ...CODE, group: 'spelling', source: 'Quy tắc gõ văn bản', mends: true, check };
