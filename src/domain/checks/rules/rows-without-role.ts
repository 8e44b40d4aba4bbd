import { findInName, nameSome, rowLabel, tableRows } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

const CODE = { code: 'rows-without-role', severity: 'warning' } as const;

const check = (context: CheckContext): readonly Finding[] => {
  const rows = tableRows(context).filter((row) => row.assignments.length > 0);
  const silent = rows.filter((row) => row.assignments.every((one) => one.role === null || one.roleInferred === true));
  const [first] = silent;
  // Where no row says a role, the column's header says it for all.
  if (first === undefined || silent.length > rows.length / 2) return [];
  return [
    findInName(CODE, first, {
      params: { count: silent.length, rows: nameSome(silent.map((row) => rowLabel(row, row.name.value))) },
    }),
  ];
};

/** Rows that name a unit without saying what it does, among rows that say it. */
export const rowsWithoutRole: Rule = {
  ...CODE,
  group: 'rows',
  source: 'Phân công rõ chủ trì, phối hợp (Quy chế làm việc)',
  mends: false,
  check,
};
