import type { Role } from '../domain/units/assignment';
import { parseAssignments } from '../domain/units/assignment-parser';
import { inputFields, textField } from './input-record';
import { succeed, type Result } from './ports';

/** One unit of the public record. */
export interface UnitRecord {
  readonly unit: string;
  readonly role: Role | null;
  /** The words of the input that name it. */
  readonly text: string;
  readonly collective: boolean;
}

/** The public record of `kh parse units` (cli-contract.md). `id` is given back as it came. */
export interface UnitsRecord {
  readonly id: unknown;
  readonly units: readonly UnitRecord[];
}

/**
 * One record: `{id, text}` in, `{id, units}` out, units in the order of the text. Fails with `not-an-object`, or
 * with `missing-field` when `text` is no text.
 */
export const parseUnitsRecord = (input: unknown): Result<UnitsRecord> => {
  const fields = inputFields(input);
  if (!fields.ok) return fields;
  const given = textField(fields.value, 'text');
  if (!given.ok) return given;
  const units = parseAssignments(given.value).map(({ unit, role, text: words, collective }) => ({
    unit,
    role,
    text: words,
    collective,
  }));
  return succeed({ id: fields.value.id ?? null, units });
};
