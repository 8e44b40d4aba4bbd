import type { Element } from '../elements/element';
import { isTask, listEnd } from './look';

const PARTS_LINES: ReadonlySet<string> = new Set([';', '\n', '.']);

/** First elements of each line or part between semicolons. */
const lineStarts = (elements: readonly Element[]): readonly number[] =>
  elements.flatMap((_, at) => {
    const before = elements[at - 1];
    return before === undefined || (before.kind === 'mark' && PARTS_LINES.has(before.mark)) ? [at] : [];
  });

/** "trang trí phông: Đoàn trường": the colon behind the plain words at `at`, with nothing but units behind it; `null` elsewhere. */
const chargeColon = (elements: readonly Element[], at: number): number | null => {
  let colon = at;
  while (elements[colon]?.kind === 'text' || elements[colon]?.kind === 'joint') colon += 1;
  const mark = elements[colon];
  if (colon === at || mark?.kind !== 'mark' || mark.mark !== ':' || elements[colon + 1]?.kind !== 'units') return null;
  const after = elements[listEnd(elements, colon + 1) + 1];
  return after === undefined || (after.kind === 'mark' && PARTS_LINES.has(after.mark)) ? colon : null;
};

/**
 * "Kê bàn ghế: Chi đội 9A1; âm thanh: Tổ Tin học": two lines or more that name a work and who has it divide the work, if one
 * of them begins with a verb of a task ("Bảng A: …; Bảng B: …" divide nothing).
 */
export const dividesWork = (elements: readonly Element[]): boolean => {
  const lines = lineStarts(elements).filter((at) => chargeColon(elements, at) !== null);
  return lines.length > 1 && lines.some((at) => isTask(elements[at]));
};
