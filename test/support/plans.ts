import type { SheetPlan, WritePlan } from '../../src/domain/workbook/write-plan';

/** A sheet with nothing on it, to be filled by a test. */
export const emptySheet = (over: Partial<SheetPlan> = {}): SheetPlan => ({
  key: 'a',
  name: 'Lịch',
  visibility: 'visible',
  tabColor: null,
  blocks: [],
  styles: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  freeze: null,
  tables: [],
  validations: [],
  conditionalFormats: [],
  comments: [],
  charts: [],
  page: null,
  showGridlines: true,
  keep: null,
  ...over,
});

/** A plan of these sheets. */
export const planOf = (...sheets: readonly SheetPlan[]): WritePlan => ({ command: 'thu', sheets, activate: null });
