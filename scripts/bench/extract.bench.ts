import { readSource } from '../../src/application/read-source';
import { READERS } from '../../src/cli/files';
import { extractSchedules } from '../../src/domain/schedule/extract';
import { parseCsv } from '../../src/domain/source/csv';
import { textSnapshot } from '../../src/domain/source/text-snapshot';
import type { SourceSnapshot } from '../../src/domain/source/snapshot';
import type { BenchLine } from './bench';
import { leastOf, weigh } from './measure';

// Extraction alone, in processor time (the machine may be shared): tables, prose and broken tables of growing size; the
// peer is the reading of the same rows into cells with nothing understood.

const csvOf = (rows: number): string => {
  const lines = ['TT,Nội dung,Thời gian,Địa điểm,Đơn vị thực hiện'];
  for (let k = 1; k <= rows; k += 1) {
    const day = `${String(1 + (k % 28))}/${String(1 + (k % 12))}/2026`;
    lines.push(
      `${String(k)},Tập huấn nghiệp vụ đợt ${String(k)},"${k % 4 === 0 ? '8h00, ' : ''}${day}",Nhà văn hóa xã số ${String(k % 97)},"Ban Phong trào số ${String(k % 31)} chủ trì, Văn phòng phối hợp"`,
    );
  }
  return lines.join('\n');
};

const proseOf = (rows: number): string => {
  const lines = ['KẾ HOẠCH', 'Hoạt động năm 2026', '', 'II. NỘI DUNG'];
  for (let k = 1; k <= rows; k += 1) {
    if (k % 20 === 1) lines.push(`${String(1 + Math.floor(k / 20))}. Công tác chuyên đề số ${String(k)}`);
    lines.push(
      `- Tổ chức Hội thi tìm hiểu pháp luật lần ${String(k)} vào ngày ${String(1 + (k % 28))}/${String(1 + (k % 12))}/2026 tại Hội trường xã số ${String(k % 90)} (Phân công Đoàn xã số ${String(k % 40)} phụ trách).`,
    );
  }
  return lines.join('\n');
};

const cellLinesOf = (rows: number): string => {
  const lines = ['TT', 'Nội dung', 'Thời gian', 'Địa điểm'];
  for (let k = 1; k <= rows; k += 1) {
    lines.push(
      String(k),
      `Ra quân vệ sinh tuyến đường số ${String(k)}`,
      `${String(1 + (k % 28))}/3/2026`,
      `Khu phố ${String(k % 50)}`,
    );
  }
  return lines.join('\n');
};

const csvSource = (rows: number): SourceSnapshot => {
  const read = readSource({ name: 'lich.csv', bytes: new TextEncoder().encode(csvOf(rows)) }, READERS);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
};

const growth = (name: string, small: number, large: number): BenchLine => {
  const value = large / small;
  return { name, value, unit: 'x', budget: '≤ 11 x', met: value <= 11 };
};

export const run = (): Promise<readonly BenchLine[]> => {
  const table = (rows: number): (() => unknown) => {
    const source = csvSource(rows);
    return () => extractSchedules(source);
  };
  const words =
    (text: string): (() => unknown) =>
    () =>
      extractSchedules(textSnapshot('ke-hoach.txt', text));
  leastOf(2, table(10_000));
  const one = leastOf(5, table(1_000));
  const ten = leastOf(3, table(10_000));
  const large = table(100_000);
  const hundred = leastOf(3, large);
  const grown = weigh(large) / 1_048_576;
  const text = csvOf(10_000);
  const cells = leastOf(3, () => parseCsv(text));
  const proseOne = leastOf(3, words(proseOf(1_000)));
  const proseTen = leastOf(3, words(proseOf(10_000)));
  const brokenOne = leastOf(3, words(cellLinesOf(1_000)));
  const brokenTen = leastOf(3, words(cellLinesOf(10_000)));
  return Promise.resolve([
    { name: '1,000 rows of a table', value: one, unit: 'ms' },
    { name: '10,000 rows of a table', value: ten, unit: 'ms', note: 'processor time' },
    { name: '10,000 rows: times the bare reading of the cells', value: ten / cells, unit: 'x' },
    growth('table, growth 1,000 → 10,000 rows', one, ten),
    { name: '100,000 rows of a table', value: hundred, unit: 'ms' },
    { name: '100,000 rows, kept in memory', value: grown, unit: 'MB' },
    growth('table, growth 10,000 → 100,000 rows', ten, hundred),
    growth('prose, growth 1,000 → 10,000 bullets', proseOne, proseTen),
    growth('one cell a line, growth 1,000 → 10,000 rows', brokenOne, brokenTen),
  ]);
};
