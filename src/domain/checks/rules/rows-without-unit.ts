import { tableRows, findInName, nameSome } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

const CODE = { code: 'rows-without-unit', severity: 'warning' } as const;

/** Points of an agenda that need nobody in charge. */
const AGENDA =
  /^[\s\-–]*(?:đón|ổn\s+định|khai\s+mạc|bế\s+mạc|nghỉ|giải\s+lao|ăn\s|chào\s+cờ|kết\s+thúc|di\s+chuyển|tiệc|chụp\s+ảnh)/iu;

const check = (context: CheckContext): readonly Finding[] => {
  const rows = tableRows(context);
  const silent = rows.filter((row) => row.assignments.length === 0 && !AGENDA.test(row.name.value));
  const [first] = silent;
  if (first === undefined || silent.length > rows.length / 2) return [];
  return [
    findInName(CODE, first, {
      params: { count: silent.length, rows: nameSome(silent.map((row) => row.ordinal ?? row.name.value)) },
    }),
  ];
};

/** Rows nobody is charged with, in a table where most rows name a unit. */
export const rowsWithoutUnit: Rule = {
  ...CODE,
  group: 'rows',
  source: 'Phân công rõ đơn vị thực hiện',
  mends: false,
  check,
};
