import { beginsDeed, isBoundary, isMarkOrEnd } from '../name/boundary';
import { isNumberAt, isShortForm, isSmall } from '../name/letters';
import { goesOnAt } from '../name/holds';
import { headAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { hasDigit } from '../tokens';

const COMMITTEES = new Set(['people-committee', 'front']);

/** "các sở, UBND cấp xã": a committee in a short form is one body, or many by its own words. */
const isCommittee = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  const short = token?.kind === 'word' && token.letters === 'upper' && scan.source.style === 'mixed';
  return short && COMMITTEES.has(scan.longest(at, 'head')?.value.head.kind ?? '');
};

/** What is done or how behind a verb at `at`: "việc thực hiện", "nội dung", "kế hoạch". */
const goesOnBehind = (scan: Scan, at: number): boolean =>
  scan.longest(at, 'quantifier') === null && (goesOnAt(scan, at) || (isSmall(scan, at) && !isBoundary(scan, at)));

/** True when a noun of a sort of unit stands bare at `at`: no name of its own behind it. */
export const bareGeneric = (scan: Scan, at: number): number | null => {
  const generic = scan.longest(at, 'generic');
  const head = scan.longest(at, 'head');
  const named = head !== null && head.end > (generic?.end ?? at) && head.value.head.complement === 'optional';
  // "các đoàn thể và hội cha mẹ học sinh": three words or a capital name one body.
  if (!generic || (named && (isCapital(scan, at) || head.end - at > 2)) || isCommittee(scan, at)) return null;
  const next = scan.tokens[generic.end];
  if (!next || isMarkOrEnd(scan, generic.end)) return generic.end;
  // "các xã, Cụm hoạt động số 3"
  const numbered = next.key === 'số' && isNumberAt(scan, generic.end + 1);
  if (hasDigit(next) || numbered || scan.longest(generic.end, 'quantifier')) return null;
  // "và Chi đoàn trường Lê Lợi": a house with a name.
  const house = isCapital(scan, at) ? scan.longest(generic.end, 'head', 'place-head') : null;
  if (house && isCapital(scan, house.end) && scan.source.style === 'mixed') return null;
  // In one case only, a noun with a field behind it is a name of its own, but for what they do.
  const field = scan.source.style === 'mixed' ? null : scan.longest(generic.end, 'field');
  if (field && scan.longest(at, 'head') && !(field.value.verbLike && goesOnBehind(scan, field.end))) return null;
  // "Ban Tổ chức" is a body; "xã Tập trung …" goes on with what they do.
  const deed = beginsDeed(scan, generic.end) && scan.longest(generic.end, 'field') === null;
  // "các sở, ban ngành TP": the level they are of.
  const level = scan.longest(generic.end, 'place-head') !== null && isBoundary(scan, generic.end + 1);
  if (isCapital(scan, generic.end) && scan.source.style === 'mixed' && !deed && !level) return null;
  return generic.end;
};

// What follows these is where all nouns before belong to.
const COMMON_QUALIFIERS = ['trên', 'trực', 'thuộc', 'trong'];

/** "trung tâm GDTX trên địa bàn": a further noun in small letters that a common qualifier ends. Index after it. */
export const narrowedNoun = (scan: Scan, at: number): number | null => {
  if (isCapital(scan, at) || !scan.longest(at, 'generic', 'head')) return null;
  for (let end = at + 1; end < at + 7; end += 1) {
    const token = scan.tokens[end];
    if (token?.kind !== 'word' || scan.longest(end, 'role')) return null;
    if (COMMON_QUALIFIERS.includes(token.key) && scan.longest(end, 'qualifier')) return end;
  }
  return null;
};

/** "thành phố Thủ Đức" at `at`: index after it, or `null`. */
export const namedPlace = (scan: Scan, at: number): number | null => {
  const place = scan.longest(at, 'place-head');
  if (!place || !isCapital(scan, place.end) || beginsDeed(scan, place.end)) return null;
  const name = scan.longest(place.end, 'place-name');
  if (name) return name.end;
  // "P.TCCB": a room, no phường.
  if (isShortForm(scan, place.end)) return null;
  let end = place.end;
  while (end < place.end + 4 && isCapital(scan, end)) end += 1;
  return end;
};

/**
 * A body of its own at `at`, no sort of bodies: "Đảng ủy", "Đội thanh niên xung kích" by its head alone, "Tổ bầu cử số 1",
 * "Công ty An Hồng" by the field, number or name behind it.
 */
const isNamedBody = (scan: Scan, at: number): boolean => {
  const head = headAt(scan, at);
  const sort = scan.longest(at, 'generic')?.end ?? at;
  if (!head || sort > head.end) return false;
  if (head.value.head.complement === 'optional') return true;
  const after = scan.tokens[head.end];
  if (!after || scan.longest(head.end, 'generic', 'qualifier')) return false;
  const named = hasDigit(after) || isCapital(scan, head.end) || scan.longest(head.end, 'field') !== null;
  return named || (sort > at && head.end - sort > 1);
};

/** "các ban xây dựng Đảng, Đảng ủy trực thuộc": after small nouns a body with a capital begins anew. */
export const opensBody = (scan: Scan, noun: number, at: number): boolean =>
  scan.source.style === 'mixed' && !isCapital(scan, noun) && isCapital(scan, at) && isNamedBody(scan, at);
