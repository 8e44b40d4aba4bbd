import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { exampleFormula, functionCatalogue, type FunctionHelp } from '../src/functions/catalogue';
import type { FunctionId } from '../src/functions/registry';

// `npx tsx scripts/build-function-help.ts`: what the JSDoc of the KH functions says, as
// src/functions/catalogue.generated.ts (for the pane) and docs/ham-kh.md (for people). A test holds them up to date.

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
    }[];
  }[];
}

const ROOT = join(__dirname, '..');
const TABLE = join(ROOT, 'src/functions/catalogue.generated.ts');
const PAGE = join(ROOT, 'docs/ham-kh.md');

const { functionsMetadata } = createRequire(__filename)('../webpack/functions-metadata.cjs') as {
  functionsMetadata: (root: string) => Promise<string>;
};

const pretty = async (text: string, file: string): Promise<string> => {
  // Loaded late: tests that read the texts below cannot load it.
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(file)), filepath: file });
};

/** `@returns` of each function: the one part of the JSDoc that functions.json does not hold. */
const returnsById = (): ReadonlyMap<string, string> => {
  const folder = join(ROOT, 'src/functions/kh');
  const pairs = readdirSync(folder).map((file): readonly [string, string] => {
    const text = readFileSync(join(folder, file), 'utf8');
    return [/@customfunction (\w+)/u.exec(text)?.[1] ?? '', /@returns (.+)/u.exec(text)?.[1]?.trim() ?? ''];
  });
  return new Map(pairs);
};

export type Help = Readonly<Record<FunctionId, FunctionHelp>>;

/** What the JSDoc says now. */
export const readHelp = async (): Promise<Help> => {
  const { functions } = JSON.parse(await functionsMetadata(ROOT)) as Metadata;
  const returns = returnsById();
  return Object.fromEntries(
    [...functions]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, description, parameters }): readonly [string, FunctionHelp] => [
        id,
        {
          summary: description,
          returns: returns.get(id) ?? '',
          parameters: parameters.map((one) => ({
            name: one.name,
            description: one.description,
            optional: one.optional === true,
            range: one.dimensionality === 'matrix',
          })),
        },
      ]),
  ) as Help;
};

/** The text of the generated table, not yet laid out. */
const helpTable = (help: Help): string =>
  [
    '// Made by scripts/build-function-help.ts from the JSDoc in src/functions/kh. Do not edit.',
    "import type { FunctionHelp } from './catalogue';",
    "import type { FunctionId } from './registry';",
    '',
    `export const HELP: Readonly<Record<FunctionId, FunctionHelp>> = ${JSON.stringify(help, null, 2)};`,
  ].join('\n');

const cell = (text: string): string => text.replace(/\|/gu, '\\|').replace(/\n/gu, ' ');
const code = (text: string): string => `\`${text.replace(/\|/gu, '\\|')}\``;

const INTRO = `# Hàm KH trong Excel

<!-- Tệp này do scripts/build-function-help.ts tạo ra. Sửa lời giải thích trong src/functions/kh rồi chạy lại. -->

Gõ \`=KH.\` trong ô để xem danh sách hàm. Excel tiếng Việt ngăn các tham số bằng dấu chấm phẩy \`;\`, Excel tiếng Anh
bằng dấu phẩy \`,\`.

**Ghi ngày thế nào.** Tham số ngày nhận ô ngày của Excel, hoặc chữ như "19/5/2023", "ngày 19 tháng 5 năm 2023",
"thứ Sáu, 19/5/2023". Ngày trước năm 1900 ghi dạng chữ: "19/5/1890". Viết \`DATE(1890;5;19)\` thì Excel hiểu thành năm
3790; các hàm KH tự trả về năm 1890.

**Kết quả là ngày** thì là một số; đặt định dạng ô \`dd/mm/yyyy\` để xem dạng ngày. Ngày trước năm 1900 trả về dạng chữ.

**Ô trống** (kể cả ô có số 0) cho kết quả trống.

**Khi có lỗi.** \`#VALUE!\` là tham số chưa dùng được; \`#N/A\` là không có kết quả. Bấm vào dấu cạnh ô để đọc câu giải thích.

**Ngày hôm nay.** Không hàm nào tự lấy ngày hôm nay: ghi ngày xét vào một ô rồi trỏ tới ô đó, như vậy báo cáo in lại vẫn đúng.

**Sổ tính dùng hệ ngày 1904** (thường do Excel cũ trên máy Mac tạo): Excel đưa cho hàm con số lệch 1.462 ngày và hàm
không biết được điều đó. Bỏ chọn hệ ngày 1904 trong phần tùy chọn của sổ tính, hoặc ghi ngày dạng chữ.

**Gửi tệp cho người chưa cài KH.** Người nhận sẽ thấy \`#NAME?\` khi Excel tính lại. Trước khi gửi, mở ngăn KẾ HOẠCH, thẻ
Hàm, chọn vùng đang chọn, trang đang mở hoặc cả tệp, rồi bấm "Chuyển công thức KH thành giá trị" (cần lấy lại công thức thì
bấm "Hoàn tác"). Công thức hiện thành \`_xldudf_KH_…\`, hoặc ô cứ báo \`#NAME?\`, \`#BUSY!\` thì bấm "Ghi lại công thức KH" ở
cùng chỗ đó.
`;

/** The text of the help page, not yet laid out. */
export const helpPage = (help: Help): string => {
  const entries = functionCatalogue('vi').map((entry) => ({ ...entry, ...help[entry.id] }));
  const lines: string[] = [INTRO, '## Danh sách', '', '| Hàm | Việc làm |', '| --- | --- |'];
  for (const { id, name, title } of entries) lines.push(`| [${name}](#kh${id.toLowerCase()}) | ${cell(title)} |`);
  let shelf = '';
  for (const entry of entries) {
    if (entry.group !== shelf) {
      shelf = entry.group;
      lines.push('', `## ${entry.groupTitle}`);
    }
    const parameters = entry.parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join('; ');
    lines.push('', `### ${entry.name}`, '', `**${entry.title}.** ${entry.summary}`, '');
    lines.push(code(`=${entry.name}(${parameters})`), '', '| Tham số | Ý nghĩa |', '| --- | --- |');
    for (const one of entry.parameters) {
      lines.push(`| ${one.name}${one.optional ? ' (không bắt buộc)' : ''} | ${cell(one.description)} |`);
    }
    lines.push('', `Kết quả: ${entry.returns}`, '', '| Công thức | Excel tiếng Anh | Kết quả |', '| --- | --- | --- |');
    for (const example of entry.examples) {
      const [vi, en] = (['vi', 'en'] as const).map((style) => exampleFormula(entry.id, example, style));
      const shows = example.shows === '' ? '(trống)' : cell(example.shows);
      lines.push(`| ${code(vi ?? '')} | ${vi === en ? 'như bên' : code(en ?? '')} | ${shows} |`);
    }
  }
  return `${lines.join('\n')}\n`;
};

const main = async (): Promise<void> => {
  const help = await readHelp();
  writeFileSync(TABLE, await pretty(helpTable(help), TABLE));
  writeFileSync(PAGE, await pretty(helpPage(help), PAGE));
  console.log(`${TABLE}\n${PAGE}`);
};

if (process.argv[1]?.endsWith('build-function-help.ts') === true) void main();
