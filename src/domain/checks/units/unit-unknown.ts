import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import { suggestUnits } from '../../units/matching/suggest-units';
import { nameSome } from '../activities';
import { assignedUnits, firstMentions } from './assigned';
import { isNumberOutside } from './unit-number-outside';
import { isShortName } from './unit-short-name';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-unknown', severity: 'warning' } as const;

/** So many unknown names, and more than half of all: the list is another office's, or has just been begun. */
const FOREIGN_LIST = 6;

const check: UnitRule['check'] = (schedule, units, facts): readonly Finding[] => {
  const assigned = assignedUnits(schedule, units, facts);
  const all = firstMentions(assigned);
  const unknown = firstMentions(
    assigned.filter(
      (one) =>
        one.match.unit === null &&
        one.match.alternatives.length === 0 &&
        !isNumberOutside(one, units) &&
        !isShortName(one, units),
    ),
  );
  const [head] = unknown;
  if (head && unknown.length >= FOREIGN_LIST && unknown.length > all.length / 2) {
    const names = nameSome(unknown.map(({ first }) => first.assignment.unit));
    return [
      findAt(CODE, head.first.assignment.text, head.first.origin, {
        variant: 'many',
        params: { count: unknown.length, all: all.length, names },
      }),
    ];
  }
  return unknown.map(({ first, count }) => {
    const near = suggestUnits(units, first.assignment.unit, 1)[0]?.name;
    return findAt(CODE, first.assignment.text, first.origin, {
      variant: near === undefined ? 'message' : 'near',
      params: { unit: first.assignment.unit, count, near: near ?? '' },
      ...(near === undefined ? {} : { suggestion: near }),
      activity: first.activity.key,
    });
  });
};

/** A unit that the list does not have. */
export const unitUnknown: UnitRule = { ...CODE, source: 'Danh mục đơn vị của cơ quan', mends: false, check };
