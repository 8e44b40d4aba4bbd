import type { Role } from '../domain/units/assignment';
import { parseAssignments } from '../domain/units/assignment-parser';
import { fail, succeed, type Result } from './ports';

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
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return fail('not-an-object');
  const { id, text } = input as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return fail('missing-field', { field: 'text' });
  const units = parseAssignments(text).map(({ unit, role, text: words, collective }) => ({
    unit,
    role,
    text: words,
    collective,
  }));
  return succeed({ id: id ?? null, units });
};
