import type { Element } from '../elements/element';
import { countsGuests, namesComers } from './comers';
import { isClosed, isHeading, isList, isTask, namesDoer, next, saysTask } from './look';
import {
  closeRun,
  endClause,
  isUnsaid,
  settle,
  startClause,
  waitingHere,
  type Entry,
  type Machine,
  type Place,
  type Prefix,
} from './machine';

// Labels after which no assignee stands.
const OTHER_LABEL =
  /(?:địa điểm|(?<!\p{L} )điểm|nơi nhận|thời gian|kinh phí|nơi tổ chức|gửi|kính gửi|lưu|địa chỉ|căn cứ)$/u;

/** "…; Công ty X và các đơn vị liên quan tổ chức": a list that ends with many is the end of the one before, whatever follows. */
const endsWithMany = ({ elements, at }: Place<'mark'>): boolean => {
  let end = at + 1;
  while (elements[end + 1]?.kind === 'joint' && elements[end + 2]?.kind === 'units') end += 2;
  const [joint, last] = [elements[end - 1], elements[end]];
  const many = last?.kind === 'units' && last.reads.at(-1)?.collective === true;
  return many && end > at + 1 && joint?.kind === 'joint' && joint.mark === 'and';
};

// The label of those who get the paper: it closes the sheet, and all that follows is its list.
const RECEIVERS = /nơi nhận$/u;

// Labels whose text may tell who does what.
const COSTS = /(?:thời gian|kinh phí)$/u;

/** Units, what joins them, and the next line of them. */
const staysInList = (element: Element): boolean =>
  element.kind === 'units' || element.kind === 'joint' || (element.kind === 'mark' && element.mark === '\n');

/** "Thành phần: Sở Y tế. Văn phòng Sở.": nothing but units follows, more of the list that a label announced. */
const listGoesOn = ({ elements, at }: Place<'mark'>): boolean => {
  let [end, units] = [at + 1, 0];
  for (let element = elements[end]; element && staysInList(element); element = elements[end]) {
    units += element.kind === 'units' ? 1 : 0;
    end += 1;
  }
  const after = elements[end];
  // "phối hợp với A; B; C căn cứ chức năng, nhiệm vụ": the last of a chain, and what all of them go by.
  const chained = elements[at - 2]?.kind === 'mark' && after?.kind === 'text' && after.limits === true;
  return units > 0 && (after === undefined || chained || (after.kind === 'mark' && after.mark !== ':'));
};

/** "phối hợp với Sở Y tế; Công an tỉnh": what the words before give to more of the same list. */
const partOfMore = ({ run }: Machine, place: Place<'mark'>): Prefix | null => {
  const role = run.at(-1)?.role ?? null;
  const same = role !== null && run.every((entry) => entry.basis === 'prefix' && entry.role === role);
  return same && (listGoesOn(place) || endsWithMany(place)) ? { role, basis: 'prefix' } : null;
};

/** "A; B; C phụ trách": units that wait go on waiting while the clauses hold nothing else. */
const onSemicolon = (machine: Machine, mark: ';' | '\n', place: Place<'mark'>): void => {
  const { elements, at } = place;
  const more = mark === ';' ? partOfMore(machine, place) : null;
  // "Đề nghị A; B; C phối hợp với D": all of them are asked.
  const asks = mark === ';' && next(elements, at)?.kind === 'units';
  const waits =
    machine.run.length > 0 &&
    machine.run.every(
      ({ basis, role, tentative }) =>
        !tentative && (basis === 'none' || (asks && basis === 'assign' && role === 'responsible')),
    ) &&
    !machine.governed;
  if (!waits) {
    closeRun(machine);
    machine.subject = [];
  }
  const { charged } = machine;
  startClause(machine);
  machine.prefix = more;
  // "Đề nghị Điện lực cấp điện; Trạm Y tế cử cán bộ": both are charged. Who works while others are asked to come is not.
  const asked = charged === 'participant' && isTask(elements[at + 2]);
  if (mark === ';' && next(elements, at)?.kind === 'units' && !asked) machine.charged = charged;
  // "Ban Tuyên giáo; Ban Tổ chức Huyện ủy": one list, whatever parts its items.
  machine.list += 1;
  if (!waits || mark !== ';') machine.chain += 1;
};

const onFullStop = (machine: Machine, place: Place<'mark'>): void => {
  endClause(machine);
  if (!listGoesOn(place)) machine.label = null;
  machine.led = false;
  machine.list += 1;
};

/** The words before only head the list that follows. */
const dropHeading = (machine: Machine, here: readonly Entry[]): void => {
  for (const entry of here) machine.dropped.add(entry);
  machine.run = machine.run.filter((entry) => entry.list !== machine.list);
  startClause(machine);
};

