import type { Element } from '../elements/element';
import { chargeInvited } from './doers';
import { areAlike, areMany, isLabel, isOffice, next, partnerFollows } from './look';
import {
  closeRun,
  endClause,
  isAtWork,
  isUnsaid,
  isWeak,
  settle,
  type Entry,
  type Machine,
  type Place,
} from './machine';
import { CHARGES } from './on-assign';

/** What the steps know of a role that is no label. */
interface RoleLook extends Place<'role'> {
  /** Units before it that wait for a role. */
  readonly waiting: readonly Entry[];
  /** Those of them that it may speak of. */
  readonly open: readonly Entry[];
  /** "phối hợp hỗ trợ bà con", "phối hợp tổ chức hội thi": what follows is the object. */
  readonly helps: boolean;
  /** "phối hợp hỗ trợ Công an xã": one it is done with follows. */
  readonly joined: boolean;
  readonly before: Element | undefined;
}

/** One reading of a role; false when the role is no such thing and the next step is asked. */
type RoleStep = (machine: Machine, look: RoleLook) => boolean;

const DUTIES = new Set(['có trách nhiệm', 'có nhiệm vụ']);

/** "đ/c Lan phụ trách", "vận động hội viên tham gia": the person's part, not the unit's. */
const ofPerson: RoleStep = (machine, { element }) => {
  if (!machine.personal || element.role === 'support' || machine.sends || machine.alongside) return false;
  machine.prefix = null;
  machine.governed = true;
  return true;
};

/** "Tổ X có nhiệm vụ phối hợp với Y": says who is charged; the part itself may follow. */
const duty: RoleStep = (_machine, { element, waiting }) => {
  if (!DUTIES.has(element.phrase)) return false;
  for (const entry of waiting) {
    if (entry.role !== null || entry.basis !== 'none') continue;
    entry.role = 'responsible';
    entry.basis = 'assign';
  }
  return true;
};

/** "Thành phần: Ban Giám hiệu phụ trách chuyên môn": says which part of it comes. */
const ofParticipant: RoleStep = (machine, { element, elements, at }) => {
  const narrows = machine.label === 'participant' && element.role === 'responsible';
  if (!narrows || next(elements, at)?.kind !== 'text') return false;
  machine.governed = true;
  return true;
};

/** "A phối hợp (với) B": A leads unless the text says more; B supports. */
const between: RoleStep = (machine, { element, elements, at, waiting, helps, joined, before }) => {
  if (element.role !== 'support' || (helps && !joined) || !partnerFollows(elements, at)) return false;
  const subjects = waiting.length > 0 ? waiting : machine.subject;
  const second = (machine.acted && waiting.length > 0 && before?.kind === 'joint') || machine.led;
  const joinedByAnd = before?.kind === 'joint' && before.mark === 'and';
  for (const entry of subjects) {
    // "A chuẩn bị tài liệu, phối hợp với B", "Giao A chuẩn bị tài liệu, phối hợp với B": A works, with a partner it leads;
    // "A vận động hội viên và phối hợp với B" states the second part as well.
    const has =
      (entry.basis === 'does' && !joinedByAnd) ||
      (entry.basis === 'assign' && entry.role === 'responsible' && !machine.led) ||
      (entry.basis === 'plain' && entry.role === 'responsible' && !joinedByAnd && !machine.led);
    const leads = !second || (has && !machine.led);
    if ((isUnsaid(entry) || (has && leads)) && (leads || !has)) {
      entry.role = leads ? 'lead' : 'support';
      entry.basis = leads ? 'implied' : 'named';
    }
    entry.tentative = false;
  }
  closeRun(machine);
  machine.subject = [...subjects];
  machine.prefix = { role: 'support', basis: 'prefix' };
  machine.governed = false;
  machine.listOpen = false;
  machine.objects = false;
  return true;
};

/** "duy trì tổ tình nguyện hỗ trợ người dân": the object helps. */
const ofObject: RoleStep = (machine, { helps, joined, before }) => {
  const object = machine.objects && before?.kind === 'units';
  const acting = machine.acted && machine.governed && before?.kind !== 'joint';
  return helps && !joined && (object || acting);
};

/** "huy động đoàn viên tham gia lễ": those who are called up take part; who calls them up has its task. */
const ofCalledUp: RoleStep = (machine, { element, waiting, before }) => {
  const doing = waiting.length > 0 && waiting.every(isAtWork);
  if (element.role !== 'participant' || !doing || !machine.acted) return false;
  // "hướng dẫn Ban hoạt động ngoài giờ chuẩn bị và tham gia": the part of those who are led.
  if (machine.objects && !machine.sends) return true;
  // "chuẩn bị hồ sơ, cử đại diện tham dự": sending people is one more work.
  return element.phrase.startsWith('cử') || (before?.kind !== 'joint' && !machine.sends);
};

