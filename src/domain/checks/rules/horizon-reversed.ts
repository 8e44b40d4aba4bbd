import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import type { Rule } from '../rule';

const CODE = { code: 'horizon-reversed', severity: 'error' } as const;

/** "đến năm A, tầm nhìn (định hướng) đến năm B": B must come after A. Line breaks inside are allowed. */
const HORIZON =
  /(?:đến|giai\s+đoạn\s+\d{4}\s*[-–—])\s*(?:năm\s+)?((?:19|20)\d{2})\s*,?\s*(?:và\s+)?((?:tầm\s+nhìn|định\s+hướng)\s+(?:đến\s+)?(?:năm\s+)?((?:19|20)\d{2}))(?!\d)/giu;

const check = (context: CheckContext): readonly Finding[] => {
  const found: Finding[] = [];
  const report = (match: RegExpMatchArray, origin: Finding['origin']): void => {
    const [, target = '', words = '', vision = ''] = match;
    if (Number(vision) > Number(target)) return;
    found.push(findAt(CODE, words, origin, { params: { target, vision } }));
  };
  for (const match of context.prose.text.matchAll(HORIZON)) {
    const start = match.index + match[0].length - (match[2]?.length ?? 0);
    const place = context.prose.locate({ start, end: match.index + match[0].length });
    report(match, place === null ? null : { ...place.line.origin, span: place.span });
  }
  for (const line of context.lines) {
    if (line.place !== 'cell' || !/tầm\s|định\s+hướng/iu.test(line.text)) continue;
    for (const match of line.text.matchAll(HORIZON)) {
      const end = match.index + match[0].length;
      report(match, { ...line.origin, span: { start: end - (match[2]?.length ?? 0), end } });
    }
  }
  return found;
};

/** A vision that does not reach beyond its target year. */
export const horizonReversed: Rule = {
  ...CODE,
  group: 'ranges',
  source: 'Tầm nhìn phải sau năm mục tiêu',
  mends: false,
  check,
};
