/** Chart parts, both ways: bars, columns, lines, areas, pies, doughnuts, scatter and radar. */
import {
  automaticTitle,
  isRound,
  labelsShown,
  seriesColor,
  seriesName,
  sourceTexts,
  sourceValues,
} from '../operations/charts';
import { absoluteRectName, parseAddress, quoteSheetName } from '../model/geometry';
import type { Bag, Chart, RangeSource, Series } from '../model/types';
import { childBag, newBag } from '../model/types';
import type { Workbook } from '../model/workbook';
import type { Element } from './xml';
import {
  allText,
  attribute,
  child,
  children,
  DECLARATION,
  deep,
  escapeText,
  flagAttribute,
  numberAttribute,
  path,
  tag,
} from './xml';

const NS = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

interface Shape {
  readonly element: string;
  readonly direction?: 'col' | 'bar';
  readonly grouping?: string;
  readonly axes: 'category' | 'value' | 'none';
}

/** The element of a chart type; what has no plain element of its own is written as clustered columns. */
function shapeOf(type: string): Shape {
  const grouping = /100/.test(type) ? 'percentStacked' : /Stacked/.test(type) ? 'stacked' : null;
  if (/XYScatter/.test(type)) return { element: 'scatterChart', axes: 'value' };
  if (/Bubble/.test(type)) return { element: 'bubbleChart', axes: 'value' };
  if (/Doughnut/.test(type)) return { element: 'doughnutChart', axes: 'none' };
  if (/Pie/.test(type)) return { element: 'pieChart', axes: 'none' };
  if (/Radar/.test(type)) return { element: 'radarChart', axes: 'category' };
  if (/Area/.test(type)) return { element: 'areaChart', grouping: grouping ?? 'standard', axes: 'category' };
  if (/Line/.test(type)) return { element: 'lineChart', grouping: grouping ?? 'standard', axes: 'category' };
  return {
    element: 'barChart',
    direction: /Bar/.test(type) ? 'bar' : 'col',
    grouping: grouping ?? 'clustered',
    axes: 'category',
  };
}

const reference = (workbook: Workbook, source: RangeSource): string => {
  const sheet = workbook.sheetById(source.sheetId);
  return `${quoteSheetName(sheet?.name ?? 'Sheet1')}!${absoluteRectName(source.area)}`;
};
const val = (name: string, value: string | number): string => tag(`c:${name}`, { val: value });
const textElement = (name: string, text: string): string => `<${name}>${escapeText(text)}</${name}>`;

function numbers(workbook: Workbook, source: RangeSource): string {
  const values = sourceValues(workbook, source);
  const points = values.flatMap((v, i) =>
    typeof v === 'number' ? [tag('c:pt', { idx: i }, textElement('c:v', v.toString()))] : [],
  );
  return tag('c:numRef', {}, [
    textElement('c:f', reference(workbook, source)),
    tag('c:numCache', {}, [textElement('c:formatCode', 'General'), val('ptCount', values.length), ...points]),
  ]);
}
function texts(workbook: Workbook, source: RangeSource): string {
  const values = sourceTexts(workbook, source);
  return tag('c:strRef', {}, [
    textElement('c:f', reference(workbook, source)),
    tag('c:strCache', {}, [
      val('ptCount', values.length),
      ...values.map((v, i) => tag('c:pt', { idx: i }, textElement('c:v', v))),
    ]),
  ]);
}

/** Several levels of categories, the innermost first, as files list them. */
function multiLevel(workbook: Workbook, source: RangeSource, byColumns: boolean): string {
  const { area, sheetId } = source;
  const count = byColumns ? area.right - area.left + 1 : area.bottom - area.top + 1;
  const lines = Array.from({ length: count }, (_, i) =>
    sourceTexts(workbook, {
      sheetId,
      area: byColumns
        ? { ...area, left: area.left + i, right: area.left + i }
        : { ...area, top: area.top + i, bottom: area.top + i },
    }),
  ).reverse();
  const level = (values: readonly string[]): string =>
    tag(
      'c:lvl',
      {},
      values.flatMap((v, i) => (v === '' ? [] : [tag('c:pt', { idx: i }, textElement('c:v', v))])),
    );
  return tag('c:multiLvlStrRef', {}, [
    textElement('c:f', reference(workbook, source)),
    tag('c:multiLvlStrCache', {}, [val('ptCount', lines[0]?.length ?? 0), ...lines.map(level)]),
  ]);
}
const isMulti = (source: RangeSource, byColumns: boolean): boolean =>
  byColumns ? source.area.right > source.area.left : source.area.bottom > source.area.top;

