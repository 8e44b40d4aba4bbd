import { countsHeld } from '../elements/amounts';
import { isBoundary } from '../name/boundary';
import { isNumberAt, isSmallInMixed, startsWith } from '../name/letters';
import { headAt } from '../name-start';
import { isAnd, isCapital, type Scan } from '../scan';

const COUNT = /^(?:\d{1,3}%?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;

/** "Khoa, phòng liên quan": behind a bare noun more of them, then what they have in common. */
const sharesConcern = (scan: Scan, after: number): boolean => {
  let at = after;
  for (let count = 0; count < 4; count += 1) {
    if (scan.tokens[at]?.key !== ',' && !isAnd(scan.tokens[at])) return false;
    const noun = scan.longest(at + 1, 'generic');
    if (!noun || isCapital(scan, at + 1)) return false;
    // "Công đoàn ngành và tương đương"
    if (scan.tokens[noun.end - 1]?.key === 'đương') return true;
    at = noun.end;
    const common = scan.longest(at, 'qualifier');
    if (common) return scan.tokens[common.end - 1]?.key === 'quan';
  }
  return false;
};

/** "chi hội trực thuộc": what only several of a sort have in common. */
const isOfMany = (scan: Scan, at: number, end: number): boolean =>
  isSmallInMixed(scan, at) && scan.tokens[end]?.key === 'trực' && scan.longest(end, 'qualifier')?.end === end + 2;

/** "cơ quan Trung ương trên địa bàn tỉnh": where several of a sort are. */
const isInArea = (scan: Scan, at: number, end: number): boolean => {
  const seat = isSmallInMixed(scan, at) ? scan.longest(end, 'qualifier') : null;
  return seat !== null && scan.tokens[seat.end - 1]?.key === 'bàn' && scan.longest(seat.end, 'place-head') !== null;
};

/** "công đoàn ngành Trung ương và tương đương": those of a level, and others like them. */
const goesOnAlike = (scan: Scan, after: number): boolean => {
  const level = scan.longest(after, 'place-head')?.end ?? null;
  return level !== null && isAnd(scan.tokens[level]) && startsWith(scan, level + 1, ['tương', 'đương']);
};

/** A bare sort of office at `at`, no name alone: "Khoa", "Bộ môn". Index after it, or `null`. */
const bareSort = (scan: Scan, at: number): number | null => {
  const sort = scan.longest(at, 'generic');
  const head = headAt(scan, at);
  const bare = sort !== null && head?.end === sort.end && head.value.head.complement === 'needed';
  return bare ? sort.end : null;
};

/** "Khoa/Bộ môn", "Phòng/Ban": either sort of office, each of them many. */
const isEitherSort = (scan: Scan, at: number): boolean => {
  const end = bareSort(scan, at);
  const slash = end === null ? undefined : scan.tokens[end];
  const other = end !== null && slash?.key === '/' && slash.tight ? bareSort(scan, end + 1) : null;
  const owned = other !== null && scan.tokens[other]?.key === 'thuộc';
  return other !== null && (owned || isBoundary(scan, other)) && !headAt(scan, other) && !isNumberAt(scan, other);
};

/** Index after "15" or "15/15" at `at`. */
export const afterCount = (scan: Scan, at: number): number => {
  const [slash, all] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  const fraction = slash?.key === '/' && slash.tight && all !== undefined && COUNT.test(all.key);
  return fraction ? at + 3 : at + 1;
};

const DAY_WORDS = new Set(['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm']);

/** "Ngày 5/3 Đoàn trường": a day, or its month, that counts no units. */
const isOfDay = (scan: Scan, at: number): boolean => {
  const day = scan.tokens[at - 1]?.key === '/' ? at - 2 : at;
  return DAY_WORDS.has(scan.tokens[day - 1]?.key ?? '') && scan.tokens[day + 1]?.key === '/';
};

/** Where a collective that begins at `at` ("các …", "100% cơ sở Đoàn", "cơ sở Đoàn") has its first noun, or `null`. */
export const collectiveStart = (
  scan: Scan,
  at: number,
): { readonly noun: number; readonly quantified: boolean } | null => {
  const quantifier = scan.longest(at, 'quantifier');
  const head = scan.longest(at, 'head');
  if (quantifier && !(head && head.end > quantifier.end)) {
    // "các cấp ủy": the noun begins behind "các", though "các cấp" counts too.
    const sort = quantifier.end > at + 1 ? scan.longest(at + 1, 'generic') : null;
    return { noun: sort && sort.end > quantifier.end ? at + 1 : quantifier.end, quantified: true };
  }
  const token = scan.tokens[at];
  if (token !== undefined && COUNT.test(token.key) && !isOfDay(scan, at)) {
    const counted = afterCount(scan, at);
    const noun = scan.longest(counted, 'generic');
    const other = scan.longest(counted, 'people', 'title', 'role');
    const word = scan.longest(counted, 'not-unit');
    if (
      noun &&
      !(other && other.end >= noun.end) &&
      !(word && word.end > noun.end) &&
      !countsHeld(scan, at) &&
      !(scan.tokens[counted]?.kind === 'mark')
    )
      return { noun: counted, quantified: true };
    return null;
  }
  const many = scan.longest(at, 'generic');
  const several =
    many !== null &&
    [
      isOfMany(scan, at, many.end),
      isInArea(scan, at, many.end),
      sharesConcern(scan, many.end),
      goesOnAlike(scan, many.end),
    ].includes(true);
  if (many && !many.value.alwaysMany && (several || isEitherSort(scan, at))) return { noun: at, quantified: true };
  if (!many?.value.alwaysMany) return null;
  const other = scan.longest(at, 'head', 'role', 'not-unit', 'neutral-label', 'stop', 'people', 'title', 'field');
  if (other && other.end > many.end) return null;
  if (other && other.value.type === 'role' && other.end === many.end) return null;
  const next = scan.tokens[many.end];
  if (next?.key === ':') return null;
  // "Doanh nghiệp Đối tác": with a capital behind it is a name.
  if (isCapital(scan, at) && isCapital(scan, many.end) && scan.source.style === 'mixed' && !headAt(scan, many.end))
    return null;
  // "Đơn vị Phòng Nội vụ": the noun only introduces a name, not so "Sở, ban, ngành đoàn thể".
  const name = headAt(scan, many.end);
  const further = scan.longest(many.end, 'qualifier', 'generic');
  if (name && !(further?.value.type === 'qualifier' || (further?.end ?? 0) > name.end)) return null;
  return { noun: at, quantified: false };
};
