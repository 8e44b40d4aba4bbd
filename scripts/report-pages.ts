/**
 * `npx tsx scripts/report-pages.ts [NAME...]`: report sheets as they print, through LibreOffice and pdftoppm, into
 * out/reports: to be looked at. Each name below is a workbook. With `--docs` the pictures of docs/bao-cao.md are taken
 * anew from the workbook "department".
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkbook } from '../src/application/build-workbook';
import { planReports, type ReportOptions } from '../src/application/reports/plan-reports';
import { snapshotOfPlan } from '../src/application/reports/snapshot-of-plan';
import { understand } from '../src/application/understand';
import { loadSource, writeAtomically } from '../src/cli/files';
import { columnOf } from '../src/domain/workbook/schedule-columns';
import type { SheetPlan, WritePlan } from '../src/domain/workbook/write-plan';
import { writeWorkbook } from '../src/xlsx/write/write-workbook';
import { bookPlan } from '../test/support/report-book';
import { on, reportRow } from '../test/support/report-cases';
import { yearPlan } from './bench/reports.bench';

const root = join(__dirname, '..');
const folder = join(root, 'out/reports');
const RESOLUTION = '60';

/** What a clerk would have typed under TRẠNG THÁI after some weeks. */
const STATES = ['Hoàn thành', 'Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện', 'Hoãn', 'Hoàn thành', 'Tạm dừng'];

const withStates = (sheet: SheetPlan): SheetPlan => {
  const table = sheet.tables[0]?.range;
  const state = columnOf('TRẠNG THÁI');
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, r) =>
        table === undefined || block.row + r <= table.top
          ? line
          : line.map((cell, c) =>
              block.column + c === state ? (STATES[(block.row + r) % STATES.length] ?? cell) : cell,
            ),
      ),
    })),
  };
};

const samplePlan = (): WritePlan => {
  const source = loadSource(join(root, 'scripts/samples/ke-hoach-he-2026.txt'));
  if (!source.ok) throw new Error(source.failure.code);
  const { plan } = buildWorkbook({ documents: [understand(source.value)], locale: 'vi' });
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.key.startsWith('schedule') ? withStates(sheet) : sheet)),
  };
};

const WORK = [
  'Hội nghị tổng kết công tác năm và triển khai nhiệm vụ',
  'Kiểm tra công tác văn thư, lưu trữ tại các đơn vị trực thuộc',
  'Tập huấn nghiệp vụ quản lý lễ hội cho công chức văn hóa cấp xã',
  'Giải bóng chuyền công chức, viên chức, người lao động',
  'Trưng bày tư liệu "Những chặng đường" nhân kỷ niệm ngày thành lập ngành',
  'Họp giao ban quý',
];
const UNITS = [
  'Văn phòng Sở',
  'Phòng Quản lý văn hóa',
  'Phòng Quản lý thể dục thể thao',
  'Thanh tra Sở',
  'Bảo tàng tỉnh',
  'Thư viện tỉnh',
];

/** Four months of a department: some of everything that a report tells apart. */
const departmentPlan = (): WritePlan =>
  bookPlan(
    Array.from({ length: 46 }, (_unused, k) =>
      reportRow({
        key: `HD${k}`,
        name: `${WORK[k % WORK.length] ?? ''}${k < WORK.length ? '' : ` (lần ${1 + Math.floor(k / WORK.length)})`}`,
        row: 8 + k,
        start: k % 12 === 5 ? null : on(3 + (k % 4), 1 + ((k * 7) % 27), 2026),
        end: k % 12 === 5 || k % 17 === 3 ? null : on(3 + (k % 4), Math.min(28, 1 + ((k * 7) % 27) + (k % 5)), 2026),
        clock: k % 3 === 0 ? '07:30 - 11:00' : '',
        leads: k % 10 === 9 ? [] : [UNITS[k % 5] ?? ''],
        supports: k % 3 === 0 ? [UNITS[(k + 2) % 5] ?? ''] : [],
        section: k % 2 === 0 ? 'I. CÔNG TÁC CHUYÊN MÔN › 1. Lĩnh vực văn hóa' : 'II. CÔNG TÁC TỔ CHỨC, HÀNH CHÍNH',
        typedState: (['done', 'done', null, 'running', 'postponed', 'done', 'cancelled'] as const)[k % 7] ?? null,
      }),
    ),
    'Sở Văn hóa và Thể thao',
    'Ủy ban nhân dân tỉnh Lam Sơn',
  );

