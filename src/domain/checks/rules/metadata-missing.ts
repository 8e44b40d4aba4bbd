import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import { planHead } from '../plan-head';
import type { Rule } from '../rule';

const CODE = { code: 'metadata-missing', severity: 'warning' } as const;

/** A head line that leaves room for the number ("Số:    /KH-…") shows that it is still to come. */
const NUMBER_LINE = /^[\s*_]*Số\s*:/u;

const check = (context: CheckContext): readonly Finding[] => {
  const { schedules } = context.input;
  const head = planHead(context);
  if (head === null || schedules.length === 0) return [];
  const number = schedules.some(({ plan }) => plan.number !== null);
  const date = schedules.some(({ plan }) => plan.date !== null);
  if (number && date) return [];
  if (!number && context.paragraphs.some((line) => NUMBER_LINE.test(line.text)) && date) return [];
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
