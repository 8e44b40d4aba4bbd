import type { Span } from '../../text/span';
import type { TimeExpression } from '../../time';
import { clockParts, listedActs } from '../clauses';
import type { Reading } from '../draft';
import type { OuterTime } from '../time-context';
import type { ProseContext } from './context';
import { onlyTime } from './implied';
import { leadingTime } from './written-time';

const dayBeforeColon = (
  said: string,
  reading: Reading,
  ctx: ProseContext,
): { readonly time: TimeExpression; readonly end: number } | null => {
  const head = /^([^:]{4,44}):\s*/u.exec(said);
  if (head?.[1] === undefined || !/\d/u.test(head[1])) return null;
  const time = reading.readers.parseTime(head[1], ctx.time);
  return time.precision === 'day' && time.start !== null ? { time, end: head[0].length } : null;
};

/** "Tháng 7: Sơ kết …; họp chi bộ ngày 05/7; …": a time and a colon above a list of acts on one line. */
export const timeOfList = (
  said: string,
  reading: Reading,
  ctx: ProseContext,
): { readonly outer: OuterTime; readonly parts: readonly Span[] } | null => {
  const head = /^([^:;]{4,60}):\s+(?=\p{L})/u.exec(said);
  if (head?.[1] === undefined || !onlyTime(head[1], ctx, reading)) return null;
  const expression = reading.readers.parseTime(head[1], ctx.time);
  if ((expression.start === null && expression.end === null) || expression.startTime !== null) return null;
  const parts = listedActs(said.slice(head[0].length));
  if (parts.length < 2) return null;
  return {
    outer: { expression, text: head[1].trim(), source: 'heading' },
    parts: parts.map((one) => ({ start: one.start + head[0].length, end: one.end + head[0].length })),
  };
};

/** "Thứ sáu (14/7): Buổi sáng dạy học; buổi chiều thăm …": a day whose parts each have an event, on one line. */
export const dayOfParts = (
  said: string,
  reading: Reading,
  ctx: ProseContext,
): { readonly outer: OuterTime; readonly parts: readonly Span[] } | null => {
  const leading = dayBeforeColon(said, reading, ctx) ?? leadingTime(said, reading, ctx.time);
  if (!leading || leading.time.precision !== 'day' || leading.time.startTime !== null) return null;
  const rest = said.slice(leading.end);
  const parts = clockParts(rest);
  if (parts.length < 2) return null;
  const text = said.slice(0, leading.end).replace(/[\s:,.;–—-]+$/u, '');
  return {
    outer: { expression: leading.time, text, source: 'heading' },
    parts: parts.map((one) => ({ start: one.start + leading.end, end: one.end + leading.end })),
  };
};
