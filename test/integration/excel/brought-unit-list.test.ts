import { buildSchedule } from '../../../src/application/commands/build-schedule';
import { checkWorkbook } from '../../../src/application/commands/check-workbook';
import {
  addToUnitList,
  readUnitBook,
  type ListAddition,
  type UnitBook,
} from '../../../src/application/commands/unit-book';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { openExcel, picture, type OpenExcel, type Picture } from './open-excel';
import { valueOf } from './result';

const LIST = 'DANH MỤC ĐƠN VỊ';
const OURS = `${LIST} (2)`;
const SCHEDULE = 'LỊCH HOẠT ĐỘNG';

const BROUGHT = [
  ['MÃ', 'TÊN ĐƠN VỊ', 'ĐIỆN THOẠI'],
  ['A1', 'Phòng Nội vụ', '111'],
  ['A2', 'Phòng Tư pháp', '222'],
];

const PLAN = [
  'KẾ HOẠCH',
  'Tổ chức hoạt động hè năm 2026',
  '',
  'TT\tNội dung\tThời gian\tPhân công',
  '1\tHội thi sách\t01/6/2026\tPhòng Nội vụ chủ trì',
  '2\tHội thi vẽ\t02/6/2026\tPhòng Tư phap chủ trì',
  '',
].join('\n');

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.add(LIST);
    sheet.getRange('A1:C3').values = BROUGHT;
    sheet.tables.add('A1:C3', true).name = 'tblDonVi';
    await context.sync();
  });
});
afterEach(() => open.close());

const build = async (): Promise<void> => {
  const source = { kind: 'snapshot', snapshot: textSnapshot('ke-hoach.txt', PLAN) } as const;
  expect((await buildSchedule(open.excel, { source, locale: 'vi' })).kind).toBe('written');
};

const book = async (): Promise<UnitBook> => valueOf(await readUnitBook(open.excel, { period: 'month' }));

/** What the pane does: reads the workbook, then adds to its list. */
const add = async (addition: ListAddition): Promise<string> => {
  const outcome = await addToUnitList(open.excel, await book(), addition, 'vi');
  if (outcome.kind === 'failed') throw new Error(outcome.failure.code);
  return outcome.receipt.sheets[0]?.name ?? '';
};

const units = (...names: readonly string[]): ListAddition => ({
  kind: 'confirmed',
  units: names.map((name) => ({ name, aliases: [], kind: null })),
});

const names = ({ units: listed }: UnitBook): readonly string[] => listed.map(({ name }) => name);
const lists = ({ sheets }: Picture): readonly string[] =>
  sheets.flatMap(({ name }) => (name.startsWith(LIST) ? [name] : []));
const sheetOf = ({ sheets }: Picture, wanted: string): Picture['sheets'][number] | undefined =>
  sheets.find(({ name }) => name === wanted);

const activate = (sheet: string): Promise<void> =>
  open.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });

