/** The scrolling box of the grid: its size, its place, and what lies where in it. */
import { useCallback, useEffectEvent, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Position } from '../../host/model/geometry';
import { MAX_COLUMNS, MAX_ROWS } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { Bench } from '../state/bench';
import { useBench } from '../state/use-bench';
import { scrollTo } from './axis';
import type { SheetLook } from './cell-look';
import { lookOf } from './cell-look';
import { cellBox, layoutOf, placeAt, type GridLayout, type Place, type Size } from './grid-layout';
import { axesOf, scrollExtent } from './sheet-axes';

/** Pixels before the end at which more lines come into reach. */
const NEAR_END = 200;
const MORE_ROWS = 100;
const MORE_COLUMNS = 20;

/** Scroll places of the sheets, so that each is found again as it was left. */
const scrolls = new WeakMap<Sheet, { x: number; y: number }>();

/** What is worked out once for each state of a sheet, whose content changes in place. */
const pictureOf = (bench: Bench, sheet: Sheet, version: number) => ({
  version,
  axes: axesOf(sheet),
  look: lookOf(bench.host.workbook, sheet),
  extent: scrollExtent(sheet),
});

export interface Viewport {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly size: Size;
  readonly layout: GridLayout;
  readonly look: SheetLook;
  readonly onScroll: () => void;
  /** What lies at a point of the window. */
  readonly placeOf: (clientX: number, clientY: number) => Place | null;
  /** A point of the window, below the left edge of a cell; `null` before anything is drawn. */
  readonly below: (at: Position) => { readonly x: number; readonly y: number; readonly width: number } | null;
}

/** `held`: true while the mouse selects, when the view must stay where it is. */
export const useViewport = (bench: Bench, sheet: Sheet, held: () => boolean): Viewport => {
  const { workbookVersion } = useBench(bench);
  const scroller = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 800, height: 500 });
  const [scroll, setScroll] = useState(() => scrolls.get(sheet) ?? { x: 0, y: 0 });
  const [grown, setGrown] = useState<Position>({ row: 0, column: 0 });
  const { axes, look, extent } = useMemo(
    () => pictureOf(bench, sheet, workbookVersion),
    [bench, sheet, workbookVersion],
  );
  const last = { row: Math.max(extent.row, grown.row), column: Math.max(extent.column, grown.column) };
  const layout = layoutOf(sheet, axes, { size, scroll, last });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = (): void => setSize({ width: element.clientWidth, height: element.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const kept = scrolls.get(sheet);
    if (kept !== undefined) scroller.current?.scrollTo(kept.x, kept.y);
  }, [sheet]);

  // Whatever moved the active cell, people or the add-in: it is brought into view.
  const { row, column } = sheet.activeCell;
  const reveal = useEffectEvent(() => {
    const element = scroller.current;
    const [area] = sheet.selection;
    if (element === null || area === undefined || held()) return;
    if (area.bottom === MAX_ROWS - 1 || area.right === MAX_COLUMNS - 1) return;
    const y = scrollTo(axes.rows, row, { ...layout.rows, scroll: element.scrollTop });
    const x = scrollTo(axes.columns, column, { ...layout.columns, scroll: element.scrollLeft });
    if (y !== element.scrollTop || x !== element.scrollLeft) element.scrollTo(x, y);
  });
  useLayoutEffect(() => reveal(), [row, column]);

  const onScroll = (): void => {
    const element = scroller.current;
    if (element === null) return;
    const place = { x: element.scrollLeft, y: element.scrollTop };
    scrolls.set(sheet, place);
    setScroll(place);
    const { spacer } = layout;
    if (place.y + element.clientHeight > spacer.height - NEAR_END)
      setGrown((was) => ({ ...was, row: layout.last.row + MORE_ROWS }));
    if (place.x + element.clientWidth > spacer.width - NEAR_END)
      setGrown((was) => ({ ...was, column: layout.last.column + MORE_COLUMNS }));
  };

  const bounds = useCallback(() => scroller.current?.getBoundingClientRect() ?? null, []);
  return {
    scroller,
    size,
    layout,
    look,
    onScroll,
    placeOf: (clientX, clientY) => {
      const corner = bounds();
      return corner === null ? null : placeAt(layout, clientX - corner.left, clientY - corner.top);
    },
    below: (at) => {
      const corner = bounds();
      if (corner === null) return null;
      const { left, top, width, height } = cellBox(layout, at);
      return { x: corner.left + left, y: corner.top + top + height, width };
    },
  };
};
