import { findInName, nameSome, rowLabel, tableRows } from '../activities';
import type { Activity } from '../../schedule/schedule';
import type { Origin } from '../../source/origin';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

const CODE = { code: 'rows-without-unit', severity: 'warning' } as const;

/** Points of an agenda that need nobody in charge, and days of work as usual. */
const AGENDA =
  /^[\s\-–]*(?:đón|ổn\s+định|khai\s+mạc|bế\s+mạc|nghỉ|giải\s+lao|ăn\s|chào\s+cờ|kết\s+thúc|di\s+chuyển|tiệc|chụp\s+ảnh|(?:(?:các|toàn)\s+\p{L}+\s+\p{L}+\s+)?làm\s+việc\s+(?:tại\s+cơ\s+quan|theo\s+kế\s+hoạch)|trực\s+(?:cơ\s+quan|lãnh\s+đạo|ban)(?!\p{L}))/iu;

/** Headers of columns that say who is in charge; their cells may hold a person, or everybody ("100% CBGV"). */
const IN_CHARGE =
  /^\s*(?:đơn\s+vị|bộ\s+phận|cơ\s+quan|người|cá\s+nhân|phân\s+công|chủ\s+trì|phụ\s+trách|chịu\s+trách\s+nhiệm|thực\s+hiện)(?!\p{L})/iu;
const LONGEST_HEADER = 40;

const placeKey = (origin: Origin, column: number | undefined): string =>
  origin.kind === 'line'
    ? `${String(origin.line)}:${String(column ?? origin.column ?? 0)}`
    : `${origin.sheet}!${String(origin.row)}:${String(column ?? origin.column)}`;

/**
 * Rows whose cell in a column of assignments is filled: somebody is named there ("Đ/c Hoa", "PCT phụ trách"), though
 * no unit. A column of remarks does not count, unless its header says so.
 */
const namesSomebody = (context: CheckContext, rows: readonly Activity[]): ((row: Activity) => boolean) => {
  const columns = new Set(
    rows.flatMap(({ assignmentOrigin, note }) =>
      assignmentOrigin?.column === undefined || assignmentOrigin.column === note?.origin?.column
        ? []
        : [assignmentOrigin.column],
    ),
  );
  for (const line of context.lines) {
    const column = line.place === 'cell' ? line.origin.column : undefined;
    if (column !== undefined && line.text.length <= LONGEST_HEADER && IN_CHARGE.test(line.text)) columns.add(column);
  }
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
      params: { count: silent.length, rows: nameSome(silent.map((row) => rowLabel(row, row.name.value))) },
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
