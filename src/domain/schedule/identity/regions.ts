import { joinPassages, rawPassages, type Passage, type RawPassage } from '../../source/passages';
import type { TextSnapshot, TextTableRow, TextTableSnapshot } from '../../source/snapshot';
import { dayColumns, findHeader } from '../grid/find-header';
import { fewColumns, gridWindow, type Grid } from '../grid/grid';
import { textGrid } from '../grid/text-grid';
import { folded as fold } from '../vocabulary/folded';
import { headerRole } from '../vocabulary/headers';
import { letterheadLines } from './letterhead-lines';
import type { Item, Regions, TitleBlock } from './parts';
import { ATTACHED, CAPTION, chooseTitle, isUpper, letterheadEnd, passageOf, readTitle } from './title';

export type { Item, Region, Regions, TitleBlock } from './parts';

const isHeaded = (grid: Grid): boolean => findHeader(grid, 0) !== null || hasDays(grid);

const hasDays = (grid: Grid): boolean => {
  for (let row = 0; row < Math.min(grid.rowCount, 10); row += 1) if (dayColumns(grid, row).length > 0) return true;
  return false;
};

const rowWords = (row: TextTableRow | undefined): readonly RawPassage[] =>
  row?.cells.flatMap((cell) =>
    cell.text.split('\n').map((text): RawPassage => ({ place: { kind: 'line', line: row.line }, text })),
  ) ?? [];

const tablePassages = (table: TextTableSnapshot, from: number): readonly Passage[] =>
  joinPassages(table.rows.slice(from).flatMap(rowWords));

const TITLE_ROWS = 6;

/** How many rows above the header of a table hold one text each: its title, drawn into the table. */
const titleRows = (grid: Grid): number => {
  const top = findHeader(grid, 0, TITLE_ROWS)?.top ?? 0;
  for (let row = 0; row < top; row += 1) if (fewColumns(grid, row, 1) === null) return 0;
  return top;
};

/** A table of facts about the document may stand above its letterhead. */
const HEAD_ITEMS = 6;

/** The document as passages and tables, broken sentences joined (never across a table). */
export const itemsOf = (snapshot: TextSnapshot): readonly Item[] => {
  const items: Item[] = [];
  let run: RawPassage[] = [];
  const flush = (): void => {
    const passages = joinPassages(run);
    for (const passage of items.length < HEAD_ITEMS ? letterheadLines(passages) : passages)
      items.push({ kind: 'passage', passage });
    run = [];
  };
  for (const block of snapshot.blocks) {
    if (block.kind === 'paragraph') for (const passage of rawPassages(block)) run.push(passage);
    else {
      const whole = textGrid(block);
      const lead = titleRows(whole);
      for (let row = 0; row < lead; row += 1) for (const raw of rowWords(block.rows[row])) run.push(raw);
      flush();
      const grid = gridWindow(whole, lead, whole.rowCount);
      items.push({ kind: 'table', grid, headed: isHeaded(grid), words: () => tablePassages(block, lead) });
    }
  }
  flush();
  return items;
};

const ANNEX_WORD =
  /^(?:phụ lục|lịch|danh mục|chương trình|kế hoạch chi tiết|kế hoạch hoạt động|biểu|bảng|phân công|nội dung gợi ý|tiến độ|thời gian biểu|danh sách hoạt động|các hoạt động)(?![\p{L}])/u;
const CLOSES =
  /^(?:t\/?m\b|tm\.|k\/?t\b|kt\.|tl\.|tuq\.|q\.\s|nơi\s*nhận|người lập|xác nhận của|thủ trưởng đơn vị|thay mặt|phê duyệt của)/u;
const POSITION =
  /^(?:hiệu trưởng|phó hiệu trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng ban|trưởng phòng|chánh văn phòng|chánh án|viện trưởng|trưởng khoa|tổng giám đốc|trưởng đoàn|chủ nhiệm|thủ trưởng)(?:\s[\p{L}]+){0,6}$/u;

const startsClosing = (passage: Passage): boolean => {
  if (passage.marker !== null) return false;
  const folded = fold(passage.text);
  return CLOSES.test(folded) || (isUpper(passage.text) && POSITION.test(folded));
};

const RECIPIENTS = /^nơi\s*nhận/u;
const CONTENTS = /^(?:các\s)?nội dung(?:\s\p{L}+){0,3}\s*:$/u;

