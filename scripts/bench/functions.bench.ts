import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FUNCTIONS, type FunctionId } from '../../src/functions/registry';
import type { FunctionMetadata } from '../../workbench/host/custom-functions';
import { createNodeHost, type NodeHost } from '../../workbench/node/host';
import type { BenchLine } from './bench';

// The KH functions: our code alone, and cell to cell through the real runtime. No cell repeats another's arguments
// unless people's sheets do so too (the list, the day looked from).

const CELLS = 10_000;
const { functionsMetadata } = createRequire(__filename)('../../webpack/functions-metadata.cjs') as {
  functionsMetadata: (root: string) => Promise<string>;
};

const day = (i: number): string => `${(i % 28) + 1}/${(i % 12) + 1}/${1890 + (i % 130)}`;
const serial = (i: number): number => 40_000 + i;
const clause = (i: number): string => `Từ ${(i % 28) + 1}/${(i % 12) + 1} đến 31/12/${2001 + (i % 97)}`;
const units = Array.from({ length: 500 }, (_, i) => [
  `${['Phòng', 'Ban', 'Công đoàn cơ sở', 'Trường Tiểu học', 'Trạm Y tế'][i % 5] ?? ''} ${['An Bình', 'Tân Hòa', 'Phú Mỹ', 'Long Thạnh'][i % 4] ?? ''} ${i}`,
]);
const unitCell = (i: number): string =>
  `Chủ trì: ${units[i % 500]?.[0] ?? ''}; phối hợp: ${units[(i * 7) % 500]?.[0] ?? ''}`;
/** Excel hands over a new array at every call. */
const freshUnits = (): unknown[][] => units.map((row) => [...row]);

const CALLS: Readonly<Record<FunctionId, (i: number) => readonly unknown[]>> = {
  NAMKYNIEM: (i) => [i % 2 === 0 ? day(i) : serial(i), 2024 + (i % 50)],
  NHANKYNIEM: (i) => [day(i), 2030, `Ngày thành lập đơn vị ${i}`],
  LOAIKYNIEM: (i) => [day(i), 2030],
  KIEMTRAKYNIEM: (i) => [`kỷ niệm ${i % 90} năm Ngày thành lập đơn vị ${i} (02/9/1945 - 02/9/2025)`],
  NGAYKYNIEM: (i) => [i % 2 === 0 ? 'Giỗ Tổ Hùng Vương' : '27/7', 1950 + (i % 100)],
  KYNIEMTRONGNGAY: (i) => [serial(i)],
  BATDAU: (i) => [clause(i)],
  KETTHUC: (i) => [clause(i)],
  GIO: (i) => [`${(i % 12) + 7}h30, ngày ${day(i)}`],
  BUOI: (i) => [`sáng ngày ${day(i)}`],
  KIEMTRATHOIGIAN: (i) => [`Thứ Hai, ngày ${day(i)}`],
  THU: (i) => [serial(i)],
  TUAN: (i) => [serial(i)],
  QUY: (i) => [serial(i)],
  NAMHOC: (i) => [serial(i)],
  NGAYCHU: (i) => [serial(i)],
  KHOANGNGAY: (i) => [serial(i), serial(i) + 3],
  AMLICH: (i) => [serial(i)],
  DUONGLICH: (i) => [(i % 29) + 1, (i % 12) + 1, 1900 + (i % 200)],
  CANCHI: (i) => [1900 + (i % 200)],
  NGAYLE: (i) => [serial(i)],
  SONGAYLAMVIEC: (i) => [serial(i), serial(i) + 30, [[45_000], [45_001]]],
  THEMNGAYLAMVIEC: (i) => [serial(i), 10],
  DONVI: (i) => [unitCell(i), freshUnits()],
  DEMDONVI: (i) => [unitCell(i)],
  VAITRO: (i) => [unitCell(i), units[i % 500]?.[0]],
  KIEMTRADONVI: (i) => [unitCell(i), freshUnits()],
  TRANGTHAI: (i) => [serial(i), serial(i) + 10, (i % 10) / 10, 45_000],
  CONLAI: (i) => [serial(i), 45_000],
  KYHIEU: (i) => [`Kế hoạch số ${i}-KH/ĐTN ngày ${day(i)} của Ban Thường vụ`],
  CHUANHOA: (i) => [`  Kế  hoạch\u00a0số ${i} `.normalize('NFD')],
  BODAU: (i) => [`Kế hoạch số ${i}`],
  CHUYENMA: (i) => [`KÕ ho¹ch sè ${i}`, 'TCVN3'],
};

const ids = Object.keys(FUNCTIONS) as FunctionId[];

