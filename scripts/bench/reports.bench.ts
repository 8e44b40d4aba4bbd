import { buildReports } from '../../src/application/commands/build-reports';
import { planReports, type ReportOptions } from '../../src/application/reports/plan-reports';
import { snapshotOfPlan } from '../../src/application/reports/snapshot-of-plan';
import { addDays } from '../../src/domain/calendar/plain-date';
import { readReportRows } from '../../src/domain/reports/read-rows';
import { blankSheet } from '../../src/domain/workbook/blank-sheet';
import { SCHEDULE_HEADERS, SCHEDULE_TABLE, type ScheduleHeader } from '../../src/domain/workbook/schedule-columns';
import type { CellInput, SheetPlan, WritePlan } from '../../src/domain/workbook/write-plan';
import { createExcelHost } from '../../src/excel/excel-host';
import { createNodeHost } from '../../workbench/node/host';
import type { BenchLine } from './bench';
import { medianOf, weigh } from './measure';

// A year of n activities of u units: the six report sheets planned from a picture of the schedule, and made in the open
// workbook through the unmodified Office.js. The peer is the plain way to count: one pass over the rows for each unit
// and each state, as a sheet full of COUNTIFS does it.

const STATES = ['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện', 'Chưa thực hiện', 'Hoàn thành', 'Hoãn', 'Tạm dừng'];
const SECTIONS = [
  'I. Tuyên truyền',
  'II. Tình nguyện › 1. Cấp tỉnh',
  'II. Tình nguyện › 2. Cấp cơ sở',
  'III. Tổng kết',
];

const unitName = (k: number): string => `Đoàn cơ sở Công ty số ${k + 1}`;

const row = (k: number, units: number): Readonly<Partial<Record<ScheduleHeader, CellInput>>> => {
  const start = addDays({ year: 2024, month: 1, day: 1 }, (k * 37) % 366);
  return {
    TT: k + 1,
    'HOẠT ĐỘNG': `Tổ chức buổi sinh hoạt chuyên đề số ${k + 1} cho đoàn viên các chi đoàn`,
    'THỜI GIAN': 'Theo kế hoạch',
    'ĐỊA ĐIỂM': 'Hội trường tầng 1',
    'BẮT ĐẦU': k % 50 === 0 ? null : { kind: 'date', date: start },
    'KẾT THÚC': k % 50 === 0 ? null : { kind: 'date', date: addDays(start, k % 5 === 0 ? 20 : 0) },
    'CHỦ TRÌ': unitName(k % units),
    'PHỐI HỢP': k % 3 === 0 ? unitName((k * 7 + 1) % units) : '',
    MỤC: SECTIONS[k % SECTIONS.length] ?? '',
    'TRẠNG THÁI': STATES[k % STATES.length] ?? '',
    'TIẾN ĐỘ': k % 4 === 0 ? 0.5 : null,
    MÃ: `HD${String(k + 1).padStart(6, '0')}`,
  };
};

/** The schedule sheet of n activities. */
export const yearPlan = (count: number, units: number): WritePlan => {
  const body = Array.from({ length: count }, (_unused, k) => {
    const cells = row(k, units);
    return SCHEDULE_HEADERS.map((header) => cells[header] ?? null);
  });
  const range = { top: 1, left: 1, bottom: count + 1, right: SCHEDULE_HEADERS.length };
  const sheet: SheetPlan = {
    ...blankSheet('schedule', 'LỊCH HOẠT ĐỘNG'),
    blocks: [{ row: 1, column: 1, cells: [[...SCHEDULE_HEADERS], ...body] }],
    tables: [{ name: SCHEDULE_TABLE, range, style: null, showFilter: true, showBandedRows: false }],
  };
  return { command: 'build-schedule', sheets: [sheet], activate: 'schedule' };
};

const options = (units: number): ReportOptions => ({
  locale: 'vi',
  period: { kind: 'year', year: 2024 },
  asOf: { year: 2024, month: 6, day: 30 },
  units: Array.from({ length: units + 10 }, (_unused, k) => unitName(k)),
});

