/** The workbook: the single truth behind Office.js, the grid of the workbench page and the .xlsx codec. */
import { Engine } from '../calc/engine';
import type { Value } from '../calc/values';
import { FormulaError } from '../calc/lexer';
import { renameSheet, dropSheet, storedFormula, syntaxFor } from '../calc/rewrite';
import { fail } from '../errors';
import type { Rect } from './geometry';
import { parseAddress, quoteSheetName, rectName } from './geometry';
import type { InputOptions, ParsedInput } from './input';
import { parseInput } from './input';
import type { Locale } from './locale';
import { EN_US } from './locale';
import { formatValue } from './number-format';
import { Sheet } from './sheet';
import type { Style } from './style';
import { DEFAULT_STYLE, withStyle } from './style';
import type { Bag, Cell, DefinedName, Json, Table } from './types';
import { newBag } from './types';
import type { Scalar } from './values';
import { clearSpillOf } from '../calc/engine';

/** What happened, for Office.js events and for whoever draws the workbook. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly area: Rect;
      readonly before: Scalar;
      readonly after: Scalar;
    }
  | { readonly kind: 'format'; readonly sheet: Sheet; readonly area: Rect }
  | {
      readonly kind: 'structure';
      readonly sheet: Sheet;
      readonly area: Rect;
      readonly change: StructureChange;
      readonly direction: 'Up' | 'Left' | 'Down' | 'Right';
    }
  | { readonly kind: 'layout'; readonly sheet: Sheet }
  | { readonly kind: 'row-hidden'; readonly sheet: Sheet; readonly area: Rect; readonly hidden: boolean }
  | { readonly kind: 'sorted'; readonly sheet: Sheet; readonly area: Rect; readonly byColumns: boolean }
  | {
      readonly kind:
        'sheet-added' | 'sheet-deleted' | 'sheet-renamed' | 'sheet-moved' | 'sheet-visibility' | 'sheet-protection';
      readonly sheet: Sheet;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'activated'; readonly sheet: Sheet; readonly previous: Sheet }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly areas: readonly Rect[] }
  | { readonly kind: 'table-added' | 'table-deleted' | 'table-changed'; readonly sheet: Sheet; readonly table: Table }
  | {
      readonly kind: 'chart-added' | 'chart-deleted' | 'chart-changed' | 'chart-activated' | 'chart-deactivated';
      readonly sheet: Sheet;
      readonly id: string;
    }
  | {
      readonly kind: 'comment-added' | 'comment-deleted' | 'comment-changed';
      readonly sheet: Sheet;
      readonly id: string;
      readonly detail: string;
    }
  | { readonly kind: 'shape-changed'; readonly sheet: Sheet }
  | { readonly kind: 'calculated'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'settings' }
  | { readonly kind: 'reset' };

export type StructureChange =
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export interface WorkbookOptions {
  readonly locale?: Locale;
  /** Milliseconds since 1970 of "now" in local time; the real clock when absent. */
  readonly clock?: () => Date;
  readonly name?: string;
}

export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  style: Style;
  readonly includes: Record<'alignment' | 'border' | 'font' | 'number' | 'patterns' | 'protection', boolean>;
}

const BAD_SHEET_NAME = /[\\/?*:[\]]/;

/** Does Excel accept the name for a sheet? */
export const validSheetName = (name: string): boolean =>
  name.trim().length > 0 &&
  name.length <= 31 &&
  !BAD_SHEET_NAME.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== 'history';

