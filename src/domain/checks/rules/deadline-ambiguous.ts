import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts, hitsOf } from '../texts';

const CODE = { code: 'deadline-ambiguous', severity: 'warning' } as const;

const BOTH =
  /(?:chậm\s+nhất|muộn\s+nhất|hạn\s+(?:cuối|chót)|chậm\s+nhất\s+là)\s*:?\s*(?:là\s+)?trước\s+(?:ngày\s+)?[\d*_]{1,4}(?:[/.\-]\d{1,2}(?:[/.\-]\d{2,4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)/giu;

const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) => (/trước/iu.test(text) ? hitsOf(text, BOTH) : []));

/** "chậm nhất" takes the day in, "trước ngày" leaves it out: together they say two different last days. */
export const deadlineAmbiguous: Rule = {
  ...CODE,
  group: 'period',
  source: 'Cách hiểu thời hạn: "chậm nhất ngày" gồm cả ngày đó, "trước ngày" thì không',
  mends: false,
  check,
};
