import type { Element } from '../elements/element';
import { actsAfter, isAmount, isTask, next } from './look';
import { closeRun, type Basis, type Entry, type Machine, type Place } from './machine';

/** Whether a unit that text stands right before is the one who acts, told by the verb behind it. */
const actsAfterText = (
  machine: Machine,
  before: Extract<Element, { kind: 'text' }>,
  place: Place<'units'>,
): boolean => {
  const { element, elements, at } = place;
  const after = actsAfter(elements, at);
  const acts = after?.kind === 'role' || isTask(after);
  // "được Sở Y tế tổ chức": who does it.
  if (acts && before.agent === true) return true;
  // "Ngày 2/5/2025 Sở Y tế ban hành": a time stands before.
  const timed = machine.adverbial && !machine.sited && before.opens !== true && before.noun;
  if (acts && timed && before.sites !== true) return true;
  if (after?.kind !== 'role' || (before.makes === true && after.role !== 'lead')) return false;
  const single = element.reads.length === 1 && element.reads[0]?.collective === false;
  return single && after.strength === 'named' && !/^(?:hỗ trợ|giúp)/u.test(after.phrase);
};

const HALLS: ReadonlySet<string> = new Set(['hội trường', 'phòng họp', 'phòng hội nghị', 'phòng hội', 'trụ sở']);

/** "Hội trường II - UBND huyện": whose the hall before the dash is. */
const isHallOf = (elements: readonly Element[], at: number): boolean => {
  let from = at - 2;
  for (let one = elements[from]; one?.kind === 'text'; one = elements[from]) {
    if (HALLS.has(one.phrase ?? '')) return true;
    from -= 1;
  }
  return false;
};

/**
 * Units after other words are objects ("gửi Văn phòng"), unless they stand apart (", Văn phòng phụ trách") and a
 * role follows. Without a mark between, only one unit with a named role is trusted.
 */
const mayAct = (machine: Machine, place: Place<'units'>): boolean => {
  const { elements, at } = place;
  const before = elements[at - 1];
  const after = actsAfter(elements, at);
  const behind = elements[at + 2];
  if (before?.kind === 'text') return actsAfterText(machine, before, place);
  // Units on both sides: brackets stood between.
  if (before?.kind !== 'joint' && before?.kind !== 'mark' && before?.kind !== 'units') return false;
  // "Kinh phí: Văn phòng lập dự toán"
  if (before.kind === 'mark' && before.mark === ':' && isTask(after) && !machine.sited) return true;
  // "Tư vấn pháp luật - Đoàn Sở Tư pháp": named at the end, after a dash; "Hội trường A - UBND huyện" is a place.
  if (
    !isHallOf(elements, at) &&
    before.kind === 'joint' &&
    before.mark === '-' &&
    !machine.sited &&
    (after === undefined || after.kind === 'mark')
  )
    return true;
  // "Hội Khuyến học vận động kinh phí, Đoàn phường trao học bổng": each acts.
  const acts = after?.kind === 'text' && !after.noun && before.kind === 'joint' && before.mark === ',';
  if (acts && machine.run.length > 0 && !machine.objects) return true;
  // "Ban Nữ công trang trí hội trường và Chi đoàn dẫn chương trình"
  const goesOn = isTask(after) && before.kind === 'joint' && before.mark === 'and';
  if (goesOn && machine.run.length > 0 && !machine.objects) return true;
  // "Khoa Khám bệnh tổ chức khám sáng thứ Ba, Khoa Dược bố trí người trực": another clause.
  if (acts && isTask(after) && machine.subject.length > 0 && !machine.objects) return true;
  const opened = after?.kind === 'mark' && after.mark === '(' && behind?.kind === 'role';
  return (
    after?.kind === 'role' || opened || (after?.kind === 'joint' && (behind?.kind === 'units' || isAmount(behind)))
  );
};

/** Whether the units are only a place, or more of the objects before. */
const areObjects = (machine: Machine, { element, elements, at }: Place<'units'>, joined: boolean): boolean => {
  if (machine.sited && element.reads.every((read) => read.parts[0]?.kind === 'place-head')) return true;
  if (!machine.objects || !joined || machine.prefix !== null) return false;
  const before = elements[at - 1];
  // "tại Hội trường Công an tỉnh, Sở Tư pháp tổ chức": behind a place the one who acts.
  const acts = actsAfter(elements, at)?.kind === 'role' && before?.kind === 'joint' && before.mark === ',';
  return !(machine.sited && acts);
};

const basisOf = ({ prefix, label }: Machine): Basis => {
  if (prefix !== null && prefix.role !== null) return prefix.basis;
  return label === null ? 'none' : 'label';
};

/** The units as entries of the list that is being read, with the role that the words before give them. */
const newEntries = (
  machine: Machine,
  { element }: Place<'units'>,
  tentative: boolean,
  fresh: boolean,
): readonly Entry[] => {
  const { prefix, label } = machine;
  // "Giao Văn phòng in tài liệu, Đoàn trường trang trí": both are charged.
  const goes = prefix === null && label === null && (machine.governed || fresh) && !tentative;
  const carried = goes ? machine.charged : null;
  return element.reads.map((read) => ({
    read,
    list: machine.list,
    chain: machine.chain,
    role: prefix?.role ?? label ?? carried,
    basis: carried === null ? basisOf(machine) : 'assign',
    partner: machine.joinPartner,
    tentative,
  }));
};

/** Takes up units: as those who wait for a role, or as objects of the words before. */
export const onUnits = (machine: Machine, place: Place<'units'>): void => {
  if (machine.received) return;
  const { fresh } = machine;
  machine.fresh = false;
  machine.personal = false;
  const { elements, at } = place;
  const before = elements[at - 1];
  const joined = machine.listOpen && before?.kind === 'joint';
  const parted = before?.kind === 'mark' && before.mark === ';' && machine.run.length > 0;
  const behindText = machine.prefix === null && !joined && machine.governed;
  if (areObjects(machine, place, joined) || (behindText && !mayAct(machine, place))) {
    machine.objects = true;
    machine.listOpen = true;
    return;
  }
  machine.acted = false;
  machine.sends = false;
  machine.limited = false;
  const after = next(elements, at);
  const tentative = behindText && (after?.kind === 'role' || after?.kind === 'joint');
  if (behindText) {
    closeRun(machine);
    machine.subject = [];
  }
  if (!joined) {
    machine.list += 1;
    if (!parted) machine.chain += 1;
  }
  machine.objects = false;
  const entries = newEntries(machine, place, tentative, fresh);
  machine.entries.push(...entries);
  machine.run.push(...entries);
  machine.listOpen = true;
};
