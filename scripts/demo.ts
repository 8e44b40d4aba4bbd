import { mkdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { buildWorkbook } from '../src/application/build-workbook';
import { countFindings } from '../src/application/check-record';
import { understand } from '../src/application/understand';
import { formatDate } from '../src/domain/calendar/format';
import { loadSource, writeAtomically } from '../src/cli/files';
import { fileSentence } from '../src/cli/say';
import { writeWorkbook } from '../src/xlsx/write/write-workbook';

// `npm run demo`: the main job on a bundled plan, from the sources, without a build. Another plan: npm run demo -- FILE
const root = join(__dirname, '..');
const input = process.argv[2] ?? join(root, 'scripts/samples/ke-hoach-he-2026.txt');
const folder = join(root, 'out/demo');
const output = join(folder, `${basename(input).replace(/\.[^.]*$/, '')}.xlsx`);

const main = (): number => {
  const source = loadSource(input);
  if (!source.ok) {
    console.error(fileSentence(input, source.failure, 'vi'));
    return 2;
  }
  const document = understand(source.value);
  const { plan, activities, doubts } = buildWorkbook({ documents: [document], locale: 'vi' });
  mkdirSync(folder, { recursive: true });
  const written = writeAtomically(output, (sink) => writeWorkbook(plan, sink));
  if (!written.ok) {
    console.error(fileSentence(output, written.failure, 'vi'));
    return 2;
  }
  const [schedule] = document.schedules;
  const { error, warning, info } = countFindings(document.findings);
  const number = schedule?.plan.number?.value ?? '…';
  const date = schedule?.plan.date ? formatDate(schedule.plan.date.value) : '…';
  console.log(`Đọc    ${relative(process.cwd(), input)}`);
  console.log(`       ${schedule?.title?.value ?? ''} (số ${number}, ngày ${date})`);
  console.log(`Hiểu   ${activities} hoạt động, ${doubts} ô cần xem`);
  console.log(`Kiểm   ${error} lỗi, ${warning} cảnh báo, ${info} gợi ý`);
  console.log(`Ghi    ${output}`);
  console.log(`Trang  ${written.value.sheets.map(({ name }) => name).join(' · ')}`);
  return 0;
};

process.exitCode = main();
