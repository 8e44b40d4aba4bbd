import { buildUnitList, planUnitList } from '../../../src/application/units/build-unit-list';
import { readUnitList } from '../../../src/application/units/read-unit-list';
import { unitNameRange } from '../../../src/application/units/unit-sheet';
import { UNITS_TABLE } from '../../../src/domain/units/list/columns';
import { SAMPLE_UNITS } from '../../../src/application/units/sample-units';
import { succeed, type WorkbookHost } from '../../../src/application/ports';
import { plainUnit, type Unit } from '../../../src/domain/units/unit';
import type { WritePlan } from '../../../src/domain/workbook/write-plan';
import { sheetOf, tableOver, workbookOf, type Cell } from '../../support/snapshots';

const textCells = (plan: WritePlan): readonly (readonly Cell[])[] =>
  (plan.sheets[0]?.blocks[0]?.cells ?? []).map((row) =>
    row.map((cell): Cell => {
      if (cell === null || typeof cell !== 'object') return cell;
      if (cell.kind === 'date') return `${cell.date.day}/${cell.date.month}/${cell.date.year}`;
      throw new Error('no link, no formula in a unit list');
    }),
  );

/** What the reader sees of a written list. */
const readBack = (plan: WritePlan): ReturnType<typeof readUnitList> => {
  const cells = textCells(plan);
  return readUnitList(workbookOf(sheetOf('Danh mục', cells, { tables: [tableOver(UNITS_TABLE, cells)] })));
};

const bare = (unit: Unit): Unit => ({ ...unit, origin: null });

const list = (content: Parameters<typeof planUnitList>[0]['content'], existing: readonly Unit[] = []) =>
  planUnitList({ content, existing, locale: 'vi' });