const quiet = (id: FunctionId, args: readonly unknown[]): void => {
  const run = FUNCTIONS[id] as (...given: readonly unknown[]) => unknown;
  try {
    run(...args);
  } catch {
    // An error value is an answer too: day 30 of a month of 29.
  }
};

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const oursAlone = (): readonly BenchLine[] =>
  ids.map((id) => {
    // Arguments are made beforehand, as Excel does; lists fresh for every call would not fit in memory.
    const lists = id === 'DONVI' || id === 'KIEMTRADONVI';
    const args = Array.from({ length: CELLS }, (_, i) => (lists ? [unitCell(i), units] : CALLS[id](i)));
    for (let i = 0; i < 200; i += 1) quiet(id, CALLS[id](1_000_000 + i));
    const ms = timed(() => {
      for (const one of args) quiet(id, one);
    });
    const line: BenchLine = { name: `${id}, ${CELLS.toLocaleString('en-US')} cells, our code`, value: ms, unit: 'ms' };
    return id === 'NAMKYNIEM' ? { ...line, budget: '≤ 50 ms', met: ms <= 50 } : line;
  });

const againstList = (): readonly BenchLine[] => {
  const args = Array.from({ length: 5_000 }, (_, i) => unitCell(20_000 + i));
  let copying = 0;
  const total = timed(() => {
    for (const text of args) {
      const start = performance.now();
      const list = freshUnits();
      copying += performance.now() - start;
      quiet('DONVI', [text, list]);
    }
  });
  const known = timed(() => {
    for (const text of args.slice(0, 1_000)) quiet('DONVI', [text, freshUnits()]);
  });
  return [
    { name: 'DONVI, 5,000 cells × 500 units, a new array each call', value: total - copying, unit: 'ms' },
    { name: 'DONVI, 1,000 texts asked again', value: known, unit: 'ms', note: 'with copying the list' },
  ];
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1_048_576;
};

const memory = (): readonly BenchLine[] => {
  const fast: readonly FunctionId[] = [
    'NAMKYNIEM',
    'NHANKYNIEM',
    'THU',
    'AMLICH',
    'NGAYKYNIEM',
    'SONGAYLAMVIEC',
    'TRANGTHAI',
    'BODAU',
  ];
  const slow: readonly FunctionId[] = ['BATDAU', 'DONVI', 'KIEMTRAKYNIEM', 'KYHIEU'];
  const round = (from: number, count: number): void => {
    for (let i = from; i < from + count; i += 1) {
      const id = i % 50 === 0 ? slow[(i / 50) % slow.length] : fast[i % fast.length];
      if (id === undefined) continue;
      quiet(id, id === 'DONVI' ? [unitCell(i), units] : CALLS[id](i));
    }
  };
  round(0, 200_000);
  const before = heap();
  round(200_000, 1_000_000);
  const grown = heap() - before;
  return [
    {
      name: 'heap after 1,000,000 further calls',
      value: grown,
      unit: 'MB',
      budget: '≤ 10 MB',
      met: grown <= 10,
    },
  ];
};

const settled = async (node: NodeHost, address: string): Promise<void> => {
  for (;;) {
    const busy = await node.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load('values');
      await context.sync();
      return range.values.some((row) => row[0] === '#BUSY!');
    });
    if (!busy) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

const endToEnd = async (): Promise<readonly BenchLine[]> => {
  const { functions } = JSON.parse(await functionsMetadata(join(__dirname, '../..'))) as {
    functions: FunctionMetadata[];
  };
  const node = await createNodeHost({ customFunctions: { namespace: 'KH', functions } });
  Object.assign(globalThis, { CustomFunctions: node.CustomFunctions });
  let ours = 0;
  let calls = 0;
  for (const [id, run] of Object.entries(FUNCTIONS)) {
    const inner = run as (...given: readonly unknown[]) => unknown;
    node.CustomFunctions.associate(id, (...given: unknown[]) => {
      const start = performance.now();
      try {
        return inner(...given);
      } finally {
        ours += performance.now() - start;
        calls += 1;
      }
    });
  }
  const measure = async (name: string, formula: (row: number) => string): Promise<readonly BenchLine[]> => {
    ours = 0;
    calls = 0;
    const address = `C1:C${CELLS}`;
    const start = performance.now();
    await node.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(address).formulas = Array.from({ length: CELLS }, (_, i) => [formula(i + 1)]);
      await context.sync();
    });
    await settled(node, address);
    const total = performance.now() - start;
    return [
      {
        name: `${name}, ${CELLS.toLocaleString('en-US')} cells end to end`,
        value: total,
        unit: 'ms',
        note: `${calls} calls`,
      },
      { name: `${name}, of that our code`, value: ours, unit: 'ms', note: `${((100 * ours) / total).toFixed(1)} %` },
    ];
  };
  await node.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:B${CELLS}`).values = Array.from({ length: CELLS }, (_, i) => [serial(i), `Kế hoạch số ${i}`]);
    await context.sync();
  });
  try {
    return [
      ...(await measure('NAMKYNIEM', (row) => `=KH.NAMKYNIEM(A${row},${2024 + (row % 50)})`)),
      ...(await measure('BODAU', (row) => `=KH.BODAU(B${row})`)),
    ];
  } finally {
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
    node.close();
  }
};

/** Times of the KH functions. */
export const run = async (): Promise<readonly BenchLine[]> => [
  ...oursAlone(),
  ...againstList(),
  ...memory(),
  ...(await endToEnd()),
];
