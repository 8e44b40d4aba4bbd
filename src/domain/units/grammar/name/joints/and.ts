import { NAMED_BY_WORK } from '../../../lexicon/head-kinds';
import { MANAGED_SITES, WORK_NOUNS } from '../../../lexicon/name-words';
import { wantsMore, type NamePart } from '../../name-parts';
import type { PhraseHit } from '../../phrases';
import { isAnd, isCapital, type LexemeOf, type Scan } from '../../scan';
import { isBoundary, isMarkOrEnd } from '../boundary';
import { afterOneOf, isShortForm, isSmall, isSmallInMixed } from '../letters';
import { areBothWhole, isOwnName } from '../parts';
import type { ReadState } from '../read-state';
import { ENDS, PASS, read } from '../step';
import { join, jointPart, type JointLook, type JointReader } from './joint-look';

/** Pieces behind which "và" parts two names. */
const CLOSED: ReadonlySet<NamePart['kind']> = new Set(['number', 'place-name', 'place-head', 'many']);

/** True when every word from `at` to the next boundary has a capital: a proper name, no field and no short form. */
const allCapitals = (scan: Scan, at: number): boolean => {
  let end = at;
  while (isShortForm(scan, end)) end += 1;
  if (end > at && isShortForm(scan, at - 2) && isBoundary(scan, end)) return false;
  end = at;
  while (isCapital(scan, end)) end += 1;
  return end > at && isBoundary(scan, end);
};

/** "Phòng Tổ chức và Hành chính" is one; "Sở Tài chính và Tư pháp" are two, each field a whole name. */
const joinsField = (look: JointLook, field: PhraseHit<LexemeOf<'field'>>, { parts }: ReadState): boolean => {
  const { scan, next, last } = look;
  if (areBothWhole(parts, field.value.wholeOf)) return false;
  if (last.kind === 'head') {
    // "Viện Nghiên cứu và Phát triển …": the head holds the first field.
    const council = last.head.kind === 'steering' && isBoundary(scan, field.end);
    return (wantsMore(parts) || council) && last.phrase.includes(' ') && isCapital(scan, next);
  }
  const work = !isCapital(scan, next) && field.value.verbLike;
  return !(work && isCapital(scan, last.from) && last.kind !== 'field');
};

/** "Trường THPT Lê Quý Đôn và Trần Phú" are two schools; "Trung tâm Bảo tồn và Trưng bày" is one centre. */
const joinsProper = ({ scan, next, last }: JointLook, { parts }: ReadState): boolean => {
  if (last.kind === 'head' && !(wantsMore(parts) && last.phrase.includes(' '))) return false;
  return isCapital(scan, next) && !(last.kind === 'proper' && isOwnName(parts) && allCapitals(scan, next));
};

/** True when "và" in an item between semicolons stands inside it: all but two whole names of one kind of office. */
const joinsWide = ({ scan, field }: JointLook, { parts }: ReadState): boolean =>
  !(field && scan.tokens[field.end] === undefined && areBothWhole(parts, field.value.wholeOf));

/** "Sở Y tế và các cơ quan": many of a sort. "Ban Quản lý Khu kinh tế và các khu công nghiệp" is one body. */
const beginsMany = ({ scan, next, field }: JointLook, { parts }: ReadState): boolean => {
  const many = scan.longest(next, 'quantifier');
  if (!many || parts.some((part) => part.kind === 'head' && part.head.kind === 'management')) return false;
  return (scan.longest(many.end, 'generic')?.end ?? next) >= (field?.end ?? next);
};

/** "Hội Làm vườn và Trang trại": a head that needs more, with nothing behind it, is what an association is for. */
const isBareWork = ({ scan, next, head, house, last }: JointLook): boolean =>
  head?.value.head.complement === 'needed' &&
  last.kind === 'field' &&
  house?.head.kind === 'association' &&
  house.head.complement === 'needed' &&
  isCapital(scan, next) &&
  (isMarkOrEnd(scan, head.end) || scan.longest(head.end, 'place-head') !== null);

/** "Trung tâm Tư vấn và Hỗ trợ …": two works with capitals. */
const areWorks = ({ scan, next, last, field, house }: JointLook): boolean =>
  last.kind === 'field' &&
  last.verbLike &&
  field?.value.verbLike === true &&
  house?.head.kind === 'center' &&
  isCapital(scan, next);

/** "Ban Quản lý bán đảo Sơn Trà và các bãi biển", "… và Cảng cá X": what else one body looks after. */
const managesMore = ({ scan, next, head }: JointLook, { parts: [board] }: ReadState): boolean =>
  board?.kind === 'head' &&
  board.head.kind === 'management' &&
  (scan.longest(next, 'quantifier') !== null || MANAGED_SITES.has(head?.value.phrase ?? ''));

/** "Sở VH&TT và PC06", "Hội LHPN xã Tân Lập và VNEI": a short form alone with a number, or behind a place, is another unit. */
const isOtherShortForm = ({ scan, token, next, field }: JointLook, { parts }: ReadState): boolean => {
  if (token.key === '&' || field || !isBoundary(scan, next + 1)) return false;
  const numbered = /^\p{L}+\d+$/u.test(scan.tokens[next]?.text ?? '');
  return numbered || (isShortForm(scan, next) && parts.some(({ kind }) => kind === 'place-head'));
};

/** Pieces behind which "và" goes on with no work of the same body. */
const PLACED: ReadonlySet<NamePart['kind']> = new Set(['place-name', 'place-head', 'many']);

/**
 * "Ban Chỉ đạo … và công tác vận động quần chúng": what else the body was set up for, with the work itself and those it is
 * done with; `null` when no such noun stands behind the joint, or nothing that it is about.
 */
const secondWorkEnd = ({ scan, next, last, house }: JointLook): number | null => {
  const noun = isSmallInMixed(scan, next) ? afterOneOf(scan, next, WORK_NOUNS) : null;
  if (noun === null || PLACED.has(last.kind) || !NAMED_BY_WORK.has(house?.head.kind ?? '')) return null;
  const work = scan.longest(noun, 'field', 'stop', 'not-unit');
  const thing = work?.value.type === 'stop' && work.value.verb !== 'task' ? null : work;
  const plain = isSmall(scan, noun) && !isBoundary(scan, noun) && scan.longest(noun, 'qualifier') === null;
  if (thing === null) return plain ? noun + 1 : null;
  return scan.longest(thing.end, 'people')?.end ?? thing.end;
};

/** "và", "&" between two fields or words of one name. */
export const and: JointReader = (look, state) => {
  const { scan, token, next, last, house, field, head, stops } = look;
  if (!isAnd(token)) return PASS;
  if (!state.inList && isBareWork(look))
    return read(jointPart(look), { kind: 'proper', from: next, to: head?.end ?? next });
  const work = state.inList ? null : secondWorkEnd(look);
  if (work !== null)
    return { kind: 'read', parts: [jointPart(look), { kind: 'small', from: next, to: work }], loose: true };
  if (!state.inList && (areWorks(look) || managesMore(look, state))) return join(look);
  if ((state.inList && !state.wide) || head || stops || CLOSED.has(last.kind)) return ENDS;
  if (beginsMany(look, state) || isOtherShortForm(look, state)) return ENDS;
  if ((!house && !state.wide) || scan.longest(next, 'place-head')) return ENDS;
  if (state.wide && joinsWide(look, state)) return join(look);
  const joins = field ? joinsField(look, field, state) : joinsProper(look, state);
  return joins ? join(look) : ENDS;
};
