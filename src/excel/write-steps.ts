import type { CellRect } from '../domain/source/snapshot';
import { formatAddress, formatRect, quoteSheetName } from '../domain/workbook/address';
import type {
  CellBlock,
  CellInput,
  CellStyle,
  ChartPlan,
  ConditionalFormatPlan,
  PageSetupPlan,
  SheetPlan,
  StyleRun,
  ValidationPlan,
} from '../domain/workbook/write-plan';
import type { SheetShape } from './marks';
import { joinMerges, type MergeRun } from './merge-runs';
import { bytesOf, MESSAGE_LIMIT, splitRows } from './payload';
import { DATE_FORMAT, serialIn, toRawCell, type CellContext, type RawCell } from './plan-cells';
import { groupRuns, joinAddresses, joinRects } from './style-runs';

/** One thing to do on a sheet, with the bytes it adds to the message. Rows and columns of plans are 1-based. */
export interface Step {
  readonly bytes: number;
  apply(sheet: Excel.Worksheet): void;
}

/** Bytes of one queued call with its object path, as measured on the wire and rounded up. */
export const CALL_BYTES = 220;

const step = (calls: number, text: number, apply: (sheet: Excel.Worksheet) => void): Step => ({
  bytes: calls * CALL_BYTES + text,
  apply,
});

/**
 * Formulas that speak of tables or of other sheets can only be entered once these have their names; a row's own table
 * ("[@[TIẾN ĐỘ]]") must even be there around the cell.
 */
