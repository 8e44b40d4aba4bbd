import { looksLikeOrdinal, looksLikeTime } from '../../source/tables/cells';
import { fit } from '../../source/tables/align';
import { startsLikePlace } from '../place';
import type { GridHeader } from '../grid/find-header';
import type { Grid } from '../grid/grid';
import { namesEvent, startsWithEvent, startsWithVerb } from '../vocabulary/events';
import { endsWithHour } from './hour-behind';
import { namesWhom, saysBegin, saysWhere, type ColumnRole } from '../vocabulary/headers';

/** What each column of a table holds, after looking at its cells too. */
export interface Columns {
  readonly words: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** The column of the activities. */
  readonly name: number;
  /** Month (1–12) or quarter (101–104) that a column stands for, in a table of marks ("T1 … T12"); 0 for others. */
  readonly months: readonly number[];
  /** True when no header names activities: the column stands in for them ("Thôn", "Lớp"). */
  readonly borrowed: boolean;
  /** The column of the titles of stacked groups ("Khối 10"), which belong to the name; absent without them. */
  readonly group?: number;
}

const SAMPLE = 60;

interface ColumnFacts {
  readonly filled: number;
  readonly time: number;
  readonly percent: number;
  readonly ordinal: number;
  readonly length: number;
  readonly distinct: number;
  /** Cells that begin like an act. */
  readonly acts: number;
}

const factsOf = (grid: Grid, column: number, from: number, to: number): ColumnFacts => {
  let filled = 0;
  let time = 0;
  let percent = 0;
  let ordinal = 0;
  let length = 0;
  let acts = 0;
  const seen = new Set<string>();
  const step = Math.max(1, Math.floor((to - from) / SAMPLE));
  for (let row = from; row < to; row += step) {
    const text = grid.text(row, column);
    if (text === '') continue;
    filled += 1;
    length += text.length;
    if (startsWithVerb(text) || startsWithEvent(text)) acts += 1;
    seen.add(text);
    if (grid.date(row, column) !== null || looksLikeTime(text)) time += 1;
    if (grid.percent(row, column) !== null || /^\d{1,3}(?:[.,]\d+)?\s*%$/u.test(text)) percent += 1;
    if (looksLikeOrdinal(text)) ordinal += 1;
  }
  return { filled, time, percent, ordinal, length: filled === 0 ? 0 : length / filled, distinct: seen.size, acts };
};

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** Quarters count from here, so that they cannot be taken for months. */
export const QUARTER = 100;

/** "Tháng 8 – Tuần 1-2": a column of marks for weeks of a month. */
export const WEEK_OF_MONTH = /^(?:tháng|t)\s?(\d{1,2})(?:\s?\/\s?\d{4})? – (tuần\s?[\divx].{0,20})$/iu;

const monthOf = (words: string): number => {
  const quarter = /^(?:.*– )?quý\s?([1-4]|i{1,3}|iv)(?:\s*\/\s*\d{4})?$/iu.exec(words.trim())?.[1]?.toLowerCase();
  if (quarter !== undefined) return QUARTER + (QUARTERS[quarter] ?? Number(quarter));
  const match = /^(?:.*– )?(?:tháng|t)?\s?(\d{1,2})$/iu.exec(words.trim()) ?? WEEK_OF_MONTH.exec(words.trim());
  const month = match ? Number(match[1]) : 0;
  return month >= 1 && month <= 12 ? month : 0;
};

const monthsOf = (words: readonly string[]): readonly number[] => {
  const months = words.map(monthOf);
  const found = months.filter((month) => month > 0);
  const weeks = words.some((text) => WEEK_OF_MONTH.test(text));
  const rising = found.every((month, i) => i === 0 || month > (found[i - 1] ?? 0) - (weeks ? 1 : 0));
  const enough = found.every((month) => month > QUARTER) ? 2 : 4;
  return found.length >= enough && rising ? months : words.map(() => 0);
};

/** Status words: a column "Tiến độ" that holds them is no time. */
const STATUS = /^(?:hoàn thành|đã|đang|chưa|đạt|không đạt|tốt|chậm|quá hạn|đúng hạn|tạm dừng|hủy|hoãn)/iu;

