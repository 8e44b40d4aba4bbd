import type { Element } from '../elements/element';
import { announces, attend, formsTeam, VIES } from './comers';
import { chargeDoers } from './doers';
import { actsBehind, areMany, isHeading, isLeftover, isShare, listEnd, next } from './look';
import {
  closeRun,
  endClause,
  isAtWork,
  isUnsaid,
  waitingHere,
  type Entry,
  type Machine,
  type Place,
  type Prefix,
} from './machine';

/** What a part may stand before: "phối hợp", "với", "phối hợp các cơ quan" | "gồm". */
const TELLS_PART: ReadonlySet<string | undefined> = new Set(['role', 'partner', 'neutral']);

/** "Phối hợp với các đơn vị: A, B", "phối hợp các đoàn thể, gồm: A": the part holds for those who are named. */
const givenBefore = ({ prefix, run }: Machine, elements: readonly Element[], at: number): Prefix | null => {
  const before = elements[at - 1]?.kind;
  const told = prefix?.basis === 'assign' ? before === 'assign' : prefix?.basis === 'prefix' && TELLS_PART.has(before);
  if (run.length === 0) return told ? prefix : null;
  const role = run.at(-1)?.role ?? null;
  const one = run.every((entry) => entry.basis === 'prefix' && entry.role === role);
  return one && role !== null ? { role, basis: 'prefix' } : null;
};

/** "Các đội tham gia gồm: A; B", "có 4 đội, gồm: A; B": the many who come, named behind. */
const manyWhoCome = ({ run, subject }: Machine, elements: readonly Element[], at: number): readonly Entry[] => {
  const those = run.length > 0 ? run : subject;
  const lists = elements[at + 1];
  const named = (lists?.kind === 'mark' && elements[at + 2]?.kind === 'units') || lists?.kind === 'units';
  const before = elements[at - 1];
  const vies = before?.kind === 'text' && VIES.has(before.phrase ?? '');
  return named && areMany(those) && (vies || those.every(({ role }) => role === 'participant')) ? those : [];
};

/** "Phân công:", "gồm": a list follows, and what stood before may only head it. */
export const onNeutral = (machine: Machine, { elements, at }: Place<'neutral'>): void => {
  const lists = next(elements, at);
  const here = waitingHere(machine);
  if (isHeading(here, lists, true)) for (const entry of here) machine.dropped.add(entry);
  const coming = manyWhoCome(machine, elements, at);
  for (const entry of coming) machine.dropped.add(entry);
  if (coming.length > 0) machine.label = 'participant';
  const given = givenBefore(machine, elements, at);
  endClause(machine);
  machine.prefix = given;
  // "Tham gia giải có 4 đội, gồm: A, B"
  const told = elements[at - 1] !== undefined && elements[at - 1]?.kind !== 'mark';
  const named = machine.label === 'participant' && told;
  if (lists?.kind === 'mark' && !named) machine.label = null;
};

/** "báo cáo kết quả thực hiện với UBND xã": the report goes to them. */
const isReport = (elements: readonly Element[], at: number): boolean => {
  let from = at - 1;
  while (elements[from]?.kind === 'role') from -= 1;
  const before = elements[from];
  return before?.kind === 'text' && (before.phrase ?? '').startsWith('báo cáo');
};

/** "cùng", "với": who follows is a partner. */
export const onPartner = (machine: Machine, { elements, at }: Place<'partner'>): void => {
  if (isReport(elements, at)) {
    machine.governed = true;
    machine.prefix = null;
    return;
  }
  if (machine.prefix?.role === 'support' && machine.run.length === 0) return;
  if (machine.run.length > 0 && machine.listOpen) {
    machine.joinPartner = true;
    machine.prefix = { role: null, basis: 'none' };
    return;
  }
  // "A chủ trì cùng B": the partner of those who have a role already.
  if (elements[at - 1]?.kind === 'role' && machine.subject.length > 0 && next(elements, at)?.kind === 'units') {
    machine.prefix = { role: 'support', basis: 'prefix' };
    machine.governed = false;
    return;
  }
  // "A chủ trì, cùng B, C triển khai"
  const aside = elements[at - 1]?.kind === 'joint' && machine.run.length === 0 && machine.subject.length > 0;
  if (aside && next(elements, at)?.kind === 'units') {
    machine.prefix = { role: 'support', basis: 'prefix' };
    machine.governed = false;
    return;
  }
  // "A ký kết quy chế với B"
  const mutual = machine.mutual && machine.run.length > 0 && next(elements, at)?.kind === 'units';
  if (mutual) closeRun(machine);
  machine.governed = !mutual;
  machine.prefix = mutual ? { role: 'support', basis: 'prefix' } : null;
};

