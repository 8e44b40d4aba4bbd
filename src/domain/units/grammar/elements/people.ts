import { readCollectiveTail } from '../collective/tail';
import { afterListJoint } from '../list/joints';
import { readName } from '../name-reader';
import { headAt, personAt, personNameAt } from '../name-start';
import { isAnd, isCapital, type LexemeOf, type Scan } from '../scan';
import { lexed, skipped, type Lexed } from './element';

/** Sorts of bodies of people that have no posts of their own. */
const BOARDS = new Set(['organ', 'party-board', 'board']);

const isBoard = ({ head, phrase }: LexemeOf<'head'>): boolean => BOARDS.has(head.kind) || phrase.startsWith('ban ');

/** "các trường Mầm non, Tiểu học": at `at`, one more level of schools that has no "Trường" before it. */
const isSchoolLevel = (scan: Scan, at: number): boolean => {
  const head = scan.longest(at, 'head');
  return (
    head?.value.head.kind === 'school' &&
    scan.longest(at, 'generic')?.end === head.end &&
    scan.tokens[at]?.key !== 'trường'
  );
};

/** "GVCN các lớp, Tổ chuyên môn": the many that a post is for, up to a body with a capital behind a comma. */
const firstItem = (scan: Scan, at: number): number => {
  const end = readCollectiveTail(scan, at) ?? at;
  if (isCapital(scan, at)) return end;
  for (let i = at; i < end; i += 1) {
    const next = scan.tokens[i + 1];
    const other = scan.tokens[i]?.key === ',' && next?.kind === 'word' && next.letters === 'title';
    if (other && !(scan.tokens[at]?.key === 'trường' && isSchoolLevel(scan, i + 1))) return i;
  }
  return end;
};

/** "Thủ trưởng cơ quan, đơn vị liên quan": index after the many of several sorts at `at` that a post is for, or `null`. */
const severalSorts = (scan: Scan, at: number): number | null => {
  const sorts = isCapital(scan, at) ? null : scan.longest(at, 'generic');
  const listed = sorts?.value.alwaysMany === true && scan.tokens.slice(at, sorts.end).some(({ key }) => key === ',');
  return listed ? firstItem(scan, at) : null;
};

/** Index after a person: the name or post and what it governs, up to a mark, a role or a joint. */
export const skipPerson = (scan: Scan, at: number, start: number): number => {
  let i = start;
  // "Chánh Văn phòng HĐND và UBND": the office of the post is read from its own first word.
  if (scan.tokens[i - 2]?.key === 'văn' && scan.tokens[i - 1]?.key === 'phòng') i = readName(scan, i - 2)?.to ?? i;
  i = severalSorts(scan, i) ?? i;
  let many = false;
  const posts = scan.longest(at + 1, 'title') !== null;
  while (i < scan.tokens.length) {
    const token = scan.tokens[i];
    if (!token || token.kind === 'mark' || isAnd(token)) {
      if (token?.key === '-' && token.tight) {
        i += 1;
        continue;
      }
      return i;
    }
    // "GV Tổng phụ trách": a post goes on.
    const post = scan.longest(i, 'title');
    if (post && post.end > i + 1 && isCapital(scan, i)) {
      i = post.end;
      continue;
    }
    const role = scan.longest(i, 'role', 'assign', 'partner');
    const head = headAt(scan, i);
    if (role && role.end > (head?.end ?? i) && !(role.value.type === 'role' && role.value.labelOnly)) return i;
    const quantifier = scan.longest(i, 'quantifier');
    if (quantifier) {
      i = Math.max(firstItem(scan, quantifier.end), i + 1);
      continue;
    }
    if (head) {
      many ||= scan.tokens[at]?.key === 'các';
      // The office of the post belongs to the person; a second name after a comma does not.
      const read = readName(scan, i);
      if (read && read.to > i) {
        i = read.to;
        // "các đồng chí lãnh đạo Đảng ủy, HĐND, UBND xã": leaders of all of them.
        const next = many ? afterListJoint(scan, i) : null;
        const led = next === null ? null : headAt(scan, next);
        // "các Phó Chủ tịch UBND, Ban TT UBMTTQ": a board is not led by them.
        const board = led !== null && posts && isBoard(led.value);
        if (next !== null && led !== null && !board && personAt(scan, next) === null) i = next;
        continue;
      }
    }
    const stop = scan.longest(i, 'stop');
    if (stop && i > at && !isCapital(scan, i)) return i;
    i += 1;
  }
  return i;
};

// "Học sinh khối 10", "nhân viên nhà trường": people, not the unit.
const ROOMS = new Set(['khối', 'lớp', 'nhà trường', 'trường', 'khối lớp']);

/** Index after sorts of people from `at` on: "Cán bộ, chiến sĩ"; `at` when there are none. */
const peopleEnd = (scan: Scan, at: number): number => {
  let end = at;
  for (let next: number | null = at; next !== null; next = afterListJoint(scan, end)) {
    const people = scan.longest(next, 'people');
    // "trưởng", "phó": posts as well.
    if (!people || scan.longest(next, 'title') !== null) break;
    end = people.end;
  }
  return end;
};

/**
 * "Cán bộ Phòng Đào tạo hướng dẫn", "Sinh viên Trường Đại học Luật tham gia": people of one body that work or take part
 * are that body. Index of its name, or `null`: in lists they are people.
 */
const bodyAtWork = (scan: Scan, at: number): number | null => {
  const before = scan.tokens[at - 1];
  const end = before === undefined || before.kind === 'mark' ? peopleEnd(scan, at) : at;
  const body = end > at && before?.key !== ',' ? headAt(scan, end) : null;
  if (body === null || ROOMS.has(body.value.phrase)) return null;
  const name = readName(scan, end);
  const act = name === null || name.collective ? null : scan.longest(name.to, 'role', 'stop');
  // "hướng dẫn" is a field of offices too.
  const deed = name !== null && scan.longest(name.to, 'field')?.value.verbLike === true;
  const task = act?.value.type === 'stop' && act.value.verb === 'task';
  return deed || task || (act?.value.type === 'role' && !act.value.labelOnly) ? end : null;
};

/** A person at `at` with what the post governs; a stand-in before a unit ("đại diện Sở Y tế") is passed over. */
export const lexPerson = (scan: Scan, at: number): Lexed | null => {
  const person = personAt(scan, at);
  const named = personNameAt(scan, at);
  if (!person && !named) return null;
  // "Đảng ủy xã lãnh đạo tổ chức thực hiện": what a body does, no leaders.
  if ((scan.longest(at, 'stop')?.end ?? at) > (person?.end ?? at) && !isCapital(scan, at)) return null;
  const standIn = scan.longest(at, 'stand-in');
  if (standIn && person && standIn.end >= person.end) {
    const behind = headAt(scan, standIn.end);
    if (behind && !ROOMS.has(behind.value.phrase)) return skipped(standIn.end);
  }
  const body = bodyAtWork(scan, at);
  if (body !== null) return skipped(body);
  const end = skipPerson(scan, at, person?.end ?? at + 1);
  const ofMany = scan.tokens.slice(at + 1, end).some((_, i) => scan.longest(at + 1 + i, 'quantifier') !== null);
  return lexed({ kind: 'person', addressed: scan.longest(at, 'person') !== null, ofMany, from: at, to: end });
};
