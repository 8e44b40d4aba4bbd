/** Worksheets and their collection. */
import { fail } from '../../errors';
import { checkAllowed } from '../../operations/guard';
import { findCells, readFindOptions, replaceCells } from '../../operations/find';
import { showLevels } from '../../operations/outline';
import { copySheet } from '../../operations/sheets';
import { insideSheet, MAX_COLUMNS, MAX_ROWS, rect } from '../../model/geometry';
import type { Sheet } from '../../model/sheet';
import { charsToPoints, pointsToChars, STANDARD_ROW_POINTS } from '../../model/sheet';
import type { Json } from '../../model/types';
import type { Workbook } from '../../model/workbook';
import type { Args, Handle, Session } from '../registry';
import { defineClass, isHandle } from '../registry';
import { areasArgument, asColor, asFlag, asNumber, asText, asWord } from './common';
import { areasHandle, handle, rangeHandle, sheetHandle } from './handles';
import { joinCells } from './range';

const alive = (sheet: Sheet, session: Session): Sheet =>
  session.workbook.sheets.includes(sheet) ? sheet : fail('ItemNotFound');

const VISIBILITY = ['Visible', 'Hidden', 'VeryHidden'] as const;

function setVisibility(sheet: Sheet, value: Json, session: Session): void {
  const visibility = asWord(value, VISIBILITY);
  const { workbook } = session;
  if (visibility === sheet.visibility) return;
  workbook.checkStructure();
  if (
    visibility !== 'Visible' &&
    sheet.visibility === 'Visible' &&
    workbook.sheets.filter((s) => s.visibility === 'Visible').length === 1
  )
    fail('InvalidOperation');
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && workbook.activeSheet === sheet) {
    const index = workbook.sheets.indexOf(sheet);
    const next = [...workbook.sheets.slice(index + 1), ...workbook.sheets.slice(0, index).reverse()].find(
      (s) => s.visibility === 'Visible',
    );
    if (next !== undefined) workbook.activate(next);
  }
  workbook.emit({ kind: 'sheet-visibility', sheet, before, after: visibility });
}

/** A range by address, name or table; the whole sheet without one. */
function getRange(sheet: Sheet, args: Args, session: Session): Handle {
  alive(sheet, session);
  if (!args.has(0)) return rangeHandle(sheet, rect(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1));
  const found = session.workbook.resolve(args.text(0), sheet);
  if (found === null || !insideSheet(found.area)) return fail('InvalidArgument');
  return rangeHandle(found.sheet, found.area);
}

function used(sheet: Sheet, args: Args, session: Session): Handle | null {
  session.workbook.calculate();
  const area = alive(sheet, session).usedArea(args.flag(0));
  return area === null ? null : rangeHandle(sheet, area);
}

function neighbour(sheet: Sheet, args: Args, session: Session, step: 1 | -1): Handle | null {
  const visibleOnly = args.flag(0, false);
  const { sheets } = session.workbook;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const other = sheets[i];
    if (other !== undefined && (!visibleOnly || other.visibility === 'Visible')) return sheetHandle(other);
  }
  return null;
}

const findAll = (sheet: Sheet, args: Args, session: Session): Handle | null => {
  const whole = rect(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);
  const cells = findCells(session.workbook, sheet, whole, args.text(0), readFindOptions(args.json(1)));
  return cells.length === 0 ? null : areasHandle(sheet, joinCells(cells));
};

const byId = (args: Args, session: Session): Handle | null => {
  const found = session.workbook.sheetById(args.text(0));
  return found === null ? null : sheetHandle(found);
};

