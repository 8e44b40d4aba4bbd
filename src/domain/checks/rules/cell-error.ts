import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';

const CODE = { code: 'cell-error', severity: 'warning' } as const;

const check = (context: CheckContext): readonly Finding[] =>
  context.lines.filter((line) => line.error).map((line) => findInLine(CODE, line, { start: 0, end: line.text.length }));

/** A cell whose formula gives an error: nothing in it was read. */
export const cellError: Rule = { ...CODE, group: 'form', source: 'Giá trị lỗi của Excel', mends: false, check };