/** A plain verb of doing: who has partners leads, the others have the role of the verb. */
const settlePlain = (machine: Machine, { element, open, before }: RoleLook): void => {
  const partners = open.filter((entry) => entry.partner);
  const shared = partners.length > 0;
  if (before?.kind === 'units') chargeInvited(element.phrase, open);
  for (const entry of open.filter(({ partner }) => !partner)) {
    // "Mời Sở Y tế dự và chỉ đạo": who is invited comes.
    if (isUnsaid(entry) && entry.role !== 'participant')
      settle(machine, [entry], shared ? 'lead' : element.role, shared ? 'implied' : 'plain');
    entry.tentative = false;
  }
  settle(machine, partners, 'support', 'implied');
};

const SECOND_PARTS: ReadonlySet<string> = new Set(['support', 'participant']);

/**
 * "Công an xã, Dân quân; Đội xung kích hỗ trợ": of two lists the second helps or comes too, and the first has the work. A
 * longer chain ("A; B; C phối hợp") is one list, and so are bodies of one sort ("Liên đội A; Liên đội B tham gia").
 */
const spokenOf = ({ list }: Machine, { element, open }: RoleLook): readonly Entry[] => {
  const lists = new Set(open.map((entry) => entry.list));
  const joined = open.some(({ partner }) => partner);
  const second =
    !joined &&
    lists.size === 2 &&
    SECOND_PARTS.has(element.role) &&
    open.some((entry) => entry.list === list) &&
    !(element.role === 'participant' && areAlike(open));
  return second ? open.filter((entry) => entry.list === list) : open;
};

/**
 * "Yêu cầu UBND các xã phối hợp và tổ chức thực hiện", "A xây dựng kế hoạch và phối hợp tổ chức": who is charged, or works
 * already, does so together with others; with no partner named it stays responsible.
 */
const together: RoleStep = (machine, { element, elements, at, open, helps, joined, before }) => {
  if (element.role !== 'support' || joined || open.length === 0) return false;
  const [joint, then] = [elements[at + 1], elements[at + 2]];
  const works = joint?.kind === 'joint' && then?.kind === 'role' && then.role === 'responsible';
  const charged = open.every(({ role, basis }) => role === 'responsible' && basis === 'assign');
  const does = open.every(({ basis }) => basis === 'does');
  if (!(charged && works) && !(does && helps && before?.kind === 'joint')) return false;
  machine.governed = true;
  machine.listOpen = false;
  return true;
};

/** The units before have their role: what follows is the object. */
const closeSubject = (machine: Machine, { waiting }: RoleLook): void => {
  machine.subject = [...waiting];
  machine.run = [];
  machine.prefix = null;
  machine.governed = true;
  machine.listOpen = false;
};

/** "phối hợp tổ chức", "phối hợp triển khai thực hiện". */
const JOINT_WORK = /^phối hợp .*(?:tổ chức|thực hiện|triển khai)$/u;

/**
 * "Công đoàn và Đoàn Thanh niên phối hợp tổ chức hội thao": two or more that nothing else is said of do it together. Who is
 * asked to ("Đề nghị A, B phối hợp triển khai"), helps one who leads, or stands alone supports.
 */
const jointly: RoleStep = (machine, look) => {
  const { element, elements, at, open, joined } = look;
  if (!JOINT_WORK.test(element.phrase) || joined || next(elements, at)?.kind !== 'text') return false;
  const others = machine.entries.some((entry) => !machine.dropped.has(entry) && !open.includes(entry));
  const several = open.length > 1 && open.every(({ basis, partner }) => basis === 'none' && !partner);
  if (!several || others || machine.led) return false;
  settlePlain(machine, { ...look, element: { ...element, role: 'responsible' } });
  closeSubject(machine, look);
  return true;
};

/** "Phòng A làm đầu mối tiếp nhận hồ sơ": a task of its own; with a partner behind it leads. */
const isContact = ({ element: { phrase }, elements, at }: RoleLook): boolean => {
  const after = next(elements, at);
  return (phrase === 'đầu mối' || phrase === 'làm đầu mối') && after?.kind === 'text' && after.opens !== true;
};

/** "A, B chủ trì": the role of the units before. */
const behindUnits: RoleStep = (machine, whole) => {
  const look = { ...whole, open: spokenOf(machine, whole) };
  const { element, open } = look;
  if (open.length === 0) return false;
  if (isContact(look)) {
    settle(machine, open, 'responsible', 'plain');
  } else if (element.strength === 'named') {
    settle(machine, open, element.role, 'named');
    machine.led ||= element.role === 'lead';
  } else {
    settlePlain(machine, look);
  }
  closeSubject(machine, look);
  return true;
};

const WORK: ReadonlySet<string | undefined> = new Set(['role', 'text']);

