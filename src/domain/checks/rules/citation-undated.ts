import { foldKey } from '../../text/fold';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';

const CODE = { code: 'citation-undated', severity: 'info' } as const;

/** The line of the document's own number: "Số: 24/KH-UBND", or the number alone under "Số:". */
const isOwnNumber = (text: string, start: number, end: number): boolean =>
  /^[\s*_|]*(?:số\s*:?\s*)?$/iu.test(text.slice(0, start)) && /^[\s*_|]*$/u.test(text.slice(end));

const check = (context: CheckContext): readonly Finding[] => {
  const own = new Set(
    context.input.schedules.flatMap(({ plan }) => (plan.number === null ? [] : [foldKey(plan.number.value)])),
  );
  const seen = new Set<string>(own);
  return context.references().flatMap(({ value, place }) => {
    const key = foldKey(value.number);
    if (seen.has(key)) return [];
    seen.add(key);
    if (isOwnNumber(place.line.text, place.span.start, place.span.end)) return [];
    // A number that carries its year is found without its day.
    if (value.dateText !== null || value.family === 'normative') return [];
    return [findInLine(CODE, place.line, place.span, { params: { number: value.number } })];
  });
};

/** A document cited for the first time by number, without its date. */
export const citationUndated: Rule = {
  ...CODE,
  group: 'citations',
  source: 'NĐ 30/2020/NĐ-CP phụ lục I: viện dẫn lần đầu ghi đủ ngày tháng',
  mends: false,
  check,
};
