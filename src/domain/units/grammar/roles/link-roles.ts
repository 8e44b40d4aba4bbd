import type { Role } from '../../assignment';
import type { Element } from '../elements/element';
import type { NameRead } from '../name-parts';
import { withoutAsides } from './asides';
import { dividesWork } from './divided';
import { withoutLed } from './led-bodies';
import { closeRun, newMachine, type Machine, type Place } from './machine';
import { onAssign } from './on-assign';
import { onMark } from './on-mark';
import { onRole } from './on-role';
import { onUnits } from './on-units';
import { onJoint, onNeutral, onPartner, onPerson, onText } from './on-words';

/** A unit with what the text says about its part in the work. */
export interface LinkedUnit {
  readonly read: NameRead;
  /** Units of one list, joined by commas or "và": they may share an ending. */
  readonly list: number;
  /** Lists that only ";" parts are one chain. */
  readonly chain: number;
  readonly role: Role | null;
  /** The role follows from the grammar ("A phối hợp B": A leads), no word states it. */
  readonly implied: boolean;
}

/** What each kind of element does to the machine. */
const READERS: { readonly [K in Element['kind']]: (machine: Machine, place: Place<K>) => void } = {
  units: onUnits,
  role: onRole,
  neutral: onNeutral,
  assign: onAssign,
  partner: onPartner,
  joint: onJoint,
  mark: onMark,
  person: onPerson,
  text: onText,
};

const readElement = <K extends Element['kind']>(machine: Machine, kind: K, place: Place<K>): void => {
  READERS[kind](machine, place);
};

/** Gives each unit its role. `wordsBefore(i)` is the folded text before token `i`, for labels. */
export const linkRoles = (all: readonly Element[], wordsBefore: (token: number) => string): readonly LinkedUnit[] => {
  const machine = newMachine();
  const elements = withoutLed(withoutAsides(all));
  machine.divided = dividesWork(elements);
  elements.forEach((element, at) => {
    readElement(machine, element.kind, { element, elements, at, words: () => wordsBefore(element.from) });
  });
  closeRun(machine);
  return machine.entries
    .filter((entry) => !machine.dropped.has(entry))
    .map(({ read, list, chain, role, basis }) => ({ read, list, chain, role, implied: basis === 'implied' }));
};
