import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import { planHead } from '../plan-head';
import type { Rule } from '../rule';

const CODE = { code: 'metadata-missing', severity: 'warning' } as const;

/** A head line that leaves room for the number ("Số:    /KH-…") shows that it is still to come. */
const NUMBER_LINE = /^[\s*_]*Số\s*:/u;

/** The line of place and date: at the foot, or still to be filled in ("Tân An, ngày … tháng 02 năm 2023"). */
const DATE_LINE = /^[\s*_|]*([^,;:\d]{1,40}?),?\s{0,3}ngày[\s\d.…]*tháng[\s\d.…]*năm[\s\d.…*_|]*$/u;
const PLACE_WORD = /^[\p{Lu}.…_]/u;

const isDateLine = (text: string): boolean => {
  const place = DATE_LINE.exec(text)?.[1]?.trim() ?? '';
  return place !== '' && place.split(/\s+/u).every((word) => PLACE_WORD.test(word));
};

const check = (context: CheckContext): readonly Finding[] => {
  const { schedules } = context.input;
  const head = planHead(context);
  if (head === null || schedules.length === 0) return [];
  const hasLine = (is: (text: string) => boolean): boolean => context.paragraphs.some((line) => is(line.text));
  const number = schedules.some(({ plan }) => plan.number !== null) || hasLine((text) => NUMBER_LINE.test(text));
  const date = schedules.some(({ plan }) => plan.date !== null) || hasLine(isDateLine);
  if (number && date) return [];
  const start = head.text.search(/\p{Lu}/u);
  const variant = number ? 'date' : date ? 'number' : 'message';
  return [findInLine(CODE, head, { start, end: start + head.text.slice(start).trimEnd().length }, { variant })];
};

/** A plan without number or without date: nobody can cite it, and "từ ngày ban hành" has no day. */
export const metadataMissing: Rule = {
  ...CODE,
  group: 'form',
  source: 'NĐ 30/2020/NĐ-CP phụ lục I: số, ký hiệu, địa danh và thời gian ban hành',
  mends: false,
  check,
};
