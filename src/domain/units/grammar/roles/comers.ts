import type { Element } from '../elements/element';
import { isTask } from './look';
import { isUnsaid, settle, type Machine, type Place } from './machine';

const ATTENDS: ReadonlySet<string> = new Set(['dự', 'dự họp', 'tham dự']);

/** What people who are sent do as guests. */
const ATTENDS_SENT: ReadonlySet<string> = new Set([...ATTENDS, 'cổ vũ', 'đến dự', 'đến cổ vũ']);

/** To come to a contest. */
export const VIES: ReadonlySet<string> = new Set(['dự', 'dự thi', 'tham dự', 'thi đấu', 'tranh tài']);

/** To put one's name down. */
const SIGNS_UP: ReadonlySet<string> = new Set(['đăng ký tham gia', 'đăng ký dự', 'đăng ký dự thi']);

const phraseAt = (element: Element | undefined): string => (element?.kind === 'text' ? (element.phrase ?? '') : '');

/** The element before `at`, helping words ("tích cực", "cố gắng") left out. */
const actsBefore = (elements: readonly Element[], at: number): Element | undefined => {
  let i = at - 1;
  for (let one = elements[i]; one?.kind === 'text' && one.helping === true; one = elements[i]) i -= 1;
  return elements[i];
};

/** "Các chi hội cử hội viên dự lớp tập huấn", "Công an xã dự", "các tổ cố gắng đăng ký tham gia": who comes or sends people. */
export const attend = (machine: Machine, { element, elements, at }: Place<'text'>): void => {
  const phrase = element.phrase ?? '';
  // "cử phóng viên dự và đưa tin": they come to work.
  const then = elements[at + 1]?.kind === 'joint' ? elements[at + 2] : undefined;
  const works = isTask(then) || (then?.kind === 'role' && then.role === 'responsible');
  const sent = machine.sends && !works && (ATTENDS_SENT.has(phrase) || VIES.has(phrase));
  const attends = elements[at - 1]?.kind === 'units' && ATTENDS.has(phrase);
  const signsUp = actsBefore(elements, at)?.kind === 'units' && SIGNS_UP.has(phrase) && !works;
  if (!sent && (machine.objects || !(attends || signsUp))) return;
  settle(machine, machine.run.filter(isUnsaid), 'participant', 'named');
};

const FORMS: ReadonlySet<string> = new Set(['lập', 'thành lập', 'chọn', 'tuyển chọn', 'chọn cử']);

/** Most elements between "lập" and the contest: "lập | thành | 04 đội | dự thi". */
const MOST_BEFORE_CONTEST = 4;

/** "thành lập 01 đội dự thi", "lập đội tham gia": a team is formed to be sent. */
export const formsTeam = ({ element, elements, at }: Place<'text'>): boolean => {
  if (!FORMS.has(element.phrase ?? '')) return false;
  const behind = elements.slice(at + 1, at + 1 + MOST_BEFORE_CONTEST);
  return behind.some((one, i) => {
    const before = behind[i - 1];
    const team =
      phraseAt(before) === 'đội' || (before?.kind === 'units' && before.reads.every((read) => read.collective));
    return team && (one.kind === 'role' ? one.role === 'participant' : VIES.has(phraseAt(one)));
  });
};

/** Whether only words of coming ("Tham gia giải", "Dự đại hội", "Đăng ký dự thi") stand between the last mark and `at`. */
const speaksOfComing = (elements: readonly Element[], at: number): boolean => {
  let from = at - 1;
  let comes = false;
  for (let one = elements[from]; one?.kind === 'text' || one?.kind === 'role'; one = elements[from]) {
    const attends =
      one.kind === 'role' ? one.role === 'participant' : VIES.has(phraseAt(one)) || SIGNS_UP.has(phraseAt(one));
    if (one.kind === 'role' && !attends) return false;
    comes ||= attends;
    from -= 1;
  }
  return comes && (elements[from] === undefined || elements[from]?.kind === 'mark');
};

/** "Tham gia giải có 4 đội: A, B", "Tham dự buổi lễ có A; B": who comes is named behind "có". */
export const announces = (machine: Machine, { element, elements, at }: Place<'text'>): boolean =>
  element.phrase === 'có' && machine.entries.length === 0 && speaksOfComing(elements, at);

/** "Tham gia giải: A, B", "Dự đại hội: A": at the colon `at`, whether it names those who come. */
export const namesComers = (elements: readonly Element[], at: number): boolean => {
  let from = at;
  while (elements[from - 1]?.kind === 'text' || elements[from - 1]?.kind === 'role') from -= 1;
  const first = elements[from];
  const opens =
    first?.kind === 'role' ? first.role === 'participant' : VIES.has(phraseAt(first)) || SIGNS_UP.has(phraseAt(first));
  return opens && elements[at + 1]?.kind === 'units' && speaksOfComing(elements, at);
};

/** "Đoàn xã: 3 đại biểu": how many come. */
export const countsGuests = (element: Element | undefined): boolean =>
  element?.kind === 'text' && element.amount === true && phraseAt(element).endsWith('đại biểu');
