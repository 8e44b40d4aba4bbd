import { succeed, type Result } from '../../application/ports';
import { toTableName } from '../../domain/workbook/table-name';
import type { SheetPlan } from '../../domain/workbook/write-plan';
import { chartXml, drawingXml } from './chart';
import { commentShapesXml, commentsXml } from './comments';
import type { PackageWriter } from './package';
import { OFFICE, SPREADSHEET, type PartList } from './part-list';
import { relationshipsXml, type Link } from './relationships';
import type { RowMeter } from './row-meter';
import type { SharedStrings } from './shared-strings';
import { writeSheet } from './sheet';
import type { StyleTable } from './style-table';
import { tableXml } from './table';
import type { NamedSheet } from './workbook-part';

/** The file while its sheets are written, and what their parts are numbered by. */
export interface FileDraft {
  readonly pack: PackageWriter;
  readonly parts: PartList;
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
  readonly sheets: readonly NamedSheet[];
  /** The 0-based sheet that opens. */
  readonly active: number;
  readonly meter: RowMeter;
  /** Names of the tables written so far, in their order. */
  readonly tableNames: string[];
  charts: number;
}

/** The links of one sheet; `add` gives the id by which the sheet speaks of the part. */
interface SheetLinks {
  readonly list: Link[];
  add(type: string, target: string, external?: boolean): string;
}

const createLinks = (): SheetLinks => {
  const list: Link[] = [];
  return {
    list,
    add: (type, target, external = false) => {
      const id = `rId${list.length + 1}`;
      list.push({ id, type, target, external });
      return id;
    },
  };
};

const writeCharts = (file: FileDraft, { plan, name, number }: NamedSheet): void => {
  const { pack, parts } = file;
  const links = plan.charts.map((chart, k): Link => {
    file.charts += 1;
    const path = `xl/charts/chart${file.charts}.xml`;
    pack.add(path, chartXml(plan, chart, name));
    parts.add(path, `${OFFICE}.drawingml.chart+xml`);
    return { id: `rId${k + 1}`, type: 'chart', target: `/${path}` };
  });
  const path = `xl/drawings/drawing${number}.xml`;
  pack.add(path, drawingXml(plan.charts));
  pack.add(`xl/drawings/_rels/drawing${number}.xml.rels`, relationshipsXml(links));
  parts.add(path, `${OFFICE}.drawing+xml`);
};

const writeComments = ({ pack, parts }: FileDraft, { plan, number }: NamedSheet): void => {
  pack.add(`xl/comments${number}.xml`, commentsXml(plan.comments));
  parts.add(`xl/comments${number}.xml`, `${SPREADSHEET}.comments+xml`);
  pack.add(`xl/drawings/vmlDrawing${number}.vml`, commentShapesXml(plan.comments, number));
};

interface TablePart {
  readonly path: string;
  readonly xml: string;
  readonly id: string;
}

/** The tables of a sheet, named and numbered through the file; nothing is written yet. */
const planTables = (file: FileDraft, sheet: SheetPlan, links: SheetLinks): Result<readonly TablePart[]> => {
  const tables: TablePart[] = [];
  for (const table of sheet.tables) {
    const name = toTableName(table.name, file.tableNames);
    file.tableNames.push(name);
    const number = file.tableNames.length;
    const path = `xl/tables/table${number}.xml`;
    const xml = tableXml(sheet, table, number, name);
    if (!xml.ok) return xml;
    tables.push({ path, xml: xml.value, id: links.add('table', `/${path}`) });
  }
  return succeed(tables);
};

/** The name that a sheet got, by its wanted name or its key. */
const nameIn =
  (sheets: readonly NamedSheet[]) =>
  (wanted: string): string | null =>
    (
      sheets.find(({ name }) => name === wanted) ??
      sheets.find(({ plan }) => plan.key === wanted || plan.name === wanted)
    )?.name ?? null;

/** Ids of links to addresses outside the file, each address linked once. */
const urlLinks = (links: SheetLinks): ((url: string) => string) => {
  const urls = new Map<string, string>();
  return (url) => {
    const id = urls.get(url) ?? links.add('hyperlink', url, true);
    urls.set(url, id);
    return id;
  };
};

/** Writes a sheet and the parts that belong to it. Fails with `bad-plan` or `cancelled`. */
export const writeSheetParts = (file: FileDraft, named: NamedSheet): Result<void> => {
  const { pack, parts, styles, strings, sheets, active, meter } = file;
  const { plan: sheet, number } = named;
  const links = createLinks();
  const hasCharts = sheet.charts.length > 0;
  const hasComments = sheet.comments.length > 0;
  const drawing = hasCharts ? links.add('drawing', `/xl/drawings/drawing${number}.xml`) : null;
  const legacyDrawing = hasComments ? links.add('vmlDrawing', `/xl/drawings/vmlDrawing${number}.vml`) : null;
  if (hasComments) links.add('comments', `/xl/comments${number}.xml`);
  const tables = planTables(file, sheet, links);
  if (!tables.ok) return tables;

  const path = `xl/worksheets/sheet${number}.xml`;
  const part = pack.start(path);
  const written = writeSheet(
    sheet,
    number - 1 === active,
    { drawing, legacyDrawing, tables: tables.value.map(({ id }) => id) },
    { styles, share: strings.share, sheetName: nameIn(sheets), addUrl: urlLinks(links), onRow: meter },
    part.write,
  );
  part.end();
  if (!written.ok) return written;

  parts.add(path, `${SPREADSHEET}.worksheet+xml`);
  for (const table of tables.value) {
    pack.add(table.path, table.xml);
    parts.add(table.path, `${SPREADSHEET}.table+xml`);
  }
  if (hasCharts) writeCharts(file, named);
  if (hasComments) writeComments(file, named);
  if (links.list.length > 0) pack.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsXml(links.list));
  return succeed(undefined);
};
