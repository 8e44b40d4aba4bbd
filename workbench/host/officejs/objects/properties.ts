/** `getCellProperties`, `setCellProperties` and their row and column kin. */
import { fail } from '../../errors';
import type { Rect } from '../../model/geometry';
import { columnCount, rect, rowCount } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import type { Json } from '../../model/types';
import type { Handle, Session } from '../registry';
import { specOf } from '../registry';
import { asList, asRecord, checkReadable } from './common';
import { handle, rangeHandle } from './handles';

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads the asked members of an object: `{fill: {color: true}}`. */
function pickMembers(
  session: Session,
  target: Handle,
  wanted: Readonly<Record<string, Json | undefined>>,
): Readonly<Record<string, Json>> {
  const out: Record<string, Json> = {};
  const spec = specOf(target.type);
  for (const [name, value] of Object.entries(wanted)) {
    if (value === false || value === undefined || value === null) continue;
    const key = pascal(name);
    if (typeof value === 'object') {
      const child =
        name === 'borders'
          ? handle('RangeBorderCollection', target.data)
          : spec?.navigate?.[key]?.(target.data, session);
      if (child === null || child === undefined) return fail('InvalidArgument');
      out[name] =
        name === 'borders'
          ? pickBorders(session, child, asRecord(value))
          : pickMembers(session, child, asRecord(value));
    } else {
      const getter = spec?.get?.[key];
      if (getter === undefined) return fail('InvalidArgument');
      out[name] = getter(target.data, session) ?? null;
    }
  }
  return out;
}

const BORDER_NAMES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  vertical: 'InsideVertical',
  horizontal: 'InsideHorizontal',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** Borders are asked for all edges at once (`{color: true}`) and answered edge by edge. */
function pickBorders(session: Session, collection: Handle, wanted: Readonly<Record<string, Json | undefined>>): Json {
  const item = specOf('RangeBorderCollection')?.item;
  const out: Record<string, Json> = {};
  for (const [name, side] of Object.entries(BORDER_NAMES)) {
    const border = item?.(collection.data, side, session);
    if (border !== null && border !== undefined) out[name] = pickMembers(session, border, wanted);
  }
  return out;
}

export function cellProperties(
  session: Session,
  sheet: Sheet,
  area: Rect,
  options: Json,
  by: 'cell' | 'row' | 'column',
): Json {
  checkReadable(area);
  session.workbook.calculate();
  const wanted = asRecord(options);
  const one = (cells: Rect): Json => pickMembers(session, rangeHandle(sheet, cells), wanted);
  if (by === 'row')
    return Array.from({ length: rowCount(area) }, (_, i) =>
      one(rect(area.top + i, area.left, area.top + i, area.right)),
    );
  if (by === 'column')
    return Array.from({ length: columnCount(area) }, (_, i) =>
      one(rect(area.top, area.left + i, area.bottom, area.left + i)),
    );
  return Array.from({ length: rowCount(area) }, (_, r) =>
    Array.from({ length: columnCount(area) }, (__, c) => one(rect(area.top + r, area.left + c))),
  );
}

function setMembers(session: Session, target: Handle, values: Readonly<Record<string, Json | undefined>>): void {
  const spec = specOf(target.type);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const key = pascal(name);
    if (name === 'borders' && target.type === 'RangeFormat') {
      const item = specOf('RangeBorderCollection')?.item;
      for (const [side, members] of Object.entries(asRecord(value))) {
        const border = item?.(target.data, BORDER_NAMES[side] ?? fail('InvalidArgument'), session);
        if (border !== null && border !== undefined && members !== undefined && members !== null)
          setMembers(session, border, asRecord(members));
      }
      continue;
    }
    const setter = spec?.set?.[key];
    if (setter !== undefined) setter(target.data, value, session);
    else {
      const child = spec?.navigate?.[key]?.(target.data, session);
      if (child === null || child === undefined) fail('InvalidArgument');
      else setMembers(session, child, asRecord(value));
    }
  }
}

export function setCellProperties(session: Session, sheet: Sheet, area: Rect, value: Json): void {
  const rows = asList(value);
  if (rows.length !== rowCount(area) || rows.some((row) => !Array.isArray(row) || row.length !== columnCount(area)))
    fail('InvalidArgument');
  rows.forEach((row, r) =>
    asList(row).forEach((item, c) => {
      if (item !== null) setMembers(session, rangeHandle(sheet, rect(area.top + r, area.left + c)), asRecord(item));
    }),
  );
}

export function setLineProperties(session: Session, sheet: Sheet, area: Rect, value: Json, by: 'row' | 'column'): void {
  const lines = asList(value);
  if (lines.length !== (by === 'row' ? rowCount(area) : columnCount(area))) fail('InvalidArgument');
  lines.forEach((item, i) => {
    if (item === null) return;
    const cells =
      by === 'row'
        ? rect(area.top + i, area.left, area.top + i, area.right)
        : rect(area.top, area.left + i, area.bottom, area.left + i);
    setMembers(session, rangeHandle(sheet, cells), asRecord(item));
  });
}
