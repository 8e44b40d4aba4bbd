import { matchUnit } from '../domain/units/matching/match-unit';
import { plainUnit } from '../domain/units/unit';
import { buildUnitIndex, exactKey, type UnitIndex } from '../domain/units/unit-index';
import { inputFields, textField } from './input-record';
import { fail, succeed, type Result } from './ports';

/** The public record of `kh parse match` (cli-contract.md). `id` is given back as it came. */
export interface MatchRecord {
  readonly id: unknown;
  /** The entry of the list that is meant, as the list writes it. */
  readonly match: string | null;
  /** 0–1; 0 when there is no match. */
  readonly score: number;
  /** Entries that are equally likely, when that is why there is no match. */
  readonly alternatives: readonly string[];
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

/** One unit for each name; the same name written twice is one unit. */
const indexOf = (names: readonly string[]): UnitIndex => {
  const distinct = new Map<string, string>();
  for (const name of names) {
    const key = exactKey(name);
    if (!distinct.has(key)) distinct.set(key, name);
  }
  return buildUnitIndex([...distinct.values()].map((name) => plainUnit(name)));
};

const remembered: { key: string; index: UnitIndex | null } = { key: '', index: null };

/** Lines of a batch mostly carry the same list: the last index is kept. */
const indexFor = (names: readonly string[]): UnitIndex => {
  const key = names.join('\u0000');
  if (remembered.index === null || remembered.key !== key) {
    remembered.index = indexOf(names);
    remembered.key = key;
  }
  return remembered.index;
};

/**
 * One record: `{id, query, list}` in, `{id, match, score, alternatives}` out. Fails with `not-an-object`, or with
 * `missing-field` when `query` is no text or `list` no array of texts.
 */
export const parseMatchRecord = (input: unknown): Result<MatchRecord> => {
  const fields = inputFields(input);
  if (!fields.ok) return fields;
  const query = textField(fields.value, 'query');
  if (!query.ok) return query;
  const { id, list } = fields.value;
  if (!isNames(list)) return fail('missing-field', { field: 'list' });
  const found = matchUnit(indexFor(list), query.value);
  return succeed({
    id: id ?? null,
    match: found.unit?.name ?? null,
    score: found.score,
    alternatives: found.alternatives.map((unit) => unit.name),
  });
};