defineClass<Sheet>('Worksheet', {
  about: 'One sheet of the workbook.',
  id: (self) => self.id,
  get: {
    Name: (self, session) => alive(self, session).name,
    Id: (self) => self.id,
    Position: (self, session) => session.workbook.sheets.indexOf(self),
    Visibility: (self) => self.visibility,
    TabColor: (self) => self.tabColor,
    StandardWidth: (self) => self.standardWidth,
    StandardHeight: () => STANDARD_ROW_POINTS,
    ShowGridlines: (self) => self.showGridlines,
    ShowHeadings: (self) => self.showHeadings,
    EnableCalculation: (self) => self.enableCalculation,
    TabId: (self, session) => session.workbook.sheets.indexOf(self) + 1,
  },
  set: {
    Name: (self, value, session) => session.workbook.renameSheet(self, asText(value)),
    Position: (self, value, session) => session.workbook.moveSheet(self, asNumber(value)),
    Visibility: setVisibility,
    TabColor: (self, value, session) => {
      session.workbook.checkStructure();
      self.tabColor = value === '' || value === null ? '' : asColor(value);
      session.workbook.emit({ kind: 'layout', sheet: self });
    },
    StandardWidth: (self, value, session) => {
      checkAllowed(self, 'allowFormatColumns');
      const width = asNumber(value);
      if (width < 0 || width > 255) fail('InvalidArgument');
      self.standardWidth = width;
      session.workbook.emit({ kind: 'layout', sheet: self });
    },
    Gridlines: (self, value, session) => {
      self.showGridlines = asFlag(value);
      session.workbook.emit({ kind: 'layout', sheet: self });
    },
    ShowGridlines: (self, value, session) => {
      self.showGridlines = asFlag(value);
      session.workbook.emit({ kind: 'layout', sheet: self });
    },
    Headings: (self, value) => {
      self.showHeadings = asFlag(value);
    },
    ShowHeadings: (self, value) => {
      self.showHeadings = asFlag(value);
    },
    EnableCalculation: (self, value) => {
      self.enableCalculation = asFlag(value);
    },
  },
  navigate: {
    AutoFilter: (self) => handle('AutoFilter', { sheet: self, table: null }),
    Charts: (self) => handle('ChartCollection', self),
    Comments: (self) => handle('CommentCollection', { sheet: self }),
    CustomProperties: (self) => handle('WorksheetCustomPropertyCollection', self),
    FreezePanes: (self) => handle('WorksheetFreezePanes', self),
    HorizontalPageBreaks: (self) => handle('PageBreakCollection', { sheet: self, axis: 'row' }),
    VerticalPageBreaks: (self) => handle('PageBreakCollection', { sheet: self, axis: 'column' }),
    Names: (self) => handle('NamedItemCollection', { scope: self }),
    PageLayout: (self) => handle('PageLayout', self),
    PivotTables: () => handle('PivotTableCollection', null),
    Protection: (self) => handle('WorksheetProtection', self),
    Shapes: (self) => handle('ShapeCollection', self),
    Slicers: () => handle('SlicerCollection', null),
    Tables: (self) => handle('TableCollection', { sheet: self }),
  },
  call: {
    Activate: (self, _, session) => {
      session.workbook.activate(alive(self, session));
      return null;
    },
    Calculate: (self, _, session) => {
      session.workbook.engine.markDirty(self);
      session.workbook.engine.calculate(true);
      return null;
    },
    Copy: (self, args, session) => {
      const position = args.word(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
      const other = args.raw(1);
      const { sheets } = session.workbook;
      let at = sheets.length;
      if (position === 'Beginning') at = 0;
      else if (position === 'Before' || position === 'After') {
        if (!isHandle(other) || other.type !== 'Worksheet') return fail('InvalidArgument');
        at = sheets.indexOf(other.data as Sheet) + (position === 'After' ? 1 : 0);
      }
      return sheetHandle(copySheet(session.workbook, self, at));
    },
    Delete: (self, _, session) => {
      session.workbook.deleteSheet(alive(self, session));
      return null;
    },
    FindAll: findAll,
    FindAllOrNullObject: findAll,
    GetCell: (self, args, session) => {
      const area = rect(args.integer(0), args.integer(1));
      return insideSheet(area) ? rangeHandle(alive(self, session), area) : fail('InvalidArgument');
    },
    GetNext: (self, args, session) => neighbour(self, args, session, 1),
    GetNextOrNullObject: (self, args, session) => neighbour(self, args, session, 1),
    GetPrevious: (self, args, session) => neighbour(self, args, session, -1),
    GetPreviousOrNullObject: (self, args, session) => neighbour(self, args, session, -1),
    GetRange: getRange,
    GetRangeByIndexes: (self, args, session) => {
      const [row, column, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      const area = rect(row, column, row + rows - 1, column + columns - 1);
      return rows > 0 && columns > 0 && insideSheet(area)
        ? rangeHandle(alive(self, session), area)
        : fail('InvalidArgument');
    },
    GetRanges: (self, args, session) => {
      if (!args.has(0)) return areasHandle(self, [rect(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1)]);
      const { sheet, areas } = areasArgument(args, 0, session.workbook, self);
      return areasHandle(sheet, areas);
    },
    // A blank sheet answers its first cell, not an error.
    GetUsedRange: (self, args, session) => used(self, args, session) ?? rangeHandle(self, rect(0, 0)),
    GetUsedRangeOrNullObject: used,
    ReplaceAll: (self, args, session) =>
      replaceCells(
        session.workbook,
        self,
        rect(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1),
        args.text(0),
        args.text(1),
        readFindOptions(args.json(2)),
      ),
    ShowOutlineLevels: (self, args, session) => {
      showLevels(session.workbook, self, args.integer(0), args.integer(1));
      return null;
    },
    _GetAnotherWorksheetById: (_, args, session) => byId(args, session),
    _GetSheetById: (_, args, session) => byId(args, session),
  },
  events: [
    'onActivated',
    'onCalculated',
    'onChanged',
    'onColumnSorted',
    'onDeactivated',
    'onFormatChanged',
    'onFormulaChanged',
    'onNameChanged',
    'onProtectionChanged',
    'onRowHiddenChanged',
    'onRowSorted',
    'onSelectionChanged',
    'onVisibilityChanged',
  ],
});

defineClass<Workbook>('WorksheetCollection', {
  about: 'The sheets of the workbook.',
  items: (_, session) => session.workbook.sheets.map(sheetHandle),
  item: (_, key, session) => {
    const text = asText(key);
    const found = session.workbook.sheetById(text) ?? session.workbook.sheetNamed(text);
    return found === null ? null : sheetHandle(found);
  },
  call: {
    Add: (_, args, session) => sheetHandle(session.workbook.addSheet(args.optionalText(0) ?? undefined)),
    GetActiveWorksheet: (_, __, session) => sheetHandle(session.workbook.activeSheet),
    GetCount: (_, args, session) =>
      session.workbook.sheets.filter((s) => !args.flag(0) || s.visibility === 'Visible').length,
    GetFirst: (_, args, session) => {
      const found = session.workbook.sheets.find((s) => !args.flag(0) || s.visibility === 'Visible');
      return found === undefined ? null : sheetHandle(found);
    },
    GetLast: (_, args, session) => {
      const found = [...session.workbook.sheets].reverse().find((s) => !args.flag(0) || s.visibility === 'Visible');
      return found === undefined ? null : sheetHandle(found);
    },
  },
  events: [
    'onActivated',
    'onAdded',
    'onCalculated',
    'onChanged',
    'onColumnSorted',
    'onDeactivated',
    'onDeleted',
    'onFormatChanged',
    'onFormulaChanged',
    'onMoved',
    'onNameChanged',
    'onProtectionChanged',
    'onRowHiddenChanged',
    'onRowSorted',
    'onSelectionChanged',
    'onVisibilityChanged',
  ],
});

const PROTECTION = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
const SELECTION = ['Normal', 'Unlocked', 'None'] as const;

defineClass<Sheet>('WorksheetProtection', {
  about: 'Protection of a sheet. Writing to locked cells of a protected sheet is refused with AccessDenied.',
  get: {
    Protected: (self) => self.protection !== null,
    Options: (self) => {
      const options = self.protection?.options ?? {};
      return Object.fromEntries([
        ...PROTECTION.map((name) => [name, options[name] === true] as const),
        ['selectionMode', options['selectionMode'] ?? 'Normal'] as const,
      ]);
    },
  },
  call: {
    Protect: (self, args, session) => {
      if (self.protection !== null)
        fail(
          'InvalidOperation',
          'The operation attempted is invalid on the object. The worksheet is already protected.',
        );
      const given = args.has(0) ? args.object(0) : {};
      const options: Record<string, boolean | string> = {};
      for (const [key, value] of Object.entries(given)) {
        if (value === undefined || value === null) continue;
        if (key === 'selectionMode') options[key] = asWord(value, SELECTION);
        else if ((PROTECTION as readonly string[]).includes(key)) options[key] = asFlag(value);
        else fail('InvalidArgument');
      }
      self.protection = { options, password: args.optionalText(1) };
      session.workbook.emit({ kind: 'sheet-protection', sheet: self, before: 'false', after: 'true' });
      return null;
    },
    Unprotect: (self, args, session) => {
      if (self.protection === null) return null;
      const given = args.optionalText(0) ?? '';
      const wanted = self.protection.password ?? '';
      if (wanted !== '' && wanted !== given) fail('InvalidArgument', 'The password you supplied is not correct.');
      self.protection = null;
      session.workbook.emit({ kind: 'sheet-protection', sheet: self, before: 'true', after: 'false' });
      return null;
    },
  },
});

defineClass<Sheet>('WorksheetFreezePanes', {
  about: 'Frozen rows and columns.',
  call: {
    FreezeAt: (self, args, session) => {
      const { areas } = areasArgument(args, 0, session.workbook, self);
      const area = areas[0] ?? fail('InvalidArgument');
      const rows = area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1;
      const columns = area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1;
      self.freeze = { top: area.top, left: area.left, rows, columns };
      session.workbook.emit({ kind: 'layout', sheet: self });
      return null;
    },
    FreezeColumns: (self, args, session) => {
      const columns = args.optionalInteger(0, 1);
      if (columns < 0) fail('InvalidArgument');
      self.freeze = columns === 0 ? null : { top: 0, left: 0, rows: 0, columns };
      session.workbook.emit({ kind: 'layout', sheet: self });
      return null;
    },
    FreezeRows: (self, args, session) => {
      const rows = args.optionalInteger(0, 1);
      if (rows < 0) fail('InvalidArgument');
      self.freeze = rows === 0 ? null : { top: 0, left: 0, rows, columns: 0 };
      session.workbook.emit({ kind: 'layout', sheet: self });
      return null;
    },
    GetLocation: (self) => frozen(self),
    GetLocationOrNullObject: (self) => frozen(self),
    Unfreeze: (self, _, session) => {
      self.freeze = null;
      session.workbook.emit({ kind: 'layout', sheet: self });
      return null;
    },
  },
});

function frozen(sheet: Sheet): Handle | null {
  const { freeze } = sheet;
  if (freeze === null) return null;
  return rangeHandle(
    sheet,
    rect(
      freeze.top,
      freeze.left,
      freeze.rows === 0 ? MAX_ROWS - 1 : freeze.rows - 1,
      freeze.columns === 0 ? MAX_COLUMNS - 1 : freeze.columns - 1,
    ),
  );
}

defineClass<Sheet>('WorksheetCustomPropertyCollection', {
  about: 'Named texts kept with a sheet.',
  items: (self) =>
    [...self.customProperties.keys()].map((key) => handle('WorksheetCustomProperty', { sheet: self, key })),
  item: (self, key) => {
    const found = [...self.customProperties.keys()].find((k) => k.toLowerCase() === asText(key).toLowerCase());
    return found === undefined ? null : handle('WorksheetCustomProperty', { sheet: self, key: found });
  },
  call: {
    Add: (self, args) => {
      const key = args.text(0);
      const old = [...self.customProperties.keys()].find((k) => k.toLowerCase() === key.toLowerCase()) ?? key;
      self.customProperties.set(old, args.text(1));
      return handle('WorksheetCustomProperty', { sheet: self, key: old });
    },
  },
});

defineClass<{ sheet: Sheet; key: string }>('WorksheetCustomProperty', {
  about: 'One named text of a sheet.',
  id: (self) => self.key,
  get: { Key: (self) => self.key, Value: (self) => self.sheet.customProperties.get(self.key) ?? '' },
  set: {
    Value: (self, value) => {
      self.sheet.customProperties.set(self.key, asText(value));
    },
  },
  call: {
    Delete: (self) => {
      self.sheet.customProperties.delete(self.key);
      return null;
    },
  },
});

export { charsToPoints, pointsToChars };
