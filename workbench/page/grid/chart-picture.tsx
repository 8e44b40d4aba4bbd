/** A chart of the model as a plain picture: what it shows can be read, not how Excel would polish it. */
import type { ReactNode } from 'react';
import {
  automaticTitle,
  categoryTexts,
  chartScale,
  isRound,
  labelsShown,
  seriesColor,
  seriesName,
  sourceValues,
} from '../../host/operations/charts';
import type { Bag, Chart, Json } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';

const bagAt = (bag: Bag | undefined, ...names: readonly string[]): Bag | undefined =>
  names.reduce<Bag | undefined>((one, name) => one?.children.get(name), bag);
const textAt = (bag: Bag | undefined, name: string): string | null => {
  const value: Json | undefined = bag?.values.get(name);
  return typeof value === 'string' && value !== '' ? value : null;
};

export interface PlottedSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
  readonly labels: boolean;
}

export interface Plot {
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly PlottedSeries[];
  readonly minimum: number;
  readonly maximum: number;
  readonly major: number;
  readonly legend: boolean;
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
}

/** What there is to draw, as numbers and words. */
export function plotOf(workbook: Workbook, chart: Chart): Plot {
  const titleBag = bagAt(chart.bag, 'Title');
  const hidden = titleBag?.values.get('Visible') === false;
  const legendBag = bagAt(chart.bag, 'Legend');
  const axis = (name: string): string | null => {
    const bag = bagAt(chart.bag, 'Axes', name, 'Title');
    return bag?.values.get('Visible') === false ? null : textAt(bag, 'Text');
  };
  const series = chart.series.map((one, i) => ({
    name: seriesName(workbook, chart, one),
    color:
      textAt(bagAt(one.bag, 'Format', 'Fill'), 'Color') ??
      textAt(bagAt(one.bag, 'Format', 'Line'), 'Color') ??
      seriesColor(i),
    values: sourceValues(workbook, one.values).map((value) => (typeof value === 'number' ? value : 0)),
    labels: one.bag.values.get('HasDataLabels') === true || labelsShown(bagAt(chart.bag, 'DataLabels')),
  }));
  const scale = chartScale(workbook, chart);
  const stored = bagAt(chart.bag, 'Axes', 'ValueAxis');
  const numberOf = (name: string, otherwise: number): number => {
    const value = stored?.values.get(name);
    return typeof value === 'number' ? value : otherwise;
  };
  return {
    title: hidden ? null : (textAt(titleBag, 'Text') ?? automaticTitle(workbook, chart)),
    categories: categoryTexts(workbook, chart.series[0]?.categories ?? null, chart.seriesBy === 'Columns'),
    series,
    minimum: numberOf('Minimum', scale.minimum),
    maximum: numberOf('Maximum', scale.maximum),
    major: numberOf('MajorUnit', scale.major),
    legend:
      legendBag?.values.get('Visible') !== false &&
      (series.length > 1 || isRound(chart.type) || legendBag?.values.get('Visible') === true),
    categoryTitle: axis('CategoryAxis'),
    valueTitle: axis('ValueAxis'),
  };
}

