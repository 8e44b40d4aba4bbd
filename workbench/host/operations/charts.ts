/** Charts: reading series out of a range, values for drawing, axis scales. */
import type { Rect } from '../model/geometry';
import { columnCount, quoteSheetName, rect, rowCount, absoluteRectName } from '../model/geometry';
import { isDateFormat } from '../model/number-format';
import type { Sheet } from '../model/sheet';
import type { Bag, Chart, RangeSource, Series } from '../model/types';
import { newBag } from '../model/types';
import type { Scalar } from '../model/values';
import type { Workbook } from '../model/workbook';

export const CHART_TYPES = [
  'Invalid',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  '3DColumnClustered',
  '3DColumnStacked',
  '3DColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  '3DBarClustered',
  '3DBarStacked',
  '3DBarStacked100',
  'LineStacked',
  'LineStacked100',
  'LineMarkers',
  'LineMarkersStacked',
  'LineMarkersStacked100',
  'PieOfPie',
  'PieExploded',
  '3DPieExploded',
  'BarOfPie',
  'XYScatterSmooth',
  'XYScatterSmoothNoMarkers',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'AreaStacked',
  'AreaStacked100',
  '3DAreaStacked',
  '3DAreaStacked100',
  'DoughnutExploded',
  'RadarMarkers',
  'RadarFilled',
  'Surface',
  'SurfaceWireframe',
  'SurfaceTopView',
  'SurfaceTopViewWireframe',
  'Bubble',
  'Bubble3DEffect',
  'StockHLC',
  'StockOHLC',
  'StockVHLC',
  'StockVOHLC',
  'CylinderColClustered',
  'CylinderColStacked',
  'CylinderColStacked100',
  'CylinderBarClustered',
  'CylinderBarStacked',
  'CylinderBarStacked100',
  'CylinderCol',
  'ConeColClustered',
  'ConeColStacked',
  'ConeColStacked100',
  'ConeBarClustered',
  'ConeBarStacked',
  'ConeBarStacked100',
  'ConeCol',
  'PyramidColClustered',
  'PyramidColStacked',
  'PyramidColStacked100',
  'PyramidBarClustered',
  'PyramidBarStacked',
  'PyramidBarStacked100',
  'PyramidCol',
  '3DColumn',
  'Line',
  '3DLine',
  '3DPie',
  'Pie',
  'XYScatter',
  '3DArea',
  'Area',
  'Doughnut',
  'Radar',
  'Histogram',
  'Boxwhisker',
  'Pareto',
  'RegionMap',
  'Treemap',
  'Waterfall',
  'Sunburst',
  'Funnel',
] as const;

const PALETTE = [
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#264478',
  '#9E480E',
  '#636363',
  '#997300',
  '#255E91',
  '#43682B',
];
/** The colour Excel gives the n-th series, or the n-th slice. */
export const seriesColor = (index: number): string => PALETTE[index % PALETTE.length] ?? '#4472C4';

export const isRound = (type: string): boolean => /Pie|Doughnut|Sunburst|Treemap/.test(type);

const blank = (value: Scalar): boolean => value === null || value === '';

/** How many leading lines of a source are texts beside numbers: levels of categories. */
function levels(sheet: Sheet, area: Rect, byColumns: boolean, names: boolean): number {
  const lines = byColumns ? columnCount(area) : rowCount(area);
  const length = byColumns ? rowCount(area) : columnCount(area);
  const head = names ? 1 : 0;
  const textual = (line: number): boolean => {
    let texts = 0;
    for (let i = head; i < Math.min(length, head + 50); i++) {
      const value = byColumns
        ? sheet.value(area.top + i, area.left + line)
        : sheet.value(area.top + line, area.left + i);
      if (typeof value === 'number') return false;
      if (typeof value === 'string' && value !== '') texts++;
    }
    return texts > 0;
  };
  let count = 0;
  while (count < lines - 1 && textual(count)) count++;
  return Math.max(1, count);
}

