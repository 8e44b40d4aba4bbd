import { succeed, type Result, type WriteProgress, type WriteReceipt } from '../../application/ports';
import type { WritePlan } from '../../domain/workbook/write-plan';
import { createPackageWriter } from './package';
import { createPartList, OFFICE, SPREADSHEET } from './part-list';
import { relationshipsXml, type Link } from './relationships';
import { createRowMeter } from './row-meter';
import { createStrings } from './shared-strings';
import { writeSheetParts, type FileDraft } from './sheet-parts';
import { createStyleTable } from './style-table';
import { activeIndex, marksXml, nameSheets, workbookXml, type NamedSheet } from './workbook-part';

const workbookLinks = (sheets: readonly NamedSheet[]): readonly Link[] => [
  ...sheets.map(({ number }) => ({
    id: `rId${number}`,
    type: 'worksheet',
    target: `/xl/worksheets/sheet${number}.xml`,
  })),
  { id: `rId${sheets.length + 1}`, type: 'styles', target: '/xl/styles.xml' },
  { id: `rId${sheets.length + 2}`, type: 'sharedStrings', target: '/xl/sharedStrings.xml' },
];

const FILE_LINKS: readonly Link[] = [
  { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
  { id: 'rId2', type: 'custom-properties', target: 'docProps/custom.xml' },
];

/** The parts that tell of the whole file, once all sheets are written. */
const writeCommonParts = ({ pack, parts, strings, styles, sheets, active }: FileDraft): void => {
  strings.write(pack);
  pack.add('xl/styles.xml', styles.toXml());
  pack.add('xl/workbook.xml', workbookXml(sheets, active));
  pack.add('xl/_rels/workbook.xml.rels', relationshipsXml(workbookLinks(sheets)));
  pack.add('docProps/custom.xml', marksXml(sheets));
  pack.add('_rels/.rels', relationshipsXml(FILE_LINKS));
  parts.add('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`);
  parts.add('xl/styles.xml', `${SPREADSHEET}.styles+xml`);
  parts.add('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`);
  parts.add('docProps/custom.xml', `${OFFICE}.custom-properties+xml`);
  pack.add('[Content_Types].xml', parts.toXml());
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
  const sheets = nameSheets(plan.sheets);
  const file: FileDraft = {
    pack: createPackageWriter(sink),
    parts: createPartList(),
    strings: createStrings(),
    styles: createStyleTable(),
    sheets,
    active: activeIndex(sheets, plan.activate),
    meter: createRowMeter(plan.sheets, progress),
    tableNames: [],
    charts: 0,
  };
  for (const sheet of sheets) {
    const written = writeSheetParts(file, sheet);
    if (!written.ok) return written;
  }
  writeCommonParts(file);
  file.pack.finish();
  return succeed({
    command: plan.command,
    sheets: sheets.map(({ plan: { key }, name }) => ({ key, name })),
    syncs: 0,
  });
};
