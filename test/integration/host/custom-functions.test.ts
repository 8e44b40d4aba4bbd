import type { NodeHost } from '../../../workbench/node/host';
import { createNodeHost } from '../../../workbench/node/host';

const FUNCTIONS = [
  { id: 'NAMKYNIEM', name: 'NAMKYNIEM', parameters: [{ name: 'ngay' }, { name: 'nam' }] },
  { id: 'DANHSACH', name: 'DANHSACH', parameters: [{ name: 'n' }] },
  {
    id: 'TONG',
    name: 'TONG',
    parameters: [
      { name: 'o', dimensionality: 'matrix' },
      { name: 'them', optional: true },
    ],
  },
  { id: 'LOI', name: 'LOI', parameters: [{ name: 'ma' }] },
];

describe.each(['bridge', 'channel'] as const)('custom functions through the real runtime over the %s', (transport) => {
  let node: NodeHost;
  beforeAll(async () => {
    node = await createNodeHost({ transport, customFunctions: { namespace: 'KH', functions: FUNCTIONS } });
    const { CustomFunctions } = node;
    CustomFunctions.associate('NAMKYNIEM', (text: string, year: number) => year - Number(String(text).slice(-4)));
    CustomFunctions.associate('DANHSACH', (n: number) => Array.from({ length: n }, (_, i) => [i + 1, `mục ${i + 1}`]));
    CustomFunctions.associate(
      'TONG',
      (cells: number[][], more: number | null) => cells.flat().reduce((a, b) => a + b, 0) + (more ?? 0),
    );
    CustomFunctions.associate('LOI', (code: string) => {
      const { Error: Failure, ErrorCode } = CustomFunctions;
      throw new Failure(
        code === 'na'
          ? ErrorCode.notAvailable
          : code === 'num'
            ? ErrorCode.invalidNumber
            : code === 'div'
              ? ErrorCode.divisionByZero
              : ErrorCode.invalidValue,
      );
    });
  });
  afterAll(() => node.close());

  const compute = async (formulas: string[], wait = true): Promise<unknown[]> => {
    const { Excel } = node;
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('H1')
        .getResizedRange(formulas.length - 1, 0);
      range.formulas = formulas.map((f) => [f]);
      range.load('values');
      await context.sync();
      if (!wait) return range.values.flat();
      for (let i = 0; i < 60; i++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        range.load('values');
        await context.sync();
        if (!range.values.flat().includes('#BUSY!')) break;
      }
      return range.values.flat();
    });
  };

  it('shows #BUSY! first and the answer then', async () => {
    expect(await compute(['=KH.NAMKYNIEM("15/5/1941",2021)'], false)).toEqual(['#BUSY!']);
    expect(await compute(['=KH.NAMKYNIEM("19/5/1890",2023)', '=kh.namkyniem("19/5/1890",2023)+1'])).toEqual([133, 134]);
  });

  it('passes ranges and optional arguments, spills arrays', async () => {
    const { workbook } = node.host;
    workbook.enter(workbook.activeSheet, 0, 0, 2);
    workbook.enter(workbook.activeSheet, 1, 0, 3);
    expect(await compute(['=KH.TONG(A1:A2)', '=KH.TONG(A1:A2,10)', '=SUM(KH.DANHSACH(3))'])).toEqual([5, 15, 6]);
  });

  it('shows errors as Excel does', async () => {
    expect(
      await compute([
        '=KH.LOI("na")',
        '=KH.LOI("num")',
        '=KH.LOI("div")',
        '=KH.LOI("x")',
        '=KH.KHONGCO(1)',
        '=KH.NAMKYNIEM()',
      ]),
    ).toEqual(['#N/A', '#NUM!', '#DIV/0!', '#VALUE!', '#NAME?', '#VALUE!']);
  });
});

it('reads formulas typed with ; where the locale has it', async () => {
  const node = await createNodeHost({ locale: 'vi-VN' });
  await node.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
    range.formulasLocal = [['=SUM(1,5;2)'], ['=IF(1>0;"đúng";"sai")'], ['1.234,5']];
    range.load('values,formulas,formulasLocal,text');
    await context.sync();
    expect(range.values).toEqual([[3.5], ['đúng'], [1234.5]]);
    expect(range.formulas.slice(0, 2)).toEqual([['=SUM(1.5,2)'], ['=IF(1>0,"đúng","sai")']]);
    expect(range.formulasLocal[0]).toEqual(['=SUM(1,5;2)']);
    expect(range.text).toEqual([['3,5'], ['đúng'], ['1.234,50']]);
  });
  node.close();
});

it('runs ribbon commands and hears when they are done', async () => {
  const node = await createNodeHost({ customFunctions: { namespace: 'KH', functions: [] } });
  node.Office.actions.associate('khThu', (event: Office.AddinCommands.Event) => {
    void node.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
      await context.sync();
      event.completed();
    });
  });
  expect(await node.runCommand('khThu', 'KH.Thu')).toBe(true);
  expect(node.host.workbook.activeSheet.value(0, 0)).toBe('KH.Thu');
  node.close();
});