/** "A phối hợp với B tham gia": a named role behind the partner speaks of A. */
const behindPartner: RoleStep = (machine, { element, elements, at, waiting }) => {
  const implied = machine.subject.filter((entry) => entry.basis === 'implied' && entry.role === 'lead');
  if (waiting.length === 0 || implied.length === 0 || machine.prefix?.role !== 'support') return false;
  if (element.strength !== 'named' || element.role === 'support') return false;
  // "A phối hợp với B chịu trách nhiệm tổ chức lễ": a work they have together, which A leads.
  const work = element.role === 'responsible' && WORK.has(next(elements, at)?.kind);
  if (!work) settle(machine, implied, element.role, 'named');
  closeRun(machine);
  machine.prefix = null;
  machine.governed = true;
  machine.listOpen = false;
  return true;
};

/** "A xây dựng kế hoạch; chủ trì, phối hợp với B": who worked in the clause before leads in this one. */
const goesOn: RoleStep = (machine, { element, before }) => {
  if (element.role !== 'lead' || element.strength !== 'named') return false;
  // "giao A là cơ quan thường trực tổ chức hội thi, chủ trì và phối hợp với B": in one clause.
  const behind = before?.kind === 'joint' && machine.subject.every(isAtWork) ? machine.subject : [];
  const workers = machine.subject.length > 0 ? behind : machine.workers;
  const free = behind.length > 0 || !machine.governed || before?.kind === 'role';
  if (workers.length === 0 || !free) return false;
  settle(machine, workers, 'lead', 'named');
  machine.subject = [...workers];
  machine.led = true;
  machine.governed = true;
  return true;
};

// "Thực hiện Kế hoạch của Sở Y tế, Trạm Y tế tổ chức": what one acts upon, before the one who acts.
const GROUNDS = new Set(['thực hiện', 'triển khai thực hiện', 'hưởng ứng']);

/** A role with nobody before it speaks of who follows: "Phối hợp Sở Y tế", "với sự tham gia của …". */
const beforeUnits: RoleStep = (machine, { element, elements, at, helps }) => {
  const { role, phrase } = element;
  machine.adverbial ||= machine.fresh && GROUNDS.has(phrase);
  machine.fresh = false;
  closeRun(machine);
  machine.listOpen = false;
  machine.objects = false;
  const followed = partnerFollows(elements, at);
  if (followed && /(?:^|\s)sự\s.*của$|(?:^|\s)sự phối hợp với$/u.test(phrase)) {
    machine.prefix = { role, basis: 'prefix' };
    machine.governed = false;
    return true;
  }
  const first = machine.subject.length === 0 && !machine.governed;
  const speaks = followed && element.strength === 'named' && !helps;
  if (speaks && (role === 'support' || first)) {
    machine.prefix = { role, basis: 'prefix' };
    return true;
  }
  machine.prefix = null;
  machine.governed = true;
  return true;
};

/** What a role can be, the first that fits; the last one always does. */
const ROLE_STEPS: readonly RoleStep[] = [
  ofPerson,
  duty,
  ofParticipant,
  between,
  ofObject,
  ofCalledUp,
  together,
  jointly,
  behindUnits,
  behindPartner,
  goesOn,
  beforeUnits,
];

const lookAtRole = (machine: Machine, place: Place<'role'>): RoleLook => {
  const { element, elements, at } = place;
  const { phrase } = element;
  const helps = /^(?:hỗ trợ|giúp|tài trợ)|^phối hợp .*(?:hỗ trợ|tổ chức|thực hiện|triển khai)$/u.test(phrase);
  const waiting = machine.run.filter((entry) => !machine.dropped.has(entry));
  return {
    ...place,
    waiting,
    open: waiting.filter((entry) => isWeak(entry) || entry.partner),
    helps,
    joined: helps && phrase.startsWith('phối hợp') && isOffice(next(elements, at)),
    before: elements[at - 1],
  };
};

/**
 * "Chủ trì: …": the role of all that follows; "Sở Y tế chủ trì:" speaks of the units before too, and in "UBND huyện
 * giao:" they only give the order.
 */
const onLabel = (machine: Machine, { element, elements, at }: Place<'role'>): void => {
  if (machine.run.length > 0 && machine.listOpen && elements[at - 1]?.kind === 'units') {
    const before = machine.run.filter(isWeak);
    // "07 đội tham dự: Cảng A, Cảng B": the many are named behind.
    const named = areMany(before) && elements[at + 2]?.kind === 'units';
    if (named || CHARGES.has(element.phrase) || element.phrase.endsWith('mời'))
      for (const entry of before) machine.dropped.add(entry);
    else settle(machine, before, element.role, 'named');
  }
  endClause(machine);
  machine.label = element.role;
  machine.received = false;
  machine.divided = element.phrase.startsWith('phân công');
};

/** Links a role with the units before or behind it. */
export const onRole = (machine: Machine, place: Place<'role'>): void => {
  machine.joinPartner = false;
  if (isLabel(place.elements, place.at)) {
    onLabel(machine, place);
    return;
  }
  if (place.element.labelOnly) return;
  const look = lookAtRole(machine, place);
  ROLE_STEPS.some((step) => step(machine, look));
};
