import type { Assignment } from '../../units/assignment';
import { sentences, type Part } from '../clauses';
import type { Assigned, Reading } from '../draft';
import type { Duty } from '../schedule';
import { chargeWordAt, type ChargeSort } from '../vocabulary/charge-words';
import { folded as fold } from '../vocabulary/folded';
import { nodeOrigin } from './attributes';
import type { Node } from './tree';

/** The words of a clause before its act: whom they name and what they say of them. */
interface Charge {
  readonly units: readonly Assignment[];
  readonly sorts: ReadonlySet<ChargeSort>;
  /** Where the act begins (0-based). */
  readonly end: number;
}

const JOINT = /[\s,:–-]*(?:(?:và|cùng|với|để|cho)(?![\p{L}])\s*)*/uy;

/** Reads units and charging words from the first letter on, up to the first other word. */
const readCharge = (text: string, reading: Reading): Charge => {
  const folded = fold(text);
  const found = reading.readers.parseAssignments(text, reading.units);
  const units: Assignment[] = [];
  const sorts = new Set<ChargeSort>();
  let at = 0;
  for (;;) {
    JOINT.lastIndex = at;
    const from = at + (JOINT.exec(folded)?.[0].length ?? 0);
    const unit = found.find(({ span }) => span.start === from && span.end > from);
    const word = unit ? null : chargeWordAt(folded, from);
    // "tổ chức giao lưu": what charges somebody stands before the doing.
    const acts = word?.sort === 'assigns' && (sorts.has('holds') || sorts.has('leads'));
    if (acts) return { units, sorts, end: from };
    if (unit) units.push(unit);
    else if (word) sorts.add(word.sort);
    else return { units, sorts, end: from };
    at = unit?.span.end ?? word?.end ?? from;
  }
};

const single = (units: readonly Assignment[]): readonly Assignment[] => units.filter(({ collective }) => !collective);

const leadsOf = (units: readonly Assignment[]): readonly Assignment[] =>
  single(units).filter(({ role }) => role === 'lead' || role === 'responsible');

/** Those whom a clause makes lead an act, besides partners and those who only prepare it; none when it does not say. */
const leadersOf = ({ units, sorts }: Charge, above: readonly Assignment[]): readonly Assignment[] => {
  if (!sorts.has('leads') && (sorts.has('supports') || sorts.has('advises') || !sorts.has('holds'))) return [];
  const own = leadsOf(units);
  if (own.length > 0) return own;
  // A collective that does it leaves nobody to compare.
  return units.some(({ role }) => role !== 'support') ? [] : above;
};

const LEAST_ACT = 8;

/**
 * The acts that a clause of a section of duties gives somebody to lead, one for each sentence or semicolon part: "Phòng
 * A chủ trì, phối hợp với B tổ chức Hội thi X". `above` are the units that a heading, or the words before a colon, charge with
 * all that the clause says; a later part is charged to whom an earlier one names. What is only supported, prepared or
 * watched over gives nothing.
 */
export const readDuties = (node: Node, above: Assigned | null, reading: Reading): readonly Duty[] => {
  let charged = single(above?.assignments ?? []);
  const dutyOf = (part: Part): readonly Duty[] => {
    const charge = readCharge(part.text, reading);
    const leads = leadersOf(charge, charged);
    const subjects = charge.units.filter(({ role }) => role !== 'support');
    if (subjects.length > 0) charged = single(subjects);
    const act = part.text.slice(charge.end);
    if (leads.length === 0 || act.length < LEAST_ACT) return [];
    const origin = nodeOrigin(node, part.start + charge.end, part.end);
    return [{ act, clause: part.text, leads, origin }];
  };
  return sentences(node.text).flatMap(dutyOf);
};
