/** Defined names and bindings. */
import { isArray, isReference, rowsOf, single } from '../../calc/values';
import { storedFormula, syntaxFor } from '../../calc/rewrite';
import { FormulaError } from '../../calc/lexer';
import { fail } from '../../errors';
import type { Rect } from '../../model/geometry';
import { absoluteRectName, quoteSheetName } from '../../model/geometry';
import type { Locale } from '../../model/locale';
import { EN_US } from '../../model/locale';
import type { Sheet } from '../../model/sheet';
import type { DefinedName, Json } from '../../model/types';
import { toJson, valueType } from '../../model/values';
import type { Workbook } from '../../model/workbook';
import type { Args, Handle, Session } from '../registry';
import { defineClass, isHandle } from '../registry';
import { asFlag, asText, rangeArgument, rangeOf } from './common';
import { handle, rangeHandle, sheetHandle, tableHandle } from './handles';

interface Scope {
  readonly scope: Sheet | null;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u;

const nameHandle = (name: DefinedName): Handle => handle('NamedItem', name);
const alive = (name: DefinedName, session: Session): DefinedName =>
  session.workbook.names.includes(name) ? name : fail('ItemNotFound');

/** Names of the workbook include no sheet's own names. */
const listed = ({ scope }: Scope, session: Session): DefinedName[] =>
  session.workbook.names
    .filter((n) => n.scope === (scope?.id ?? null))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));

