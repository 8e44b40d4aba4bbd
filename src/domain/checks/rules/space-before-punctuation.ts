import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';

const CODE = { code: 'space-before-punctuation', severity: 'info' } as const;

const RUN = /\p{L}{1,24}\)?[ \u00A0]+[,;:.!?](?=\s|$)/gu;

const check = (context: CheckContext): readonly Finding[] =>
  context.lines.flatMap((line) =>
    line.error
      ? []
      : Array.from(line.text.matchAll(RUN), (match) =>
          findInLine(
            CODE,
            line,
            { start: match.index, end: match.index + match[0].length },
            { mend: { from: match[0], to: match[0].replace(/[ \u00A0]+/gu, '') } },
          ),
        ),
  );

/** A blank before a comma, colon or full stop. */
export const spaceBeforePunctuation: Rule = {
  ...CODE,
  group: 'spelling',
  source: 'Quy tắc gõ văn bản',
  mends: true,
  check,
};