const isLate = (cell: CellInput): boolean => {
  if (typeof cell !== 'object' || cell === null) return false;
  const formula = cell.kind === 'formula' ? cell.formula : cell.kind === 'link' ? cell.figure : undefined;
  return typeof formula === 'string' && /[[!]/.test(formula);
};

const cellRect = (block: CellBlock, first: number, last: number, left: number, right: number): CellRect => ({
  top: block.row + first,
  left: block.column + left,
  bottom: block.row + last,
  right: block.column + right,
});

const isFormula = (cell: RawCell | undefined): boolean => typeof cell === 'string' && cell.startsWith('=');

/** Takes long runs of one value out of a column; they are sent as one value for all their cells. */
const takeRuns = (rows: RawCell[][], column: number, block: CellBlock): readonly Step[] => {
  const steps: Step[] = [];
  for (let first = 0; first < rows.length;) {
    const value = rows[first]?.[column] ?? null;
    let last = first;
    while (last + 1 < rows.length && rows[last + 1]?.[column] === value) last += 1;
    const length = last - first + 1;
    const bytes = value === null ? 0 : bytesOf(value) + 1;
    // A formula would have to be the same in every row, which its addresses are not.
    if (value !== null && !isFormula(value) && bytes * length > 3 * CALL_BYTES) {
      const rect = cellRect(block, first, last, column, column);
      steps.push(
        step(2, bytes, (sheet) => {
          // One value for all cells, which the API allows and its typings do not know.
          sheet.getRange(formatRect(rect)).values = value as unknown as RawCell[][];
        }),
      );
      for (let row = first; row <= last; row += 1) (rows[row] ?? [])[column] = null;
    }
    first = last + 1;
  }
  return steps;
};

/** Columns (0-based, inclusive) that still hold something, next to each other; blank ones are not worth sending. */
const filledColumns = (
  rows: readonly (readonly RawCell[])[],
  width: number,
): readonly (readonly [number, number])[] => {
  const groups: [number, number][] = [];
  // In a short block a few blanks are cheaper than another call.
  const sparse = rows.length * 5 > 2 * CALL_BYTES;
  for (let column = 0; column < width; column += 1) {
    if (sparse && rows.every((row) => (row[column] ?? null) === null)) continue;
    const group = groups.at(-1);
    if (group !== undefined && group[1] === column - 1) group[1] = column;
    else groups.push([column, column]);
  }
  return groups;
};

/** A block of cells as steps of bounded size, none larger than `limit` unless a single row is. */
const blockSteps = (block: CellBlock, context: CellContext, limit: number): readonly Step[] => {
  const rows = block.cells.map((line) => line.map((cell) => (isLate(cell) ? null : toRawCell(cell, context))));
  const width = rows[0]?.length ?? 0;
  const runs = Array.from({ length: width }, (_unused, column) => takeRuns(rows, column, block)).flat();
  const parts = filledColumns(rows, width).flatMap(([left, right]) => {
    const lines = rows.map((row) => row.slice(left, right + 1));
    const sizes = lines.map((line) => bytesOf(line) + 1);
    return splitRows(sizes, limit - 2 * CALL_BYTES).map(({ first, last, bytes }) => {
      const part = lines.slice(first, last + 1);
      const rect = cellRect(block, first, last, left, right);
      const hasFormula = part.some((line) => line.some(isFormula));
      return step(2, bytes, (sheet) => {
        const range = sheet.getRange(formatRect(rect));
        if (hasFormula) range.formulas = part;
        else range.values = part;
      });
    });
  });
  return [...runs, ...parts];
};

/** Late formulas, column by column, neighbours together. */
export const lateSteps = (plan: SheetPlan, context: CellContext): readonly Step[] =>
  plan.blocks.flatMap((block) => {
    const width = block.cells[0]?.length ?? 0;
    const steps: Step[] = [];
    for (let c = 0; c < width; c += 1) {
      let run: RawCell[][] = [];
      for (let r = 0; r <= block.cells.length; r += 1) {
        const cell = block.cells[r]?.[c];
        if (cell !== undefined && isLate(cell)) {
          run.push([toRawCell(cell, context)]);
          continue;
        }
        if (run.length === 0) continue;
        const formulas = run;
        const column = block.column + c;
        const rect: CellRect = {
          top: block.row + r - run.length,
          left: column,
          bottom: block.row + r - 1,
          right: column,
        };
        steps.push(
          step(2, bytesOf(formulas), (sheet) => {
            sheet.getRange(formatRect(rect)).formulas = formulas;
          }),
        );
        run = [];
      }
    }
    return steps;
  });

/** Where dates stand as serials: they need a format before they get their value. */
const dateRects = (block: CellBlock, context: CellContext): readonly CellRect[] => {
  const rects: CellRect[] = [];
  const width = block.cells[0]?.length ?? 0;
  for (let c = 0; c < width; c += 1) {
    const column = block.column + c;
    const cells: CellRect[] = [];
    block.cells.forEach((line, r) => {
      const cell = line[c];
      const isDate =
        typeof cell === 'object' && cell !== null && cell.kind === 'date' && serialIn(cell.date, context) !== null;
      if (isDate) cells.push({ top: block.row + r, left: column, bottom: block.row + r, right: column });
    });
    rects.push(...joinRects(cells));
  }
  return rects;
};

const numberFormatStep = (rect: CellRect, numberFormat: string): Step =>
  step(2, 60, (sheet) => {
    // One value for all cells, which the API allows and its typings do not know.
    sheet.getRange(formatRect(rect)).numberFormat = numberFormat as unknown as string[][];
  });

/** Number formats come before values, so that Excel does not choose its own. */
const numberFormatSteps = (plan: SheetPlan, context: CellContext): readonly Step[] => {
  const dates = plan.blocks.flatMap((block) => dateRects(block, context));
  const stated = plan.styles.flatMap(({ range, style }): { rect: CellRect; format: string }[] =>
    style.numberFormat === undefined ? [] : [{ rect: range, format: style.numberFormat }],
  );
  return [
    ...dates.map((rect) => numberFormatStep(rect, DATE_FORMAT)),
    ...stated.map(({ rect, format }) => numberFormatStep(rect, format)),
  ];
};

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

type Formatted = Pick<Excel.RangeFormat, 'font' | 'fill' | 'borders'> &
  Pick<Excel.RangeFormat, 'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'indentLevel'>;

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const setBorders = (
  format: Formatted,
  color: string,
  inner: readonly ('InsideHorizontal' | 'InsideVertical')[],
): void => {
  for (const edge of [...EDGES, ...inner]) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = color;
  }
};

/** Sets what the style names and leaves the rest. Number formats are set elsewhere, before the values. */
const setStyle = (
  format: Formatted,
  style: CellStyle,
  inner: readonly ('InsideHorizontal' | 'InsideVertical')[],
): void => {
  const { font } = format;
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? 'Single' : 'None';
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.border !== undefined) setBorders(format, style.border, inner);
};

