import type { Element } from '../elements/element';
import { isTask } from './look';
import { isUnsaid, waitingHere, type Machine, type Place } from './machine';

const isHelping = (element: Element | undefined): boolean => element?.kind === 'text' && element.helping === true;

const isAnd = (element: Element | undefined): boolean => element?.kind === 'joint' && element.mark === 'and';

/** Index of the element that the verb at `at` follows: helping words ("đã và sẽ"), and a colon behind units, left out. */
const followed = (elements: readonly Element[], at: number): number => {
  let i = at - 1;
  while (isHelping(elements[i]) || (isAnd(elements[i]) && isHelping(elements[i - 1]))) i -= 1;
  const mark = elements[i];
  return mark?.kind === 'mark' && mark.mark === ':' ? i - 1 : i;
};

/** "theo chức năng, nhiệm vụ chuẩn bị": the verb is none of the words that "theo" governs. */
const endsLimit = ({ limited }: Machine, { elements, at }: Place<'text'>): boolean => {
  const before = elements[at - 1];
  return limited && !(before?.kind === 'text' && before.limits === true);
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
  const unknown = element.verb === null && isHelping(elements[at - 1]);
  if (!isTask(element) && !unknown) return;
  if (machine.objects || (elements[followed(elements, at)]?.kind !== 'units' && !endsLimit(machine, place))) return;
  const doers = waitingHere(machine);
  if (doers.some(({ partner }) => partner)) return;
  for (const entry of doers) {
    if (entry.role !== null || entry.tentative || !isUnsaid(entry)) continue;
    entry.role = 'responsible';
    entry.basis = 'does';
  }
};
