import { dateToSerial } from '../../domain/calendar/excel-serial';
import { succeed, type Result } from '../../application/ports';
import { formatAddress, formatRect, quoteSheetName } from '../../domain/workbook/address';
import type {
  ConditionalFormatPlan,
  LinkTarget,
  PageSetupPlan,
  SheetPlan,
  ValidationPlan,
} from '../../domain/workbook/write-plan';
import { storeFormula } from './formula';
import { lastColumnOf, lastRowOf, writeGrid, type GridTools } from './grid';
import type { StyleTable } from './style-table';
import { attributes, escapeXml, MAIN_NS, OFFICE_RELS, XML_HEAD } from './xml-text';

/** A link as the sheet's part names it: by address, to a place inside or to a relationship. */
export interface SheetLink {
  readonly address: string;
  readonly text: string;
  readonly target: LinkTarget;
}

/** Relationship ids of what hangs on a sheet, as the caller will write them. */
export interface SheetParts {
  readonly drawing: string | null;
  readonly legacyDrawing: string | null;
  readonly tables: readonly string[];
}

export interface SheetTools {
  readonly styles: StyleTable;
  readonly share: (text: string) => number;
  /** The name a planned sheet really got; `null` when the plan has no such sheet. */
  readonly sheetName: (wanted: string) => string | null;
  /** A relationship id for an address on the web or a file. */
  readonly addUrl: (url: string) => string;
  readonly onRow: (done: number) => boolean;
}

/** Excel opens no file with more links on one sheet; the rest stay plain text. */
const MAX_LINKS = 65_530;
/** Width of a digit of the workbook's font in pixels, and the blank Excel adds on both sides (18.3.1.13). */
const DIGIT = 7;
const CELL_PADDING = 5;
const MILLIMETRES_PER_INCH = 25.4;
const HEADER_MILLIMETRES = 10;

/** The `width` attribute for a column that shows `characters` digits (ISO/IEC 29500-1, 18.3.1.13). */
export const fileWidth = (characters: number): number =>
  Math.trunc(((characters * DIGIT + CELL_PADDING) / DIGIT) * 256) / 256;

const columnsXml = (plan: SheetPlan): string => {
  if (plan.columnWidths.length === 0) return '';
  const columns = [...plan.columnWidths].sort((a, b) => a.column - b.column);
  return `<cols>${columns
    .map(
      ({ column, width, hidden }) =>
        `<col${attributes({ min: column, max: column, width: fileWidth(width), hidden: hidden === true ? true : undefined, customWidth: true })}/>`,
    )
    .join('')}</cols>`;
};

