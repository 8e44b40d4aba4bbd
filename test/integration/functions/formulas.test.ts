import { planRewrite, planValues } from '../../../src/application/formulas-kh';
import { runFormulaPlan } from '../../../src/excel/kh-formulas';
import { createNodeHost, type NodeHost } from '../../../workbench/node/host';

let node: NodeHost;

beforeAll(async () => {
  node = await createNodeHost({
    customFunctions: {
      namespace: 'KH',
      functions: [
        { id: 'BODAU', name: 'BODAU', parameters: [{ name: 'vanBan' }] },
        { id: 'SO', name: 'SO', parameters: [{ name: 'n' }] },
      ],
    },
  });
  node.CustomFunctions.associate('BODAU', (text: string) => `${text}-1`);
  node.CustomFunctions.associate('SO', (n: number) => n * 2);
  Object.assign(globalThis, { Excel: node.Excel });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  node.close();
});

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

test('formulas become what their cells show; text stays text, formats and other formulas stay', async () => {
  const sheet = await fill();
  const result = await runFormulaPlan(planValues, { kind: 'sheet', sheet });
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.value.edits).toHaveLength(3);
  const { values, formulas, formats } = await read('B1:C3');
  expect(values.map((row) => row[0])).toEqual(['3/4-1', 'x-1', 43]);
  expect(formulas.flat().filter((one) => String(one).startsWith('='))).toEqual(['=SUM(A3:A3)']);
  expect(formats[2]?.[0]).toBe('dd/mm/yyyy');
});

test('a selection leaves its neighbours alone', async () => {
  const sheet = await fill();
  const range = { top: 2, left: 2, bottom: 2, right: 2 };
  const result = await runFormulaPlan(planValues, { kind: 'selection', sheet, range });
  expect(result.ok && result.value.edits.map((edit) => edit.before)).toEqual(['=KH.BODAU(A2)']);
  const { formulas } = await read('B1:B3');
  expect(formulas.flat()).toEqual(['=KH.BODAU("3/4")', 'x-1', '=KH.SO(A3)+1']);
});

test('rewriting writes every KH formula again and nothing else', async () => {
  await fill();
  const result = await runFormulaPlan(planRewrite, { kind: 'workbook' });
  expect(result.ok && result.value.edits.map((edit) => edit.content)).toEqual([
    { kind: 'formula', formula: '=KH.BODAU("3/4")' },
    { kind: 'formula', formula: '=KH.BODAU(A2)' },
    { kind: 'formula', formula: '=KH.SO(A3)+1' },
  ]);
  const { formulas } = await read('B1:C3');
  expect(formulas.map((row) => row[0])).toEqual(['=KH.BODAU("3/4")', '=KH.BODAU(A2)', '=KH.SO(A3)+1']);
});
