import { fail, succeed, type Result } from './ports';

/** One line of a batch, read as JSON: its fields are not yet known to be anything. */
export type InputFields = Readonly<Record<string, unknown>>;

const MAX_YEAR = 9999;

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The fields of a record; fails with `not-an-object`. */
export const inputFields = (input: unknown): Result<InputFields> =>
  typeof input !== 'object' || input === null || Array.isArray(input)
    ? fail('not-an-object')
    : succeed(input as InputFields);

/** A field that must be a text; fails with `missing-field`. */
export const textField = (fields: InputFields, field: string): Result<string> => {
  const value = fields[field];
  return typeof value === 'string' ? succeed(value) : fail('missing-field', { field });
};

/** The year of a record: a whole number 1–9999, also as text; `null` when there is none, else `missing-field`. */
const yearField = ({ year: value }: InputFields): Result<number | null> => {
  if (isAbsent(value)) return succeed(null);
  const year = typeof value === 'string' ? Number(value) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= MAX_YEAR
    ? succeed(year)
    : fail('missing-field', { field: 'year' });
};

/** A field that `read` makes something of, `null` when it is absent; fails with `missing-field`. */
export const optionalField = <T>(
  fields: InputFields,
  field: string,
  read: (text: string) => T | null,
): Result<T | null> => {
  const value = fields[field];
  if (isAbsent(value)) return succeed(null);
  const made = typeof value === 'string' ? read(value) : null;
  return made === null ? fail('missing-field', { field }) : succeed(made);
};

/** What records about a text share; `id` is given back as it came. */
export interface TextInput {
  readonly fields: InputFields;
  readonly id: unknown;
  readonly text: string;
  /** 1–9999; `null` when none is given. */
  readonly year: number | null;
}

/**
 * A record `{id, text, year?}`. Fails with `not-an-object`, or with `missing-field` when `text` is no text or `year` no
 * whole number of 1–9999.
 */
export const textInput = (input: unknown): Result<TextInput> => {
  const fields = inputFields(input);
  if (!fields.ok) return fields;
  const text = textField(fields.value, 'text');
  if (!text.ok) return text;
  const year = yearField(fields.value);
  if (!year.ok) return year;
  return succeed({ fields: fields.value, id: fields.value.id ?? null, text: text.value, year: year.value });
};
