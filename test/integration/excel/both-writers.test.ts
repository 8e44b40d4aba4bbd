import { blankSheet } from '../../../src/domain/workbook/blank-sheet';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/source/snapshot';
import { defaultsOf } from '../../../src/domain/workbook/keep';
import { unmatchedSheet } from '../../../src/domain/workbook/unmatched-sheet';
import type { CellInput, SheetPlan, WritePlan } from '../../../src/domain/workbook/write-plan';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { planOf, taskSheet, tasks } from '../../support/plans';
import { openExcel, type OpenExcel } from './open-excel';
import { valueOf } from './result';

// One plan, two ways: through Office.js into a workbook, and into a file. Both are read back by our own readers.
let open: OpenExcel;
beforeEach(async () => {
  open = await openExcel();
});
afterEach(() => open.close());

const throughExcel = async (plan: WritePlan): Promise<WorkbookSnapshot> => {
  const { sheets } = valueOf(await open.excel.write(plan));
  return valueOf(await open.excel.read({ kind: 'sheets', names: sheets.map(({ name }) => name) }));
};

const throughFile = (plan: WritePlan): WorkbookSnapshot => {
  const pieces: Uint8Array[] = [];
  valueOf(writeWorkbook(plan, (piece) => void pieces.push(piece)));
  return valueOf(readWorkbook(Buffer.concat(pieces), 'plan.xlsx'));
};

type Cells = Readonly<Record<string, Partial<CellSnapshot>>>;

const isStyled = (cell: CellSnapshot): Partial<CellSnapshot> => ({
  value: cell.value,
  numberFormat: cell.numberFormat ?? 'General',
  bold: cell.bold ?? false,
  italic: cell.italic ?? false,
});

/** Every cell with content, by its address: the rectangles around them may differ. */
const cellsOf = (sheet: SheetSnapshot): Cells => {
  const cells: Record<string, Partial<CellSnapshot>> = {};
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null && cell.value !== null) cells[`R${sheet.top + r}C${sheet.left + c}`] = isStyled(cell);
    });
  });
  return cells;
};

const comparable = ({ sheets }: WorkbookSnapshot): unknown =>
  sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellsOf(sheet),
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    tables: sheet.tables,
  }));

const ODD_TEXTS: readonly CellInput[] = [
  '=1+1',
  '+84',
  '-',
  '@a',
  "'a",
  '18/5/2023',
  '50%',
  'TRUE',
  '#N/A',
  '1e5',
  'hai\ndòng',
  ' đầu và cuối ',
  'ệ'.normalize('NFD'),
  '<&>"',
  '_x000a_',
  0,
  -1.5,
  1e15,
  true,
  false,
  null,
  '',
  { kind: 'date', date: { year: 2023, month: 5, day: 18 } },
  { kind: 'date', date: { year: 1890, month: 5, day: 19 } },
  { kind: 'date', date: { year: 1900, month: 1, day: 1 } },
  { kind: 'link', text: 'C12', target: { kind: 'cell', sheet: 'LỊCH THỬ', address: 'C12' } },
  { kind: 'link', text: '12', figure: 12, target: { kind: 'cell', sheet: 'LỊCH THỬ', address: 'A2:C9' } },
  { kind: 'link', text: 'trang', target: { kind: 'url', url: 'https://example.vn/?a=1&b=2' } },
];

const everything = (): WritePlan => {
  const lists: SheetPlan = {
    ...blankSheet('lists', '_KH'),
    visibility: 'hidden',
    blocks: [{ row: 1, column: 1, cells: [['Hoãn'], ['Hủy']] }],
  };
  const odd: SheetPlan = {
    ...blankSheet('odd', 'CHỮ LẠ: [1]/2'),
    blocks: [{ row: 2, column: 3, cells: ODD_TEXTS.map((cell) => [cell]) }],
    styles: [{ range: { top: 2, left: 3, bottom: 8, right: 3 }, style: { italic: true } }],
    merges: [{ top: 1, left: 3, bottom: 1, right: 5 }],
  };
  return planOf(taskSheet(tasks(12)), odd, lists);
};

describe('one plan through both writers', () => {
  it('gives the same workbook, cell by cell', async () => {
    const plan = everything();
    expect(comparable(await throughExcel(plan))).toEqual(comparable(throughFile(plan)));
  });

  it('gives the same left-over sheet', async () => {
    const sheet = taskSheet(tasks(1));
    const kept = {
      columns: [{ header: 'KẾT QUẢ', numberFormat: '0%' }],
      rows: [{ key: 'a', label: 'Việc', cells: [0.5] }],
    };
    if (sheet.keep === null) throw new Error('no keep');
    const plan = planOf(unmatchedSheet('schedule', sheet.keep, kept));
    expect(comparable(await throughExcel(plan))).toEqual(comparable(throughFile(plan)));
    expect(defaultsOf(sheet)).toEqual({ 'TRẠNG THÁI': 'Chưa thực hiện' });
  });
});
