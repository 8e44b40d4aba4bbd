import { joinPassages, rawPassages, type Passage, type RawPassage } from '../../source/passages';
import type { TextSnapshot, TextTableRow, TextTableSnapshot } from '../../source/snapshot';
import { dayColumns, findHeader } from '../grid/find-header';
import { fewColumns, gridWindow, type Grid } from '../grid/grid';
import { textGrid } from '../grid/text-grid';
import { folded as fold } from '../vocabulary/folded';
import { isFrame } from '../prose/judge';
import { readTimeHeading } from '../prose/time-heading';
import { readLabel } from '../vocabulary/labels';
import { headerRole } from '../vocabulary/headers';

/** A paragraph or a table of the document, in order. */
export type Item =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | {
      readonly kind: 'table';
      readonly grid: Grid;
      /** Whether a header of a schedule stands in it. */
      readonly headed: boolean;
      /** Its words as paragraphs, for a table that only lays out a letterhead or a signature. */
      readonly words: () => readonly Passage[];
    };

/** The lines of a heading: its first words, the lines that go on with it, lines in brackets below. */
export interface TitleBlock {
  readonly lines: readonly Passage[];
  /** "(Từ ngày …)", "(Kèm theo Kế hoạch số …)". */
  readonly captions: readonly Passage[];
}

/** A part of the document with a heading of its own. */
export interface Region {
  readonly layer: 'body' | 'annex';
  readonly title: TitleBlock | null;
  readonly items: readonly Item[];
}

export interface Regions {
  /** What stands before the title: letterhead, number, place and date. */
  readonly head: readonly Passage[];
  readonly parts: readonly Region[];
  /** Signature and recipients. */
  readonly closing: readonly Passage[];
}

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

