import { buildSchedule } from '../../../src/application/commands/build-schedule';
import { readOpenSchedules } from '../../../src/application/commands/merge-schedules';
import { readStatusBook } from '../../../src/application/commands/set-status';
import { addToUnitList, readUnitBook, type ListAddition } from '../../../src/application/commands/unit-book';
import { buildUnitList } from '../../../src/application/units/build-unit-list';
import { readUnitList } from '../../../src/application/units/read-unit-list';
import { textSnapshot } from '../../../src/domain/source/text-snapshot';
import { formatAddress } from '../../../src/domain/workbook/address';
import { openExcel, picture, type, type OpenExcel, type Picture } from './open-excel';
import { valueOf } from './result';

const LIST = 'DANH MỤC ĐƠN VỊ';
const FIRST = 'LỊCH HOẠT ĐỘNG';
const SECOND = 'LỊCH HOẠT ĐỘNG (2)';
const TABLE = 'tblLichHoatDong';

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => open.close());

const planText = (number: number, rows: number): string =>
  [
    `Số: ${number}/KH-UBND`,
    'KẾ HOẠCH',
    `Tổ chức hoạt động đợt ${number} năm 2026`,
    '',
    'TT\tNội dung\tThời gian\tPhân công',
    ...Array.from(
      { length: rows },
      (_unused, k) => `${k + 1}\tHội thi số ${k + 1}\t${k + 1}/6/2026\tPhòng Nội vụ chủ trì`,
    ),
    '',
  ].join('\n');

const build = async (number = 1, rows = 3): Promise<void> => {
  const source = { kind: 'snapshot', snapshot: textSnapshot(`${number}.txt`, planText(number, rows)) } as const;
  expect((await buildSchedule(open.excel, { source, locale: 'vi' })).kind).toBe('written');
};

const units = (...names: readonly string[]): ListAddition => ({
  kind: 'confirmed',
  units: names.map((name) => ({ name, aliases: [], kind: null })),
});

/** What the pane does: reads the workbook, then adds to its list. */
const add = async (addition: ListAddition): Promise<readonly string[]> => {
  const book = valueOf(await readUnitBook(open.excel, { period: 'month' }));
  const outcome = await addToUnitList(open.excel, book, addition, 'vi');
  if (outcome.kind === 'failed') throw new Error(outcome.failure.code);
  return (outcome.receipt.notices ?? []).map(({ key, params }) => `${key} ${Object.values(params).join('|')}`);
};

interface Rule {
  readonly source: string | null;
  readonly alert: boolean;
}

/** The rules of a schedule's unit columns, cell by cell, by header. */
const rules = (table = TABLE): Promise<Readonly<Record<'CHỦ TRÌ' | 'PHỐI HỢP', readonly Rule[]>>> =>
  open.run(async (context) => {
    const body = (header: string): Excel.Range =>
      context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    const ranges = [body('CHỦ TRÌ'), body('PHỐI HỢP')] as const;
    for (const range of ranges) range.load('rowCount');
    await context.sync();
    const cells = ranges.map((range) =>
      Array.from({ length: range.rowCount }, (_unused, row) => {
        const { dataValidation } = range.getCell(row, 0);
        dataValidation.load('rule,errorAlert');
        return dataValidation;
      }),
    );
    await context.sync();
    const read = (column: readonly Excel.DataValidation[] = []): readonly Rule[] =>
      column.map(({ rule, errorAlert }) => ({
        source: typeof rule.list?.source === 'string' ? rule.list.source : null,
        alert: errorAlert.showAlert,
      }));
    return { 'CHỦ TRÌ': read(cells[0]), 'PHỐI HỢP': read(cells[1]) };
  });

const listOf = (count: number): string => `='${LIST}'!$B$2${count === 1 ? '' : `:$B$${count + 1}`}`;
const offered = (count: number, rows = 3): readonly Rule[] =>
  Array.from({ length: rows }, () => ({ source: listOf(count), alert: false }));
const free = (rows = 3): readonly Rule[] => Array.from({ length: rows }, () => ({ source: null, alert: true }));

/** The cell of a schedule's column, `row` 0-based below the header. */
const cellOf = (header: string, row: number, table = TABLE): Promise<string> =>
  open.run(async (context) => {
    const cell = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().getCell(row, 0);
    cell.load('rowIndex,columnIndex');
    await context.sync();
    return formatAddress(cell.rowIndex + 1, cell.columnIndex + 1);
  });

