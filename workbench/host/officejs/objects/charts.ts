/** Charts and all their parts. */
import { fail } from '../../errors';
import {
  automaticTitle,
  chartScale,
  CHART_TYPES,
  isRound,
  readSeries,
  seriesName,
  sourceText,
  sourceTexts,
  sourceValues,
} from '../../operations/charts';
import { checkAllowed } from '../../operations/guard';
import type { Rect } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { Bag, Chart, Json, RangeSource, Series } from '../../model/types';
import { childBag, newBag } from '../../model/types';
import { toJson } from '../../model/values';
import type { Workbook } from '../../model/workbook';
import type { Args, Handle, Session } from '../registry';
import { CATALOGUE, defineClass, isHandle } from '../registry';
import type { Bagged, Field } from './bags';
import { checkField, color, defineBagClass, fieldsOf, flag, json, number, readField, text, word } from './bags';
import { asColor, asNumber, asText, asWord, rangeArgument, rangeOf } from './common';
import { handle, sheetHandle } from './handles';

interface ChartData {
  readonly sheet: Sheet;
  readonly chart: Chart;
}
/** A part of a chart: its properties live in a bag of the chart. */
type Part = Bagged<ChartData>;

const chartHandle = (sheet: Sheet, chart: Chart): Handle => handle('Chart', { sheet, chart } satisfies ChartData);
const alive = (self: ChartData): Chart => (self.sheet.charts.includes(self.chart) ? self.chart : fail('ItemNotFound'));
const changed = (self: ChartData, session: Session): void =>
  session.workbook.emit({ kind: 'chart-changed', sheet: self.sheet, id: self.chart.id });
const partChanged = (self: Part, session: Session): void => changed(self.owner, session);
const part = (type: string, owner: ChartData, bag: Bag): Handle => handle(type, { owner, bag } satisfies Part);

function freeName(workbook: Workbook): string {
  const taken = new Set(workbook.sheets.flatMap((s) => s.charts.map((c) => c.name.toLowerCase())));
  for (let n = 1; ; n++) if (!taken.has(`chart ${n}`)) return `Chart ${n}`;
}

function sourceArgument(args: Args, index: number): RangeSource {
  const raw = args.raw(index);
  if (!isHandle(raw)) return fail('InvalidArgument');
  const { sheet, area } = rangeOf(raw);
  return { sheetId: sheet.id, area };
}

const fromSource = (workbook: Workbook, source: RangeSource): { sheet: Sheet; area: Rect } => ({
  sheet: workbook.sheetById(source.sheetId) ?? fail('InvalidArgument'),
  area: source.area,
});

function find(sheet: Sheet, key: Json): Handle | null {
  const wanted = asText(key).toLowerCase();
  const found =
    sheet.charts.find((c) => c.name.toLowerCase() === wanted) ??
    sheet.charts.find((c) => c.id.toLowerCase() === wanted);
  return found === undefined ? null : chartHandle(sheet, found);
}

defineClass<Sheet>('ChartCollection', {
  about: 'Charts of a sheet.',
  get: { Count: (self) => self.charts.length },
  items: (self) => self.charts.map((chart) => chartHandle(self, chart)),
  item: find,
  call: {
    Add: (self, args, session) => {
      checkAllowed(self, 'allowEditObjects');
      const type = args.word(0, CHART_TYPES);
      if (type === 'Invalid') fail('InvalidArgument');
      const source = sourceArgument(args, 1);
      const from = fromSource(session.workbook, source);
      const { by, series } = readSeries(
        session.workbook,
        from.sheet,
        from.area,
        args.word(2, ['Auto', 'Columns', 'Rows'], 'Auto'),
        type,
      );
      const chart: Chart = {
        id: session.workbook.newGuid(),
        name: freeName(session.workbook),
        type,
        left: 176 + self.charts.length * 12,
        top: 80 + self.charts.length * 12,
        width: 360,
        height: 216,
        source,
        seriesBy: by,
        series,
        bag: newBag(),
      };
      self.charts.push(chart);
      session.workbook.emit({ kind: 'chart-added', sheet: self, id: chart.id });
      return chartHandle(self, chart);
    },
    GetItem: (self, args) => find(self, args.json(0)),
    GetItemOrNullObject: (self, args) => find(self, args.json(0)),
  },
  events: ['onActivated', 'onAdded', 'onDeactivated', 'onDeleted'],
});

const CHART_FIELDS: Readonly<Record<string, Field>> = {
  ShowAllFieldButtons: flag(),
  ShowDataLabelsOverMaximum: flag(true),
  CategoryLabelLevel: number(0),
  Style: number(201),
  DisplayBlanksAs: word('NotPlotted', 'NotPlotted', 'Zero', 'Interplotted', 'Interpolated'),
  PlotVisibleOnly: flag(true),
  SeriesNameLevel: number(0),
};

