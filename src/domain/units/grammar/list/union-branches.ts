import type { NamePart, NameRead } from '../name-parts';
import { isBoundary } from '../name/boundary';
import { startsWith } from '../name/letters';
import { readComplement } from '../name-reader';
import { isCapital, type Scan } from '../scan';

const UNION = ['công', 'đoàn'];
const PUBLIC_SERVANTS = ['viên', 'chức'];

/** Index after the branch of work at `at` that a union stands for ("Xây dựng", "Giáo dục", "Viên chức"), or `null`. */
const afterBranch = (scan: Scan, at: number): number | null => {
  if (!isCapital(scan, at)) return null;
  if (startsWith(scan, at, PUBLIC_SERVANTS)) return at + PUBLIC_SERVANTS.length;
  const field = scan.longest(at, 'field');
  return field && BRANCH_OF.some((house) => field.value.wholeOf.includes(house)) ? field.end : null;
};

/** Houses whose whole fields are branches of work with a union of their own. */
const BRANCH_OF = ['sở', 'phòng'];

/** "Công đoàn" of "Công đoàn Xây dựng", "Công đoàn Viên chức"; `null` when the name is no union of a branch alone. */
const unionOf = (scan: Scan, { prefix, parts }: NameRead): NamePart | null => {
  const [first] = [...prefix, ...parts];
  if (first?.kind !== 'head' || first.head.kind !== 'trade-union' || !startsWith(scan, first.from, UNION)) return null;
  // "Công đoàn ngành Giáo dục, Y tế" shares all its words.
  if (first.phrase.endsWith(' ngành')) return null;
  const last = parts.at(-1);
  const from = prefix.length > 0 ? (parts[0]?.from ?? first.to) : first.from + UNION.length;
  if (afterBranch(scan, from) !== last?.to) return null;
  return { ...first, to: first.from + UNION.length, phrase: UNION.join(' ') };
};

/** "Công đoàn Xây dựng, Công Thương và Viên chức tỉnh": another branch, up to its level or the end of the item. */
export const readUnionBranch = (scan: Scan, at: number, before: NameRead): readonly NameRead[] => {
  const end = afterBranch(scan, at);
  const union = end === null ? null : unionOf(scan, before);
  if (end === null || union === null || !isBoundary(scan, end)) return [];
  const item = readComplement(scan, at, [union]);
  return item ? [item] : [];
};