const visible = ({ sheets }: Picture): Picture['sheets'] => sheets.filter(({ visibility }) => visibility === 'Visible');

const putRule = (sheet: string, address: string, rule: Excel.DataValidationRule): Promise<void> =>
  open.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.dataValidation.rule = rule;
    await context.sync();
  });

describe('two plans in one workbook', () => {
  it('are both read for the units, for what is open and for a merge', async () => {
    await build(1);
    await build(2, 2);
    const book = valueOf(await readUnitBook(open.excel, { period: 'month' }));
    expect(book.report.activities).toBe(5);
    expect(valueOf(await readStatusBook(open.excel)).read.rows).toHaveLength(5);
    expect(valueOf(await readOpenSchedules(open.excel))?.sheets.map(({ name }) => name)).toEqual([FIRST, SECOND]);
  });
});

describe('a list that came with the file', () => {
  it('is read beside a schedule made here, and goes on in the list KH makes of it, each unit once', async () => {
    await open.run(async (context) => {
      const sheet = context.workbook.worksheets.add(LIST);
      sheet.getRange('A1:B3').values = [
        ['MÃ', 'TÊN ĐƠN VỊ'],
        ['A1', 'Phòng Nội vụ'],
        ['A2', 'Phòng Tư pháp'],
      ];
      sheet.tables.add('A1:B3', true).name = 'tblDonVi';
      await context.sync();
    });
    await build();
    expect(await rules()).toMatchObject({ 'CHỦ TRÌ': offered(2) });
    await add(units('Phòng Y tế'));
    await add(units('Phòng Kinh tế'));
    const book = valueOf(await readUnitBook(open.excel, { period: 'month' }));
    expect(book.units.map(({ name }) => name)).toEqual([
      'Phòng Nội vụ',
      'Phòng Tư pháp',
      'Phòng Y tế',
      'Phòng Kinh tế',
    ]);
    expect(book.problems).toEqual([]);
    const whole = valueOf(await open.excel.read({ kind: 'workbook' }));
    expect(readUnitList(whole, { from: 'own' }).units).toHaveLength(4);
  });
});

