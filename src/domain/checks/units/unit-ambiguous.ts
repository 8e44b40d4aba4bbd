import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import { assignedUnits, firstMentions } from './assigned';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-ambiguous', severity: 'warning' } as const;

const check: UnitRule['check'] = (schedule, units, facts): readonly Finding[] =>
  firstMentions(assignedUnits(schedule, units, facts).filter(({ match }) => match.alternatives.length > 1)).map(
    ({ first, count }) => {
      const names = first.match.alternatives.map((unit) => unit.name);
      return findAt(CODE, first.assignment.text, first.origin, {
        params: { unit: first.assignment.unit, names: names.slice(0, 5).join('; '), count },
        suggestion: names.slice(0, 5).join('; '),
        activity: first.activity.key,
      });
    },
  );

/** A name that may mean two units of the list. */
export const unitAmbiguous: UnitRule = { ...CODE, source: 'Danh mục đơn vị của cơ quan', mends: false, check };
