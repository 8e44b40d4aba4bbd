import { Writable } from 'node:stream';
import { readXlsx, writeXlsx } from 'hucre';
import { buildWorkbook } from '../../src/application/build-workbook';
import { understand } from '../../src/application/understand';
import { extractSchedules } from '../../src/domain/schedule/extract';
import { blankSheet } from '../../src/domain/workbook/blank-sheet';
import type { CellInput, SheetPlan, WritePlan } from '../../src/domain/workbook/write-plan';
import { kh } from '../../src/cli/main';
import { readWorkbook } from '../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import type { BenchLine } from './bench';

// The main job on files: a sheet of n activities read, understood, laid out and written; and NDJSON through kh.

const UNITS = ['Ban Tổ chức', 'Ban Phong trào', 'Văn phòng', 'Đoàn cơ sở Công ty Điện lực', 'Sở Nội vụ'];
const WORKS = [
  'Hội nghị giao ban công tác',
  'Tập huấn kỹ năng số cho cán bộ',
  'Ra quân vệ sinh môi trường tại xã',
  'Hội thao chào mừng ngày thành lập ngành',
];

const activityRow = (k: number): CellInput[] => {
  const day = 1 + (k % 28);
  const month = 1 + (Math.floor(k / 28) % 12);
  return [
    k + 1,
    `${WORKS[k % WORKS.length] ?? ''} đợt ${k + 1}, cụm số ${1 + (k % 9)}`,
    k % 3 === 0 ? `${7 + (k % 4)}g30, ngày ${day}/${month}/2026` : `${day}/${month}/2026`,
    `Hội trường ${k + 1}, nhà văn hóa xã số ${1 + (k % 97)}`,
    `${UNITS[k % UNITS.length] ?? ''} số ${k} chủ trì, ${UNITS[(k + 1) % UNITS.length] ?? ''} số ${k} phối hợp`,
  ];
};

const sourcePlan = (rows: number): WritePlan => {
  const sheet: SheetPlan = {
    ...blankSheet('a', 'Lịch năm 2026'),
    blocks: [
      { row: 1, column: 1, cells: [['LỊCH HOẠT ĐỘNG NĂM 2026']] },
      {
        row: 3,
        column: 1,
        cells: [
          ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'ĐỊA ĐIỂM', 'GHI CHÚ'],
          ...Array.from({ length: rows }, (_, k) => activityRow(k)),
        ],
      },
    ],
  };
  return { command: 'bench', sheets: [sheet], activate: null };
};

const toBytes = (plan: WritePlan): Uint8Array => {
  const pieces: Uint8Array[] = [];
  const written = writeWorkbook(plan, (piece) => void pieces.push(piece));
  if (!written.ok) throw new Error(written.failure.code);
  return new Uint8Array(Buffer.concat(pieces));
};

const MEGABYTE = 1024 * 1024;
const rss = (): number => process.memoryUsage.rss() / MEGABYTE;

interface Timed<T> {
  readonly value: T;
  readonly ms: number;
}

/** Processor time of this process in ms: what other programs on the machine do does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const timed = <T>(work: () => T): Timed<T> => {
  const start = cpu();
  const value = work();
  return { value, ms: cpu() - start };
};

interface Job {
  readonly read: number;
  readonly extract: number;
  readonly check: number;
  readonly build: number;
  readonly write: number;
  readonly activities: number;
  readonly bytes: Uint8Array;
  /** Highest resident memory seen between the steps. */
  readonly peak: number;
}

const runJob = (bytes: Uint8Array): Job => {
  let peak = rss();
  const step = <T>(work: () => T): Timed<T> => {
    const result = timed(work);
    peak = Math.max(peak, rss());
    return result;
  };
  const read = step(() => readWorkbook(bytes, 'lich.xlsx'));
  if (!read.value.ok) throw new Error(read.value.failure.code);
  const source = read.value.value;
  const extract = step(() => extractSchedules(source));
  const both = step(() => understand(source));
  const build = step(() => buildWorkbook({ documents: [both.value], locale: 'vi' }));
  const write = step(() => toBytes(build.value.plan));
  return {
    read: read.ms,
    extract: extract.ms,
    check: Math.max(0, both.ms - extract.ms),
    build: build.ms,
    write: write.ms,
    activities: build.value.activities,
    bytes: write.value,
    peak,
  };
};

const total = (job: Job): number => job.read + job.extract + job.check + job.build + job.write;

const sizes = [1_000, 10_000, 100_000] as const;

