import type { SheetSnapshot, SourceSnapshot } from '../domain/source/snapshot';

/** Tables of sheets that KH makes beside the schedule: they repeat its words and are no plan (workbook.md). */
const OWN_TABLES = /^(?:tblKiemTra|tblDonVi|tblNgayKyNiem|tblNgayNghi)(?:_\d+)?$/iu;

const isOwn = ({ name, tables }: SheetSnapshot): boolean =>
  name === '_KH' || tables.some((table) => OWN_TABLES.test(table.name));

/** The source without the lists and findings that an earlier run wrote; a schedule sheet of KH's stays. */
export const withoutOwnSheets = (source: SourceSnapshot): SourceSnapshot =>
  source.kind === 'text' ? source : { ...source, sheets: source.sheets.filter((sheet) => !isOwn(sheet)) };
