import { readFileSync } from 'node:fs';
import { buildUnitIndex } from '../../src/domain/units/unit-index';
import { matchUnit } from '../../src/domain/units/matching/match-unit';
import { plainUnit, type Unit } from '../../src/domain/units/unit';

export interface Lookup {
  readonly query: string;
  /** Name of the unit meant; `null` = none. */
  readonly unit: string | null;
  /** The equally likely ones, when that is expected. */
  readonly ambiguous: readonly string[];
}

export interface LookupList {
  readonly title: string;
  readonly units: readonly Unit[];
  readonly lookups: readonly Lookup[];
}

/** Reads `== title`, `+ unit | alias; alias`, `query => unit`, `query => -`, `query => ? A | B`. */
export const readLookups = (path: string): readonly LookupList[] => {
  const lists: { title: string; units: Unit[]; lookups: Lookup[] }[] = [];
  for (const raw of readFileSync(path, 'utf8').split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('== ')) {
      lists.push({ title: line.slice(3), units: [], lookups: [] });
      continue;
    }
    const list = lists.at(-1);
    if (!list) continue;
    if (line.startsWith('+ ')) {
      const [name = '', aliases = ''] = line.slice(2).split(' | ');
      list.units.push({
        ...plainUnit(name.trim()),
        aliases: aliases
          .split(';')
          .map((a) => a.trim())
          .filter((a) => a !== ''),
      });
      continue;
    }
    const [query = '', right = ''] = line.split('=>').map((part) => part.trim());
    const ambiguous = right.startsWith('?')
      ? right
          .slice(1)
          .split('|')
          .map((name) => name.trim())
      : [];
    list.lookups.push({ query, unit: right === '-' || ambiguous.length > 0 ? null : right, ambiguous });
  }
  return lists;
};

export interface LookupScore {
  readonly total: number;
  readonly right: number;
  /** Another unit than the one meant, or a unit where none is meant. */
  readonly wrong: number;
  readonly failures: readonly string[];
}

export const scoreLookups = (lists: readonly LookupList[]): LookupScore => {
  let total = 0;
  let right = 0;
  let wrong = 0;
  const failures: string[] = [];
  for (const list of lists) {
    const index = buildUnitIndex(list.units);
    for (const { query, unit, ambiguous } of list.lookups) {
      total += 1;
      const match = matchUnit(index, query);
      const got = match.unit?.name ?? null;
      const sameAmbiguity =
        ambiguous.length === 0 ||
        [...ambiguous].sort().join('|') ===
          match.alternatives
            .map((u) => u.name)
            .sort()
            .join('|');
      if (got === unit && sameAmbiguity) right += 1;
      else {
        if (got !== null && got !== unit) wrong += 1;
        failures.push(
          `${got !== null && got !== unit ? 'WRONG ' : ''}[${list.title}] ${query} => want ${unit ?? '-'} got ${got ?? '-'} ${match.way ?? ''} ${match.alternatives.map((u) => u.name).join(' | ')}`,
        );
      }
    }
  }
  return { total, right, wrong, failures };
};
