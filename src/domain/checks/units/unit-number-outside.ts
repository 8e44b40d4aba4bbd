import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import { nameTokens, type NameToken } from '../../units/matching/name-tokens';
import { spelledOut, type UnitIndex } from '../../units/unit-index';
import { assignedUnits, firstMentions, type AssignedUnit } from './assigned';
import type { UnitRule } from './unit-rule';

const CODE = { code: 'unit-number-outside', severity: 'warning' } as const;

/** The name with "#" for its last number, and that number: "Cụm hoạt động số 15" → "cụm hoạt động #", "15". */
const numbered = (tokens: readonly NameToken[]): { readonly pattern: string; readonly number: string } | null => {
  const at = tokens.map((token) => token.number).lastIndexOf(true);
  const token = tokens[at];
  if (!token) return null;
  const words = tokens.map((word, i) => (i === at ? '#' : word.key));
  return { pattern: words.join(' '), number: token.key };
};

/** The numbers that the list knows for the same words; at least two make a series. */
const seriesOf = (
  name: string,
  units: UnitIndex,
): { readonly number: string; readonly known: readonly string[] } | null => {
  const own = numbered(spelledOut(nameTokens(name)));
  if (!own) return null;
  const known = units.writings.flatMap((_writing, at) => {
    const other = numbered(units.canonicalOf(at));
    return other?.pattern === own.pattern ? [other.number] : [];
  });
  return known.length >= 2 && !known.includes(own.number) ? { number: own.number, known } : null;
};

/** True for a unit that is unknown only because its number is none of the listed ones. */
export const isNumberOutside = ({ match, assignment }: AssignedUnit, units: UnitIndex): boolean =>
  match.unit === null && match.alternatives.length === 0 && seriesOf(assignment.unit, units) !== null;

const check: UnitRule['check'] = (schedule, units, facts): readonly Finding[] =>
  firstMentions(assignedUnits(schedule, units, facts).filter((one) => isNumberOutside(one, units))).map(({ first }) => {
    const series = seriesOf(first.assignment.unit, units);
    const known = [...new Set(series?.known ?? [])].sort((a, b) => Number(a) - Number(b) || a.localeCompare(b));
    return findAt(CODE, first.assignment.text, first.origin, {
      params: {
        unit: first.assignment.unit,
        number: series?.number ?? '',
        known: known.length > 12 ? `${known.slice(0, 12).join(', ')} …` : known.join(', '),
      },
      activity: first.activity.key,
    });
  });

/** "Cụm hoạt động số 15" where the list has clusters 1 to 12. */
export const unitNumberOutside: UnitRule = {
  ...CODE,
  source: 'Danh mục đơn vị của cơ quan',
  mends: false,
  check,
};
