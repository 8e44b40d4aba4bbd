import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import { validityOn } from '../../units/matching/match-unit';
import { exactKey } from '../../units/unit-index';
import { assignedUnits } from './assigned';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-idle', severity: 'info' } as const;

/** A plan that names only a few units of a long list has not set out to charge all. */
const LEAST_CHARGED = 5;
const LEAST_PART = 1 / 4;
const SHOWN = 8;

const check: UnitRule['check'] = (schedule, units, facts): readonly Finding[] => {
  const charged = new Set(assignedUnits(schedule, units, facts).map(({ match }) => match.unit));
  charged.delete(null);
  if (
    charged.size < Math.max(1, Math.min(LEAST_CHARGED, units.units.length * LEAST_PART)) ||
    schedule.activities.some((activity) => activity.assignments.some((one) => one.collective && one.role !== 'support'))
  ) {
    return [];
  }
  const valid = units.units.filter((unit) => validityOn(unit, facts.date ?? undefined) === 'valid');
  // A cluster that is charged has work for its members.
  const groups = new Set([...charged].flatMap((unit) => (unit ? [exactKey(unit.name), exactKey(unit.id)] : [])));
  const idle = valid.filter((unit) => !charged.has(unit) && !groups.has(exactKey(unit.cluster ?? '')));
  if (idle.length === 0) return [];
  const shown = idle.slice(0, SHOWN).map((unit) => unit.name);
  const names = `${shown.join('; ')}${idle.length > SHOWN ? ` … (+${String(idle.length - SHOWN)})` : ''}`;
  return [findAt(CODE, '', null, { params: { count: idle.length, all: valid.length, names } })];
};

/** Units of the list that a plan which charges many gives nothing to do. Silent when "các …" covers them. */
export const unitIdle: UnitRule = {
  ...CODE,
  source: 'Báo cáo phân công theo đơn vị',
  mends: false,
  check,
};