const styleCalls = (style: CellStyle, edges: number): number =>
  3 + Object.keys(style).length + (style.border === undefined ? 0 : 4 * edges + 1);

const innerEdges = (rect: CellRect): ('InsideHorizontal' | 'InsideVertical')[] => [
  ...(rect.bottom > rect.top ? (['InsideHorizontal'] as const) : []),
  ...(rect.right > rect.left ? (['InsideVertical'] as const) : []),
];

const withoutNumberFormat = ({ range, style }: StyleRun): StyleRun[] => {
  const entries = Object.entries(style).filter(([name]) => name !== 'numberFormat');
  return entries.length === 0 ? [] : [{ range, style: Object.fromEntries(entries) }];
};

const styleSteps = (plan: SheetPlan): readonly Step[] =>
  groupRuns(plan.styles.flatMap(withoutNumberFormat)).flatMap(({ style, rects }): Step[] => {
    const [only] = rects;
    // Borders inside a range need to know its shape, so such ranges go one by one.
    if (style.border !== undefined || (only !== undefined && rects.length === 1)) {
      return rects.map((rect) => {
        const inner = innerEdges(rect);
        return step(styleCalls(style, 4 + inner.length), 0, (sheet) => {
          setStyle(sheet.getRange(formatRect(rect)).format, style, inner);
        });
      });
    }
    return joinAddresses(rects).map((addresses) =>
      step(styleCalls(style, 0), addresses.length, (sheet) => {
        setStyle(sheet.getRanges(addresses).format, style, []);
      }),
    );
  });

/**
 * Points of a column that shows `characters` digits of the standard font (7 pixels each, 5 pixels of padding, 96 dpi).
 * Source: ISO/IEC 29500-1, 18.3.1.13; `columnWidth` of the API is in points.
 */
export const widthInPoints = (characters: number): number => (Math.trunc(characters * 7 + 0.5) + 5) * 0.75;

const sizeSteps = (plan: SheetShape): readonly Step[] => {
  const columns = plan.columnWidths.map(({ column, width, hidden }) =>
    step(4, 0, (sheet) => {
      const range = sheet.getRange(formatAddress(1, column)).getEntireColumn();
      range.format.columnWidth = widthInPoints(width);
      if (hidden === true) range.columnHidden = true;
    }),
  );
  const byHeight = new Map<number, CellRect[]>();
  for (const { row, height } of plan.rowHeights) {
    const rects = byHeight.get(height) ?? [];
    rects.push({ top: row, left: 1, bottom: row, right: 1 });
    byHeight.set(height, rects);
  }
  const rows = [...byHeight].flatMap(([height, rects]) =>
    joinAddresses(joinRects(rects)).map((addresses) =>
      step(3, addresses.length, (sheet) => {
        sheet.getRanges(addresses).format.rowHeight = height;
      }),
    ),
  );
  return [...columns, ...rows];
};

const dateFormula = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `=DATE(${year},${month},${day})`;

const validationRule = (plan: ValidationPlan, context: CellContext): Excel.DataValidationRule => {
  switch (plan.kind) {
    case 'list-range': {
      const source = `=${quoteSheetName(context.names.sheet(plan.sheet))}!${formatRect(plan.source, true)}`;
      return { list: { inCellDropDown: true, source } };
    }
    case 'list-items':
      return { list: { inCellDropDown: true, source: plan.items.join(',') } };
    case 'decimal-between':
      return { decimal: { formula1: plan.min, formula2: plan.max, operator: 'Between' } };
    case 'date-between':
      return { date: { formula1: dateFormula(plan.min), formula2: dateFormula(plan.max), operator: 'Between' } };
  }
};

const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

const validationSteps = (plan: SheetShape, context: CellContext): readonly Step[] =>
  plan.validations.map((validation) =>
    step(5, bytesOf(validation), (sheet) => {
      const { dataValidation } = sheet.getRange(formatRect(validation.range));
      dataValidation.rule = validationRule(validation, context);
      if (validation.prompt !== undefined) dataValidation.prompt = { ...validation.prompt, showPrompt: true };
      if (validation.lenient === true) {
        dataValidation.errorAlert = { title: '', message: '', style: 'Information', showAlert: false };
      } else if (validation.alert !== undefined) {
        const { style, ...words } = validation.alert;
        dataValidation.errorAlert = { ...words, style: ALERT[style], showAlert: true };
      }
    }),
  );