describe.each([
  ['beside a schedule', true],
  ['alone', false],
])('a unit list that came with the file, %s', (_case, withSchedule) => {
  beforeEach(async () => {
    if (withSchedule) await build();
  });

  it('is read until KH writes its own, which holds it and is read from then on', async () => {
    const before = await book();
    expect(names(before)).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp']);
    expect(before.list).toEqual({ sheet: LIST, own: false, others: [] });

    expect(await add(units('Phòng Y tế'))).toBe(OURS);
    const after = await book();
    expect(names(after)).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Y tế']);
    expect(after.list).toEqual({ sheet: OURS, own: true, others: [LIST] });
    expect(after.problems).toEqual([]);
  });

  it('is never changed, and adding again makes no third list', async () => {
    const before = sheetOf(await picture(open), LIST);
    await add(units('Phòng Y tế'));
    expect(await add(units('Phòng Kinh tế'))).toBe(OURS);
    expect(await add({ kind: 'empty' })).toBe(OURS);
    const after = await picture(open);
    expect(lists(after)).toEqual([LIST, OURS]);
    expect(sheetOf(after, LIST)).toEqual(before);
    expect(names(await book())).toEqual(['Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Y tế', 'Phòng Kinh tế']);
  });

  it('hands its further columns on, and those of KH’s list stay when it is written again', async () => {
    await add(units('Phòng Y tế'));
    await open.run(async (context) => {
      const table = context.workbook.worksheets.getItem(OURS).tables.getItemAt(0);
      const column = table.columns.getItem('ĐIỆN THOẠI').getDataBodyRange();
      column.getCell(2, 0).values = [['333']];
      await context.sync();
    });
    await add(units('Phòng Kinh tế'));
    const phones = await open.run(async (context) => {
      const table = context.workbook.worksheets.getItem(OURS).tables.getItemAt(0);
      const body = table.columns.getItem('ĐIỆN THOẠI').getDataBodyRange().load('values');
      await context.sync();
      return body.values.map(([value]) => String(value));
    });
    expect(phones).toEqual(['111', '222', '333', '']);
  });

  it('does not come back to the front with a higher number', async () => {
    await add(units('Phòng Y tế'));
    await open.run(async (context) => {
      context.workbook.worksheets.getItem(LIST).tables.getItemAt(0).name = 'tblDonVi_9';
      await context.sync();
    });
    expect((await book()).list).toEqual({ sheet: OURS, own: true, others: [LIST] });
  });
});

/** What the unit columns of the schedule offer. */
const offered = (): Promise<readonly string[]> =>
  open.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('tblLichHoatDong');
    const rules = ['CHỦ TRÌ', 'PHỐI HỢP'].map((header) => {
      const { dataValidation } = columns.getItem(header).getDataBodyRange().getCell(0, 0);
      return dataValidation.load('rule');
    });
    await context.sync();
    return rules.map(({ rule }) => (typeof rule.list?.source === 'string' ? rule.list.source : ''));
  });

describe('the drop-downs of a schedule', () => {
  it('go over from the list of the file to KH’s', async () => {
    await build();
    expect(await offered()).toEqual([`='${LIST}'!$B$2:$B$3`, `='${LIST}'!$B$2:$B$3`]);
    await add(units('Phòng Y tế'));
    expect(await offered()).toEqual([`='${OURS}'!$B$2:$B$4`, `='${OURS}'!$B$2:$B$4`]);
    const undone = valueOf(await open.excel.undo());
    expect(undone.command).toBe('build-unit-list');
    expect(await offered()).toEqual([`='${LIST}'!$B$2:$B$3`, `='${LIST}'!$B$2:$B$3`]);
  });

  it('are over KH’s list at once in a schedule made after it', async () => {
    await add(units('Phòng Y tế'));
    await build();
    expect(await offered()).toEqual([`='${OURS}'!$B$2:$B$4`, `='${OURS}'!$B$2:$B$4`]);
  });

  it('stay where people put them', async () => {
    await build();
    await open.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('tblLichHoatDong');
      columns.getItem('CHỦ TRÌ').getDataBodyRange().dataValidation.rule = {
        list: { inCellDropDown: true, source: `='${LIST}'!$A$2:$A$3` },
      };
      await context.sync();
    });
    await add(units('Phòng Y tế'));
    expect(await offered()).toEqual([`='${LIST}'!$A$2:$A$3`, `='${OURS}'!$B$2:$B$4`]);
  });
});

describe('a check', () => {
  const slips = async (of: 'active-sheet' | 'workbook'): Promise<readonly string[]> =>
    valueOf(await checkWorkbook(open.excel, of)).findings.flatMap(({ code, suggestion }) =>
      code === 'unit-misspelt' ? [suggestion ?? ''] : [],
    );

  it.each(['active-sheet', 'workbook'] as const)('of the %s goes by the list of the file, then by KH’s', async (of) => {
    await build();
    await activate(SCHEDULE);
    expect(await slips(of)).toEqual(['Phòng Tư pháp']);
    expect(valueOf(await checkWorkbook(open.excel, 'active-sheet')).sheets).toBe(1);

    await add(units('Phòng Tư phap'));
    await activate(SCHEDULE);
    expect(await slips(of)).toEqual([]);
  });
});
