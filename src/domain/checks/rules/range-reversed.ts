import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';
import { spansOverlap, type Span } from '../../text/span';

const CODE = { code: 'range-reversed', severity: 'error' } as const;

/** Years after a word that names a period. */
const YEARS =
  /(?:giai\s+đoạn|nhiệm\s+k[ỳì]|năm\s+học|niên\s+kh[oó]a|thời\s+k[ỳì]|từ\s+năm)\s*:?\s*((?:19|20)\d{2})\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d{2})(?![\d/])/giu;

const check = (context: CheckContext): readonly Finding[] => {
  const claimed = new Map<CheckLine, Span[]>();
  for (const { place } of context.claims()) {
    claimed.set(place.line, [...(claimed.get(place.line) ?? []), place.span]);
  }
  return context.lines.flatMap((line) => {
    if (line.error) return [];
    const years = Array.from(line.text.matchAll(YEARS))
      .filter((match) => Number(match[2]) < Number(match[1]))
      .map((match) =>
        findInLine(
          CODE,
          line,
          { start: match.index, end: match.index + match[0].length },
          { params: { from: match[1] ?? '', to: match[2] ?? '' } },
        ),
      );
    const inClaim = (span: Span): boolean => (claimed.get(line) ?? []).some((other) => spansOverlap(other, span));
    const times = context
      .times(line)
      .filter((time) => time.flags.includes('reversed') && !inClaim(time.span))
      .filter((time) => !years.some((finding) => finding.text.includes(time.text) || time.text.includes(finding.text)))
      .map((time) => findInLine(CODE, line, time.span, { variant: 'dates' }));
    return [...years, ...times];
  });
};

/** A stretch of time whose end lies before its beginning. */
export const rangeReversed: Rule = { ...CODE, group: 'ranges', source: 'Thứ tự thời gian', mends: false, check };
