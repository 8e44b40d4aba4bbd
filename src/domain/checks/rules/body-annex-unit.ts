import { foldKey } from '../../text/fold';
import { findInName, rowLabel } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { linkedPairs } from '../linked';
import type { Rule } from '../rule';
import { isNamedHere } from '../units/assigned';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'body-annex-unit', severity: 'warning' } as const;

/** Units that the activity itself names, one by one. */
const namedUnits = (activities: readonly Activity[]): ReadonlyMap<string, string> =>
  new Map(
    activities.flatMap((activity) =>
      activity.assignments
        .filter((one) => !one.collective && isNamedHere(activity, one))
        .map((one): [string, string] => [foldKey(one.unit), one.unit]),
    ),
  );

/** One side may say the unit shorter: "Sở Nội vụ" and "Sở Nội vụ Thành phố". */
const isNamed = (key: string, units: ReadonlyMap<string, string>): boolean =>
  units.has(key) || [...units.keys()].some((other) => other.includes(key) || key.includes(other));

const missing = (from: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...from].filter(([key]) => !isNamed(key, other)).map(([, unit]) => unit);

const check = (context: CheckContext): readonly Finding[] =>
  linkedPairs(context).flatMap(({ annex, body, besides }) => {
    const planned = namedUnits([annex]);
    const told = namedUnits([body, ...besides]);
    // Units in one place only are an addition, not a contradiction.
    if (planned.size === 0 || told.size === 0) return [];
    const lost = missing(told, planned);
    const added = missing(planned, told);
    if (lost.length === 0 && added.length === 0) return [];
    return [
      findInName(CODE, annex, {
        variant: lost.length > 0 ? 'lost' : 'added',
        params: { lost: lost.join(', '), added: added.join(', '), row: rowLabel(annex, String(annex.row)) },
      }),
    ];
  });

/** Body and annex charge different units with one activity. */
export const bodyAnnexUnit: Rule = {
  ...CODE,
  group: 'body-annex',
  source: 'Phụ lục phải thống nhất với nội dung kế hoạch',
  mends: false,
  check,
};
