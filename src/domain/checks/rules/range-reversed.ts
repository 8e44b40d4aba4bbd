import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findClaims } from '../../anniversaries/find-claims';
import { spansOverlap } from '../../text/span';
import { findInTexts, hitsOf } from '../texts';

const CODE = { code: 'range-reversed', severity: 'error' } as const;

/** Years after a word that names a period. */
const YEARS =
  /(?:giai\s+đoạn|nhiệm\s+k[ỳì]|năm\s+học|niên\s+kh[oó]a|thời\s+k[ỳì]|từ\s+năm)\s*:?\s*((?:19|20)\d{2})\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d{2})(?![\d/])/giu;

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) => {
    const years = hitsOf(text, YEARS, (match) =>
      Number(match[2]) < Number(match[1]) ? { params: { from: match[1] ?? '', to: match[2] ?? '' } } : null,
    );
    const reversed = context.oddTimes(text).filter((time) => time.flags.includes('reversed'));
    if (reversed.length === 0) return years;
    // Pairs of anniversaries have rules of their own.
    const others = [...findClaims(text), ...years].map(({ span }) => span);
    return [
      ...years,
      ...reversed
        .filter((time) => !others.some((span) => spansOverlap(span, time.span)))
        .map((time) => ({ span: time.span, parts: { variant: 'dates' } })),
    ];
  });

/** A stretch of time whose end lies before its beginning. */
export const rangeReversed: Rule = { ...CODE, group: 'ranges', source: 'Thứ tự thời gian', mends: false, check };