const setConditionalStyle = (
  format: Excel.ConditionalRangeFormat,
  { color, fill, bold }: ConditionalFormatPlan['style'],
): void => {
  if (color !== undefined) format.font.color = color;
  if (bold !== undefined) format.font.bold = bold;
  if (fill !== undefined) format.fill.color = fill;
};

const conditionalSteps = (plan: SheetShape, context: CellContext): readonly Step[] =>
  plan.conditionalFormats.map((rule) =>
    step(8, bytesOf(rule), (sheet) => {
      const formats = sheet.getRange(formatRect(rule.range)).conditionalFormats;
      switch (rule.kind) {
        case 'formula': {
          const { custom } = formats.add('Custom');
          const formula = rule.formula.startsWith('=') ? rule.formula : `=${rule.formula}`;
          custom.rule.formula = context.names.formula(formula);
          setConditionalStyle(custom.format, rule.style);
          break;
        }
        case 'text-equals': {
          const { cellValue } = formats.add('CellValue');
          cellValue.rule = { formula1: `="${rule.text.replaceAll('"', '""')}"`, operator: 'EqualTo' };
          setConditionalStyle(cellValue.format, rule.style);
          break;
        }
        case 'data-bar': {
          const { dataBar } = formats.add('DataBar');
          dataBar.positiveFormat.fillColor = rule.color;
          if (rule.min !== undefined) dataBar.lowerBoundRule = { type: 'Number', formula: String(rule.min) };
          if (rule.max !== undefined) dataBar.upperBoundRule = { type: 'Number', formula: String(rule.max) };
          break;
        }
      }
    }),
  );

/** Comments of a sheet, one call each. */
export const commentSteps = (plan: Pick<SheetPlan, 'comments'>): readonly Step[] =>
  plan.comments.map(({ row, column, text }) =>
    step(2, bytesOf(text), (sheet) => {
      sheet.comments.add(sheet.getRange(formatAddress(row, column)), text);
    }),
  );

const freezeSteps = ({ freeze }: SheetShape): readonly Step[] => {
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return [];
  return [
    step(2, 0, (sheet) => {
      const panes = sheet.freezePanes;
      if (freeze.columns === 0) panes.freezeRows(freeze.rows);
      else if (freeze.rows === 0) panes.freezeColumns(freeze.columns);
      else panes.freezeAt(sheet.getRange(formatRect({ top: 1, left: 1, bottom: freeze.rows, right: freeze.columns })));
    }),
  ];
};

const POINTS_PER_MM = 72 / 25.4;

const setPage = (sheet: Excel.Worksheet, page: PageSetupPlan): void => {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.topMargin = page.margins.top * POINTS_PER_MM;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_MM;
  layout.leftMargin = page.margins.left * POINTS_PER_MM;
  layout.rightMargin = page.margins.right * POINTS_PER_MM;
  layout.centerHorizontally = page.centerHorizontally;
  if (page.printArea !== undefined) layout.setPrintArea(formatRect(page.printArea));
  if (page.titleRows !== undefined) layout.setPrintTitleRows(`$${page.titleRows.first}:$${page.titleRows.last}`);
  if (page.rowBreaks !== undefined) {
    // Those of an earlier run would stay where its rows were.
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of page.rowBreaks) sheet.horizontalPageBreaks.add(formatAddress(row, 1));
  }
  if (page.fitToWidth) {
    const height = page.fitToHeight === undefined ? {} : { verticalFitToPages: page.fitToHeight };
    layout.zoom = { horizontalFitToPages: 1, ...height };
  }
  if (page.pageNumberTop) {
    // Font and size of the page number: decree 30/2020/NĐ-CP, annex I.
    layout.headersFooters.state = 'FirstAndDefault';
    layout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
    layout.headersFooters.firstPage.centerHeader = '';
  }
};

const CHART_TYPE = {
  'column-clustered': 'ColumnClustered',
  'column-stacked': 'ColumnStacked',
  'bar-clustered': 'BarClustered',
  'bar-stacked': 'BarStacked',
  pie: 'Pie',
  doughnut: 'Doughnut',
  line: 'Line',
} as const;

