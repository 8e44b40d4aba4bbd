import { blankSpans, type Span } from '../../text/span';
import type { ParseOptions } from '../../units/assignment-parser';
import { folded as fold } from '../vocabulary/folded';
import type { Readers } from '../readers';
import type { PickedUnits } from './picked-units';

/** What parts a closing clause from the act before it, and the capital, "các" or "do" with which units begin. */
const BEFORE = /(?:[:;,.]\s+|\s[-–—]\s*)(?=\p{Lu}|(?:các|do|giao|phân công)\s)/gu;

/** A clause that charges somebody says so with one of these. */
const CHARGES =
  /(?<![\p{L}])(?:chủ trì|phụ trách|phối hợp|thực hiện|chịu trách nhiệm|tham mưu|đảm nhiệm|đảm nhận)(?![\p{L}])/gu;

/** Words that join units with what they are charged with, and say nothing of the act. */
const JOINTS =
  /(?<![\p{L}])(?:đơn vị|là|do|giao|cho|phân công|chủ trì|chính|phụ trách|chịu trách nhiệm|tham mưu|đảm nhiệm|đảm nhận|phối hợp|kết hợp|hỗ trợ|với|cùng|và|cùng với|tổ chức|triển khai|thực hiện|tham gia|liên quan|có)(?![\p{L}])/gu;

/** An act takes some words before anybody is charged with it. */
const LEAST_ACT = 10;
/** Places at which a clause may begin that are tried: a bullet has a few, a page without full stops has hundreds. */
const MOST_TRIED = 8;

/** True when nothing is left of the words beside units and what joins them. */
const onlyCharges = (words: string, spans: readonly Span[]): boolean =>
  !/[\p{L}\d]/u.test(fold(blankSpans(words, spans)).replace(JOINTS, ' '));

/**
 * The units of a closing clause that does nothing but charge them: "…, ngày 08/3: Phòng A chủ trì, phối hợp với Đoàn B thực
 * hiện". The clause is left out of the name. `null` when the last words say anything else.
 */
export const closingUnits = (text: string, readers: Readers, options: ParseOptions): PickedUnits | null => {
  // A clause charges somebody when the last such word stands in it: looked for once, not in every suffix.
  const charged = Array.from(fold(text).matchAll(CHARGES)).at(-1)?.index ?? -1;
  if (charged < 0) return null;
  const starts = Array.from(text.matchAll(BEFORE), (match) => ({
    before: match.index,
    start: match.index + match[0].length,
  })).filter(({ before, start }) => before >= LEAST_ACT && start <= charged);
  for (const { before, start } of starts.slice(-MOST_TRIED)) {
    const words = text.slice(start).replace(/[\s.;,]+$/u, '');
    const assignments = readers.parseAssignments(words, options);
    if (assignments.length === 0 || assignments.every(({ role }) => role === null)) continue;
    if (
      !onlyCharges(
        words,
        assignments.map(({ span }) => span),
      )
    )
      continue;
    return {
      assignments,
      note: words,
      span: { start, end: start + words.length },
      drop: { start: before, end: text.length },
    };
  }
  return null;
};
