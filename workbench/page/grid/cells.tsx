/** The cells of one part of the view (frozen or scrolling), drawn as boxes where they lie. */
import type { CSSProperties, ReactNode } from 'react';
import type { Rect } from '../../host/model/geometry';
import { cellName, contains, intersect, rect } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Axis, Band } from './axis';
import { shiftOf } from './axis';
import type { CellLook, Edge, SheetLook } from './cell-look';
import { fontOf, fontStack } from './cell-look';
import type { Measure } from './measure';
import { hashes, overflowOf, PADDING } from './overflow';
import type { Axes } from './sheet-axes';

export interface Quadrant {
  readonly rows: Band;
  readonly columns: Band;
}

/** Pixels of an area inside a quadrant. */
export function boxOf(axes: Axes, { rows, columns }: Quadrant, area: Rect): Box {
  const span = (axis: Axis, band: Band, first: number, last: number): [number, number] => {
    const shift = shiftOf(axis, band) - band.start;
    // Whole rows and columns are millions of pixels long: cut near the view.
    const start = Math.max(-40, axis.offset(first) + shift);
    const end = Math.min(band.size + 40, axis.offset(last + 1) + shift);
    return [start, end - start];
  };
  const [left, width] = span(axes.columns, columns, area.left, area.right);
  const [top, height] = span(axes.rows, rows, area.top, area.bottom);
  return { left, top, width, height };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** First to last line of a band, as sheet rows or columns; `null` when it shows none. */
export const shownArea = ({ rows, columns }: Quadrant): Rect | null => {
  const [firstRow] = rows.lines;
  const [firstColumn] = columns.lines;
  const lastRow = rows.lines.at(-1);
  const lastColumn = columns.lines.at(-1);
  return firstRow === undefined || firstColumn === undefined || lastRow === undefined || lastColumn === undefined
    ? null
    : rect(firstRow.index, firstColumn.index, lastRow.index, lastColumn.index);
};

const borderText = (edge: Edge | undefined): string =>
  edge === undefined ? '0' : `${edge.width}px ${edge.line} ${edge.color}`;

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end', justify: 'flex-start' } as const;

function boxStyle(look: CellLook, box: Box): CSSProperties {
  // Fill and borders lie on the grid lines around the cell: one pixel more to the left and above.
  return {
    left: box.left - 1,
    top: box.top - 1,
    width: box.width + 1,
    height: box.height + 1,
    ...(look.fill === null ? {} : { background: look.fill }),
    borderTop: borderText(look.edges.top),
    borderRight: borderText(look.edges.right),
    borderBottom: borderText(look.edges.bottom),
    borderLeft: borderText(look.edges.left),
  };
}

/** Pixels between the box, which lies on the grid lines, and the cell's own edge. */
const ON_LINE = 1;

function textStyle(
  look: CellLook,
  run: { readonly left: number; readonly right: number },
  wrap: boolean,
): CSSProperties {
  const indent = look.indent * 9;
  return {
    left: -run.left,
    right: -run.right,
    justifyContent: JUSTIFY[look.align],
    alignItems: look.vertical === 'start' ? 'flex-start' : look.vertical === 'center' ? 'center' : 'flex-end',
    paddingLeft: PADDING + ON_LINE + (look.align === 'right' ? 0 : indent),
    paddingRight: PADDING + (look.align === 'right' ? indent : 0),
    textAlign: look.align,
    whiteSpace: wrap ? 'pre-wrap' : 'pre',
    color: look.color,
    fontFamily: fontStack(look.font),
    fontSize: (look.size * 96) / 72,
    ...(look.bold ? { fontWeight: 700 } : {}),
    ...(look.italic ? { fontStyle: 'italic' } : {}),
    ...(look.underline || look.strike
      ? {
          textDecoration: `${look.underline ? 'underline' : ''} ${look.strike ? 'line-through' : ''}`,
        }
      : {}),
  };
}

const turned = (rotation: number): CSSProperties =>
  rotation === 0
    ? {}
    : rotation === 180 || rotation === 255
      ? { writingMode: 'vertical-rl', textOrientation: 'upright' }
      : Math.abs(rotation) === 90
        ? { writingMode: 'vertical-rl', ...(rotation > 0 ? { transform: 'rotate(180deg)' } : {}) }
        : { transform: `rotate(${-rotation}deg)` };

const ARROWS = ['▼', '▶', '▲'];
const ICON_COLORS = ['#C00000', '#E2A100', '#2E8B57'];

/** An icon of a rule: the lowest level red, the highest green. */
function Icon({ icon }: { readonly icon: NonNullable<CellLook['icon']> }): ReactNode {
  const level = Math.min(2, icon.index);
  const arrows = /Arrow|Triangle/.test(icon.set);
  return (
    <span className="cell-icon" style={{ color: ICON_COLORS[level] }} aria-hidden="true">
      {arrows ? ARROWS[level] : '●'}
    </span>
  );
}

interface CellProps {
  readonly look: CellLook;
  readonly box: Box;
  readonly area: Rect;
  readonly text: string;
  readonly run: { readonly left: number; readonly right: number; readonly cover: boolean };
  /** Drawn here only because it reaches into this part of the view: the cell itself is elsewhere. */
  readonly echo: boolean;
}

function CellBox({ look, box, area, text, run, echo }: CellProps): ReactNode {
  const wrap = look.wrap;
  const over = run.left > 0 || run.right > 0;
  return (
    <div
      {...(echo
        ? { 'aria-hidden': true }
        : { role: 'gridcell', 'aria-colindex': area.left + 1, 'data-cell': cellName(area.top, area.left) })}
      className={`cell${over ? ' over' : ''}`}
      style={boxStyle(look, box)}
    >
      {look.bar !== null && (
        <span
          className="cell-bar"
          style={{
            left: `${look.bar.start * 100}%`,
            width: `${look.bar.share * 100}%`,
            background: look.bar.gradient
              ? `linear-gradient(90deg, ${look.bar.color}, ${look.bar.color}55)`
              : look.bar.color,
          }}
        />
      )}
      {look.icon !== null && <Icon icon={look.icon} />}
      {(text !== '' || run.cover) && (
        <span
          className={`cell-text${look.link === null ? '' : ' link'}`}
          style={{
            ...textStyle(look, run, wrap),
            // Grid lines do not show through a text that runs over them; those around it stay.
            ...(run.cover && look.fill === null
              ? {
                  background: '#fff',
                  top: ON_LINE,
                  bottom: ON_LINE,
                  left: ON_LINE - run.left,
                  right: ON_LINE - run.right,
                  paddingLeft: PADDING + (look.align === 'right' ? 0 : look.indent * 9),
                }
              : {}),
          }}
        >
          <span
            style={{
              ...turned(look.rotation),
              ...(wrap ? { maxWidth: '100%', overflowWrap: 'anywhere' } : {}),
              ...(look.align === 'justify' ? { flex: '1' } : {}),
              ...(look.script === null ? {} : { fontSize: '0.7em' }),
            }}
          >
            {text}
          </span>
        </span>
      )}
    </div>
  );
}

/** Draws every cell of the quadrant that shows something. */
export function Cells({
  sheet,
  look,
  axes,
  quadrant,
  measure,
  label,
}: {
  readonly sheet: Sheet;
  readonly look: SheetLook;
  readonly axes: Axes;
  readonly quadrant: Quadrant;
  readonly measure: Measure;
  readonly label: string;
}): ReactNode {
  const shown = shownArea(quadrant);
  if (shown === null) return null;
  const merges = sheet.mergesIn(shown);
  const covered = new Set<string>();
  for (const merge of merges) {
    const part = intersect(merge, shown);
    if (part === null) continue;
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++) covered.add(`${row},${column}`);
  }
  const rowShift = shiftOf(axes.rows, quadrant.rows) - quadrant.rows.start;
  const columnShift = shiftOf(axes.columns, quadrant.columns) - quadrant.columns.start;
  const boxAt = (area: Rect): Box => {
    const left = axes.columns.offset(area.left);
    const top = axes.rows.offset(area.top);
    return {
      left: left + columnShift,
      top: top + rowShift,
      width: axes.columns.offset(area.right + 1) - left,
      height: axes.rows.offset(area.bottom + 1) - top,
    };
  };
  const draw = (row: number, column: number, area: Rect, echo = false): ReactNode => {
    const own = look.cell(row, column);
    if (own === null) return null;
    const box = boxAt(area);
    const merged = area.top !== area.bottom || area.left !== area.right;
    const font = fontOf(own);
    const one = own.wrap ? own.text : own.text.replace(/\r?\n/g, '');
    const width = one === '' ? 0 : measure(one, font) + own.indent * 9;
    let text = one;
    let run = { left: 0, right: 0, cover: merged };
    if (own.numeric && !own.wrap && width + 2 * PADDING > box.width + 1 && own.text !== '')
      text = hashes(box.width, measure('#', font));
    else if (!own.numeric && !own.wrap && !own.shrink && !merged && own.rotation === 0) {
      const needed = overflowOf(width, box.width, own.align, (n) => {
        const other = column + n;
        if (other < 0 || other >= axes.columns.count || covered.has(`${row},${other}`)) return null;
        return sheet.value(row, other) === null ? axes.columns.size(other) : null;
      });
      let clear = true;
      for (let n = -needed.left; n <= needed.right; n++)
        if (n !== 0 && look.cell(row, column + n) !== null) clear = false;
      const start = axes.columns.offset(column);
      run = {
        left: start - axes.columns.offset(column - needed.left),
        right: axes.columns.offset(column + needed.right + 1) - axes.columns.offset(column + 1),
        cover: clear && needed.left + needed.right > 0,
      };
    }
    // A text left of the view that ends before it has no place here.
    if (echo && !merged && box.left + box.width + run.right <= 0) return null;
    const last = merged ? look.cell(area.bottom, area.right) : null;
    const shownLook =
      last === null
        ? own
        : {
            ...own,
            edges: {
              ...own.edges,
              ...(last.edges.right === undefined ? {} : { right: last.edges.right }),
              ...(last.edges.bottom === undefined ? {} : { bottom: last.edges.bottom }),
            },
          };
    return (
      <CellBox key={`${row},${column}`} look={shownLook} box={box} area={area} text={text} run={run} echo={echo} />
    );
  };
  const rows = new Map<number, ReactNode[]>();
  const echoes: ReactNode[] = [];
  const put = (row: number, node: ReactNode): void => {
    if (node === null) return;
    const list = rows.get(row);
    if (list === undefined) rows.set(row, [node]);
    else list.push(node);
  };
  for (const { index: row } of quadrant.rows.lines) {
    // A text that starts left of the view may run into it.
    for (let column = shown.left - 1; column >= Math.max(0, shown.left - 20); column--) {
      if (sheet.value(row, column) === null) continue;
      if (sheet.mergeAt(row, column) === null && typeof sheet.value(row, column) === 'string')
        echoes.push(draw(row, column, rect(row, column), true));
      break;
    }
    for (const { index: column } of quadrant.columns.lines)
      if (!covered.has(`${row},${column}`)) put(row, draw(row, column, rect(row, column)));
  }
  for (const merge of merges)
    if (contains(shown, merge.top, merge.left)) put(merge.top, draw(merge.top, merge.left, merge));
    else echoes.push(draw(merge.top, merge.left, merge, true));
  return (
    <>
      {echoes}
      {rows.size > 0 && (
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={axes.rows.count}
          aria-colcount={axes.columns.count}
          aria-readonly={sheet.protection !== null}
          className="cell-row"
        >
          {[...rows].map(([row, cells]) => (
            <div key={row} role="row" aria-rowindex={row + 1} className="cell-row">
              {cells}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** Does the header cell of a table, or of the sheet's filter, carry a filter button? */
export function hasFilterButton(sheet: Sheet, look: SheetLook, row: number, column: number): boolean {
  const table = look.tableAt(row, column);
  if (table !== null) return table.showHeaders && table.showFilterButton && row === table.area.top;
  const { autoFilter } = sheet;
  return autoFilter !== null && row === autoFilter.area.top && contains(autoFilter.area, row, column);
}
