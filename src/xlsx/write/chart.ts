import { formatCellDate } from '../../domain/calendar/format';
import { formatRect, quoteSheetName } from '../../domain/workbook/address';
import type { CellRect } from '../../domain/source/snapshot';
import type { CellInput, ChartPlan, SheetPlan } from '../../domain/workbook/write-plan';
import { plannedValue } from './table';
import { escapeXml, XML_HEAD } from './xml-text';

const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIP_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Colours that stay apart when printed in grey as well. */
const PALETTE = ['1F4E79', 'C55A11', '70AD47', 'FFC000', '7F7F7F', '5B9BD5', '9E480E', '375623'];
const colorOf = (index: number, colors: readonly string[] = []): string =>
  colors[index]?.replace('#', '').toUpperCase() ?? PALETTE[index % PALETTE.length] ?? '1F4E79';

const FONT = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>';
const HUNDREDTHS = 100;

const textProperties = (points: number, bold: boolean): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points * HUNDREDTHS}" b="${bold ? 1 : 0}">${FONT}</a:defRPr></a:pPr>` +
  '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr>';

const titleXml = (title: string): string =>
  title === ''
    ? '<c:autoTitleDeleted val="1"/>'
    : '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>' +
      `<a:pPr><a:defRPr sz="1300" b="1">${FONT}</a:defRPr></a:pPr>` +
      `<a:r><a:rPr lang="vi-VN" sz="1300" b="1">${FONT}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
      '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>';

const fillXml = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const asText = (value: CellInput): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (value.kind === 'date') return formatCellDate(value.date);
  return value.kind === 'link' ? value.text : '';
};

const points = (values: readonly (string | number)[]): string =>
  `<c:ptCount val="${values.length}"/>` +
  values
    .map((value, k) => (value === '' ? '' : `<c:pt idx="${k}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`))
    .join('');

interface Series {
  readonly name: string;
  readonly nameRef: string;
  readonly values: readonly (number | '')[];
  readonly valuesRef: string;
}

interface ChartData {
  readonly categories: readonly string[];
  readonly categoriesRef: string;
  readonly series: readonly Series[];
  /** Number format of the values: a share or a count. Nothing is written for zero. */
  readonly format: string;
  /** Colours asked for: of the series, or of the points of the only one. */
  readonly colors: readonly string[];
}

const rowsOf = ({ top, bottom }: CellRect): number[] => Array.from({ length: bottom - top }, (_, k) => top + 1 + k);
const columnsOf = ({ left, right }: CellRect): number[] => Array.from({ length: right - left }, (_, k) => left + 1 + k);

const readData = (plan: SheetPlan, chart: ChartPlan, sheet: string): ChartData => {
  const { source } = chart;
  const ref = (rect: CellRect): string => `${quoteSheetName(sheet)}!${formatRect(rect, true)}`;
  const column = (at: number): CellRect => ({ top: source.top + 1, left: at, bottom: source.bottom, right: at });
  const cell = (row: number, at: number): CellRect => ({ top: row, left: at, bottom: row, right: at });
  const isShare = plan.styles.some(
    ({ range, style }) =>
      style.numberFormat?.includes('%') === true &&
      range.left <= source.right &&
      range.right > source.left &&
      range.top <= source.bottom &&
      range.bottom > source.top,
  );
  return {
    categories: rowsOf(source).map((row) => asText(plannedValue(plan, row, source.left))),
    categoriesRef: ref(column(source.left)),
    series: columnsOf(source).map((at) => ({
      name: asText(plannedValue(plan, source.top, at)),
      nameRef: ref(cell(source.top, at)),
      values: rowsOf(source).map((row) => {
        const planned = plannedValue(plan, row, at);
        const value = typeof planned === 'object' && planned?.kind === 'link' ? planned.figure : planned;
        return typeof value === 'number' && Number.isFinite(value) ? value : '';
      }),
      valuesRef: ref(column(at)),
    })),
    format: isShare ? '0%;;' : '#,##0;;',
    colors: chart.colors ?? [],
  };
};

type Family = 'bar' | 'line' | 'pie';

const familyOf = (kind: ChartPlan['kind']): Family =>
  kind === 'pie' || kind === 'doughnut' ? 'pie' : kind === 'line' ? 'line' : 'bar';

