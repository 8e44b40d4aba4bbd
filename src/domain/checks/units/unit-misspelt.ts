import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import type { MatchWay } from '../../units/matching/match-unit';
import { assignedUnits, firstMentions, replaceable } from './assigned';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-misspelt', severity: 'warning' } as const;

const SLIPS: ReadonlySet<MatchWay> = new Set(['typing', 'spacing', 'unmarked']);

const check: UnitRule['check'] = (schedule, units, facts): readonly Finding[] =>
  firstMentions(
    assignedUnits(schedule, units, facts).filter(({ match }) => match.way !== null && SLIPS.has(match.way)),
  ).flatMap(({ first, count }) => {
    const right = first.match.unit?.name;
    if (right === undefined) return [];
    const words = replaceable(first.assignment);
    return [
      findAt(CODE, first.assignment.text, first.origin, {
        params: { unit: first.assignment.unit, right, count },
        suggestion: right,
        ...(words === null ? {} : { mend: { from: words, to: right } }),
        activity: first.activity.key,
      }),
    ];
  });

/** A listed unit, written with a typing error, without marks or with a blank too few. */
export const unitMisspelt: UnitRule = { ...CODE, source: 'Danh mục đơn vị của cơ quan', mends: true, check };