/** A joint between two items, two clauses, or an adverbial and the one who acts. */
export const onJoint = (machine: Machine, { element, elements, at }: Place<'joint'>): void => {
  machine.personal = false;
  // "A chủ trì, B phối hợp": a role that nothing follows governs nothing.
  if (elements[at - 1]?.kind === 'role' && (element.mark === ',' || element.mark === 'and')) {
    machine.governed = false;
    machine.listOpen = false;
  }
  // "Ra quân tại các ấp - Đoàn xã, Hội Phụ nữ phụ trách": a dash parts the act from who does it.
  if (element.mark === '-' && (machine.governed || machine.objects) && actsBehind(elements, at)) {
    endClause(machine);
    return;
  }
  if (element.mark !== ',' || (machine.prefix !== null && machine.run.length === 0)) return;
  if (machine.adverbial && actsBehind(elements, at)) {
    machine.adverbial = false;
    machine.governed = false;
    machine.objects = false;
    machine.sited = false;
    machine.listOpen = false;
    return;
  }
  if (machine.run.length === 0) machine.listOpen = machine.listOpen && machine.objects;
};

/** A person: takes what the words before give, and the role behind. */
export const onPerson = (machine: Machine, { elements, at }: Place<'person'>): void => {
  // "Văn phòng, đ/c Lan phụ trách": both.
  machine.alongside = machine.listOpen && machine.run.length > 0 && elements[at - 1]?.kind === 'joint';
  machine.personal = true;
  // "TT HĐND, lãnh đạo UBND, Ban TT UBMTTQ xã": one list of bodies.
  machine.listOpen = machine.alongside;
  // "với sự tham dự của bí thư, Công an xã", "phối hợp với Trưởng thôn và các chi hội": the part goes on behind a person.
  const { prefix } = machine;
  const comes = prefix?.basis === 'assign' || prefix?.role === 'participant';
  const helps = prefix?.role === 'support' && elements[at + 1]?.kind === 'joint' && elements[at + 2]?.kind === 'units';
  machine.prefix = comes || helps ? prefix : null;
};

/** "Cụm 1 luân phiên với Cụm 2": words of turn tie the two. */
const TURNS: ReadonlySet<string> = new Set(['luân phiên', 'thay phiên', 'lần lượt', 'thay nhau', 'thay phiên nhau']);

const tiesPartners = ({ element, elements, at }: Place<'text'>): boolean =>
  TURNS.has(element.phrase ?? '') && elements[at - 1]?.kind === 'units' && elements[at + 1]?.kind === 'partner';

const TOLD: ReadonlySet<string | undefined> = new Set(['units', 'person']);
const TELLS_WHOM: ReadonlySet<string> = new Set(['để', 'đến', 'cho', 'tới']);

/** "Văn phòng thông báo để các đơn vị (biết,) thực hiện": at "để", whether those behind it are told to do it. */
const tellsToDo = ({ element, elements, at }: Place<'text'>): boolean => {
  const told = elements[at - 1];
  if (!TELLS_WHOM.has(element.phrase ?? '') || told?.kind !== 'text' || told.phrase !== 'thông báo') return false;
  let last = listEnd(elements, at + 1);
  // "các ban ngành, Trưởng thôn thực hiện": people are told with them.
  while (elements[last + 1]?.kind === 'joint' && TOLD.has(elements[last + 2]?.kind)) last += 2;
  let end = last + 1;
  while (elements[end]?.kind === 'text' || elements[end]?.kind === 'joint') end += 1;
  const act = elements[end];
  const short = end - last <= 3;
  return elements[at + 1]?.kind === 'units' && short && act?.kind === 'role' && act.role === 'responsible';
};

/** Charges those who follow with the work; who stands before only passes it on. */
const passOn = (machine: Machine): void => {
  for (const entry of machine.run) if (isUnsaid(entry)) machine.dropped.add(entry);
  endClause(machine);
  machine.prefix = { role: 'responsible', basis: 'assign' };
  machine.charged = 'responsible';
};

/** Other words: what follows is their object. */
export const onText = (machine: Machine, place: Place<'text'>): void => {
  const { element, elements, at } = place;
  if (tiesPartners(place)) return;
  if (announces(machine, place)) {
    endClause(machine);
    machine.label = 'participant';
    return;
  }
  if (tellsToDo(place)) {
    passOn(machine);
    return;
  }
  // The end of a name that was not read whole: the list goes on behind it.
  if (isLeftover(elements, at) || isShare(elements, at)) return;
  // "Chi đoàn lập danh sách, cử đoàn viên tham gia": sending people is one more work of who works already.
  const works =
    element.sends === true &&
    machine.run.length > 0 &&
    machine.run.every((entry) => entry.basis === 'does' || (machine.acted && isAtWork(entry)));
  chargeDoers(machine, place);
  attend(machine, place);
  machine.adverbial ||= machine.fresh && element.opens === true;
  machine.fresh = false;
  const before = elements[at - 1];
  const behind = before?.kind === 'units' || (before?.kind === 'joint' && before.mark === ',');
  // "Công an xã trong hai ngày 5-6/3 tuần tra": a time or a place before what they do.
  const amid = element.opens === true && behind && !machine.acted && machine.run.some(isUnsaid);
  machine.limited ||= element.limits === true || amid;
  machine.acted ||= !machine.limited && element.helping !== true;
  machine.sends ||= (element.sends === true && !works) || formsTeam(place);
  // "UBND xã sau khi thống nhất với Đảng ủy": told by the way.
  machine.mutual ||= element.verb === 'mutual' && !machine.limited;
  machine.sited ||= element.sites === true;
  machine.governed = true;
  machine.listOpen = false;
  machine.prefix = null;
  machine.joinPartner = false;
};
