import { strFromU8, unzipSync } from 'fflate';
import type { SheetPlan } from '../../../src/domain/workbook/write-plan';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { planOf, taskSheet, tasks } from '../../support/plans';
import { openExcel, type OpenExcel } from '../excel/open-excel';
import { valueOf } from '../excel/result';

// What reports ask of both writers: pages that begin at given rows, one page in height, colours of charts.
const base = taskSheet(tasks(4));
const range = base.tables[0]?.range ?? { top: 1, left: 1, bottom: 2, right: 2 };
const chart = (name: string, right: number, colors: readonly string[]): SheetPlan['charts'][number] => ({
  name,
  kind: 'column-stacked',
  title: name,
  source: { ...range, right },
  position: { top: 12, left: 1, bottom: 20, right: 4 },
  colors,
});
const sheet = (rowBreaks: readonly number[]): SheetPlan => ({
  ...base,
  page: {
    orientation: 'portrait',
    paper: 'a4',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    fitToWidth: true,
    fitToHeight: 1,
    pageNumberTop: true,
    centerHorizontally: true,
    rowBreaks,
  },
  charts: [
    chart('HaiDay', range.left + 2, ['#548235', '#C00000']),
    chart('MotDay', range.left + 1, ['#548235', '#C00000', '#FFC000', '#595959']),
  ],
});

describe('in Excel', () => {
  let open: OpenExcel;
  beforeEach(async () => {
    open = await openExcel();
  });
  afterEach(() => open.close());

  const breaks = (): Promise<{ count: number; zoom: unknown }> =>
    open.run(async (context) => {
      const item = context.workbook.worksheets.getItem(base.name);
      const count = item.horizontalPageBreaks.getCount();
      item.pageLayout.load('zoom');
      await context.sync();
      return { count: count.value, zoom: item.pageLayout.zoom };
    });

  it('sets breaks and the height in pages, and on the second run no break twice', async () => {
    valueOf(await open.excel.write(planOf(sheet([4, 6]))));
    expect(await breaks()).toMatchObject({ count: 2, zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
    valueOf(await open.excel.write(planOf(sheet([5]))));
    expect((await breaks()).count).toBe(1);
  });

  it('takes the colours of series, and of the points of an only series', async () => {
    valueOf(await open.excel.write(planOf(sheet([]))));
    const names = await open.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem(base.name);
      charts.load('items/name');
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
    expect([...names].sort()).toEqual(['HaiDay', 'MotDay']);
  });
});

describe('in a file', () => {
  const write = (): ReadonlyMap<string, string> => {
    const pieces: Uint8Array[] = [];
    valueOf(writeWorkbook(planOf(sheet([4, 6])), (piece) => void pieces.push(piece)));
    return new Map(Object.entries(unzipSync(Buffer.concat(pieces))).map(([name, part]) => [name, strFromU8(part)]));
  };

  it('keeps breaks after the row that ends a page, and the height in pages', () => {
    const xml = [...write()].find(([name]) => name.includes('worksheets/sheet1.xml'))?.[1] ?? '';
    expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2"><brk id="3" max="16383" man="1"/>');
    expect(xml).toMatch(/fitToWidth="1" fitToHeight="1"/);
    expect(xml.indexOf('<rowBreaks')).toBeGreaterThan(xml.indexOf('<headerFooter'));
    expect(xml.indexOf('<rowBreaks')).toBeLessThan(xml.indexOf('<drawing'));
  });

  it('colours each series, and each point of an only series', () => {
    const [two = '', one = ''] = [...write()].filter(([name]) => name.includes('charts/chart')).map(([, xml]) => xml);
    expect(two).not.toContain('<c:dPt>');
    expect(two).toContain('548235');
    expect(two).toContain('C00000');
    expect(one.match(/<c:dPt>/g)).toHaveLength(4);
    expect(one).toContain('595959');
  });
});
