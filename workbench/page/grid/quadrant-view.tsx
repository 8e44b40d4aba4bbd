/** One part of the view, frozen or scrolling: cells, marks, filter buttons, charts, the selection. */
import type { ReactNode } from 'react';
import type { Position, Rect } from '../../host/model/geometry';
import { cellCount, columnName, contains, rect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Bench } from '../state/bench';
import type { Say } from '../texts';
import { shiftOf, toPixels } from './axis';
import type { SheetLook } from './cell-look';
import { Cells, boxOf, hasFilterButton, shownArea } from './cells';
import type { Quadrant } from './cells';
import { ChartPicture, plotOf } from './chart-picture';
import type { Measure } from './measure';
import { wholeCell } from './navigation';
import { Shapes } from './shapes';
import type { Axes } from './sheet-axes';

export function QuadrantView({
  quadrant,
  bench,
  sheet,
  look,
  axes,
  measure,
  say,
  copied,
  hideActive,
  onFilter,
}: {
  readonly quadrant: Quadrant;
  readonly bench: Bench;
  readonly sheet: Sheet;
  readonly look: SheetLook;
  readonly axes: Axes;
  readonly measure: Measure;
  readonly say: Say;
  readonly copied: Rect | null;
  readonly hideActive: boolean;
  readonly onFilter: (x: number, y: number, at: Position) => void;
}): ReactNode {
  const { rows, columns } = quadrant;
  const { workbook } = bench.host;
  const shown = shownArea(quadrant);
  const box = (area: Rect): { left: number; top: number; width: number; height: number } => boxOf(axes, quadrant, area);
  const activeArea = wholeCell(sheet, sheet.activeCell);
  const areas = sheet.selection.map((area) =>
    cellCount(area) === 1 ? wholeCell(sheet, { row: area.top, column: area.left }) : area,
  );
  const several = areas.length > 1 || areas.some((area) => JSON.stringify(area) !== JSON.stringify(activeArea));
  const edge = (area: Rect): { left: number; top: number; width: number; height: number } => {
    const { left, top, width, height } = box(area);
    return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
  };
  const filters =
    shown === null
      ? []
      : rows.lines.flatMap(({ index: row }) =>
          columns.lines.flatMap(({ index: column }) =>
            hasFilterButton(sheet, look, row, column) ? [{ row, column }] : [],
          ),
        );
  const marks =
    shown === null
      ? []
      : [
          ...sheet.comments.map(({ row, column }) => ({ row, column, kind: 'comment' })),
          ...[...sheet.notes.values()].map(({ row, column }) => ({ row, column, kind: 'noted' })),
        ].filter(({ row, column }) => contains(shown, row, column));
  const shiftX = shiftOf(axes.columns, columns) - columns.start;
  const shiftY = shiftOf(axes.rows, rows) - rows.start;
  return (
    <div
      className={`quadrant${rows.frozen ? ' frozen-rows' : ''}${columns.frozen ? ' frozen-columns' : ''}`}
      style={{ left: columns.start, top: rows.start, width: columns.size, height: rows.size }}
    >
      {sheet.showGridlines && (
        <div aria-hidden="true">
          {rows.lines.map((line) => (
            <div key={line.index} className="line-row" style={{ top: line.start - rows.start + line.size - 1 }} />
          ))}
          {columns.lines.map((line) => (
            <div
              key={line.index}
              className="line-column"
              style={{ left: line.start - columns.start + line.size - 1 }}
            />
          ))}
        </div>
      )}
      <Cells
        sheet={sheet}
        look={look}
        axes={axes}
        quadrant={quadrant}
        measure={measure}
        label={say('grid', sheet.name)}
      />
      <div aria-hidden="true">
        {marks.map(({ row, column, kind }) => {
          const { left, top, width } = box(wholeCell(sheet, { row, column }));
          return (
            <span
              key={`${row},${column}`}
              className={`mark ${kind}`}
              style={{ left: left + width - 8, top: top - 1 }}
            />
          );
        })}
      </div>
      {filters.map(({ row, column }) => {
        const { left, top, width, height } = box(rect(row, column));
        const table = look.tableAt(row, column);
        const criteria =
          table === null
            ? sheet.autoFilter?.criteria.get(column - sheet.autoFilter.area.left)
            : table.columns[column - table.area.left]?.criteria;
        const on = criteria !== null && criteria !== undefined;
        return (
          <button
            key={`${row},${column}`}
            type="button"
            data-own=""
            tabIndex={-1}
            className={on ? 'filter-button on' : 'filter-button'}
            aria-label={say('filter', columnName(column))}
            style={{ left: left + width - 19, top: top + height - 19 }}
            onClick={(event) => {
              const place = event.currentTarget.getBoundingClientRect();
              onFilter(place.left, place.bottom, { row, column });
            }}
          >
            {on ? '⧩' : '▾'}
          </button>
        );
      })}
      <Shapes sheet={sheet} shiftX={shiftX} shiftY={shiftY} say={say} />
      {sheet.charts.map((chart) => (
        <div
          key={chart.id}
          className="chart-place"
          style={{ left: toPixels(chart.left) + shiftX, top: toPixels(chart.top) + shiftY }}
        >
          <ChartPicture
            workbook={workbook}
            chart={chart}
            width={Math.max(40, toPixels(chart.width))}
            height={Math.max(40, toPixels(chart.height))}
            label={say('chart', plotOf(workbook, chart).title ?? chart.name)}
          />
        </div>
      ))}
      <div aria-hidden="true">
        {several && areas.map((area, i) => <div key={i} className="selected" style={box(area)} />)}
        {areas.map((area, i) => (
          <div key={i} className="outline" style={edge(area)} />
        ))}
        {several && !hideActive && <div className="active-cell" style={edge(activeArea)} />}
        {copied !== null && <div className="copied" style={edge(copied)} />}
      </div>
    </div>
  );
}
