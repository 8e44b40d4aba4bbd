import type { PlainDate } from '../../domain/calendar/plain-date';
import type { ReportMonth } from '../../domain/reports/period';
import { STATE_WORDS, type TypedState } from '../../domain/reports/report-row';
import { BUCKETS, type Bucket } from '../../domain/reports/status';
import type { ScheduleHeader } from '../../domain/workbook/schedule-columns';
import type { CellInput } from '../../domain/workbook/write-plan';

/** Cells of the report sheet that hold the first and last day of the period, and the as-of day. */
export interface LiveCells {
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
}

/** A figure as a product of conditions over the rows of one table: each condition is 0 or 1 for each row. */
type Condition = string;

interface Conditions {
  readonly inside: Condition;
  readonly undated: Condition;
  readonly before: Condition;
  readonly buckets: Readonly<Record<Bucket, Condition>>;
  readonly due: Condition;
  readonly withLead: Condition;
  readonly stopped: Condition;
  inMonth(from: PlainDate | null, to: PlainDate | null): Condition;
}

const not = (condition: Condition): Condition => `(1-${condition})`;
const all = (...conditions: readonly Condition[]): Condition => conditions.join('*');
/** Conditions that exclude each other: at most one is 1. */
const oneOf = (...conditions: readonly Condition[]): Condition => `(${conditions.join('+')})`;
const dateOf = ({ year, month, day }: PlainDate): string => `DATE(${year},${month},${day})`;

/** "Huỷ" and "Hủy" are one word to the domain; Excel has to be told both. */
const SPELLINGS: Readonly<Partial<Record<TypedState, readonly string[]>>> = { cancelled: ['Hủy', 'Huỷ'] };

const wordsOf = (wanted: TypedState): readonly string[] =>
  SPELLINGS[wanted] ?? STATE_WORDS.filter(({ state }) => state === wanted).map(({ word }) => word);

/** The rules of status.ts, period.ts and overview.ts as conditions over the columns of a table. */
const conditionsOf = (table: string, cells: LiveCells): Conditions => {
  const column = (header: ScheduleHeader): string => `${table}[${header}]`;
  const [start, end, state, progress] = [
    column('BẮT ĐẦU'),
    column('KẾT THÚC'),
    `TRIM(${column('TRẠNG THÁI')})`,
    column('TIẾN ĐỘ'),
  ];
  /** 1 where the state is one of these words. */
  const isAny = (...wanted: readonly TypedState[]): Condition => {
    const words = wanted.flatMap(wordsOf).map((word) => `"${word}"`);
    return words.length === 1 ? `(${state}=${words[0] ?? ''})` : `ISNUMBER(MATCH(${state},{${words.join(',')}},0))`;
  };
  const named = `(TRIM(${column('HOẠT ĐỘNG')})<>"")`;
  const hasStart = `ISNUMBER(${start})`;
  const hasEnd = `ISNUMBER(${end})`;
  const first = (compare: string): Condition =>
    oneOf(all(hasStart, `(${start}${compare})`), all(not(hasStart), hasEnd, `(${end}${compare})`));
  const stopped = isAny('paused', 'postponed', 'cancelled');
  // A share above 1 is a number of per cent that somebody typed as such.
  const full = all(`ISNUMBER(${progress})`, oneOf(`(${progress}=1)`, `(${progress}>=100)`));
  const done = `(${oneOf(isAny('done'), all(not(stopped), full))}>0)`;
  const open = not(oneOf(done, stopped));
  const unsaid = not(isAny(...STATE_WORDS.map(({ state: each }) => each)));
  const begun = `(${oneOf(
    isAny('running'),
    all(`ISNUMBER(${progress})`, `(${progress}>0)`),
    all(unsaid, hasStart, `(${start}<=${cells.asOf})`),
  )}>0)`;
  const inTime = all(open, hasEnd, `(${end}>=${cells.asOf})`);
  return {
    inside: all(named, first(`<=${cells.end}`), oneOf(all(hasEnd, `(${end}>=${cells.start})`), not(hasEnd))),
    undated: all(named, not(hasStart), not(hasEnd)),
    before: all(named, first(`<=${cells.end}`), hasEnd, `(${end}<${cells.start})`),
    buckets: {
      done,
      running: all(inTime, begun),
      'not-started': all(inTime, not(begun)),
      overdue: all(open, hasEnd, `(${end}<${cells.asOf})`),
      'no-deadline': all(open, not(hasEnd)),
      stopped,
    },
    due: all(hasEnd, `(${end}<=${cells.asOf})`),
    withLead: `(TRIM(${column('CHỦ TRÌ')})<>"")`,
    stopped,
    inMonth: (from, to) =>
      all(...(from === null ? [] : [first(`>=${dateOf(from)}`)]), ...(to === null ? [] : [first(`<=${dateOf(to)}`)])),
  };
};

