import type { CellRect } from '../source/snapshot';
import type { CellStyle, PageSetupPlan, StyleRun } from './write-plan';

/** The hand of every sheet KH writes: Times New Roman 13, black on white (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const FONT_SIZE = 13;
export const BASE: CellStyle = { fontName: 'Times New Roman', fontSize: FONT_SIZE, color: '#000000' };

export const BORDER = '#000000';
/** Lines around what is not printed: there, but not shouting. */
export const SOFT_BORDER = '#BFBFBF';
/** A cell somebody should look at; the reason stands in its comment. */
export const DOUBT_FILL = '#FFF2CC';
export const WORKING_HEAD_FILL = '#E7EEF7';
export const DATE_FORMAT = 'dd/mm/yyyy';

/**
 * A4 landscape with the margins of NĐ 30/2020 (top, bottom 20–25 mm; left 30–35; right 15–20), the number of the
 * page on top in the middle, not on the first.
 */
export const LANDSCAPE_PAGE: PageSetupPlan = {
  orientation: 'landscape',
  paper: 'a4',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitToWidth: true,
  pageNumberTop: true,
  centerHorizontally: true,
};

/** {@link LANDSCAPE_PAGE} for a list that grows: all its columns on one page, its header on each. */
export const LIST_PAGE: PageSetupPlan = { ...LANDSCAPE_PAGE, titleRows: { first: 1, last: 1 } };

/** Characters of column width that fill the width of {@link LANDSCAPE_PAGE} at 100 %. */
export const LANDSCAPE_CHARACTERS = 131;

export const rect = (top: number, left: number, bottom: number, right: number): CellRect => ({
  top,
  left,
  bottom,
  right,
});

/** A run of one style over a rectangle. */
export const run = (top: number, left: number, bottom: number, right: number, style: CellStyle): StyleRun => ({
  range: rect(top, left, bottom, right),
  style,
});

/** Runs of one style over rows of one column, neighbours joined: a few thousand marked cells stay a few runs. */
export const columnRuns = (rows: readonly number[], column: number, style: CellStyle): readonly StyleRun[] => {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.bottom + 1 === row) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map(({ top, bottom }) => run(top, column, bottom, column, style));
};
