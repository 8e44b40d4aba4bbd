import type { Activity, Schedule } from '../../schedule/schedule';
import type { Origin } from '../../source/origin';
import { stripMarks } from '../../text/fold';
import { groupBy, groupByEach } from '../../text/group-by';
import type { Assignment } from '../../units/assignment';
import { matchUnit, type MatchWay } from '../../units/matching/match-unit';
import { nameTokens, type NameToken } from '../../units/matching/name-tokens';
import { osaWithin } from '../../units/matching/osa';
import { plainUnit } from '../../units/unit';
import { buildUnitIndex, exactKey } from '../../units/unit-index';
import { nameSome, rowLabel } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findAt } from '../make-finding';
import type { Rule } from '../rule';
import { spellingVariants } from '../rules/spelling-variant';
import { assignedUnits, isNamedHere } from './assigned';
import { unitFacts } from './unit-rule';

const CODE = { code: 'unit-spelling', severity: 'info' } as const;

/** One place that names a unit. */
interface Mention {
  readonly activity: Activity;
  readonly assignment: Assignment;
}

/** Single units that the activities name themselves; of those the list knows another rule speaks. */
const mentionsOf = (schedule: Schedule, context: CheckContext): readonly Mention[] => {
  const { units } = context.input;
  if (units && units.units.length > 0)
    return assignedUnits(schedule, units, unitFacts(context)).filter(
      ({ match }) => match.unit === null && match.alternatives.length === 0,
    );
  return schedule.activities.flatMap((activity) =>
    activity.assignments
      .filter((assignment) => !assignment.collective && isNamedHere(activity, assignment))
      .map((assignment) => ({ activity, assignment })),
  );
};

/** One way a unit is written, with all places that write it so. */
interface Spelling {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly mentions: readonly Mention[];
}

const spellingsOf = (mentions: readonly Mention[]): readonly Spelling[] =>
  [...groupBy(mentions, ({ assignment }) => exactKey(assignment.unit))].map(([, alike]) => {
    const text = alike[0]?.assignment.unit ?? '';
    return { text, tokens: nameTokens(text), mentions: alike };
  });

/** The letters of a name without joints and blanks; numbers stay apart. "VH&TT" and "VHTT" have the same. */
const lettersOf = ({ tokens }: Spelling): string =>
  tokens.map(({ key, number }) => (number ? ` ${key} ` : key)).join('');

/** The letters without marks, and the words with one left out that is no number: what a slip leaves as it is. */
const keysOf = (spelling: Spelling): readonly string[] => [
  stripMarks(lettersOf(spelling)),
  ...spelling.tokens.flatMap(({ number }, gap) =>
    number ? [] : [spelling.tokens.map(({ key }, i) => (i === gap ? '*' : key)).join(' ')],
  ),
];

/** Two spellings of one unit; `usual` is not the rarer of the two. */
interface Pair {
  readonly usual: Spelling;
  readonly odd: Spelling;
}

const byUse = (a: Spelling, b: Spelling): number => b.mentions.length - a.mentions.length;

/** Names of the same letters are one name. */
const sameLetters = (spellings: readonly Spelling[]): readonly Pair[] =>
  [...groupBy(spellings, lettersOf).values()].flatMap((group) => {
    const [usual, ...others] = [...group].sort(byUse);
    return usual === undefined ? [] : others.map((odd) => ({ usual, odd }));
  });

/** So many names that differ in one word are a list of names. */
const MOST_ALIKE = 60;
/** Letters, marks aside, that may differ before the matching itself is asked. */
const MOST_SLIPS = 2;

const SLIPS: ReadonlySet<MatchWay> = new Set(['unmarked', 'typing']);

/** A letter or a mark slipped: said only when the other spelling is commoner, since two names may differ in so little. */
const isSlip = (usual: Spelling, odd: Spelling): boolean =>
  usual.mentions.length > odd.mentions.length &&
  osaWithin(stripMarks(lettersOf(usual)), stripMarks(lettersOf(odd)), MOST_SLIPS) <= MOST_SLIPS &&
  SLIPS.has(matchUnit(buildUnitIndex([plainUnit(usual.text)]), odd.text).way ?? 'name');

/** Names that slipped from a commoner one, each told of the commonest. */
const slips = (spellings: readonly Spelling[]): readonly Pair[] => {
  const found = new Map<Spelling, Spelling>();
  for (const group of groupByEach(spellings, keysOf).values()) {
    if (group.length < 2 || group.length > MOST_ALIKE) continue;
    for (const odd of group) {
      const usual = [...group].sort(byUse).find((one) => one !== odd && isSlip(one, odd));
      if (usual && byUse(found.get(odd) ?? odd, usual) > 0) found.set(odd, usual);
    }
  }
  return [...found].map(([odd, usual]) => ({ usual, odd }));
};

const pairsOf = (spellings: readonly Spelling[]): readonly Pair[] => {
  const same = sameLetters(spellings);
  const told = new Set(same.map(({ odd }) => odd));
  return [...same, ...slips(spellings.filter((spelling) => !told.has(spelling)))];
};

const isSamePlace = (a: Origin, b: Origin): boolean =>
  a.kind === 'line'
    ? b.kind === 'line' && a.line === b.line
    : b.kind === 'cell' && a.sheet === b.sheet && a.row === b.row;

/** True when the odd word of the name is told by itself already. */
const isTold = ({ activity, assignment }: Mention, context: CheckContext): boolean =>
  spellingVariants(context).some(
    ({ text, origin }) =>
      origin !== null &&
      isSamePlace(origin, activity.assignmentOrigin ?? activity.origin) &&
      assignment.text.includes(text),
  );

const rowsOf = ({ mentions }: Spelling): string =>
  nameSome([...new Set(mentions.map(({ activity }) => rowLabel(activity, String(activity.row))))]);

const inSchedule = (schedule: Schedule, context: CheckContext): readonly Finding[] =>
  pairsOf(spellingsOf(mentionsOf(schedule, context))).flatMap(({ usual, odd }) => {
    const [first] = odd.mentions;
    if (first === undefined || isTold(first, context)) return [];
    const { activity, assignment } = first;
    return [
      findAt(CODE, assignment.text, activity.assignmentOrigin ?? activity.origin, {
        variant: usual.mentions.length > odd.mentions.length ? 'usual' : 'message',
        params: { odd: odd.text, oddRows: rowsOf(odd), usual: usual.text, usualRows: rowsOf(usual) },
        suggestion: usual.text,
        activity: activity.key,
      }),
    ];
  });

/**
 * One unit in two spellings among the assignments of a schedule: "Đoàn Sở VHTT" and "Đoàn Sở VH&TT", a letter slipped in one
 * of ten. Names that differ in a number, a place, a level or a kind are two units.
 */
export const unitSpelling: Rule = {
  ...CODE,
  group: 'units',
  source: 'Một tên gọi viết thống nhất trong văn bản',
  mends: false,
  check: (context) => context.input.schedules.flatMap((schedule) => inSchedule(schedule, context)),
};
