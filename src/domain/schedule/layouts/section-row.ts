import { readMarker } from '../../source/markers';
import { looksLikeOrdinal } from '../../source/tables/cells';
import type { TimeExpression } from '../../time';
import { fewColumns } from '../grid/grid';
import type { ProseContext } from '../prose/context';
import { readTimeHeading } from '../prose/time-heading';
import type { Section } from '../schedule';
import { isClockOnly, saysTime, withOuterDay, type OuterTime } from '../time-context';
import { levelOf } from '../vocabulary/levels';
import { bareDay, dayWords } from './row-time';
import { baseOf, roleColumns, type Carry, type Table } from './table';
import { isTimeRole } from '../vocabulary/headers';

const STRONG_MARK = /^\(?(?:[IVX]{1,5}|[A-ZĐ])\s?[.)/:]?$/u;

/** A pause written over the columns of a programme: it heads nothing. */
const PAUSE = /^[\s*(–-]*(?:giải lao|nghỉ (?:giải lao|trưa|tối|giữa)|ăn (?:sáng|trưa|tối))(?!\p{L})/iu;

/** A row that heads the rows below, its number, its level (outer first) and its column (0-based). */
export interface SectionRow {
  readonly title: string;
  readonly label: string;
  readonly depth: number;
  readonly column: number;
}

const depthOf = (label: string, title: string): number => {
  const mark =
    label === ''
      ? (readMarker(title)?.style ?? '')
      : (readMarker(`${label.replace(/[.)/:\s]+$/u, '')}. x`)?.style ?? '');
  if (mark === 'part') return 0;
  if (mark === 'alpha') return 1;
  if (mark === 'roman') return 1.5;
  if (mark === 'num') return 2;
  if (mark.startsWith('num')) return 3;
  if (readTimeHeading(title)) return 2.5;
  return title === title.toUpperCase() ? 1 : 2.8;
};

/** A row that heads the rows below: one text over the columns, or a number and a title with the rest blank. */
export const sectionRow = (table: Table, row: number): SectionRow | null => {
  const { grid, columns } = table;
  const filled = fewColumns(grid, row, 2);
  if (filled === null) return null;
  const ordinalColumn = roleColumns(columns, 'ordinal')[0] ?? -1;
  const others = filled.filter((column) => column !== ordinalColumn);
  const [column, extra] = others;
  if (column === undefined) {
    const only = filled[0];
    if (only === undefined) return null;
    const title = grid.text(row, only);
    return /\p{L}{3}/u.test(title) && !PAUSE.test(title)
      ? { title, label: '', depth: depthOf('', title), column: only }
      : null;
  }
  if (extra !== undefined) return null;
  const title = grid.text(row, column).replace(/\s+/gu, ' ');
  const label = ordinalColumn >= 0 ? grid.text(row, ordinalColumn) : '';
  if (title.length > 200 || PAUSE.test(title)) return null;
  const block = grid.merge(row, column);
  const spans = block !== null && block.right - block.left >= Math.max(1, Math.floor(grid.columnCount / 2) - 1);
  const found: SectionRow = { title, label, depth: depthOf(label, title), column };
  if (spans) return found;
  if (label !== '' && STRONG_MARK.test(label) && columns.name === column) return found;
  if (label === '' && readTimeHeading(title) !== null && column !== timeColumn(table)) return found;
  const marker = readMarker(title);
  if (label === '' && marker && /^(?:roman|alpha|part)$/u.test(marker.style) && column <= Math.max(columns.name, 1))
    return found;
  if (label !== '' && looksLikeOrdinal(label)) {
    const next = nextOrdinal(table, row, ordinalColumn);
    const stem = label.replace(/[.)\s]+$/u, '');
    if (next.startsWith(`${stem}.`) && next.length > stem.length + 1) return found;
    return null;
  }
  const caps = /\p{Lu}{2}/u.test(title) && title === title.toUpperCase();
  return (caps || title.endsWith(':')) && grid.columnCount >= 3 && column <= Math.max(columns.name, 1) ? found : null;
};

