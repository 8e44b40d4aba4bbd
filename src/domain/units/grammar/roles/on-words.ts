import type { Element } from '../elements/element';
import { announces, attend, formsTeam, VIES } from './comers';
import { GUEST_VERBS } from '../../lexicon/verbs';
import { chargeDoers } from './doers';
import {
  actsAfter,
  actsBehind,
  areMany,
  beginsWith,
  isHeading,
  isLeftover,
  isShare,
  isTask,
  listEnd,
  next,
} from './look';
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
  settle,
} from './machine';

/** Orders that charge who follows with the work. */
export const CHARGES: ReadonlySet<string> = new Set([
  'giao',
  'chỉ đạo giao',
  'yêu cầu',
  'đề nghị',
  'giao cho',
  'phân công',
  'phân công cho',
  'giao nhiệm vụ cho',
  'giao trách nhiệm cho',
  'phân công nhiệm vụ cho',
  'ủy quyền',
  'ủy quyền cho',
  // who hopes, asks or permits has no part in it either
  'mong',
  'rất mong',
  'kính mong',
  'mong muốn',
  'mong rằng',
  'hy vọng',
  'nhờ',
  'kính nhờ',
  'kính đề nghị',
  'trân trọng đề nghị',
  'trân trọng kính đề nghị',
  'cho phép',
  'đồng ý cho',
  'đồng ý để',
  'chấp thuận cho',
  'chấp thuận để',
  'thống nhất cho',
  'nhất trí cho',
  'nhất trí giao',
  'thống nhất giao',
  'chỉ định',
  'khuyến khích',
  // the same with a figure to reach
  'đề ra chỉ tiêu',
  'đặt ra chỉ tiêu',
  'đặt chỉ tiêu',
  'giao chỉ tiêu',
  'phấn đấu',
]);
const INVITES = new Set(['cử', 'mời']);
const ASSIGNERS = new Set([...CHARGES, ...INVITES, 'chỉ đạo']);

/** "Sở Tư pháp thẩm định các nội dung do các sở đề nghị": behind who works, and with no role of its own. */
const tellsWhich = ({ subject }: Machine, elements: readonly Element[], at: number): boolean => {
  const [before, after] = [elements[at - 1], actsAfter(elements, at + 1)];
  return subject.length > 0 && before?.kind === 'text' && elements[at + 1]?.kind === 'units' && after?.kind === 'text';
};

/** A person begins the words right before the element at `at`: "Đ/c Bí thư theo dõi, chỉ đạo". */
const isPersonsAct = (elements: readonly Element[], at: number): boolean => {
  let from = at - 1;
  while (elements[from]?.kind === 'text' || elements[from]?.kind === 'role' || elements[from]?.kind === 'joint')
    from -= 1;
  return elements[from]?.kind === 'person';
};

/**
 * "UBND xã chỉ đạo các thôn dọn vệ sinh", "Sở Y tế chỉ đạo Bệnh viện tỉnh trực": who leads others has the work, and they
 * are its objects. Those with a part of their own ("chỉ đạo Công an xã phối hợp với …") are charged.
 */
const leadsOthers = (machine: Machine, elements: readonly Element[], at: number): boolean => {
  const led = elements[at + 1];
  const then = actsAfter(elements, listEnd(elements, at + 1));
  const charged = then?.kind === 'role' && then.strength === 'named';
  if (led?.kind !== 'units' || charged) return false;
  const named = machine.run.length > 0 || machine.subject.length > 0 || (machine.fresh && machine.workers.length > 0);
  return named || isPersonsAct(elements, at);
};

/** Gives the work to those who lead others; whom they lead are objects. */
const lead = (machine: Machine): void => {
  settle(
    machine,
    machine.run.filter((entry) => isUnsaid(entry) && entry.role === null),
    'responsible',
    'does',
  );
  machine.governed = true;
  machine.acted = true;
  machine.listOpen = false;
  machine.prefix = null;
};

/** "Tổ công tác do đồng chí A làm Tổ trưởng": who heads it, and no more is said. */
const isHeaded = (elements: readonly Element[], at: number): boolean => {
  let i = at + 1;
  while (elements[i]?.kind === 'person' || elements[i]?.kind === 'joint') i += 1;
  const [heads, end] = [elements[i], elements[i + 2]];
  const headed = i > at + 1 && heads?.kind === 'text' && heads.phrase === 'làm' && elements[i + 1]?.kind === 'person';
  return headed && (end === undefined || end.kind === 'mark');
};

/** "Khối 6, 7 do Đoàn trường phụ trách": what somebody is in charge of is no unit at work. */
const dropCharge = (machine: Machine, elements: readonly Element[], at: number): void => {
  const then = actsAfter(elements, listEnd(elements, at + 1));
  // "các đơn vị do Trường A làm cụm trưởng": whose they are.
  const acts = then?.kind === 'role' || (then?.kind === 'text' && then.phrase !== 'làm');
  const before = elements[at - 1]?.kind === 'person' ? elements[at - 2] : elements[at - 1];
  if (before?.kind !== 'units' || !(acts || isHeaded(elements, at))) return;
  for (const entry of machine.run) if (isUnsaid(entry)) machine.dropped.add(entry);
};