/** Which rows and columns of a source hold names and categories. */
function headings(sheet: Sheet, area: Rect, byColumns: boolean): { names: boolean; categories: boolean } {
  const at = (r: number, c: number): Scalar => sheet.value(area.top + r, area.left + c);
  const rows = rowCount(area);
  const columns = columnCount(area);
  const textual = (value: Scalar): boolean => typeof value === 'string' && value !== '';
  const corner = at(0, 0);
  const firstRowText = rows > 1 && Array.from({ length: columns - 1 }, (_, i) => at(0, i + 1)).some(textual);
  const dateColumn =
    rows > 1 && isDateFormat(sheet.style(area.top + 1, area.left).numberFormat) && typeof at(1, 0) === 'number';
  const firstColumnText =
    columns > 1 && (dateColumn || Array.from({ length: rows - 1 }, (_, i) => at(i + 1, 0)).some(textual));
  const cornerBlank = blank(corner) && rows > 1 && columns > 1;
  const topRow = firstRowText || cornerBlank || (columns === 1 && textual(corner) && rows > 1);
  const leftColumn = firstColumnText || cornerBlank || (rows === 1 && textual(corner) && columns > 1);
  return byColumns ? { names: topRow, categories: leftColumn } : { names: leftColumn, categories: topRow };
}

/** Series of a range, by columns or by rows; "Auto" takes the longer side as categories. */
export function readSeries(
  workbook: Workbook,
  sheet: Sheet,
  whole: Rect,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
  type: string,
): { by: 'Columns' | 'Rows'; series: Series[] } {
  workbook.calculate();
  const area = rowCount(whole) > 10_000 || columnCount(whole) > 1000 ? (sheet.usedArea(true, whole) ?? whole) : whole;
  let by: 'Columns' | 'Rows' =
    seriesBy === 'Auto' ? (rowCount(area) >= columnCount(area) ? 'Columns' : 'Rows') : seriesBy;
  if (seriesBy === 'Auto') {
    const { names, categories } = headings(sheet, area, true);
    const points = rowCount(area) - (names ? 1 : 0);
    const lines = columnCount(area) - (categories ? 1 : 0);
    by = points >= lines ? 'Columns' : 'Rows';
  }
  const columns = by === 'Columns';
  const found = headings(sheet, area, columns);
  const scatter = /XYScatter|Bubble/.test(type);
  const numericFirst = scatter && (columns ? columnCount(area) : rowCount(area)) > 1;
  const hasCategories = found.categories || numericFirst;
  const start = !hasCategories ? 0 : numericFirst ? 1 : levels(sheet, area, columns, found.names);
  const count = columns ? columnCount(area) : rowCount(area);
  const head = found.names ? 1 : 0;
  const line = (index: number): Rect =>
    columns
      ? rect(area.top + head, area.left + index, area.bottom, area.left + index)
      : rect(area.top + index, area.left + head, area.top + index, area.right);
  const nameCell = (index: number): Rect =>
    columns ? rect(area.top, area.left + index) : rect(area.top + index, area.left);
  const source = (part: Rect): RangeSource => ({ sheetId: sheet.id, area: part });
  const series: Series[] = [];
  if (/Bubble/.test(type) && count - start >= (numericFirst ? 2 : 3)) {
    // Bubbles take columns three by three: where, how high, how large.
    const texts =
      found.categories &&
      levels(sheet, area, columns, found.names) === 1 &&
      typeof sheet.value(area.top + head, area.left) === 'string'
        ? 1
        : 0;
    for (let i = texts + 1; i + 1 < count; i += 2)
      series.push({
        name: '',
        nameSource: found.names ? source(nameCell(i)) : null,
        values: source(line(i)),
        categories: source(line(texts)),
        bubbles: source(line(i + 1)),
        bag: newBag(),
        trendlines: [],
      });
    return { by, series };
  }
  for (let i = start; i < count; i++) {
    series.push({
      name: '',
      nameSource: found.names ? source(nameCell(i)) : null,
      values: source(line(i)),
      categories: hasCategories
        ? source(
            columns ? { ...line(0), right: line(start - 1).right } : { ...line(0), bottom: line(start - 1).bottom },
          )
        : null,
      bubbles: null,
      bag: newBag(),
      trendlines: [],
    });
  }
  if (isRound(type) && !/Doughnut/.test(type)) series.splice(1);
  return { by, series };
}

/** Texts or numbers of a source, cell by cell. */
export function sourceValues(workbook: Workbook, source: RangeSource | null): Scalar[] {
  if (source === null) return [];
  const sheet = workbook.sheetById(source.sheetId);
  if (sheet === null) return [];
  const values: Scalar[] = [];
  for (let row = source.area.top; row <= Math.min(source.area.bottom, source.area.top + 100_000); row++)
    for (let column = source.area.left; column <= source.area.right; column++) values.push(sheet.value(row, column));
  return values;
}

