import { useState } from 'react';
import type { ListAddition } from '../../../application/commands/unit-book';
import type { ProposedUnit } from '../../../application/units/propose-units';
import { turned } from '../../turned';

/** The other spellings of a unit that bears the name. */
export const othersOf = (unit: ProposedUnit, name: string): ProposedUnit['spellings'] =>
  unit.spellings.filter(({ text }) => text !== name);

const spellingKey = (unit: ProposedUnit, text: string): string => `${unit.name}\u0000${text}`;

const surelySame = (unit: ProposedUnit): readonly string[] =>
  othersOf(unit, unit.name).flatMap(({ text, likely }) => (likely ? [] : [spellingKey(unit, text)]));

/** Which units a person takes, under which name, and which spellings go with it. */
export interface ProposalChoice {
  readonly takes: (unit: ProposedUnit) => boolean;
  readonly take: (unit: ProposedUnit, on: boolean) => void;
  readonly nameOf: (unit: ProposedUnit) => string;
  readonly rename: (unit: ProposedUnit, name: string) => void;
  readonly joins: (unit: ProposedUnit, spelling: string) => boolean;
  readonly join: (unit: ProposedUnit, spelling: string, on: boolean) => void;
  /** The units taken, as they go into the list. */
  readonly units: Extract<ListAddition, { readonly kind: 'confirmed' }>['units'];
}

/** At first all units are taken under their most used spelling, with the spellings that are surely the same. */
export const useProposals = (proposals: readonly ProposedUnit[]): ProposalChoice => {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [spellings, setSpellings] = useState<ReadonlySet<string>>(() => new Set(proposals.flatMap(surelySame)));
  // The most used spelling may be the wrong one: the person says which is the name.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const nameOf = (unit: ProposedUnit): string => names.get(unit.name) ?? unit.name;
  const takes = (unit: ProposedUnit): boolean => !left.has(unit.name);
  const joins = (unit: ProposedUnit, spelling: string): boolean => spellings.has(spellingKey(unit, spelling));
  const join = (unit: ProposedUnit, spelling: string, on: boolean): void =>
    setSpellings(turned(spellings, spellingKey(unit, spelling), on));
  return {
    takes,
    take: (unit, on) => setLeft(turned(left, unit.name, !on)),
    nameOf,
    rename: (unit, name) => {
      // Who names the unit by one spelling takes the other for the same unit.
      join(unit, nameOf(unit), true);
      setNames(new Map(names).set(unit.name, name));
    },
    joins,
    join,
    units: proposals.filter(takes).map((unit) => ({
      name: nameOf(unit),
      kind: unit.kind,
      aliases: othersOf(unit, nameOf(unit)).flatMap(({ text }) => (joins(unit, text) ? [text] : [])),
    })),
  };
};
