import * as fc from 'fast-check';
import {
  joinKept,
  mergeKept,
  plannedContent,
  tableHeaders,
  type KeptContent,
  type KeptRow,
} from '../../../src/domain/workbook/keep';
import { unmatchedSheet } from '../../../src/domain/workbook/unmatched-sheet';
import type { CellInput, SheetPlan } from '../../../src/domain/workbook/write-plan';
import { taskSheet, tasks } from '../../support/plans';

const columns = [
  { header: 'TRẠNG THÁI', numberFormat: null },
  { header: 'KẾT QUẢ', numberFormat: null },
];
const row = (key: string, ...cells: CellInput[]): KeptRow => ({ key, label: '', cells });
const content = (...rows: KeptRow[]): KeptContent => ({ columns, rows });

/** The body of the table as rows of plain cells, by header. */
const body = (sheet: SheetPlan): Record<string, CellInput>[] => {
  const table = sheet.tables[0]!;
  const headers = tableHeaders(sheet, table);
  const cell = (r: number, c: number): CellInput =>
    sheet.blocks
      .map((block) => block.cells[r - block.row]?.[c - block.column])
      .filter((each) => each !== undefined)
      .at(-1) ?? null;
  return Array.from({ length: table.range.bottom - table.range.top }, (_unused, index) =>
    Object.fromEntries(headers.map((header, at) => [header, cell(table.range.top + 1 + index, table.range.left + at)])),
  );
};
const column = (sheet: SheetPlan, header: string): CellInput[] => body(sheet).map((line) => line[header] ?? null);

