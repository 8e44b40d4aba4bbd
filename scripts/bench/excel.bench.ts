import { buildSchedule } from '../../src/application/commands/build-schedule';
import { createExcelHost } from '../../src/excel/excel-host';
import { createNodeHost } from '../../workbench/node/host';
import type { BenchLine } from './bench';

// A schedule of n activities built in the open workbook through the unmodified Office.js: syncs, bytes, and the time
// that is ours and the library's (all but the time the host takes to answer).

const HEADER = ['TT', 'Nội dung', 'Thời gian', 'Địa điểm', 'Phân công'];
const PLACES = ['Hội trường tầng 1', 'Phòng họp số 2', 'Nhà văn hóa xã', 'Sân vận động', 'Trực tuyến'];

const activityRow = (k: number): readonly (string | number)[] => [
  k + 1,
  `Tổ chức buổi sinh hoạt chuyên đề số ${k + 1} cho đoàn viên các chi đoàn`,
  `Ngày ${String((k % 9) + 3).padStart(2, '0')}/${(k % 6) + 4}/2024`,
  PLACES[k % PLACES.length] ?? '',
  `Chi đoàn ${(k % 40) + 1} chủ trì, Ban Phong trào phối hợp`,
];

interface Measured {
  readonly syncs: number;
  readonly largest: number;
  readonly ours: number;
  readonly total: number;
}

const measure = async (rows: number): Promise<Measured> => {
  const node = await createNodeHost();
  Object.assign(globalThis, { Office: node.Office, Excel: node.Excel, OfficeExtension: node.OfficeExtension });
  node.host.faults.payloadLimit = Infinity;
  await node.run(async (context) => {
    const values = [['LỊCH HOẠT ĐỘNG', '', '', '', ''], ['Năm 2024', '', '', '', ''], HEADER];
    const cells = [...values, ...Array.from({ length: rows }, (_unused, k) => activityRow(k))];
    context.workbook.worksheets.getItem('Sheet1').getRange(`A1:E${rows + 3}`).values = cells as string[][];
    await context.sync();
  });
  const excel = createExcelHost();
  const before = node.host.syncs.length;
  const start = performance.now();
  const outcome = await buildSchedule(excel, {
    source: { kind: 'workbook', scope: { kind: 'active-sheet' } },
    locale: 'vi',
  });
  const total = performance.now() - start;
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome));
  const made = node.host.syncs.slice(before);
  const host = made.reduce((sum, sync) => sum + sync.milliseconds, 0);
  node.close();
  return {
    syncs: made.length,
    largest: Math.max(...made.flatMap((sync) => [sync.requestBytes, sync.responseBytes])),
    ours: total - host,
    total,
  };
};

/** Benchmark of the Excel ring. */
export const run = async (): Promise<readonly BenchLine[]> => {
  await measure(500);
  const ten = await measure(10_000);
  return [
    { name: 'build 10,000 activities in Excel: syncs', value: ten.syncs, unit: '', budget: '≤ 3', met: ten.syncs <= 3 },
    {
      name: 'build 10,000 activities in Excel: largest message',
      value: Number((ten.largest / 1e6).toFixed(2)),
      unit: 'MB',
      budget: '< 4 MB',
      met: ten.largest < 4e6,
    },
    {
      name: 'build 10,000 activities in Excel: ours and Office.js',
      value: Math.round(ten.ours),
      unit: 'ms',
      note: `reading, understanding, checking, laying out, packing; ${Math.round(ten.total)} ms with the host`,
    },
  ];
};
