import { succeed, type Result, type WriteProgress, type WriteReceipt } from '../../application/ports';
import { formatRect, quoteSheetName } from '../../domain/workbook/address';
import { toSheetName } from '../../domain/workbook/sheet-name';
import { toTableName } from '../../domain/workbook/table-name';
import type { SheetPlan, WritePlan } from '../../domain/workbook/write-plan';
import { chartXml, drawingXml } from './chart';
import { commentShapesXml, commentsXml } from './comments';
import { lastRowOf } from './grid';
import { createPackageWriter, type PackageWriter } from './package';
import { writeSheet } from './sheet';
import { createStyleTable } from './style-table';
import { tableXml } from './table';
import { attributes, escapeXml, MAIN_NS, OFFICE_RELS, textElement, XML_HEAD } from './xml-text';

const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE_NS = 'http://schemas.openxmlformats.org/officeDocument/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

const relationshipsXml = (links: readonly Link[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELS}">${links
    .map(({ id, type, target, external }) => {
      const kind = type.startsWith('http') ? type : `${OFFICE_RELS}/${type}`;
      return `<Relationship${attributes({ Id: id, Type: kind, Target: target, TargetMode: external === true ? 'External' : undefined })}/>`;
    })
    .join('')}</Relationships>`;

/** The shared strings, numbered in the order of their coming. */
const createStrings = (): { share: (text: string) => number; write(pack: PackageWriter): void } => {
  const indices = new Map<string, number>();
  let uses = 0;
  return {
    share: (text) => {
      uses += 1;
      const known = indices.get(text);
      if (known !== undefined) return known;
      indices.set(text, indices.size);
      return indices.size - 1;
    },
    write: (pack) => {
      const part = pack.start('xl/sharedStrings.xml');
      part.write(`${XML_HEAD}<sst xmlns="${MAIN_NS}" count="${uses}" uniqueCount="${indices.size}">`);
      for (const text of indices.keys()) part.write(`<si>${textElement(text)}</si>`);
      part.write('</sst>');
      part.end();
    },
  };
};

/** A sheet with the name it gets and its 1-based number. */
interface NamedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly number: number;
}

const nameSheets = (sheets: readonly SheetPlan[]): readonly NamedSheet[] => {
  const named: NamedSheet[] = [];
  for (const plan of sheets) {
    const name = toSheetName(
      plan.name,
      named.map((sheet) => sheet.name),
    );
    named.push({ plan, name, number: named.length + 1 });
  }
  return named;
};

const definedNamesXml = (sheets: readonly NamedSheet[]): string => {
  const names = sheets.flatMap(({ plan, name, number }) => {
    const { printArea, titleRows } = plan.page ?? {};
    const define = (what: string, target: string): string =>
      `<definedName name="_xlnm.${what}" localSheetId="${number - 1}">${escapeXml(`${quoteSheetName(name)}!${target}`)}</definedName>`;
    return [
      ...(printArea ? [define('Print_Area', formatRect(printArea, true))] : []),
      ...(titleRows ? [define('Print_Titles', `$${titleRows.first}:$${titleRows.last}`)] : []),
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
};

const activeIndex = (sheets: readonly NamedSheet[], key: string | null): number => {
  const wanted = sheets.findIndex(({ plan }) => plan.key === key && plan.visibility === 'visible');
  return Math.max(0, wanted >= 0 ? wanted : sheets.findIndex(({ plan }) => plan.visibility === 'visible'));
};

const workbookXml = (sheets: readonly NamedSheet[], active: number): string => {
  const list = sheets
    .map(
      ({ plan, name, number }) =>
        `<sheet${attributes({ name, sheetId: number, state: plan.visibility === 'hidden' ? 'hidden' : undefined, 'r:id': `rId${number}` })}/>`,
    )
    .join('');
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN_NS}" xmlns:r="${OFFICE_RELS}"><workbookPr/>` +
    `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${list}</sheets>` +
    `${definedNamesXml(sheets)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  );
};

/** The marks by which a later run finds KH's sheets although they were renamed (workbook.md). */
const marksXml = (sheets: readonly NamedSheet[]): string =>
  `${XML_HEAD}<Properties xmlns="${OFFICE_NS}/custom-properties" xmlns:vt="${OFFICE_NS}/docPropsVTypes">` +
  sheets
    .map(
      ({ plan, name }, k) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${k + 2}" name="KH.sheet.${escapeXml(plan.key)}"><vt:lpwstr>${escapeXml(name)}</vt:lpwstr></property>`,
    )
    .join('') +
  '</Properties>';

/** Content types of the parts written, gathered on the way. */
interface PartList {
  add(path: string, type: string): void;
  toXml(): string;
}

const createPartList = (): PartList => {
  const overrides: string[] = [];
  return {
    add: (path, type) => void overrides.push(`<Override PartName="/${path}" ContentType="${type}"/>`),
    toXml: () =>
      `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/>${overrides.join('')}</Types>`,
  };
};

/** Called after each row; says how many rows of all sheets are done. False ends the writing. */
type RowMeter = () => boolean;

const createRowMeter = (sheets: readonly SheetPlan[], progress: WriteProgress | undefined): RowMeter => {
  const total = Math.max(
    1,
    sheets.reduce((sum, plan) => sum + lastRowOf(plan), 0),
  );
  let done = 0;
  return () => {
    done += 1;
    return done % 1000 !== 0 || progress?.onProgress(done / total) !== 'cancel';
  };
};

