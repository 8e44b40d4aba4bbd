/** One part of the view, frozen or scrolling: cells, marks, filter buttons, charts, the selection. */
import type { ReactNode } from 'react';
import type { Position, Rect } from '../../host/model/geometry';
import { cellCount, columnName, contains, rect, sameRect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
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

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type BoxOf = (area: Rect) => Box;

function Gridlines({ quadrant }: { readonly quadrant: Quadrant }): ReactNode {
  const { rows, columns } = quadrant;
  return (
    <div aria-hidden="true">
      {rows.lines.map((line) => (
        <div key={line.index} className="line-row" style={{ top: line.start - rows.start + line.size - 1 }} />
      ))}
      {columns.lines.map((line) => (
        <div key={line.index} className="line-column" style={{ left: line.start - columns.start + line.size - 1 }} />
      ))}
    </div>
  );
}

/** The corners of cells with a comment or a note. */
function Marks({
  sheet,
  shown,
  box,
}: {
  readonly sheet: Sheet;
  readonly shown: Rect | null;
  readonly box: BoxOf;
}): ReactNode {
  const marks =
    shown === null
      ? []
      : [
          ...sheet.comments.map(({ row, column }) => ({ row, column, kind: 'comment' })),
          ...[...sheet.notes.values()].map(({ row, column }) => ({ row, column, kind: 'noted' })),
        ].filter(({ row, column }) => contains(shown, row, column));
  return (
    <div aria-hidden="true">
      {marks.map(({ row, column, kind }) => {
        const { left, top, width } = box(wholeCell(sheet, { row, column }));
        return (
          <span key={`${row},${column}`} className={`mark ${kind}`} style={{ left: left + width - 8, top: top - 1 }} />
        );
      })}
    </div>
  );
}

/** True when the column of a table or of the sheet's own filter leaves rows out. */
const filters = (sheet: Sheet, look: SheetLook, row: number, column: number): boolean => {
  const table = look.tableAt(row, column);
  const criteria =
    table === null
      ? sheet.autoFilter?.criteria.get(column - sheet.autoFilter.area.left)
      : table.columns[column - table.area.left]?.criteria;
  return criteria !== null && criteria !== undefined;
};

function FilterButton({
  on,
  at,
  box,
  say,
  onFilter,
}: {
  readonly on: boolean;
  readonly at: Position;
  readonly box: Box;
  readonly say: Say;
  readonly onFilter: (x: number, y: number, at: Position) => void;
}): ReactNode {
  return (
    <button
      type="button"
      data-own=""
      tabIndex={-1}
      className={on ? 'filter-button on' : 'filter-button'}
      aria-label={say('filter', columnName(at.column))}
      style={{ left: box.left + box.width - 19, top: box.top + box.height - 19 }}
      onClick={(event) => {
        const place = event.currentTarget.getBoundingClientRect();
        onFilter(place.left, place.bottom, at);
      }}
    >
      {on ? '⧩' : '▾'}
    </button>
  );
}

/** The charts of the sheet, moved with the cells below them. */
function Charts({
  workbook,
  sheet,
  shiftX,
  shiftY,
  say,
}: {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly say: Say;
}): ReactNode {
  return sheet.charts.map((chart) => (
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
  ));
}

/** The selected areas, the active cell among several, and what was copied. */
function Selection({
  sheet,
  box,
  copied,
  hideActive,
}: {
  readonly sheet: Sheet;
  readonly box: BoxOf;
  readonly copied: Rect | null;
  readonly hideActive: boolean;
}): ReactNode {
  const activeArea = wholeCell(sheet, sheet.activeCell);
  const areas = sheet.selection.map((area) =>
    cellCount(area) === 1 ? wholeCell(sheet, { row: area.top, column: area.left }) : area,
  );
  const several = areas.length > 1 || areas.some((area) => !sameRect(area, activeArea));
  const edge: BoxOf = (area) => {
    const { left, top, width, height } = box(area);
    return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
  };
  return (
    <div aria-hidden="true">
      {several && areas.map((area, i) => <div key={i} className="selected" style={box(area)} />)}
      {areas.map((area, i) => (
        <div key={i} className="outline" style={edge(area)} />
      ))}
      {several && !hideActive && <div className="active-cell" style={edge(activeArea)} />}
      {copied !== null && <div className="copied" style={edge(copied)} />}
    </div>
  );
}

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
  const box: BoxOf = (area) => boxOf(axes, quadrant, area);
  const cells: readonly Position[] =
    shown === null
      ? []
      : rows.lines.flatMap(({ index: row }) => columns.lines.map(({ index: column }) => ({ row, column })));
  const shiftX = shiftOf(axes.columns, columns) - columns.start;
  const shiftY = shiftOf(axes.rows, rows) - rows.start;
  return (
    <div
      className={`quadrant${rows.frozen ? ' frozen-rows' : ''}${columns.frozen ? ' frozen-columns' : ''}`}
      style={{ left: columns.start, top: rows.start, width: columns.size, height: rows.size }}
    >
      {sheet.showGridlines && <Gridlines quadrant={quadrant} />}
      <Cells
        sheet={sheet}
        look={look}
        axes={axes}
        quadrant={quadrant}
        measure={measure}
        label={say('grid', sheet.name)}
      />
      <Marks sheet={sheet} shown={shown} box={box} />
      {cells
        .filter(({ row, column }) => hasFilterButton(sheet, look, row, column))
        .map((at) => (
          <FilterButton
            key={`${at.row},${at.column}`}
            on={filters(sheet, look, at.row, at.column)}
            at={at}
            box={box(rect(at.row, at.column))}
            say={say}
            onFilter={onFilter}
          />
        ))}
      <Shapes sheet={sheet} shiftX={shiftX} shiftY={shiftY} say={say} />
      <Charts workbook={workbook} sheet={sheet} shiftX={shiftX} shiftY={shiftY} say={say} />
      <Selection sheet={sheet} box={box} copied={copied} hideActive={hideActive} />
    </div>
  );
}
