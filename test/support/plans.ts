import { blankSheet } from '../../src/domain/workbook/blank-sheet';
import type { CellInput, SheetPlan, WritePlan } from '../../src/domain/workbook/write-plan';

export const TASK_HEADERS = ['TT', 'HOẠT ĐỘNG', 'THỜI GIAN', 'BẮT ĐẦU', 'TRẠNG THÁI', 'KẾT QUẢ', 'MÃ'] as const;

export interface Task {
  readonly key: string;
  readonly name: string;
  readonly time?: string;
  readonly day?: number;
}

/** A made-up schedule of tasks: title rows, a table, people's columns TRẠNG THÁI and KẾT QUẢ. */
export const taskSheet = (tasks: readonly Task[], titleRows = 2, key = 'schedule', name = 'LỊCH THỬ'): SheetPlan => {
  const top = titleRows + 1;
  const rows = tasks.map((task, index): CellInput[] => [
    index + 1,
    task.name,
    task.time ?? `${(index % 28) + 1}/5/2024`,
    { kind: 'date', date: { year: 2024, month: 5, day: task.day ?? (index % 28) + 1 } },
    'Chưa thực hiện',
    null,
    task.key,
  ]);
  const range = { top, left: 1, bottom: top + tasks.length, right: TASK_HEADERS.length };
  const body = { ...range, top: top + 1 };
  return {
    ...blankSheet(key, name),
    blocks: [
      ...Array.from({ length: titleRows }, (_unused, row) => ({
        row: row + 1,
        column: 1,
        cells: [[row === 0 ? 'LỊCH HOẠT ĐỘNG' : `Dòng đầu ${row + 1}`]],
      })),
      { row: top, column: 1, cells: [[...TASK_HEADERS], ...rows] },
    ],
    styles: [
      { range, style: { fontName: 'Times New Roman', fontSize: 13, border: '#000000' } },
      { range: { ...range, bottom: top }, style: { bold: true, horizontal: 'center', fill: '#E7EEF7' } },
      { range: body, style: { wrap: true, vertical: 'center' } },
      { range: { ...body, left: 4, right: 4 }, style: { numberFormat: 'dd/mm/yyyy' } },
    ],
    merges: titleRows === 0 ? [] : [{ top: 1, left: 1, bottom: 1, right: TASK_HEADERS.length }],
    columnWidths: [
      { column: 1, width: 5 },
      { column: 2, width: 50 },
    ],
    freeze: { rows: top, columns: 2 },
    tables: [{ name: 'tblThu', range, style: null, showFilter: true, showBandedRows: false }],
    validations: [
      { kind: 'list-items', items: ['Chưa thực hiện', 'Hoàn thành', 'Hoãn'], range: { ...body, left: 5, right: 5 } },
    ],
    conditionalFormats: [
      { kind: 'text-equals', text: 'Hoàn thành', style: { fill: '#E2EFDA' }, range: { ...body, left: 5, right: 5 } },
    ],
    keep: { keyColumn: 'MÃ', labelColumn: 'HOẠT ĐỘNG', columns: ['TRẠNG THÁI', 'KẾT QUẢ'] },
  };
};

export const planOf = (...sheets: readonly SheetPlan[]): WritePlan => ({
  command: 'build-schedule',
  sheets,
  activate: sheets[0]?.key ?? null,
});

export const tasks = (count: number): readonly Task[] =>
  Array.from({ length: count }, (_unused, index) => ({ key: `k${index + 1}`, name: `Việc số ${index + 1}` }));
