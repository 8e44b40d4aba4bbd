import { dateToSerial } from '../../domain/calendar/excel-serial';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../domain/source/snapshot';
import { toSheetName } from '../../domain/workbook/sheet-name';
import { toTableName } from '../../domain/workbook/table-name';
import type { CellInput, SheetPlan, WritePlan } from '../../domain/workbook/write-plan';

const cellOf = (input: CellInput): CellSnapshot | null => {
  if (input === null || input === '') return null;
  if (typeof input !== 'object') return { value: input };
  switch (input.kind) {
    case 'date': {
      const serial = dateToSerial(input.date);
      return serial === null ? null : { value: serial, numberFormat: 'dd/mm/yyyy' };
    }
    case 'link':
      if (typeof input.figure === 'string') return null;
      return { value: input.figure ?? input.text };
    case 'formula':
      return null;
  }
};

const rowsOf = (sheet: SheetPlan): readonly (readonly (CellSnapshot | null)[])[] => {
  const rows: (CellSnapshot | null)[][] = [];
  for (const block of sheet.blocks) {
    block.cells.forEach((line, r) => {
      const row = (rows[block.row - 1 + r] ??= []);
      line.forEach((cell, c) => {
        while (row.length < block.column - 1 + c) row.push(null);
        row[block.column - 1 + c] = cellOf(cell);
      });
    });
  }
  return Array.from(rows, (row: (CellSnapshot | null)[] | undefined) => row ?? []);
};

/**
 * The workbook that a plan makes, as a reader would see it: names as the file writer gives them, formulas without
 * values. Lets reports be made for schedules that are only being written.
 */
export const snapshotOfPlan = (plan: WritePlan, name = ''): WorkbookSnapshot => {
  const sheetNames: string[] = [];
  const tableNames: string[] = [];
  const sheets = plan.sheets.map((sheet): SheetSnapshot => {
    const sheetName = toSheetName(sheet.name, sheetNames);
    sheetNames.push(sheetName);
    const tables = sheet.tables.map((table) => {
      const tableName = toTableName(table.name, tableNames);
      tableNames.push(tableName);
      return { name: tableName, range: table.range };
    });
    return {
      name: sheetName,
      visibility: sheet.visibility,
      protected: false,
      top: 1,
      left: 1,
      rows: rowsOf(sheet),
      merges: sheet.merges,
      tables,
    };
  });
  return { kind: 'workbook', name, date1904: false, sheets, notices: [] };
};
