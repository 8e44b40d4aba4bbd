import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import { longerNameOf } from '../../units/matching/suggest-units';
import type { UnitIndex } from '../../units/unit-index';
import { assignedUnits, firstMentions, type AssignedUnit } from './assigned';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-short-name', severity: 'info' } as const;

/** True for an unknown name that one listed name begins with: "Công đoàn Viên chức" and "… Thành phố". */
export const isShortName = ({ match, assignment }: AssignedUnit, units: UnitIndex): boolean =>
  match.unit === null && match.alternatives.length === 0 && longerNameOf(units, assignment.unit) !== null;

const check: UnitRule['check'] = (schedule, units, facts): readonly Finding[] =>
  firstMentions(assignedUnits(schedule, units, facts).filter((one) => isShortName(one, units))).map(
    ({ first, count }) => {
      const full = longerNameOf(units, first.assignment.unit)?.name ?? '';
      return findAt(CODE, first.assignment.text, first.origin, {
        params: { unit: first.assignment.unit, full, count },
        suggestion: full,
        activity: first.activity.key,
      });
    },
  );

/** A name that leaves out the end of a listed one: a person knows whether the same unit is meant. */
export const unitShortName: UnitRule = { ...CODE, source: 'Danh mục đơn vị của cơ quan', mends: false, check };
