import type { SourceLine } from '../lines';
import type { TextTableRow } from '../snapshot';
import { tableRow, type CutCell } from './cells';
import { cutTail } from './flat-cells';
import { headedLine } from './header-run';
import type { ReadTable } from './pipe-table';

const DAY = /(?<!\S)(?:(?:thứ\s\p{L}+|chủ nhật)[\s,]+)?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?=\s)/giu;
const SESSION = /^(?:buổi\s)?(?:sáng|trưa|chiều|tối)(?!\p{L})/iu;
const MIN_ROWS = 2;

/**
 * A whole table on one line whose rows open with their day: "Ngày Buổi Môn thi Giờ bắt đầu 30/5/2026 Sáng Ngữ văn 8h00
 * 30/5/2026 Chiều …". The last columns take the times at the ends of the rows; the words between are the activity.
 */
export const readOneLineDays = (lines: readonly SourceLine[], start: number): ReadTable | null => {
  const line = lines[start];
  if (!line || line.text.length < 60) return null;
  const headed = headedLine(line.text);
  if (!headed || headed.words[0]?.role !== 'time') return null;
  const { text, words, header, end } = headed;
  const days = [...text.slice(end).matchAll(DAY)].map((match) => ({ text: match[0], offset: end + match.index }));
  if (days.length < MIN_ROWS || text.slice(end, days[0]?.offset).trim() !== '') return null;
  const roles = words.map((word) => word.role);
  const rows = days.map((day, i): TextTableRow => {
    const from = day.offset + day.text.length;
    const raw = text.slice(from, days[i + 1]?.offset ?? text.length);
    const tail = cutTail({ text: raw.trim(), offset: from + raw.length - raw.trimStart().length }, roles);
    const session = SESSION.exec(tail.before.text)?.[0] ?? '';
    const name = tail.before.text.slice(session.length).trim();
    const apart = roles[1] === 'session';
    const own: readonly CutCell[] = [
      // Under "Ngày Buổi" the two are one cell.
      apart || session === '' ? day : { ...day, text: `${day.text} ${session}` },
      ...(apart ? [{ text: session, offset: tail.before.offset }] : []),
      { text: name, offset: tail.before.offset + tail.before.text.indexOf(name) },
    ];
    const blanks = roles.slice(own.length, tail.column).map((): CutCell => ({ text: '', offset: from }));
    return tableRow(line.line, [...own, ...blanks, ...tail.cells]);
  });
  return {
    table: { kind: 'table', line: line.line, rows: [tableRow(line.line, header, true), ...rows] },
    before: text.slice(0, headed.words[0].start),
    next: start + 1,
  };
};
