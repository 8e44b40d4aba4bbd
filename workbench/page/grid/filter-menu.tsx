/** The filter of one column: sort, and which values stay. */
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Position, Rect } from '../../host/model/geometry';
import { columnName } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';
import type { FilterCriteria } from '../../host/model/types';
import { tableBody } from '../../host/model/workbook';
import type { Workbook } from '../../host/model/workbook';
import { applyFilters } from '../../host/operations/filter';
import { sortCells } from '../../host/operations/sort';
import type { Bench } from '../state/bench';
import type { EditResult } from '../state/edit';
import { attempt } from '../state/edit';
import type { Say } from '../texts';

interface Column {
  /** Rows the filter decides about. */
  readonly body: Rect;
  readonly index: number;
  readonly criteria: FilterCriteria | null;
  readonly set: (criteria: FilterCriteria | null) => void;
}

/** The filtered column a header cell stands for; `null` when it heads none. */
export function columnAt(workbook: Workbook, sheet: Sheet, { row, column }: Position): Column | null {
  const table = workbook
    .tablesOn(sheet)
    .find(({ area, showHeaders }) => showHeaders && area.top === row && column >= area.left && column <= area.right);
  if (table !== undefined) {
    const index = column - table.area.left;
    const own = table.columns[index];
    if (own === undefined) return null;
    return { body: tableBody(table), index, criteria: own.criteria, set: (criteria) => (own.criteria = criteria) };
  }
  const { autoFilter } = sheet;
  if (autoFilter === null || autoFilter.area.top !== row) return null;
  const index = column - autoFilter.area.left;
  return {
    body: { ...autoFilter.area, top: autoFilter.area.top + 1 },
    index,
    criteria: autoFilter.criteria.get(index) ?? null,
    set: (criteria) => {
      if (criteria === null) autoFilter.criteria.delete(index);
      else autoFilter.criteria.set(index, criteria);
    },
  };
}

/** The different texts of a column, in order of first appearance, at most `limit`. */
export function valuesOf(workbook: Workbook, sheet: Sheet, { body, index }: Column, limit = 500): string[] {
  const found = new Set<string>();
  for (let row = body.top; row <= body.bottom && found.size < limit; row++) {
    const value = sheet.value(row, body.left + index);
    found.add(value === null ? '' : workbook.textOf(value, sheet.style(row, body.left + index)));
  }
  return [...found];
}

export function FilterMenu({
  bench,
  sheet,
  at,
  x,
  y,
  say,
  refused,
  onClose,
}: {
  readonly bench: Bench;
  readonly sheet: Sheet;
  readonly at: Position;
  readonly x: number;
  readonly y: number;
  readonly say: Say;
  readonly refused: (result: EditResult) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { workbook } = bench.host;
  const column = columnAt(workbook, sheet, at);
  const values = column === null ? [] : valuesOf(workbook, sheet, column);
  const kept = column?.criteria?.values;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(kept === undefined ? values : values.filter((value) => kept.includes(value))),
  );
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('button')?.focus();
    const outside = (event: PointerEvent): void => {
      if (box.current !== null && event.target instanceof Node && !box.current.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, [onClose]);
  if (column === null) return null;
  const run = (action: () => void): void => {
    const result = attempt(workbook, action);
    bench.touch();
    onClose();
    if (result.kind !== 'done') refused(result);
  };
  const filter = (criteria: FilterCriteria | null): void =>
    run(() => {
      column.set(criteria);
      applyFilters(workbook, sheet);
      workbook.emit({ kind: 'layout', sheet });
    });
  const sort = (ascending: boolean): void =>
    run(() =>
      sortCells(
        workbook,
        sheet,
        column.body,
        [{ key: column.index, ascending, sortOn: 'Value', dataOption: 'Normal' }],
        { matchCase: false, hasHeaders: false, byColumns: false },
      ),
    );
  const toggle = (value: string): void =>
    setChosen((was) => {
      const next = new Set(was);
      if (!next.delete(value)) next.add(value);
      return next;
    });
  return (
    <div
      ref={box}
      className="menu filter-menu"
      role="dialog"
      aria-label={say('filter', columnName(at.column))}
      style={{ left: Math.min(x, window.innerWidth - 250), top: Math.min(y, window.innerHeight - 340) }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <button type="button" className="menu-item" onClick={() => sort(true)}>
        {say('sortUp')}
      </button>
      <button type="button" className="menu-item" onClick={() => sort(false)}>
        {say('sortDown')}
      </button>
      <div className="filter-values">
        <label>
          <input
            type="checkbox"
            checked={chosen.size === values.length}
            onChange={() => setChosen(new Set(chosen.size === values.length ? [] : values))}
          />
          {say('filterAll')}
        </label>
        {values.map((value) => (
          <label key={value}>
            <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
            <span>{value === '' ? say('filterBlank') : value}</span>
          </label>
        ))}
      </div>
      <div className="filter-buttons">
        <button
          type="button"
          className="primary"
          disabled={chosen.size === 0}
          onClick={() => filter(chosen.size === values.length ? null : { filterOn: 'Values', values: [...chosen] })}
        >
          {say('apply')}
        </button>
        <button type="button" disabled={column.criteria === null} onClick={() => filter(null)}>
          {say('clearFilter')}
        </button>
      </div>
    </div>
  );
}
