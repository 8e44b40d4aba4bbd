import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import type { Rule } from '../rule';

const CODE = { code: 'reference-split', severity: 'info' } as const;

const check = (context: CheckContext): readonly Finding[] =>
  context
    .references()
    .filter(({ value }) => /\s/u.test(value.text) && value.text.replace(/\s+/gu, '') === value.number)
    .map(({ value, place }) =>
      findAt(
        CODE,
        value.text,
        { ...place.line.origin, span: place.span },
        {
          params: { number: value.number },
          ...(value.text.includes('\n')
            ? { suggestion: value.number }
            : { mend: { from: value.text, to: value.number } }),
        },
      ),
    );

/** A document number broken by a blank or by the end of a page, so that a search does not find it. */
export const referenceSplit: Rule = {
  ...CODE,
  group: 'citations',
  source: 'NĐ 30/2020/NĐ-CP: số và ký hiệu viết liền',
  mends: true,
  check,
};
