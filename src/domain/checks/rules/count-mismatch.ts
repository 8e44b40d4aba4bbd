import { parseNumberWords } from '../../anniversaries/number-words';
import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { readLabel } from '../labels';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';

const CODE = { code: 'count-mismatch', severity: 'warning' } as const;

/** "… 07 nội dung …, cụ thể như sau:" at the end of a paragraph. */
const ANNOUNCED =
  /(?<![\p{L}\d.,/-])(?:(\d{1,2})|(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))\s+((?:nội\s+dung|nhiệm\s+vụ|giải\s+pháp|nhóm|hoạt\s+động|chương\s+trình|công\s+trình|chỉ\s+tiêu|phần\s+việc|yêu\s+cầu|bước|giai\s+đoạn|tiêu\s+chí|mục\s+tiêu|đợt|vòng|phần|lĩnh\s+vực|đơn\s+vị|cụm|điểm|hình\s+thức|đối\s+tượng|giải\s+thưởng|môn)(?!\p{L})[^.;:]{0,160}?(?:như\s+sau|sau\s+đây|dưới\s+đây|gồm|gồm\s+có|bao\s+gồm|sau))\s*:?\s*[*_]*$/iu;

/** "… gồm 04 nội dung:": what governs the number says that the list follows. */
const GOVERNED =
  /(?<!\p{L})(?:gồm(?:\s+có)?|có|với|thành|triển\s+khai|thực\s+hiện|tổ\s+chức)\s+(?:(\d{1,2})|(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))\s+((?:nội\s+dung|nhiệm\s+vụ|giải\s+pháp|nhóm|hoạt\s+động|chương\s+trình|công\s+trình|chỉ\s+tiêu|phần\s+việc|bước|giai\s+đoạn|tiêu\s+chí|mục\s+tiêu|đợt|vòng|phần|lĩnh\s+vực|cụm|hình\s+thức)(?!\p{L})[^.;:,]{0,60}?)\s*:\s*[*_]*$/iu;

interface Item {
  readonly kind: string;
  readonly depth: number;
}

const BULLET = /^[\s*_]*([-–—+•·○●▪])\s/u;

/** How an item of a list is marked: all items of one list are marked alike. */
const itemOf = (line: CheckLine): Item | null => {
  if (line.numbering !== null) return { kind: `auto ${line.numbering.replace(/[\p{L}\d]+/gu, '#')}`, depth: 0 };
  const label = readLabel(line);
  if (label !== null) return { kind: label.style, depth: label.path.length };
  const bullet = BULLET.exec(line.text)?.[1];
  return bullet === undefined ? null : { kind: bullet, depth: 0 };
};

const sameKind = (a: Item, b: Item): boolean => a.kind === b.kind && a.depth === b.depth;

/** Items of the list that begins right after the announcement; 0 when no list follows. */
const countItems = (lines: readonly CheckLine[], from: number, announcer: Item | null): number => {
  const first = lines[from];
  const model = first === undefined ? null : itemOf(first);
  if (model === null || (announcer !== null && sameKind(model, announcer))) return 0;
  let count = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    const item = line === undefined ? null : itemOf(line);
    if (item === null) {
      // A line that goes on with an item does not end the list; a new paragraph does.
      if (line !== undefined && /^[\s*_“"(]*\p{Ll}/u.test(line.text)) continue;
      break;
    }
    if (sameKind(item, model)) {
      // A list that begins afresh is another list.
      const label = line === undefined ? null : readLabel(line);
      if (count > 0 && label?.path.at(-1) === 1) break;
      count += 1;
    } else if (announcer !== null && sameKind(item, announcer)) break;
    else if (item.kind === 'roman' || (model.kind !== 'decimal' && item.kind === 'decimal')) break;
    else if (model.kind === 'decimal' && item.kind === 'decimal' && item.depth < model.depth) break;
  }
  return count;
};

const check = (context: CheckContext): readonly Finding[] => {
  const lines = context.paragraphs;
  return lines.flatMap((line, at) => {
    const tail = line.text.slice(-260);
    const match = ANNOUNCED.exec(tail) ?? GOVERNED.exec(tail);
    if (match === null) return [];
    const announced = match[1] === undefined ? parseNumberWords(match[2] ?? '') : Number(match[1]);
    const listed = countItems(lines, at + 1, itemOf(line));
    if (announced === null || announced < 2 || listed < 2 || listed === announced) return [];
    const number = match[1] ?? match[2] ?? '';
    const begin = match.index + Math.max(0, match[0].indexOf(number));
    const start = Math.max(0, line.text.length - 260) + begin;
    const noun = /^\S+\s+\S+(?:\s+\S+)?/u.exec(match[3] ?? '')?.[0] ?? '';
    return [
      findInLine(
        CODE,
        line,
        { start, end: start + number.length + 1 + noun.length },
        { params: { announced, listed } },
      ),
    ];
  });
};

/** A paragraph announces so many items, and another number follows. */
export const countMismatch: Rule = {
  ...CODE,
  group: 'counts',
  source: 'Số lượng nêu trước phải bằng số mục liệt kê',
  mends: false,
  check,
};
