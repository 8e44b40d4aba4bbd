/** Workbook → .xlsx parts. */
import { coerceText } from '../model/input';
import {
  absoluteRectName,
  cellName,
  isEntireColumn,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheetName,
  rectName,
} from '../model/geometry';
import type { Rect } from '../model/geometry';
import { EN_US } from '../model/locale';
import type { Sheet } from '../model/sheet';
import { pointsToChars } from '../model/sheet';
import { DEFAULT_STYLE } from '../model/style';
import type { Bag, Cell, FilterCriteria, Json, Table } from '../model/types';
import { childBag } from '../model/types';
import type { Workbook } from '../model/workbook';
import { anchorOf } from '../operations/structure';
import { chartXml } from './charts';
import { toFile } from './formulas';
import { conditionalXml, validationXml } from './rules';
import { StyleWriter } from './styles';
import type { Attributes } from './xml';
import { DECLARATION, escapeText, tag } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Parts = Map<string, string | Uint8Array>;

class Relations {
  private readonly items: string[] = [];
  add(type: string, target: string, external = false): string {
    const id = `rId${this.items.length + 1}`;
    this.items.push(
      tag('Relationship', {
        Id: id,
        Type: type.startsWith('http') ? type : `${REL}/${type}`,
        Target: target,
        TargetMode: external ? 'External' : null,
      }),
    );
    return id;
  }
  get empty(): boolean {
    return this.items.length === 0;
  }
  toXml(): string {
    return DECLARATION + tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, this.items);
  }
}

class Strings {
  private readonly places = new Map<string, number>();
  private readonly items: string[] = [];
  count = 0;
  index(text: string): number {
    this.count++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.items.push(text);
    this.places.set(text, this.items.length - 1);
    return this.items.length - 1;
  }
  toXml(): string {
    return (
      DECLARATION +
      tag(
        'sst',
        { xmlns: MAIN, count: this.count, uniqueCount: this.items.length },
        this.items.map((t) => `<si>${textNode(t)}</si>`),
      )
    );
  }
}
const textNode = (text: string): string =>
  `<t${/^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(text)}</t>`;

interface Job {
  readonly workbook: Workbook;
  readonly parts: Parts;
  readonly types: string[];
  readonly styles: StyleWriter;
  readonly strings: Strings;
  readonly people: Map<string, string>;
  table: number;
  chart: number;
  drawing: number;
  media: number;
}

const bare = (text: string): string => text.replace(/[{}]/g, '');
const formatSerial = (text: string): number | null =>
  /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) ? null : coerceText(text, { locale: EN_US, year: 2000, date1904: false });

