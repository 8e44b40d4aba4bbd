import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/source/snapshot';
import { foldKey } from '../../domain/text/fold';
import { HEADINGS, organisationType, type OrganisationType } from '../../domain/workbook/organisation';
import { SCHEDULE_TABLE } from '../../domain/workbook/schedule-columns';

/** Who reports: decides the heading of every report (NĐ 30/2020, QĐ 933/QĐ-TLĐ, HD 05-HD/VPTW, HD 29-HD/TWĐTN-VP). */
export interface ReportOrganisation {
  readonly type: OrganisationType | null;
  /** The body above, in capitals as the letterhead has it; `""` when there is none. */
  readonly parent: string;
  readonly issuer: string;
  /** The issuer as a sentence writes it ("Ban Thường vụ Đoàn Khối"); absent when no caption tells. */
  readonly name?: string;
}

const IS_HEADING = new Map(
  (Object.entries(HEADINGS) as [OrganisationType, readonly string[]][]).flatMap(([type, lines]) =>
    lines.map((line): readonly [string, OrganisationType] => [foldKey(line), type]),
  ),
);

const typeOfName = (name: string): OrganisationType | null =>
  organisationType({
    number: null,
    date: null,
    issuer: { value: name, text: name, origin: null, basis: 'stated' },
    parentBody: null,
  });

const isTable = (name: string): boolean => name.toLowerCase().startsWith(SCHEDULE_TABLE.toLowerCase());

const textsOf = (sheet: SheetSnapshot, row: number): readonly string[] =>
  (sheet.rows[row - sheet.top] ?? []).flatMap((cell) =>
    typeof cell?.value === 'string' && cell.value.trim() !== '' ? [cell.value.trim()] : [],
  );

/** "(Kèm theo Kế hoạch số … ngày … của Ban Thường vụ Đoàn Khối)": the issuer in its own small letters. */
const CAPTION = /^\(Kèm theo .* của ([^()…]+)\)$/u;

const readCaption = (sheet: SheetSnapshot, tableTop: number): string | null => {
  for (let row = tableTop - 1; row >= Math.max(sheet.top, tableTop - 4); row -= 1) {
    const [found] = textsOf(sheet, row).flatMap((text) => CAPTION.exec(text)?.[1] ?? []);
    if (found !== undefined) return found.trim();
  }
  return null;
};

/** The letterhead above the table: rows with a heading of a system on the right and the body's names on the left. */
const readLetterhead = (sheet: SheetSnapshot, tableTop: number): ReportOrganisation | null => {
  const left: string[] = [];
  let type: OrganisationType | null = null;
  for (let row = sheet.top; row < Math.min(tableTop, sheet.top + 4); row += 1) {
    const texts = textsOf(sheet, row);
    const heading = texts.map((text) => IS_HEADING.get(foldKey(text))).find((found) => found !== undefined);
    // The letterhead ends with the first row that has nothing on the right; the issuer may be one row longer.
    if (heading === undefined && (left.length === 0 || texts.length !== 1 || row > sheet.top + 2)) break;
    if (heading !== undefined) type ??= heading;
    left.push(...texts.filter((text) => !IS_HEADING.has(foldKey(text)) && text === text.toUpperCase()));
  }
  if (type === null) return null;
  const issuer = left.at(-1) ?? '';
  const byName = issuer === '' ? null : typeOfName(issuer);
  // State and trade unions share a heading: the name tells them apart.
  const parent = left.length > 1 ? left.slice(0, -1).join(' ') : '';
  const name = readCaption(sheet, tableTop);
  return { type: byName ?? type, parent, issuer, ...(name === null ? {} : { name }) };
};

/** The organisation as the first schedule's letterhead says; `null` when no schedule has one. */
export const readOrganisation = (
  workbook: WorkbookSnapshot,
  sheets: readonly string[] | null,
): ReportOrganisation | null => {
  for (const sheet of workbook.sheets) {
    if (sheets !== null && !sheets.includes(sheet.name)) continue;
    const table = sheet.tables.find(({ name }) => isTable(name));
    const found = table === undefined ? null : readLetterhead(sheet, table.range.top);
    if (found !== null) return found;
  }
  return null;
};
