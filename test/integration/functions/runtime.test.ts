import { createRequire } from 'node:module';
import { exampleFormula, functionCatalogue } from '../../../src/functions/catalogue';
import type { FunctionMetadata } from '../../../workbench/host/custom-functions';
import { createNodeHost, type NodeHost } from '../../../workbench/node/host';

// The shells as Excel calls them: through the unmodified Office.js and its custom-function runtime.

const { functionsMetadata } = createRequire(__filename)('../../../webpack/functions-metadata.cjs') as {
  functionsMetadata: (root: string) => Promise<string>;
};

let node: NodeHost;

beforeAll(async () => {
  const { functions } = JSON.parse(await functionsMetadata(process.cwd())) as { functions: FunctionMetadata[] };
  node = await createNodeHost({ locale: 'vi-VN', customFunctions: { namespace: 'KH', functions } });
  Object.assign(globalThis, { CustomFunctions: node.CustomFunctions });
  // The entry the build ships: it associates every function.
  await import('../../../src/functions/index');
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
  node.close();
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Values of column A after the formulas were written and every answer has come. */
const compute = async (formulas: readonly string[], local = false): Promise<readonly unknown[]> => {
  const write = (context: Excel.RequestContext): Excel.Range => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A:A').clear();
    return sheet.getRange(`A1:A${formulas.length}`);
  };
  await node.run(async (context) => {
    const range = write(context);
    const cells = formulas.map((formula) => [formula]);
    if (local) range.formulasLocal = cells;
    else range.formulas = cells;
    await context.sync();
  });
  for (let waited = 0; ; waited += 100) {
    const values = await node.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:A${formulas.length}`);
      range.load('values');
      await context.sync();
      return range.values.map((row): unknown => row[0]);
    });
    if (!values.includes('#BUSY!') || waited > 15_000) return values;
    await pause(100);
  }
};

const days = new RegExp('^\\d\\d/\\d\\d/\\d{4}$', 'u');
const serialOf = (shown: string): number => {
  const [d = 0, m = 0, y = 0] = shown.split('/').map(Number);
  return Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
};

test('every example of the help gives what it promises', async () => {
  const examples = functionCatalogue('vi').flatMap((entry) =>
    entry.examples.map((example) => ({ id: entry.id, example })),
  );
  const values = await compute(examples.map(({ id, example }) => exampleFormula(id, example, 'en')));
  const wanted = examples.map(({ example: { shows } }) => shows);
  expect(values.map((value, at) => (days.test(wanted[at] ?? '') ? value : String(value)))).toEqual(
    wanted.map((shows) => (days.test(shows) ? serialOf(shows) : shows)),
  );
});

test('the examples as typed in Vietnamese Excel, with semicolons', async () => {
  const entry = functionCatalogue('vi').find((one) => one.id === 'TRANGTHAI');
  const examples = entry?.examples ?? [];
  const values = await compute(
    examples.map((example) => exampleFormula('TRANGTHAI', example, 'vi')),
    true,
  );
  expect(values).toEqual(examples.map((example) => example.shows));
});

test('blank cells, DATE before 1900, ranges and errors', async () => {
  await node.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('D1:D3').values = [['Phòng Nội vụ'], ['Ban Dân vận'], ['']];
    sheet.getRange('E1:E2').formulas = [['=NA()'], ['=1/0']];
    await context.sync();
  });
  expect(
    await compute([
      '=KH.NAMKYNIEM(DATE(1890,5,19),2023)',
      '=KH.NAMKYNIEM(Z99,2023)',
      '=KH.DONVI("P. Nội vụ",D1:D10)',
      '=KH.DONVI("Phòng Kinh tế",D1:D10)',
      '=KH.THU("29/2/2021")',
      '=KH.BODAU(E1)',
      '=KH.BODAU(E2)',
      '=KH.TRANGTHAI("01/5/2023","31/5/2023",,"10/6/2023")',
      '=KH.SONGAYLAMVIEC("24/4/2023","05/5/2023",Z1:Z9)',
      '=IF(KH.THU(DATE(2023,5,19))="Thứ Sáu",KH.TUAN(DATE(2023,5,19))+1,0)',
      '=KH.NAMKYNIEM("Giỗ Tổ Hùng Vương",2025)',
    ]),
  ).toEqual([
    133,
    '',
    'Phòng Nội vụ',
    '#N/A',
    '#VALUE!',
    '#N/A',
    expect.stringMatching(/^#(?:VALUE|DIV\/0)!$/u),
    'Quá hạn',
    9,
    21,
    '#N/A',
  ]);
});