describe('planUnitList', () => {
  it('writes an empty list as a table with one blank row', () => {
    const { plan, units } = list({ kind: 'empty' });
    const [sheet, lists] = plan.sheets;
    expect(units).toEqual([]);
    expect(sheet?.tables).toMatchObject([{ name: 'tblDonVi', range: { top: 1, left: 1, bottom: 2, right: 10 } }]);
    expect(textCells(plan)[0]).toEqual([
      'MÃ', 'TÊN ĐƠN VỊ', 'TÊN KHÁC', 'LOẠI', 'TRỰC THUỘC', 'CỤM', 'HIỆU LỰC TỪ', 'HIỆU LỰC ĐẾN', 'ĐƠN VỊ KẾ THỪA',
      'LIÊN HỆ',
    ]); // prettier-ignore
    expect(lists?.key).toBe('_KH');
  });

  it('writes a sample that is without problems and reads back as it is', () => {
    const { plan, problems, added } = list({ kind: 'sample' });
    expect([problems, added]).toEqual([[], SAMPLE_UNITS.length]);
    const read = readBack(plan);
    expect(read.problems).toEqual([]);
    expect(read.units.map(bare)).toEqual(SAMPLE_UNITS.map(bare));
    expect(read.names).toEqual({ sheet: 'Danh mục', source: unitNameRange(SAMPLE_UNITS.length) });
  });

  it('changes nothing when it is run again', () => {
    const once = readBack(list({ kind: 'sample' }).plan).units;
    const twice = list({ kind: 'sample' }, once);
    expect(twice.added).toBe(0);
    expect(readBack(twice.plan).units.map(bare)).toEqual(SAMPLE_UNITS.map(bare));
  });

  it('keeps the rows of the workbook and gives codes to rows and newcomers without one', () => {
    const existing = [{ ...plainUnit('Sở Y tế', 'DV002'), contact: 'Lan' }, plainUnit('Sở Nội vụ')];
    const units = [
      plainUnit('SỞ Y TẾ'),
      plainUnit('Sở Tài chính', 'DV002'),
      { ...plainUnit('Quỹ', 'Q'), parent: 'DV002' },
    ];
    const made = list({ kind: 'units', units }, existing);
    expect(made.units.map(({ id, name, parent }) => [id, name, parent])).toEqual([
      ['DV002', 'Sở Y tế', null],
      ['DV001', 'Sở Nội vụ', null],
      ['DV003', 'Sở Tài chính', null],
      ['Q', 'Quỹ', 'DV003'],
    ]);
    expect(made.units[0]?.contact).toBe('Lan');
  });

  it('takes a name that comes back with another validity for a further row', () => {
    const old = { ...plainUnit('Sở Y tế', 'A'), validTo: { year: 2025, month: 6, day: 30 } };
    const anew = { ...plainUnit('Sở Y tế', 'B'), validFrom: { year: 2025, month: 7, day: 1 } };
    expect(list({ kind: 'units', units: [anew] }, [old]).units.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('adds confirmed spellings as other names, once', () => {
    const existing = [{ ...plainUnit('Sở Y tế', 'A'), aliases: ['SYT'] }];
    const aliases = ['syt', 'Sở  y tế', 'Y tế TP', 'y tế tp'].map((alias) => ({ id: 'A', alias }));
    expect(planUnitList({ content: { kind: 'empty' }, existing, aliases, locale: 'vi' }).units[0]?.aliases).toEqual([
      'SYT',
      'Y tế TP',
    ]);
  });

  it('notes problems on the cells they stand in', () => {
    const units = [
      plainUnit('Sở Y tế', 'A'),
      plainUnit('sở y tế', 'B'),
      { ...plainUnit('Quỹ', 'C'), parent: 'Không có' },
    ];
    const { plan, problems } = list({ kind: 'units', units });
    expect(problems.map(({ code, origin }) => [code, origin?.kind === 'cell' && origin.row])).toEqual([
      ['unit-list-same-name', 3],
      ['unit-list-parent-unknown', 4],
    ]);
    expect(plan.sheets[0]?.comments).toEqual([
      { row: 3, column: 2, text: '“sở y tế” trùng tên với “Sở Y tế”.' },
      { row: 4, column: 2, text: '“Quỹ” trực thuộc “Không có”, danh mục chưa có đơn vị này.' },
    ]);
  });

  it('offers kinds from the hidden list and names from the list itself, in ranges, not in text', () => {
    const { plan } = list({ kind: 'sample' });
    const rules = plan.sheets[0]?.validations ?? [];
    expect(rules.map(({ kind }) => kind)).toEqual([
      'list-range',
      'list-range',
      'list-range',
      'date-between',
      'date-between',
    ]);
    expect(rules.map((rule) => (rule.kind === 'list-range' ? rule.sheet : null))).toEqual([
      '_KH',
      'units',
      'units',
      null,
      null,
    ]);
    const kinds = plan.sheets[1]?.blocks[1]?.cells.flat();
    for (const { kind } of SAMPLE_UNITS) expect(kinds).toContain(kind);
  });
});

describe('the drop-downs of schedules that stand', () => {
  it('cover the whole name column, rows without a name too', () => {
    const [lists, ...more] =
      list({ kind: 'units', units: [plainUnit('Sở Y tế', 'A'), plainUnit('Quỹ', 'B')] }).plan.columnLists ?? [];
    expect(more).toEqual([]);
    expect(lists).toMatchObject({
      table: 'tblLichHoatDong',
      headers: ['CHỦ TRÌ', 'PHỐI HỢP'],
      sheet: 'units',
      source: { top: 2, left: 2, bottom: 3, right: 2 },
    });
    // An empty list has one blank row, which grows as people type.
    const empty = list({ kind: 'empty' }).plan.columnLists?.[0]?.source;
    expect(empty).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
    const own = [
      ['MÃ', 'TÊN ĐƠN VỊ', 'LIÊN HỆ'],
      ['DV001', 'Sở Y tế', ''],
      [null, null, 'chị Lan'],
    ];
    const workbook = workbookOf(sheetOf('DANH MỤC ĐƠN VỊ', own, { tables: [tableOver('tblDonVi', own)] }));
    const { units } = readUnitList(workbook, { from: 'own' });
    const { plan } = planUnitList({ content: { kind: 'empty' }, existing: units, workbook, locale: 'vi' });
    expect(plan.columnLists?.[0]?.source).toEqual({ top: 2, left: 2, bottom: 3, right: 2 });
  });
});

describe('buildUnitList', () => {
  it('gives the receipt, or why nothing was written', async () => {
    const receipt = { command: 'build-unit-list', sheets: [], syncs: 2 };
    const host = { write: () => Promise.resolve(succeed(receipt)) } as unknown as WorkbookHost;
    const request = { content: { kind: 'sample' }, locale: 'vi' } as const;
    expect(await buildUnitList(host, request)).toMatchObject({ kind: 'written', receipt, added: SAMPLE_UNITS.length });
    const failure = { code: 'protected', params: {} };
    const locked = { write: () => Promise.resolve({ ok: false, failure }) } as unknown as WorkbookHost;
    expect(await buildUnitList(locked, request)).toEqual({ kind: 'failed', failure });
  });
});

describe('readUnitList', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['STT', 'Tên đơn vị', 'Viết tắt', 'Ngày thành lập'],
    [1, 'Đoàn Sở Xây dựng', 'ĐSXD', '01/8/2007'],
    [2, { value: { error: '#N/A' } }, null, null],
    [null, null, null, null],
    [3, 'Đoàn Sở Tư pháp', null, 'chưa rõ'],
  ];

  it('reads any sheet with a list, names bad cells and reads on', () => {
    const read = readUnitList(workbookOf(sheetOf('Sheet1', [['Ghi chép']]), sheetOf('DS', rows)));
    expect(read.units.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Đoàn Sở Xây dựng', 'ĐSXD'],
      ['Đoàn Sở Tư pháp'],
    ]);
    expect(read.problems.map(({ code, origin }) => [code, origin?.kind === 'cell' && origin.row])).toEqual([
      ['unit-list-cell-error', 3],
      ['unit-list-date-unreadable', 5],
    ]);
    expect(read.names).toBeNull();
  });

  it('reads KH’s own table before any other, and nothing else when asked so', () => {
    const own = [
      ['MÃ', 'TÊN ĐƠN VỊ'],
      ['DV001', 'Sở Y tế'],
    ];
    const both = workbookOf(sheetOf('DS', rows), sheetOf('Tên khác', own, { tables: [tableOver('tblDonVi', own)] }));
    expect(readUnitList(both).units.map(({ name }) => name)).toEqual(['Sở Y tế']);
    expect(readUnitList(workbookOf(sheetOf('DS', rows)), { from: 'own' }).units).toEqual([]);
  });

  it('tells where the names of KH’s own table stand, even when none is typed yet', () => {
    const named = (rows: readonly (readonly Cell[])[]) =>
      readUnitList(workbookOf(sheetOf('DM', rows, { tables: [tableOver('tblDonVi', rows)] })), { from: 'own' }).names;
    const source = { top: 2, left: 2, bottom: 2, right: 2 };
    expect(
      named([
        ['MÃ', 'TÊN ĐƠN VỊ'],
        [null, null],
      ]),
    ).toEqual({ sheet: 'DM', source });
    expect(
      named([
        ['MÃ', 'TÊN ĐƠN VỊ'],
        ['A', 'Sở Y tế'],
        [null, null],
      ]),
    ).toEqual({
      sheet: 'DM',
      source: { ...source, bottom: 3 },
    });
    expect(
      named([
        ['MÃ', 'GHI CHÚ'],
        [null, null],
      ]),
    ).toBeNull();
  });

  it('reads lists with merged cells, repeated headers, two tables and blank rows', () => {
    const cells: readonly (readonly Cell[])[] = [
      ['Tên đơn vị', 'Trực thuộc', null, 'Tên đơn vị', 'Liên hệ'],
      ['Phòng Nội vụ', 'UBND quận', null, 'Trạm Y tế phường 1', '0900'],
      ['Phòng Tư pháp', null, null, 'Trạm Y tế phường 2', null],
      [null, null, null, null, null],
      ['Tên đơn vị', 'Trực thuộc', null, null, null],
      ['Phòng Y tế', 'UBND quận', null, null, null],
    ];
    const merges = [{ top: 2, left: 2, bottom: 3, right: 2 }];
    const { units } = readUnitList(workbookOf(sheetOf('DS', cells, { merges })));
    expect(units.map(({ name, parent }) => [name, parent]).sort()).toEqual([
      ['Phòng Nội vụ', 'UBND quận'],
      ['Phòng Tư pháp', 'UBND quận'],
      ['Phòng Y tế', 'UBND quận'],
      ['Trạm Y tế phường 1', null],
      ['Trạm Y tế phường 2', null],
    ]);
  });

  it('names cycles, shared other names, reversed validity and unknown successors', () => {
    const cells: readonly (readonly Cell[])[] = [
      ['MÃ', 'TÊN ĐƠN VỊ', 'TÊN KHÁC', 'TRỰC THUỘC', 'HIỆU LỰC TỪ', 'HIỆU LỰC ĐẾN', 'ĐƠN VỊ KẾ THỪA'],
      ['A', 'Ban A', 'Nhóm', 'B', null, null, null],
      ['B', 'Ban B', 'nhóm', 'C', null, null, 'Ban Z'],
      ['C', 'Ban C', null, 'A', '01/7/2025', '30/6/2025', null],
      ['C', 'Ban D', 'Ban A', null, null, null, null],
    ];
    const { problems } = readUnitList(workbookOf(sheetOf('DS', cells)));
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'unit-list-alias-is-name',
      'unit-list-alias-shared',
      'unit-list-parent-cycle',
      'unit-list-same-id',
      'unit-list-successor-unknown',
      'unit-list-validity-reversed',
    ]);
  });

  it('reads 50,000 units', () => {
    const many = Array.from({ length: 50_000 }, (_, k) => [`DV${k}`, `Đoàn cơ sở số ${k}`]);
    const { units, problems } = readUnitList(workbookOf(sheetOf('DS', [['MÃ', 'TÊN ĐƠN VỊ'], ...many])));
    expect([units.length, problems.length]).toEqual([50_000, 0]);
  });
});