const size = (key: 'left' | 'top' | 'width' | 'height') => ({
  get: (self: ChartData): Json => alive(self)[key],
  set: (self: ChartData, value: Json, session: Session): void => {
    const amount = asNumber(value);
    if (amount < 0) fail('InvalidArgument');
    alive(self)[key] = amount;
    changed(self, session);
  },
});
const SIZES = { Left: size('left'), Top: size('top'), Width: size('width'), Height: size('height') };

const dataTable = (self: ChartData): Handle => part('ChartDataTable', self, childBag(self.chart.bag, 'DataTable'));

defineClass<ChartData>('Chart', {
  about: 'One chart. The page draws it; in Node it is data.',
  id: (self) => self.chart.id,
  get: {
    Name: (self) => alive(self).name,
    Id: (self) => alive(self).id,
    ChartType: (self) => alive(self).type,
    PlotBy: (self) => alive(self).seriesBy,
    ...Object.fromEntries(Object.entries(SIZES).map(([name, s]) => [name, s.get])),
    ...Object.fromEntries(
      Object.entries(CHART_FIELDS).map(([name, field]) => [
        name,
        (self: ChartData): Json => readField(self.chart.bag, name, field),
      ]),
    ),
  },
  set: {
    Name: (self, value, session) => {
      const name = asText(value);
      if (name === '') fail('InvalidArgument');
      alive(self).name = name;
      changed(self, session);
    },
    ChartType: (self, value, session) => {
      alive(self).type = asWord(value, CHART_TYPES);
      changed(self, session);
    },
    PlotBy: (self, value, session) => {
      const by = asWord(value, ['Columns', 'Rows']);
      if (self.chart.source !== null) rebuild(self, session, self.chart.source, by);
      alive(self).seriesBy = by;
      changed(self, session);
    },
    ...Object.fromEntries(Object.entries(SIZES).map(([name, s]) => [name, s.set])),
    ...Object.fromEntries(
      Object.entries(CHART_FIELDS).map(([name, field]) => [
        name,
        (self: ChartData, value: Json, session: Session): void => {
          self.chart.bag.values.set(name, checkField(field, value));
          changed(self, session);
        },
      ]),
    ),
  },
  navigate: {
    Axes: (self) => part('ChartAxes', self, childBag(alive(self).bag, 'Axes')),
    DataLabels: (self) => part('ChartDataLabels', self, childBag(self.chart.bag, 'DataLabels')),
    Format: (self) => part('ChartAreaFormat', self, childBag(self.chart.bag, 'Format')),
    Legend: (self) => part('ChartLegend', self, childBag(self.chart.bag, 'Legend')),
    PivotOptions: (self) => part('ChartPivotOptions', self, childBag(self.chart.bag, 'PivotOptions')),
    PlotArea: (self) => part('ChartPlotArea', self, childBag(self.chart.bag, 'PlotArea')),
    Series: (self) => handle('ChartSeriesCollection', self),
    Title: (self) => part('ChartTitle', self, childBag(self.chart.bag, 'Title')),
    Worksheet: (self) => sheetHandle(self.sheet),
  },
  call: {
    Activate: (self, _, session) => {
      const { workbook } = session;
      alive(self);
      workbook.activate(self.sheet);
      if (workbook.activeChart !== null) workbook.emit({ kind: 'chart-deactivated', ...workbook.activeChart });
      workbook.activeChart = { sheet: self.sheet, id: self.chart.id };
      workbook.emit({ kind: 'chart-activated', sheet: self.sheet, id: self.chart.id });
      return null;
    },
    Delete: (self, _, session) => {
      checkAllowed(self.sheet, 'allowEditObjects');
      alive(self);
      self.sheet.charts = self.sheet.charts.filter((c) => c !== self.chart);
      if (session.workbook.activeChart?.id === self.chart.id) session.workbook.activeChart = null;
      session.workbook.emit({ kind: 'chart-deleted', sheet: self.sheet, id: self.chart.id });
      return null;
    },
    GetDataTable: dataTable,
    GetDataTableOrNullObject: dataTable,
    SetData: (self, args, session) => {
      rebuild(self, session, sourceArgument(args, 0), args.word(1, ['Auto', 'Columns', 'Rows'], 'Auto'));
      return null;
    },
    SetPosition: (self, args, session) => {
      const { workbook } = session;
      const first = rangeArgument(args, 0, workbook, self.sheet);
      const last = args.has(1) ? rangeArgument(args, 1, workbook, self.sheet) : null;
      if (first.sheet !== self.sheet || (last !== null && last.sheet !== self.sheet)) fail('InvalidArgument');
      const chart = alive(self);
      const from = self.sheet.offsetOf(first.area.top, first.area.left);
      Object.assign(chart, { left: from.left, top: from.top });
      if (last !== null) {
        const to = self.sheet.offsetOf(last.area.bottom + 1, last.area.right + 1);
        Object.assign(chart, { width: to.left - from.left, height: to.top - from.top });
      }
      changed(self, session);
      return null;
    },
  },
  events: ['onActivated', 'onDeactivated'],
  differs: { getImage: 'not available: the host draws no pictures' },
});