interface Cost {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Both sizes are warm: each has planned this many rows before it is measured. */
const WARM_ROWS = 200_000;
const RUNS = 5;

/** The six reports planned from a picture of n activities; the picture itself is made before, and is not counted. */
const costOf = (count: number, units: number): Cost => {
  const snapshot = snapshotOfPlan(yearPlan(count, units));
  const plan = (): unknown => planReports(snapshot, options(units));
  for (let rows = 0; rows < WARM_ROWS; rows += count) plan();
  return { milliseconds: medianOf(RUNS, plan), bytes: weigh(plan) };
};

const GROWTH = 11;

/** Units counted by the peer: all of them would take half a minute. */
const PEER_UNITS = 25;

/** Unit × state as COUNTIFS would: every cell of the matrix looks at every row. */
const countEachCell = (plan: WritePlan, units: readonly string[]): number => {
  const { rows } = readReportRows(snapshotOfPlan(plan));
  let sum = 0;
  for (const unit of units) {
    for (const state of STATES) {
      sum += rows.filter((each) => each.leads.includes(unit) && each.stateText === state).length;
    }
  }
  return sum;
};

interface Measured {
  readonly syncs: number;
  readonly largest: number;
  readonly ours: number;
}

const inExcel = async (count: number, units: number): Promise<readonly Measured[]> => {
  const node = await createNodeHost();
  Object.assign(globalThis, { Office: node.Office, Excel: node.Excel, OfficeExtension: node.OfficeExtension });
  const written = await createExcelHost().write(yearPlan(count, units));
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  const measured: Measured[] = [];
  for (let run = 0; run < 2; run += 1) {
    const before = node.host.syncs.length;
    const start = performance.now();
    const outcome = await buildReports(createExcelHost(), options(units));
    const total = performance.now() - start;
    if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
    const syncs = node.host.syncs.slice(before);
    measured.push({
      syncs: syncs.length,
      largest: Math.max(...syncs.flatMap((sync) => [sync.requestBytes, sync.responseBytes])),
      ours: total - syncs.reduce((sum, sync) => sum + sync.milliseconds, 0),
    });
  }
  node.close();
  return measured;
};

/**
 * Benchmark of the leadership reports. Times of planning are medians of processor time on a settled heap, with both sizes
 * equally warm; making the input is not counted.
 */
export const run = async (): Promise<readonly BenchLine[]> => {
  const units = 500;
  const small = costOf(10_000, units);
  const large = costOf(100_000, units);
  const ours = small.milliseconds;
  const plan = yearPlan(10_000, units);
  const some = (options(units).units ?? []).slice(0, PEER_UNITS);
  const peer = (medianOf(1, () => countEachCell(plan, some)) * units) / PEER_UNITS;
  const growth = (of: keyof Cost): Pick<BenchLine, 'value' | 'unit' | 'budget' | 'met'> => ({
    value: Number((large[of] / small[of]).toFixed(1)),
    unit: 'x',
    budget: `≤ ${GROWTH} x`,
    met: large[of] <= GROWTH * small[of],
  });
  const [first, second] = await inExcel(10_000, units);
  const excel = (name: string, each: Measured | undefined): readonly BenchLine[] =>
    each === undefined
      ? []
      : [
          { name: `${name}: syncs`, value: each.syncs, unit: '', budget: '≤ 3', met: each.syncs <= 3 },
          {
            name: `${name}: largest message`,
            value: Number((each.largest / 1e6).toFixed(2)),
            unit: 'MB',
            budget: '< 4 MB',
            met: each.largest < 4e6,
          },
          { name: `${name}: ours and Office.js`, value: Math.round(each.ours), unit: 'ms' },
        ];
  return [
    {
      name: 'six reports of 10,000 activities × 500 units, planned',
      value: Math.round(ours),
      unit: 'ms',
      budget: '≤ 1,000 ms',
      met: ours <= 1_000,
    },
    {
      name: 'the same against counting the unit × state matrix cell by cell',
      value: Number((peer / ours).toFixed(1)),
      unit: 'x',
      note: `${Math.round(peer)} ms for the matrix alone, from ${PEER_UNITS} of ${units} units`,
    },
    { name: 'growth of six reports from 10,000 to 100,000 activities: time', ...growth('milliseconds') },
    {
      name: 'growth of six reports from 10,000 to 100,000 activities: memory',
      ...growth('bytes'),
      note: `${(small.bytes / 1e6).toFixed(1)} and ${(large.bytes / 1e6).toFixed(1)} MB held by the plan and its figures`,
    },
    ...excel('six reports of 10,000 activities in Excel, first run', first),
    ...excel('six reports of 10,000 activities in Excel, second run', second),
  ];
};
