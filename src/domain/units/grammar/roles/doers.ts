import { GUEST_VERBS } from '../../lexicon/verbs';
import type { Element } from '../elements/element';
import { areAlike, beginsWith, isTask } from './look';
import { isUnsaid, settle, waitingHere, type Entry, type Machine, type Place } from './machine';

const isHelping = (element: Element | undefined): boolean => element?.kind === 'text' && element.helping === true;

const isAnd = (element: Element | undefined): boolean => element?.kind === 'joint' && element.mark === 'and';

/** "Hội Nông dân nhận trồng 500 cây": to take a work on. */
const takesOn = (element: Element | undefined): boolean => element?.kind === 'text' && element.phrase === 'nhận';

/** Index of the element that the verb at `at` follows: helping words ("đã và sẽ"), and a colon, dash or comma behind units, left out. */
const followed = (elements: readonly Element[], at: number): number => {
  let i = at - 1;
  while (isHelping(elements[i]) || takesOn(elements[i]) || (isAnd(elements[i]) && isHelping(elements[i - 1]))) i -= 1;
  const [mark, verb] = [elements[i], elements[at]];
  // "(Phòng Nội vụ, hoàn thành trước 15/4)": by when.
  const due = verb?.kind === 'text' && beginsWith(verb.phrase ?? '', ['hoàn thành']);
  const parts =
    (mark?.kind === 'mark' && mark.mark === ':') ||
    (mark?.kind === 'joint' && (mark.mark === '-' || (mark.mark === ',' && !due)));
  return parts ? i - 1 : i;
};

/** "theo chức năng, nhiệm vụ chuẩn bị": the verb is none of the words that "theo" governs. */
const endsLimit = ({ limited }: Machine, { elements, at }: Place<'text'>): boolean => {
  const before = elements[at - 1];
  // "khi có thông báo": a thing.
  const thing = before?.kind === 'text' && before.verb === 'other' && before.helping !== true;
  return limited && !thing;
};

/** "Các chi bộ phải có kế hoạch": what one must have is a task, to be somewhere is none. */
const isDuty = ({ element, elements, at }: Place<'text'>): boolean => {
  const before = elements[at - 1];
  const had = beginsWith(element.phrase ?? '', ['có']) && element.phrase !== 'có mặt';
  return before?.kind === 'text' && before.phrase === 'phải' && had;
};

/**
 * Those that a verb here speaks of. "A; B, C và D chuẩn bị", "A; B; C chuẩn bị": a chain that a list closes, or of three
 * lists and more, is one subject; in "Thường trực HĐND; Văn phòng chuẩn bị" only the last one works.
 */
const chargedBy = (machine: Machine): readonly Entry[] => {
  const here = waitingHere(machine);
  const lists = new Set(machine.run.map(({ list }) => list));
  const whole = lists.size > 2 || (lists.size === 2 && (here.length > 1 || areAlike(machine.run)));
  return whole ? machine.run : here;
};

/** Those who are invited to a task ("Mời Bệnh viện tỉnh khám bệnh") are charged with it; guests ("phát biểu") are not. */
export const chargeInvited = (phrase: string, invited: readonly Entry[]): void => {
  if (beginsWith(phrase, GUEST_VERBS)) return;
  for (const entry of invited) if (entry.basis === 'assign' && entry.role === 'participant') entry.role = 'responsible';
};

/** "Phòng Kinh tế mời Công ty X, chuẩn bị báo cáo": behind a comma, work of the one who invites. */
const chargeInviter = (machine: Machine, { element, elements, at }: Place<'text'>): void => {
  const before = elements[at - 1];
  if (before?.kind !== 'joint' || before.mark !== ',' || elements[at - 2]?.kind !== 'units') return;
  if (beginsWith(element.phrase ?? '', GUEST_VERBS)) return;
  for (const entry of machine.inviters) machine.dropped.delete(entry);
  settle(machine, machine.inviters, 'responsible', 'does');
};

/** "Các lớp góp hoa quả": a word that no lexicon has, right behind units and with an object, is what they do. */
const isUnknownDeed = ({ element, elements, at }: Place<'text'>): boolean => {
  const object = elements[at + 1];
  return (
    element.unknown === true &&
    elements[at - 1]?.kind === 'units' &&
    object?.kind === 'text' &&
    object.amount !== true &&
    object.helping !== true
  );
};

/** "Các trường tiếp tục cho học sinh nghỉ": to let people do something. */
const lets = ({ element, elements, at }: Place<'text'>): boolean => {
  const then = elements[at + 2];
  return (
    element.phrase === 'cho' && elements[at + 1]?.kind === 'person' && then?.kind === 'text' && then.opens !== true
  );
};

/**
 * "Phòng Nội vụ chuẩn bị tài liệu", "Công an xã đã tuần tra", "Trạm Y tế: bố trí xe": the units right before a verb of a
 * task are charged with it, whatever the verb, so they are `responsible` until a word of role says more ("Phòng Nội vụ
 * chuẩn bị tài liệu, chủ trì cuộc họp" leads). Those who have a role keep it ("Mời Sở Y tế phát biểu"), and so do partners
 * ("A cùng B chuẩn bị"). Objects ("gửi Sở Y tế"), attributes ("có chuyên môn"), receivers and attendants are no doers: their
 * verbs are no tasks (lexicon/verbs.ts).
 */
export const chargeDoers = (machine: Machine, place: Place<'text'>): void => {
  const { element, elements, at } = place;
  const helped = (element.verb === null || isDuty(place)) && !machine.limited && isHelping(elements[at - 1]);
  const unknown = helped || isUnknownDeed(place) || lets(place);
  if (!isTask(element) && !unknown) return;
  if (isTask(element)) chargeInviter(machine, place);
  // "Mời Bệnh viện tỉnh cử bác sĩ khám cho học sinh": those who are sent work.
  if (isTask(element) && machine.sends) chargeInvited(element.phrase ?? '', waitingHere(machine));
  const before = elements[at - 1];
  // "UBND xã, sau khi thống nhất với Đảng ủy, ra quyết định": what stood between has ended.
  const resumes = machine.limited && before?.kind === 'joint' && before.mark === ',';
  if (
    (machine.objects && !resumes) ||
    (elements[followed(elements, at)]?.kind !== 'units' && !endsLimit(machine, place))
  )
    return;
  const doers = chargedBy(machine);
  if (isTask(element) && before?.kind === 'units') chargeInvited(element.phrase ?? '', doers);
  if (doers.some(({ partner }) => partner)) return;
  // "giới thiệu sản phẩm, Bảo tàng và Ban Quản lý cung cấp tư liệu": the last of a list works, and so do those before it.
  if (doers.at(-1)?.tentative === false) for (const entry of doers) entry.tentative = false;
  for (const entry of doers) {
    if (entry.role !== null || entry.tentative || !isUnsaid(entry)) continue;
    entry.role = 'responsible';
    entry.basis = 'does';
  }
};
