import type { Origin } from '../domain/source/origin';
import { formatAddress, quoteSheetName } from '../domain/workbook/address';
import { translate, type Locale } from '../messages';

/** "trang Tháng 5, ô C12" or "dòng 12": where something was read, in words; `""` when nobody knows. */
export const placeText = (origin: Origin | null, locale: Locale): string => {
  if (origin === null) return '';
  return origin.kind === 'line'
    ? translate(locale, 'files.place.line', { line: origin.line })
    : translate(locale, 'files.place.cell', {
        sheet: origin.sheet,
        address: formatAddress(origin.row, origin.column),
      });
};

/** 1-based row of the sheet or line of the text; `null` when nobody knows. */
export const rowOf = (origin: Origin | null): number | null =>
  origin === null ? null : origin.kind === 'line' ? origin.line : origin.row;

/** "'Tháng 5'!C12" for a cell, `null` for a line of text. */
export const addressOf = (origin: Origin | null): string | null =>
  origin?.kind === 'cell' ? `${quoteSheetName(origin.sheet)}!${formatAddress(origin.row, origin.column)}` : null;