function checkName(text: string, { scope }: Scope, session: Session): string {
  if (
    !NAME.test(text) ||
    text.length > 255 ||
    /^[A-Za-z]{1,3}\d+$/.test(text) ||
    /^(?:[rc]|[rR]\d+[cC]\d+)$/i.test(text)
  )
    fail('InvalidArgument');
  const { workbook } = session;
  const taken = workbook.names.some(
    (n) => n.scope === (scope?.id ?? null) && n.name.toLowerCase() === text.toLowerCase(),
  );
  if (taken || (scope === null && workbook.tableNamed(text) !== null))
    fail('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  return text;
}

const formulaOf = (sheet: Sheet, area: Rect): string => `=${quoteSheetName(sheet.name)}!${absoluteRectName(area)}`;

function addName(self: Scope, args: Args, session: Session, locale: Locale): Handle {
  const { workbook } = session;
  const name = checkName(args.text(0), self, session);
  const raw = args.raw(1);
  let formula: string;
  if (isHandle(raw)) {
    const { sheet, area } = rangeOf(raw);
    formula = formulaOf(sheet, area);
  } else {
    const text =
      typeof raw === 'string'
        ? raw
        : typeof raw === 'number' || typeof raw === 'boolean'
          ? `=${String(raw).toUpperCase()}`
          : fail('InvalidArgument');
    if (!text.startsWith('=')) {
      const target = workbook.resolve(text, self.scope ?? workbook.activeSheet);
      formula = target === null ? `="${text.replace(/"/g, '""')}"` : formulaOf(target.sheet, target.area);
    } else {
      try {
        formula = storedFormula(text, syntaxFor(locale));
      } catch (error) {
        if (error instanceof FormulaError) return fail('InvalidArgument');
        throw error;
      }
    }
  }
  const made: DefinedName = {
    id: workbook.newId(),
    name,
    scope: self.scope?.id ?? null,
    formula,
    comment: args.optionalText(2) ?? '',
    visible: true,
  };
  workbook.names.push(made);
  workbook.engine.rebuild();
  workbook.engine.markDirty();
  return nameHandle(made);
}

defineClass<Scope>('NamedItemCollection', {
  about: 'Names of the workbook or of a sheet.',
  items: (self, session) => listed(self, session).map(nameHandle),
  item: (self, key, session) => {
    const found = listed(self, session).find((n) => n.name.toLowerCase() === asText(key).toLowerCase());
    return found === undefined ? null : nameHandle(found);
  },
  call: {
    Add: (self, args, session) => addName(self, args, session, EN_US),
    AddFormulaLocal: (self, args, session) => addName(self, args, session, session.workbook.locale),
  },
});

function evaluateName(self: DefinedName, session: Session): ReturnType<Workbook['engine']['evaluateText']> {
  const { workbook } = session;
  const sheet = (self.scope === null ? null : workbook.sheetById(self.scope)) ?? workbook.activeSheet;
  return workbook.engine.evaluateText(self.formula, sheet);
}

function nameType(self: DefinedName, session: Session): string {
  if (session.workbook.nameArea(self) !== null) return 'Range';
  const value = evaluateName(self, session);
  if (isArray(value)) return 'Array';
  if (isReference(value)) return 'Range';
  const type = valueType(single(value));
  if (type === 'Double') return Number.isInteger(single(value)) ? 'Integer' : 'Double';
  return type === 'Empty' ? 'String' : type;
}

function nameValue(self: DefinedName, session: Session): Json {
  const area = session.workbook.nameArea(self);
  if (area !== null) return `${quoteSheetName(area.sheet.name)}!${absoluteRectName(area.area)}`;
  if (self.formula.includes('#REF!')) return '#REF!';
  const value = evaluateName(self, session);
  if (isArray(value))
    return `{${value.rows.map((row) => row.map((v) => (typeof v === 'string' ? `"${v}"` : toJson(v).toString())).join(',')).join(';')}}`;
  return toJson(single(value));
}

function nameRange(self: DefinedName, session: Session): Handle | null {
  const area = session.workbook.nameArea(alive(self, session));
  return area === null ? null : rangeHandle(area.sheet, area.area);
}

const nameSheet = (self: DefinedName, session: Session): Handle | null => {
  const sheet = self.scope === null ? null : session.workbook.sheetById(self.scope);
  return sheet === null ? null : sheetHandle(sheet);
};

defineClass<DefinedName>('NamedItem', {
  about: 'A name for a range, a value or a formula.',
  id: (self) => self.name,
  get: {
    Name: (self, session) => alive(self, session).name,
    Type: nameType,
    Value: nameValue,
    Visible: (self) => self.visible,
    _Id: (self) => self.name,
    Comment: (self) => self.comment,
    Scope: (self) => (self.scope === null ? 'Workbook' : 'Worksheet'),
    Formula: (self) => self.formula,
  },
  set: {
    Visible: (self, value, session) => {
      alive(self, session).visible = asFlag(value);
    },
    Comment: (self, value, session) => {
      alive(self, session).comment = asText(value);
    },
    Formula: (self, value, session) => {
      const text = asText(value);
      try {
        alive(self, session).formula = storedFormula(text.startsWith('=') ? text : `=${text}`);
      } catch (error) {
        if (error instanceof FormulaError) fail('InvalidArgument');
        throw error;
      }
      session.workbook.engine.rebuild();
      session.workbook.engine.markDirty();
    },
  },
  navigate: {
    ArrayValues: (self) => handle('NamedItemArrayValues', self),
    Worksheet: nameSheet,
    WorksheetOrNullObject: nameSheet,
  },
  call: {
    Delete: (self, _, session) => {
      const { workbook } = session;
      alive(self, session);
      workbook.names = workbook.names.filter((n) => n !== self);
      workbook.engine.rebuild();
      workbook.engine.markDirty();
      return null;
    },
    GetRange: (self, _, session) => nameRange(self, session),
    GetRangeOrNullObject: (self, _, session) => nameRange(self, session),
  },
});

defineClass<DefinedName>('NamedItemArrayValues', {
  about: 'Values of a name that stands for an array.',
  get: {
    Values: (self, session) => rowsOf(evaluateName(self, session)).map((row) => row.map(toJson)),
    Types: (self, session) => rowsOf(evaluateName(self, session)).map((row) => row.map(valueType)),
  },
});

// Bindings

interface BindingData {
  readonly workbook: Workbook;
  readonly id: string;
}
const bindingHandle = (workbook: Workbook, id: string): Handle =>
  handle('Binding', { workbook, id } satisfies BindingData);
const TYPES = ['Range', 'Table', 'Text'] as const;

function bind(workbook: Workbook, id: string, type: (typeof TYPES)[number], sheet: Sheet, area: Rect): Handle {
  if (id === '') fail('InvalidArgument');
  const table =
    type === 'Table'
      ? (workbook
          .tablesOn(sheet)
          .find(
            (t) =>
              t.area.top <= area.top &&
              t.area.bottom >= area.bottom &&
              t.area.left <= area.left &&
              t.area.right >= area.right,
          ) ?? fail('InvalidArgument'))
      : null;
  if (type === 'Text' && (area.top !== area.bottom || area.left !== area.right)) fail('InvalidArgument');
  workbook.bindings.set(id, { type, sheetId: sheet.id, area, tableId: table?.id ?? null, nameId: null });
  return bindingHandle(workbook, id);
}

defineClass<Workbook>('BindingCollection', {
  about: 'Ranges and tables an add-in is bound to.',
  get: { Count: (self) => self.bindings.size },
  items: (self) => [...self.bindings.keys()].map((id) => bindingHandle(self, id)),
  item: (self, key) => (self.bindings.has(asText(key)) ? bindingHandle(self, asText(key)) : null),
  call: {
    Add: (self, args) => {
      const { sheet, area } = rangeArgument(args, 0, self, self.activeSheet);
      return bind(self, args.text(2), args.word(1, TYPES), sheet, area);
    },
    AddFromNamedItem: (self, args) => {
      const found = self.resolve(args.text(0), self.activeSheet) ?? fail('ItemNotFound');
      return bind(self, args.text(2), args.word(1, TYPES), found.sheet, found.area);
    },
    AddFromSelection: (self, args) => {
      const area = self.activeSheet.selection[0] ?? fail('InvalidSelection');
      return bind(self, args.text(1), args.word(0, TYPES), self.activeSheet, area);
    },
  },
  events: [],
});

function target(self: BindingData): { sheet: Sheet; area: Rect; type: string; tableId: number | null } {
  const binding = self.workbook.bindings.get(self.id) ?? fail('ItemNotFound');
  const sheet = self.workbook.sheetById(binding.sheetId) ?? fail('InvalidBinding');
  const table = binding.tableId === null ? null : self.workbook.tableById(binding.tableId);
  if (binding.tableId !== null && table === null) fail('InvalidBinding');
  return { sheet, area: table?.area ?? binding.area, type: binding.type, tableId: binding.tableId };
}

defineClass<BindingData>('Binding', {
  about: 'One binding.',
  id: (self) => self.id,
  get: { Id: (self) => self.id, Type: (self) => target(self).type },
  call: {
    Delete: (self) => {
      if (!self.workbook.bindings.delete(self.id)) fail('ItemNotFound');
      return null;
    },
    GetRange: (self) => {
      const { sheet, area, type } = target(self);
      return type === 'Text' ? fail('InvalidBinding') : rangeHandle(sheet, area);
    },
    GetTable: (self) => {
      const { tableId } = target(self);
      const table = tableId === null ? null : self.workbook.tableById(tableId);
      return table === null ? fail('InvalidBinding') : tableHandle(table);
    },
    GetText: (self, _, session) => {
      session.workbook.calculate();
      const { sheet, area, type } = target(self);
      return type === 'Text'
        ? session.workbook.textOf(sheet.value(area.top, area.left), sheet.style(area.top, area.left))
        : fail('InvalidBinding');
    },
  },
});