type Case = readonly [WritePlan, Omit<ReportOptions, 'locale'>];

const CASES: Readonly<Record<string, () => Case>> = {
  sample: () => [samplePlan(), { period: { kind: 'year', year: 2026 }, asOf: on(7, 10, 2026) }],
  department: () => [
    departmentPlan(),
    { period: { kind: 'month', year: 2026, month: 5 }, asOf: on(5, 18, 2026), units: UNITS },
  ],
  quarter: () => [
    departmentPlan(),
    { period: { kind: 'quarter', year: 2026, quarter: 2 }, cutOff: 14, asOf: on(5, 18, 2026), live: true },
  ],
  large: () => [yearPlan(10_000, 500), { period: { kind: 'year', year: 2024 }, asOf: on(6, 30) }],
  empty: () => [
    bookPlan([reportRow({ key: 'A', start: null, end: null })], 'Đảng ủy Khối các cơ quan'),
    { period: { kind: 'quarter', year: 2025, quarter: 1 }, asOf: on(2, 10, 2025) },
  ],
};

const make = (name: string): void => {
  const found = CASES[name];
  if (found === undefined) throw new Error(`no such workbook: ${name}`);
  const [schedules, options] = found();
  const planned = planReports(snapshotOfPlan(schedules), { locale: 'vi', ...options });
  if (planned.kind !== 'planned') throw new Error(planned.kind);
  // The schedule itself is not printed here: the links need it, the pictures do not.
  const hidden = schedules.sheets.map((sheet) => ({ ...sheet, visibility: 'hidden' as const }));
  const book = join(folder, `${name}.xlsx`);
  const written = writeAtomically(book, (sink) =>
    writeWorkbook({ ...planned.plan, sheets: [...planned.plan.sheets, ...hidden] }, sink),
  );
  if (!written.ok) throw new Error(written.failure.code);
  for (const file of readdirSync(folder)) if (file.startsWith(`${name}-`)) rmSync(join(folder, file));
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, book], { stdio: 'ignore' });
  execFileSync('pdftoppm', ['-r', RESOLUTION, '-l', '60', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
  const pages = readdirSync(folder).filter((file) => file.startsWith(`${name}-`)).length;
  console.log(`${book}: ${pages} pages pictured`);
};

/** Words by which a page is known → name of its picture. */
const DOCS: readonly (readonly [string, string])[] = [
  ['BÁO CÁO TỔNG HỢP', 'tong-hop'],
  ['II. THEO THÁNG', 'tong-hop-2'],
  ['BÁO CÁO THEO ĐƠN VỊ', 'don-vi'],
  ['BÁO CÁO TIẾN ĐỘ', 'tien-do'],
  ['LỊCH HOẠT ĐỘNG THEO THÁNG', 'lich-thang'],
  ['SƠ ĐỒ TIẾN ĐỘ', 'so-do'],
  ['TỜ TRÌNH', 'to-trinh'],
];

const takeDocs = (): void => {
  make('department');
  const pdf = join(folder, 'department.pdf');
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-']).toString().split('\f');
  for (const [words, picture] of DOCS) {
    const page = String(pages.findIndex((text) => text.normalize('NFC').includes(words)) + 1);
    if (page === '0') throw new Error(`no page with ${words}`);
    const target = join(root, 'docs/images/bao-cao', picture);
    execFileSync('pdftoppm', ['-r', '75', '-f', page, '-l', page, '-singlefile', '-png', pdf, target]);
  }
};

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
if (wanted.includes('--docs')) takeDocs();
else for (const name of wanted.length === 0 ? Object.keys(CASES) : wanted) make(name);
