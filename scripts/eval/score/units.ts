import type { Activity } from '../../../src/domain/schedule/schedule';
import { bareKey } from '../../../src/domain/text/fold';
import { likeness } from './likeness';
import { share, type DocumentScore, type Miss, type Pair, type Share } from './types';

/** Share of words from which two names mean one unit. */
const SAME_UNIT = 0.85;

const sameUnit = (a: string, b: string): boolean => bareKey(a) === bareKey(b) || likeness(a, b) >= SAME_UNIT;

/** Units found, and the roles of those found. */
export interface UnitsVerdict {
  readonly units: DocumentScore['units'];
  readonly roles: Share;
  readonly misses: readonly Miss[];
}

type Assigned = Activity['assignments'][number];
type GoldUnit = NonNullable<Pair['gold']['units']>[number];

/** Each gold unit with ours of the same name, each of ours once. */
const matched = (gold: readonly GoldUnit[], ours: readonly Assigned[]): readonly (readonly [GoldUnit, Assigned])[] => {
  const free = [...ours];
  return gold.flatMap((unit): readonly (readonly [GoldUnit, Assigned])[] => {
    const k = free.findIndex((other) => sameUnit(unit.unit, other.unit));
    const [found] = k < 0 ? [] : free.splice(k, 1);
    return found === undefined ? [] : [[unit, found]];
  });
};

const judgePair = (line: number, gold: readonly GoldUnit[], ours: readonly Assigned[]): UnitsVerdict => {
  const hits = matched(gold, ours);
  const asked = hits.filter(([unit]) => unit.role !== undefined);
  const wrong = asked.filter(([unit, found]) => found.role !== unit.role);
  const isWhole =
    hits.length === ours.length && gold.every((unit) => ours.some((other) => sameUnit(unit.unit, other.unit)));
  const told: Miss = {
    kind: 'units',
    line,
    expected: gold.map(({ unit }) => unit).join('; '),
    got: ours.map(({ unit, role }) => `${unit}:${String(role)}`).join('; '),
  };
  return {
    units: { hit: hits.length, gold: gold.length, ours: ours.length },
    roles: share(asked.length - wrong.length, asked.length),
    misses: [
      ...wrong.map(([unit, found]): Miss => ({
        kind: 'roles',
        line,
        expected: `${unit.unit}:${String(unit.role)}`,
        got: String(found.role),
      })),
      ...(isWhole ? [] : [told]),
    ],
  };
};

/** The units and roles of the activities whose units the gold knows; roles it does not know are not judged. */
export const judgeUnits = (pairs: readonly Pair[]): UnitsVerdict => {
  const verdicts = pairs.flatMap(({ gold, ours }) =>
    gold.units === undefined ? [] : [judgePair(gold.line, gold.units, ours.assignments)],
  );
  const sum = (pick: (verdict: UnitsVerdict) => number): number => verdicts.reduce((all, one) => all + pick(one), 0);
  return {
    units: {
      hit: sum(({ units }) => units.hit),
      gold: sum(({ units }) => units.gold),
      ours: sum(({ units }) => units.ours),
    },
    roles: share(
      sum(({ roles }) => roles.right),
      sum(({ roles }) => roles.of),
    ),
    misses: verdicts.flatMap(({ misses }) => misses),
  };
};