function rebuild(self: ChartData, session: Session, source: RangeSource, by: 'Auto' | 'Columns' | 'Rows'): void {
  const from = fromSource(session.workbook, source);
  const read = readSeries(session.workbook, from.sheet, from.area, by, alive(self).type);
  Object.assign(self.chart, { source, seriesBy: read.by, series: read.series });
  changed(self, session);
}

// Series

interface SeriesData extends ChartData {
  readonly series: Series;
}
const seriesHandle = (self: ChartData, series: Series): Handle =>
  handle('ChartSeries', { sheet: self.sheet, chart: self.chart, series } satisfies SeriesData);
const livingSeries = (self: SeriesData): Series =>
  alive(self).series.includes(self.series) ? self.series : fail('ItemNotFound');

defineClass<ChartData>('ChartSeriesCollection', {
  about: 'Series of a chart.',
  get: { Count: (self) => alive(self).series.length },
  items: (self) => alive(self).series.map((series) => seriesHandle(self, series)),
  call: {
    Add: (self, args, session) => {
      const series: Series = {
        name: args.optionalText(0) ?? '',
        nameSource: null,
        values: null,
        categories: self.chart.series[0]?.categories ?? null,
        bubbles: null,
        bag: newBag(),
        trendlines: [],
      };
      const at = args.optionalInteger(1, alive(self).series.length);
      if (at < 0 || at > self.chart.series.length) fail('InvalidArgument');
      self.chart.series.splice(at, 0, series);
      changed(self, session);
      return seriesHandle(self, series);
    },
  },
});

const MARKERS = [
  'Invalid',
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
];
const SERIES_FIELDS = fieldsOf('ChartSeries', {
  HasDataLabels: flag(),
  Filtered: flag(),
  MarkerSize: number(5),
  MarkerStyle: word('Automatic', ...MARKERS),
  MarkerBackgroundColor: color('#4472C4'),
  MarkerForegroundColor: color('#4472C4'),
  GapWidth: number(219),
  DoughnutHoleSize: number(75),
  AxisGroup: word('Primary', 'Primary', 'Secondary'),
  Explosion: number(0),
  FirstSliceAngle: number(0),
  BubbleScale: number(100),
  SecondPlotSize: number(75),
  SplitType: word('SplitByPosition', 'SplitByPosition', 'SplitByValue', 'SplitByPercentValue', 'SplitByCustomSplit'),
  SplitValue: number(0),
  Overlap: number(-27),
  GradientStyle: word('TwoPhaseColor', 'TwoPhaseColor', 'ThreePhaseColor'),
  ParentLabelStrategy: word('None', 'None', 'Banner', 'Overlapping'),
});
for (const name of ['Name', 'ChartType', 'PlotOrder']) delete SERIES_FIELDS[name];

