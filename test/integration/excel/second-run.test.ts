import { planOf, taskSheet, tasks, type Task } from '../../support/plans';
import { openExcel, picture, rowsOf, sheetOf, type, type OpenExcel } from './open-excel';
import { valueOf } from './result';

let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
  valueOf(await open.excel.write(planOf(taskSheet(tasks(4)))));
});
afterEach(() => open.close());

const SHEET = 'LỊCH THỬ';
const column = async (header: string, sheet = SHEET): Promise<unknown[]> =>
  rowsOf(await picture(open), sheet).map((row) => row[header]);
const write = (list: readonly Task[], titleRows = 2) => open.excel.write(planOf(taskSheet(list, titleRows)));

describe('a second run', () => {
  it('takes three syncs and leaves one sheet, one table', async () => {
    const { value, syncs } = await open.counted(() => write(tasks(4)));
    expect(valueOf(value).sheets).toEqual([{ key: 'schedule', name: SHEET }]);
    expect(syncs.length).toBeLessThanOrEqual(3);
    const after = await picture(open);
    expect(after.sheets.filter((sheet) => sheet.visibility === 'Visible').map((sheet) => sheet.name)).toEqual([
      'Sheet1',
      SHEET,
    ]);
    expect(after.tables.filter((table) => table.name === 'tblThu')).toEqual([
      { name: 'tblThu', address: `'${SHEET}'!A3:G7` },
    ]);
  });

  it('keeps what people typed, by key and not by row', async () => {
    await type(open, SHEET, 'E4:F4', [['Hoàn thành', 'Đạt']]);
    await type(open, SHEET, 'E7:F7', [['Hoãn', 'Chờ kinh phí']]);
    const [a, b, c, d] = tasks(4);
    valueOf(await write([d!, { key: 'mới', name: 'Việc mới' }, c!, b!, a!]));
    expect(await column('MÃ')).toEqual(['k4', 'mới', 'k3', 'k2', 'k1']);
    expect(await column('TRẠNG THÁI')).toEqual([
      'Hoãn',
      'Chưa thực hiện',
      'Chưa thực hiện',
      'Chưa thực hiện',
      'Hoàn thành',
    ]);
    expect(await column('KẾT QUẢ')).toEqual(['Chờ kinh phí', '', '', '', 'Đạt']);
  });

  it('keeps it after people sorted the table', async () => {
    await type(open, SHEET, 'F5', [['Đạt']]);
    await open.run(async (context) => {
      context.workbook.tables.getItem('tblThu').sort.apply([{ key: 6, ascending: false }]);
      await context.sync();
    });
    valueOf(await write(tasks(4)));
    expect(await column('MÃ')).toEqual(['k1', 'k2', 'k3', 'k4']);
    expect(await column('KẾT QUẢ')).toEqual(['', 'Đạt', '', '']);
  });

  it('finds the sheet people renamed, and leaves the name', async () => {
    await open.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = 'Tháng 5';
      await context.sync();
    });
    expect(valueOf(await write(tasks(2))).sheets[0]?.name).toBe('Tháng 5');
    expect(await column('MÃ', 'Tháng 5')).toEqual(['k1', 'k2']);
  });

  it.each([1, 4, 9])('lets formulas that point at the table stay right when it has %i rows', async (count) => {
    await type(open, 'Sheet1', 'A1:A3', [
      ['=COUNTA(tblThu[MÃ])'],
      [`='${SHEET}'!B3`],
      ['=COUNTIF(tblThu[TRẠNG THÁI],"Hoãn")'],
    ]);
    await type(open, SHEET, 'E4', [['Hoãn']]);
    valueOf(await write(tasks(count)));
    const formulas = sheetOf(await picture(open), 'Sheet1').formulas.map((row) => row[0]);
    expect(formulas).toEqual(['=COUNTA(tblThu[MÃ])', `='${SHEET}'!B3`, '=COUNTIF(tblThu[TRẠNG THÁI],"Hoãn")']);
  });

  it.each([
    [1, 4],
    [3, 4],
    [5, 2],
    [0, 6],
  ])('follows a title of %i lines and a table of %i rows', async (titleRows, count) => {
    await type(open, SHEET, 'F4', [['Đạt']]);
    valueOf(await write(tasks(count), titleRows));
    const after = await picture(open);
    expect(after.tables.filter((table) => table.name === 'tblThu')).toEqual([
      { name: 'tblThu', address: `'${SHEET}'!A${titleRows + 1}:G${titleRows + 1 + count}` },
    ]);
    expect((await column('MÃ')).slice(0, count)).toEqual(tasks(count).map(({ key }) => key));
    expect((await column('KẾT QUẢ'))[0]).toBe('Đạt');
  });

  it('never writes over what people wrote below or beside', async () => {
    await type(open, SHEET, 'A9:B9', [['Người lập', 'Nguyễn Văn A']]);
    await type(open, SHEET, 'J2', [['ghi chú riêng']]);
    valueOf(await write(tasks(9)));
    const { formulas } = sheetOf(await picture(open), SHEET);
    expect(formulas.filter((row) => row[0] === 'Người lập').map((row) => row[1])).toEqual(['Nguyễn Văn A']);
    expect(formulas[1]?.[9]).toBe('ghi chú riêng');
    expect((await column('MÃ')).slice(0, 9)).toEqual(tasks(9).map(({ key }) => key));
  });

  it('takes along columns and rows that people added to the table', async () => {
    await open.run(async (context) => {
      const table = context.workbook.tables.getItem('tblThu');
      table.columns.add(-1, [['NGƯỜI LÀM'], ['An'], ['Bình'], ['Chi'], ['Dũng']]);
      table.rows.add(-1, [['5', 'Việc tự thêm', '', '', 'Hoãn', '', '', 'Giang']]);
      await context.sync();
    });
    const [a, , c] = tasks(4);
    valueOf(await write([c!, a!]));
    valueOf(await write([c!, a!]));
    expect(await column('HOẠT ĐỘNG')).toEqual(['Việc số 3', 'Việc số 1', 'Việc tự thêm']);
    expect(await column('NGƯỜI LÀM')).toEqual(['Chi', 'An', 'Giang']);
    expect((await picture(open)).tables.find((table) => table.name === 'tblThu')?.address).toBe(`'${SHEET}'!A3:H6`);
  });

  it('puts typed content whose activity is gone on a sheet of its own, and back when it returns', async () => {
    await type(open, SHEET, 'F5', [['Đã họp']]);
    const [a, b] = tasks(4);
    const gone = valueOf(await write([a!]));
    expect(gone.notices).toEqual([{ key: 'excel.notice.unmatched', params: { count: 1, sheet: 'CHƯA KHỚP' } }]);
    expect(rowsOf(await picture(open), 'CHƯA KHỚP', 'MÃ')).toEqual([
      { MÃ: 'k2', 'HOẠT ĐỘNG': 'Việc số 2', 'TRẠNG THÁI': '', 'KẾT QUẢ': 'Đã họp' },
    ]);
    valueOf(await write([a!, b!]));
    expect(await column('KẾT QUẢ')).toEqual(['', 'Đã họp']);
  });

  it('keeps comments of people and renews its own', async () => {
    const noted = { ...taskSheet(tasks(3)), comments: [{ row: 4, column: 3, text: 'Xem lại ngày' }] };
    valueOf(await open.excel.write(planOf(noted)));
    await open.run(async (context) => {
      context.workbook.comments.add(`'${SHEET}'!B5`, 'Hỏi anh Ba');
      await context.sync();
    });
    valueOf(await open.excel.write(planOf({ ...noted, comments: [{ row: 5, column: 3, text: 'Xem lại giờ' }] })));
    expect([...sheetOf(await picture(open), SHEET).comments].sort()).toEqual(['Hỏi anh Ba', 'Xem lại giờ']);
  });

  it('replaces the sheet when its table has other columns', async () => {
    const other = taskSheet(tasks(2));
    const [title = other.blocks[0]!, second = title, table = title] = other.blocks;
    const renamed = {
      ...table,
      cells: table.cells.map((row, index) => (index === 0 ? ['TT', 'THỜI GIAN', 'HOẠT ĐỘNG', ...row.slice(3)] : row)),
    };
    await type(open, SHEET, 'F4', [['Đạt']]);
    valueOf(await open.excel.write(planOf({ ...other, blocks: [title, second, renamed] })));
    const after = await picture(open);
    expect(await column('KẾT QUẢ')).toEqual(['Đạt', '']);
    expect(after.tables.filter((each) => each.name === 'tblThu')).toHaveLength(1);
  });
});

