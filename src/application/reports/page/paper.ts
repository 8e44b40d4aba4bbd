import type { PageSetupPlan } from '../../../domain/workbook/write-plan';

/** A4 with the margins of NĐ 30/2020/NĐ-CP, page number on top in the middle, not on the first page. */
export const PORTRAIT_PAGE: PageSetupPlan = {
  orientation: 'portrait',
  paper: 'a4',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitToWidth: true,
  pageNumberTop: true,
  centerHorizontally: true,
};
/** Characters of column width that fill {@link PORTRAIT_PAGE} at 100 %. */
export const PORTRAIT_CHARACTERS = 86;
