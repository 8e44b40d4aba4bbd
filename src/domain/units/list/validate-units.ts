import { compareDates } from '../../calendar/plain-date';
import type { Finding } from '../../checks/finding';
import { groupBy } from '../../text/group-by';
import { exactKey } from '../unit-index';
import type { Unit } from '../unit';
import { unitProblem } from './problem';

/** Units of a circle that are named; a long one is told in its first ones. */
const MOST_SHOWN = 8;

/** Whether the two names ever hold on one day: a name may be given again after the first bearer is gone. */
const overlap = (a: Unit, b: Unit): boolean => {
  const ended = (x: Unit, y: Unit): boolean =>
    x.validTo !== null && y.validFrom !== null && compareDates(x.validTo, y.validFrom) < 0;
  return !ended(a, b) && !ended(b, a);
};

/** Pairs of a group that clash, each later one against the first it meets: linear in the group but for long ones. */
const clashes = (units: readonly Unit[]): readonly (readonly [Unit, Unit])[] => {
  const found: (readonly [Unit, Unit])[] = [];
  for (let i = 1; i < units.length; i += 1) {
    const later = units[i];
    if (!later) continue;
    const earlier = units.slice(0, Math.min(i, 50)).find((unit) => overlap(unit, later));
    if (earlier) found.push([earlier, later]);
  }
  return found;
};

const sameNames = (units: readonly Unit[]): readonly Finding[] =>
  [...groupBy(units, (unit) => exactKey(unit.name)).values()].flatMap((same) =>
    clashes(same).map(([first, unit]) =>
      unitProblem('unit-list-same-name', unit.name, unit.origin, { other: first.name, otherId: first.id }),
    ),
  );

const sameIds = (units: readonly Unit[]): readonly Finding[] =>
  [
    ...groupBy(
      units.filter((unit) => unit.id !== unit.name),
      (unit) => exactKey(unit.id),
    ).values(),
  ].flatMap((same) => {
    const [first, ...rest] = same;
    return rest.map((unit) =>
      unitProblem('unit-list-same-id', unit.id, unit.origin, { other: first?.name ?? '', name: unit.name }),
    );
  });

const aliasProblems = (units: readonly Unit[]): readonly Finding[] => {
  const names = new Map(units.map((unit) => [exactKey(unit.name), unit]));
  const first = new Map<string, Unit>();
  const found: Finding[] = [];
  for (const unit of units) {
    for (const alias of new Set(unit.aliases)) {
      const key = exactKey(alias);
      const named = names.get(key);
      if (named && named !== unit && overlap(named, unit)) {
        found.push(unitProblem('unit-list-alias-is-name', alias, unit.origin, { name: unit.name, other: named.name }));
        continue;
      }
      const other = first.get(key);
      if (other && other !== unit && overlap(other, unit)) {
        found.push(unitProblem('unit-list-alias-shared', alias, unit.origin, { name: unit.name, other: other.name }));
      } else if (!other) first.set(key, unit);
    }
  }
  return found;
};

const byReference = (units: readonly Unit[]): ((reference: string) => Unit | null) => {
  const known = new Map<string, Unit>();
  for (const unit of units) {
    for (const word of [unit.id, unit.name, ...unit.aliases]) {
      const key = exactKey(word);
      if (!known.has(key)) known.set(key, unit);
    }
  }
  return (reference) => known.get(exactKey(reference)) ?? null;
};

const parentProblems = (units: readonly Unit[]): readonly Finding[] => {
  const find = byReference(units);
  const parents = new Map<Unit, Unit>();
  const found: Finding[] = [];
  for (const unit of units) {
    if (unit.parent === null) continue;
    const parent = find(unit.parent);
    if (parent) parents.set(unit, parent);
    else found.push(unitProblem('unit-list-parent-unknown', unit.parent, unit.origin, { name: unit.name }));
  }
  // 0 = not seen, 1 = on the way up, 2 = done. Each unit is walked once.
  const state = new Map<Unit, 1 | 2>();
  for (const start of units) {
    const path: Unit[] = [];
    let at: Unit | undefined = start;
    while (at && !state.has(at)) {
      state.set(at, 1);
      path.push(at);
      at = parents.get(at);
    }
    if (at && state.get(at) === 1) {
      const cycle = path.slice(path.indexOf(at));
      const names = cycle.slice(0, MOST_SHOWN).map((unit) => unit.name);
      const way = [...names, ...(cycle.length > MOST_SHOWN ? ['…'] : []), at.name].join(' → ');
      found.push(unitProblem('unit-list-parent-cycle', at.parent ?? at.name, at.origin, { name: at.name, cycle: way }));
    }
    for (const unit of path) state.set(unit, 2);
  }
  return found;
};

const validityProblems = (units: readonly Unit[]): readonly Finding[] =>
  units.flatMap((unit) =>
    unit.validFrom && unit.validTo && compareDates(unit.validFrom, unit.validTo) > 0
      ? [unitProblem('unit-list-validity-reversed', unit.name, unit.origin, { name: unit.name })]
      : [],
  );

const successorProblems = (units: readonly Unit[]): readonly Finding[] => {
  const find = byReference(units);
  return units.flatMap((unit) =>
    unit.successors
      .filter((successor) => find(successor) === null)
      .map((successor) => unitProblem('unit-list-successor-unknown', successor, unit.origin, { name: unit.name })),
  );
};

/**
 * What is wrong with a list as a list: one name or other name for two units that hold at the same time, an id given
 * twice, parents that are not listed or form a circle, validity that ends before it begins, successors that are not
 * listed. In the order of these sorts. Linear in the list.
 */
export const validateUnits = (units: readonly Unit[]): readonly Finding[] => [
  ...sameNames(units),
  ...sameIds(units),
  ...aliasProblems(units),
  ...parentProblems(units),
  ...validityProblems(units),
  ...successorProblems(units),
];
