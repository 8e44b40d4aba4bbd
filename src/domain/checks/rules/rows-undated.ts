import { findInName, nameSome, rowLabel, tableRows } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

const CODE = { code: 'rows-undated', severity: 'warning' } as const;

const check = (context: CheckContext): readonly Finding[] => {
  const rows = tableRows(context);
  const silent = rows.filter((row) => row.timeText.text.trim() === '' && row.time === null);
  const [first] = silent;
  if (first === undefined || silent.length > rows.length / 2) return [];
  return [
    findInName(CODE, first, {
      params: { count: silent.length, rows: nameSome(silent.map((row) => rowLabel(row, row.name.value))) },
    }),
  ];
};

/** Rows without a time, in a table where most rows have one. */
export const rowsUndated: Rule = {
  ...CODE,
  group: 'rows',
  source: 'Lịch hoạt động phải có thời gian từng hoạt động',
  mends: false,
  check,
};
