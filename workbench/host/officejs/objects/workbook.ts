/** The workbook, the application and what hangs directly on them. */
import { fail } from '../../errors';
import { insertSheets } from '../../operations/sheets';
import type { Json } from '../../model/types';
import { childBag } from '../../model/types';
import type { Workbook } from '../../model/workbook';
import type { Handle, Session } from '../registry';
import { defineClass, isHandle } from '../registry';
import { asFlag, asNumber, asText, asWord } from './common';
import { areasHandle, handle, rangeHandle, sheetHandle } from './handles';
import type { Sheet } from '../../model/sheet';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const byReference = (session: Session, id: string): Handle | null => session.references.get(id);

defineClass<Workbook>('Workbook', {
  about: 'The workbook.',
  get: {
    Name: (self) => self.name,
    ReadOnly: (self) => self.readOnly,
    IsDirty: (self) => self.isDirty,
    ChartDataPointTrack: (self) => self.bag.values.get('ChartDataPointTrack') ?? true,
    UsePrecisionAsDisplayed: (self) => self.bag.values.get('UsePrecisionAsDisplayed') ?? false,
    CalculationEngineVersion: () => 191029,
    AutoSave: () => false,
    PreviouslySaved: (self) => self.saved,
  },
  set: {
    IsDirty: (self, value) => {
      self.isDirty = asFlag(value);
    },
    ChartDataPointTrack: (self, value) => {
      self.bag.values.set('ChartDataPointTrack', asFlag(value));
    },
    UsePrecisionAsDisplayed: (self, value) => {
      self.bag.values.set('UsePrecisionAsDisplayed', asFlag(value));
    },
  },
  navigate: {
    Application: (self) => handle('Application', self),
    Bindings: (self) => handle('BindingCollection', self),
    Comments: () => handle('CommentCollection', { sheet: null }),
    CustomXmlParts: (self) => handle('CustomXmlPartCollection', self),
    Functions: (self) => handle('Functions', self),
    Names: () => handle('NamedItemCollection', { scope: null }),
    PivotTables: () => handle('PivotTableCollection', null),
    Properties: (self) => handle('DocumentProperties', self),
    Protection: (self) => handle('WorkbookProtection', self),
    Settings: (self) => handle('SettingCollection', self),
    Slicers: () => handle('SlicerCollection', null),
    Styles: (self) => handle('StyleCollection', self),
    TableStyles: (self) => handle('TableStyleCollection', self),
    Tables: () => handle('TableCollection', { sheet: null }),
    Worksheets: (self) => handle('WorksheetCollection', self),
    _Runtime: (self) => handle('Runtime', self),
  },
  call: {
    Close: (_, args, session) => {
      session.shell('close', args.optionalText(0) ?? 'Save');
      return null;
    },
    Save: (self, args, session) => {
      args.word(0, ['Save', 'Prompt'], 'Save');
      self.isDirty = false;
      self.saved = true;
      session.shell('save', null);
      return null;
    },
    GetActiveCell: (self) => {
      const { row, column } = self.activeSheet.activeCell;
      return rangeHandle(self.activeSheet, { top: row, left: column, bottom: row, right: column });
    },
    GetActiveChart: activeChart,
    GetActiveChartOrNullObject: activeChart,
    GetActiveSlicerOrNullObject: () => null,
    GetActiveSlicer: () => fail('ItemNotFound'),
    GetIsActiveCollabSession: () => false,
    GetSelectedRange: (self) => {
      const sheet = self.activeSheet;
      const [first, ...others] = sheet.selection;
      if (first === undefined || others.length > 0) return fail('InvalidSelection');
      return rangeHandle(sheet, first);
    },
    GetSelectedRanges: (self) => areasHandle(self.activeSheet, self.activeSheet.selection),
    InsertWorksheetsFromBase64: (self, args, session) => {
      if (session.files === null) return fail('ApiNotFound');
      let other: Workbook;
      try {
        other = session.files.open(args.text(0));
      } catch {
        return fail('InvalidArgument');
      }
      const options = args.has(1) ? args.object(1) : {};
      const wanted = Array.isArray(options['sheetNamesToInsert'])
        ? (options['sheetNamesToInsert'] as readonly Json[]).map(asText)
        : [];
      const chosen =
        wanted.length === 0 ? other.sheets : wanted.map((name) => other.sheetNamed(name) ?? fail('InvalidArgument'));
      const position =
        typeof options['positionType'] === 'string'
          ? asWord(options['positionType'], ['None', 'Before', 'After', 'Beginning', 'End'])
          : 'End';
      const relative = options['relativeTo'];
      let at = self.sheets.length;
      if (position === 'Beginning') at = 0;
      else if (position === 'Before' || position === 'After') {
        const sheet = isHandle(relative)
          ? (relative.data as Sheet)
          : typeof relative === 'string'
            ? (self.sheetNamed(relative) ?? self.sheetById(relative))
            : null;
        if (sheet === null) return fail('InvalidArgument');
        at = self.sheets.indexOf(sheet) + (position === 'After' ? 1 : 0);
      }
      return insertSheets(self, other, chosen, at).map((sheet) => sheet.id);
    },
    _GetObjectByReferenceId: (_, args, session) => byReference(session, args.text(0)),
    _GetObjectTypeNameByReferenceId: (_, args, session) => byReference(session, args.text(0))?.type ?? null,
    _GetRangeForEventByReferenceId: (_, args, session) => byReference(session, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_, args, session) => byReference(session, args.text(0)),
    _GetRangesForEventByReferenceId: (_, args, session) => byReference(session, args.text(0)),
    _GetRangesOrNullObjectForEventByReferenceId: (_, args, session) => byReference(session, args.text(0)),
    _GetReferenceCount: (_, __, session) => session.references.count,
    _RemoveAllReferences: (_, __, session) => {
      session.references.clear();
      return null;
    },
    _RemoveReference: (_, args, session) => {
      session.references.remove(args.text(0));
      return null;
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
  events: ['onActivated', 'onSelectionChanged'],
});

function activeChart(self: Workbook): Handle | null {
  if (self.activeChart === null) return null;
  const { sheet, id } = self.activeChart;
  const chart = sheet.charts.find((c) => c.id === id);
  return chart === undefined ? null : handle('Chart', { sheet, chart });
}

defineClass<Workbook>('Application', {
  about: 'Calculation and regional settings.',
  get: {
    CalculationMode: (self) => self.calculationMode,
    CalculationEngineVersion: () => 191029,
    CalculationState: () => 'Done',
    DecimalSeparator: (self) => self.locale.decimal,
    ThousandsSeparator: (self) => self.locale.group,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (self, value) => {
      self.calculationMode = asWord(value, MODES);
    },
  },
  navigate: {
    CultureInfo: (self) => handle('CultureInfo', self),
    IterativeCalculation: (self) => handle('IterativeCalculation', self),
    Ribbon: (self) => handle('Ribbon', self),
  },
  call: {
    Calculate: (self, args) => {
      const type = args.word(0, ['Recalculate', 'Full', 'FullRebuild']);
      if (type === 'FullRebuild') self.engine.rebuild();
      if (type !== 'Recalculate') self.engine.markDirty();
      else self.engine.markVolatile();
      self.engine.calculate(true);
      self.calculate();
      return null;
    },
    CreateWorkbook: (_, args, session) => {
      session.shell('create-workbook', args.optionalText(0));
      return handle('WorkbookCreated', null);
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  differs: {
    calculationState: 'always Done: formulas are up to date when a batch ends',
    createWorkbook: 'the page opens a second window; in Node nothing happens',
  },
});

defineClass<null>('WorkbookCreated', {
  about: 'A workbook made by createWorkbook, before it is opened.',
  id: () => 'new',
  call: {
    Open: (_, __, session) => {
      session.shell('open-created', null);
      return null;
    },
  },
});

const iterative = { Enabled: false, MaxIteration: 100, MaxChange: 0.001 };
defineClass<Workbook>('IterativeCalculation', {
  about: 'Settings for circular references: kept, not used in calculation.',
  get: {
    Enabled: (self) => childBag(self.bag, 'iterative').values.get('Enabled') ?? iterative.Enabled,
    MaxIteration: (self) => childBag(self.bag, 'iterative').values.get('MaxIteration') ?? iterative.MaxIteration,
    MaxChange: (self) => childBag(self.bag, 'iterative').values.get('MaxChange') ?? iterative.MaxChange,
  },
  set: {
    Enabled: (self, value) => {
      childBag(self.bag, 'iterative').values.set('Enabled', asFlag(value));
    },
    MaxIteration: (self, value) => {
      childBag(self.bag, 'iterative').values.set('MaxIteration', asNumber(value));
    },
    MaxChange: (self, value) => {
      childBag(self.bag, 'iterative').values.set('MaxChange', asNumber(value));
    },
  },
  differs: { enabled: 'circular references show 0 whatever is set' },
});

defineClass<Workbook>('CultureInfo', {
  about: 'The regional settings the host poses with.',
  get: { Name: (self) => self.locale.name },
  navigate: {
    DatetimeFormat: (self) => handle('DatetimeFormatInfo', self),
    NumberFormat: (self) => handle('NumberFormatInfo', self),
  },
});
defineClass<Workbook>('NumberFormatInfo', {
  about: 'Separators of numbers.',
  get: { NumberDecimalSeparator: (self) => self.locale.decimal, NumberGroupSeparator: (self) => self.locale.group },
});
defineClass<Workbook>('DatetimeFormatInfo', {
  about: 'Patterns of dates and times.',
  get: {
    DateSeparator: (self) => self.locale.dateSeparator,
    LongDatePattern: (self) => self.locale.longDatePattern,
    ShortDatePattern: (self) => self.locale.shortDatePattern,
    TimeSeparator: (self) => self.locale.timeSeparator,
    LongTimePattern: (self) => self.locale.longTimePattern,
  },
});

defineClass<Workbook>('WorkbookProtection', {
  about: 'Protection of the structure: adding, deleting, moving, renaming and hiding sheets is refused.',
  get: { Protected: (self) => self.protection !== null },
  call: {
    Protect: (self, args) => {
      if (self.protection !== null) fail('InvalidOperation');
      self.protection = { password: args.optionalText(0) };
      return null;
    },
    Unprotect: (self, args) => {
      const wanted = self.protection?.password ?? '';
      if (wanted !== '' && wanted !== (args.optionalText(0) ?? ''))
        fail('InvalidArgument', 'The password you supplied is not correct.');
      self.protection = null;
      return null;
    },
  },
});

// Settings

defineClass<Workbook>('SettingCollection', {
  about: 'Values an add-in keeps in the workbook.',
  items: (self) => [...self.settings.keys()].map((key) => handle('Setting', { workbook: self, key })),
  item: (self, key) => {
    const found =
      [...self.settings.keys()].find((k) => k === asText(key)) ??
      [...self.settings.keys()].find((k) => k.toLowerCase() === asText(key).toLowerCase());
    return found === undefined ? null : handle('Setting', { workbook: self, key: found });
  },
  call: {
    Add: (self, args) => {
      const key = args.text(0);
      self.settings.set(key, args.json(1));
      self.emit({ kind: 'settings' });
      return handle('Setting', { workbook: self, key });
    },
  },
});

interface SettingData {
  readonly workbook: Workbook;
  readonly key: string;
}
defineClass<SettingData>('Setting', {
  about: 'One kept value.',
  id: (self) => self.key,
  get: {
    Key: (self) => self.key,
    Value: (self) =>
      self.workbook.settings.has(self.key) ? (self.workbook.settings.get(self.key) ?? null) : fail('ItemNotFound'),
    _Id: (self) => self.key,
  },
  set: {
    Value: (self, value) => {
      self.workbook.settings.set(self.key, value);
      self.workbook.emit({ kind: 'settings' });
    },
  },
  call: {
    Delete: (self) => {
      if (!self.workbook.settings.delete(self.key)) fail('ItemNotFound');
      self.workbook.emit({ kind: 'settings' });
      return null;
    },
  },
});

// Document properties

const TEXTS = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'] as const;
defineClass<Workbook>('DocumentProperties', {
  about: 'Title, author and the like.',
  get: {
    ...Object.fromEntries(TEXTS.map((name) => [name, (self: Workbook): Json => self.properties.get(name) ?? ''])),
    LastAuthor: (self) => self.properties.get('LastAuthor') ?? '',
    RevisionNumber: (self) => self.properties.get('RevisionNumber') ?? 0,
    CreationDate: (self) => self.properties.get('CreationDate') ?? self.clock().toISOString(),
  },
  set: {
    ...Object.fromEntries(
      TEXTS.map((name) => [name, (self: Workbook, value: Json): void => void self.properties.set(name, asText(value))]),
    ),
    RevisionNumber: (self, value) => {
      self.properties.set('RevisionNumber', asNumber(value));
    },
  },
  navigate: { Custom: (self) => handle('CustomPropertyCollection', self) },
});

defineClass<Workbook>('CustomPropertyCollection', {
  about: 'Own document properties.',
  items: (self) => [...self.customProperties.keys()].map((key) => handle('CustomProperty', { workbook: self, key })),
  item: (self, key) => {
    const found = [...self.customProperties.keys()].find((k) => k.toLowerCase() === asText(key).toLowerCase());
    return found === undefined ? null : handle('CustomProperty', { workbook: self, key: found });
  },
  call: {
    Add: (self, args) => {
      const key = args.text(0);
      if (key === '' || key.length > 255) fail('InvalidArgument');
      const old = [...self.customProperties.keys()].find((k) => k.toLowerCase() === key.toLowerCase()) ?? key;
      const value = args.json(1);
      if (typeof value === 'object') fail('InvalidArgument');
      self.customProperties.set(old, typeof value === 'string' ? value.slice(0, 255) : value);
      return handle('CustomProperty', { workbook: self, key: old });
    },
    DeleteAll: (self) => {
      self.customProperties.clear();
      return null;
    },
  },
});

defineClass<SettingData>('CustomProperty', {
  about: 'One own document property.',
  id: (self) => self.key,
  get: {
    Key: (self) => self.key,
    Value: (self) => self.workbook.customProperties.get(self.key) ?? fail('ItemNotFound'),
    Type: (self) => {
      const value = self.workbook.customProperties.get(self.key);
      if (typeof value === 'boolean') return 'Boolean';
      if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? 'Date' : 'String';
    },
  },
  set: {
    Value: (self, value) => {
      self.workbook.customProperties.set(self.key, value);
    },
  },
  call: {
    Delete: (self) => {
      if (!self.workbook.customProperties.delete(self.key)) fail('ItemNotFound');
      return null;
    },
  },
});

// Custom XML

const namespaceOf = (xml: string): string => /<[^?!][^>]*?\sxmlns(?::\w+)?\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? '';
const checkXml = (xml: string): string =>
  /^\s*(?:<\?xml[^>]*\?>\s*)?<[A-Za-z_]/.test(xml) && />\s*$/.test(xml) ? xml : fail('InvalidArgument');

interface XmlData {
  readonly workbook: Workbook;
  readonly id: string;
}
const xmlHandle = (workbook: Workbook, id: string): Handle =>
  handle('CustomXmlPart', { workbook, id } satisfies XmlData);

defineClass<Workbook>('CustomXmlPartCollection', {
  about: 'XML an add-in keeps in the workbook.',
  items: (self) => [...self.customXml.keys()].map((id) => xmlHandle(self, id)),
  item: (self, key) => (self.customXml.has(asText(key)) ? xmlHandle(self, asText(key)) : null),
  call: {
    Add: (self, args) => {
      const xml = checkXml(args.text(0));
      const id = self.newGuid();
      self.customXml.set(id, { xml, namespace: namespaceOf(xml) });
      return xmlHandle(self, id);
    },
    GetByNamespace: (self, args) =>
      handle('CustomXmlPartScopedCollection', { workbook: self, namespace: args.text(0) }),
  },
});

const scoped = (self: { workbook: Workbook; namespace: string }): Handle[] =>
  [...self.workbook.customXml]
    .filter(([, part]) => part.namespace === self.namespace)
    .map(([id]) => xmlHandle(self.workbook, id));

defineClass<{ workbook: Workbook; namespace: string }>('CustomXmlPartScopedCollection', {
  about: 'XML parts of one namespace.',
  items: scoped,
  call: {
    GetOnlyItem: (self) => {
      const items = scoped(self);
      return items.length === 1 ? (items[0] ?? null) : fail('InvalidOperation');
    },
    GetOnlyItemOrNullObject: (self) => {
      const items = scoped(self);
      return items.length === 1 ? (items[0] ?? null) : null;
    },
  },
});

defineClass<XmlData>('CustomXmlPart', {
  about: 'One XML part.',
  id: (self) => self.id,
  get: {
    Id: (self) => self.id,
    NamespaceUri: (self) => self.workbook.customXml.get(self.id)?.namespace ?? fail('ItemNotFound'),
  },
  call: {
    GetXml: (self) => self.workbook.customXml.get(self.id)?.xml ?? fail('ItemNotFound'),
    SetXml: (self, args) => {
      const xml = checkXml(args.text(0));
      self.workbook.customXml.set(self.id, { xml, namespace: namespaceOf(xml) });
      return null;
    },
    Delete: (self) => {
      if (!self.workbook.customXml.delete(self.id)) fail('ItemNotFound');
      return null;
    },
  },
});

// What the host has none of

for (const name of ['PivotTableCollection', 'PivotTableScopedCollection', 'SlicerCollection'])
  defineClass<null>(name, {
    about: 'Always empty: the host makes no such objects; adding one answers ApiNotFound.',
    items: () => [],
    item: () => null,
    ...(name === 'PivotTableCollection'
      ? { call: { RefreshAll: () => null } }
      : name === 'PivotTableScopedCollection'
        ? { call: { GetFirst: () => fail('ItemNotFound') } }
        : {}),
  });

defineClass<Workbook>('Runtime', {
  about: 'Switches events off and on for the add-in.',
  get: { EnableEvents: (_, session) => session.runtimeEvents },
  set: {
    EnableEvents: (_, value, session) => {
      session.runtimeEvents = asFlag(value);
    },
  },
});

const TABLE_STYLES = ['Light', 'Medium', 'Dark'].flatMap((tone) =>
  Array.from({ length: tone === 'Light' ? 21 : tone === 'Medium' ? 28 : 11 }, (_, i) => `TableStyle${tone}${i + 1}`),
);
export const isBuiltInTableStyle = (name: string): boolean =>
  TABLE_STYLES.some((s) => s.toLowerCase() === name.toLowerCase());

const ownTableStyles = (workbook: Workbook): string[] => {
  const list = workbook.bag.values.get('tableStyles');
  return Array.isArray(list) ? (list as readonly Json[]).map(asText) : [];
};
export const knowsTableStyle = (workbook: Workbook, name: string): boolean =>
  isBuiltInTableStyle(name) || ownTableStyles(workbook).some((s) => s.toLowerCase() === name.toLowerCase());

defineClass<Workbook>('TableStyleCollection', {
  about: 'Built-in and own table styles, by name.',
  items: (self) =>
    [...TABLE_STYLES, ...ownTableStyles(self)].map((name) => handle('TableStyle', { workbook: self, name })),
  call: {
    Add: (self, args) => {
      let name = args.text(0);
      if (knowsTableStyle(self, name)) {
        if (!args.flag(1)) fail('ItemAlreadyExists');
        let n = 2;
        while (knowsTableStyle(self, `${name} ${n}`)) n++;
        name = `${name} ${n}`;
      }
      self.bag.values.set('tableStyles', [...ownTableStyles(self), name]);
      return handle('TableStyle', { workbook: self, name });
    },
    GetDefault: (self) => handle('TableStyle', { workbook: self, name: self.defaultTableStyle }),
    SetDefault: (self, args) => {
      const raw = args.raw(0);
      const name = isHandle(raw) ? (raw.data as { name: string }).name : args.text(0);
      if (!knowsTableStyle(self, name)) fail('ItemNotFound');
      self.defaultTableStyle = name;
      return null;
    },
  },
});

defineClass<{ workbook: Workbook; name: string }>('TableStyle', {
  about: 'One table style.',
  id: (self) => self.name,
  get: { Name: (self) => self.name, ReadOnly: (self) => isBuiltInTableStyle(self.name), _Id: (self) => self.name },
  call: {
    Delete: (self) => {
      if (isBuiltInTableStyle(self.name)) fail('AccessDenied');
      self.workbook.bag.values.set(
        'tableStyles',
        ownTableStyles(self.workbook).filter((s) => s !== self.name),
      );
      return null;
    },
  },
});

export { sheetHandle };
