import { formatIso } from '../../calendar/plain-date';
import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import { dateText } from '../words';
import { assignedUnits, firstMentions } from './assigned';
import { exactKey, type UnitIndex } from '../../units/unit-index';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-not-valid', severity: 'info' } as const;

/** The successor's name, when the list gives its code. */
const nameOf = (index: UnitIndex, reference: string): string => {
  const key = exactKey(reference);
  return index.units.find(({ id }) => exactKey(id) === key)?.name ?? reference;
};

const check: UnitRule['check'] = (schedule, units, facts): readonly Finding[] => {
  const { date } = facts;
  if (!date) return [];
  return firstMentions(assignedUnits(schedule, units, facts).filter(({ match }) => match.validity !== 'valid')).flatMap(
    ({ first }) => {
      const { unit, validity } = first.match;
      if (!unit) return [];
      const bound = validity === 'ended' ? unit.validTo : unit.validFrom;
      const heirs = unit.successors.map((reference) => nameOf(units, reference)).join('; ');
      const variant = validity === 'not-yet' ? 'early' : heirs === '' ? 'message' : 'successor';
      return [
        findAt(CODE, first.assignment.text, first.origin, {
          variant,
          params: {
            unit: unit.name,
            date: dateText(date),
            bound: bound ? dateText(bound) : formatIso(date),
            successor: heirs,
          },
          ...(heirs === '' || validity === 'not-yet' ? {} : { suggestion: heirs }),
          activity: first.activity.key,
        }),
      ];
    },
  );
};

/** A unit whose name no longer holds, or does not hold yet, on the document's day. Silent for documents of its time. */
export const unitNotValid: UnitRule = {
  ...CODE,
  source: 'Hiệu lực của đơn vị trong danh mục; sắp xếp đơn vị hành chính 2025 (NQ 202/2025/QH15)',
  mends: false,
  check,
};
