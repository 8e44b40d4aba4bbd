import { notAvailable, quote, refuse } from '../answer';

/** What one argument of a custom function holds once cleaned. */
export type Cell = string | number | boolean;

/** 1-based place of the argument, as sentences name it. */
export type Position = number;

const BLANK_TEXT = /^[\s\u00a0\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*$/u;
const ERROR_WORD = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|BUSY!|CALC!|SPILL!|FIELD!|BLOCKED!|CONNECT!)$/u;

const errorWordIn = (value: unknown): string | null => {
  if (typeof value === 'string') return ERROR_WORD.test(value) ? value : null;
  if (typeof value !== 'object' || value === null) return null;
  const known: unknown = Reflect.get(value, 'code') ?? Reflect.get(value, 'error') ?? Reflect.get(value, 'basicValue');
  return typeof known === 'string' && ERROR_WORD.test(known) ? known : null;
};

/**
 * True for all the ways Excel says "empty": 0 on the desktop, null on the web, an omitted argument, text of blanks only.
 */
export const isBlank = (value: unknown): boolean => {
  if (value === null || value === undefined || value === 0 || value === '') return true;
  return typeof value === 'string' && BLANK_TEXT.test(value);
};

const onlyCell = (rows: readonly unknown[], position: Position): unknown => {
  if (rows.length === 0) return null;
  const first = rows[0];
  if (rows.length > 1) return refuse('functions.argument.matrix', { position });
  if (!Array.isArray(first)) return first;
  return first.length <= 1 ? first[0] : refuse('functions.argument.matrix', { position });
};

/** Ends the function when the value is one of Excel's errors: #N/A stays #N/A, every other gives #VALUE!. */
export const refuseError = (value: unknown, position: Position): void => {
  const word = errorWordIn(value);
  if (word === '#N/A') notAvailable('functions.argument.error', { position, text: word });
  if (word !== null) refuse('functions.argument.error', { position, text: word });
};

/**
 * The one value of the argument, `null` when it is blank (see {@link isBlank}). A range of one cell counts as that
 * cell. A larger range, an error of Excel or anything that is no cell value ends the function.
 */
export const readCell = (value: unknown, position: Position): Cell | null => {
  const single: unknown = Array.isArray(value) ? onlyCell(value, position) : value;
  if (isBlank(single)) return null;
  refuseError(single, position);
  if (typeof single === 'string' || typeof single === 'boolean') return single;
  if (typeof single === 'number' && Number.isFinite(single)) return single;
  return refuse('functions.argument.unknown', { position });
};

/** The argument as text: numbers as digits, booleans as Excel writes them; `null` when it is blank. */
export const readText = (value: unknown, position: Position): string | null => {
  const cell = readCell(value, position);
  if (cell === null) return null;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
};

const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/u;

/** The argument as a number, also from text ("2", "0,5"); `null` when it is blank. */
export const readNumber = (value: unknown, position: Position): number | null => {
  const cell = readCell(value, position);
  if (cell === null || typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell.normalize('NFKC').trim() : '';
  if (NUMBER.test(text)) return Number(text.replace(',', '.'));
  return refuse('functions.argument.number', { position, text: quote(cell) });
};

/** A choice from 1 to `last`; 1 when the argument is blank. */
export const readChoice = (value: unknown, last: number, position: Position): number => {
  const number = readNumber(value, position) ?? 1;
  if (Number.isInteger(number) && number >= 1 && number <= last) return number;
  return refuse('functions.argument.choice', { position, last, text: quote(number) });
};

/** The whole number of the argument, `otherwise` when it is blank. */
export const readInteger = (value: unknown, otherwise: number, position: Position): number => {
  const number = readNumber(value, position) ?? otherwise;
  return Number.isSafeInteger(number)
    ? number
    : refuse('functions.argument.integer', { position, text: quote(number) });
};

/** The rows of a range argument; a single value is a range of one cell, an omitted one has no rows. */
export const readRange = (value: unknown): readonly (readonly unknown[])[] => {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  return rows.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
};