/** Contents after recipients that a page on the web put first: "Nơi nhận: …", then "Nội dung thông báo:" or "I. …". */
const opensContents = (passage: Passage, body: readonly Item[]): boolean => {
  if (body.some((item) => item.kind !== 'passage' || (item.passage.marker?.count ?? null) !== null)) return false;
  const first = passage.marker?.style === 'roman' && passage.marker.count === 1;
  return first || (passage.marker === null && CONTENTS.test(fold(passage.text)));
};

const startsAnnex = (items: readonly Item[], at: number, closed: boolean): boolean => {
  const passage = passageOf(items[at]);
  if (!passage || passage.marker !== null || passage.text.length > 160) return false;
  const folded = fold(passage.text);
  if (!ANNEX_WORD.test(folded) || /[:;.]$/u.test(passage.text)) return false;
  const following = items.slice(at + 1, at + 6);
  const attached = following.some(
    (item) => item.kind === 'passage' && CAPTION.test(item.passage.text) && ATTACHED.test(fold(item.passage.text)),
  );
  if (attached || folded.startsWith('phụ lục')) return isUpper(passage.text) || attached || passage.text.length < 60;
  if (!isUpper(passage.text) && headerRole(passage.text) !== null) return false;
  return isUpper(passage.text) && (closed || following.slice(0, 3).some((item) => item.kind === 'table'));
};

const ENDING = /^(?:trên đây là)/u;

/**
 * Parts of a document: what stands before the title, the body, annexes with headings of their own, signature and
 * recipients. A text without a title is one body.
 */
export const readRegions = (items: readonly Item[]): Regions => {
  const firstHeading = items.findIndex(
    (item) => item.kind === 'passage' && /^(?:roman|part|alpha)/u.test(item.passage.marker?.style ?? ''),
  );
  const firstTable = items.findIndex((item) => item.kind === 'table' && item.headed);
  const limit = Math.min(firstHeading < 0 ? Infinity : firstHeading, firstTable < 0 ? Infinity : firstTable);
  const titleAt = chooseTitle(items.slice(0, Math.min(40, limit)));
  const head: Passage[] = [];
  const closing: Passage[] = [];
  const parts: { layer: 'body' | 'annex'; title: TitleBlock | null; items: Item[] }[] = [];
  let index = 0;
  if (titleAt >= 0) {
    for (const item of items.slice(0, titleAt)) {
      if (item.kind === 'passage') head.push(item.passage);
      else head.push(...item.words());
    }
    const read = readTitle(items, titleAt);
    parts.push({ layer: 'body', title: read.title, items: [] });
    index = read.next;
  } else {
    index = letterheadEnd(items);
    for (const item of items.slice(0, index)) {
      if (item.kind === 'passage') head.push(item.passage);
      else head.push(...item.words());
    }
    parts.push({ layer: 'body', title: null, items: [] });
  }
  let closed = false;
  /** Closed by nothing but a list of recipients. */
  let recipients = false;
  for (; index < items.length; index += 1) {
    const item = items[index];
    if (!item) break;
    const passage = passageOf(item);
    const current = parts.at(-1);
    if (passage && startsAnnex(items, index, closed) && (current?.items.length ?? 0) > 0) {
      const read = readTitle(items, index);
      parts.push({ layer: 'annex', title: read.title, items: [] });
      index = read.next - 1;
      closed = false;
      continue;
    }
    if (passage && recipients && opensContents(passage, current?.items ?? [])) {
      closed = false;
      recipients = false;
    }
    if (passage && startsClosing(passage)) {
      recipients = RECIPIENTS.test(fold(passage.text)) && (recipients || !closed);
      closed = true;
    } else if (passage && ENDING.test(fold(passage.text)) && index > items.length * 0.3) {
      closing.push(passage);
      const rest = items.slice(index + 1);
      if (
        !rest.some((later) => later.kind === 'passage' && /^(?:roman|num)$/u.test(later.passage.marker?.style ?? '')) ||
        rest.some((_, i) => i < 4 && startsAnnex(items, index + 1 + i, true))
      )
        closed = true;
      continue;
    }
    if (closed) {
      if (passage) closing.push(passage);
      else if (item.kind === 'table') {
        if (item.headed) {
          parts.push({ layer: 'annex', title: null, items: [item] });
          closed = false;
        } else closing.push(...item.words());
      }
      continue;
    }
    current?.items.push(item);
  }
  return { head, parts, closing };
};
