import { tableRows, findInName, nameSome } from '../activities';
import type { Activity } from '../../schedule/schedule';
import type { Origin } from '../../source/origin';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

const CODE = { code: 'rows-without-unit', severity: 'warning' } as const;

/** Points of an agenda that need nobody in charge. */
const AGENDA =
  /^[\s\-–]*(?:đón|ổn\s+định|khai\s+mạc|bế\s+mạc|nghỉ|giải\s+lao|ăn\s|chào\s+cờ|kết\s+thúc|di\s+chuyển|tiệc|chụp\s+ảnh)/iu;

const placeKey = (origin: Origin, column: number | undefined): string =>
  origin.kind === 'line'
    ? `${String(origin.line)}:${String(column ?? origin.column ?? 0)}`
    : `${origin.sheet}!${String(origin.row)}:${String(column ?? origin.column)}`;

/**
 * Rows whose cell in a column of assignments is filled: somebody is named there ("Đ/c Hoa", "PCT phụ trách"), though
 * no unit. A column of remarks does not count.
 */
const namesSomebody = (context: CheckContext, rows: readonly Activity[]): ((row: Activity) => boolean) => {
  const columns = new Set(
    rows.flatMap(({ assignmentOrigin, note }) =>
      assignmentOrigin?.column === undefined || assignmentOrigin.column === note?.origin?.column
        ? []
        : [assignmentOrigin.column],
    ),
  );
  const filled = new Set(
    context.lines.flatMap((line) =>
      line.place === 'cell' && columns.has(line.origin.column ?? 0) ? [placeKey(line.origin, undefined)] : [],
    ),
  );
  return ({ origin }) => [...columns].some((column) => filled.has(placeKey(origin, column)));
};

const check = (context: CheckContext): readonly Finding[] => {
  const rows = tableRows(context);
  const unnamed = rows.filter((row) => row.assignments.length === 0 && !AGENDA.test(row.name.value));
  if (unnamed.length === 0) return [];
  const somebody = namesSomebody(context, rows);
  const silent = unnamed.filter((row) => !somebody(row));
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