/**
 * Carries a whole plan out as a new .xlsx file and hands its bytes to `sink` piece by piece. Nothing but the
 * plan is kept in memory. Fails with `bad-plan` (a value or table no file can hold) or `cancelled`; what
 * `sink` got until then is then to be thrown away.
 */
export const writeWorkbook = (
  plan: WritePlan,
  sink: (piece: Uint8Array) => void,
  progress?: WriteProgress,
): Result<WriteReceipt> => {
  const pack = createPackageWriter(sink);
  const parts = createPartList();
  const strings = createStrings();
  const styles = createStyleTable();
  const sheets = nameSheets(plan.sheets);
  const active = activeIndex(sheets, plan.activate);
  const meter = createRowMeter(plan.sheets, progress);
  const tableNames: string[] = [];
  let chartCount = 0;

  const nameOf = (wanted: string): string | null =>
    (
      sheets.find(({ name }) => name === wanted) ??
      sheets.find(({ plan }) => plan.key === wanted || plan.name === wanted)
    )?.name ?? null;

  const writeCharts = ({ plan: sheet, name, number }: NamedSheet): void => {
    const links = sheet.charts.map((chart, k): Link => {
      chartCount += 1;
      const path = `xl/charts/chart${chartCount}.xml`;
      pack.add(path, chartXml(sheet, chart, name));
      parts.add(path, `${OFFICE}.drawingml.chart+xml`);
      return { id: `rId${k + 1}`, type: 'chart', target: `/${path}` };
    });
    const path = `xl/drawings/drawing${number}.xml`;
    pack.add(path, drawingXml(sheet.charts));
    pack.add(`xl/drawings/_rels/drawing${number}.xml.rels`, relationshipsXml(links));
    parts.add(path, `${OFFICE}.drawing+xml`);
  };

  const writeOne = (named: NamedSheet): Result<void> => {
    const { plan: sheet, number } = named;
    const links: Link[] = [];
    const link = (type: string, target: string, external = false): string => {
      const id = `rId${links.length + 1}`;
      links.push({ id, type, target, external });
      return id;
    };
    const hasComments = sheet.comments.length > 0;
    const drawing = sheet.charts.length > 0 ? link('drawing', `/xl/drawings/drawing${number}.xml`) : null;
    const legacyDrawing = hasComments ? link('vmlDrawing', `/xl/drawings/vmlDrawing${number}.vml`) : null;
    if (hasComments) link('comments', `/xl/comments${number}.xml`);
    const tables: { readonly path: string; readonly xml: string; readonly id: string }[] = [];
    for (const table of sheet.tables) {
      const tableName = toTableName(table.name, tableNames);
      tableNames.push(tableName);
      const path = `xl/tables/table${tableNames.length}.xml`;
      const xml = tableXml(sheet, table, tableNames.length, tableName);
      if (!xml.ok) return xml;
      tables.push({ path, xml: xml.value, id: link('table', `/${path}`) });
    }
    const urls = new Map<string, string>();
    const addUrl = (url: string): string => {
      const id = urls.get(url) ?? link('hyperlink', url, true);
      urls.set(url, id);
      return id;
    };
    const path = `xl/worksheets/sheet${number}.xml`;
    const part = pack.start(path);
    const written = writeSheet(
      sheet,
      number - 1 === active,
      { drawing, legacyDrawing, tables: tables.map(({ id }) => id) },
      { styles, share: strings.share, sheetName: nameOf, addUrl, onRow: meter },
      part.write,
    );
    part.end();
    if (!written.ok) return written;
    parts.add(path, `${SPREADSHEET}.worksheet+xml`);
    for (const table of tables) {
      pack.add(table.path, table.xml);
      parts.add(table.path, `${SPREADSHEET}.table+xml`);
    }
    if (sheet.charts.length > 0) writeCharts(named);
    if (hasComments) {
      pack.add(`xl/comments${number}.xml`, commentsXml(sheet.comments));
      parts.add(`xl/comments${number}.xml`, `${SPREADSHEET}.comments+xml`);
      pack.add(`xl/drawings/vmlDrawing${number}.vml`, commentShapesXml(sheet.comments, number));
    }
    if (links.length > 0) pack.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsXml(links));
    return succeed(undefined);
  };

  for (const sheet of sheets) {
    const written = writeOne(sheet);
    if (!written.ok) return written;
  }
  strings.write(pack);
  pack.add('xl/styles.xml', styles.toXml());
  pack.add('xl/workbook.xml', workbookXml(sheets, active));
  const common = sheets.length;
  pack.add(
    'xl/_rels/workbook.xml.rels',
    relationshipsXml([
      ...sheets.map(({ number }) => ({
        id: `rId${number}`,
        type: 'worksheet',
        target: `/xl/worksheets/sheet${number}.xml`,
      })),
      { id: `rId${common + 1}`, type: 'styles', target: '/xl/styles.xml' },
      { id: `rId${common + 2}`, type: 'sharedStrings', target: '/xl/sharedStrings.xml' },
    ]),
  );
  pack.add('docProps/custom.xml', marksXml(sheets));
  pack.add(
    '_rels/.rels',
    relationshipsXml([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      { id: 'rId2', type: 'custom-properties', target: 'docProps/custom.xml' },
    ]),
  );
  parts.add('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`);
  parts.add('xl/styles.xml', `${SPREADSHEET}.styles+xml`);
  parts.add('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`);
  parts.add('docProps/custom.xml', `${OFFICE}.custom-properties+xml`);
  pack.add('[Content_Types].xml', parts.toXml());
  pack.finish();
  return succeed({
    command: plan.command,
    sheets: sheets.map(({ plan: { key }, name }) => ({ key, name })),
    syncs: 0,
  });
};
