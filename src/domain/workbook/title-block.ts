import { formatDate } from '../calendar/format';
import type { Schedule } from '../schedule/schedule';
import { foldKey } from '../text/fold';
import { BASE, FONT_SIZE, rect, run } from './office-style';
import { HEADINGS, organisationType } from './organisation';
import { countLines, heightOfLines } from './text-measure';
import { SCHEDULE_SHEET } from './schedule-columns';
import type { CellBlock, CellStyle, SheetPlan } from './write-plan';

/** The rows above the table. `rows` is how many there are; the table's header stands on the next one. */
export interface TitleBlock extends Pick<SheetPlan, 'merges' | 'rowHeights'> {
  readonly rows: number;
  readonly blocks: readonly CellBlock[];
  readonly styles: SheetPlan['styles'];
}

/** One printed line over the whole width. */
interface Line {
  readonly text: string;
  readonly style: CellStyle;
}

const BLANK = '…';

const isNamedSchedule = (title: string): boolean =>
  /^(?:(?:dự kiến|dự thảo) )?(?:lịch|chương trình|phụ lục|bảng|biểu|danh mục)(?= |$)/u.test(foldKey(title));

/** "KẾ HOẠCH tổ chức …" without its first word: what the plan is about. */
const subjectOf = (title: string): string => title.replace(/^\s*kế\s+hoạch\s*/iu, '').trim();

const isUpper = (text: string): boolean => text === text.toUpperCase();

/**
 * The lines of a title that stay apart in print: the kind of the document alone ("Phụ lục II"), and capitals above small
 * letters. Lines that only broke at the margin go on.
 */
const printedLines = (title: Schedule['title']): readonly string[] => {
  const lines: string[] = [];
  for (const line of (title?.text ?? '').split('\n').map((text) => text.replace(/\s+/gu, ' ').trim())) {
    const last = lines.at(-1);
    if (line === '') continue;
    const apart = last === undefined || isUpper(last) !== isUpper(line) || /^phụ lục(?:\s\S{1,4})?$/iu.test(last);
    if (apart) lines.push(line);
    else lines[lines.length - 1] = `${last} ${line}`;
  }
  return lines;
};

/** The title of the annex when it is one ("LỊCH …"), else "LỊCH HOẠT ĐỘNG" over what the plan is about. */
const titleLines = (schedule: Schedule): readonly Line[] => {
  const title = schedule.title?.value.trim() ?? '';
  const subtitle = schedule.subtitle?.value.trim() ?? '';
  const own = [title, subtitle].find(isNamedSchedule);
  const [heading = SCHEDULE_SHEET, ...goesOn] =
    own === undefined ? [] : own === title ? printedLines(schedule.title) : [own];
  const below = own === undefined ? [subjectOf(title), subtitle] : [...goesOn, subtitle];
  return [
    { text: heading, style: { bold: true, fontSize: FONT_SIZE + 1 } },
    ...below
      .filter((text) => text !== '' && foldKey(text) !== foldKey(heading))
      .map((text) => ({ text, style: { bold: true } })),
  ];
};

/** Kinds of documents that a schedule is sent out with, by the code in their number (NĐ 30/2020, Phụ lục III). */
const KINDS: Readonly<Record<string, string>> = {
  CTR: 'Chương trình',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  QĐ: 'Quyết định',
  NQ: 'Nghị quyết',
  PA: 'Phương án',
  ĐA: 'Đề án',
  GM: 'Giấy mời',
  GTT: 'Giấy triệu tập',
  TTR: 'Tờ trình',
  BC: 'Báo cáo',
  CV: 'Công văn',
};

/** The kind of document the schedule belongs to, as the code of its number says; plans are the rule. */
const documentKind = (schedule: Schedule): string => {
  const code = /[/-]\s?(\p{L}+)/u.exec(schedule.plan.number?.value ?? '')?.[1] ?? '';
  return KINDS[code.toUpperCase()] ?? 'Kế hoạch';
};

/**
 * "(Kèm theo Kế hoạch số 54-KH/ĐTN ngày 28/4/2023 của …)", NĐ 30/2020, Phụ lục I, II.7. What the document does not
 * say stays a gap to fill in; nothing is made up.
 */
export const captionOf = (schedule: Schedule): string => {
  const { number, date, issuer } = schedule.plan;
  const day = date ? formatDate(date.value) : `${BLANK}/${BLANK}/${BLANK}`;
  return `(Kèm theo ${documentKind(schedule)} số ${number?.value ?? BLANK} ngày ${day} của ${issuer?.value ?? BLANK})`;
};

const letterhead = (schedule: Schedule): { readonly left: readonly string[]; readonly right: readonly string[] } => {
  const type = organisationType(schedule.plan);
  const parent = schedule.plan.parentBody?.value ?? '';
  const issuer = schedule.plan.issuer?.value ?? '';
  return {
    left: [parent, issuer].filter((name) => name !== '').map((name) => name.toUpperCase()),
    right: type === null ? [] : HEADINGS[type],
  };
};

const CENTRED: CellStyle = { ...BASE, horizontal: 'center', vertical: 'center', wrap: true };

/**
 * Organisation on the left, the heading of its system on the right, title, subtitle and caption in the middle, over
 * the printed columns. `widths` are those columns' widths in characters; the left part spans `leftColumns` of them.
 * A schedule that is no annex of one plan has no caption.
 */
export const titleBlock = (
  schedule: Schedule,
  widths: readonly number[],
  leftColumns: number,
  hasCaption = true,
): TitleBlock => {
  const last = widths.length;
  const sum = (from: number, to: number): number => widths.slice(from, to).reduce((all, width) => all + width, 0);
  const blocks: CellBlock[] = [];
  const styles: SheetPlan['styles'][number][] = [];
  const merges: SheetPlan['merges'][number][] = [];
  const rowHeights: SheetPlan['rowHeights'][number][] = [];
  let row = 0;

  const place = (text: string, from: number, to: number, style: CellStyle): number => {
    blocks.push({ row, column: from, cells: [[text]] });
    styles.push(run(row, from, row, to, { ...CENTRED, ...style }));
    if (to > from) merges.push(rect(row, from, row, to));
    const size = style.fontSize ?? FONT_SIZE;
    return heightOfLines(countLines(text, sum(from - 1, to), { size, bold: style.bold === true }), size);
  };

  const { left, right } = letterhead(schedule);
  for (let k = 0; k < Math.max(left.length, right.length); k += 1) {
    row += 1;
    const isIssuer = k === left.length - 1;
    const leftHeight = left[k] === undefined ? 0 : place(left[k] ?? '', 1, leftColumns, { bold: isIssuer });
    const rightHeight = right[k] === undefined ? 0 : place(right[k] ?? '', leftColumns + 1, last, { bold: true });
    rowHeights.push({ row, height: Math.max(leftHeight, rightHeight) });
  }
  const spacer = (height: number): void => {
    row += 1;
    rowHeights.push({ row, height });
  };
  if (row > 0) spacer(8);
  for (const line of titleLines(schedule)) {
    row += 1;
    rowHeights.push({ row, height: place(line.text, 1, last, line.style) });
  }
  if (hasCaption) {
    row += 1;
    rowHeights.push({ row, height: place(captionOf(schedule), 1, last, { italic: true }) });
  }
  spacer(6);
  return { rows: row, blocks, styles, merges, rowHeights };
};
