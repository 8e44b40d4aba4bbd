import type { NodeHost } from '../../../workbench/node/host';
import { openExcel, type OpenExcel } from '../excel/open-excel';
import { valueOf } from '../excel/result';

let open: OpenExcel;
let node: NodeHost;

beforeAll(async () => {
  open = await openExcel({
    customFunctions: {
      namespace: 'KH',
      functions: [
        { id: 'BODAU', name: 'BODAU', parameters: [{ name: 'vanBan' }] },
        { id: 'SO', name: 'SO', parameters: [{ name: 'n' }] },
      ],
    },
  });
  node = open.node;
  node.CustomFunctions.associate('BODAU', (text: string) => `${text}-1`);
  node.CustomFunctions.associate('SO', (n: number) => n * 2);
});

afterAll(() => {
  open.close();
});

// Each test begins with nothing to undo.
beforeEach(() =>
  node.run(async (context) => {
    context.workbook.settings.add('KH.receipt', 'null');
    await context.sync();
  }),
);

const read = (address: string): Promise<{ values: unknown[][]; formulas: unknown[][]; formats: unknown[][] }> =>
  node.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load('values,formulas,numberFormat');
    await context.sync();
    return { values: range.values, formulas: range.formulas, formats: range.numberFormat };
  });

const fill = async (): Promise<string> => {
  const name = await node.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C9').clear();
    sheet.getRange('A1:A3').values = [['1/2'], ['x'], [21]];
    sheet.getRange('B1:B3').formulas = [['=KH.BODAU("3/4")'], ['=KH.BODAU(A2)'], ['=KH.SO(A3)+1']];
    sheet.getRange('B3').numberFormat = [['dd/mm/yyyy']];
    sheet.getRange('C1').formulas = [['=SUM(A3:A3)']];
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  for (let waited = 0; waited < 10_000; waited += 50) {
    const { values } = await read('B1:B3');
    if (!values.flat().includes('#BUSY!')) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return name;
};

const select = (address: string): Promise<void> =>
  node.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });

test('formulas become what their cells show; text stays text, formats and other formulas stay', async () => {
  await fill();
  const { value: result, syncs } = await open.counted(() => open.excel.convertFormulas('values', 'sheet'));
  expect(valueOf(result)).toMatchObject({ written: 3, left: [] });
  expect(syncs.length).toBeLessThanOrEqual(3);
  const { values, formulas, formats } = await read('B1:C3');
  expect(values.map((row) => row[0])).toEqual(['3/4-1', 'x-1', 43]);
  expect(formulas.flat().filter((one) => String(one).startsWith('='))).toEqual(['=SUM(A3:A3)']);
  expect(formats[2]?.[0]).toBe('dd/mm/yyyy');
});

test('"Hoàn tác" writes the formulas back, except where somebody typed since', async () => {
  const sheet = await fill();
  valueOf(await open.excel.convertFormulas('values', 'workbook'));
  await node.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [['gõ thêm']];
    await context.sync();
  });
  expect(valueOf(await open.excel.undoInfo())).toEqual({
    command: 'formulas-to-values',
    sheets: [{ name: sheet, effect: 'formulas', edited: true, rows: 2 }],
  });
  expect(valueOf(await open.excel.undo()).sheets).toEqual([{ name: sheet, effect: 'formulas', edited: true, rows: 2 }]);
  const { formulas } = await read('B1:B3');
  expect(formulas.flat()).toEqual(['=KH.BODAU("3/4")', 'gõ thêm', '=KH.SO(A3)+1']);
});

test('two conversions are undone one after the other, and then there is nothing left', async () => {
  await fill();
  await select('B1');
  valueOf(await open.excel.convertFormulas('values', 'selection'));
  valueOf(await open.excel.convertFormulas('values', 'sheet'));
  valueOf(await open.excel.undo());
  expect((await read('B1:B3')).formulas.flat()).toEqual(['3/4-1', '=KH.BODAU(A2)', '=KH.SO(A3)+1']);
  valueOf(await open.excel.undo());
  expect((await read('B1:B3')).formulas.flat()).toEqual(['=KH.BODAU("3/4")', '=KH.BODAU(A2)', '=KH.SO(A3)+1']);
  expect(valueOf(await open.excel.undoInfo())).toBeNull();
});

test('a selection leaves its neighbours alone', async () => {
  await fill();
  await select('B2');
  expect(valueOf(await open.excel.convertFormulas('values', 'selection')).written).toBe(1);
  const { formulas } = await read('B1:B3');
  expect(formulas.flat()).toEqual(['=KH.BODAU("3/4")', 'x-1', '=KH.SO(A3)+1']);
});

test('rewriting writes every KH formula again and nothing else, and leaves "Hoàn tác" as it was', async () => {
  await fill();
  const before = valueOf(await open.excel.undoInfo());
  expect(valueOf(await open.excel.convertFormulas('rewrite', 'workbook')).written).toBe(3);
  const { formulas } = await read('B1:C3');
  expect(formulas.map((row) => row[0])).toEqual(['=KH.BODAU("3/4")', '=KH.BODAU(A2)', '=KH.SO(A3)+1']);
  expect(valueOf(await open.excel.undoInfo())).toEqual(before);
});

test('thousands of formulas take three syncs, and their undo stays small', async () => {
  await fill();
  await node.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('E1:E5000').formulas = Array.from({ length: 5000 }, (_, at) => [`=KH.SO(${at})`]);
    await context.sync();
  });
  for (let waited = 0; waited < 20_000; waited += 100) {
    if (!(await read('E1:E5000')).values.flat().includes('#BUSY!')) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { value, syncs } = await open.counted(() => open.excel.convertFormulas('values', 'sheet'));
  expect(valueOf(value).written).toBe(5003);
  expect(syncs.length).toBeLessThanOrEqual(3);
  const settings = await node.run(async (context) => {
    const all = context.workbook.settings;
    all.load('items/key,items/value');
    await context.sync();
    return all.items.map((item) => String(item.value).length);
  });
  expect(Math.max(...settings)).toBeLessThan(100_000);
  valueOf(await open.excel.undo());
  expect((await read('E5000')).formulas).toEqual([['=KH.SO(4999)']]);
});
