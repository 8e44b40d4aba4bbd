/** Several ranges at once: RangeAreas, collections of ranges, results across sheets. */
import { fail } from '../../errors';
import { clearCells } from '../../operations/cells';
import type { Rect } from '../../model/geometry';
import {
  cellCount,
  containsRect,
  insideSheet,
  intersect,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rect,
} from '../../model/geometry';
import type { Handle, Session } from '../registry';
import { defineClass, isHandle } from '../registry';
import type { AreasData } from './common';
import { areasAddress, areasArgument, asText } from './common';
import { areasHandle, handle, rangeHandle, sheetHandle } from './handles';
import { CLEAR, copyFrom, specialCells } from './range';
import { applyNamedStyle, commonStyleName } from './styles';
import type { Sheet } from '../../model/sheet';

const areasOf = (self: AreasData): readonly Rect[] =>
  self.gone || self.areas.length === 0 ? fail('InvalidReference') : self.areas;
const mapped = (self: AreasData, change: (area: Rect) => Rect): Handle => {
  const areas = areasOf(self).map(change);
  return areas.every(insideSheet) ? areasHandle(self.sheet, areas) : fail('InvalidArgument');
};

const intersection = (self: AreasData, other: { sheet: Sheet; areas: readonly Rect[] }): Handle | null => {
  if (other.sheet !== self.sheet) return null;
  const areas = areasOf(self).flatMap((a) =>
    other.areas.map((b) => intersect(a, b)).filter((x): x is Rect => x !== null),
  );
  return areas.length === 0 ? null : areasHandle(self.sheet, areas);
};

const used = (self: AreasData, valuesOnly: boolean, session: Session): Handle | null => {
  session.workbook.calculate();
  const areas = areasOf(self)
    .map((area) => self.sheet.usedArea(valuesOnly, area))
    .filter((area): area is Rect => area !== null);
  return areas.length === 0 ? null : areasHandle(self.sheet, areas);
};

defineClass<AreasData>('RangeAreas', {
  about: 'Several rectangles of one sheet, formatted and cleared together.',
  kept: true,
  get: {
    Address: (self, session) => areasAddress(session.workbook, self.sheet, areasOf(self)),
    AddressLocal: (self, session) => areasAddress(session.workbook, self.sheet, areasOf(self)),
    AreaCount: (self) => areasOf(self).length,
    CellCount: (self) => areasOf(self).reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireColumn: (self) => areasOf(self).every(isEntireColumn),
    IsEntireRow: (self) => areasOf(self).every(isEntireRow),
    Style: (self) => commonStyleName(self.sheet, areasOf(self)),
  },
  set: { Style: (self, value, session) => applyNamedStyle(session, self.sheet, areasOf(self), asText(value)) },
  navigate: {
    Areas: (self) =>
      handle(
        'RangeCollection',
        areasOf(self).map((area) => rangeHandle(self.sheet, area)),
      ),
    ConditionalFormats: (self) => handle('ConditionalFormatCollection', { sheet: self.sheet, areas: areasOf(self) }),
    DataValidation: (self) => handle('DataValidation', { sheet: self.sheet, areas: areasOf(self) }),
    Format: (self) => handle('RangeFormat', { sheet: self.sheet, areas: areasOf(self) }),
    Worksheet: (self) => sheetHandle(self.sheet),
  },
  call: {
    Calculate: (self, _, session) => {
      for (const area of areasOf(self)) session.workbook.engine.markDirty(self.sheet, area);
      session.workbook.engine.calculate(true);
      return null;
    },
    Clear: (self, args, session) => {
      const what = args.word(0, CLEAR, 'All');
      for (const area of areasOf(self)) clearCells(session.workbook, self.sheet, area, what);
      return null;
    },
    CopyFrom: (self, args, session) => {
      for (const area of areasOf(self)) copyFrom(session, { sheet: self.sheet, area }, args);
      return null;
    },
    GetEntireColumn: (self) => mapped(self, (area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
    GetEntireRow: (self) => mapped(self, (area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
    GetIntersection: (self, args, session) => intersection(self, areasArgument(args, 0, session.workbook, self.sheet)),
    GetIntersectionOrNullObject: (self, args, session) =>
      intersection(self, areasArgument(args, 0, session.workbook, self.sheet)),
    GetOffsetRangeAreas: (self, args) => {
      const rows = args.integer(0);
      const columns = args.integer(1);
      return mapped(self, (a) => rect(a.top + rows, a.left + columns, a.bottom + rows, a.right + columns));
    },
    GetSpecialCells: (self, args, session) => {
      const areas = specialCells(session.workbook, self.sheet, areasOf(self), args);
      return areas.length === 0 ? null : areasHandle(self.sheet, areas);
    },
    GetSpecialCellsOrNullObject: (self, args, session) => {
      const areas = specialCells(session.workbook, self.sheet, areasOf(self), args);
      return areas.length === 0 ? null : areasHandle(self.sheet, areas);
    },
    GetTables: (self, args, session) => {
      const fully = args.flag(0);
      const tables = session.workbook
        .tablesOn(self.sheet)
        .filter((t) => areasOf(self).some((a) => (fully ? containsRect(a, t.area) : intersect(a, t.area) !== null)));
      return handle('TableScopedCollection', tables);
    },
    GetUsedRangeAreas: (self, args, session) => used(self, args.flag(0), session),
    GetUsedRangeAreasOrNullObject: (self, args, session) => used(self, args.flag(0), session),
    SetDirty: (self, _, session) => {
      for (const area of areasOf(self)) session.workbook.engine.markDirty(self.sheet, area);
      return null;
    },
  },
});

defineClass<readonly Handle[]>('RangeCollection', {
  about: 'A list of ranges.',
  items: (self) => self,
});
defineClass<readonly Handle[]>('RangeAreasCollection', {
  about: 'A list of RangeAreas.',
  items: (self) => self,
});

defineClass<readonly AreasData[]>('WorkbookRangeAreas', {
  about: 'Areas on several sheets: precedents and dependents.',
  kept: true,
  get: { Addresses: (self, session) => self.map((part) => areasAddress(session.workbook, part.sheet, part.areas)) },
  navigate: {
    Areas: (self) =>
      handle(
        'RangeAreasCollection',
        self.map((part) => areasHandle(part.sheet, part.areas)),
      ),
    Ranges: (self) =>
      handle(
        'RangeCollection',
        self.flatMap((part) => part.areas.map((area) => rangeHandle(part.sheet, area))),
      ),
  },
  call: {
    GetRangeAreasBySheet: (self, args, session) => onSheet(self, args.raw(0), session),
    GetRangeAreasOrNullObjectBySheet: (self, args, session) => onSheet(self, args.raw(0), session),
  },
});

function onSheet(self: readonly AreasData[], key: unknown, session: Session): Handle | null {
  const sheet = isHandle(key)
    ? (key.data as Sheet)
    : typeof key === 'string'
      ? (session.workbook.sheetById(key) ?? session.workbook.sheetNamed(key))
      : null;
  const part = self.find((p) => p.sheet === sheet);
  return part === undefined ? null : areasHandle(part.sheet, part.areas);
}
