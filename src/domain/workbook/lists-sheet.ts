import { STATE_WORDS } from '../reports/report-row';
import { rect } from './office-style';
import type { SheetPlan } from './write-plan';

/** Key and name of the hidden sheet that keeps the lists (workbook.md). */
export const LISTS_KEY = '_KH';

/** Where the words of TRẠNG THÁI stand on it. */
export const STATE_LIST = { sheet: LISTS_KEY, source: rect(2, 1, STATE_WORDS.length + 1, 1) };

/** The hidden sheet `_KH`: the list behind TRẠNG THÁI under its header. */
export const listsSheet = (): SheetPlan => ({
  key: LISTS_KEY,
  name: LISTS_KEY,
  visibility: 'hidden',
  tabColor: null,
  blocks: [{ row: 1, column: 1, cells: [['TRẠNG THÁI'], ...STATE_WORDS.map(({ word }) => [word])] }],
  styles: [],
  merges: [],
  columnWidths: [{ column: 1, width: 20 }],
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
