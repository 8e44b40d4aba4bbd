import type { Element } from '../elements/element';
import type { Entry } from './machine';

/** The element behind `at`. */
export const next = (elements: readonly Element[], at: number): Element | undefined => elements[at + 1];

/** True for a bracket that closes. */
export const isClosed = (element: Element | undefined): boolean => element?.kind === 'mark' && element.mark === ')';

/** The element behind, helping words ("đã", "sẽ", "long trọng") left out. */
export const actsAfter = (elements: readonly Element[], at: number): Element | undefined => {
  let i = at + 1;
  for (let element = elements[i]; element?.kind === 'text' && element.helping === true; element = elements[i]) i += 1;
  return elements[i];
};

/** Index of the last units of the list that begins at `at`. */
export const listEnd = (elements: readonly Element[], at: number): number => {
  let end = at;
  while (elements[end]?.kind === 'units' && elements[end + 1]?.kind === 'joint' && elements[end + 2]?.kind === 'units')
    end += 2;
  return end;
};

/** Whether the units behind the comma at `at` do something: they are no more of what stands before. */
export const actsBehind = (elements: readonly Element[], at: number): boolean => {
  const end = listEnd(elements, at + 1);
  // "Kết thúc đợt thi, Sở Y tế, chịu trách nhiệm tổng hợp": a comma may part them.
  const parted = elements[end + 1]?.kind === 'joint' && elements[end + 2]?.kind === 'role';
  const [first, verb] = [elements[at + 1], elements[parted ? end + 2 : end + 1]];
  const place = first?.kind === 'units' && first.reads.every((read) => read.parts[0]?.kind === 'place-head');
  return !place && elements[end]?.kind === 'units' && (verb?.kind === 'text' || verb?.kind === 'role');
};

/** Whether a phrase is one of these, or begins with one and goes on. */
export const beginsWith = (phrase: string, begins: readonly string[]): boolean =>
  begins.some((begin) => phrase === begin || phrase.startsWith(`${begin} `));

/** True for a verb that who stands before is charged with: "chuẩn bị", "ký kết". */
export const isTask = (element: Element | undefined): boolean =>
  element?.kind === 'text' && (element.verb === 'task' || element.verb === 'mutual');

/** Whether the elements inside brackets begin with who does a task: "(Phòng Nội vụ chuẩn bị báo cáo)"; not "(mỗi lớp cử 3 em)", "(Đoàn Sở Y tế làm Cụm trưởng)". */
export const namesDoer = ([first, verb, object]: readonly Element[]): boolean =>
  first?.kind === 'units' &&
  !first.reads.some(({ collective }) => collective) &&
  isTask(verb) &&
  object?.kind !== 'person';

/** Whether the elements inside brackets only say what is done: "(ghi hình, đưa tin)"; a date is no task ("(hoàn thành 15/4)"). */
export const saysTask = (inside: readonly Element[]): boolean => {
  const [verb] = inside;
  const due = verb?.kind === 'text' && beginsWith(verb.phrase ?? '', ['hoàn thành']);
  return isTask(verb) && !due && inside.length > 1 && inside.every(({ kind }) => kind === 'text' || kind === 'joint');
};

/** One or two nouns between a unit and the next joint of its list. */
export const isLeftover = (elements: readonly Element[], at: number): boolean => {
  const isNoun = (element: Element | undefined): boolean =>
    element?.kind === 'text' && element.noun && element.helping !== true && element.to === element.from + 1;
  const from = isNoun(elements[at - 1]) ? at - 1 : at;
  const to = isNoun(elements[at + 1]) ? at + 1 : at;
  const after = elements[to + 1];
  const joint = after?.kind === 'joint' && (after.mark === ',' || after.mark === 'and');
  return isNoun(elements[at]) && to - from < 2 && elements[from - 1]?.kind === 'units' && joint;
};

/** True for "20 triệu đồng", "02 lớp". */
export const isAmount = (element: Element | undefined): boolean => element?.kind === 'text' && element.amount === true;

/** "Xã đoàn 2 triệu đồng, Hội Nông dân 3 triệu đồng": an amount that is all a unit of a list is told to give. */
export const isShare = (elements: readonly Element[], at: number): boolean => {
  const [before, element, after] = [elements[at - 1], elements[at], elements[at + 1]];
  return (
    isAmount(element) &&
    before?.kind === 'units' &&
    (after === undefined || after.kind === 'joint' || after.kind === 'mark')
  );
};

const isLineEnd = (element: Element | undefined): boolean => element?.kind === 'mark' && element.mark === '\n';

/** "Thành phần tham dự⏎+ Sở Y tế": a line of its own before units. */
const isOwnLine = (elements: readonly Element[], at: number): boolean => {
  const before = elements[at - 1];
  if (!isLineEnd(elements[at + 1]) || (before !== undefined && !isLineEnd(before))) return false;
  return elements[at + 2]?.kind === 'units' && elements[at - 2]?.kind !== 'units';
};

/** True for a role that heads a list: "Chủ trì: …", "Phối hợp - Sở Y tế". */
export const isLabel = (elements: readonly Element[], at: number): boolean => {
  const element = elements[at];
  const after = next(elements, at);
  if (element?.kind === 'role' && after?.kind === 'mark' && after.mark === ':') return true;
  if (element?.kind === 'role' && isOwnLine(elements, at)) return true;
  if (element?.kind !== 'role' || after?.kind !== 'joint' || after.mark !== '-') return false;
  const before = elements[at - 1];
  const starts = before === undefined || before.kind === 'mark';
  return starts && elements[at + 2]?.kind === 'units';
};

/** True for what can take part: a unit, a person, or "cùng" before one. */
export const isOffice = (element: Element | undefined): boolean =>
  element?.kind === 'units' || element?.kind === 'person' || element?.kind === 'partner';

/** True when somebody who takes part follows the role at `at`. */
export const partnerFollows = (elements: readonly Element[], at: number): boolean => {
  const after = next(elements, at);
  return isOffice(after) || after?.kind === 'neutral' || (after?.kind === 'text' && after.noun);
};

/** True when two names or more stand in one list from the element at `at` on. */
export const isList = (elements: readonly Element[], at: number): boolean => {
  const first = elements[at];
  if (first?.kind !== 'units') return false;
  return first.reads.length > 1 || (elements[at + 1]?.kind === 'joint' && elements[at + 2]?.kind === 'units');
};

/** "07 đội", "các đội": nothing but many that are not named. */
export const areMany = (run: readonly Entry[]): boolean => run.length > 0 && run.every(({ read }) => read.collective);

/** "Liên đội A; Liên đội B": nothing but bodies with one and the same head. */
export const areAlike = (entries: readonly Entry[]): boolean => {
  const [first] = entries;
  const head = first?.read.parts[0];
  if (head?.kind !== 'head') return false;
  return entries.every(({ read: { parts, collective } }) => {
    const [own] = parts;
    return !collective && own?.kind === 'head' && own.phrase === head.phrase;
  });
};

/** "Nhóm 1: Khoa Nội, Khoa Ngoại", "Chi đoàn: …": the words before the colon only head the list. */
export const isHeading = (run: readonly Entry[], after: Element | undefined, includes = false): boolean => {
  const only = run.length === 1 ? run[0]?.read.parts : undefined;
  const head = only?.[0];
  if (after?.kind !== 'units' || !only || head?.kind !== 'head') return false;
  const group = includes ? head.head.kind === 'group' : ['nhóm', 'đội', 'tổ', 'khối'].includes(head.phrase);
  return only.length === 1 || (group && only.length === 2 && only[1]?.kind === 'number');
};
