import { strToU8, zipSync } from 'fflate';

/** A ZIP archive of texts, for fixtures that a test spells out part by part. */
export const archive = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationships = (links: readonly { id: string; type: string; target: string; mode?: string }[]): string =>
  `<Relationships ${PACKAGE}>${links
    .map(
      ({ id, type, target, mode }) =>
        `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

export interface SheetFixture {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
  readonly type?: string;
}

/** The parts of a small workbook: sheets as the inside of `<worksheet>`, optional strings and styles. */
export const workbookParts = (
  sheets: readonly SheetFixture[],
  options: { strings?: string; styles?: string; date1904?: boolean } = {},
): Record<string, string> => ({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
  'xl/workbook.xml':
    `<workbook ${MAIN} ${RELS}><workbookPr${options.date1904 ? ' date1904="1"' : ''}/><sheets>` +
    sheets
      .map(
        ({ name, state }, k) =>
          `<sheet name="${name}" sheetId="${k + 1}"${state ? ` state="${state}"` : ''} r:id="s${k + 1}"/>`,
      )
      .join('') +
    '</sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relationships([
    ...sheets.map(({ type }, k) => ({
      id: `s${k + 1}`,
      type: type ?? 'worksheet',
      target: `worksheets/sheet${k + 1}.xml`,
    })),
    { id: 'x1', type: 'sharedStrings', target: 'sharedStrings.xml' },
    { id: 'x2', type: 'styles', target: '/xl/styles.xml' },
  ]),
  ...(options.strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${MAIN}>${options.strings}</sst>` }),
  ...(options.styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet ${MAIN}>${options.styles}</styleSheet>` }),
  ...Object.fromEntries(
    sheets.map(({ xml }, k) => [`xl/worksheets/sheet${k + 1}.xml`, `<worksheet ${MAIN} ${RELS}>${xml}</worksheet>`]),
  ),
});
