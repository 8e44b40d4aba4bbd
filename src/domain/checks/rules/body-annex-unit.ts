import { foldKey } from '../../text/fold';
import { findInName, rowLabel } from '../activities';
import type { CheckContext } from '../context';
import { dutyPairs, type DutyPair } from '../duty-pairs';
import type { Finding } from '../finding';
import { linkedPairs } from '../linked';
import type { Rule } from '../rule';
import { maybeSameUnit } from '../same-unit';
import { isNamedHere } from '../units/assigned';
import type { Activity, Schedule } from '../../schedule/schedule';
import type { Assignment } from '../../units/assignment';

const CODE = { code: 'body-annex-unit', severity: 'warning' } as const;

const namesOf = (assignments: readonly Assignment[]): readonly string[] => [
  ...new Map(assignments.map(({ unit }): [string, string] => [foldKey(unit), unit])).values(),
];

/** Units that the activity itself names, one by one. */
const ownUnits = (activity: Activity): readonly Assignment[] =>
  activity.assignments.filter((one) => !one.collective && isNamedHere(activity, one));

const missing = (from: readonly string[], other: readonly string[], { input }: CheckContext): readonly string[] =>
  from.filter((unit) => !other.some((one) => maybeSameUnit(unit, one, input.units)));

const rowOf = (annex: Activity): string => rowLabel(annex, String(annex.row));

const inBullets = (context: CheckContext): readonly Finding[] =>
  linkedPairs(context).flatMap(({ annex, body, besides }) => {
    const planned = namesOf(ownUnits(annex));
    const told = namesOf([body, ...besides].flatMap(ownUnits));
    // Units in one place only are an addition, not a contradiction.
    if (planned.length === 0 || told.length === 0) return [];
    const lost = missing(told, planned, context);
    const added = missing(planned, told, context);
    if (lost.length === 0 && added.length === 0) return [];
    return [
      findInName(CODE, annex, {
        variant: lost.length > 0 ? 'lost' : 'added',
        params: { lost: lost.join(', '), added: added.join(', '), row: rowOf(annex) },
      }),
    ];
  });

/** Those who lead the row; all its units when it gives nobody a part. Nobody when a collective does it. */
const leadersOf = (annex: Activity): readonly string[] => {
  const leads = annex.assignments.filter(({ role }) => role === 'lead' || role === 'responsible');
  const meant = leads.length > 0 ? leads : annex.assignments.filter(({ role }) => role === null);
  if (meant.some(({ collective }) => collective)) return [];
  return namesOf(meant.filter((one) => isNamedHere(annex, one)));
};

/** The issuer charges others with what it is charged with itself. */
const isIssuer = (unit: string, { plan }: Schedule): boolean =>
  [plan.issuer, plan.parentBody].some((body) => body !== null && maybeSameUnit(unit, body.value));

const inDuty = ({ annex, duties }: DutyPair, schedule: Schedule, context: CheckContext): readonly Finding[] => {
  const planned = leadersOf(annex);
  const told = namesOf(duties.flatMap(({ leads }) => leads));
  if (planned.length === 0 || [...planned, ...told].some((unit) => isIssuer(unit, schedule))) return [];
  const lost = missing(told, planned, context);
  // A duty may leave out one of several leaders; the work is shared then, and not given to somebody else.
  const [duty] = duties;
  if (lost.length < told.length || duty === undefined) return [];
  const clause = duty.clause.replace(/[\s.;,]+$/u, '');
  const params = { lost: lost.join(', '), planned: planned.join(', '), row: rowOf(annex), clause };
  return [findInName(CODE, annex, { variant: 'duty', params })];
};

const check = (context: CheckContext): readonly Finding[] => [
  ...inBullets(context),
  ...context.input.schedules.flatMap((schedule) =>
    dutyPairs(schedule).flatMap((pair) => inDuty(pair, schedule, context)),
  ),
];

/** Body and annex charge different units with one activity. */
export const bodyAnnexUnit: Rule = {
  ...CODE,
  group: 'body-annex',
  source: 'Phụ lục phải thống nhất với nội dung kế hoạch',
  mends: false,
  check,
};
