import { GUEST_VERBS } from '../../lexicon/verbs';
import type { Element } from '../elements/element';
import { actsAfter, beginsWith, isClosed, isTask, listEnd } from './look';
import { endClause, isUnsaid, settle, type Machine, type Place } from './machine';

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

/** "phân công đại diện tham dự hội nghị": people are sent to come. */
const sendsGuests = (elements: readonly Element[], at: number): boolean => {
  let i = at + 1;
  while (elements[i]?.kind === 'person' || elements[i]?.kind === 'text' || elements[i]?.kind === 'joint') i += 1;
  const act = elements[i];
  return act?.kind === 'role' && act.role === 'participant' && act.phrase.endsWith('dự');
};

/** "(Phòng Kinh tế mời Công ty X)": in brackets, who holds what stands before, and its guest. */
const isHost = (elements: readonly Element[], at: number): boolean => {
  const [open, host, close] = [elements[at - 2], elements[at - 1], elements[listEnd(elements, at + 1) + 1]];
  const inside = open?.kind === 'mark' && open.mark === '(' && isClosed(close);
  return inside && host?.kind === 'units' && elements[at + 1]?.kind === 'units';
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
    (phrase === 'mời' && (invitesToWork(elements, at) || isHost(elements, at)));
  if (divides) {
    const comes = phrase.startsWith('phân công') && sendsGuests(elements, at);
    settle(machine, machine.run.filter(isUnsaid), comes ? 'participant' : 'responsible', comes ? 'named' : 'does');
  }
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