describe('drop-downs of a unit list that comes after the schedules', () => {
  it('stand on the unit columns of every schedule at once, in three syncs with the list', async () => {
    await build(1);
    await build(2, 2);
    const book = valueOf(await readUnitBook(open.excel, { period: 'month' }));
    const { value, syncs } = await open.counted(() =>
      addToUnitList(open.excel, book, units('Phòng Nội vụ', 'Phòng Tư pháp'), 'vi'),
    );
    expect(value).toMatchObject({ kind: 'written', added: 2 });
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(await rules()).toEqual({ 'CHỦ TRÌ': offered(2), 'PHỐI HỢP': offered(2) });
    expect(await rules(`${TABLE}_2`)).toEqual({ 'CHỦ TRÌ': offered(2, 2), 'PHỐI HỢP': offered(2, 2) });
    // Several units in a cell, or a name that is not listed, are taken without a word.
    expect(value.kind === 'written' ? value.receipt.notices : []).toEqual([
      { key: 'excel.notice.list-linked', params: { headers: 'CHỦ TRÌ, PHỐI HỢP', sheets: `"${FIRST}", "${SECOND}"` } },
    ]);
  });

  it('cost three syncs where nothing was read before', async () => {
    await build();
    await open.excel.undoInfo();
    open.node.host.syncs.length = 0;
    const fresh = await open.counted(() => buildUnitList(open.excel, { content: { kind: 'sample' }, locale: 'vi' }));
    expect(fresh.value.kind).toBe('written');
    expect(fresh.syncs.length).toBeLessThanOrEqual(3);
    expect((await rules())['CHỦ TRÌ'][0]?.source).toMatch(/^='DANH MỤC ĐƠN VỊ'!\$B\$2:\$B\$\d+$/u);
  });

  it('follow the list when a name is added to it, and change nothing on a further run', async () => {
    await build();
    await add(units('Phòng Nội vụ', 'Phòng Tư pháp'));
    await add(units('Phòng Y tế'));
    expect(await rules()).toEqual({ 'CHỦ TRÌ': offered(3), 'PHỐI HỢP': offered(3) });
    const before = await picture(open);
    await add({ kind: 'empty' });
    expect(await rules()).toEqual({ 'CHỦ TRÌ': offered(3), 'PHỐI HỢP': offered(3) });
    expect(visible(await picture(open))).toEqual(visible(before));
    await add({ kind: 'alias', id: 'DV003', alias: 'Phòng YT' });
    expect(await rules()).toEqual({ 'CHỦ TRÌ': offered(3), 'PHỐI HỢP': offered(3) });
  });

  it('go with the list when it is undone, and say so beforehand', async () => {
    await build();
    await add(units('Phòng Nội vụ', 'Phòng Tư pháp'));
    expect(valueOf(await open.excel.undoInfo())?.sheets).toContainEqual({
      name: FIRST,
      effect: 'lists',
      edited: false,
    });
    const { value, syncs } = await open.counted(() => open.excel.undo());
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(valueOf(value).sheets.map(({ effect }) => effect)).toEqual(['removed', 'restored', 'lists']);
    expect(await rules()).toEqual({ 'CHỦ TRÌ': free(), 'PHỐI HỢP': free() });
  });

  it('point at the list of before when an addition is undone', async () => {
    await build();
    await add(units('Phòng Nội vụ', 'Phòng Tư pháp'));
    await add(units('Phòng Y tế'));
    valueOf(await open.excel.undo());
    expect(await rules()).toEqual({ 'CHỦ TRÌ': offered(2), 'PHỐI HỢP': offered(2) });
  });

  it('leave rules of people alone, name them, and serve the cells beside them', async () => {
    await build();
    await putRule(FIRST, await cellOf('CHỦ TRÌ', 1), { list: { inCellDropDown: true, source: 'A,B' } });
    await putRule(FIRST, `${await cellOf('PHỐI HỢP', 0)}:${await cellOf('PHỐI HỢP', 2)}`, {
      textLength: { formula1: 1, formula2: 40, operator: 'Between' },
    });
    const notices = await add(units('Phòng Nội vụ', 'Phòng Tư pháp'));
    expect(notices).toEqual([
      `excel.notice.list-linked CHỦ TRÌ|"${FIRST}"`,
      `excel.notice.list-kept ${FIRST}|CHỦ TRÌ|1`,
      `excel.notice.list-kept ${FIRST}|PHỐI HỢP|3`,
    ]);
    const [offer] = offered(2, 1);
    expect(await rules()).toEqual({ 'CHỦ TRÌ': [offer, { source: 'A,B', alert: true }, offer], 'PHỐI HỢP': free() });
    await add(units('Phòng Y tế'));
    expect((await rules())['CHỦ TRÌ'].map(({ source }) => source)).toEqual([listOf(3), 'A,B', listOf(3)]);
    valueOf(await open.excel.undo());
    expect((await rules())['CHỦ TRÌ'].map(({ source }) => source)).toEqual([listOf(2), 'A,B', listOf(2)]);
  });

  it('leave a list of people over another column of the same sheet alone', async () => {
    await build();
    await add(units('Phòng Nội vụ', 'Phòng Tư pháp'));
    const codes = `='${LIST}'!$A$2:$A$3`;
    await putRule(FIRST, `${await cellOf('CHỦ TRÌ', 0)}:${await cellOf('CHỦ TRÌ', 2)}`, {
      list: { inCellDropDown: true, source: codes },
    });
    await add(units('Phòng Y tế'));
    expect((await rules())['CHỦ TRÌ'].map(({ source }) => source)).toEqual([codes, codes, codes]);
    expect(await rules()).toMatchObject({ 'PHỐI HỢP': offered(3) });
  });

  it('keep an alert that people chose for them', async () => {
    await build();
    await add(units('Phòng Nội vụ'));
    const range = `${await cellOf('CHỦ TRÌ', 0)}:${await cellOf('CHỦ TRÌ', 2)}`;
    await open.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(FIRST).getRange(range);
      dataValidation.errorAlert = { title: 'Chú ý', message: 'Chọn trong danh mục', style: 'Warning', showAlert: true };
      await context.sync();
    });
    await add(units('Phòng Tư pháp'));
    expect((await rules())['CHỦ TRÌ']).toEqual(offered(2).map((rule) => ({ ...rule, alert: true })));
  });

  it('are not put on a protected sheet, which is named; the list is written', async () => {
    await build(1);
    await build(2, 2);
    await open.run(async (context) => {
      context.workbook.worksheets.getItem(FIRST).protection.protect();
      await context.sync();
    });
    const notices = await add(units('Phòng Nội vụ', 'Phòng Tư pháp'));
    expect(notices).toEqual([
      `excel.notice.list-linked CHỦ TRÌ, PHỐI HỢP|"${SECOND}"`,
      `excel.notice.list-protected ${FIRST}`,
    ]);
    expect(await rules()).toEqual({ 'CHỦ TRÌ': free(), 'PHỐI HỢP': free() });
    expect(await rules(`${TABLE}_2`)).toMatchObject({ 'CHỦ TRÌ': offered(2, 2) });
  });

  it('come back over a list that was deleted and made again', async () => {
    await build();
    await add(units('Phòng Nội vụ', 'Phòng Tư pháp'));
    await open.run(async (context) => {
      context.workbook.worksheets.getItem(LIST).delete();
      await context.sync();
    });
    expect((await rules())['CHỦ TRÌ'][0]?.source).toContain('#REF!');
    await add(units('Phòng Y tế'));
    expect(await rules()).toEqual({ 'CHỦ TRÌ': offered(1), 'PHỐI HỢP': offered(1) });
    // A list that no longer is cannot come back: the undo leaves plain cells.
    valueOf(await open.excel.undo());
    expect(await rules()).toMatchObject({
      'CHỦ TRÌ': free().map((rule) => ({ ...rule, alert: expect.any(Boolean) as boolean })),
    });
  });

  it('find columns that people moved, and pass over those they deleted', async () => {
    await build();
    const before = await rules();
    expect(before).toEqual({ 'CHỦ TRÌ': free(), 'PHỐI HỢP': free() });
    await open.run(async (context) => {
      const { columns } = context.workbook.tables.getItem(TABLE);
      columns.getItem('GIỜ').delete();
      columns.getItem('PHỐI HỢP').delete();
      await context.sync();
    });
    await add(units('Phòng Nội vụ'));
    const source = await open.run(async (context) => {
      const cell = context.workbook.tables.getItem(TABLE).columns.getItem('CHỦ TRÌ').getDataBodyRange();
      cell.dataValidation.load('rule');
      await context.sync();
      return cell.dataValidation.rule.list?.source;
    });
    expect(source).toBe(listOf(1));
  });

  it('stand on a schedule that is rebuilt, and on the earlier one when that is undone', async () => {
    await build();
    await add(units('Phòng Nội vụ', 'Phòng Tư pháp'));
    await build(1, 4);
    expect(await rules()).toEqual({ 'CHỦ TRÌ': offered(2, 4), 'PHỐI HỢP': offered(2, 4) });
    valueOf(await open.excel.undo());
    expect(await rules()).toEqual({ 'CHỦ TRÌ': offered(2), 'PHỐI HỢP': offered(2) });
  });

  it('stand on a schedule that comes after the list, with the rows people typed into it, in three syncs', async () => {
    await build(1);
    await add(units('Phòng Nội vụ'));
    await open.run(async (context) => {
      const list = context.workbook.tables.getItem('tblDonVi');
      list.rows.add(undefined, [['', 'Phòng Kinh tế', '', '', '', '', '', '', '', '']]);
      await context.sync();
    });
    const source = { kind: 'snapshot', snapshot: textSnapshot('2.txt', planText(2, 2)) } as const;
    const { value, syncs } = await open.counted(() => buildSchedule(open.excel, { source, locale: 'vi' }));
    expect(value.kind).toBe('written');
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(await rules(`${TABLE}_2`)).toEqual({ 'CHỦ TRÌ': offered(2, 2), 'PHỐI HỢP': offered(2, 2) });
  });

  it('never touch the sheet the plan was read from', async () => {
    await type(open, 'Sheet1', 'A1:D3', [
      ['KẾ HOẠCH', '', '', ''],
      ['TT', 'Nội dung', 'Thời gian', 'CHỦ TRÌ'],
      [1, 'Hội thi', "'1/6/2026", 'Phòng Nội vụ'],
    ]);
    await build();
    const before = (await picture(open)).sheets.find(({ name }) => name === 'Sheet1');
    await add(units('Phòng Nội vụ'));
    const sheet = open.node.host.workbook.sheets.find(({ name }) => name === 'Sheet1');
    expect(sheet?.validations).toEqual([]);
    expect((await picture(open)).sheets.find(({ name }) => name === 'Sheet1')).toEqual(before);
  });
});
