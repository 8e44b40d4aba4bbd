import { CLAUSE_WORDS } from '../lexicon/verbs';
import { lastNaming, type NamePart } from './name-parts';
import { headAt } from './name-start';
import { isAnd, type Scan } from './scan';
import type { Token } from './tokens';

/** "UBND xã Hòa Bình tuần tra": behind a place or a proper name comes what the body does. */
const WHOLE: ReadonlySet<NamePart['kind']> = new Set([
  'place-head',
  'place-name',
  'proper',
  'number',
  'quoted',
  'many',
]);

/** Most words behind a name as the lexicon reads it that may still belong to it. */
const MOST_WORDS = 8;

const PARTS_ITEMS = new Set([',', ';', '\n']);
const BEFORE_ITEM = new Set([...PARTS_ITEMS, '-', '+', '•', '*', '.', ':', ')']);

/** Words that never stand inside a name: what follows them is a time, a place, a purpose or another clause. */
const NEVER_INSIDE = new Set([...CLAUSE_WORDS, 'nhằm', 'về']);

/** Work that offices, centres and boards are named by: it ends no name, not even that of the last item. */
const NAMING_WORK = new Set(
  'tổng hợp;hỗ trợ;tư vấn;chăm sóc;bảo vệ;quản lý;vận động;hợp tác;phát triển;phục vụ;cai nghiện;nghiên cứu;đào tạo;kiểm định;giám định;dạy nghề;bảo tồn;xúc tiến;điều hành;kiểm soát;ứng phó;bảo trợ;huấn luyện;thẩm định;sản xuất;kinh doanh;chế biến;nuôi trồng;trồng;chăn nuôi;cấp nước;thoát nước;xử lý'.split(
    ';',
  ),
);

const isWordAt = (token: Token | undefined): boolean => token?.kind === 'word';

/** The item after a joint: past dashes, bullets and numbers. */
const itemAfter = (scan: Scan, at: number): number => {
  let index = at;
  while (index < scan.tokens.length && !isWordAt(scan.tokens[index])) index += 1;
  return index;
};

/** True when an item of the list begins at `at`: with a head, or with letters that stand for a whole name. */
const beginsItem = (scan: Scan, at: number): boolean => {
  const index = itemAfter(scan, at);
  if (headAt(scan, index) !== null) return true;
  const token = scan.tokens[index];
  return token?.kind === 'word' && token.letters === 'upper' && token.text.length > 2;
};

const startsItem = (scan: Scan, from: number): boolean => {
  const before = scan.tokens[from - 1];
  if (!before || BEFORE_ITEM.has(before.key)) return true;
  return isAnd(before);
};

const isForbidden = (scan: Scan, at: number, token: Token): boolean =>
  NEVER_INSIDE.has(token.key) ||
  scan.longest(at, 'role', 'assign', 'partner', 'person', 'title', 'quantifier') !== null ||
  headAt(scan, at) !== null;

const namesWork = (scan: Scan, at: number): boolean => {
  const one = scan.tokens[at]?.key ?? '';
  return NAMING_WORK.has(one) || NAMING_WORK.has(`${one} ${scan.tokens[at + 1]?.key ?? ''}`);
};

/** A role or an order anywhere: a sentence, whose last words may be what the last office does. */
const saysRole = (scan: Scan): boolean =>
  scan.tokens.some((_, at) => scan.longest(at, 'role', 'assign', 'partner') !== null);

/**
 * Where the item of a list ends whose name was read up to `at` as these parts, when all of it is the name:
 * "Trung tâm Dịch vụ tổng hợp, UBND xã", "Hội Thanh niên vận động hiến máu, Ban …". An item between two joints that
 * begins with an office is its name, whatever verbs are in it; the last one only with work that offices are named by.
 * `null` when something in it speaks against that: a role, an order, a person, a word of time or place.
 */
export const restOfItem = (scan: Scan, parts: readonly NamePart[], at: number): number | null => {
  const [first] = parts;
  if (first?.kind !== 'head' || WHOLE.has(lastNaming(parts)?.kind ?? 'place-name')) return null;
  const { from } = first;
  if (scan.source.style !== 'mixed' || !startsItem(scan, from)) return null;
  let end = at;
  for (; end <= at + MOST_WORDS; end += 1) {
    const token = scan.tokens[end];
    if (!token || PARTS_ITEMS.has(token.key)) break;
    if (isAnd(token)) {
      if (beginsItem(scan, end + 1)) break;
      continue;
    }
    if (token.kind !== 'word' || isForbidden(scan, end, token)) return null;
  }
  if (end === at || end > at + MOST_WORDS) return null;
  const more = scan.tokens[end] !== undefined && beginsItem(scan, end + 1);
  const listed = from > 0 && BEFORE_ITEM.has(scan.tokens[from - 1]?.key ?? '') && beginsItem(scan, 0);
  if (more)
    return isAnd(scan.tokens[at]) && !scan.tokens.slice(end).some((token) => PARTS_ITEMS.has(token.key)) ? null : end;
  return listed && namesWork(scan, at) && !saysRole(scan) ? end : null;
};