const dimension = (self: SeriesData, args: Args): RangeSource | null => {
  switch (args.word(0, ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'])) {
    case 'Values':
    case 'YValues':
      return livingSeries(self).values;
    case 'BubbleSizes':
      return self.series.bubbles;
    default:
      return livingSeries(self).categories;
  }
};

const setSource =
  (key: 'values' | 'categories' | 'bubbles') =>
  (self: SeriesData, args: Args, session: Session): null => {
    livingSeries(self)[key] = sourceArgument(args, 0);
    changed(self, session);
    return null;
  };

defineClass<SeriesData>('ChartSeries', {
  about: 'One series of a chart.',
  get: {
    Name: (self, session) => seriesName(session.workbook, self.chart, livingSeries(self)),
    ChartType: (self) => livingSeries(self).bag.values.get('ChartType') ?? self.chart.type,
    PlotOrder: (self) => self.chart.series.indexOf(livingSeries(self)) + 1,
    ...Object.fromEntries(
      Object.entries(SERIES_FIELDS).map(([name, field]) => [
        name,
        (self: SeriesData): Json => readField(livingSeries(self).bag, name, field),
      ]),
    ),
  },
  set: {
    Name: (self, value, session) => {
      const name = asText(value);
      livingSeries(self).name = name;
      self.series.nameSource = null;
      changed(self, session);
    },
    ChartType: (self, value, session) => {
      livingSeries(self).bag.values.set('ChartType', asWord(value, CHART_TYPES));
      changed(self, session);
    },
    PlotOrder: (self, value, session) => {
      const at = asNumber(value) - 1;
      const others = self.chart.series.filter((s) => s !== livingSeries(self));
      others.splice(Math.max(0, Math.min(at, others.length)), 0, self.series);
      self.chart.series = others;
      changed(self, session);
    },
    ...Object.fromEntries(
      Object.entries(SERIES_FIELDS).map(([name, field]) => [
        name,
        (self: SeriesData, value: Json, session: Session): void => {
          livingSeries(self).bag.values.set(name, checkField(field, value));
          changed(self, session);
        },
      ]),
    ),
  },
  navigate: {
    ...Object.fromEntries(
      Object.entries({
        BinOptions: 'ChartBinOptions',
        BoxwhiskerOptions: 'ChartBoxwhiskerOptions',
        DataLabels: 'ChartDataLabels',
        Format: 'ChartSeriesFormat',
        MapOptions: 'ChartMapOptions',
        XErrorBars: 'ChartErrorBars',
        YErrorBars: 'ChartErrorBars',
      }).map(([name, type]) => [
        name,
        (self: SeriesData): Handle => part(type, self, childBag(livingSeries(self).bag, name)),
      ]),
    ),
    Points: (self) => handle('ChartPointsCollection', self),
    Trendlines: (self) => handle('ChartTrendlineCollection', self),
  },
  call: {
    Delete: (self, _, session) => {
      livingSeries(self);
      self.chart.series = self.chart.series.filter((s) => s !== self.series);
      changed(self, session);
      return null;
    },
    GetDimensionDataSourceString: (self, args, session) => sourceText(session.workbook, dimension(self, args)),
    GetDimensionDataSourceType: (self, args) => (dimension(self, args) === null ? 'Unknown' : 'LocalRange'),
    GetDimensionValues: (self, args, session) => {
      session.workbook.calculate();
      const source = dimension(self, args);
      if (source === null)
        return Array.from({ length: sourceValues(session.workbook, self.series.values).length }, (_, i) => i + 1);
      return sourceValues(session.workbook, source).map(toJson);
    },
    SetBubbleSizes: setSource('bubbles'),
    SetValues: setSource('values'),
    SetXAxisValues: setSource('categories'),
  },
});

interface PointData extends SeriesData {
  readonly index: number;
}
const pointBag = (self: PointData): Bag => childBag(childBag(self.series.bag, 'Points'), self.index.toString());
const POINT_FIELDS = {
  HasDataLabel: flag(),
  MarkerStyle: word('Automatic', ...MARKERS),
  MarkerSize: number(5),
  MarkerBackgroundColor: color('#4472C4'),
  MarkerForegroundColor: color('#4472C4'),
};

defineClass<SeriesData>('ChartPointsCollection', {
  about: 'Points of a series.',
  get: { Count: (self, session) => sourceValues(session.workbook, livingSeries(self).values).length },
  items: (self, session) =>
    sourceValues(session.workbook, livingSeries(self).values).map((_, index) =>
      handle('ChartPoint', { ...self, index } satisfies PointData),
    ),
});
defineClass<PointData>('ChartPoint', {
  about: 'One point of a series.',
  get: {
    Value: (self, session) => {
      session.workbook.calculate();
      return toJson(sourceValues(session.workbook, livingSeries(self).values)[self.index] ?? null);
    },
    ...Object.fromEntries(
      Object.entries(POINT_FIELDS).map(([name, field]) => [
        name,
        (self: PointData): Json => readField(pointBag(self), name, field),
      ]),
    ),
  },
  set: Object.fromEntries(
    Object.entries(POINT_FIELDS).map(([name, field]) => [
      name,
      (self: PointData, value: Json, session: Session): void => {
        pointBag(self).values.set(name, checkField(field, value));
        changed(self, session);
      },
    ]),
  ),
  navigate: {
    DataLabel: (self) => part('ChartDataLabel', self, childBag(pointBag(self), 'DataLabel')),
    Format: (self) => part('ChartPointFormat', self, childBag(pointBag(self), 'Format')),
  },
});

interface TrendData extends SeriesData {
  readonly trend: Series['trendlines'][number];
}
const trendHandle = (self: SeriesData, trend: TrendData['trend']): Handle =>
  handle('ChartTrendline', { ...self, trend } satisfies TrendData);
const TREND_FIELDS = fieldsOf('ChartTrendline', {
  Type: word('Linear', 'Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'),
  PolynomialOrder: number(2),
  MovingAveragePeriod: number(2),
  ForwardPeriod: number(0),
  BackwardPeriod: number(0),
  Name: text(),
  Intercept: json(''),
});
defineClass<SeriesData>('ChartTrendlineCollection', {
  about: 'Trend lines of a series.',
  items: (self) => livingSeries(self).trendlines.map((trend) => trendHandle(self, trend)),
  item: (self, key) => {
    const found = livingSeries(self).trendlines.find(
      (t, i) => i === key || t.id.toString() === String(key as string | number),
    );
    return found === undefined ? null : trendHandle(self, found);
  },
  call: {
    Add: (self, args, session) => {
      const trend = { id: session.workbook.newId(), bag: newBag() };
      trend.bag.values.set(
        'Type',
        args.word(0, ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'], 'Linear'),
      );
      livingSeries(self).trendlines.push(trend);
      changed(self, session);
      return trendHandle(self, trend);
    },
  },
});
defineClass<TrendData>('ChartTrendline', {
  about: 'One trend line: kept, not computed.',
  id: (self) => self.trend.id,
  get: {
    _Id: (self) => self.trend.id,
    ...Object.fromEntries(
      Object.entries(TREND_FIELDS).map(([name, field]) => [
        name,
        (self: TrendData): Json => readField(self.trend.bag, name, field),
      ]),
    ),
  },
  set: Object.fromEntries(
    Object.entries(TREND_FIELDS).map(([name, field]) => [
      name,
      (self: TrendData, value: Json, session: Session): void => {
        self.trend.bag.values.set(name, checkField(field, value));
        changed(self, session);
      },
    ]),
  ),
  navigate: {
    Format: (self) => part('ChartTrendlineFormat', self, childBag(self.trend.bag, 'Format')),
    Label: (self) => part('ChartTrendlineLabel', self, childBag(self.trend.bag, 'Label')),
  },
  call: {
    Delete: (self, _, session) => {
      const at = self.series.trendlines.indexOf(self.trend);
      if (at < 0) fail('ItemNotFound');
      self.series.trendlines.splice(at, 1);
      changed(self, session);
      return null;
    },
  },
});

// Title, legend, axes

const POSITIONS = ['Invalid', 'Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];

defineBagClass<ChartData>('ChartTitle', {
  about: 'Title of a chart.',
  fields: fieldsOf('ChartTitle', {
    Visible: flag(true),
    HorizontalAlignment: word('Center', 'Center', 'Left', 'Right', 'Justify', 'Distributed'),
    VerticalAlignment: word('Center', 'Center', 'Bottom', 'Top', 'Justify', 'Distributed'),
    Position: word('Automatic', 'Automatic', 'Top', 'Bottom', 'Left', 'Right'),
    TextOrientation: number(0),
    Top: number(2),
    Left: number(0),
    Width: number(null),
    Height: number(null),
    Text: json(null),
  }),
  children: { Format: 'ChartTitleFormat' },
  changed: partChanged,
  extra: {
    get: { Text: (self, session) => self.bag.values.get('Text') ?? automaticTitle(session.workbook, self.owner.chart) },
    set: {
      Text: (self, value, session) => {
        self.bag.values.set('Text', asText(value));
        self.bag.values.set('Visible', true);
        partChanged(self, session);
      },
    },
    call: {
      GetSubstring: (self, args) =>
        part('ChartFormatString', self.owner, childBag(self.bag, `sub ${args.integer(0)} ${args.integer(1)}`)),
      SetFormula: (self, args, session) => {
        const found =
          session.workbook.resolve(args.text(0).replace(/^=/, ''), self.owner.sheet) ?? fail('InvalidArgument');
        self.bag.values.set('Formula', args.text(0));
        self.bag.values.set(
          'Text',
          sourceTexts(session.workbook, { sheetId: found.sheet.id, area: found.area })[0] ?? '',
        );
        partChanged(self, session);
        return null;
      },
    },
  },
});
defineBagClass<ChartData>('ChartFormatString', {
  about: 'Part of a title.',
  fields: {},
  children: { Font: 'ChartFont' },
  changed: partChanged,
});

defineBagClass<ChartData>('ChartLegend', {
  about: 'Legend of a chart.',
  fields: fieldsOf('ChartLegend', {
    Visible: json(null),
    Position: word('Bottom', ...POSITIONS),
    Overlay: flag(),
    Left: number(0),
    Top: number(0),
    Width: number(60),
    Height: number(20),
  }),
  children: { Format: 'ChartLegendFormat' },
  changed: partChanged,
  extra: {
    get: {
      Visible: (self) =>
        self.bag.values.get('Visible') ?? (self.owner.chart.series.length > 1 || isRound(self.owner.chart.type)),
    },
    navigate: { LegendEntries: (self) => handle('ChartLegendEntryCollection', self) },
  },
});
defineClass<Part>('ChartLegendEntryCollection', {
  about: 'Entries of a legend.',
  items: (self) => self.owner.chart.series.map((_, i) => part('ChartLegendEntry', self.owner, legendEntry(self, i))),
});
function legendEntry(self: Part, index: number): Bag {
  const bag = childBag(self.bag, `entry ${index}`);
  bag.values.set('Index', index);
  return bag;
}
defineBagClass<ChartData>('ChartLegendEntry', {
  about: 'One entry of a legend.',
  fields: fieldsOf('ChartLegendEntry', {
    Visible: flag(true),
    Left: number(0),
    Top: number(0),
    Width: number(40),
    Height: number(12),
    Index: number(0),
  }),
  changed: partChanged,
});

const axisPart = (self: Part, name: string, group: string): Handle => {
  const bag = childBag(self.bag, group === 'Primary' ? name : `${name} ${group}`);
  bag.values.set('Type', name.replace('Axis', ''));
  bag.values.set('AxisGroup', group);
  return part('ChartAxis', self.owner, bag);
};
defineClass<Part>('ChartAxes', {
  about: 'Axes of a chart.',
  navigate: {
    CategoryAxis: (self) => axisPart(self, 'CategoryAxis', 'Primary'),
    SeriesAxis: (self) => axisPart(self, 'SeriesAxis', 'Primary'),
    ValueAxis: (self) => axisPart(self, 'ValueAxis', 'Primary'),
  },
  call: {
    GetItem: (self, args) =>
      axisPart(
        self,
        `${args.word(0, ['Category', 'Value', 'Series'])}Axis`,
        args.word(1, ['Primary', 'Secondary'], 'Primary'),
      ),
  },
});

const AXIS_FIELDS = fieldsOf('ChartAxis', {
  MajorUnit: json(null),
  Maximum: json(null),
  Minimum: json(null),
  MinorUnit: json(null),
  DisplayUnit: word(
    'None',
    'None',
    'Hundreds',
    'Thousands',
    'TenThousands',
    'HundredThousands',
    'Millions',
    'TenMillions',
    'HundredMillions',
    'Billions',
    'Trillions',
    'Custom',
  ),
  ShowDisplayUnitLabel: flag(true),
  CustomDisplayUnit: number(0),
  Type: text('Category'),
  AxisGroup: text('Primary'),
  CategoryType: word('Automatic', 'Automatic', 'TextAxis', 'DateAxis'),
  ScaleType: word('Linear', 'Linear', 'Logarithmic'),
  LogBase: number(10),
  Left: number(0),
  Top: number(0),
  Height: number(0),
  Width: number(0),
  Crosses: word('Automatic', 'Automatic', 'Maximum', 'Minimum', 'Custom'),
  CrossesAt: number(0),
  Visible: flag(true),
  IsBetweenCategories: flag(true),
  MajorTickMark: word('None', 'None', 'Cross', 'Inside', 'Outside'),
  MinorTickMark: word('None', 'None', 'Cross', 'Inside', 'Outside'),
  TickMarkSpacing: number(1),
  TickLabelPosition: word('NextToAxis', 'NextToAxis', 'High', 'Low', 'None'),
  TickLabelSpacing: json(1),
  Alignment: word('Center', 'Center', 'Left', 'Right'),
  NumberFormat: text('General'),
  LinkNumberFormat: flag(true),
  Offset: number(100),
  TextOrientation: number(0),
  Position: word('Automatic', 'Automatic', 'Maximum', 'Minimum', 'Custom'),
  PositionAt: number(0),
  BaseTimeUnit: word('Days', 'Days', 'Months', 'Years'),
  MajorTimeUnitScale: word('Days', 'Days', 'Months', 'Years'),
  MinorTimeUnitScale: word('Days', 'Days', 'Months', 'Years'),
});

const scaled =
  (name: 'Maximum' | 'Minimum' | 'MajorUnit' | 'MinorUnit') =>
  (self: Part, session: Session): Json => {
    const given = self.bag.values.get(name);
    if (given !== undefined && given !== null && given !== '') return given;
    if (self.bag.values.get('Type') !== 'Value') return name.endsWith('Unit') ? 1 : '';
    const scale = chartScale(session.workbook, self.owner.chart);
    if (name === 'Maximum') return scale.maximum;
    if (name === 'Minimum') return scale.minimum;
    return name === 'MajorUnit' ? scale.major : scale.major / 5;
  };

defineBagClass<ChartData>('ChartAxis', {
  about: 'One axis. Automatic bounds are round numbers around the data.',
  fields: AXIS_FIELDS,
  children: { Format: 'ChartAxisFormat', MinorGridlines: 'ChartGridlines', Title: 'ChartAxisTitle' },
  changed: partChanged,
  extra: {
    get: {
      Maximum: scaled('Maximum'),
      Minimum: scaled('Minimum'),
      MajorUnit: scaled('MajorUnit'),
      MinorUnit: scaled('MinorUnit'),
    },
    navigate: {
      MajorGridlines: (self) => {
        const bag = childBag(self.bag, 'MajorGridlines');
        if (!bag.values.has('Visible')) bag.values.set('Visible', self.bag.values.get('Type') === 'Value');
        return part('ChartGridlines', self.owner, bag);
      },
    },
    call: {
      SetCategoryNames: (self, args, session) => {
        const source = sourceArgument(args, 0);
        for (const series of self.owner.chart.series) series.categories = source;
        partChanged(self, session);
        return null;
      },
      SetCrossesAt: (self, args) => {
        self.bag.values.set('Crosses', 'Custom');
        self.bag.values.set('CrossesAt', args.number(0));
        return null;
      },
      SetCustomDisplayUnit: (self, args) => {
        self.bag.values.set('DisplayUnit', 'Custom');
        self.bag.values.set('CustomDisplayUnit', args.number(0));
        return null;
      },
      SetPositionAt: (self, args) => {
        self.bag.values.set('Position', 'Custom');
        self.bag.values.set('PositionAt', args.number(0));
        return null;
      },
    },
    differs: { height: 'left, top, width and height of axes are 0' },
  },
});
defineBagClass<ChartData>('ChartAxisTitle', {
  about: 'Title of an axis.',
  fields: { Text: text('Axis Title'), Visible: flag(), TextOrientation: number(0) },
  children: { Format: 'ChartAxisTitleFormat' },
  changed: (self, session, member) => {
    if (member === 'Text') self.bag.values.set('Visible', true);
    partChanged(self, session);
  },
  extra: {
    call: {
      SetFormula: (self, args, session) => {
        const found =
          session.workbook.resolve(args.text(0).replace(/^=/, ''), self.owner.sheet) ?? fail('InvalidArgument');
        self.bag.values.set(
          'Text',
          sourceTexts(session.workbook, { sheetId: found.sheet.id, area: found.area })[0] ?? '',
        );
        self.bag.values.set('Visible', true);
        partChanged(self, session);
        return null;
      },
    },
  },
});
defineBagClass<ChartData>('ChartGridlines', {
  about: 'Grid lines of an axis.',
  fields: { Visible: flag() },
  children: { Format: 'ChartGridlinesFormat' },
  changed: partChanged,
});

// Labels

const LABEL_POSITIONS = [
  'Invalid',
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
];
const labelFields = (name: string): Record<string, Field> =>
  fieldsOf(name, {
    Position: word('OutsideEnd', ...LABEL_POSITIONS),
    Separator: text(', '),
    ShowValue: flag(true),
    ShowSeriesName: flag(),
    ShowCategoryName: flag(),
    ShowLegendKey: flag(),
    ShowPercentage: flag(),
    ShowBubbleSize: flag(),
    NumberFormat: text('General'),
    LinkNumberFormat: flag(true),
    TextOrientation: number(0),
    AutoText: flag(true),
    HorizontalAlignment: word('Center', 'Center', 'Left', 'Right', 'Justify', 'Distributed'),
    VerticalAlignment: word('Center', 'Center', 'Bottom', 'Top', 'Justify', 'Distributed'),
    Top: number(0),
    Left: number(0),
    Width: number(0),
    Height: number(0),
    Formula: text(),
    Text: text(),
  });
/** Showing anything makes the labels visible on the page. */
const labelChanged = (self: Part, session: Session): void => {
  self.bag.values.set('on', true);
  partChanged(self, session);
};
for (const name of ['ChartDataLabels', 'ChartDataLabel', 'ChartTrendlineLabel']) {
  const fields = labelFields(name);
  for (const member of Object.keys(fields)) if (CATALOGUE[name]?.scalars[member] === undefined) delete fields[member];
  defineBagClass<ChartData>(name, {
    about: 'Data labels.',
    fields,
    children: { Format: name === 'ChartTrendlineLabel' ? 'ChartTrendlineLabelFormat' : 'ChartDataLabelFormat' },
    changed: labelChanged,
  });
}

defineBagClass<ChartData>('ChartDataTable', {
  about: 'Data table under a chart.',
  fields: {
    Visible: flag(),
    ShowLegendKey: flag(true),
    ShowHorizontalBorder: flag(true),
    ShowVerticalBorder: flag(true),
    ShowOutlineBorder: flag(true),
  },
  children: { Format: 'ChartDataTableFormat' },
  changed: partChanged,
});

// Formats

const FORMATS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ChartAreaFormat: { Border: 'ChartBorder', Fill: 'ChartFill', Font: 'ChartFont' },
  ChartSeriesFormat: { Fill: 'ChartFill', Line: 'ChartLineFormat' },
  ChartPointFormat: { Border: 'ChartBorder', Fill: 'ChartFill' },
  ChartAxisFormat: { Fill: 'ChartFill', Font: 'ChartFont', Line: 'ChartLineFormat' },
  ChartAxisTitleFormat: { Border: 'ChartBorder', Fill: 'ChartFill', Font: 'ChartFont' },
  ChartDataLabelFormat: { Border: 'ChartBorder', Fill: 'ChartFill', Font: 'ChartFont' },
  ChartDataTableFormat: { Border: 'ChartBorder', Fill: 'ChartFill', Font: 'ChartFont' },
  ChartErrorBarsFormat: { Line: 'ChartLineFormat' },
  ChartGridlinesFormat: { Line: 'ChartLineFormat' },
  ChartLegendFormat: { Border: 'ChartBorder', Fill: 'ChartFill', Font: 'ChartFont' },
  ChartTitleFormat: { Border: 'ChartBorder', Fill: 'ChartFill', Font: 'ChartFont' },
  ChartTrendlineFormat: { Line: 'ChartLineFormat' },
  ChartTrendlineLabelFormat: { Border: 'ChartBorder', Fill: 'ChartFill', Font: 'ChartFont' },
  ChartPlotAreaFormat: { Border: 'ChartBorder', Fill: 'ChartFill' },
};
for (const [name, children] of Object.entries(FORMATS))
  defineBagClass<ChartData>(name, {
    about: 'Format of a part of a chart.',
    fields:
      name === 'ChartAreaFormat'
        ? { RoundedCorners: flag(), ColorScheme: word('ColorfulPalette1', 'ColorfulPalette1') }
        : {},
    children,
    changed: partChanged,
  });

const LINES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
];
const clear = (self: Part, session: Session): null => {
  self.bag.values.clear();
  self.bag.values.set('cleared', true);
  partChanged(self, session);
  return null;
};
defineBagClass<ChartData>('ChartFill', {
  about: 'Fill of a part of a chart.',
  fields: {},
  changed: partChanged,
  extra: {
    call: {
      Clear: (self, _, session) => clear(self, session),
      SetSolidColor: (self, args, session) => {
        self.bag.values.set('Color', asColor(args.json(0)));
        self.bag.values.delete('cleared');
        partChanged(self, session);
        return null;
      },
    },
  },
});
defineBagClass<ChartData>('ChartBorder', {
  about: 'Border of a part of a chart.',
  fields: { Color: color('#D9D9D9'), LineStyle: word('Continuous', ...LINES), Weight: number(0.75) },
  changed: partChanged,
  extra: { call: { Clear: (self, _, session) => clear(self, session) } },
});
defineBagClass<ChartData>('ChartLineFormat', {
  about: 'A line of a chart.',
  fields: { Color: color('#D9D9D9'), LineStyle: word('Continuous', ...LINES), Weight: number(0.75) },
  changed: partChanged,
  extra: { call: { Clear: (self, _, session) => clear(self, session) } },
});
defineBagClass<ChartData>('ChartFont', {
  about: 'Font of a part of a chart.',
  fields: {
    Bold: flag(),
    Color: color('#595959'),
    Italic: flag(),
    Name: text('Calibri'),
    Size: number(10),
    Underline: word('None', 'None', 'Single'),
  },
  changed: partChanged,
});
defineBagClass<ChartData>('ChartPlotArea', {
  about: 'Plot area.',
  fields: fieldsOf('ChartPlotArea', {
    Left: number(0),
    Top: number(0),
    Width: number(320),
    Height: number(160),
    InsideLeft: number(20),
    InsideTop: number(10),
    InsideWidth: number(300),
    InsideHeight: number(140),
    Position: word('Automatic', 'Automatic', 'Top', 'Bottom', 'Left', 'Right'),
  }),
  children: { Format: 'ChartPlotAreaFormat' },
  changed: partChanged,
});
for (const name of [
  'ChartPivotOptions',
  'ChartErrorBars',
  'ChartMapOptions',
  'ChartBinOptions',
  'ChartBoxwhiskerOptions',
])
  defineBagClass<ChartData>(name, {
    about: 'Options kept with the chart; the page does not draw them.',
    fields: fieldsOf(name, {}),
    ...(name === 'ChartErrorBars' ? { children: { Format: 'ChartErrorBarsFormat' } } : {}),
    changed: partChanged,
  });