describe('undo', () => {
  const visible = async (): Promise<unknown> => {
    const { sheets, tables } = await picture(open);
    return {
      sheets: sheets
        .filter((sheet) => sheet.visibility === 'Visible')
        .map(({ name, formulas, numberFormats }) => ({ name, formulas, numberFormats })),
      tables,
    };
  };

  it('says what it will remove, and does', async () => {
    expect(valueOf(await open.excel.undoInfo())).toEqual({
      command: 'build-schedule',
      sheets: [{ name: SHEET, effect: 'removed', edited: false }],
    });
    valueOf(await open.excel.undo());
    const after = await picture(open);
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    expect(after.names).toEqual([]);
    expect(valueOf(await open.excel.undoInfo())).toBeNull();
    expect((await open.excel.undo()).ok).toBe(false);
  });

  it('says that people typed on the sheet since', async () => {
    await type(open, SHEET, 'E4', [['Hoàn thành']]);
    expect(valueOf(await open.excel.undoInfo())?.sheets).toEqual([{ name: SHEET, effect: 'removed', edited: true }]);
  });

  it.each([
    ['the same', tasks(4), 2],
    ['more', tasks(9), 2],
    ['fewer', tasks(1), 2],
    ['other titles and', tasks(6), 4],
    ['a shorter title and', tasks(3), 1],
  ])('brings the earlier sheet back after %s rows', async (_what, list, titleRows) => {
    await type(open, SHEET, 'E5:F5', [['Hoãn', 'Chờ']]);
    await type(open, 'Sheet1', 'A1', [['=COUNTA(tblThu[MÃ])']]);
    const before = await visible();
    valueOf(await write(list, titleRows));
    expect(valueOf(await open.excel.undoInfo())?.sheets).toContainEqual({
      name: SHEET,
      effect: 'restored',
      edited: false,
    });
    const { value, syncs } = await open.counted(() => open.excel.undo());
    valueOf(value);
    expect(syncs.length).toBeLessThanOrEqual(3);
    expect(await visible()).toEqual(before);
    expect(valueOf(await open.excel.undoInfo())).toBeNull();
    // And a further run knows the sheet again.
    valueOf(await write(tasks(4)));
    expect(await column('KẾT QUẢ')).toEqual(['', 'Chờ', '', '']);
  });

  it('brings a replaced sheet back', async () => {
    await type(open, SHEET, 'F4', [['Đạt']]);
    const before = await visible();
    const other = taskSheet(tasks(2));
    const wider = { ...other, tables: other.tables.map((table) => ({ ...table, name: 'tblKhac' })) };
    valueOf(await open.excel.write(planOf(wider)));
    expect((await picture(open)).tables.map((table) => table.name)).toContain('tblKhac');
    valueOf(await open.excel.undo());
    expect(await visible()).toEqual(before);
  });

  it('leaves out what people deleted meanwhile', async () => {
    await open.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).delete();
      await context.sync();
    });
    expect(valueOf(await open.excel.undoInfo())).toBeNull();
    const undone = await open.excel.undo();
    expect(undone.ok ? 'ok' : undone.failure.code).toBe('undo-gone');
    // A dead mark does not stand in the way of the next run.
    expect(valueOf(await write(tasks(2))).sheets[0]?.name).toBe(SHEET);
  });

  it('does not remove the last visible sheet', async () => {
    await open.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    const undone = await open.excel.undo();
    expect(undone.ok ? 'ok' : undone.failure.code).toBe('last-sheet');
  });
});

