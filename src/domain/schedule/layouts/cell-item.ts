import type { Origin } from '../../source/origin';
import { joinPassages } from '../../source/passages';
import { readMarker } from '../../source/markers';
import { looksLikeTime } from '../../source/tables/cells';
import type { Span } from '../../text/span';
import type { Draft, Reading } from '../draft';
import type { ProseContext } from '../prose/context';
import { labelledValues } from '../prose/attributes';
import { itemDrafts } from '../prose/item';
import { buildTree, type Node } from '../prose/tree';
import { startsLikeRoom } from '../place';
import { startsWithEvent, startsWithVerb } from '../vocabulary/events';

/** A line of a cell (0-based characters). */
export interface CellLine extends Span {
  readonly text: string;
}

/** The lines of a cell that show something. */
export const cellLines = (text: string): readonly CellLine[] => {
  const lines: CellLine[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const start = at + raw.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, text: trimmed });
    }
    at += raw.length + 1;
  }
  return lines;
};

const CLOCK_LEAD = /^\(?(?:(?:lúc|từ|đúng)\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}/iu;

const opensEvent = (line: string): boolean => {
  const marker = readMarker(line);
  return marker !== null || CLOCK_LEAD.test(line);
};

const isLabelLine = (line: string): boolean =>
  /^[\p{L}\s,]{3,30}:\s/u.test(line) && !CLOCK_LEAD.test(line) && !startsWithVerb(line) && !startsWithEvent(line);

/**
 * The events of a cell, one stretch each: lines that open with a bullet, a number or a time of day begin a new one, when
 * at least two do and each has words of its own; else the whole cell is one.
 */
export const cellEvents = (text: string): readonly CellLine[] => {
  const lines = cellLines(text);
  if (lines.length < 2) {
    const first = lines[0];
    return first ? [first] : [];
  }
  const openers = lines.filter((line) => opensEvent(line.text));
  const first = lines[0];
  if (!first || openers.length < 2 || !opensEvent(first.text)) {
    return [{ start: first?.start ?? 0, end: text.length, text: text.trim() }];
  }
  const substantial = openers.filter((line) => {
    const words = line.text.slice(readMarker(line.text)?.length ?? 0);
    return (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;
  });
  if (substantial.length < openers.length) return [{ start: first.start, end: text.length, text: text.trim() }];
  const events: CellLine[] = [];
  for (const line of lines) {
    const last = events.at(-1);
    if (!last || (opensEvent(line.text) && !isLabelLine(line.text.slice(readMarker(line.text)?.length ?? 0))))
      events.push(line);
    else events[events.length - 1] = { start: last.start, end: line.end, text: text.slice(last.start, line.end) };
  }
  return events;
};

/** The lines of a cell with how long the mark before each is: 0 for none. */
const markedLines = (text: string): readonly { readonly line: CellLine; readonly mark: number }[] =>
  cellLines(text).map((line) => ({ line, mark: readMarker(line.text)?.length ?? 0 }));

/** True when the first line of a cell bears a bullet or a number. */
export const opensWithMark = (text: string): boolean => (markedLines(text)[0]?.mark ?? 0) > 0;

/**
 * The entries of a cell that lists them, without their marks: each marked line with the lines that go on with it; where the
 * first line has no mark, each line that begins anew.
 */
export const cellEntries = (text: string): readonly CellLine[] => {
  const marked = opensWithMark(text);
  const entries: CellLine[] = [];
  for (const { line, mark } of markedLines(text)) {
    const last = entries.at(-1);
    const opens = marked ? mark > 0 : !/^\p{Ll}/u.test(line.text) && !/,$/u.test(last?.text ?? '');
    if (!last || opens) entries.push({ ...line, start: line.start + mark, text: line.text.slice(mark) });
    else entries[entries.length - 1] = { ...last, end: line.end, text: `${last.text} ${line.text}` };
  }
  return entries;
};

const cellNode = (text: string): readonly Node[] =>
  buildTree(
    joinPassages(text.split('\n').map((line, i) => ({ place: { kind: 'line' as const, line: i + 1 }, text: line }))),
  );

const relocate = (origin: Origin | null, at: Origin): Origin | null => (origin === null ? null : at);

/** "(8h30) Họp giao ban", after its number: the hour as one writes it before a colon. */
const withBareHour = (text: string): string =>
  text.replace(
    /^([^\p{L}\d(]{0,4}|\d{1,2}[.)]\s+)\((\d{1,2}\s?(?:h|g|giờ|:)[^()]{0,20})\)[\s:,-]*(?=\p{L})/iu,
    '$1$2: ',
  );

/**
 * The drafts that the words of one event in a cell make, read as prose ("8h00: Họp giao ban. Địa điểm: Phòng họp 1"). All
 * origins point at the cell.
 */
export const cellDrafts = (
  event: CellLine,
  at: Origin,
  row: number,
  ctx: ProseContext,
  reading: Reading,
): readonly Draft[] => {
  const nodes = cellNode(withBareHour(event.text));
  const [first, ...others] = nodes;
  if (!first) return [];
  const rest = [...first.children, ...others];
  const values = rest.flatMap((node) => (node.label ? labelledValues(node) : []));
  const words = rest.filter((node) => node.label === null);
  const drafts = itemDrafts(first, values, ctx, reading, { occasions: new Map() });
  const more = words.map((node) => node.text).filter((text) => text !== '');
  return drafts.map(withoutRoom).map((draft): Draft => ({
    ...draft,
    row,
    origin: at,
    name: {
      ...draft.name,
      origin: relocate(draft.name.origin, at),
      ...(more.length > 0 && drafts.length === 1 ? { value: joinLines(draft.name.value, more) } : {}),
    },
    timeText: { ...draft.timeText, origin: relocate(draft.timeText.origin, at) },
    place: draft.place && { ...draft.place, origin: relocate(draft.place.origin, at) },
    note: draft.note && { ...draft.note, origin: relocate(draft.note.origin, at) },
    assignmentOrigin: draft.assignmentOrigin && at,
    doubts: draft.doubts.map((doubt) => ({ ...doubt, origin: at })),
  }));
};

const BRACKET_END = /\s*\((?:tại\s+)?([^()\n]{4,80})\)$/iu;

/** "Giao ban (PH số 1)": a room in brackets behind the name is where it takes place. */
const withoutRoom = (draft: Draft): Draft => {
  const bracket = draft.place === null ? BRACKET_END.exec(draft.name.value) : null;
  const room = bracket?.[1];
  if (!bracket || room === undefined || !startsLikeRoom(room) || looksLikeTime(room)) return draft;
  const name = { ...draft.name, value: draft.name.value.slice(0, bracket.index) };
  return { ...draft, name, place: { ...draft.name, value: room, text: room } };
};

const joinLines = (name: string, more: readonly string[]): string => [name, ...more].join('\n');

/** True when a cell's words begin with a time of day and go on: "8h00: Giao ban". */
export const opensWithClock = (text: string): boolean => CLOCK_LEAD.test(text) && looksLikeTime(text.slice(0, 24));
