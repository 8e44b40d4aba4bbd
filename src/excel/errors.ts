import type { Failure } from '../application/ports';

/**
 * Words of the Excel ring for what went wrong; each has its sentence `excel.<code>` in the message catalogues.
 */
export type ExcelFailureCode =
  | 'cell-editing'
  | 'workbook-protected'
  | 'sheet-protected'
  | 'view-only'
  | 'access-denied'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'text-too-long'
  | 'bad-plan'
  | 'name-taken'
  | 'too-large'
  | 'sheet-missing'
  | 'sheet-hidden'
  | 'item-missing'
  | 'several-areas'
  | 'empty-sheet'
  | 'busy'
  | 'network'
  | 'timeout'
  | 'old-excel'
  | 'cancelled'
  | 'leftovers'
  | 'nothing-to-undo'
  | 'undo-gone'
  | 'last-sheet'
  | 'unknown';

/** A failure of this ring. */
export const excelFailure = (code: ExcelFailureCode, params: Failure['params'] = {}): Failure => ({ code, params });

/**
 * Excel's error codes (never its localised messages) and what they mean to a person. Source: Excel.ErrorCodes and
 * OfficeExtension.ErrorCodes of the API reference, and excel-rules.md §2.3.
 */
const MEANING: Readonly<Record<string, ExcelFailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'access-denied',
  Unauthenticated: 'access-denied',
  ItemAlreadyExists: 'name-taken',
  Conflict: 'name-taken',
  ItemNotFound: 'item-missing',
  InvalidReference: 'item-missing',
  InvalidBinding: 'item-missing',
  InvalidSelection: 'several-areas',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  ActivityLimitReached: 'busy',
  Timeout: 'busy',
  HostRestartNeeded: 'busy',
  ConnectionFailure: 'network',
  NetworkError: 'network',
  HttpRequestFailed: 'network',
  ApiNotFound: 'old-excel',
  ApiNotAvailable: 'old-excel',
  NotImplemented: 'old-excel',
  UnsupportedOperation: 'old-excel',
  UnsupportedFeature: 'old-excel',
};

/** Excel's code of an error it raised; the error's own name for any other; "unknown" when there is neither. */
export const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
};

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
    ? error.message
    : String(error);

/** The call Excel refused, for support; `""` when it does not say. */
const placeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const info = error.debugInfo as { readonly statement?: unknown; readonly errorLocation?: unknown } | null | undefined;
  const place = info?.statement ?? info?.errorLocation;
  return typeof place === 'string' ? place : '';
};

/**
 * What an exception of Office.js means. Only the code decides: messages are in the language of Excel. An unknown code
 * keeps Excel's code and message in the parameters, so that support can see them.
 */
export const toFailure = (error: unknown): Failure => {
  const code = codeOf(error);
  const meaning = MEANING[code];
  const place = placeOf(error);
  return meaning === undefined
    ? excelFailure('unknown', { code, place, message: messageOf(error) })
    : excelFailure(meaning, { code, place });
};