const settle = (
  role: ColumnRole | null,
  words: string,
  facts: ColumnFacts,
  grid: Grid,
  column: number,
  from: number,
): ColumnRole => {
  const share = (count: number): number => (facts.filled === 0 ? 0 : count / facts.filled);
  if (role === 'time' && /tiến độ|lộ trình/iu.test(words)) {
    if (share(facts.percent) >= 0.5) return 'percent';
    if (share(facts.time) < 0.3 && STATUS.test(grid.text(from, column))) return 'status';
  }
  // "Số", "Mục", "Thứ tự" over long texts is no count.
  if (role === 'ordinal' && facts.length > 14 && share(facts.ordinal) < 0.5)
    return facts.length > 25 ? 'name' : 'other';
  if (role === 'weekday' && share(facts.ordinal) > 0.8 && share(facts.time) < 0.2 && column === 0) return 'ordinal';
  if (role === 'place' && share(facts.time) > 0.8 && !endsWithHour(grid.text(from, column))) return 'time';
  if (role === null) {
    if (share(facts.time) >= 0.6 && facts.length < 60) return 'time';
    if (column === 0 && share(facts.ordinal) >= 0.6) return 'ordinal';
    return 'other';
  }
  return role;
};

const CONTENTS: ReadonlySet<ColumnRole> = new Set(['other', 'group', 'result']);
/** Cells shorter than this on average hold names of things, no tasks. */
const SHORT = 25;

/** True when the cells of a column read like names of things, not like what is done. */
const namesThings = ({ acts, filled, length }: ColumnFacts): boolean => acts * 4 < filled && length < SHORT;

const FOR_WHOM: ReadonlySet<ColumnRole> = new Set(['participants']);

/** "Trực chính", "Lãnh đạo trực"; not "Trực thuộc", "trực tuyến". */
const ON_DUTY = /(?<!\p{L})trực(?!\p{L}|\s(?:thuộc|tuyến|tiếp|quan))/iu;

/** Among several columns that may hold the activities: the fullest and longest; ties go to the right one. */
const chooseName = (roles: readonly ColumnRole[], facts: readonly ColumnFacts[], words: readonly string[]): number => {
  const score = (column: number): number => {
    const fact = facts[column];
    if (!fact || fact.filled === 0) return -1;
    return fact.filled * 2 + Math.min(fact.length, 120) / 10 + fact.distinct;
  };
  const best = (columns: readonly number[]): number =>
    columns.reduce((found, column) => (found < 0 || score(column) >= score(found) ? column : found), -1);
  const named = roles.flatMap((role, column) => (role === 'name' ? [column] : []));
  if (named.length > 0) return best(named);
  // A roster names nobody's work: its rows are called by the title.
  if (words.some((word) => ON_DUTY.test(word))) return -1;
  const matrix = roles.some((role) => role === 'morning' || role === 'afternoon' || role === 'evening');
  if (matrix || roles.includes('person')) return -1;
  const columnsOf = (wanted: ReadonlySet<ColumnRole>): readonly number[] =>
    roles.flatMap((role, column) => (wanted.has(role) && (facts[column]?.filled ?? 0) > 0 ? [column] : []));
  const others = columnsOf(CONTENTS);
  const long = others.filter((column) => (facts[column]?.length ?? 0) >= 8);
  const found = best(long);
  // "Tổ dân phố | Loại vắc xin": what no header calls work, and does not read like it, is none; the title says what is done.
  const whom = [...columnsOf(FOR_WHOM), ...others].find((column) => namesWhom(words[column] ?? ''));
  const fact = facts[found];
  if (whom !== undefined && (!fact || namesThings(fact))) return whom;
  if (found >= 0) return found;
  // Nobody's work is named: the first column that says for whom it is ("Thôn", "Tổ đại biểu") stands in.
  return columnsOf(FOR_WHOM)[0] ?? best(others);
};

const LUNAR = /âm lịch|\(âl\)|\sâl$/iu;