/** Series of a chart by the shape of its source: categories in the first column, names in the first row. */
const seriesCount = ({ source }: ChartPlan): number => source.right - source.left;

/** Colours of the series, or of the points of the only one. Excel makes both when the chart is added. */
const setChartColors = (chart: Excel.Chart, plan: ChartPlan): void => {
  const { colors = [], source } = plan;
  if (seriesCount(plan) > 1) {
    colors.slice(0, seriesCount(plan)).forEach((color, k) => {
      chart.series.getItemAt(k).format.fill.setSolidColor(color);
    });
    return;
  }
  const { points } = chart.series.getItemAt(0);
  colors.slice(0, source.bottom - source.top).forEach((color, k) => {
    points.getItemAt(k).format.fill.setSolidColor(color);
  });
};

const addChart = (sheet: Excel.Worksheet, plan: ChartPlan): void => {
  const chart = sheet.charts.add(CHART_TYPE[plan.kind], sheet.getRange(formatRect(plan.source)), 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.setPosition(
    formatAddress(plan.position.top, plan.position.left),
    formatAddress(plan.position.bottom, plan.position.right),
  );
  if (plan.colors !== undefined) setChartColors(chart, plan);
};

/** A table of the plan with the name it gets; `null` lets Excel choose one (the sheet is only a stage). */
export interface NamedTable {
  readonly range: CellRect;
  readonly name: string | null;
  readonly style: string | null;
  readonly showFilter: boolean;
  readonly showBandedRows: boolean;
}

/** The reference names no style for "none"; this one draws two thin lines, which the plan's borders cover. */
const PLAINEST_TABLE = 'TableStyleLight1';

const tableSteps = (tables: readonly NamedTable[]): readonly Step[] =>
  tables.map((plan) =>
    step(6, 200, (sheet) => {
      const table = sheet.tables.add(formatRect(plan.range), true);
      if (plan.name !== null) table.name = plan.name;
      table.style = plan.style ?? PLAINEST_TABLE;
      table.showFilterButton = plan.showFilter;
      table.showBandedRows = plan.showBandedRows;
    }),
  );

/** Sizes, page, frozen panes, colours of a sheet: nothing that speaks of other sheets or tables. */
export const frameSteps = (plan: SheetShape): readonly Step[] => {
  const { page } = plan;
  return [
    ...sizeSteps(plan),
    ...freezeSteps(plan),
    ...(page === null
      ? []
      : [
          step(18, 400, (sheet) => {
            setPage(sheet, page);
          }),
        ]),
    step(2, 60, (sheet) => {
      if (plan.tabColor !== null) sheet.tabColor = plan.tabColor;
      sheet.showGridlines = plan.showGridlines;
    }),
  ];
};

/** Validations, rules of colour and charts: they may speak of other sheets, which must have their names by then. */
export const ruleSteps = (plan: SheetShape, context: CellContext): readonly Step[] => [
  ...validationSteps(plan, context),
  ...conditionalSteps(plan, context),
  ...plan.charts.map((chart) =>
    step(6 + 4 * (chart.colors?.length ?? 0), bytesOf(chart), (sheet) => {
      addChart(sheet, chart);
    }),
  ),
];

/** The merged areas of a sheet. */
export const mergeSteps = (merges: readonly MergeRun[]): readonly Step[] =>
  joinMerges(merges).map((run) =>
    step(2, 0, (sheet) => {
      sheet.getRange(formatRect(run)).merge(run.across === true);
    }),
  );

/**
 * The cells of a sheet: number formats, values, tables over them, then looks and merged areas. Without `tables` the
 * sheet is only a stage, from where the cells are copied.
 */
export const cellSteps = (
  plan: SheetPlan,
  tables: readonly NamedTable[],
  context: CellContext,
  limit: number = MESSAGE_LIMIT,
): readonly Step[] => [
  ...numberFormatSteps(plan, context),
  ...plan.blocks.flatMap((block) => blockSteps(block, context, limit)),
  ...tableSteps(tables),
  ...styleSteps(plan),
  ...mergeSteps(plan.merges),
];
