import { findInName, nameSome, rowLabel, tableRows } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

const CODE = { code: 'rows-without-place', severity: 'info' } as const;

const check = (context: CheckContext): readonly Finding[] => {
  const rows = tableRows(context);
  const silent = rows.filter((row) => row.place === null || row.place.value.trim() === '');
  const [first] = silent;
  if (first === undefined || silent.length > rows.length / 2) return [];
  return [
    findInName(CODE, first, {
      params: { count: silent.length, rows: nameSome(silent.map((row) => rowLabel(row, row.name.value))) },
    }),
  ];
};

/** Rows without a place, in a table where most rows have one. */
export const rowsWithoutPlace: Rule = {
  ...CODE,
  group: 'rows',
  source: 'Lịch hoạt động có cột địa điểm',
  mends: false,
  check,
};