/** Index of the first of the plain words alone before the colon at `at`; `at` when other elements stand there. */
const labelStart = (elements: readonly Element[], at: number): number => {
  let from = at;
  while (elements[from - 1]?.kind === 'text' || elements[from - 1]?.kind === 'joint') from -= 1;
  const before = elements[from - 1];
  const opens = before === undefined || (before.kind === 'mark' && before.mark !== '(' && before.mark !== ')');
  return opens ? from : at;
};

const onColon = (machine: Machine, { elements, at, words }: Place<'mark'>): void => {
  if (machine.run.length > 0 && !machine.governed) {
    const here = waitingHere(machine);
    if (isHeading(here, next(elements, at))) dropHeading(machine, here);
    if (countsGuests(next(elements, at))) settle(machine, here.filter(isUnsaid), 'participant', 'named');
    return;
  }
  const { prefix } = machine;
  endClause(machine);
  // "Chủ trì: đ/c Hà; Chuẩn bị nội dung: Phòng Kinh tế": a label of its own.
  const from = labelStart(elements, at);
  const anew = machine.label !== 'participant' && from < at;
  if (anew) machine.label = machine.divided ? 'responsible' : null;
  if (namesComers(elements, at)) machine.label = 'participant';
  // "Phối hợp với các đơn vị: A, B", "mời đại diện: A, B"
  const before = elements[at - 1]?.kind;
  if (before === 'neutral' || before === 'assign') machine.prefix = prefix;
  if (!OTHER_LABEL.test(words())) return;
  if (anew) machine.label = null;
  machine.received ||= RECEIVERS.test(words());
  machine.governed = true;
  machine.sited = !COSTS.test(words());
};

/** Index of the bracket that closes the one at `at`. */
const bracketEnd = (elements: readonly Element[], at: number): number => {
  let end = at + 1;
  while (end < elements.length && !isClosed(elements[end])) end += 1;
  return end;
};

/** Whether the brackets at `at` hold one unit with its part, and a part for the one before follows them. */
const partsAnother = (elements: readonly Element[], at: number): boolean => {
  const end = bracketEnd(elements, at);
  const [unit, part] = elements.slice(at + 1, end);
  return unit?.kind === 'units' && part?.kind === 'role' && end === at + 3 && elements[end + 1]?.kind === 'role';
};

const onOpenBracket = (machine: Machine, { elements, at }: Place<'mark'>): void => {
  const after = next(elements, at);
  if (after?.kind === 'role') {
    machine.listOpen = false;
    if (machine.run.length > 0) return;
  }
  const attached = elements[at - 1]?.kind === 'units';
  const here = waitingHere(machine);
  // "Nhóm 1 (Khoa Nội, Khoa Ngoại)": its members.
  if (attached && isHeading(here, after, true)) {
    dropHeading(machine, here);
    return;
  }
  // "Tiểu ban A (Phòng B là cơ quan thường trực) phụ trách": a part of B's alone.
  if (attached && partsAnother(elements, at)) {
    const held = machine.run;
    endClause(machine);
    machine.heldRun = held;
    return;
  }
  // "Mời Sở Y tế (Phòng Nội vụ chuẩn bị báo cáo)": a clause of its own.
  const clause = after?.kind === 'assign' || after?.kind === 'neutral' || namesDoer(elements.slice(at + 1, at + 4));
  if (machine.run.length === 0 || !attached || clause) {
    closeRun(machine);
    startClause(machine);
    if (!clause) return;
    machine.heldLabel = machine.label;
    machine.label = null;
    return;
  }
  // "Đài Truyền thanh huyện (ghi hình, đưa tin)"
  if (saysTask(elements.slice(at + 1, bracketEnd(elements, at))))
    settle(
      machine,
      here.filter(({ role }) => role === null),
      'responsible',
      'does',
    );
  // "Ủy ban MTTQ xã (Hội Nông dân, Hội Phụ nữ)": several bodies are named, as well as the one before.
  machine.governed = !(after?.kind === 'units' && isList(elements, at + 1));
  machine.listOpen = false;
};

const onCloseBracket = (machine: Machine): void => {
  if (machine.heldRun.length > 0) {
    endClause(machine);
    machine.run = [...machine.heldRun];
    machine.heldRun = [];
    machine.listOpen = true;
    return;
  }
  const named = machine.run.length > 0 || machine.subject.length > 0;
  if (named) machine.governed = false;
  machine.prefix = null;
  machine.label ??= machine.heldLabel;
  machine.heldLabel = null;
  machine.listOpen = named;
};

/** What a mark ends, opens or parts. */
export const onMark = (machine: Machine, place: Place<'mark'>): void => {
  machine.personal = false;
  const { mark } = place.element;
  switch (mark) {
    case ';':
    case '\n':
      onSemicolon(machine, mark, place);
      return;
    case '.':
      onFullStop(machine, place);
      return;
    case ':':
      onColon(machine, place);
      return;
    case '(':
      onOpenBracket(machine, place);
      return;
    case ')':
      onCloseBracket(machine);
  }
};
