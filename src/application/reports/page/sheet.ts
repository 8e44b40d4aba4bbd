import { rect } from '../../../domain/workbook/office-style';
import type { PageSetupPlan, SheetPlan } from '../../../domain/workbook/write-plan';
import type { PageDraft } from './draft';
import type { PageFinish } from './page-builder';

const pageOf = ({ breaks, row, widths }: PageDraft, finish: PageFinish): PageSetupPlan => {
  const { page, printColumns = widths.length, printRows = row - 1, titleRow } = finish;
  return {
    ...page,
    printArea: rect(1, 1, Math.max(1, printRows), printColumns),
    ...(titleRow === undefined ? {} : { titleRows: { first: titleRow, last: titleRow } }),
    ...(breaks.length === 0 ? {} : { rowBreaks: breaks }),
  };
};

/** The sheet that the page makes; all its columns and rows are printed unless `finish` says fewer. */
export const sheetOf = (draft: PageDraft, finish: PageFinish): SheetPlan => ({
  key: finish.key,
  name: finish.name,
  visibility: 'visible',
  tabColor: null,
  blocks: draft.blocks,
  styles: draft.styles,
  merges: draft.merges,
  columnWidths: draft.widths.map((width, k) => ({
    column: k + 1,
    width,
    ...(finish.hidden?.includes(k + 1) === true ? { hidden: true } : {}),
  })),
  rowHeights: draft.rowHeights,
  freeze: finish.freeze ?? null,
  tables: draft.tables,
  validations: [],
  conditionalFormats: draft.rules,
  comments: [],
  charts: draft.charts,
  page: pageOf(draft, finish),
  showGridlines: false,
  keep: finish.keep ?? null,
});
