import type { Schedule } from '../../domain/schedule/schedule';
import type { SourceSnapshot } from '../../domain/source/snapshot';
import {
  confirmProposal,
  proposeUnits as propose,
  unitsFromConfirmed,
  type ConfirmedUnit,
  type Spelling,
} from '../../domain/units/list/propose-units';
import { kindWord } from '../../domain/units/lexicon/kind-words';
import { matchUnit } from '../../domain/units/matching/match-unit';
import { longerNameOf, suggestUnits } from '../../domain/units/matching/suggest-units';
import { buildUnitIndex } from '../../domain/units/unit-index';
import type { Unit } from '../../domain/units/unit';
import { assignedSchedules } from './assigned-schedules';

export type { ConfirmedUnit } from '../../domain/units/list/propose-units';

/** A listed unit, named for a choice. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
}

/** A unit that the assignments name and the list does not have. */
export interface ProposedUnit {
  readonly name: string;
  /** Word for LOẠI; `null` when the sort is not known. */
  readonly kind: string | null;
  readonly count: number;
  /** Ways it is written, the proposed name first. `likely`: perhaps another unit, a person should look. */
  readonly spellings: readonly Spelling[];
  /** Listed units whose name is near: the words may be another name of one of them. */
  readonly near: readonly UnitChoice[];
}

/** What the assignments of a workbook or document propose for the unit list. Plain data. */
export interface UnitProposals {
  /** Most mentioned first. */
  readonly proposals: readonly ProposedUnit[];
  /** Assignments that were read, collectives left out. */
  readonly assignments: number;
  /** Of these, how many name a listed unit. */
  readonly listed: number;
}

export interface ProposeOptions {
  /** The list so far: what it knows is not proposed again. */
  readonly units?: readonly Unit[];
  /** The document's year, when it does not say it itself. */
  readonly year?: number;
}

/**
 * The units that the assignments in a source name, spellings grouped, for a person to confirm: see
 * `confirmedUnits`. Names the list knows already (also misspelt ones) are left out. Pure, never throws.
 */
export const proposeUnits = (source: SourceSnapshot, options: ProposeOptions = {}): UnitProposals => {
  const { units = [], year } = options;
  const index = units.length === 0 ? undefined : buildUnitIndex(units);
  const schedules = assignedSchedules(source, {
    ...(index === undefined ? {} : { units: index }),
    ...(year === undefined ? {} : { year }),
  });
  const assignments = schedules.flatMap(({ activities }) =>
    activities.flatMap((activity) => activity.assignments.filter(({ collective }) => !collective)),
  );
  const known = new Map<string, boolean>();
  const isListed = (name: string): boolean => {
    if (index === undefined) return false;
    const listed = known.get(name) ?? matchUnit(index, name).unit !== null;
    known.set(name, listed);
    return listed;
  };
  const open = assignments.filter(({ unit }) => !isListed(unit));
  const nearOf = (name: string): readonly UnitChoice[] => {
    if (index === undefined) return [];
    const longer = longerNameOf(index, name);
    const found = new Map([...(longer ? [longer] : []), ...suggestUnits(index, name)].map((unit) => [unit.id, unit]));
    return [...found.values()].slice(0, 3).map(({ id, name: listed }) => ({ id, name: listed }));
  };
  return {
    proposals: propose(open).map(({ name, kind, count, spellings }) => ({
      name,
      kind: kindWord(kind),
      count,
      spellings,
      near: nearOf(name),
    })),
    assignments: assignments.length,
    listed: assignments.length - open.length,
  };
};

/**
 * A unit list from the assignments of plans without anybody to confirm it: only spellings that are surely the same
 * unit become other names; the likely ones stay units of their own.
 */
export const proposedUnits = (schedules: readonly Schedule[]): readonly Unit[] => {
  const assignments = schedules.flatMap(({ activities }) => activities.flatMap((activity) => activity.assignments));
  const sure = propose(assignments).flatMap((proposal) => {
    const { kind, spellings } = proposal;
    const likely = spellings.filter((spelling) => spelling.likely && spelling.text !== proposal.name);
    return [
      confirmProposal({ ...proposal, spellings: spellings.filter((spelling) => !likely.includes(spelling)) }),
      ...likely.map(({ text }) => ({ name: text, aliases: [], kind: kindWord(kind) })),
    ];
  });
  return unitsFromConfirmed(sure);
};

/** A proposal as it stands, for accepting it whole: every spelling becomes another name of the unit. */
export const acceptProposal = ({ name, kind, spellings }: ProposedUnit): ConfirmedUnit => ({
  ...confirmProposal({ name, kind: null, spellings, count: 0 }),
  kind,
});

/** Units for `buildUnitList` from what a person confirmed; ids run on behind those of the list. */
export const confirmedUnits = (confirmed: readonly ConfirmedUnit[], listed: readonly Unit[] = []): readonly Unit[] =>
  unitsFromConfirmed(confirmed, listed);