/** Roles of the columns from header words and cells, rows `from` … `to` − 1 (0-based). */
export const readColumns = (grid: Grid, header: GridHeader, from: number, to: number): Columns => {
  const facts = header.roles.map((_, column) => factsOf(grid, column, from, to));
  const months = monthsOf(header.words);
  const roles = header.roles.map((role, column): ColumnRole => {
    const fact = facts[column];
    if ((months[column] ?? 0) > 0) return 'other';
    return fact ? settle(role, header.words[column] ?? '', fact, grid, column, from) : 'other';
  });
  // "Ngày dương lịch | Ngày âm lịch": the lunar twin says nothing more.
  const solar = roles.some((role, column) => role === 'time' && !LUNAR.test(header.words[column] ?? ''));
  roles.forEach((role, column) => {
    if (solar && role === 'time' && LUNAR.test(header.words[column] ?? '')) roles[column] = 'level';
  });
  // "Giờ phát đề | Giờ bắt đầu làm bài": what goes before the act is no time of it.
  const begin = roles.findIndex((role, column) => role === 'clock' && saysBegin(header.words[column] ?? ''));
  if (begin >= 0) roles.forEach((role, column) => role === 'clock' && column !== begin && (roles[column] = 'other'));
  const name = chooseName(roles, facts, header.words);
  const settled = roles.map((role, column): ColumnRole => {
    if (column === name) return 'name';
    if (role === 'person' && name >= 0) return 'director';
    if (role !== 'name') return role;
    // A second column of contents: before the chosen one it groups rows, after it it tells more.
    return column < name ? 'group' : 'other';
  });
  // "Khu vực", "Vị trí" beside what is done there.
  const where = header.words.findIndex((words, column) => settled[column] === 'other' && saysWhere(words));
  if (name >= 0 && where > name && !settled.includes('place')) settled[where] = 'place';
  const things = facts[name] !== undefined && namesThings(facts[name]) && !namesEvent(header.words[name] ?? '');
  const stands =
    roles[name] === 'participants' || (roles[name] !== 'name' && (things || namesWhom(header.words[name] ?? '')));
  const borrowed = name >= 0 && stands;
  return { words: header.words, roles: settled, name, months, borrowed };
};

const shareOf = (grid: Grid, column: number, accept: (text: string) => boolean): number => {
  let filled = 0;
  let found = 0;
  for (let row = 0; row < Math.min(grid.rowCount, 20); row += 1) {
    const text = grid.text(row, column);
    if (text === '') continue;
    filled += 1;
    if (accept(text)) found += 1;
  }
  return filled === 0 ? 0 : found / filled;
};

const placeShare = (grid: Grid, column: number): number =>
  shareOf(grid, column, (text) => text.length <= 80 && (startsLikePlace(text) || fit(text, 'place') >= 3));

const unitShare = (grid: Grid, column: number): number =>
  shareOf(grid, column, (text) => text.length <= 60 && fit(text, 'lead') >= 2);

/** Roles of the columns of a table without a header, by what their cells look like. `null` when nothing is clear. */
export const guessColumns = (grid: Grid): Columns | null => {
  const all = Array.from({ length: grid.columnCount }, (_, column) => factsOf(grid, column, 0, grid.rowCount));
  if (grid.rowCount < 2 || grid.columnCount < 2) return null;
  const roles: ColumnRole[] = all.map(() => 'other');
  const take = (role: ColumnRole, accept: (fact: ColumnFacts, column: number) => boolean): void => {
    const column = all.findIndex((fact, i) => roles[i] === 'other' && fact.filled > 0 && accept(fact, i));
    if (column >= 0) roles[column] = role;
  };
  take('ordinal', (fact, i) => i === 0 && fact.ordinal / fact.filled >= 0.7);
  take('time', (fact) => fact.time / fact.filled >= 0.6 && fact.length < 70);
  if (!roles.includes('time')) return null;
  // Where people meet is no activity, however long its words: the title says what is done there.
  const venues = all.map((fact, i) => roles[i] === 'other' && fact.filled > 0 && placeShare(grid, i) >= 0.8);
  const others = all.filter((fact, i) => roles[i] === 'other' && fact.filled > 0 && venues[i] !== true);
  if (others.some((fact) => fact.length >= 6)) venues.forEach((venue, i) => venue && (roles[i] = 'place'));
  let name = -1;
  all.forEach((fact, i) => {
    if (
      roles[i] === 'other' &&
      fact.filled > 0 &&
      fact.length >= 6 &&
      (name < 0 || fact.length > (all[name]?.length ?? 0) * 1.2)
    )
      name = i;
  });
  if (name < 0) return null;
  roles[name] = 'name';
  all.forEach((fact, i) => {
    if (roles[i] !== 'other' || fact.filled === 0) return;
    let place = 0;
    let unit = 0;
    for (let row = 0; row < Math.min(grid.rowCount, 20); row += 1) {
      const text = grid.text(row, i);
      if (text === '') continue;
      place += fit(text, 'place');
      unit += fit(text, 'lead');
    }
    if (place > 0 && place >= unit && !roles.includes('place')) roles[i] = 'place';
    else if (unit > 0) roles[i] = 'responsible';
    else roles[i] = 'note';
  });
  return {
    words: roles.map(() => ''),
    roles,
    name,
    months: roles.map(() => 0),
    borrowed: unitShare(grid, name) >= 0.8,
  };
};
