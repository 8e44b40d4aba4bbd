import type { SheetSnapshot } from '../../src/domain/source/snapshot';
import { SCHEDULE_HEADERS, SCHEDULE_TABLE } from '../../src/domain/workbook/schedule-columns';
import { sheetOf, type Cell } from './snapshots';

type Header = (typeof SCHEDULE_HEADERS)[number];

/** A schedule sheet as KH writes it, from the columns that matter. */
export const scheduleSheetOf = (
  rows: readonly Partial<Record<Header, Cell>>[],
  name = 'LỊCH HOẠT ĐỘNG',
): SheetSnapshot => {
  const cells = [
    [...SCHEDULE_HEADERS],
    ...rows.map((row, k) => SCHEDULE_HEADERS.map((header): Cell => row[header] ?? (header === 'TT' ? k + 1 : null))),
  ];
  return sheetOf(name, cells, SCHEDULE_TABLE);
};