/** "Công đoàn mời chuyên gia về tư vấn cho hội viên": people are invited to a task, which is the inviter's. */
const invitesToWork = (elements: readonly Element[], at: number): boolean => {
  let i = at + 1;
  while (elements[i]?.kind === 'person' || (elements[i]?.kind === 'text' && !isTask(elements[i]))) i += 1;
  const task = elements[i];
  const people = elements[at + 1]?.kind === 'person' || elements[at + 1]?.kind === 'text';
  return people && task?.kind === 'text' && isTask(task) && !beginsWith(task.phrase ?? '', GUEST_VERBS);
};

/** "Giao …", "Do …", "Đề nghị …": who follows is charged; who stands before only gives the order. */
export const onAssign = (machine: Machine, { element, elements, at }: Place<'assign'>): void => {
  machine.personal = false;
  const { phrase } = element;
  // "A chủ trì tham mưu văn bản đề nghị B": what the paper asks is nobody's part here.
  const last = elements[at - 1];
  const before = last?.kind;
  const one = machine.run.length > 0 || machine.subject.length > 0;
  // "A tuyên truyền, khuyến khích B tham gia": one more work of A's, and its object.
  const urges = phrase === 'khuyến khích' && one && before !== 'units' && before !== 'mark';
  if (urges || (phrase === 'đề nghị' && machine.led && before === 'text')) {
    machine.governed = true;
    return;
  }
  // "thẩm định các nội dung do các sở đề nghị", "báo cáo UBND huyện (qua Sở Nội vụ)": says which, and to whom.
  if ((phrase === 'do' && tellsWhich(machine, elements, at)) || (phrase === 'qua' && machine.run.length === 0)) {
    machine.governed = true;
    machine.prefix = null;
    return;
  }
  if (phrase === 'do') dropCharge(machine, elements, at);
  // "A tổ chức kiểm tra đối với các chi đoàn": whom it is about.
  if (phrase === 'đối với' && before === 'text' && machine.subject.length + machine.run.length > 0) {
    machine.governed = true;
    machine.prefix = null;
    return;
  }
  if (phrase === 'chỉ đạo' && leadsOthers(machine, elements, at)) {
    lead(machine);
    return;
  }
  // Who gives the order is not charged with it; who was charged before stays so. "A ban hành văn bản yêu cầu B" is one
  // act of giving orders; "A chuẩn bị tài liệu, giao B" and "A soạn công văn mời B" are work of A's own.
  const another = before === 'joint' || before === 'mark' || INVITES.has(phrase);
  // "UBND xã phân công thành viên phụ trách": who divides the work among its own people has it.
  const whom = elements[at + 1]?.kind;
  const divides =
    (phrase.startsWith('phân công') && (whom === 'person' || whom === 'text')) ||
    (phrase === 'mời' && invitesToWork(elements, at));
  if (divides) settle(machine, machine.run.filter(isUnsaid), 'responsible', 'does');
  const gives = machine.run.filter(
    (entry) => isUnsaid(entry) && (entry.role === null || (entry.basis === 'does' && !another)),
  );
  // "(Văn phòng, Sở Nội vụ; mời Đài Truyền hình dự)": a semicolon parts who comes from who is asked to.
  const parted = INVITES.has(phrase) && last?.kind === 'mark' && last.mark === ';';
  if (ASSIGNERS.has(phrase) && !divides && !parted) for (const entry of gives) machine.dropped.add(entry);
  endClause(machine);
  // "Đối với môn kéo co, mỗi tổ đăng ký 01 đội": what the sentence speaks of, before the one who acts.
  machine.adverbial = phrase === 'đối với' && elements[at + 1]?.kind === 'text';
  const given = CHARGES.has(phrase) ? 'responsible' : phrase === 'mời' ? 'participant' : null;
  machine.prefix = { role: given, basis: 'assign' };
  machine.charged = given;
  machine.inviters = phrase === 'mời' ? gives : [];
};

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

const TELLS_WHOM: ReadonlySet<string> = new Set(['để', 'đến', 'cho', 'tới']);

/** "Văn phòng thông báo để các đơn vị (biết,) thực hiện": at "để", whether those behind it are told to do it. */
const tellsToDo = ({ element, elements, at }: Place<'text'>): boolean => {
  const told = elements[at - 1];
  if (!TELLS_WHOM.has(element.phrase ?? '') || told?.kind !== 'text' || told.phrase !== 'thông báo') return false;
  let end = listEnd(elements, at + 1) + 1;
  while (elements[end]?.kind === 'text' || elements[end]?.kind === 'joint') end += 1;
  const act = elements[end];
  const short = end - listEnd(elements, at + 1) <= 3;
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