const short = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}…`;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Figures as the first value's cell would show them. */
function numberText(workbook: Workbook, chart: Chart): (value: number) => string {
  const source = chart.series[0]?.values ?? null;
  const sheet = source === null ? null : workbook.sheetById(source.sheetId);
  const style = source === null || sheet === null ? null : sheet.style(source.area.top, source.area.left);
  return (value) =>
    style === null || style.numberFormat === 'General'
      ? value.toLocaleString(workbook.locale.name, { maximumFractionDigits: 2 })
      : workbook.textOf(value, style);
}

/** Ticks of a value axis, ends included. */
export function ticksOf(minimum: number, maximum: number, major: number): number[] {
  const ticks: number[] = [];
  if (major <= 0) return [minimum, maximum];
  for (let n = 0; n <= 40; n++) {
    const tick = Number((minimum + n * major).toPrecision(12));
    if (tick > maximum + major / 1e6) break;
    ticks.push(tick);
  }
  return ticks;
}

export function ChartPicture({
  workbook,
  chart,
  width,
  height,
  label,
}: {
  readonly workbook: Workbook;
  readonly chart: Chart;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}): ReactNode {
  const plot = plotOf(workbook, chart);
  const number = numberText(workbook, chart);
  const round = isRound(chart.type);
  const legendItems = round
    ? plot.categories.map((name, i) => ({ name, color: seriesColor(i) }))
    : plot.series.map(({ name, color }) => ({ name, color }));
  const legendHeight = plot.legend ? 22 : 0;
  const top = plot.title === null ? 12 : 34;
  const area: Frame = { left: 8, top, width: width - 16, height: height - top - legendHeight - 8 };
  return (
    <svg
      className="chart"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill="#fff" stroke="#d9d9d9" />
      {plot.title !== null && (
        <text x={width / 2} y={23} textAnchor="middle" fontSize="15" fill="#404040">
          {short(plot.title, Math.floor(width / 8))}
        </text>
      )}
      {round ? (
        <Slices plot={plot} frame={area} hole={/Doughnut/.test(chart.type) ? 0.55 : 0} number={number} />
      ) : (
        <Axes plot={plot} frame={area} type={chart.type} number={number} />
      )}
      {plot.legend && <Legend items={legendItems} width={width} y={height - 12} />}
    </svg>
  );
}

function Legend({
  items,
  width,
  y,
}: {
  readonly items: readonly { readonly name: string; readonly color: string }[];
  readonly width: number;
  readonly y: number;
}): ReactNode {
  const letters = Math.max(4, Math.floor(width / Math.max(1, items.length) / 6.5) - 4);
  const sizes = items.map(({ name }) => short(name, letters).length * 6.3 + 24);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const starts = sizes.map((_, i) => (width - total) / 2 + sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
  return items.map(({ name, color }, i) => (
    <g key={i} transform={`translate(${starts[i] ?? 0} ${y})`}>
      <rect x="0" y="-8" width="9" height="9" fill={color} />
      <text x="13" y="0" fontSize="11" fill="#595959">
        {short(name, letters)}
      </text>
    </g>
  ));
}

function Slices({
  plot,
  frame,
  hole,
  number,
}: {
  readonly plot: Plot;
  readonly frame: Frame;
  readonly hole: number;
  readonly number: (value: number) => string;
}): ReactNode {
  const values = (plot.series[0]?.values ?? []).map((value) => Math.max(0, value));
  const total = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.max(10, Math.min(frame.width, frame.height) / 2 - 4);
  const x = frame.left + frame.width / 2;
  const y = frame.top + frame.height / 2;
  const point = (turn: number, r: number): string =>
    `${(x + r * Math.sin(turn * 2 * Math.PI)).toFixed(1)} ${(y - r * Math.cos(turn * 2 * Math.PI)).toFixed(1)}`;
  return values.map((value, i) => {
    const from = values.slice(0, i).reduce((sum, one) => sum + one, 0) / total;
    // A full circle has no two end points: it stops just short.
    const to = from + Math.min(value / total, 0.9999);
    const large = to - from > 0.5 ? 1 : 0;
    const inner = radius * hole;
    const path =
      hole === 0
        ? `M${x} ${y}L${point(from, radius)}A${radius} ${radius} 0 ${large} 1 ${point(to, radius)}Z`
        : `M${point(from, inner)}L${point(from, radius)}A${radius} ${radius} 0 ${large} 1 ${point(to, radius)}` +
          `L${point(to, inner)}A${inner} ${inner} 0 ${large} 0 ${point(from, inner)}Z`;
    const [labelX = '0', labelY = '0'] = point((from + to) / 2, radius * (hole === 0 ? 0.68 : 0.78)).split(' ');
    return (
      <g key={i}>
        <path d={path} fill={seriesColor(i)} stroke="#fff" strokeWidth="1" />
        {value / total > 0.06 && (
          <text x={labelX} y={labelY} textAnchor="middle" dominantBaseline="middle" fontSize="11" fill="#fff">
            {number(value)}
          </text>
        )}
      </g>
    );
  });
}

function Axes({
  plot,
  frame,
  type,
  number,
}: {
  readonly plot: Plot;
  readonly frame: Frame;
  readonly type: string;
  readonly number: (value: number) => string;
}): ReactNode {
  const sideways = /^Bar/.test(type);
  const ticks = ticksOf(plot.minimum, plot.maximum, plot.major);
  const count = Math.max(1, plot.categories.length, ...plot.series.map(({ values }) => values.length));
  const names = Array.from({ length: count }, (_, i) => plot.categories[i] ?? String(i + 1));
  const longest = Math.max(...(sideways ? names : ticks.map(number)).map((text) => text.length));
  const leftRoom = Math.min(frame.width * 0.4, longest * 6 + 10) + (plot.valueTitle !== null && !sideways ? 16 : 0);
  const inner: Frame = {
    left: frame.left + leftRoom,
    top: frame.top + 4,
    width: Math.max(20, frame.width - leftRoom - 10),
    height: Math.max(20, frame.height - 26 - (plot.categoryTitle === null ? 0 : 16)),
  };
  const span = plot.maximum - plot.minimum || 1;
  const along = (value: number): number =>
    (Math.min(plot.maximum, Math.max(plot.minimum, value)) - plot.minimum) / span;
  const valueAt = (value: number): number =>
    sideways ? inner.left + along(value) * inner.width : inner.top + (1 - along(value)) * inner.height;
  const slot = (sideways ? inner.height : inner.width) / count;
  const letters = sideways ? Math.floor((leftRoom - 8) / 6) : Math.max(3, Math.floor(slot / 6));
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          {sideways ? (
            <line x1={valueAt(tick)} x2={valueAt(tick)} y1={inner.top} y2={inner.top + inner.height} stroke="#e3e3e3" />
          ) : (
            <line
              x1={inner.left}
              x2={inner.left + inner.width}
              y1={valueAt(tick)}
              y2={valueAt(tick)}
              stroke="#e3e3e3"
            />
          )}
          <text
            x={sideways ? valueAt(tick) : inner.left - 6}
            y={sideways ? inner.top + inner.height + 15 : valueAt(tick) + 4}
            textAnchor={sideways ? 'middle' : 'end'}
            fontSize="11"
            fill="#595959"
          >
            {number(tick)}
          </text>
        </g>
      ))}
      {names.map((name, i) => (
        <text
          key={i}
          x={sideways ? inner.left - 6 : inner.left + (i + 0.5) * slot}
          y={sideways ? inner.top + inner.height - (i + 0.5) * slot + 4 : inner.top + inner.height + 15}
          textAnchor={sideways ? 'end' : 'middle'}
          fontSize="11"
          fill="#595959"
        >
          {short(name, letters)}
        </text>
      ))}
      <Marks plot={plot} type={type} inner={inner} slot={slot} sideways={sideways} valueAt={valueAt} number={number} />
      {plot.categoryTitle !== null && (
        <text
          x={inner.left + inner.width / 2}
          y={frame.top + frame.height}
          textAnchor="middle"
          fontSize="12"
          fill="#404040"
        >
          {plot.categoryTitle}
        </text>
      )}
      {plot.valueTitle !== null && !sideways && (
        <text
          transform={`translate(${frame.left + 8} ${inner.top + inner.height / 2}) rotate(-90)`}
          textAnchor="middle"
          fontSize="12"
          fill="#404040"
        >
          {plot.valueTitle}
        </text>
      )}
    </g>
  );
}

function Marks({
  plot,
  type,
  inner,
  slot,
  sideways,
  valueAt,
  number,
}: {
  readonly plot: Plot;
  readonly type: string;
  readonly inner: Frame;
  readonly slot: number;
  readonly sideways: boolean;
  readonly valueAt: (value: number) => number;
  readonly number: (value: number) => string;
}): ReactNode {
  const zero = valueAt(Math.max(plot.minimum, Math.min(plot.maximum, 0)));
  const centre = (i: number): number =>
    sideways ? inner.top + inner.height - (i + 0.5) * slot : inner.left + (i + 0.5) * slot;
  if (/Line|Scatter|Area|Radar|Stock/.test(type))
    return plot.series.map(({ values, color, labels }, s) => {
      const points = values.map((value, i) => `${centre(i).toFixed(1)},${valueAt(value).toFixed(1)}`);
      const area = /Area/.test(type);
      const joined = !/^XYScatter$/.test(type);
      return (
        <g key={s}>
          {area && (
            <polygon
              points={`${centre(0)},${zero} ${points.join(' ')} ${centre(values.length - 1)},${zero}`}
              fill={color}
              fillOpacity="0.6"
            />
          )}
          {joined && <polyline points={points.join(' ')} fill="none" stroke={color} strokeWidth="2.5" />}
          {!area && values.map((value, i) => <circle key={i} cx={centre(i)} cy={valueAt(value)} r="3" fill={color} />)}
          {labels &&
            values.map((value, i) => (
              <text key={i} x={centre(i)} y={valueAt(value) - 7} textAnchor="middle" fontSize="11" fill="#404040">
                {number(value)}
              </text>
            ))}
        </g>
      );
    });
  const stacked = /Stacked/.test(type);
  const whole = /100/.test(type);
  const totals = Array.from({ length: Math.max(0, ...plot.series.map(({ values }) => values.length)) }, (_, i) =>
    plot.series.reduce((sum, { values }) => sum + Math.abs(values[i] ?? 0), 0),
  );
  const share = (value: number, i: number): number => (whole ? value / (totals[i] || 1) : value);
  const thick = stacked ? slot * 0.62 : (slot * 0.7) / Math.max(1, plot.series.length);
  return plot.series.map(({ values, color, labels }, s) => (
    <g key={s}>
      {values.map((value, i) => {
        const below = stacked
          ? plot.series.slice(0, s).reduce((sum, other) => sum + share(other.values[i] ?? 0, i), 0)
          : Math.max(plot.minimum, Math.min(plot.maximum, 0));
        const from = valueAt(below);
        const to = valueAt(stacked ? below + share(value, i) : value);
        const side = stacked
          ? centre(i) - thick / 2
          : sideways
            ? centre(i) + slot * 0.35 - (s + 1) * thick
            : centre(i) - slot * 0.35 + s * thick;
        const low = Math.min(from, to);
        const size = Math.abs(to - from);
        return (
          <g key={i}>
            {sideways ? (
              <rect x={low} y={side} width={size} height={thick} fill={color} />
            ) : (
              <rect x={side} y={low} width={thick} height={size} fill={color} />
            )}
            {labels && value !== 0 && (
              <text
                x={sideways ? (stacked ? low + size / 2 : to + 4) : side + thick / 2}
                y={sideways ? side + thick / 2 + 4 : stacked ? low + size / 2 + 4 : low - 4}
                textAnchor={sideways && !stacked ? 'start' : 'middle'}
                fontSize="11"
                fill={stacked ? '#fff' : '#404040'}
              >
                {number(value)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  ));
}