const timeColumn = (table: Table): number => table.columns.roles.findIndex(isTimeRole);

const nextOrdinal = (table: Table, row: number, column: number): string => {
  for (let r = row + 1; r < Math.min(row + 4, table.grid.rowCount); r += 1) {
    const text = table.grid.text(r, column);
    if (text !== '') return text;
  }
  return '';
};

/** Deeper than any title: "Buổi chiều" closes the part of the day before it, never the day it belongs to. */
const PART_OF_DAY = 2.9;

/** "NGÀY THỨ NHẤT (thứ Bảy, 12/4)": what the brackets say; "Buổi sáng: Từ 7h30": the hour, which says the part of the day. */
const headingWords = (words: string): string =>
  /^ngày\s+thứ\s+\p{L}+\s*\(([^()]*\d[^()]*)\)$/iu.exec(words)?.[1]?.trim() ??
  words.replace(/^buổi\s\p{L}+\s*[:,]\s*(?=(?:từ\s)?\d)/iu, '');

/** The time that a section row gives: its own words when they are nothing else, else those in its brackets. */
const sectionTime = (table: Table, title: string, ctx: ProseContext): OuterTime | null => {
  const heading = readTimeHeading(title.replace(/^(?:[IVX]{1,5}|[A-Z]|\d{1,2})\s?[.)/]\s*/u, ''));
  const time = heading ? table.reading.readers.parseTime(heading.words, ctx.time) : bracketTime(table, title, ctx);
  return saysTime(time)
    ? { expression: time, text: headingWords(heading?.words ?? time.text), source: 'heading' }
    : null;
};

/** A part of a day with the day of the section or the row above it. */
const withDayAbove = (part: OuterTime, above: OuterTime | null): OuterTime =>
  above?.expression.start || above?.expression.end
    ? { ...part, expression: withOuterDay(part.expression, above), text: `${part.text}, ${above.text}` }
    : part;

/** Makes a section row hold for the rows below it: closes the sections of its level and below, opens its own. */
export const enterSection = (table: Table, found: SectionRow, row: number, carry: Carry, sections: Section[]): void => {
  const plain = found.label === '' && readMarker(found.title) === null;
  const partial = (time: OuterTime | null): time is OuterTime => time !== null && isClockOnly(time.expression);
  const depth = plain && partial(sectionTime(table, found.title, table.base)) ? PART_OF_DAY : found.depth;
  while ((carry.sections.at(-1)?.depth ?? -1) >= depth) carry.sections.pop();
  const ctx = baseOf(table, carry);
  const own = sectionTime(table, found.title, ctx);
  const day: OuterTime | null = carry.day && {
    expression: bareDay(carry.day.time),
    text: dayWords(carry.day.words),
    source: 'merged-cell',
  };
  const outer = partial(own) ? withDayAbove(own, day ?? ctx.outer) : own;
  const title =
    found.label === ''
      ? found.title
      : `${/[.)/:]$/u.test(found.label) ? found.label : `${found.label}.`} ${found.title}`;
  carry.sections.push({ title: title.replace(/[\s:;]+$/u, ''), depth, outer, level: levelOf(found.title) });
  sections.push({
    label: found.label,
    title: found.title,
    depth: Math.round(depth),
    origin: table.grid.origin(row, found.column),
  });
  carry.last.fill(null);
  if (!partial(own)) carry.day = null;
};

/** "I. Đợt 1 (từ 01/3 đến 15/3)": the time in the brackets of a section row. */
const bracketTime = (table: Table, title: string, ctx: ProseContext): TimeExpression | null => {
  const inner = /\(([^()]{4,80})\)/u.exec(title)?.[1];
  if (inner === undefined) return null;
  const time = table.reading.readers.parseTime(inner, ctx.time);
  return time.start !== null || time.end !== null ? time : null;
};