const line = (name: string, value: number, unit: string, more: Partial<BenchLine> = {}): BenchLine => ({
  name,
  value,
  unit,
  ...more,
});

const NDJSON_LINES = 100_000;

const records = async function* (count: number): AsyncGenerator<string> {
  for (let k = 0; k < count; k += 100) {
    let piece = '';
    for (let at = k; at < k + 100; at += 1) {
      piece += `${JSON.stringify({ id: at, text: `7g30, ngày ${1 + (at % 28)}/${1 + (at % 12)}/2026 (thứ Hai)`, year: 2026 })}\n`;
    }
    yield await Promise.resolve(piece);
  }
};

/** Memory while so many lines run through `kh parse time`, whose reader is now and then slow. */
const parseLines = async (
  count: number,
): Promise<{ readonly ms: number; readonly growth: number; readonly lines: number }> => {
  let lines = 0;
  let chunks = 0;
  let peak = 0;
  const output = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks += 1;
      for (const byte of chunk) if (byte === 10) lines += 1;
      peak = Math.max(peak, rss());
      if (chunks % 50 === 0) setTimeout(done, 1);
      else done();
    },
  });
  const before = rss();
  const start = cpu();
  await kh(['parse', 'time'], { input: records(count), output, errors: process.stderr });
  return { ms: cpu() - start, growth: peak - before, lines };
};

const ROUNDS = 3;

/** The best of some rounds: what the work costs when nothing else disturbs it. */
const best = async (work: () => unknown): Promise<number> => {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = cpu();
    await work();
    least = Math.min(least, cpu() - start);
  }
  return least;
};

/** Reading and writing 10,000 plain rows with our code and with hucre. */
const againstPeer = async (): Promise<{ readonly read: number; readonly write: number }> => {
  const plan = sourcePlan(10_000);
  const bytes = toBytes(plan);
  const peer = await readXlsx(bytes, { readStyles: true });
  const sheet = { name: 'a', rows: peer.sheets[0]?.rows ?? [] };
  return {
    read: (await best(() => readXlsx(bytes, { readStyles: true }))) / (await best(() => readWorkbook(bytes, 'a'))),
    write: (await best(() => writeXlsx({ sheets: [sheet] }))) / (await best(() => toBytes(plan))),
  };
};

export const run = async (): Promise<readonly BenchLine[]> => {
  await parseLines(1_000); // warm-up
  const parsed = await parseLines(NDJSON_LINES);
  const peer = await againstPeer();
  runJob(toBytes(sourcePlan(500)));
  const jobs = sizes.map((size) => runJob(toBytes(sourcePlan(size))));
  const [small, middle, large] = jobs;
  if (!small || !middle || !large) throw new Error('no jobs');

  const ten = (name: keyof Pick<Job, 'read' | 'extract' | 'check' | 'build' | 'write'>, what: string): BenchLine =>
    line(`10,000 rows: ${what}`, middle[name], 'ms', { budget: '≤ 1 s', met: middle[name] <= 1000 });
  const growth = total(large) / total(middle);
  return [
    ten('read', 'read .xlsx'),
    ten('extract', 'extract activities'),
    ten('check', 'check'),
    ten('build', 'lay out'),
    ten('write', 'write .xlsx'),
    line('10,000 rows: activities found', middle.activities, '', {
      met: middle.activities === 10_000,
      budget: '10,000',
    }),
    line('10,000 rows: peak memory', middle.peak, 'MB'),
    line('100,000 rows: activities found', large.activities, '', {
      met: large.activities === 100_000,
      budget: '100,000',
    }),
    line('100,000 rows: all steps', total(large), 'ms'),
    line('100,000 rows: peak memory', large.peak, 'MB'),
    line('time, 1,000 → 10,000 rows', total(middle) / total(small), 'x'),
    line('time, 10,000 → 100,000 rows', growth, 'x', { budget: '≤ 11 x', met: growth <= 11 }),
    line('reading .xlsx, hucre / ours (10,000 rows)', peer.read, 'x'),
    line('writing .xlsx, hucre / ours (10,000 rows)', peer.write, 'x'),
    line(`kh parse time: ${NDJSON_LINES} lines answered`, parsed.lines, 'lines', {
      budget: String(NDJSON_LINES),
      met: parsed.lines === NDJSON_LINES,
    }),
    line('kh parse time: speed', parsed.lines / (parsed.ms / 1000), 'lines/s'),
    line('kh parse time: memory grown by', parsed.growth, 'MB', { budget: '≤ 100 MB', met: parsed.growth <= 100 }),
  ];
};