export class Workbook {
  name: string;
  locale: Locale;
  readonly clock: () => Date;
  readonly sheets: Sheet[] = [];
  activeSheet: Sheet;
  tables: Table[] = [];
  names: DefinedName[] = [];
  readonly settings = new Map<string, Json>();
  readonly customProperties = new Map<string, Json>();
  readonly properties = new Map<string, Json>();
  readonly customXml = new Map<string, { xml: string; namespace: string }>();
  readonly styles = new Map<string, NamedStyle>();
  readonly bindings = new Map<
    string,
    { type: string; sheetId: string; area: Rect; tableId: number | null; nameId: number | null }
  >();
  readonly bag: Bag = newBag();
  protection: { password: string | null } | null = null;
  date1904 = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  readOnly = false;
  defaultTableStyle = 'TableStyleMedium2';
  activeChart: { sheet: Sheet; id: string } | null = null;
  isDirty = false;
  saved = false;
  readonly engine: Engine;
  private nextSheet = 1;
  private nextObject = 1;
  private readonly listeners: ((change: Change) => void)[] = [];

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? 'Book1.xlsx';
    this.locale = options.locale ?? EN_US;
    this.clock = options.clock ?? (() => new Date());
    this.engine = new Engine(this);
    const first = this.makeSheet('Sheet1');
    this.sheets.push(first);
    this.activeSheet = first;
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.push(listener);
    return () => {
      const index = this.listeners.indexOf(listener);
      if (index >= 0) this.listeners.splice(index, 1);
    };
  }

  emit(change: Change): void {
    if (change.kind !== 'calculated' && change.kind !== 'selected' && change.kind !== 'activated') this.isDirty = true;
    for (const listener of [...this.listeners]) listener(change);
  }

  /** A number no other object of the workbook has had. */
  newId(): number {
    return this.nextObject++;
  }
  /** Keeps {@link newId} ahead of ids read from a file. */
  reserveId(id: number): void {
    this.nextObject = Math.max(this.nextObject, id + 1);
  }
  newGuid(): string {
    const number = this.newId().toString(16).toUpperCase().padStart(12, '0');
    return `{00000000-000E-4000-8000-${number}}`;
  }

  makeSheet(name: string): Sheet {
    const number = (this.nextSheet - 1).toString(16).toUpperCase().padStart(4, '0');
    const id = `{00000000-0001-0000-${number.slice(2)}${number.slice(0, 2)}-000000000000}`;
    this.nextSheet++;
    return new Sheet(id, name);
  }

  // Sheets

  sheetNamed(name: string): Sheet | null {
    const lower = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === lower) ?? null;
  }
  sheetById(id: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** "Sheet2" and so on: the first free number. */
  freeSheetName(base = 'Sheet'): string {
    for (let n = this.sheets.length + (base === 'Sheet' ? 1 : 0); ; n++)
      if (this.sheetNamed(`${base}${n}`) === null) return `${base}${n}`;
  }

  checkStructure(): void {
    if (this.protection !== null) fail('AccessDenied');
  }

  addSheet(name?: string, at = this.sheets.length): Sheet {
    this.checkStructure();
    const wanted = name ?? this.freeSheetName();
    this.checkSheetName(wanted, null);
    const sheet = this.makeSheet(wanted);
    this.sheets.splice(at, 0, sheet);
    this.emit({ kind: 'sheet-added', sheet, before: '', after: wanted });
    this.engine.rebuild();
    return sheet;
  }

  checkSheetName(name: string, own: Sheet | null): void {
    if (!validSheetName(name)) fail('InvalidArgument');
    const other = this.sheetNamed(name);
    if (other !== null && other !== own)
      fail('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (name === sheet.name) return;
    this.checkStructure();
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    this.rewriteFormulas((formula) => renameSheet(formula, before, name));
    sheet.name = name;
    this.engine.rebuild();
    this.emit({ kind: 'sheet-renamed', sheet, before, after: name });
  }

  deleteSheet(sheet: Sheet): void {
    this.checkStructure();
    const visible = this.sheets.filter((s) => s.visibility === 'Visible');
    if (sheet.visibility === 'VeryHidden') fail('InvalidOperation');
    if (sheet.visibility === 'Visible' && visible.length <= 1)
      fail('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    this.tables = this.tables.filter((t) => t.sheetId !== sheet.id);
    this.names = this.names.filter((n) => n.scope !== sheet.id);
    for (const [id, binding] of this.bindings) if (binding.sheetId === sheet.id) this.bindings.delete(id);
    this.rewriteFormulas((formula) => dropSheet(formula, sheet.name));
    if (this.activeSheet === sheet) {
      const next = [...this.sheets.slice(index), ...this.sheets.slice(0, index).reverse()].find(
        (s) => s.visibility === 'Visible',
      );
      if (next !== undefined) {
        this.activeSheet = next;
        this.emit({ kind: 'activated', sheet: next, previous: sheet });
      }
    }
    if (this.activeChart?.sheet === sheet) this.activeChart = null;
    this.engine.rebuild();
    for (const other of this.sheets) this.engine.touch(other, { top: 0, left: 0, bottom: 0, right: 0 });
    this.emit({ kind: 'sheet-deleted', sheet, before: sheet.name, after: '' });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.checkStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) fail('InvalidArgument');
    const before = this.sheets.indexOf(sheet);
    if (before === position) return;
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    this.emit({ kind: 'sheet-moved', sheet, before: before.toString(), after: position.toString() });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') fail('InvalidOperation');
    if (sheet === this.activeSheet) return;
    const previous = this.activeSheet;
    this.activeSheet = sheet;
    this.emit({ kind: 'activated', sheet, previous });
  }

  select(sheet: Sheet, areas: readonly Rect[]): void {
    this.activate(sheet);
    const first = areas[0];
    if (first === undefined) return;
    sheet.selection = [...areas];
    sheet.activeCell = { row: first.top, column: first.left };
    this.emit({ kind: 'selected', sheet, areas });
  }

  /** Applies a change to every formula: cells, names, validations, conditional formats. */
  rewriteFormulas(change: (formula: string, own: Sheet) => string): void {
    for (const sheet of this.sheets) {
      for (const line of sheet.rows.values())
        for (const cell of line.values()) if (cell.formula !== null) cell.formula = change(cell.formula, sheet);
      for (const validation of sheet.validations)
        validation.rule = rewriteJson(validation.rule, (text) => (text.startsWith('=') ? change(text, sheet) : text));
      for (const format of sheet.conditionalFormats)
        rewriteBag(format.bag, (text) => (text.startsWith('=') ? change(text, sheet) : text));
    }
    for (const name of this.names) {
      const own = (name.scope === null ? null : this.sheetById(name.scope)) ?? this.activeSheet;
      name.formula = change(name.formula, own);
    }
  }

  // Addresses

  /** "Sheet1!A1:B2", quoted where needed. */
  addressOf(sheet: Sheet, area: Rect): string {
    return `${quoteSheetName(sheet.name)}!${rectName(area)}`;
  }

  /**
   * What an address or name means on a sheet: A1 text, a defined name, a table. `null` when it means nothing.
   */
  resolve(text: string, sheet: Sheet): { sheet: Sheet; area: Rect } | null {
    const parsed = parseAddress(text);
    if (parsed !== null) {
      const target = parsed.sheet === null ? sheet : this.sheetNamed(parsed.sheet);
      return target === null ? null : { sheet: target, area: parsed.area };
    }
    const name = this.findName(text, sheet);
    if (name !== null) return this.nameArea(name);
    const table = this.tableNamed(text);
    if (table !== null) {
      const target = this.sheetById(table.sheetId);
      return target === null ? null : { sheet: target, area: tableBody(table) };
    }
    if (text.includes('[')) {
      const value = this.engine.evaluateText(`=${text}`, sheet);
      if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ref') {
        const first = value.areas[0];
        if (first !== undefined) return { sheet: first.sheet, area: first.area };
      }
    }
    return null;
  }

  // Names and tables

  findName(name: string, sheet: Sheet | null): DefinedName | null {
    const lower = name.toLowerCase();
    const local =
      sheet === null ? undefined : this.names.find((n) => n.scope === sheet.id && n.name.toLowerCase() === lower);
    return local ?? this.names.find((n) => n.scope === null && n.name.toLowerCase() === lower) ?? null;
  }

  nameArea(name: DefinedName): { sheet: Sheet; area: Rect } | null {
    const parsed = parseAddress(name.formula.replace(/^=/, '').replace(/\$/g, ''));
    if (parsed !== null) {
      const sheet =
        parsed.sheet === null
          ? ((name.scope === null ? null : this.sheetById(name.scope)) ?? this.activeSheet)
          : this.sheetNamed(parsed.sheet);
      return sheet === null ? null : { sheet, area: parsed.area };
    }
    const value: Value = this.engine.evaluateText(
      name.formula,
      (name.scope === null ? null : this.sheetById(name.scope)) ?? this.activeSheet,
    );
    if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ref') {
      const first = value.areas[0];
      return first === undefined ? null : { sheet: first.sheet, area: first.area };
    }
    return null;
  }

  tableNamed(name: string): Table | null {
    const lower = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === lower) ?? null;
  }
  tableById(id: number): Table | null {
    return this.tables.find((table) => table.id === id) ?? null;
  }
  tablesOn(sheet: Sheet): Table[] {
    return this.tables.filter((table) => table.sheetId === sheet.id);
  }

  // Values

  inputOptions(locale: Locale): InputOptions {
    return { locale, year: this.clock().getFullYear(), date1904: this.date1904 };
  }
  /** How text becomes a number inside formulas. */
  formulaInput(): InputOptions {
    return this.inputOptions(this.locale);
  }

  /** What a text cell of that format shows. */
  textOf(value: Scalar, style: Style): string {
    return formatValue(value, style.numberFormat, { locale: this.locale, date1904: this.date1904 });
  }

  calculate(): void {
    this.engine.calculate();
    if (this.engine.calculatedSheets.size > 0) {
      const sheets = [...this.engine.calculatedSheets];
      this.engine.calculatedSheets.clear();
      this.emit({ kind: 'calculated', sheets });
    }
  }

  /**
   * Puts one written value into a cell as Excel would: "=…" is a formula, other text is read as typed in the
   * given locale, a leading apostrophe keeps it text. Does not announce the change; {@link announce} does.
   */
  enter(
    sheet: Sheet,
    row: number,
    column: number,
    input: string | number | boolean | null,
    locale: Locale = EN_US,
  ): void {
    const cell = sheet.ensure(row, column);
    if (cell.spilledFrom !== null) {
      // Writing into a spilled array blocks it: its formula then shows #SPILL!.
      const anchor = cell.spilledFrom;
      clearSpillOf(sheet, anchor.row, anchor.column);
      this.engine.register(sheet, anchor.row, anchor.column);
      this.enter(sheet, row, column, input, locale);
      return;
    }
    if (cell.spill !== null) clearSpillOf(sheet, row, column);
    const hadFormula = cell.formula !== null;
    const isText = cell.style.numberFormat === '@';
    if (typeof input === 'string' && input.startsWith('=') && input.length > 1 && !isText) {
      this.setFormula(sheet, row, column, cell, input, locale);
      return;
    }
    cell.formula = null;
    if (hadFormula) this.engine.unregister(sheet, row, column);
    if (typeof input === 'string') this.enterText(cell, input, isText, locale);
    else if (isText && input !== null)
      cell.value = typeof input === 'number' ? formatValue(input, 'General') : input ? 'TRUE' : 'FALSE';
    else cell.value = input;
    if (cell.value === null) sheet.prune(row, column);
  }

  private enterText(cell: Cell, text: string, isText: boolean, locale: Locale): void {
    if (text.length > 32_767) fail('InvalidArgument');
    const quoted = text.startsWith("'");
    if (cell.style.quotePrefix !== quoted) cell.style = withStyle(cell.style, { quotePrefix: quoted });
    if (quoted) {
      cell.value = text.slice(1);
      return;
    }
    if (isText) {
      cell.value = text === '' ? null : text;
      return;
    }
    const parsed: ParsedInput = parseInput(text, this.inputOptions(locale));
    cell.value = parsed.value;
    if (parsed.format !== null && cell.style.numberFormat === 'General')
      cell.style = withStyle(cell.style, { numberFormat: parsed.format });
  }

  private setFormula(sheet: Sheet, row: number, column: number, cell: Cell, text: string, locale: Locale): void {
    let stored: string;
    try {
      stored = storedFormula(text, syntaxFor(locale));
      if (this.engine.parse(stored) === null) return fail('InvalidArgument');
    } catch (error) {
      if (error instanceof FormulaError) return fail('InvalidArgument');
      throw error;
    }
    if (stored.length > 8192) return fail('FormulaLengthExceedsLimit');
    cell.formula = stored;
    cell.value = 0;
    if (cell.style.quotePrefix) cell.style = withStyle(cell.style, { quotePrefix: false });
    this.engine.register(sheet, row, column);
    if (cell.style.numberFormat === 'General') {
      const format = this.formulaFormat(stored, sheet);
      if (format !== null) cell.style = withStyle(cell.style, { numberFormat: format });
    }
  }

  /** The format Excel gives a General cell whose formula yields a date or repeats a formatted cell. */
  private formulaFormat(formula: string, sheet: Sheet): string | null {
    const tree = this.engine.parse(formula);
    if (tree === null) return null;
    if (tree.kind === 'call') {
      if (tree.name === 'TODAY' || tree.name === 'DATE') return 'm/d/yyyy';
      if (tree.name === 'NOW') return 'm/d/yyyy h:mm';
      if (tree.name === 'TIME') return 'h:mm AM/PM';
    }
    const source =
      tree.kind === 'reference'
        ? tree.reference
        : tree.kind === 'binary' &&
            (tree.operator === '+' || tree.operator === '-') &&
            tree.left.kind === 'reference' &&
            tree.right.kind === 'number'
          ? tree.left.reference
          : tree.kind === 'call' &&
              ['SUM', 'MIN', 'MAX', 'AVERAGE'].includes(tree.name) &&
              tree.args[0]?.kind === 'reference'
            ? tree.args[0].reference
            : null;
    if (source === null) return null;
    const target = source.sheet === null ? sheet : this.sheetNamed(source.sheet);
    const format = target?.style(source.area.top, source.area.left).numberFormat ?? 'General';
    return format === 'General' || format === '@' ? null : format;
  }

  /** Says that cells changed: dependents become stale and listeners hear of it. */
  announce(sheet: Sheet, area: Rect, before: Scalar = null, after: Scalar = null): void {
    this.engine.touch(sheet, area);
    this.emit({ kind: 'cells', sheet, area, before, after });
  }

  styleNamed(name: string): NamedStyle | null {
    const lower = name.toLowerCase();
    for (const style of this.styles.values()) if (style.name.toLowerCase() === lower) return style;
    return null;
  }

  normalStyle(): Style {
    return this.styles.get('Normal')?.style ?? DEFAULT_STYLE;
  }
}

/** The rows of a table between header and totals. */
export function tableBody(table: Table): Rect {
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return { ...table.area, top, bottom: Math.max(top, bottom) };
}

function rewriteJson(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => rewriteJson(item, change));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, item === undefined ? undefined : rewriteJson(item, change)]),
    );
  return value;
}

function rewriteBag(bag: Bag, change: (text: string) => string): void {
  for (const [key, value] of bag.values) bag.values.set(key, rewriteJson(value, change));
  for (const child of bag.children.values()) rewriteBag(child, change);
}