const labelsXml = (data: ChartData, kind: ChartPlan['kind']): string => {
  const position: Readonly<Partial<Record<ChartPlan['kind'], string>>> = {
    'column-clustered': 'outEnd',
    'bar-clustered': 'outEnd',
    'column-stacked': 'ctr',
    'bar-stacked': 'ctr',
    pie: 'outEnd',
    line: 't',
  };
  const place = position[kind];
  const isStacked = kind === 'column-stacked' || kind === 'bar-stacked';
  const white = isStacked || kind === 'doughnut' ? fillXml('FFFFFF') : '';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(data.format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1100" b="${isStacked ? 1 : 0}">${white}${FONT}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>` +
    (place === undefined ? '' : `<c:dLblPos val="${place}"/>`) +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
};

const pointColors = (data: ChartData, family: Family): string =>
  data.categories
    .map(
      (_, k) =>
        `<c:dPt><c:idx val="${k}"/>${family === 'bar' ? '<c:invertIfNegative val="0"/>' : ''}<c:bubble3D val="0"/><c:spPr>${fillXml(colorOf(k, data.colors))}<a:ln w="9525">${fillXml('FFFFFF')}</a:ln></c:spPr></c:dPt>`,
    )
    .join('');

/** Points have colours of their own in a circle, and where they were asked for in the only series. */
const hasPointColors = (data: ChartData, family: Family): boolean =>
  family === 'pie' || (family === 'bar' && data.series.length === 1 && data.colors.length > 1);

const seriesXml = (data: ChartData, series: Series, index: number, kind: ChartPlan['kind']): string => {
  const family = familyOf(kind);
  const color = colorOf(index, data.colors);
  const shape =
    family === 'line'
      ? `<c:spPr><a:ln w="28575">${fillXml(color)}</a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fillXml(color)}</c:spPr></c:marker>`
      : family === 'bar'
        ? `<c:spPr>${fillXml(color)}</c:spPr><c:invertIfNegative val="0"/>`
        : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${escapeXml(series.nameRef)}</c:f><c:strCache>${points([series.name])}</c:strCache></c:strRef></c:tx>` +
    shape +
    (hasPointColors(data, family) ? pointColors(data, family) : '') +
    labelsXml(data, kind) +
    `<c:cat><c:strRef><c:f>${escapeXml(data.categoriesRef)}</c:f><c:strCache>${points(data.categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeXml(series.valuesRef)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(series.values)}</c:numCache></c:numRef></c:val>` +
    (family === 'line' ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
};

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const GREY = 'D9D9D9';

/** Small counts get whole steps: no "0,5 hoạt động" on the axis. */
const stepXml = (data: ChartData): string => {
  const values = data.series.flatMap(({ values: all }) => all.map(Number));
  const isSmallCount = values.every(Number.isInteger) && Math.max(0, ...values) <= 10;
  return isSmallCount ? '<c:majorUnit val="1"/>' : '';
};

const axesXml = (data: ChartData, isHorizontal: boolean): string => {
  const line = `<c:spPr><a:ln w="9525">${fillXml('7F7F7F')}</a:ln></c:spPr>`;
  const category =
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isHorizontal ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isHorizontal ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textProperties(11, false)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const format = data.format.startsWith('0%') ? '0%' : '#,##0';
  const value =
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isHorizontal ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350">${fillXml(GREY)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(11, false)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    // With the categories turned round, "max" is the bottom: the figures stay below the bars.
    `<c:crosses val="${isHorizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${stepXml(data)}</c:valAx>`;
  return category + value;
};

const plotXml = (chart: ChartPlan, data: ChartData): string => {
  const series = data.series.map((one, index) => seriesXml(data, one, index, chart.kind)).join('');
  const axisIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (chart.kind) {
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>${axesXml(data, false)}`;
    default: {
      const isHorizontal = chart.kind.startsWith('bar');
      const isStacked = chart.kind.endsWith('stacked');
      return (
        `<c:barChart><c:barDir val="${isHorizontal ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axisIds}</c:barChart>` +
        axesXml(data, isHorizontal)
      );
    }
  }
};

/** The chart part; its figures are read again from the cells when the workbook is opened. `sheet`: its real name. */
export const chartXml = (plan: SheetPlan, chart: ChartPlan, sheet: string): string => {
  const data = readData(plan, chart, sheet);
  const hasLegend = data.series.length > 1 || familyOf(chart.kind) === 'pie';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${DRAWING_NS}" xmlns:r="${RELATIONSHIP_NS}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>${plotXml(chart, data)}</c:plotArea>` +
    (hasLegend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(11, false)}</c:legend>` : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${fillXml('FFFFFF')}<a:ln w="9525">${fillXml(GREY)}</a:ln></c:spPr></c:chartSpace>`
  );
};

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** The drawing part that places the charts of a sheet; relationship ids are rId1, rId2 … in their order. */
export const drawingXml = (charts: readonly ChartPlan[]): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING_NS}">` +
  charts
    .map(({ position, name }, k) => {
      const corner = (tag: string, column: number, row: number): string =>
        `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
      return (
        `<xdr:twoCellAnchor>${corner('from', position.left - 1, position.top - 1)}${corner('to', position.right, position.bottom)}` +
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${k + 2}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
        `<a:graphic><a:graphicData uri="${CHART_NS}"><c:chart xmlns:c="${CHART_NS}" xmlns:r="${RELATIONSHIP_NS}" r:id="rId${k + 1}"/></a:graphicData></a:graphic>` +
        '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
      );
    })
    .join('') +
  '</xdr:wsDr>';