const viewXml = (plan: SheetPlan, isActive: boolean): string => {
  const view = attributes({
    showGridLines: plan.showGridlines ? undefined : false,
    tabSelected: isActive ? true : undefined,
    workbookViewId: 0,
  });
  const { freeze } = plan;
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return `<sheetViews><sheetView${view}/></sheetViews>`;
  const pane = freeze.rows > 0 ? (freeze.columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const split = attributes({
    xSplit: freeze.columns > 0 ? freeze.columns : undefined,
    ySplit: freeze.rows > 0 ? freeze.rows : undefined,
    topLeftCell: formatAddress(freeze.rows + 1, freeze.columns + 1),
    activePane: pane,
    state: 'frozen',
  });
  return `<sheetViews><sheetView${view}><pane${split}/><selection pane="${pane}"/></sheetView></sheetViews>`;
};

const mergesXml = (plan: SheetPlan): string =>
  plan.merges.length === 0
    ? ''
    : `<mergeCells count="${plan.merges.length}">${plan.merges
        .map((rect) => `<mergeCell ref="${formatRect(rect)}"/>`)
        .join('')}</mergeCells>`;

const quoteText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const ruleXml = (rule: ConditionalFormatPlan, priority: number, styles: StyleTable): string => {
  if (rule.kind === 'data-bar') {
    const bound = (value: number | undefined, kind: 'min' | 'max'): string =>
      value === undefined ? `<cfvo type="${kind}"/>` : `<cfvo type="num" val="${value}"/>`;
    return (
      `<cfRule type="dataBar" priority="${priority}"><dataBar>${bound(rule.min, 'min')}${bound(rule.max, 'max')}` +
      `<color rgb="FF${rule.color.replace('#', '').toUpperCase()}"/></dataBar></cfRule>`
    );
  }
  const dxfId = styles.addDifferential(rule.style);
  if (rule.kind === 'formula') {
    const formula = escapeXml(storeFormula(rule.formula));
    return `<cfRule type="expression" dxfId="${dxfId}" priority="${priority}"><formula>${formula}</formula></cfRule>`;
  }
  const formula = escapeXml(quoteText(rule.text));
  return `<cfRule type="cellIs" dxfId="${dxfId}" priority="${priority}" operator="equal"><formula>${formula}</formula></cfRule>`;
};

const conditionalXml = (plan: SheetPlan, styles: StyleTable): string =>
  plan.conditionalFormats
    .map((rule, k) => {
      const range = formatRect(rule.range);
      return `<conditionalFormatting sqref="${range}">${ruleXml(rule, k + 1, styles)}</conditionalFormatting>`;
    })
    .join('');

/** Excel's limits for the texts of a validation. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const validationRule = (rule: ValidationPlan, sheetName: SheetTools['sheetName']): string => {
  switch (rule.kind) {
    case 'list-range': {
      const source = `${quoteSheetName(sheetName(rule.sheet) ?? rule.sheet)}!${formatRect(rule.source, true)}`;
      return `<formula1>${escapeXml(source)}</formula1>`;
    }
    case 'list-items':
      return `<formula1>${escapeXml(quoteText(rule.items.join(',')))}</formula1>`;
    case 'decimal-between':
      return `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`;
    case 'date-between':
      // Serials, not DATE(…): some programs cannot read a formula there (libraries.md §1).
      return `<formula1>${dateToSerial(rule.min) ?? 1}</formula1><formula2>${dateToSerial(rule.max) ?? 1}</formula2>`;
  }
};

const VALIDATION_TYPES = {
  'list-range': 'list',
  'list-items': 'list',
  'decimal-between': 'decimal',
  'date-between': 'date',
} as const;

const validationXml = (rule: ValidationPlan, sheetName: SheetTools['sheetName']): string => {
  const { prompt, alert } = rule;
  const head = attributes({
    type: VALIDATION_TYPES[rule.kind],
    errorStyle: alert && alert.style !== 'stop' ? alert.style : undefined,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: rule.lenient === true ? undefined : true,
    errorTitle: alert?.title.slice(0, MAX_TITLE),
    error: alert?.message.slice(0, MAX_MESSAGE),
    promptTitle: prompt?.title.slice(0, MAX_TITLE),
    prompt: prompt?.message.slice(0, MAX_MESSAGE),
    sqref: formatRect(rule.range),
  });
  return `<dataValidation${head}>${validationRule(rule, sheetName)}</dataValidation>`;
};

const validationsXml = (plan: SheetPlan, sheetName: SheetTools['sheetName']): string =>
  plan.validations.length === 0
    ? ''
    : `<dataValidations count="${plan.validations.length}">${plan.validations
        .map((rule) => validationXml(rule, sheetName))
        .join('')}</dataValidations>`;

const linkXml = ({ address, text, target }: SheetLink, tools: SheetTools): string => {
  if (target.kind === 'cell') {
    const sheet = tools.sheetName(target.sheet);
    // A link into the document that was read leads nowhere here: its text stays.
    if (sheet === null) return '';
    const location = `${quoteSheetName(sheet)}!${target.address}`;
    return `<hyperlink${attributes({ ref: address, location, display: text })}/>`;
  }
  const [url = '', ...place] = target.url.split('#');
  const location = place.length === 0 ? undefined : place.join('#');
  return `<hyperlink ref="${address}"${attributes({ 'r:id': tools.addUrl(url), location, display: text })}/>`;
};

const linksXml = (links: readonly SheetLink[], tools: SheetTools): string => {
  const written = links
    .slice(0, MAX_LINKS)
    .map((link) => linkXml(link, tools))
    .join('');
  return written === '' ? '' : `<hyperlinks>${written}</hyperlinks>`;
};

const inches = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_PER_INCH) * 10_000) / 10_000;

const pageXml = (page: PageSetupPlan | null): string => {
  if (!page) return '';
  const { top, bottom, left, right } = page.margins;
  const margins = attributes({
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(Math.min(HEADER_MILLIMETRES, top / 2)),
    footer: inches(Math.min(HEADER_MILLIMETRES, bottom / 2)),
  });
  const setup = attributes({
    paperSize: 9,
    fitToWidth: page.fitToWidth ? 1 : undefined,
    fitToHeight: page.fitToHeight ?? (page.fitToWidth ? 0 : undefined),
    orientation: page.orientation,
  });
  // An empty first header: the number is not printed on page 1 (NĐ 30/2020, Phụ lục I).
  const header = page.pageNumberTop
    ? '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader>' +
      '<firstHeader></firstHeader></headerFooter>'
    : '';
  return (
    (page.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins${margins}/><pageSetup${setup}/>${header}`
  );
};

const MAX_COLUMN_INDEX = 16_383;

/** A break stands after the row that ends a page (18.3.1.74). */
const breaksXml = (rows: readonly number[]): string =>
  rows.length === 0
    ? ''
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows
        .map((row) => `<brk id="${row - 1}" max="${MAX_COLUMN_INDEX}" man="1"/>`)
        .join('')}</rowBreaks>`;

const propertiesXml = (plan: SheetPlan): string => {
  const inner =
    (plan.tabColor === null ? '' : `<tabColor rgb="FF${plan.tabColor.replace('#', '').toUpperCase()}"/>`) +
    (plan.page?.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '');
  return inner === '' ? '' : `<sheetPr>${inner}</sheetPr>`;
};

/** Writes a worksheet part, a piece at a time, to `emit`. The elements stand in the order of CT_Worksheet. */
export const writeSheet = (
  plan: SheetPlan,
  isActive: boolean,
  parts: SheetParts,
  tools: SheetTools,
  emit: (xml: string) => void,
): Result<void> => {
  const dimension = formatRect({ top: 1, left: 1, bottom: Math.max(1, lastRowOf(plan)), right: lastColumnOf(plan) });
  emit(
    `${XML_HEAD}<worksheet xmlns="${MAIN_NS}" xmlns:r="${OFFICE_RELS}">${propertiesXml(plan)}` +
      `<dimension ref="${dimension}"/>${viewXml(plan, isActive)}<sheetFormatPr defaultRowHeight="15"/>` +
      `${columnsXml(plan)}<sheetData>`,
  );
  const links: SheetLink[] = [];
  const gridTools: GridTools = {
    styles: tools.styles,
    share: tools.share,
    onRow: tools.onRow,
    onLink: (row, column, target, text) => links.push({ address: formatAddress(row, column), target, text }),
  };
  const grid = writeGrid(plan, gridTools, emit);
  if (!grid.ok) return grid;
  emit(
    `</sheetData>${mergesXml(plan)}${conditionalXml(plan, tools.styles)}${validationsXml(plan, tools.sheetName)}` +
      `${linksXml(links, tools)}${pageXml(plan.page)}${breaksXml(plan.page?.rowBreaks ?? [])}` +
      (parts.drawing === null ? '' : `<drawing r:id="${parts.drawing}"/>`) +
      (parts.legacyDrawing === null ? '' : `<legacyDrawing r:id="${parts.legacyDrawing}"/>`) +
      (parts.tables.length === 0
        ? ''
        : `<tableParts count="${parts.tables.length}">${parts.tables
            .map((id) => `<tablePart r:id="${id}"/>`)
            .join('')}</tableParts>`) +
      '</worksheet>',
  );
  return succeed(undefined);
};
