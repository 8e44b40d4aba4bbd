import { NAMED_BY_FIELDS } from '../../../lexicon/head-kinds';
import type { NamePart } from '../../name-parts';
import { headAt } from '../../name-start';
import { isAnd, isCapital, type Scan } from '../../scan';
import { isBoundary } from '../boundary';
import { isShortForm, isSmallInMixed } from '../letters';
import { sortOf, type HeadPart } from '../parts';
import { PASS } from '../step';
import { join, type JointReader } from './joint-look';

/** Most fields behind the first. */
const MOST_FIELDS = 5;

/** Divisions and departments are named by one field each, so a list of small ones is a list of bodies. */
const SINGLE: ReadonlySet<string> = new Set(['department', 'division']);

/** Whether only the first of small fields is written as a name is; what a board of projects manages is one list anyway. */
const opensWithCapital = (scan: Scan, house: HeadPart, { kind, from, to }: NamePart): boolean =>
  house.head.kind === 'management' ||
  (kind === 'field' && scan.tokens.slice(from, to).some((_, i) => isCapital(scan, from + i)));

/** "Thể thao & TT", "Dịch vụ, HTSV&QHDN": short forms at `at` that end the fields of a centre. */
const isShortField = (scan: Scan, at: number, house: HeadPart, isLast: boolean): boolean => {
  const ends = isLast || scan.tokens[at]?.text.includes('&') === true;
  return house.head.kind === 'center' && ends && isShortForm(scan, at) && isBoundary(scan, at + 1);
};

/** True when fields joined by commas and at last by "và" follow the comma, not each a whole name of such a body. */
const listsFields = (scan: Scan, comma: number, house: HeadPart, first: NamePart): boolean => {
  const isWhole = (wholeOf: readonly string[]): boolean => wholeOf.includes(sortOf(house));
  // "Phòng Tổ chức, hành chính và quản trị": a capital only on the first says that it is one name.
  let allWhole = first.kind === 'field' && isWhole(first.wholeOf);
  const joined = !allWhole && isSmallInMixed(scan, comma + 1) && opensWithCapital(scan, house, first);
  let at = comma;
  for (let count = 0; count < MOST_FIELDS; count += 1) {
    const isLast = isAnd(scan.tokens[at]);
    const field = scan.longest(at + 1, 'field');
    if (!field && isShortField(scan, at + 1, house, isLast)) return true;
    const shaped = isCapital(scan, at + 1) || joined || !SINGLE.has(house.head.kind);
    if (!field || !shaped || headAt(scan, at + 1)) return false;
    allWhole &&= isWhole(field.value.wholeOf);
    if (isLast) return (isBoundary(scan, field.end) || isSmallInMixed(scan, field.end)) && !allWhole;
    at = field.end;
    if (scan.tokens[at]?.key !== ',' && !isAnd(scan.tokens[at])) return false;
  }
  return false;
};

/** "Trung tâm Văn hóa, Thể thao và Truyền thanh": fields of one centre. */
export const commaFields: JointReader = (look, { inList }) => {
  const { scan, at, token, house, last } = look;
  if (token.key !== ',' || inList || !house || !NAMED_BY_FIELDS.has(house.head.kind)) return PASS;
  return listsFields(scan, at, house, last) ? join(look) : PASS;
};