/** The figures of BC TỔNG HỢP as formulas over the schedule tables, equal to those the domain works out. */
export interface LiveFigures {
  /** A named figure; the figures stand in column E. */
  figure(name: string): CellInput;
  /** "x/y = z %" of the figure on `row`, of the count in the cell `of`. */
  share(row: number, of: string): CellInput;
  /** What "done among those due" is of. */
  due(): CellInput;
  month(index: number, bucket: Bucket): CellInput;
}

/** With more tables the longest formula passes Excel's limit of 8,192 characters. */
export const MOST_LIVE_TABLES = 5;

const COUNT_COLUMN = 'E';

const groupedCount = (value: string): string => `SUBSTITUTE(FIXED(${value},0,FALSE),",",".")`;

/** As `shareText`: one decimal with a comma whatever the language of Excel, never 0 or 100 for a part. */
const shareFormula = (count: string, of: string): string => {
  const rounded = `ROUND(${count}/${of}*1000,0)`;
  const tenths = `IF(AND(${rounded}=0,${count}>0),1,IF(AND(${rounded}=1000,${count}<${of}),999,${rounded}))`;
  const counts = `${groupedCount(count)}&"/"&${groupedCount(of)}`;
  return `=IF(${of}=0,${counts},${counts}&" = "&INT(${tenths}/10)&","&MOD(${tenths},10)&" %")`;
};

/**
 * Formulas over `tables`, at most {@link MOST_LIVE_TABLES}. Days typed as text are no days to a formula: the caller sees
 * to it that there are none.
 */
export const createLiveFigures = (
  tables: readonly string[],
  cells: LiveCells,
  months: readonly ReportMonth[],
): LiveFigures => {
  const conditions = tables.map((table) => conditionsOf(table, cells));
  const sum = (pick: (each: Conditions) => Condition): string =>
    conditions.map((each) => `SUMPRODUCT(${pick(each)}*1)`).join('+');
  const formula = (text: string): CellInput => ({ kind: 'formula', formula: `=${text}` });
  const inBucket =
    (bucket: Bucket) =>
    (each: Conditions): Condition =>
      all(each.inside, each.buckets[bucket]);
  const due = (each: Conditions): Condition => all(each.inside, each.due, not(each.buckets.stopped));
  const figures: Readonly<Record<string, (each: Conditions) => Condition>> = {
    total: (each) => each.inside,
    ...Object.fromEntries(BUCKETS.map((bucket) => [bucket, inBucket(bucket)])),
    'done-of-due': (each) => all(due(each), each.buckets.done),
    'with-lead': (each) => all(each.inside, each.withLead),
    'carried-over': (each) => all(each.before, each.buckets.overdue),
    undated: (each) => each.undated,
  };
  const monthOf =
    (index: number, bucket: Bucket) =>
    (each: Conditions): Condition => {
      const from = index === 0 ? null : (months[index]?.start ?? null);
      const to = index === months.length - 1 ? null : (months[index]?.end ?? null);
      const bounds = each.inMonth(from, to);
      return bounds === '' ? inBucket(bucket)(each) : all(inBucket(bucket)(each), bounds);
    };
  return {
    figure: (name) => {
      const pick = figures[name];
      return pick === undefined ? null : formula(sum(pick));
    },
    share: (row, of) => ({ kind: 'formula', formula: shareFormula(`${COUNT_COLUMN}${row}`, of) }),
    due: () => formula(sum(due)),
    month: (index, bucket) => formula(sum(monthOf(index, bucket))),
  };
};
