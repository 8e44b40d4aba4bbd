/** What a cell can hold, and the words Excel uses for it. */

export const ERROR_WORDS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
] as const;
export type ErrorWord = (typeof ERROR_WORDS)[number];

export interface ErrorValue {
  readonly error: ErrorWord;
}

/** `null` is an empty cell. Dates are serial numbers. */
export type Scalar = number | string | boolean | null | ErrorValue;
export type Matrix = readonly (readonly Scalar[])[];

const SHARED = new Map<string, ErrorValue>(ERROR_WORDS.map((word) => [word, { error: word }]));
const VALUE_ERROR: ErrorValue = { error: '#VALUE!' };

/** The shared value of an error word. */
export const errorValue = (word: ErrorWord): ErrorValue => SHARED.get(word) ?? VALUE_ERROR;

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

/** "#n/a" → the error value; `null` when the text is no error word. */
export function parseErrorWord(text: string): ErrorValue | null {
  return text.startsWith('#') ? (SHARED.get(text.toUpperCase()) ?? null) : null;
}

export type ValueType = 'Unknown' | 'Empty' | 'String' | 'Integer' | 'Double' | 'Boolean' | 'Error' | 'RichValue';

/** `Excel.RangeValueType` of a value. */
export function valueType(value: Scalar): ValueType {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return 'Error';
}

/** The value as the API gives it: empty cells are "", errors their word. */
export const toJson = (value: Scalar): string | number | boolean =>
  value === null ? '' : typeof value === 'object' ? value.error : value;
