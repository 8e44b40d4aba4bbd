import { isAnd, type Scan } from '../scan';
import { isSmall, startsWith } from './letters';

/**
 * True when "tổ chức" at `at` is a verb by what stands behind it: small words of what is held ("tổ chức họp"), or its own
 * second verb ("tổ chức thực hiện"). Before a role, a joint or a field it may be the end of a name ("Phòng Hành chính tổ chức
 * cán bộ").
 */
export const isHolding = (scan: Scan, at: number): boolean => {
  if (scan.source.style !== 'mixed' || !isSmall(scan, at) || !startsWith(scan, at, ['tổ', 'chức'])) return false;
  const next = at + 2;
  if ((scan.longest(at, 'role')?.end ?? next) > next) return true;
  if (!isSmall(scan, next) || isAnd(scan.tokens[next])) return false;
  const field = scan.longest(next, 'field');
  return scan.longest(next, 'role', 'assign', 'partner') === null && (field === null || field.value.verbLike);
};
