import { foldKey } from '../../text/fold';
import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { findInLine } from '../make-finding';
import type { Rule } from '../rule';

const CODE = { code: 'annex-title', severity: 'warning' } as const;

const PLAN_HEAD = /^[\s*_#]*KẾ\s+HOẠCH(?:\s+LIÊN\s+TỊCH|\s+PHỐI\s+HỢP)?[\s*_]*$/u;
const ANNEX_HEAD = /^[\s*_#]*(?:LỊCH\s+(?:HOẠT\s+ĐỘNG|CÔNG\s+TÁC|TỔ\s+CHỨC|TRÌNH)|PHỤ\s+LỤC|DANH\s+MỤC|TIẾN\s+ĐỘ)/u;
const TITLE_END = /^[\s*_]*(?:[-–—_=*]{3,}|\(|Căn\s+cứ|Thực\s+hiện|Nhằm|Trên\s+cơ\s+sở|I\s?[.)/]|TT\s|STT)/u;
/** Words that may come and go between two titles of one thing. */
const LOOSE = new Set(
  'lần thứ các tổ chức hoạt động hưởng ứng kỷ niệm triển khai thực hiện kế hoạch lịch công tác về việc năm và của'.split(
    ' ',
  ),
);

const titleAfter = (lines: readonly CheckLine[], head: number): readonly CheckLine[] => {
  const title: CheckLine[] = [];
  for (const line of lines.slice(head + 1, head + 6)) {
    if (TITLE_END.test(line.text) || ANNEX_HEAD.test(line.text)) break;
    if (line.text.trim() !== '') title.push(line);
  }
  return title;
};

const wordsOf = (lines: readonly CheckLine[]): readonly string[] =>
  foldKey(lines.map((line) => line.text).join(' '))
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

interface Alignment {
  /** Words of the annex title that the plan's title has, in order. */
  readonly shared: number;
  /** Words between the first and last of them that stand in place of others, or a single one put in. */
  readonly strange: readonly string[];
}

/** Longest common subsequence of two short titles. */
const align = (annex: readonly string[], plan: readonly string[]): Alignment => {
  const table = Array.from({ length: annex.length + 1 }, () => new Array<number>(plan.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = annex.length - 1; i >= 0; i -= 1) {
    for (let j = plan.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row) row[j] = annex[i] === plan[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matched: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < annex.length && j < plan.length;) {
    if (annex[i] === plan[j]) {
      matched.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  const telling = (words: readonly string[]): readonly string[] => words.filter((word) => !LOOSE.has(word));
  const strange = matched.slice(1).flatMap(([i, j], index) => {
    const [beforeI, beforeJ] = matched[index] ?? [i, j];
    const added = telling(annex.slice(beforeI + 1, i));
    const replaced = telling(plan.slice(beforeJ + 1, j));
    return replaced.length > 0 || added.length === 1 ? added : [];
  });
  return { shared: matched.length, strange };
};

const MAX_TITLE = 60;
const LEAST_SHARED = 6;
const MOST_STRANGE = 2;

const check = (context: CheckContext): readonly Finding[] => {
  const lines = context.paragraphs;
  const head = lines.findIndex((line) => PLAN_HEAD.test(line.text));
  if (head < 0) return [];
  const plan = wordsOf(titleAfter(lines, head)).slice(0, MAX_TITLE);
  return lines.flatMap((line, at) => {
    if (at <= head || !ANNEX_HEAD.test(line.text)) return [];
    const title = titleAfter(lines, at);
    const [first] = title;
    if (first === undefined) return [];
    const annex = wordsOf(title).slice(0, MAX_TITLE);
    const { shared, strange } = align(annex, plan);
    if (shared < LEAST_SHARED || shared < annex.length * 0.6) return [];
    if (strange.length === 0 || strange.length > MOST_STRANGE) return [];
    const start = first.text.length - first.text.trimStart().length;
    return [
      findInLine(CODE, first, { start, end: first.text.trimEnd().length }, { params: { words: strange.join(', ') } }),
    ];
  });
};

/** The annex names the matter of the plan almost as the plan's title does, but not quite. */
export const annexTitle: Rule = {
  ...CODE,
  group: 'body-annex',
  source: 'Tên gọi trong phụ lục phải thống nhất với tiêu đề kế hoạch',
  mends: false,
  check,
};
