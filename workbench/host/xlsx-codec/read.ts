/** .xlsx parts → workbook. */
import type { Rect } from '../model/geometry';
import { MAX_COLUMNS, MAX_ROWS, parseAddress, rect, splitAreas } from '../model/geometry';
import { charsToPoints } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { DEFAULT_STYLE } from '../model/style';
import type { Bag, Cell, Comment, FilterCriteria, Json, Shape, Table } from '../model/types';
import { childBag, newBag } from '../model/types';
import type { ErrorWord, Scalar } from '../model/values';
import { errorValue } from '../model/values';
import type { WorkbookOptions } from '../model/workbook';
import { Workbook } from '../model/workbook';
import { readChart } from './charts';
import { fromFile } from './formulas';
import { readConditional, readValidations } from './rules';
import { StyleReader } from './styles';
import { offsetFormula } from '../calc/rewrite';
import { PAPER_CODES, SETTINGS_NAMESPACE } from './write';
import type { Element } from './xml';
import { allText, attribute, child, children, deep, flagAttribute, numberAttribute, parseXml, path } from './xml';

interface Source {
  text(path: string): string | null;
  bytes(path: string): Uint8Array | null;
}

interface Relation {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const resolve = (base: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const parts = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
};

function relationsOf(source: Source, partPath: string): Map<string, Relation> {
  const slash = partPath.lastIndexOf('/');
  const text = source.text(`${partPath.slice(0, slash + 1)}_rels/${partPath.slice(slash + 1)}.rels`);
  const found = new Map<string, Relation>();
  if (text === null) return found;
  for (const item of children(parseXml(text), 'Relationship')) {
    const external = attribute(item, 'TargetMode') === 'External';
    const target = attribute(item, 'Target') ?? '';
    found.set(attribute(item, 'Id') ?? '', {
      type: (attribute(item, 'Type') ?? '').split('/').pop() ?? '',
      target: external ? target : resolve(partPath, target),
      external,
    });
  }
  return found;
}

const load = (source: Source, partPath: string | undefined): Element | undefined => {
  const text = partPath === undefined ? null : source.text(partPath);
  return text === null ? undefined : parseXml(text);
};
const byType = (relations: ReadonlyMap<string, Relation>, type: string): Relation[] =>
  [...relations.values()].filter((r) => r.type === type);

/** The text of a shared string or inline string, rich text joined. */
const richText = (item: Element | undefined): string =>
  item === undefined
    ? ''
    : item.children.map((c) => (c.name === 't' ? c.text : c.name === 'r' ? (child(c, 't')?.text ?? '') : '')).join('');

export function readParts(source: Source, options: WorkbookOptions): Workbook {
  const root = relationsOf(source, '');
  const main = byType(root, 'officeDocument')[0]?.target ?? 'xl/workbook.xml';
  const book = load(source, main);
  if (book === undefined) throw new Error('no workbook part');
  const relations = relationsOf(source, main);
  const workbook = new Workbook(options);
  workbook.date1904 = flagAttribute(child(book, 'workbookPr'), 'date1904');
  const styles = new StyleReader(
    load(source, byType(relations, 'styles')[0]?.target),
    load(source, byType(relations, 'theme')[0]?.target),
  );
  for (const { name, style } of styles.named)
    if (name !== 'Normal')
      workbook.styles.set(name, {
        name,
        builtIn: false,
        style,
        includes: { alignment: true, border: true, font: true, number: true, patterns: true, protection: true },
      });
  const strings = children(load(source, byType(relations, 'sharedStrings')[0]?.target), 'si').map(richText);
  const entries = children(child(book, 'sheets'), 'sheet').flatMap((item) => {
    const relation = relations.get(attribute(item, 'r:id') ?? '');
    return relation?.type === 'worksheet' ? [{ item, relation }] : [];
  });
  if (entries.length === 0) throw new Error('no worksheet');
  workbook.sheets.length = 0;
  const sheets = entries.map(({ item }) => {
    const sheet = workbook.makeSheet(attribute(item, 'name') ?? 'Sheet');
    const state = attribute(item, 'state');
    sheet.visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
    workbook.sheets.push(sheet);
    return sheet;
  });
  const people = new Map(
    byType(relations, 'person').flatMap((r) =>
      children(load(source, r.target), 'person').map(
        (p) => [attribute(p, 'id') ?? '', attribute(p, 'displayName') ?? ''] as const,
      ),
    ),
  );
  entries.forEach(({ relation }, i) => {
    const sheet = sheets[i];
    if (sheet !== undefined) readSheet({ source, workbook, styles, strings, people }, sheet, relation.target);
  });
  readNames(workbook, book);
  const active = numberAttribute(child(child(book, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  workbook.activeSheet =
    sheets[active]?.visibility === 'Visible'
      ? (sheets[active] ?? workbook.activeSheet)
      : (sheets.find((s) => s.visibility === 'Visible') ?? sheets[0] ?? workbook.activeSheet);
  const mode = attribute(child(book, 'calcPr'), 'calcMode');
  workbook.calculationMode =
    mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
  if (flagAttribute(child(book, 'workbookProtection'), 'lockStructure')) workbook.protection = { password: null };
  readProperties(source, workbook, root);
  readCustomXml(source, workbook, relations);
  entries.forEach(({ relation }, i) => {
    const sheet = sheets[i];
    if (sheet !== undefined) readDrawing(source, workbook, sheet, relation.target);
  });
  workbook.engine.rebuild();
  workbook.isDirty = false;
  return workbook;
}

interface Job {
  readonly source: Source;
  readonly workbook: Workbook;
  readonly styles: StyleReader;
  readonly strings: readonly string[];
  readonly people: ReadonlyMap<string, string>;
}

const areaOf = (text: string | undefined): Rect | null =>
  text === undefined ? null : (parseAddress(text)?.area ?? null);

function readSheet(job: Job, sheet: Sheet, partPath: string): void {
  const root = load(job.source, partPath);
  if (root === undefined) return;
  const relations = relationsOf(job.source, partPath);
  const color = job.styles.color(path(root, 'sheetPr', 'tabColor'));
  sheet.tabColor = color ?? '';
  readView(sheet, path(root, 'sheetViews', 'sheetView'));
  sheet.standardWidth = numberAttribute(child(root, 'sheetFormatPr'), 'defaultColWidth') ?? 8.43;
  readColumns(job, sheet, child(root, 'cols'));
  readRows(job, sheet, child(root, 'sheetData'));
  sheet.merges = children(child(root, 'mergeCells'), 'mergeCell')
    .map((m) => areaOf(attribute(m, 'ref')))
    .filter((a): a is Rect => a !== null);
  sheet.conditionalFormats = readConditional(root, job.styles, () => job.workbook.newGuid());
  sheet.validations = readValidations(root);
  readProtection(sheet, child(root, 'sheetProtection'));
  const filter = child(root, 'autoFilter');
  const filterArea = areaOf(attribute(filter, 'ref'));
  if (filterArea !== null) sheet.autoFilter = { area: filterArea, criteria: new Map(readCriteria(filter)) };
  for (const link of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const area = areaOf(attribute(link, 'ref'));
    if (area === null) continue;
    const relation = relations.get(attribute(link, 'r:id') ?? '');
    const location = attribute(link, 'location');
    const tip = attribute(link, 'tooltip');
    const shown = attribute(link, 'display');
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 1000); row++)
      for (let column = area.left; column <= Math.min(area.right, area.left + 100); column++)
        sheet.ensure(row, column).hyperlink = {
          ...(relation === undefined ? {} : { address: relation.target }),
          ...(location === undefined ? {} : { documentReference: location }),
          ...(tip === undefined ? {} : { screenTip: tip }),
          ...(shown === undefined ? {} : { textToDisplay: shown }),
        };
  }
  readPage(sheet, root);
  for (const relation of byType(relations, 'table')) readTable(job, sheet, load(job.source, relation.target));
  readComments(job, sheet, relations);
}

function readView(sheet: Sheet, view: Element | undefined): void {
  if (view === undefined) return;
  sheet.showGridlines = flagAttribute(view, 'showGridLines', true);
  sheet.showHeadings = flagAttribute(view, 'showRowColHeaders', true);
  const pane = child(view, 'pane');
  if (pane !== undefined && /frozen/i.test(attribute(pane, 'state') ?? '')) {
    const rows = numberAttribute(pane, 'ySplit') ?? 0;
    const columns = numberAttribute(pane, 'xSplit') ?? 0;
    if (rows > 0 || columns > 0) sheet.freeze = { top: 0, left: 0, rows, columns };
  }
  const selections = children(view, 'selection');
  const selection = selections[selections.length - 1];
  const areas = (attribute(selection, 'sqref') ?? '')
    .split(/\s+/)
    .map(areaOf)
    .filter((a): a is Rect => a !== null);
  const [first] = areas;
  if (first !== undefined) {
    sheet.selection = areas;
    const active = areaOf(attribute(selection, 'activeCell')) ?? first;
    sheet.activeCell = { row: active.top, column: active.left };
  }
}

function readColumns(job: Job, sheet: Sheet, columns: Element | undefined): void {
  for (const item of children(columns, 'col')) {
    const first = (numberAttribute(item, 'min') ?? 1) - 1;
    const last = Math.min((numberAttribute(item, 'max') ?? first + 1) - 1, first + 2000);
    const width = numberAttribute(item, 'width');
    const custom = flagAttribute(item, 'customWidth');
    const styleIndex = numberAttribute(item, 'style');
    const style = styleIndex === undefined ? null : job.styles.at(styleIndex);
    for (let c = first; c <= last; c++) {
      const info = sheet.column(c);
      if (width !== undefined && (custom || width !== 9.140625)) info.size = charsToPoints(Math.max(0, width - 0.71));
      info.hidden = flagAttribute(item, 'hidden');
      info.outline = numberAttribute(item, 'outlineLevel') ?? 0;
      info.style = style === null || style === DEFAULT_STYLE ? null : style;
    }
  }
}

function readRows(job: Job, sheet: Sheet, data: Element | undefined): void {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let nextRow = 0;
  for (const line of children(data, 'row')) {
    const row = (numberAttribute(line, 'r') ?? nextRow + 1) - 1;
    nextRow = row + 1;
    const height = numberAttribute(line, 'ht');
    const styleIndex = flagAttribute(line, 'customFormat') ? numberAttribute(line, 's') : undefined;
    if (
      height !== undefined ||
      flagAttribute(line, 'hidden') ||
      numberAttribute(line, 'outlineLevel') !== undefined ||
      styleIndex !== undefined
    ) {
      const info = sheet.row(row);
      if (height !== undefined && (flagAttribute(line, 'customHeight') || height !== 15)) info.size = height;
      info.hidden = flagAttribute(line, 'hidden');
      info.outline = numberAttribute(line, 'outlineLevel') ?? 0;
      info.style = styleIndex === undefined ? null : job.styles.at(styleIndex);
    }
    let nextColumn = 0;
    for (const item of children(line, 'c')) {
      const at = areaOf(attribute(item, 'r'));
      const column = at?.left ?? nextColumn;
      nextColumn = column + 1;
      readCell(job, sheet, row, column, item, shared);
    }
  }
}

function readCell(
  job: Job,
  sheet: Sheet,
  row: number,
  column: number,
  item: Element,
  shared: Map<string, { formula: string; row: number; column: number }>,
): void {
  const style = job.styles.at(numberAttribute(item, 's'));
  const value = readValue(job, item);
  const f = child(item, 'f');
  if (value === null && f === undefined && style === DEFAULT_STYLE) return;
  let line = sheet.rows.get(row);
  if (line === undefined) {
    line = new Map();
    sheet.rows.set(row, line);
  }
  const cell: Cell = line.get(column) ?? {
    value: null,
    formula: null,
    style,
    spill: null,
    spilledFrom: null,
    hyperlink: null,
  };
  cell.style = style;
  cell.value = value;
  line.set(column, cell);
  if (f === undefined) return;
  const kind = attribute(f, 't');
  const index = attribute(f, 'si') ?? '';
  if (kind === 'shared') {
    if (f.text !== '') {
      const formula = fromFile(f.text);
      shared.set(index, { formula, row, column });
      cell.formula = formula;
    } else {
      const base = shared.get(index);
      if (base !== undefined) cell.formula = offsetFormula(base.formula, row - base.row, column - base.column);
    }
  } else if (f.text !== '') cell.formula = fromFile(f.text);
  const ref = areaOf(attribute(f, 'ref'));
  if (kind === 'array' && ref !== null && (ref.bottom > ref.top || ref.right > ref.left)) {
    cell.spill = { rows: ref.bottom - ref.top + 1, columns: ref.right - ref.left + 1 };
    for (let r = ref.top; r <= ref.bottom; r++)
      for (let c = ref.left; c <= ref.right; c++)
        if (r !== row || c !== column) sheet.ensure(r, c).spilledFrom = { row, column };
  }
}

function readValue(job: Job, item: Element): Scalar {
  const kind = attribute(item, 't') ?? 'n';
  const text = child(item, 'v')?.text;
  if (kind === 'inlineStr') return richText(child(item, 'is'));
  if (text === undefined) return null;
  switch (kind) {
    case 's':
      return job.strings[Number(text)] ?? '';
    case 'str':
      return text;
    case 'b':
      return text === '1';
    case 'e':
      return errorValue(text as ErrorWord);
    case 'd':
      return text;
    default:
      return text === '' ? null : Number(text);
  }
}

const PROTECTED = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
} as const;
function readProtection(sheet: Sheet, item: Element | undefined): void {
  if (item === undefined || !flagAttribute(item, 'sheet')) return;
  const options: Record<string, boolean> = {
    allowEditObjects: !flagAttribute(item, 'objects'),
    allowEditScenarios: !flagAttribute(item, 'scenarios'),
  };
  for (const [name, key] of Object.entries(PROTECTED)) if (!flagAttribute(item, name, true)) options[key] = true;
  // Only the hash of a password is in the file: nothing typed will match it.
  const hashed = attribute(item, 'password') ?? attribute(item, 'hashValue');
  sheet.protection = { options, password: hashed === undefined ? null : `\u0000${hashed}` };
}

function readCriteria(filter: Element | undefined): [number, FilterCriteria][] {
  return children(filter, 'filterColumn').flatMap((column): [number, FilterCriteria][] => {
    const index = numberAttribute(column, 'colId') ?? 0;
    const values = child(column, 'filters');
    if (values !== undefined)
      return [
        [index, { filterOn: 'Values', values: children(values, 'filter').map((f) => attribute(f, 'val') ?? '') }],
      ];
    const custom = child(column, 'customFilters');
    if (custom !== undefined) {
      const sign: Readonly<Record<string, string>> = {
        lessThan: '<',
        greaterThan: '>',
        lessThanOrEqual: '<=',
        greaterThanOrEqual: '>=',
        notEqual: '<>',
        equal: '=',
      };
      const texts = children(custom, 'customFilter').map(
        (f) => `${sign[attribute(f, 'operator') ?? 'equal'] ?? '='}${attribute(f, 'val') ?? ''}`,
      );
      return [
        [
          index,
          {
            filterOn: 'Custom',
            criterion1: texts[0] ?? '',
            ...(texts[1] === undefined ? {} : { criterion2: texts[1] }),
            operator: flagAttribute(custom, 'and') ? 'And' : 'Or',
          },
        ],
      ];
    }
    const top = child(column, 'top10');
    if (top !== undefined)
      return [
        [
          index,
          {
            filterOn: `${flagAttribute(top, 'top', true) ? 'Top' : 'Bottom'}${flagAttribute(top, 'percent') ? 'Percent' : 'Items'}`,
            criterion1: attribute(top, 'val') ?? '10',
          },
        ],
      ];
    return [];
  });
}

function readPage(sheet: Sheet, root: Element): void {
  const { values } = sheet.page;
  const set = (name: string, value: Json | undefined): void => {
    if (value !== undefined) values.set(name, value);
  };
  const margins = child(root, 'pageMargins');
  for (const [name, key] of [
    ['left', 'LeftMargin'],
    ['right', 'RightMargin'],
    ['top', 'TopMargin'],
    ['bottom', 'BottomMargin'],
    ['header', 'HeaderMargin'],
    ['footer', 'FooterMargin'],
  ] as const) {
    const inches = numberAttribute(margins, name);
    set(key, inches === undefined ? undefined : Math.round(inches * 72 * 1000) / 1000);
  }
  const options = child(root, 'printOptions');
  for (const [name, key] of [
    ['horizontalCentered', 'CenterHorizontally'],
    ['verticalCentered', 'CenterVertically'],
    ['headings', 'PrintHeadings'],
    ['gridLines', 'PrintGridlines'],
  ] as const)
    if (flagAttribute(options, name)) set(key, true);
  const setup = child(root, 'pageSetup');
  const paper = numberAttribute(setup, 'paperSize');
  set(
    'PaperSize',
    paper === undefined ? undefined : Object.entries(PAPER_CODES).find(([, code]) => code === paper)?.[0],
  );
  if (attribute(setup, 'orientation') === 'landscape') set('Orientation', 'Landscape');
  if (flagAttribute(setup, 'blackAndWhite')) set('BlackAndWhite', true);
  if (flagAttribute(setup, 'draft')) set('DraftMode', true);
  if (attribute(setup, 'pageOrder') === 'overThenDown') set('PrintOrder', 'OverThenDown');
  if (flagAttribute(setup, 'useFirstPageNumber')) set('FirstPageNumber', numberAttribute(setup, 'firstPageNumber'));
  if (flagAttribute(path(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage')) {
    const width = numberAttribute(setup, 'fitToWidth') ?? 1;
    const height = numberAttribute(setup, 'fitToHeight') ?? 1;
    set('Zoom', {
      ...(width > 0 ? { horizontalFitToPages: width } : {}),
      ...(height > 0 ? { verticalFitToPages: height } : {}),
    });
  } else {
    const scale = numberAttribute(setup, 'scale');
    if (scale !== undefined) set('Zoom', { scale });
  }
  const headers = child(root, 'headerFooter');
  if (headers !== undefined) readHeaders(childBag(sheet.page, 'headersFooters'), headers);
  sheet.horizontalBreaks = children(child(root, 'rowBreaks'), 'brk').map((b, i) => ({
    id: i + 1,
    at: numberAttribute(b, 'id') ?? 0,
  }));
  sheet.verticalBreaks = children(child(root, 'colBreaks'), 'brk').map((b, i) => ({
    id: i + 1,
    at: numberAttribute(b, 'id') ?? 0,
  }));
}

function readHeaders(group: Bag, headers: Element): void {
  const even = flagAttribute(headers, 'differentOddEven');
  const first = flagAttribute(headers, 'differentFirst');
  group.values.set(
    'State',
    even && first ? 'FirstOddAndEven' : even ? 'OddAndEven' : first ? 'FirstAndDefault' : 'Default',
  );
  const read = (name: string, where: 'Header' | 'Footer', element: string): void => {
    const text = allText(child(headers, element));
    if (text === '') return;
    const values = childBag(group, name).values;
    let side = 'Center';
    let current = '';
    const flush = (): void => {
      if (current !== '') values.set(side + where, current);
      current = '';
    };
    for (let i = 0; i < text.length; i++) {
      const code = text.charAt(i) === '&' ? text.charAt(i + 1) : '';
      if (code === 'L' || code === 'C' || code === 'R') {
        flush();
        side = code === 'L' ? 'Left' : code === 'C' ? 'Center' : 'Right';
        i++;
      } else current += text.charAt(i);
    }
    flush();
  };
  read(even ? 'OddPages' : 'DefaultForAllPages', 'Header', 'oddHeader');
  read(even ? 'OddPages' : 'DefaultForAllPages', 'Footer', 'oddFooter');
  read('EvenPages', 'Header', 'evenHeader');
  read('EvenPages', 'Footer', 'evenFooter');
  read('FirstPage', 'Header', 'firstHeader');
  read('FirstPage', 'Footer', 'firstFooter');
}

function readTable(job: Job, sheet: Sheet, root: Element | undefined): void {
  const area = areaOf(attribute(root, 'ref'));
  if (root === undefined || area === null) return;
  const info = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  const criteria = new Map(readCriteria(filter));
  const id = numberAttribute(root, 'id') ?? job.workbook.newId();
  const taken = job.workbook.tableById(id) !== null;
  const table: Table = {
    id: taken ? job.workbook.newId() : id,
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? `Table${id}`,
    sheetId: sheet.id,
    area,
    columns: children(child(root, 'tableColumns'), 'tableColumn').map((c, i) => ({
      id: numberAttribute(c, 'id') ?? i + 1,
      name: (attribute(c, 'name') ?? '').replace(/_x000[aA]_/g, '\n'),
      criteria: criteria.get(i) ?? null,
      totalsFunction: attribute(c, 'totalsRowFunction') ?? null,
    })),
    showHeaders: (numberAttribute(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    style: attribute(info, 'name') ?? '',
    highlightFirstColumn: flagAttribute(info, 'showFirstColumn'),
    highlightLastColumn: flagAttribute(info, 'showLastColumn'),
    showBandedRows: flagAttribute(info, 'showRowStripes'),
    showBandedColumns: flagAttribute(info, 'showColumnStripes'),
    showFilterButton: filter !== undefined,
    sort: { fields: [], matchCase: false, method: 'PinYin' },
  };
  job.workbook.reserveId(table.id);
  job.workbook.tables.push(table);
}

function readComments(job: Job, sheet: Sheet, relations: ReadonlyMap<string, Relation>): void {
  const threaded = byType(relations, 'threadedComment').flatMap((r) =>
    children(load(job.source, r.target), 'threadedComment'),
  );
  const byId = new Map<string, Comment>();
  for (const item of threaded) {
    const at = areaOf(attribute(item, 'ref'));
    if (at === null) continue;
    const id = attribute(item, 'id') ?? job.workbook.newGuid();
    const parent = byId.get(attribute(item, 'parentId') ?? '');
    const base = {
      id,
      content: child(item, 'text')?.text ?? '',
      author: job.people.get(attribute(item, 'personId') ?? '') ?? '',
      email: '',
      created: Date.parse(`${attribute(item, 'dT') ?? ''}Z`) || 0,
      contentType: 'Plain',
      mentions: [] as Json,
    };
    if (parent !== undefined) parent.replies.push(base);
    else {
      const comment: Comment = {
        ...base,
        row: at.top,
        column: at.left,
        resolved: flagAttribute(item, 'done'),
        replies: [],
      };
      byId.set(id, comment);
      sheet.comments.push(comment);
    }
  }
  for (const relation of byType(relations, 'comments')) {
    const root = load(job.source, relation.target);
    const authors = children(child(root, 'authors'), 'author').map((a) => a.text);
    for (const item of children(child(root, 'commentList'), 'comment')) {
      const at = areaOf(attribute(item, 'ref'));
      const author = authors[numberAttribute(item, 'authorId') ?? 0] ?? '';
      if (at === null || author.startsWith('tc=')) continue;
      sheet.notes.set(`${at.top},${at.left}`, {
        row: at.top,
        column: at.left,
        text: richText(child(item, 'text')) || allText(child(item, 'text')),
        author,
      });
    }
  }
}

function readNames(workbook: Workbook, book: Element): void {
  for (const item of children(child(book, 'definedNames'), 'definedName')) {
    const name = attribute(item, 'name') ?? '';
    const index = numberAttribute(item, 'localSheetId');
    const sheet = index === undefined ? undefined : workbook.sheets[index];
    const areas = (): { areas: Rect[] } => ({
      areas: splitAreas(item.text)
        .map((t) => areaOf(t))
        .filter((a): a is Rect => a !== null),
    });
    if (name === '_xlnm.Print_Area' && sheet !== undefined) sheet.printArea = areas().areas;
    else if (name === '_xlnm.Print_Titles' && sheet !== undefined) {
      for (const area of areas().areas) {
        if (area.left === 0 && area.right === MAX_COLUMNS - 1) sheet.printTitleRows = area;
        else if (area.top === 0 && area.bottom === MAX_ROWS - 1) sheet.printTitleColumns = area;
      }
    } else if (!name.startsWith('_xlnm.'))
      workbook.names.push({
        id: workbook.newId(),
        name,
        scope: sheet?.id ?? null,
        formula: fromFile(item.text),
        comment: attribute(item, 'comment') ?? '',
        visible: !flagAttribute(item, 'hidden'),
      });
  }
}

function readProperties(source: Source, workbook: Workbook, root: ReadonlyMap<string, Relation>): void {
  const core = load(source, byType(root, 'core-properties')[0]?.target);
  for (const [name, key] of [
    ['title', 'Title'],
    ['subject', 'Subject'],
    ['creator', 'Author'],
    ['keywords', 'Keywords'],
    ['description', 'Comments'],
    ['category', 'Category'],
    ['lastModifiedBy', 'LastAuthor'],
    ['created', 'CreationDate'],
  ] as const) {
    const text = allText(child(core, name));
    if (text !== '') workbook.properties.set(key, text);
  }
  const app = load(source, byType(root, 'extended-properties')[0]?.target);
  for (const [name, key] of [
    ['Manager', 'Manager'],
    ['Company', 'Company'],
  ] as const) {
    const text = allText(child(app, name));
    if (text !== '') workbook.properties.set(key, text);
  }
  for (const item of children(load(source, byType(root, 'custom-properties')[0]?.target), 'property')) {
    const inner = item.children[0];
    const text = allText(inner);
    workbook.customProperties.set(
      attribute(item, 'name') ?? '',
      inner?.name === 'bool' ? text === 'true' : inner?.name === 'i4' || inner?.name === 'r8' ? Number(text) : text,
    );
  }
}

function readCustomXml(source: Source, workbook: Workbook, relations: ReadonlyMap<string, Relation>): void {
  for (const relation of byType(relations, 'customXml')) {
    const xml = source.text(relation.target);
    if (xml === null) continue;
    const root = parseXml(xml);
    const namespace = /xmlns(?::\w+)?\s*=\s*"([^"]*)"/.exec(xml)?.[1] ?? '';
    if (namespace === SETTINGS_NAMESPACE) {
      for (const item of children(root, 'setting')) {
        try {
          workbook.settings.set(attribute(item, 'name') ?? '', JSON.parse(item.text) as Json);
        } catch {
          workbook.settings.set(attribute(item, 'name') ?? '', item.text);
        }
      }
      continue;
    }
    const properties = load(source, byType(relationsOf(source, relation.target), 'customXmlProps')[0]?.target);
    workbook.customXml.set(attribute(properties, 'itemID') ?? workbook.newGuid(), { xml, namespace });
  }
}

// Drawings

const POINT = 12_700;
function readDrawing(source: Source, workbook: Workbook, sheet: Sheet, partPath: string): void {
  const drawing = byType(relationsOf(source, partPath), 'drawing')[0];
  const root = load(source, drawing?.target);
  if (root === undefined || drawing === undefined) return;
  const relations = relationsOf(source, drawing.target);
  for (const anchor of root.children) {
    const place = readPlace(sheet, anchor);
    const name = attribute(deep(anchor, 'cNvPr')[0], 'name') ?? '';
    const chartId = attribute(deep(anchor, 'chart')[0], 'r:id');
    const picture = child(anchor, 'pic');
    const box = child(anchor, 'sp');
    if (chartId !== undefined) {
      const part = load(source, relations.get(chartId)?.target);
      const chart = part === undefined ? null : readChart(workbook, part);
      if (chart !== null) sheet.charts.push({ ...chart, name, ...place });
    } else if (picture !== undefined) {
      const bytes = source.bytes(relations.get(attribute(deep(picture, 'blip')[0], 'r:embed') ?? '')?.target ?? '');
      if (bytes !== null) sheet.shapes.push(shape(workbook, 'Image', name, place, toBase64(bytes)));
    } else if (box !== undefined) {
      const text = deep(box, 't')
        .map((t) => t.text)
        .join('');
      const made = shape(
        workbook,
        flagAttribute(deep(box, 'cNvSpPr')[0], 'txBox') ? 'TextBox' : 'GeometricShape',
        name,
        place,
        text,
      );
      const kind = attribute(deep(box, 'prstGeom')[0], 'prst') ?? 'rect';
      made.bag.values.set(
        'GeometricShapeType',
        kind === 'rect' ? 'Rectangle' : kind.charAt(0).toUpperCase() + kind.slice(1),
      );
      const fill = attribute(path(box, 'spPr', 'solidFill', 'srgbClr'), 'val');
      if (fill !== undefined) childBag(made.bag, 'Fill').values.set('ForegroundColor', `#${fill}`);
      sheet.shapes.push(made);
    }
  }
}

const shape = (
  workbook: Workbook,
  type: string,
  name: string,
  place: { left: number; top: number; width: number; height: number },
  content: string,
): Shape => ({ id: workbook.newGuid(), name, type, ...place, content, bag: newBag(), children: [] });

function readPlace(sheet: Sheet, anchor: Element): { left: number; top: number; width: number; height: number } {
  const corner = (name: string): { left: number; top: number } | null => {
    const at = child(anchor, name);
    if (at === undefined) return null;
    const number = (key: string): number => Number(child(at, key)?.text ?? 0);
    const base = sheet.offsetOf(number('row'), number('col'));
    return { left: base.left + number('colOff') / POINT, top: base.top + number('rowOff') / POINT };
  };
  const from = corner('from') ?? { left: 0, top: 0 };
  const to = corner('to');
  const ext = child(anchor, 'ext');
  const round = (n: number): number => Math.round(n * 100) / 100;
  if (to !== null)
    return {
      left: round(from.left),
      top: round(from.top),
      width: round(to.left - from.left),
      height: round(to.top - from.top),
    };
  return {
    left: round(from.left),
    top: round(from.top),
    width: round((numberAttribute(ext, 'cx') ?? 0) / POINT),
    height: round((numberAttribute(ext, 'cy') ?? 0) / POINT),
  };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

export { rect };