describe('mergeKept', () => {
  it('finds rows by key, never by number', () => {
    const { sheet, unmatched } = mergeKept(
      taskSheet(tasks(3)),
      content(row('k3', 'Hoàn thành', 'tốt'), row('k1', 'Hoãn', null)),
    );
    expect(column(sheet, 'TRẠNG THÁI')).toEqual(['Hoãn', 'Chưa thực hiện', 'Hoàn thành']);
    expect(column(sheet, 'KẾT QUẢ')).toEqual([null, null, 'tốt']);
    expect(unmatched.rows).toEqual([]);
  });

  it('lets a blank kept cell leave the planned one', () => {
    const { sheet } = mergeKept(taskSheet(tasks(1)), content(row('k1', '  ', null)));
    expect(column(sheet, 'TRẠNG THÁI')).toEqual(['Chưa thực hiện']);
  });

  it('hands back what has no row any more, and says nothing of blank rows', () => {
    const gone = row('cũ', 'Hoàn thành', null);
    expect(mergeKept(taskSheet(tasks(1)), content(gone, row('cũ 2', null, ''))).unmatched.rows).toEqual([gone]);
  });

  it('hands back the second of two rows with one key, when both hold something', () => {
    const copy = row('k1', null, 'bản sao');
    const { sheet, unmatched } = mergeKept(taskSheet(tasks(1)), content(row('k1', null, 'gốc'), copy));
    expect(column(sheet, 'KẾT QUẢ')).toEqual(['gốc']);
    expect(unmatched.rows).toEqual([copy]);
    expect(column(mergeKept(taskSheet(tasks(1)), content(row('k1', null, null), copy)).sheet, 'KẾT QUẢ')).toEqual([
      'bản sao',
    ]);
  });

  it('takes along columns people added, with their number format', () => {
    const kept: KeptContent = {
      columns: [...columns, { header: 'NGƯỜI LÀM', numberFormat: null }, { header: 'HẠN', numberFormat: 'dd/mm/yyyy' }],
      rows: [row('k2', null, null, 'chị Lan', 45000)],
    };
    const { sheet } = mergeKept(taskSheet(tasks(2)), kept);
    expect(tableHeaders(sheet, sheet.tables[0]!).slice(-2)).toEqual(['NGƯỜI LÀM', 'HẠN']);
    expect(column(sheet, 'NGƯỜI LÀM')).toEqual([null, 'chị Lan']);
    expect(column(sheet, 'HẠN')).toEqual([null, 45000]);
    expect(sheet.styles.at(-1)?.style).toEqual({ numberFormat: 'dd/mm/yyyy' });
  });

  it('keeps added columns apart when something stands there', () => {
    const plan = taskSheet(tasks(1));
    const crowded = { ...plan, blocks: [...plan.blocks, { row: 3, column: 8, cells: [['ghi chú']] }] };
    const kept: KeptContent = {
      columns: [...columns, { header: 'NGƯỜI LÀM', numberFormat: null }],
      rows: [row('k1', 'Hoãn', null, 'anh Ba')],
    };
    const { sheet, unmatched } = mergeKept(crowded, kept);
    expect(sheet.tables[0]!.range.right).toBe(7);
    expect(column(sheet, 'TRẠNG THÁI')).toEqual(['Hoãn']);
    expect(unmatched.rows).toEqual([row('k1', null, null, 'anh Ba')]);
  });

  it('takes along rows people added to the table, with everything that ends with it', () => {
    const own: KeptRow = {
      ...row('', 'Hoãn', null),
      whole: new Map<string, CellInput>([
        ['HOẠT ĐỘNG', 'Việc thêm'],
        ['TRẠNG THÁI', 'Hoãn'],
      ]),
    };
    const plan = taskSheet(tasks(2));
    const { sheet, unmatched } = mergeKept(plan, content(own));
    expect(column(sheet, 'HOẠT ĐỘNG')).toEqual(['Việc số 1', 'Việc số 2', 'Việc thêm']);
    expect(sheet.tables[0]!.range.bottom).toBe(plan.tables[0]!.range.bottom + 1);
    expect(sheet.validations[0]!.range.bottom).toBe(sheet.tables[0]!.range.bottom);
    expect(sheet.styles[1]!.range.bottom).toBe(plan.styles[1]!.range.bottom);
    expect(unmatched.rows).toEqual([]);
  });

  it('loses nothing that was typed', () => {
    const cells = fc.constantFrom<CellInput>(null, '', 'Hoàn thành', 'xong', 0.5);
    const keys = fc.constantFrom('k1', 'k2', 'k3', 'k9', '');
    const rows = fc.array(
      fc.tuple(keys, cells, cells).map(([key, a, b]) => row(key, a, b)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 4 }), (list, count) => {
        const { sheet, unmatched } = mergeKept(taskSheet(tasks(count)), content(...list));
        const typed = (cell: CellInput | undefined): boolean => cell !== null && cell !== undefined && cell !== '';
        const found = [
          ...body(sheet).map((line) => JSON.stringify([line['MÃ'], line['KẾT QUẢ']])),
          ...unmatched.rows.map((each) => JSON.stringify([each.key, each.cells[1]])),
        ];
        for (const each of list)
          if (typed(each.cells[1])) expect(found).toContain(JSON.stringify([each.key, each.cells[1]]));
      }),
    );
  });

  it('does its work on ten thousand rows at once', () => {
    const list = Array.from({ length: 10_000 }, (_unused, index) => row(`k${index + 1}`, 'Hoàn thành', null));
    const { sheet } = mergeKept(taskSheet(tasks(10_000)), content(...list));
    expect(plannedContent(sheet)?.rows.every((each) => each.cells[0] === 'Hoàn thành')).toBe(true);
  });
});

describe('left-over sheet', () => {
  const keep = { keyColumn: 'MÃ', labelColumn: 'HOẠT ĐỘNG', columns: ['TRẠNG THÁI', 'KẾT QUẢ'] };

  it('shows key, name and cells, and is read back as it was', () => {
    const gone = { ...row('cũ', 'Hoàn thành', 'tốt'), label: 'Việc cũ' };
    const sheet = unmatchedSheet('schedule', keep, content(gone));
    expect(sheet.key).toBe('schedule.unmatched');
    expect(body(sheet)).toEqual([{ MÃ: 'cũ', 'HOẠT ĐỘNG': 'Việc cũ', 'TRẠNG THÁI': 'Hoàn thành', 'KẾT QUẢ': 'tốt' }]);
  });
});

describe('joinKept', () => {
  it('puts columns of the same header together', () => {
    const second: KeptContent = {
      columns: [
        { header: 'KẾT QUẢ', numberFormat: null },
        { header: 'X', numberFormat: null },
      ],
      rows: [row('b', 'tốt', 1)],
    };
    expect(joinKept(content(row('a', 'Hoãn', null)), second)).toEqual({
      columns: [...columns, { header: 'X', numberFormat: null }],
      rows: [row('a', 'Hoãn', null, null), row('b', null, 'tốt', 1)],
    });
  });
});