/** Category labels: levels of one category joined by a space. */
export function categoryTexts(workbook: Workbook, source: RangeSource | null, byColumns: boolean): string[] {
  if (source === null) return [];
  const { area, sheetId } = source;
  const count = byColumns ? columnCount(area) : rowCount(area);
  if (count === 1) return sourceTexts(workbook, source);
  const parts = Array.from({ length: count }, (_, i) =>
    sourceTexts(workbook, {
      sheetId,
      area: byColumns
        ? rect(area.top, area.left + i, area.bottom, area.left + i)
        : rect(area.top + i, area.left, area.top + i, area.right),
    }),
  );
  return (parts[0] ?? []).map((_, i) =>
    parts
      .map((p) => p[i] ?? '')
      .filter((t) => t !== '')
      .join(' '),
  );
}

export function sourceTexts(workbook: Workbook, source: RangeSource | null): string[] {
  if (source === null) return [];
  const sheet = workbook.sheetById(source.sheetId);
  if (sheet === null) return [];
  const texts: string[] = [];
  for (let row = source.area.top; row <= Math.min(source.area.bottom, source.area.top + 100_000); row++)
    for (let column = source.area.left; column <= source.area.right; column++)
      texts.push(workbook.textOf(sheet.value(row, column), sheet.style(row, column)));
  return texts;
}

export const seriesName = (workbook: Workbook, chart: Chart, series: Series): string =>
  series.name !== ''
    ? series.name
    : (sourceTexts(workbook, series.nameSource)[0] ?? '') || `Series${chart.series.indexOf(series) + 1}`;

export const sourceText = (workbook: Workbook, source: RangeSource | null): string => {
  const sheet = source === null ? null : workbook.sheetById(source.sheetId);
  return source === null || sheet === null ? '' : `${quoteSheetName(sheet.name)}!${absoluteRectName(source.area)}`;
};

/** The title Excel shows when nobody wrote one. */
export function automaticTitle(workbook: Workbook, chart: Chart): string {
  const [only, ...others] = chart.series;
  return only !== undefined && others.length === 0 && (only.name !== '' || only.nameSource !== null)
    ? seriesName(workbook, chart, only)
    : 'Chart Title';
}

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly major: number;
}

/** A value axis that ends on round numbers. */
export function niceScale(low: number, high: number): Scale {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { minimum: 0, maximum: 1, major: 0.2 };
  let minimum = Math.min(0, low);
  if (low > 0 && (high - low) / high < 1 / 6) minimum = low - (high - low) / 2;
  const maximum = Math.max(0, high);
  const span = maximum - minimum || 1;
  const raw = span / 6;
  const power = 10 ** Math.floor(Math.log10(raw));
  const major = ([1, 2, 5, 10].find((step) => step * power >= raw) ?? 10) * power;
  const clean = (n: number): number => Number(n.toPrecision(12));
  const top = clean(Math.ceil((maximum + span * 0.05) / major - 1e-9) * major);
  return {
    minimum: clean(Math.floor(minimum / major + 1e-9) * major),
    maximum: maximum === 0 ? 0 : top,
    major: clean(major),
  };
}

export function chartScale(workbook: Workbook, chart: Chart): Scale {
  const stacked = /Stacked/.test(chart.type);
  if (/100/.test(chart.type)) return { minimum: 0, maximum: 1, major: 0.1 };
  const lists = chart.series.map((s) => sourceValues(workbook, s.values).map((v) => (typeof v === 'number' ? v : 0)));
  const numbers = stacked
    ? Array.from({ length: Math.max(0, ...lists.map((l) => l.length)) }, (_, i) =>
        lists.reduce((sum, list) => sum + (list[i] ?? 0), 0),
      )
    : lists.flat();
  let low = Infinity;
  let high = -Infinity;
  for (const n of numbers) {
    low = Math.min(low, n);
    high = Math.max(high, n);
  }
  return niceScale(low, high);
}

const holdsAnything = (bag: Bag): boolean => bag.values.size > 0 || [...bag.children.values()].some(holdsAnything);

/** Are data labels drawn? Touching any of their properties turns them on, as in Excel. */
export const labelsShown = (bag: Bag | undefined): boolean =>
  bag !== undefined && holdsAnything(bag) && bag.values.get('ShowValue') !== false;