describe('what people add to the list', () => {
  const cells: readonly (readonly Cell[])[] = [
    ['GHI CHÚ', 'MÃ', 'TÊN ĐƠN VỊ', 'LIÊN HỆ', 'Số đoàn viên'],
    ['mới', 'DV001', 'Sở Y tế', 'Lan', 120],
    [null, null, null, '0901', null],
    [null, null, 'Sở Nội vụ', null, 45],
    [null, null, null, null, null],
  ];
  const workbook = workbookOf(sheetOf('Danh mục', cells, { tables: [tableOver(UNITS_TABLE, cells)] }));

  it('stays when the list is written again: columns, and rows without a name', () => {
    const { units } = readUnitList(workbook, { from: 'own' });
    const added = [plainUnit('Sở Tài chính', 'STC')];
    const { plan } = planUnitList({
      content: { kind: 'units', units: added },
      existing: units,
      workbook,
      locale: 'vi',
    });
    const rows = textCells(plan);
    expect(rows.map((row) => [row[0], row[1], row[9], row[10], row[11]])).toEqual([
      ['MÃ', 'TÊN ĐƠN VỊ', 'LIÊN HỆ', 'GHI CHÚ', 'Số đoàn viên'],
      ['DV001', 'Sở Y tế', 'Lan', 'mới', 120],
      ['DV002', 'Sở Nội vụ', null, null, 45],
      ['STC', 'Sở Tài chính', null, null, null],
      [null, null, '0901', null, null],
    ]);
    expect(plan.sheets[0]?.tables[0]?.range).toMatchObject({ bottom: 5, right: 12 });
  });
});