const solid = (color: string): string =>
  tag('a:solidFill', {}, tag('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
const bagColor = (bag: Bag): string | null => {
  const color = bag.values.get('Color');
  return typeof color === 'string' && /^#[0-9A-F]{6}$/i.test(color) ? color : null;
};
const richText = (text: string, size?: number): string =>
  tag(
    'c:tx',
    {},
    tag('c:rich', {}, [
      tag('a:bodyPr'),
      tag('a:lstStyle'),
      tag('a:p', {}, [
        tag('a:pPr', {}, tag('a:defRPr', size === undefined ? {} : { sz: size * 100 })),
        tag('a:r', {}, [
          tag('a:rPr', { lang: 'vi-VN', ...(size === undefined ? {} : { sz: size * 100 }) }),
          textElement('a:t', text),
        ]),
      ]),
    ]),
  );

function titleXml(bag: Bag, text: string): string {
  const size = childBag(childBag(bag, 'Format'), 'Font').values.get('Size');
  return tag('c:title', {}, [
    richText(text, typeof size === 'number' ? size : undefined),
    val('overlay', bag.values.get('Overlay') === true ? 1 : 0),
  ]);
}

function labelsXml(bag: Bag | undefined): string {
  if (
    bag === undefined ||
    !(labelsShown(bag) || bag.values.get('ShowPercentage') === true || bag.values.get('ShowCategoryName') === true)
  )
    return '';
  const on = (name: string, otherwise = false): number =>
    bag.values.get(name) === undefined ? (otherwise ? 1 : 0) : bag.values.get(name) === true ? 1 : 0;
  return tag('c:dLbls', {}, [
    val('showLegendKey', on('ShowLegendKey')),
    val('showVal', on('ShowValue', true)),
    val('showCatName', on('ShowCategoryName')),
    val('showSerName', on('ShowSeriesName')),
    val('showPercent', on('ShowPercentage')),
    val('showBubbleSize', 0),
  ]);
}

function seriesXml(workbook: Workbook, chart: Chart, series: Series, index: number, shape: Shape): string {
  const format = childBag(series.bag, 'Format');
  const fill = bagColor(childBag(format, 'Fill'));
  const line = bagColor(childBag(format, 'Line'));
  const labels =
    labelsXml(series.bag.children.get('DataLabels')) ||
    (series.bag.values.get('HasDataLabels') === true
      ? labelsXml({ values: new Map([['on', true]]), children: new Map() })
      : '') ||
    labelsXml(chart.bag.children.get('DataLabels'));
  const name =
    series.nameSource === null || series.name !== ''
      ? tag('c:tx', {}, textElement('c:v', seriesName(workbook, chart, series)))
      : tag('c:tx', {}, texts(workbook, series.nameSource));
  const drawn = shape.element === 'lineChart' || shape.element === 'scatterChart' || shape.element === 'radarChart';
  const own = fill ?? seriesColor(index);
  // Without a theme part colours must be written out.
  const look = isRound(chart.type)
    ? ''
    : tag(
        'c:spPr',
        {},
        drawn
          ? [tag('a:ln', { w: 28575 }, solid(line ?? own))]
          : [solid(own), line === null ? '' : tag('a:ln', {}, solid(line))],
      );
  const slices = isRound(chart.type)
    ? sourceValues(workbook, series.values).map((_, i) =>
        tag('c:dPt', {}, [
          val('idx', i),
          tag(
            'c:spPr',
            {},
            solid(
              bagColor(childBag(childBag(childBag(childBag(series.bag, 'Points'), i.toString()), 'Format'), 'Fill')) ??
                seriesColor(i),
            ),
          ),
        ]),
      )
    : [];
  const scatter = shape.element === 'scatterChart' || shape.element === 'bubbleChart';
  const numeric =
    series.categories !== null &&
    sourceValues(workbook, series.categories).every((v) => typeof v === 'number' || v === null);
  const categories =
    series.categories === null
      ? ''
      : scatter
        ? tag('c:xVal', {}, numeric ? numbers(workbook, series.categories) : texts(workbook, series.categories))
        : tag(
            'c:cat',
            {},
            isMulti(series.categories, chart.seriesBy === 'Columns')
              ? multiLevel(workbook, series.categories, chart.seriesBy === 'Columns')
              : numeric
                ? numbers(workbook, series.categories)
                : texts(workbook, series.categories),
          );
  const values = series.values === null ? '' : tag(scatter ? 'c:yVal' : 'c:val', {}, numbers(workbook, series.values));
  const size =
    shape.element === 'bubbleChart' && series.bubbles !== null
      ? tag('c:bubbleSize', {}, numbers(workbook, series.bubbles))
      : '';
  const marker =
    shape.element === 'lineChart'
      ? tag('c:marker', {}, val('symbol', /Markers/.test(chart.type) ? 'circle' : 'none'))
      : '';
  const invert = shape.element === 'barChart' ? val('invertIfNegative', 0) : '';
  return tag('c:ser', {}, [
    val('idx', index),
    val('order', index),
    name,
    look,
    invert,
    marker,
    ...slices,
    labels,
    categories,
    values,
    size,
    shape.element === 'lineChart' || shape.element === 'scatterChart'
      ? val('smooth', /Smooth/.test(chart.type) || series.bag.values.get('Smooth') === true ? 1 : 0)
      : '',
  ]);
}

function axisXml(
  chart: Chart,
  kind: 'catAx' | 'valAx',
  id: number,
  cross: number,
  position: string,
  name: 'CategoryAxis' | 'ValueAxis',
): string {
  const bag = childBag(childBag(chart.bag, 'Axes'), name);
  const number = (key: string): number | null => {
    const value = bag.values.get(key);
    return typeof value === 'number' ? value : null;
  };
  const title = childBag(bag, 'Title');
  const shown = title.values.get('Visible') === true || title.values.has('Text');
  const lines = childBag(bag, 'MajorGridlines').values.get('Visible');
  const [max, min, major] = [number('Maximum'), number('Minimum'), number('MajorUnit')];
  const code = bag.values.get('NumberFormat');
  return tag(`c:${kind}`, {}, [
    val('axId', id),
    tag('c:scaling', {}, [
      val('orientation', bag.values.get('ReversePlotOrder') === true ? 'maxMin' : 'minMax'),
      kind === 'valAx' && max !== null ? val('max', max) : '',
      kind === 'valAx' && min !== null ? val('min', min) : '',
    ]),
    val('delete', bag.values.get('Visible') === false ? 1 : 0),
    val('axPos', position),
    (lines === undefined ? name === 'ValueAxis' : lines === true) ? tag('c:majorGridlines') : '',
    shown ? titleXml(title, String((title.values.get('Text') as string | undefined) ?? 'Axis Title')) : '',
    tag('c:numFmt', {
      formatCode: typeof code === 'string' ? code : 'General',
      sourceLinked: typeof code === 'string' ? 0 : 1,
    }),
    val('majorTickMark', 'out'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    val('crossAx', cross),
    val('crosses', 'autoZero'),
    kind === 'valAx' && major !== null ? val('majorUnit', major) : '',
  ]);
}

/** The chart part. */
export function chartXml(workbook: Workbook, chart: Chart): string {
  const shape = shapeOf(chart.type);
  const series = chart.series.map((s, i) => seriesXml(workbook, chart, s, i, shape));
  const ids = shape.axes === 'none' ? '' : [val('axId', 111), val('axId', 222)].join('');
  const gap = chart.series[0]?.bag.values.get('GapWidth');
  const parts: string[] = [];
  if (shape.direction !== undefined) parts.push(val('barDir', shape.direction));
  if (shape.grouping !== undefined) parts.push(val('grouping', shape.grouping));
  if (shape.element === 'scatterChart') parts.push(val('scatterStyle', 'lineMarker'));
  if (shape.element === 'radarChart') parts.push(val('radarStyle', /Filled/.test(chart.type) ? 'filled' : 'marker'));
  parts.push(val('varyColors', isRound(chart.type) ? 1 : 0), ...series);
  if (shape.element === 'barChart')
    parts.push(
      val('gapWidth', typeof gap === 'number' ? gap : 150),
      shape.grouping === 'clustered' ? '' : val('overlap', 100),
    );
  if (shape.element === 'lineChart') parts.push(val('marker', 1));
  if (shape.element === 'pieChart') parts.push(val('firstSliceAng', 0));
  if (shape.element === 'doughnutChart') parts.push(val('firstSliceAng', 0), val('holeSize', 75));
  parts.push(ids);
  const sideways = shape.direction === 'bar';
  const axes =
    shape.axes === 'none'
      ? []
      : shape.axes === 'value'
        ? [axisXml(chart, 'valAx', 111, 222, 'b', 'CategoryAxis'), axisXml(chart, 'valAx', 222, 111, 'l', 'ValueAxis')]
        : [
            axisXml(chart, 'catAx', 111, 222, sideways ? 'l' : 'b', 'CategoryAxis'),
            axisXml(chart, 'valAx', 222, 111, sideways ? 'b' : 'l', 'ValueAxis'),
          ];
  const title = childBag(chart.bag, 'Title');
  const hasTitle = title.values.get('Visible') !== false;
  const titleText = title.values.get('Text');
  const legend = childBag(chart.bag, 'Legend');
  const legendVisible = legend.values.get('Visible') ?? (chart.series.length > 1 || isRound(chart.type));
  const place =
    { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' }[
      String((legend.values.get('Position') as string | undefined) ?? 'Bottom')
    ] ?? 'b';
  return (
    DECLARATION +
    tag('c:chartSpace', NS, [
      val('roundedCorners', 0),
      tag('c:chart', {}, [
        hasTitle ? titleXml(title, typeof titleText === 'string' ? titleText : automaticTitle(workbook, chart)) : '',
        val('autoTitleDeleted', hasTitle ? 0 : 1),
        tag('c:plotArea', {}, [tag('c:layout'), tag(`c:${shape.element}`, {}, parts), ...axes]),
        legendVisible === true ? tag('c:legend', {}, [val('legendPos', place), val('overlay', 0)]) : '',
        val('plotVisOnly', 1),
        val('dispBlanksAs', 'gap'),
      ]),
    ])
  );
}

// Reading

const ELEMENTS: Readonly<Record<string, (element: Element) => string>> = {
  barChart: (e) => {
    const base = attribute(child(e, 'barDir'), 'val') === 'bar' ? 'Bar' : 'Column';
    const grouping = attribute(child(e, 'grouping'), 'val');
    return `${base}${grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : 'Clustered'}`;
  },
  lineChart: (e) => {
    const grouping = attribute(child(e, 'grouping'), 'val');
    const marked = deep(e, 'symbol').some((s) => attribute(s, 'val') !== 'none');
    return `Line${marked ? 'Markers' : ''}${grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : ''}`;
  },
  areaChart: (e) => {
    const grouping = attribute(child(e, 'grouping'), 'val');
    return `Area${grouping === 'percentStacked' ? 'Stacked100' : grouping === 'stacked' ? 'Stacked' : ''}`;
  },
  pieChart: () => 'Pie',
  pie3DChart: () => '3DPie',
  doughnutChart: () => 'Doughnut',
  scatterChart: () => 'XYScatter',
  bubbleChart: () => 'Bubble',
  radarChart: () => 'Radar',
  bar3DChart: (e) => (attribute(child(e, 'barDir'), 'val') === 'bar' ? '3DBarClustered' : '3DColumnClustered'),
  line3DChart: () => '3DLine',
  area3DChart: () => '3DArea',
};

function source(workbook: Workbook, element: Element | undefined): RangeSource | null {
  const formula = deep(element, 'f')[0]?.text;
  const parsed = formula === undefined ? null : parseAddress(formula);
  const sheet = parsed?.sheet === null || parsed === null ? null : workbook.sheetNamed(parsed.sheet);
  return sheet === null || parsed === null ? null : { sheetId: sheet.id, area: parsed.area };
}

/** A chart of a chart part; `null` when it is of a kind the host does not know. */
export function readChart(
  workbook: Workbook,
  root: Element,
): Omit<Chart, 'name' | 'left' | 'top' | 'width' | 'height'> | null {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const drawn = plot?.children.find((c) => ELEMENTS[c.name] !== undefined);
  if (drawn === undefined || plot === undefined) return null;
  const bag = newBag();
  const title = child(chart, 'title');
  const titleBag = childBag(bag, 'Title');
  titleBag.values.set('Visible', title !== undefined && attribute(child(chart, 'autoTitleDeleted'), 'val') !== '1');
  const words = deep(title, 't').map(allText).join('');
  if (words !== '') titleBag.values.set('Text', words);
  const legend = child(chart, 'legend');
  childBag(bag, 'Legend').values.set('Visible', legend !== undefined);
  const place = attribute(child(legend, 'legendPos'), 'val');
  if (place !== undefined)
    childBag(bag, 'Legend').values.set(
      'Position',
      { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' }[place] ?? 'Bottom',
    );
  const axes = [...children(plot, 'catAx'), ...children(plot, 'dateAx'), ...children(plot, 'valAx')];
  axes.forEach((axis) => {
    const name =
      axis.name === 'valAx' && (drawn.name !== 'scatterChart' || axis !== axes[0]) ? 'ValueAxis' : 'CategoryAxis';
    const own = childBag(childBag(bag, 'Axes'), name);
    const text = deep(child(axis, 'title'), 't').map(allText).join('');
    if (text !== '') {
      childBag(own, 'Title').values.set('Text', text);
      childBag(own, 'Title').values.set('Visible', true);
    }
    const max = numberAttribute(path(axis, 'scaling', 'max'), 'val');
    const min = numberAttribute(path(axis, 'scaling', 'min'), 'val');
    if (max !== undefined) own.values.set('Maximum', max);
    if (min !== undefined) own.values.set('Minimum', min);
    if (attribute(child(axis, 'delete'), 'val') === '1') own.values.set('Visible', false);
  });
  const series = children(drawn, 'ser').map((ser): Series => {
    const tx = child(ser, 'tx');
    const nameSource = source(workbook, tx);
    const own = newBag();
    const fill = attribute(path(ser, 'spPr', 'solidFill', 'srgbClr'), 'val');
    if (fill !== undefined) childBag(childBag(own, 'Format'), 'Fill').values.set('Color', `#${fill}`);
    const line = attribute(path(ser, 'spPr', 'ln', 'solidFill', 'srgbClr'), 'val');
    if (line !== undefined) childBag(childBag(own, 'Format'), 'Line').values.set('Color', `#${line}`);
    const labels = child(ser, 'dLbls');
    if (labels !== undefined && flagAttribute(child(labels, 'showVal'), 'val')) {
      childBag(own, 'DataLabels').values.set('on', true);
      own.values.set('HasDataLabels', true);
    }
    return {
      name: nameSource === null ? allText(child(tx, 'v')) : '',
      nameSource,
      values: source(workbook, child(ser, 'val') ?? child(ser, 'yVal')),
      categories: source(workbook, child(ser, 'cat') ?? child(ser, 'xVal')),
      bubbles: source(workbook, child(ser, 'bubbleSize')),
      bag: own,
      trendlines: [],
    };
  });
  const [first] = series;
  const column = first?.values !== null && first !== undefined && first.values.area.left === first.values.area.right;
  return {
    id: workbook.newGuid(),
    type: ELEMENTS[drawn.name]?.(drawn) ?? 'ColumnClustered',
    source: null,
    seriesBy: column ? 'Columns' : 'Rows',
    series,
    bag,
  };
}
