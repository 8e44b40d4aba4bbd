import { fail, succeed, type Result } from '../../application/ports';
import type { Notice, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../domain/source/snapshot';
import { parseRect } from '../../domain/workbook/address';
import { readPart } from '../../files/part';
import { readRelationships, type Relationship } from '../../files/relationships';
import { readAttribute } from '../../files/xml';
import { openZip, type ZipPackage } from '../../files/zip';
import { readSharedStrings, type RichString } from './shared-strings';
import { readSheet, type SheetContext } from './sheet';
import { readStyles, type CellFormat } from './styles';

interface SheetEntry {
  readonly name: string;
  readonly state: SheetSnapshot['visibility'];
  readonly id: string;
}

interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true';

const readVisibility = (state: string | null): SheetSnapshot['visibility'] =>
  state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible';

const readWorkbookPart = (zip: ZipPackage, part: string): Result<WorkbookPart> => {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const read = readPart(zip, part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = isTrue(readAttribute(attributes, 'date1904'));
      else if (name === 'sheet') {
        sheets.push({
          name: readAttribute(attributes, 'name') ?? '',
          state: readVisibility(readAttribute(attributes, 'state')),
          id: readAttribute(attributes, 'id') ?? '',
        });
      }
    },
  });
  return read.ok ? succeed({ date1904, sheets }) : read;
};

const findWorkbookPart = (zip: ZipPackage): Result<string> => {
  const links = readRelationships(zip, '');
  if (!links.ok) return links;
  const part = links.value.find((link) => link.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  return zip.has(part) ? succeed(part) : fail('damaged');
};

const readTables = (zip: ZipPackage, sheetPart: string, ids: readonly string[]): Result<readonly TableSnapshot[]> => {
  if (ids.length === 0) return succeed([]);
  const links = readRelationships(zip, sheetPart);
  if (!links.ok) return links;
  const tables: TableSnapshot[] = [];
  for (const link of links.value.filter(({ id, type }) => type === 'table' && ids.includes(id))) {
    const read = readPart(zip, link.target, {
      open: (name, attributes) => {
        if (name !== 'table') return;
        const range = parseRect(readAttribute(attributes, 'ref') ?? '');
        const tableName = readAttribute(attributes, 'displayName') ?? readAttribute(attributes, 'name') ?? '';
        if (range) tables.push({ name: tableName, range });
      },
    });
    if (!read.ok) return read;
  }
  return succeed(tables);
};

const readCommon = (
  zip: ZipPackage,
  links: readonly Relationship[],
): Result<{ strings: readonly RichString[]; formats: readonly CellFormat[] }> => {
  const target = (type: string): string | null => {
    const part = links.find((link) => link.type === type)?.target;
    return part !== undefined && zip.has(part) ? part : null;
  };
  const stringPart = target('sharedStrings');
  const strings = stringPart === null ? succeed([]) : readSharedStrings(zip, stringPart);
  if (!strings.ok) return strings;
  const stylePart = target('styles');
  const formats = stylePart === null ? succeed([]) : readStyles(zip, stylePart);
  return formats.ok ? succeed({ strings: strings.value, formats: formats.value }) : formats;
};

/**
 * Reads a .xlsx (or .xlsm) from its bytes into a plain picture: values with cached results of formulas, number
 * formats, fonts, merges, tables, visibility, protection. Works in Node and in the browser. `name` is the file
 * name without folder. A sheet too wide to be a schedule is left out with a notice, unless nothing else is left.
 * Fails with `encrypted`, `damaged`, `unpacked-too-large`, `too-many-cells`, `too-wide` or `empty`.
 */
export const readWorkbook = (bytes: Uint8Array, name: string): Result<WorkbookSnapshot> => {
  const opened = openZip(bytes);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const found = findWorkbookPart(zip);
  if (!found.ok) return found;
  const workbook = readWorkbookPart(zip, found.value);
  if (!workbook.ok) return workbook;
  const links = readRelationships(zip, found.value);
  if (!links.ok) return links;
  const common = readCommon(zip, links.value);
  if (!common.ok) return common;

  const context: SheetContext = { ...common.value, date1904: workbook.value.date1904, meter: { cells: 0 } };
  const sheets: SheetSnapshot[] = [];
  const notices: Notice[] = [];
  let refused: Result<never> | null = null;
  for (const entry of workbook.value.sheets) {
    const link = links.value.find(({ id }) => id === entry.id);
    if (link?.type !== 'worksheet') continue; // chart sheets and dialog sheets have no cells
    const content = readSheet(zip, link.target, entry.name, context);
    if (!content.ok) {
      if (content.failure.code !== 'too-wide') return content;
      refused ??= content;
      notices.push({ key: 'files.notice.too-wide', params: content.failure.params });
      continue;
    }
    const { tableIds, notices: sheetNotices, ...rest } = content.value;
    const tables = readTables(zip, link.target, tableIds);
    if (!tables.ok) return tables;
    sheets.push({ name: entry.name, visibility: entry.state, ...rest, tables: tables.value });
    notices.push(...sheetNotices);
  }
  const hasContent = sheets.some((sheet) => sheet.rows.length > 0);
  if (!hasContent) return refused ?? fail('empty');
  return succeed({ kind: 'workbook', name, date1904: context.date1904, sheets, notices });
};