/** The document as passages and tables, broken sentences joined (never across a table). */
export const itemsOf = (snapshot: TextSnapshot): readonly Item[] => {
  const items: Item[] = [];
  let run: RawPassage[] = [];
  const flush = (): void => {
    for (const passage of joinPassages(run)) items.push({ kind: 'passage', passage });
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

const TITLE_WORD =
  /^(?:\*+\s*)?(?:(?:dự thảo|điều chỉnh|bổ sung|dự kiến)[,\s]+)*(kế hoạch|chương trình|lịch|thông báo|thông tri|hướng dẫn|giấy mời|thư mời|giấy triệu tập|công văn|thể lệ|phương án|kịch bản|đề án|quyết định|thời khóa biểu|thời gian biểu|danh mục|phụ lục|bảng phân công|phân công trực|bảng trực|công điện|báo cáo|nghị quyết|tờ trình)(?![\p{L}])/u;
const ANNEX_WORD =
  /^(?:phụ lục|lịch|danh mục|chương trình|kế hoạch chi tiết|kế hoạch hoạt động|biểu|bảng|phân công|nội dung gợi ý|tiến độ|thời gian biểu|danh sách hoạt động|các hoạt động)(?![\p{L}])/u;
const CAPTION = /^\(.{3,260}\)?$/u;
const ATTACHED = /(?:kèm theo|đính kèm|ban hành theo|ban hành kèm)/u;
const RULE = /^[\s\-_=*.~–—+]{3,}$/u;

const isUpper = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();

const passageOf = (item: Item | undefined): Passage | null => (item?.kind === 'passage' ? item.passage : null);

const mayBeTitle = (passage: Passage): boolean => {
  if (passage.marker !== null || passage.text.length > 240) return false;
  const folded = fold(passage.text);
  if (!TITLE_WORD.test(folded) || /[;.]$/u.test(passage.text)) return false;
  if (readLabel(passage.text) !== null && !isUpper(passage.text)) return false;
  return (
    isUpper(passage.text.split(/\s/u).slice(0, 2).join(' ')) ||
    passage.centered ||
    passage.bold ||
    passage.heading !== null ||
    passage.text.length < 140
  );
};

const LETTERHEAD =
  /cộng hòa xã hội chủ nghĩa|độc lập\s*-\s*tự do|đảng cộng sản việt nam$|^số\s*:|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s*$|^v\/v\s|^kính gửi/u;

const titleEnds = (passage: Passage): boolean =>
  passage.marker !== null ||
  RULE.test(passage.text) ||
  passage.text.length > 260 ||
  isFrame(passage.text) ||
  readLabel(passage.text) !== null ||
  LETTERHEAD.test(fold(passage.text)) ||
  readTimeHeading(passage.text) !== null ||
  readTimeHeading(passage.text.split(':', 1)[0] ?? '') !== null ||
  /^(?:từ\s+)?\d{1,2}\s?(?:h|g|giờ|:)\s?\d{0,2}/iu.test(passage.text) ||
  /^(?:ngày|thứ|sáng|chiều)\s[^(]{0,30}\d{1,2}[/.-]\d{1,2}[^)]*[:,]/iu.test(passage.text) ||
  /^(?:kính gửi|căn cứ|thực hiện|theo\s|nhằm|để\s|trên cơ sở|hưởng ứng|tiếp tục)/iu.test(passage.text) ||
  (passage.text.length > 150 && /[.:;]$/u.test(passage.text)) ||
  /^[\p{L}\s]{4,90}:\s*$/u.test(passage.text);

const MAX_TITLE_LINES = 6;

const readTitle = (items: readonly Item[], at: number): { readonly title: TitleBlock; readonly next: number } => {
  const first = passageOf(items[at]);
  const lines: Passage[] = first ? [first] : [];
  const captions: Passage[] = [];
  let index = at + 1;
  for (; index < items.length && lines.length < MAX_TITLE_LINES; index += 1) {
    const passage = passageOf(items[index]);
    if (!passage) break;
    if (RULE.test(passage.text)) {
      index += 1;
      if (captions.length === 0) {
        const after = passageOf(items[index]);
        if (after && CAPTION.test(after.text)) {
          captions.push(after);
          index += 1;
        }
      }
      break;
    }
    if (CAPTION.test(passage.text)) {
      captions.push(passage);
      continue;
    }
    if (titleEnds(passage)) break;
    if (captions.length > 0 && !isUpper(passage.text)) {
      // Words between brackets and the text: the title goes on only right below it.
      if (captions.some((caption) => ATTACHED.test(fold(caption.text)))) break;
    }
    lines.push(passage);
  }
  return { title: { lines, captions }, next: index };
};

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

/** Index after the letterhead of a text that has no title of its own (an official letter); 0 when it has none. */
const letterheadEnd = (items: readonly Item[]): number => {
  let end = 0;
  for (const [index, item] of items.slice(0, 24).entries()) {
    const passage = passageOf(item);
    if (!passage) {
      if (item.kind === 'table' && item.headed) break;
      continue;
    }
    if (passage.marker !== null && passage.marker.count !== null) break;
    if (passage.text.length > 220 && !LETTERHEAD.test(fold(passage.text))) break;
    if (LETTERHEAD.test(fold(passage.text))) end = index + 1;
  }
  return end;
};

const ENDING = /^(?:trên đây là)/u;

const BARE_TITLE = /^(?:kế hoạch|chương trình|thông báo|thông tri|hướng dẫn|lịch|giấy mời|thư mời|giấy triệu tập)$/u;

/**
 * Index of the title among the first items, or -1. A page saved from the web repeats the title above the letterhead: the
 * word of the kind alone on its line ("KẾ HOẠCH") is the real one.
 */
const chooseTitle = (items: readonly Item[]): number => {
  const candidates = items.flatMap((item, index) =>
    item.kind === 'passage' && mayBeTitle(item.passage) ? [{ index, passage: item.passage }] : [],
  );
  const bare = [...candidates]
    .reverse()
    .find(({ passage }) => BARE_TITLE.test(fold(passage.text).replace(/[\s*_:]+$/u, '')) && isUpper(passage.text));
  const [first] = candidates;
  // Headlines of a page stand above the letterhead: the title in capitals below it counts.
  const letterhead = items.reduce(
    (last, item, index) => (item.kind === 'passage' && LETTERHEAD.test(fold(item.passage.text)) ? index : last),
    -1,
  );
  const below = candidates.find(({ index, passage }) => index > letterhead && isUpper(passage.text));
  const headline = first !== undefined && first.index < letterhead;
  return (bare ?? (headline ? below : undefined) ?? first)?.index ?? -1;
};

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
