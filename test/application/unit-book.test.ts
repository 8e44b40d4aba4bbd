import { addToUnitList, mendUnitName, readUnitBook, unitsOfSource } from '../../src/application/commands/unit-book';
import { fail, succeed, type ReadScope, type SheetInfo, type WorkbookHost } from '../../src/application/ports';
import type { WorkbookSnapshot } from '../../src/domain/source/snapshot';
import type { WritePlan } from '../../src/domain/workbook/write-plan';
import { sheetOf, tableOver, workbookOf } from '../support/snapshots';
import { scheduleSheetOf } from '../support/unit-workbooks';

const SCHEDULE = scheduleSheetOf([
  { 'HOẠT ĐỘNG': 'Khai mạc', 'THỜI GIAN': '01/6/2024', 'CHỦ TRÌ': 'Sở Nội vụ', MÃ: 'K1' },
  { 'HOẠT ĐỘNG': 'Bế mạc', 'THỜI GIAN': '02/6/2024', 'CHỦ TRÌ': 'Phòng Văn thư', MÃ: 'K2' },
]);
const ROWS = [
  ['MÃ', 'TÊN ĐƠN VỊ'],
  ['DV001', 'Sở Nội vụ'],
];
const LIST = sheetOf('DANH MỤC ĐƠN VỊ', ROWS, { tables: [tableOver('tblDonVi', ROWS)] });
const OTHER = sheetOf('Ghi chép', [['Sở Tài chính chủ trì']]);

const infoOf = (name: string, ownKey: string | null): SheetInfo => ({
  name,
  visibility: 'visible',
  active: false,
  ownKey,
});

const hostOf = (
  workbook: WorkbookSnapshot,
  sheets: readonly SheetInfo[],
  asked: ReadScope[] = [],
): Pick<WorkbookHost, 'listSheets' | 'read'> => ({
  listSheets: () => Promise.resolve(succeed(sheets)),
  read: (scope) => {
    asked.push(scope);
    const names = scope.kind === 'sheets' ? scope.names : workbook.sheets.map(({ name }) => name);
    return Promise.resolve(
      succeed({ ...workbook, sheets: workbook.sheets.filter(({ name }) => names.includes(name)) }),
    );
  },
});

const OWN = [infoOf('LỊCH HOẠT ĐỘNG', 'schedule'), infoOf('DANH MỤC ĐƠN VỊ', 'units'), infoOf('Ghi chép', null)];

describe('readUnitBook', () => {
  it('reads only the schedules and the list of KH when there are any', async () => {
    const asked: ReadScope[] = [];
    const book = await readUnitBook(hostOf(workbookOf(SCHEDULE, LIST, OTHER), OWN, asked), { period: 'month' });
    if (!book.ok) throw new Error('not read');
    expect(asked).toEqual([{ kind: 'sheets', names: ['LỊCH HOẠT ĐỘNG', 'DANH MỤC ĐƠN VỊ'] }]);
    expect(book.value.list).toEqual({ sheet: 'DANH MỤC ĐƠN VỊ', own: true, others: [] });
    expect(book.value.mendable).toBe(true);
    expect(book.value.units.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
    expect(book.value.report.doubtful.map(({ name, problem }) => [name, problem])).toEqual([
      ['Phòng Văn thư', 'unknown'],
    ]);
    expect(book.value.proposals.proposals.map(({ name }) => name)).toEqual(['Phòng Văn thư']);
  });

  it('reads the whole workbook without them, where nothing may be mended', async () => {
    const asked: ReadScope[] = [];
    const book = await readUnitBook(hostOf(workbookOf(OTHER), [infoOf('Ghi chép', null)], asked), { period: 'week' });
    expect(asked).toEqual([{ kind: 'workbook' }]);
    expect(book.ok && [book.value.list, book.value.mendable]).toEqual([null, false]);
  });

  it('hands a failure on', async () => {
    const read = (): ReturnType<WorkbookHost['read']> => Promise.resolve(fail('timeout'));
    expect(await readUnitBook({ ...hostOf(workbookOf(), []), read }, { period: 'month' })).toEqual(fail('timeout'));
  });
});

describe('acts on a book', () => {
  const bookOf = async () => {
    const book = await readUnitBook(hostOf(workbookOf(SCHEDULE, LIST), OWN), { period: 'month' });
    if (!book.ok) throw new Error('not read');
    return book.value;
  };

  it('says when a name stands in no cell that may be mended', async () => {
    const mend = jest.fn();
    expect(await mendUnitName({ mend }, await bookOf(), { from: 'Sở Lạ', to: 'Sở Nội vụ' })).toEqual(
      fail('name-gone', { name: 'Sở Lạ' }),
    );
    expect(mend).not.toHaveBeenCalled();
  });

  it('keeps the rows of the list whatever is added', async () => {
    const plans: WritePlan[] = [];
    const host = {
      write: (plan: WritePlan) => {
        plans.push(plan);
        return Promise.resolve(succeed({ command: plan.command, sheets: [], syncs: 2 }));
      },
    } as Partial<WorkbookHost> as WorkbookHost;
    const book = await bookOf();
    await addToUnitList(host, book, { kind: 'empty' }, 'vi');
    await addToUnitList(host, book, { kind: 'alias', id: 'DV001', alias: 'SNV' }, 'vi');
    const last = await addToUnitList(
      host,
      book,
      { kind: 'confirmed', units: [{ name: 'Phòng Văn thư', aliases: ['P. Văn thư'], kind: null }] },
      'vi',
    );
    expect(last.kind === 'written' && [last.added, last.units.map(({ id, name }) => `${id} ${name}`)]).toEqual([
      1,
      ['DV001 Sở Nội vụ', 'DV002 Phòng Văn thư'],
    ]);
    expect(plans.map(({ sheets }) => sheets[0]?.blocks[0]?.cells.length)).toEqual([2, 2, 3]);
    expect(plans[1]?.sheets[0]?.blocks[0]?.cells[1]).toContain('SNV');
  });

  it('finds no list where there is none', () => {
    expect(unitsOfSource(workbookOf(sheetOf('Trống', [])))).toEqual(fail('bad-units'));
  });
});
