import { normalizeText } from '../../text/normalize';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';

const CODE = { code: 'unicode-form', severity: 'info' } as const;

/** Words that hold a combining mark or an invisible character. */
const ODD_WORD = /[\p{L}\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+/gu;
const ODD = /[\u0300-\u036F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

const check = (context: CheckContext): readonly Finding[] =>
  context.lines.flatMap((line) => {
    if (line.error || !ODD.test(line.text)) return [];
    return Array.from(line.text.matchAll(ODD_WORD))
      .filter((match) => ODD.test(match[0]) && /\p{L}/u.test(match[0]))
      .flatMap((match) => {
        const to = normalizeText(match[0]).text;
        const span = { start: match.index, end: match.index + match[0].length };
        return to === match[0] ? [] : [findInLine(CODE, line, span, { mend: { from: match[0], to } })];
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
