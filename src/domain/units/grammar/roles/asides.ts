import type { Element } from '../elements/element';
import type { NameRead } from '../name-parts';
import { isAmount, isClosed, namesDoer, saysTask } from './look';

/** "Nhóm 1", "Cụm 2": what stands in brackets behind are its members. */
const isGroup = (read: NameRead | undefined): boolean => {
  const head = read?.parts[0];
  return head?.kind === 'head' && head.head.kind === 'group' && read?.parts.at(-1)?.kind === 'number';
};

/** What gives a part in the work, or says how much of it: "(Đoàn trường, 02 lớp)". */
const isPart = (element: Element): boolean =>
  element.kind === 'role' || element.kind === 'assign' || element.kind === 'neutral' || isAmount(element);

const PLACES: ReadonlySet<string> = new Set(['place-head', 'place-name', 'gap', 'proper']);

/** "(gồm TP. Pleiku và các huyện Ia Grai, Chư Pah)": places and the words between them. */
const isWhere = (element: Element): boolean =>
  element.kind === 'units'
    ? element.reads.every((read) => {
        const parts = [...read.prefix, ...read.parts];
        return parts[0]?.kind === 'place-head' && parts.every(({ kind }) => PLACES.has(kind));
      })
    : element.kind === 'joint' || (element.kind === 'text' && element.verb === 'other');

/** Whether the brackets behind `before`, with these elements inside, only explain it. */
const isAside = (before: Element | undefined, inside: readonly Element[]): boolean => {
  const named = inside.reduce((sum, one) => sum + (one.kind === 'units' ? one.reads.length : 0), 0);
  const explains =
    before?.kind === 'person' ||
    (before?.kind === 'units' && (named < 2 || !isGroup(before.reads.at(-1)))) ||
    isClosed(before);
  const [first] = inside;
  // "(đối với …)"; "UBND huyện (qua Phòng Nội vụ)": the one before acts.
  const through = before?.kind === 'units' && first?.kind === 'assign' && first.phrase === 'qua';
  const about = through || (first?.kind === 'assign' && first.phrase === 'đối với');
  const speaks = !about && (inside.some(isPart) || namesDoer(inside) || saysTask(inside));
  if (before?.kind === 'units' && !speaks && first?.kind === 'text' && inside.every(isWhere)) return true;
  const single = inside.filter(({ kind }) => kind === 'units').length <= 1;
  // "đ/c Hà (Phòng X, Phòng Y)": all of whose the person is.
  const whose = before?.kind === 'person' && before.addressed === true;
  const bare = inside.every(({ kind }) => kind === 'units' || kind === 'joint');
  return explains && !speaks && (single || (whose && bare));
};

/** "đ/c Tuấn - Phòng Kỹ thuật": at the dash `at`, whose a person is, and no more behind it. */
const isWhose = (elements: readonly Element[], at: number): boolean => {
  const [before, dash, owner, after] = elements.slice(at - 1, at + 3);
  const person = before?.kind === 'person' && before.addressed === true && dash?.kind === 'joint' && dash.mark === '-';
  const mark = after === undefined || (after.kind === 'mark' && after.mark !== ':' && after.mark !== '(');
  // "Ông An - Phòng Đào tạo - Phó Trưởng ban": a post of the same person.
  const ends = mark || (after.kind === 'joint' && after.mark === '-' && elements[at + 3]?.kind === 'person');
  return person && owner?.kind === 'units' && owner.reads.length === 1 && ends;
};

/**
 * The elements without the brackets behind a unit or person that only explain it: "Sở Nội vụ (Ban Thi đua)", "Văn phòng
 * (đ/c Lan)". Brackets with a role, and those behind a group ("Nhóm 1 (Khoa A, Khoa B)"), stay.
 */
export const withoutAsides = (elements: readonly Element[]): readonly Element[] => {
  const asides = new Set<number>();
  for (let at = 1; at < elements.length; at += 1) {
    const open = elements[at];
    if (isWhose(elements, at)) asides.add(at).add(at + 1);
    if (open?.kind !== 'mark' || open.mark !== '(') continue;
    let end = at + 1;
    while (end < elements.length && !isClosed(elements[end])) end += 1;
    if (end === elements.length) break;
    if (isAside(elements[at - 1], elements.slice(at + 1, end))) for (let i = at; i <= end; i += 1) asides.add(i);
    at = end;
  }
  return elements.filter((_, at) => !asides.has(at));
};
