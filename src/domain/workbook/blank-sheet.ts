import type { SheetPlan } from './write-plan';

/** The plan of a visible sheet with nothing on it: what a sheet is made from. */
export const blankSheet = (key: string, name: string): SheetPlan => ({
  key,
  name,
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
});