/** All parts of the file. */
export function writeParts(workbook: Workbook): Parts {
  workbook.calculate();
  const job: Job = {
    workbook,
    parts: new Map(),
    types: [],
    styles: new StyleWriter(workbook.styles),
    strings: new Strings(),
    people: new Map(),
    table: 0,
    chart: 0,
    drawing: 0,
    media: 0,
  };
  const relations = new Relations();
  const sheets = workbook.sheets.map((sheet, i) => {
    writeSheet(job, sheet, i + 1);
    return tag('sheet', {
      name: sheet.name,
      sheetId: i + 1,
      state: sheet.visibility === 'Visible' ? null : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden',
      'r:id': relations.add('worksheet', `worksheets/sheet${i + 1}.xml`),
    });
  });
  relations.add('styles', 'styles.xml');
  relations.add('sharedStrings', 'sharedStrings.xml');
  if (hasArrays(workbook)) {
    relations.add('sheetMetadata', 'metadata.xml');
    part(job, 'xl/metadata.xml', `${TYPE}.sheetMetadata+xml`, METADATA);
  }
  if (job.people.size > 0) {
    relations.add('http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml');
    part(
      job,
      'xl/persons/person.xml',
      'application/vnd.ms-excel.person+xml',
      DECLARATION +
        tag(
          'personList',
          { xmlns: 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments' },
          [...job.people].map(([name, id]) =>
            tag('person', { displayName: name, id, userId: name, providerId: 'None' }),
          ),
        ),
    );
  }
  writeCustomXml(job, relations);
  part(job, 'xl/styles.xml', `${TYPE}.styles+xml`, job.styles.toXml());
  part(job, 'xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`, job.strings.toXml());
  part(
    job,
    'xl/workbook.xml',
    `${TYPE}.sheet.main+xml`,
    DECLARATION +
      tag('workbook', { xmlns: MAIN, 'xmlns:r': REL }, [
        tag('workbookPr', { date1904: workbook.date1904 ? 1 : null, defaultThemeVersion: 166925 }),
        workbook.protection === null ? '' : tag('workbookProtection', { lockStructure: 1 }),
        tag(
          'bookViews',
          {},
          tag('workbookView', {
            xWindow: 0,
            yWindow: 0,
            windowWidth: 28800,
            windowHeight: 15000,
            activeTab: Math.max(0, workbook.sheets.indexOf(workbook.activeSheet)),
          }),
        ),
        tag('sheets', {}, sheets),
        namesXml(workbook),
        tag('calcPr', {
          calcId: 191029,
          calcMode:
            workbook.calculationMode === 'Manual'
              ? 'manual'
              : workbook.calculationMode === 'AutomaticExceptTables'
                ? 'autoNoTable'
                : null,
          fullCalcOnLoad: 1,
        }),
      ]),
  );
  job.parts.set('xl/_rels/workbook.xml.rels', relations.toXml());
  writeProperties(job);
  const root = new Relations();
  root.add('officeDocument', 'xl/workbook.xml');
  root.add(`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml');
  root.add('extended-properties', 'docProps/app.xml');
  if (workbook.customProperties.size > 0) root.add('custom-properties', 'docProps/custom.xml');
  job.parts.set('_rels/.rels', root.toXml());
  job.parts.set(
    '[Content_Types].xml',
    DECLARATION +
      tag('Types', { xmlns: `${PACKAGE}/content-types` }, [
        tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
        tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        tag('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
        tag('Default', { Extension: 'png', ContentType: 'image/png' }),
        tag('Default', { Extension: 'jpeg', ContentType: 'image/jpeg' }),
        ...job.types,
      ]),
  );
  return job.parts;
}

function part(job: Job, path: string, type: string, content: string): void {
  job.parts.set(path, content);
  job.types.push(tag('Override', { PartName: `/${path}`, ContentType: type }));
}

const hasArrays = (workbook: Workbook): boolean =>
  workbook.sheets.some((s) => [...s.rows.values()].some((line) => [...line.values()].some((c) => c.spill !== null)));
const METADATA =
  DECLARATION +
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

function namesXml(workbook: Workbook): string {
  const items: string[] = [];
  const add = (name: string, formula: string, attributes: Attributes = {}): void =>
    void items.push(tag('definedName', { name, ...attributes }, escapeText(formula)));
  workbook.sheets.forEach((sheet, i) => {
    const prefix = `${quoteSheetName(sheet.name)}!`;
    if (sheet.printArea.length > 0)
      add('_xlnm.Print_Area', sheet.printArea.map((a) => prefix + absoluteRectName(a)).join(','), { localSheetId: i });
    const titles = [sheet.printTitleColumns, sheet.printTitleRows].filter((a): a is Rect => a !== null);
    if (titles.length > 0)
      add('_xlnm.Print_Titles', titles.map((a) => prefix + absoluteRectName(a)).join(','), { localSheetId: i });
    if (sheet.autoFilter !== null)
      add('_xlnm._FilterDatabase', prefix + absoluteRectName(sheet.autoFilter.area), { localSheetId: i, hidden: 1 });
  });
  for (const name of workbook.names) {
    const scope = name.scope === null ? -1 : workbook.sheets.findIndex((s) => s.id === name.scope);
    add(name.name, toFile(name.formula, null), {
      ...(scope >= 0 ? { localSheetId: scope } : {}),
      comment: name.comment === '' ? null : name.comment,
      hidden: name.visible ? null : 1,
    });
  }
  return items.length === 0 ? '' : tag('definedNames', {}, items);
}

// Sheets

function writeSheet(job: Job, sheet: Sheet, number: number): void {
  const { workbook } = job;
  const relations = new Relations();
  const used = sheet.usedArea(false);
  const active = cellName(sheet.activeCell.row, sheet.activeCell.column);
  const legacy = commentParts(job, sheet, number, relations);
  const drawing = drawingPart(job, sheet, relations);
  const tables = workbook.tablesOn(sheet).map((table) => tablePart(job, sheet, table, relations));
  const priority = sheet.conditionalFormats.map((format, i) => conditionalXml(format, i + 1, job.styles)).join('');
  const outline = (infos: ReadonlyMap<number, { readonly outline: number }>): number =>
    Math.max(0, ...[...infos.values()].map((i) => i.outline));
  const fit = zoomOf(sheet);
  const xml = [
    tag('sheetPr', {}, [
      sheet.tabColor === '' ? '' : tag('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` }),
      fit.fitToPage ? tag('pageSetUpPr', { fitToPage: 1 }) : '',
    ]),
    tag('dimension', { ref: used === null ? 'A1' : rectName(used) }),
    tag(
      'sheetViews',
      {},
      tag(
        'sheetView',
        {
          showGridLines: sheet.showGridlines ? null : 0,
          showRowColHeaders: sheet.showHeadings ? null : 0,
          tabSelected: workbook.activeSheet === sheet ? 1 : null,
          workbookViewId: 0,
        },
        [
          paneXml(sheet),
          tag('selection', {
            ...(sheet.freeze === null ? {} : { pane: paneName(sheet) }),
            activeCell: active,
            sqref: sheet.selection.map(rectName).join(' '),
          }),
        ],
      ),
    ),
    tag('sheetFormatPr', {
      defaultRowHeight: 15,
      defaultColWidth: sheet.standardWidth === 8.43 ? null : sheet.standardWidth,
      outlineLevelRow: outline(sheet.rowInfo) || null,
      outlineLevelCol: outline(sheet.columnInfo) || null,
    }),
    columnsXml(job, sheet),
    dataXml(job, sheet),
    protectionXml(sheet),
    filterXml(sheet),
    sheet.merges.length === 0
      ? ''
      : tag(
          'mergeCells',
          { count: sheet.merges.length },
          sheet.merges.map((area) => tag('mergeCell', { ref: rectName(area) })),
        ),
    priority,
    validationsXml(sheet),
    linksXml(sheet, relations),
    printOptions(sheet),
    marginsXml(sheet),
    setupXml(job, sheet, fit),
    headersXml(sheet),
    breaksXml(
      'rowBreaks',
      sheet.horizontalBreaks.map((b) => b.at),
      MAX_COLUMNS - 1,
    ),
    breaksXml(
      'colBreaks',
      sheet.verticalBreaks.map((b) => b.at),
      MAX_ROWS - 1,
    ),
    drawing,
    legacy,
    tables.length === 0
      ? ''
      : tag(
          'tableParts',
          { count: tables.length },
          tables.map((id) => tag('tablePart', { 'r:id': id })),
        ),
  ].join('');
  part(
    job,
    `xl/worksheets/sheet${number}.xml`,
    `${TYPE}.worksheet+xml`,
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${xml}</worksheet>`,
  );
  if (!relations.empty) job.parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations.toXml());
}

const paneName = ({ freeze }: Sheet): string =>
  freeze === null
    ? 'topLeft'
    : freeze.rows > 0 && freeze.columns > 0
      ? 'bottomRight'
      : freeze.rows > 0
        ? 'bottomLeft'
        : 'topRight';
function paneXml(sheet: Sheet): string {
  const { freeze } = sheet;
  if (freeze === null) return '';
  return tag('pane', {
    xSplit: freeze.columns > 0 ? freeze.columns - freeze.left : null,
    ySplit: freeze.rows > 0 ? freeze.rows - freeze.top : null,
    topLeftCell: cellName(freeze.rows, freeze.columns),
    activePane: paneName(sheet),
    state: 'frozen',
  });
}

function columnsXml(job: Job, sheet: Sheet): string {
  const columns = [...sheet.columnInfo]
    .filter(([, info]) => info.size !== null || info.hidden || info.style !== null || info.outline > 0)
    .sort(([a], [b]) => a - b);
  if (columns.length === 0) return '';
  return tag(
    'cols',
    {},
    columns.map(([index, info]) =>
      tag('col', {
        min: index + 1,
        max: index + 1,
        // Files count half a pixel of padding more than the width people see.
        width:
          info.size === null
            ? sheet.standardWidth + 0.71
            : Math.max(0, pointsToChars(info.size)) + (info.size > 0 ? 0.71 : 0),
        style: info.style === null ? null : job.styles.index(info.style),
        hidden: info.hidden ? 1 : null,
        customWidth: info.size === null ? null : 1,
        outlineLevel: info.outline > 0 ? info.outline : null,
      }),
    ),
  );
}

function dataXml(job: Job, sheet: Sheet): string {
  const rows = [
    ...new Set([
      ...sheet.rows.keys(),
      ...[...sheet.rowInfo]
        .filter(([, i]) => i.size !== null || i.hidden || i.filtered || i.style !== null || i.outline > 0)
        .map(([r]) => r),
    ]),
  ].sort((a, b) => a - b);
  const out: string[] = ['<sheetData>'];
  for (const row of rows) {
    const info = sheet.rowInfo.get(row);
    const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
    out.push(
      tag(
        'row',
        {
          r: row + 1,
          s: info?.style === null || info === undefined ? null : job.styles.index(info.style),
          customFormat: info?.style === null || info === undefined ? null : 1,
          ht: info?.size ?? null,
          customHeight: info?.size === null || info === undefined ? null : 1,
          hidden: sheet.rowHidden(row) ? 1 : null,
          outlineLevel: info !== undefined && info.outline > 0 ? info.outline : null,
        },
        cells.map(([column, cell]) => cellXml(job, sheet, row, column, cell)),
      ),
    );
  }
  out.push('</sheetData>');
  return out.join('');
}

function cellXml(job: Job, sheet: Sheet, row: number, column: number, cell: Cell): string {
  const style = cell.style === DEFAULT_STYLE ? null : job.styles.index(cell.style);
  const { value } = cell;
  let formula = '';
  let meta: number | null = null;
  if (cell.formula !== null) {
    const table = job.workbook
      .tablesOn(sheet)
      .find((t) => row >= t.area.top && row <= t.area.bottom && column >= t.area.left && column <= t.area.right);
    const text = escapeText(toFile(cell.formula, table?.name ?? null));
    if (cell.spill !== null) {
      meta = 1;
      formula = `<f t="array" ref="${rectName({ top: row, left: column, bottom: row + cell.spill.rows - 1, right: column + cell.spill.columns - 1 })}">${text}</f>`;
    } else formula = `<f>${text}</f>`;
  }
  const base = { r: cellName(row, column), s: style, cm: meta };
  if (value === null) return formula === '' && style === null ? '' : tag('c', base, formula);
  if (typeof value === 'number') return tag('c', base, `${formula}<v>${value}</v>`);
  if (typeof value === 'boolean') return tag('c', { ...base, t: 'b' }, `${formula}<v>${value ? 1 : 0}</v>`);
  if (typeof value === 'object') return tag('c', { ...base, t: 'e' }, `${formula}<v>${value.error}</v>`);
  if (formula !== '') return tag('c', { ...base, t: 'str' }, `${formula}<v>${escapeText(value)}</v>`);
  return tag('c', { ...base, t: 's' }, `<v>${job.strings.index(value)}</v>`);
}

/** The old 16-bit hash every Excel still accepts for sheet passwords. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(i) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

const PROTECTED = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
} as const;
function protectionXml({ protection }: Sheet): string {
  if (protection === null) return '';
  const { options, password } = protection;
  const attributes: Record<string, string | number> = {};
  for (const [key, name] of Object.entries(PROTECTED)) if (options[key] === true) attributes[name] = 0;
  return tag('sheetProtection', {
    password: password === null || password === '' ? null : passwordHash(password),
    sheet: 1,
    objects: options['allowEditObjects'] === true ? null : 1,
    scenarios: options['allowEditScenarios'] === true ? null : 1,
    ...attributes,
    selectLockedCells: options['selectionMode'] === 'Unlocked' || options['selectionMode'] === 'None' ? 1 : null,
    selectUnlockedCells: options['selectionMode'] === 'None' ? 1 : null,
  });
}

function criteriaXml(index: number, criteria: FilterCriteria): string {
  const kind = criteria.filterOn.toLowerCase();
  const custom = (text: string): string => {
    const found = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(text);
    const operator = {
      '<': 'lessThan',
      '>': 'greaterThan',
      '<=': 'lessThanOrEqual',
      '>=': 'greaterThanOrEqual',
      '<>': 'notEqual',
    }[found?.[1] ?? ''];
    return tag('customFilter', { operator: operator ?? null, val: found?.[2] ?? '' });
  };
  let inner = '';
  if (kind === 'values')
    inner = tag(
      'filters',
      {},
      (criteria.values ?? []).map((v) => (typeof v === 'string' ? tag('filter', { val: v }) : '')),
    );
  else if (kind === 'custom')
    inner = tag(
      'customFilters',
      { and: (criteria.operator ?? 'And').toLowerCase() === 'and' && criteria.criterion2 !== undefined ? 1 : null },
      [custom(criteria.criterion1 ?? ''), criteria.criterion2 === undefined ? '' : custom(criteria.criterion2)],
    );
  else if (/^(?:top|bottom)/.test(kind))
    inner = tag('top10', {
      top: kind.startsWith('bottom') ? 0 : null,
      percent: kind.endsWith('percent') ? 1 : null,
      val: criteria.criterion1 ?? '10',
    });
  else return '';
  return tag('filterColumn', { colId: index }, inner);
}
function filterXml({ autoFilter }: Sheet): string {
  if (autoFilter === null) return '';
  return tag(
    'autoFilter',
    { ref: rectName(autoFilter.area) },
    [...autoFilter.criteria].map(([index, criteria]) => criteriaXml(index, criteria)),
  );
}

function validationsXml(sheet: Sheet): string {
  const items = sheet.validations.map((v) => validationXml(v, formatSerial));
  return items.length === 0 ? '' : tag('dataValidations', { count: items.length }, items);
}

function linksXml(sheet: Sheet, relations: Relations): string {
  const items: string[] = [];
  for (const [row, line] of [...sheet.rows].sort(([a], [b]) => a - b))
    for (const [column, { hyperlink }] of line) {
      if (hyperlink === null) continue;
      const ref = cellName(row, column);
      const shown = { tooltip: hyperlink.screenTip ?? null, display: hyperlink.textToDisplay ?? null };
      if (hyperlink.address !== undefined)
        items.push(tag('hyperlink', { ref, 'r:id': relations.add('hyperlink', hyperlink.address, true), ...shown }));
      else if (hyperlink.documentReference !== undefined)
        items.push(tag('hyperlink', { ref, location: hyperlink.documentReference, ...shown }));
    }
  return items.length === 0 ? '' : tag('hyperlinks', {}, items);
}

// Page set-up

const field = (bag: Bag, name: string): Json | undefined => bag.values.get(name);
function printOptions({ page }: Sheet): string {
  const attributes = {
    horizontalCentered: field(page, 'CenterHorizontally') === true ? 1 : null,
    verticalCentered: field(page, 'CenterVertically') === true ? 1 : null,
    headings: field(page, 'PrintHeadings') === true ? 1 : null,
    gridLines: field(page, 'PrintGridlines') === true ? 1 : null,
  };
  return Object.values(attributes).every((v) => v === null) ? '' : tag('printOptions', attributes);
}
function marginsXml({ page }: Sheet): string {
  const inch = (name: string, otherwise: number): number => {
    const value = field(page, name);
    return Math.round(((typeof value === 'number' ? value : otherwise) / 72) * 10_000) / 10_000;
  };
  return tag('pageMargins', {
    left: inch('LeftMargin', 50.4),
    right: inch('RightMargin', 50.4),
    top: inch('TopMargin', 54),
    bottom: inch('BottomMargin', 54),
    header: inch('HeaderMargin', 21.6),
    footer: inch('FooterMargin', 21.6),
  });
}
interface Fit {
  readonly fitToPage: boolean;
  readonly width: number | null;
  readonly height: number | null;
  readonly scale: number | null;
}
function zoomOf({ page }: Sheet): Fit {
  const zoom = field(page, 'Zoom');
  const record =
    typeof zoom === 'object' && zoom !== null && !Array.isArray(zoom)
      ? (zoom as Readonly<Record<string, Json | undefined>>)
      : {};
  const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);
  const width = number(record['horizontalFitToPages']);
  const height = number(record['verticalFitToPages']);
  return { fitToPage: width !== null || height !== null, width, height, scale: number(record['scale']) };
}
export const PAPER_CODES: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
};
function setupXml(job: Job, { page }: Sheet, fit: Fit): string {
  const paper = field(page, 'PaperSize');
  const first = field(page, 'FirstPageNumber');
  const errors = { Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' }[
    String((field(page, 'PrintErrors') as string | undefined) ?? '')
  ];
  const comments = { EndSheet: 'atEnd', InPlace: 'asDisplayed' }[
    String((field(page, 'PrintComments') as string | undefined) ?? '')
  ];
  return tag('pageSetup', {
    paperSize: typeof paper === 'string' ? (PAPER_CODES[paper] ?? 9) : job.workbook.locale.name === 'en-US' ? null : 9,
    scale: fit.fitToPage || fit.scale === null || fit.scale === 100 ? null : fit.scale,
    firstPageNumber: typeof first === 'number' ? first : null,
    fitToWidth: fit.fitToPage ? (fit.width ?? 0) : null,
    fitToHeight: fit.fitToPage ? (fit.height ?? 0) : null,
    pageOrder: field(page, 'PrintOrder') === 'OverThenDown' ? 'overThenDown' : null,
    orientation: field(page, 'Orientation') === 'Landscape' ? 'landscape' : 'portrait',
    blackAndWhite: field(page, 'BlackAndWhite') === true ? 1 : null,
    draft: field(page, 'DraftMode') === true ? 1 : null,
    cellComments: comments ?? null,
    useFirstPageNumber: typeof first === 'number' ? 1 : null,
    errors: errors ?? null,
  });
}
function headersXml({ page }: Sheet): string {
  const group = page.children.get('headersFooters');
  if (group === undefined) return '';
  const state = String((group.values.get('State') as string | undefined) ?? 'Default');
  const line = (name: string, where: 'Header' | 'Footer'): string => {
    const values = childBag(group, name).values;
    const text = (side: string): string => {
      const value = values.get(side + where);
      return typeof value === 'string' ? value : '';
    };
    return [
      ['&L', text('Left')],
      ['&C', text('Center')],
      ['&R', text('Right')],
    ]
      .map(([code = '', t = '']) => (t === '' ? '' : code + t))
      .join('');
  };
  const odd = /Odd/.test(state) ? 'OddPages' : 'DefaultForAllPages';
  const items: (readonly [string, string])[] = [
    ['oddHeader', line(odd, 'Header')],
    ['oddFooter', line(odd, 'Footer')],
  ];
  if (/Even/.test(state))
    items.push(['evenHeader', line('EvenPages', 'Header')], ['evenFooter', line('EvenPages', 'Footer')]);
  if (/First/.test(state))
    items.push(['firstHeader', line('FirstPage', 'Header')], ['firstFooter', line('FirstPage', 'Footer')]);
  const content = items.filter(([, text]) => text !== '').map(([name, text]) => tag(name, {}, escapeText(text)));
  return content.length === 0 && state === 'Default'
    ? ''
    : tag(
        'headerFooter',
        {
          differentOddEven: /Even/.test(state) ? 1 : null,
          differentFirst: /First/.test(state) ? 1 : null,
          scaleWithDoc: group.values.get('UseSheetScale') === false ? 0 : null,
          alignWithMargins: group.values.get('UseSheetMargins') === false ? 0 : null,
        },
        content,
      );
}
const breaksXml = (name: string, at: readonly number[], max: number): string =>
  at.length === 0
    ? ''
    : tag(
        name,
        { count: at.length, manualBreakCount: at.length },
        at.map((id) => tag('brk', { id, max, man: 1 })),
      );

// Tables

function tablePart(job: Job, sheet: Sheet, table: Table, relations: Relations): string {
  const number = ++job.table;
  const { area } = table;
  const last = table.showTotals ? area.bottom - 1 : area.bottom;
  const filterArea = { ...area, bottom: last };
  const columns = table.columns.map((column, i) => {
    const total = table.showTotals ? sheet.cell(area.bottom, area.left + i) : undefined;
    const code = /^=SUBTOTAL\((\d+),/i.exec(total?.formula ?? '')?.[1];
    const name = {
      '101': 'average',
      '102': 'countNums',
      '103': 'count',
      '104': 'max',
      '105': 'min',
      '107': 'stdDev',
      '109': 'sum',
      '110': 'var',
    }[code ?? ''];
    const label = total?.formula === null && typeof total.value === 'string' ? total.value : null;
    return tag('tableColumn', {
      id: i + 1,
      name: column.name.replace(/\n/g, '_x000a_'),
      totalsRowLabel: label,
      totalsRowFunction: name ?? null,
    });
  });
  const xml = tag(
    'table',
    {
      xmlns: MAIN,
      id: number,
      name: table.name,
      displayName: table.name,
      ref: rectName(area),
      headerRowCount: table.showHeaders ? null : 0,
      totalsRowCount: table.showTotals ? 1 : null,
      totalsRowShown: table.showTotals ? null : 0,
    },
    [
      table.showHeaders && table.showFilterButton
        ? tag(
            'autoFilter',
            { ref: rectName(filterArea) },
            table.columns.map((c, i) => (c.criteria === null ? '' : criteriaXml(i, c.criteria))),
          )
        : '',
      tag('tableColumns', { count: columns.length }, columns),
      tag('tableStyleInfo', {
        name: table.style === '' ? null : table.style,
        showFirstColumn: table.highlightFirstColumn ? 1 : 0,
        showLastColumn: table.highlightLastColumn ? 1 : 0,
        showRowStripes: table.showBandedRows ? 1 : 0,
        showColumnStripes: table.showBandedColumns ? 1 : 0,
      }),
    ],
  );
  part(job, `xl/tables/table${number}.xml`, `${TYPE}.table+xml`, DECLARATION + xml);
  return relations.add('table', `../tables/table${number}.xml`);
}

// Comments

/** Threaded comments with the plain note older programs show, and plain notes. */
function commentParts(job: Job, sheet: Sheet, number: number, relations: Relations): string {
  if (sheet.comments.length === 0 && sheet.notes.size === 0) return '';
  const authors: string[] = [];
  const author = (name: string): number => {
    const at = authors.indexOf(name);
    if (at >= 0) return at;
    authors.push(name);
    return authors.length - 1;
  };
  const person = (name: string): string => {
    const known =
      job.people.get(name) ??
      `{00000000-0000-4000-A000-${(job.people.size + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
    job.people.set(name, known);
    return known;
  };
  const plain: { row: number; column: number; author: number; text: string }[] = [...sheet.notes.values()].map((n) => ({
    row: n.row,
    column: n.column,
    author: author(n.author),
    text: n.text,
  }));
  const threaded: string[] = [];
  for (const comment of sheet.comments) {
    const id = `{${bare(comment.id)}}`;
    const lines = [`Comment:\n    ${comment.content}`, ...comment.replies.map((r) => `Reply:\n    ${r.content}`)];
    plain.push({
      row: comment.row,
      column: comment.column,
      author: author(`tc=${id}`),
      text: `[Threaded comment]\n\n${lines.join('\n')}`,
    });
    const time = (at: number): string => new Date(at).toISOString().replace('Z', '').slice(0, 22);
    const one = (own: string, parent: string | null, name: string, created: number, text: string): string =>
      tag(
        'threadedComment',
        {
          ref: cellName(comment.row, comment.column),
          dT: time(created),
          personId: person(name),
          id: own,
          parentId: parent,
          done: parent === null && comment.resolved ? 1 : null,
        },
        `<text>${escapeText(text)}</text>`,
      );
    threaded.push(
      one(id, null, comment.author, comment.created, comment.content),
      ...comment.replies.map((r) => one(`{${bare(r.id)}}`, id, r.author, r.created, r.content)),
    );
  }
  plain.sort((a, b) => a.row - b.row || a.column - b.column);
  const list = plain.map((c) =>
    tag('comment', { ref: cellName(c.row, c.column), authorId: c.author }, `<text><r>${textNode(c.text)}</r></text>`),
  );
  part(
    job,
    `xl/comments${number}.xml`,
    `${TYPE}.comments+xml`,
    DECLARATION +
      tag('comments', { xmlns: MAIN }, [
        tag(
          'authors',
          {},
          authors.map((a) => `<author>${escapeText(a)}</author>`),
        ),
        tag('commentList', {}, list),
      ]),
  );
  relations.add('comments', `../comments${number}.xml`);
  if (threaded.length > 0) {
    part(
      job,
      `xl/threadedComments/threadedComment${number}.xml`,
      'application/vnd.ms-excel.threadedcomments+xml',
      DECLARATION +
        tag(
          'ThreadedComments',
          { xmlns: 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments' },
          threaded,
        ),
    );
    relations.add(
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      `../threadedComments/threadedComment${number}.xml`,
    );
  }
  const shapes = plain
    .map(
      (c, i) =>
        `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${c.row}</x:Row><x:Column>${c.column}</x:Column></x:ClientData></v:shape>`,
    )
    .join('');
  job.parts.set(
    `xl/drawings/vmlDrawing${number}.vml`,
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes}</xml>`,
  );
  return tag('legacyDrawing', { 'r:id': relations.add('vmlDrawing', `../drawings/vmlDrawing${number}.vml`) });
}

// Drawings

const EMU = 12_700;
function drawingPart(job: Job, sheet: Sheet, relations: Relations): string {
  const pictures = sheet.shapes.filter((s) => s.type === 'Image');
  const boxes = sheet.shapes.filter((s) => s.type === 'TextBox' || s.type === 'GeometricShape');
  if (sheet.charts.length === 0 && pictures.length === 0 && boxes.length === 0) return '';
  const number = ++job.drawing;
  const own = new Relations();
  let id = 1;
  const anchored = (place: { left: number; top: number; width: number; height: number }, content: string): string => {
    const point = (top: number, left: number): string => {
      const at = anchorOf(sheet, top, left);
      const corner = sheet.offsetOf(at.row, at.column);
      return `<xdr:col>${at.column}</xdr:col><xdr:colOff>${Math.round((left - corner.left) * EMU)}</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>${Math.round((top - corner.top) * EMU)}</xdr:rowOff>`;
    };
    return `<xdr:twoCellAnchor><xdr:from>${point(place.top, place.left)}</xdr:from><xdr:to>${point(place.top + place.height, place.left + place.width)}</xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
  };
  const properties = (name: string): string => tag('xdr:cNvPr', { id: ++id, name });
  const transform = (place: { left: number; top: number; width: number; height: number }): string =>
    `<a:xfrm><a:off x="${Math.round(place.left * EMU)}" y="${Math.round(place.top * EMU)}"/><a:ext cx="${Math.round(place.width * EMU)}" cy="${Math.round(place.height * EMU)}"/></a:xfrm>`;
  const charts = sheet.charts.map((chart) => {
    const n = ++job.chart;
    part(
      job,
      `xl/charts/chart${n}.xml`,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      chartXml(job.workbook, chart),
    );
    const rel = own.add('chart', `../charts/chart${n}.xml`);
    return anchored(
      chart,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties(chart.name)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${rel}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    );
  });
  const images = pictures.map((shape) => {
    const n = ++job.media;
    const extension = shape.content.startsWith('iVBOR') ? 'png' : 'jpeg';
    job.parts.set(
      `xl/media/image${n}.${extension}`,
      Uint8Array.from(atob(shape.content), (c) => c.charCodeAt(0)),
    );
    const rel = own.add('image', `../media/image${n}.${extension}`);
    return anchored(
      shape,
      `<xdr:pic><xdr:nvPicPr>${properties(shape.name)}<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${rel}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${transform(shape)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
    );
  });
  const others = boxes.map((shape) => {
    const fill = childBag(shape.bag, 'Fill').values.get('ForegroundColor');
    const kind = shape.bag.values.get('GeometricShapeType');
    const preset = typeof kind === 'string' ? kind.charAt(0).toLowerCase() + kind.slice(1) : 'rect';
    const known = /^(?:rect|ellipse|triangle|diamond|roundRect|hexagon|octagon|pentagon|star5|heart|cloud)$/.test(
      preset,
    )
      ? preset
      : preset === 'rectangle'
        ? 'rect'
        : preset === 'roundRectangle'
          ? 'roundRect'
          : 'rect';
    const colour = typeof fill === 'string' ? fill.slice(1) : shape.type === 'TextBox' ? 'FFFFFF' : '4472C4';
    return anchored(
      shape,
      `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${properties(shape.name)}<xdr:cNvSpPr${shape.type === 'TextBox' ? ' txBox="1"' : ''}/></xdr:nvSpPr><xdr:spPr>${transform(shape)}<a:prstGeom prst="${known}"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></xdr:spPr><xdr:txBody><a:bodyPr wrap="square"/><a:lstStyle/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>${escapeText(shape.content)}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
    );
  });
  part(
    job,
    `xl/drawings/drawing${number}.xml`,
    'application/vnd.openxmlformats-officedocument.drawing+xml',
    `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}">${[...charts, ...images, ...others].join('')}</xdr:wsDr>`,
  );
  if (!own.empty) job.parts.set(`xl/drawings/_rels/drawing${number}.xml.rels`, own.toXml());
  return tag('drawing', { 'r:id': relations.add('drawing', `../drawings/drawing${number}.xml`) });
}

// Properties

function writeProperties(job: Job): void {
  const { workbook } = job;
  const text = (name: string): string => {
    const value = workbook.properties.get(name);
    return typeof value === 'string' ? value : typeof value === 'number' ? value.toString() : '';
  };
  const item = (name: string, value: string, attributes: Attributes = {}): string =>
    value === '' ? '' : tag(name, attributes, escapeText(value));
  const created = text('CreationDate') || workbook.clock().toISOString();
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  part(
    job,
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    DECLARATION +
      tag(
        'cp:coreProperties',
        {
          'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xmlns:dcterms': 'http://purl.org/dc/terms/',
          'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        },
        [
          item('dc:title', text('Title')),
          item('dc:subject', text('Subject')),
          item('dc:creator', text('Author')),
          item('cp:keywords', text('Keywords')),
          item('dc:description', text('Comments')),
          item('cp:category', text('Category')),
          item('dcterms:created', created.replace(/\.\d+Z$/, 'Z'), date),
        ],
      ),
  );
  part(
    job,
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    DECLARATION +
      tag('Properties', { xmlns: REL.replace('/relationships', '/extended-properties') }, [
        item('Application', 'Microsoft Excel'),
        item('Manager', text('Manager')),
        item('Company', text('Company')),
      ]),
  );
  if (workbook.customProperties.size === 0) return;
  const vt = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
  part(
    job,
    'docProps/custom.xml',
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    DECLARATION +
      tag(
        'Properties',
        { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'xmlns:vt': vt },
        [...workbook.customProperties].map(([name, value], i) => {
          const inner =
            typeof value === 'boolean'
              ? `<vt:bool>${value}</vt:bool>`
              : typeof value === 'number'
                ? Number.isInteger(value) && Math.abs(value) < 2 ** 31
                  ? `<vt:i4>${value}</vt:i4>`
                  : `<vt:r8>${value}</vt:r8>`
                : `<vt:lpwstr>${escapeText(typeof value === 'string' ? value : JSON.stringify(value))}</vt:lpwstr>`;
          return tag('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name }, inner);
        }),
      ),
  );
}

/** Namespace of the part that keeps add-ins' settings. */
export const SETTINGS_NAMESPACE = 'urn:kh:workbench:settings';

function writeCustomXml(job: Job, relations: Relations): void {
  const { workbook } = job;
  const items = [...workbook.customXml].map(([id, part_]) => ({ id, xml: part_.xml }));
  if (workbook.settings.size > 0)
    items.push({
      id: '{00000000-0000-4000-8000-00000000005E}',
      xml: `<settings xmlns="${SETTINGS_NAMESPACE}">${[...workbook.settings].map(([key, value]) => `<setting name="${escapeText(key).replace(/"/g, '&quot;')}">${escapeText(JSON.stringify(value))}</setting>`).join('')}</settings>`,
    });
  items.forEach(({ id, xml }, i) => {
    const n = i + 1;
    job.parts.set(`customXml/item${n}.xml`, xml);
    part(
      job,
      `customXml/itemProps${n}.xml`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    const own = new Relations();
    own.add('customXmlProps', `itemProps${n}.xml`);
    job.parts.set(`customXml/_rels/item${n}.xml.rels`, own.toXml());
    relations.add('customXml', `../customXml/item${n}.xml`);
  });
}

export { isEntireColumn };