describe('another plan', () => {
  const about = (words: string, count: number) => planOf({ ...taskSheet(tasks(count)), about: words });
  const schedules = async (): Promise<unknown> => {
    const { sheets, tables } = await picture(open);
    return [
      sheets.filter((sheet) => sheet.visibility === 'Visible').map((sheet) => sheet.name),
      // Hidden copies hold tables of names that Excel makes up.
      tables.map((table) => table.name).filter((name) => /^tblThu(_\d)?$/.test(name)),
    ];
  };
  beforeEach(async () => {
    valueOf(await open.excel.undo());
    valueOf(await open.excel.write(about('12-KH/AB · Kế hoạch tháng 5', 3)));
  });

  it('comes beside the first, which stays as it is', async () => {
    await type(open, SHEET, 'F4', [['Đạt']]);
    const first = sheetOf(await picture(open), SHEET);
    const written = valueOf(await open.excel.write(about('12-KH/AB · Kế hoạch tháng 6', 2)));
    expect(written.sheets).toEqual([{ key: 'schedule', name: `${SHEET} (2)` }]);
    expect(await schedules()).toEqual([
      ['Sheet1', SHEET, `${SHEET} (2)`],
      ['tblThu', 'tblThu_2'],
    ]);
    expect(sheetOf(await picture(open), SHEET)).toEqual(first);
  });

  it('is told from a plan whose title was only retyped', async () => {
    valueOf(await open.excel.write(about('12-kh/ab · KẾ HOẠCH THÁNG 5', 5)));
    expect(await schedules()).toEqual([['Sheet1', SHEET], ['tblThu']]);
  });

  it('has its own second run and its own undo', async () => {
    valueOf(await open.excel.write(about('tháng 6', 2)));
    await type(open, `${SHEET} (2)`, 'F4', [['Xong']]);
    valueOf(await open.excel.write(about('tháng 6', 4)));
    expect(await column('KẾT QUẢ', `${SHEET} (2)`)).toEqual(['Xong', '', '', '']);
    expect(await column('KẾT QUẢ')).toEqual(['', '', '']);
    valueOf(await open.excel.undo());
    expect(await column('KẾT QUẢ', `${SHEET} (2)`)).toEqual(['Xong', '']);
    expect(await column('MÃ')).toEqual(['k1', 'k2', 'k3']);
  });
});
