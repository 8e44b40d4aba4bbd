import { columnName, columnNumber } from '../../domain/workbook/address';

/** Prefixes that files put before functions newer than the format, and how a custom function is kept. */
const STORED_PREFIX = /_xlfn\.(?:_xlws\.)?|_xludf\.|_xlpm\./g;
const CUSTOM_FUNCTION = /_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)(?=\()/g;

/**
 * The formula as Excel shows it (en-US), with the leading "=": "_xlfn.TEXTJOIN(…)" is TEXTJOIN, and
 * "_xldudf_KH_NAMKYNIEM(…)" is KH.NAMKYNIEM.
 */
export const showFormula = (stored: string): string =>
  `=${stored.replace(STORED_PREFIX, '').replace(CUSTOM_FUNCTION, '$1.$2')}`;

// Texts in quotes and quoted sheet names are stepped over; what is left of the alternatives is a cell address.
const REFERENCE = /"[^"]*"|'[^']*'|(?<![\w.$\\])(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\w(.!])/g;

/** The formula of a shared formula's other cell: relative addresses moved by `rows` and `columns`. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(
    REFERENCE,
    (whole: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return whole;
      const to = columnNumber(column) + (fixedColumn === '$' ? 0 : columns);
      const toRow = Number(row) + (fixedRow === '$' ? 0 : rows);
      if (to < 1 || toRow < 1) return '#REF!';
      return `${fixedColumn ?? ''}${columnName(to)}${fixedRow ?? ''}${toRow}`;
    },
  );
