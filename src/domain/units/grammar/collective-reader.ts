import { headAt, personAt } from './name-start';
import { isAnd, isCapital, type Scan } from './scan';
import { hasDigit } from './tokens';

const COUNT = /^(?:\d{1,3}%?|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;
const HARD = new Set([';', '\n', '.', ':', '(', ')', '…', '"', '[', ']']);

const COMMITTEES = new Set(['people-committee', 'front']);

/** "các sở, UBND cấp xã": a committee in a short form is one body, or many by its own words. */
const isCommittee = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  const short = token?.kind === 'word' && token.letters === 'upper' && scan.source.style === 'mixed';
  return short && COMMITTEES.has(scan.longest(at, 'head')?.value.head.kind ?? '');
};

/** True when a noun of a sort of unit stands bare at `at`: no name of its own behind it. */
const bareGeneric = (scan: Scan, at: number): number | null => {
  const generic = scan.longest(at, 'generic');
  const head = scan.longest(at, 'head');
  const named = head !== null && head.end > (generic?.end ?? at) && head.value.head.complement === 'optional';
  // "các đoàn thể và hội cha mẹ học sinh": three words or a capital name one body.
  if (!generic || (named && (isCapital(scan, at) || head.end - at > 2)) || isCommittee(scan, at)) return null;
  const next = scan.tokens[generic.end];
  if (!next || next.kind === 'mark' || isAnd(next)) return generic.end;
  if (hasDigit(next) || scan.longest(generic.end, 'quantifier')) return null;
  // "và Chi đoàn trường Lê Lợi": a house with a name.
  const house = isCapital(scan, at) ? scan.longest(generic.end, 'head', 'place-head') : null;
  if (house && isCapital(scan, house.end) && scan.source.style === 'mixed') return null;
  // In capitals only, a noun with a field behind it is a name of its own.
  if (scan.source.style !== 'mixed' && scan.longest(at, 'head') && scan.longest(generic.end, 'field')) return null;
  if (isCapital(scan, generic.end) && scan.source.style === 'mixed') return null;
  return generic.end;
};

// What follows these is where all nouns before belong to.
const COMMON_QUALIFIERS = ['trên', 'trực', 'thuộc', 'trong'];

/** "trung tâm GDTX trên địa bàn": a further noun in small letters that a common qualifier ends. Index after it. */
const narrowedNoun = (scan: Scan, at: number): number | null => {
  if (isCapital(scan, at) || !scan.longest(at, 'generic', 'head')) return null;
  for (let end = at + 1; end < at + 7; end += 1) {
    const token = scan.tokens[end];
    if (token?.kind !== 'word' || scan.longest(end, 'role')) return null;
    if (COMMON_QUALIFIERS.includes(token.key) && scan.longest(end, 'qualifier')) return end;
  }
  return null;
};

/** "thành phố Thủ Đức" at `at`: index after it, or `null`. */
const namedPlace = (scan: Scan, at: number): number | null => {
  const place = scan.longest(at, 'place-head');
  if (!place || !isCapital(scan, place.end)) return null;
  const name = scan.longest(place.end, 'place-name');
  if (name) return name.end;
  let end = place.end;
  while (end < place.end + 4 && isCapital(scan, end)) end += 1;
  return end;
};

// Words that narrow a noun only with something behind them.
const OPEN_ENDED = new Set(['có', 'trong', 'của', 'tại', 'ở', 'theo', 'đã']);
const OWNING = new Set(['của', 'thuộc']);

const MUST = new Set(['phải', 'cần', 'sẽ', 'nên']);

const helps = (scan: Scan, at: number, relative: boolean): boolean => {
  const key = scan.tokens[at]?.key ?? '';
  return key === 'đã' || key === 'vừa' ? scan.longest(at + 1, 'role', 'stop') !== null : relative && MUST.has(key);
};

/** "các ban xây dựng Đảng, Đảng ủy trực thuộc": after small nouns a body with a capital begins anew. */
const opensBody = (scan: Scan, noun: number, at: number): boolean =>
  scan.source.style === 'mixed' &&
  !isCapital(scan, noun) &&
  isCapital(scan, at) &&
  headAt(scan, at)?.value.head.complement === 'optional';

/** A level of places ends before `at`: "xã", "thị trấn". */
const endsLevel = (scan: Scan, at: number): boolean =>
  [at - 1, at - 2].some((from) => from >= 0 && scan.longest(from, 'place-head')?.end === at);

/** A field that is a verb: "tuyên truyền", "xây dựng". */
const isWork = (scan: Scan, at: number): boolean => scan.longest(at, 'field')?.value.verbLike === true;

/**
 * How far "các …" goes, from the noun at `at`: over nouns of the same sort joined by commas ("sở, ban, ngành, đoàn
 * thể") and over what narrows them ("trực thuộc", "có chuyên môn quản lý dự án"), up to a role, a verb, a new unit
 * or a hard mark. `null` when there is no noun.
 */
export const readCollectiveTail = (scan: Scan, at: number): number | null => {
  let end = at;
  let qualified = false;
  // After "có" a clause of its own narrows the noun; only a role ends it.
  let relative = false;
  // "liên quan" closes the phrase.
  let concerned = false;
  // "của Sở Y tế": whose they are follows.
  let owned = false;
  let words = 0;
  // "các quận, huyện và thành phố Thủ Đức"
  const placesOnly = scan.longest(at, 'place-head') !== null;
  while (end < scan.tokens.length) {
    const token = scan.tokens[end];
    if (!token || HARD.has(token.text)) break;
    if (token.kind === 'mark' || isAnd(token)) {
      const next = token.key === ',' && isAnd(scan.tokens[end + 1]) ? end + 2 : end + 1;
      if (token.key === '-' && !token.tight) break;
      const generic = personAt(scan, next) || opensBody(scan, at, next) ? null : bareGeneric(scan, next);
      if (generic === null) {
        const further = narrowedNoun(scan, next) ?? (placesOnly ? namedPlace(scan, next) : null);
        if (further === null) break;
        end = further;
        continue;
      }
      end = generic;
      words += 1;
      continue;
    }
    const qualifier = scan.longest(end, 'qualifier');
    const generic = scan.longest(end, 'generic');
    const noun = scan.longest(end, 'generic', 'head', 'field', 'place-head', 'place-name');
    const stop = relative
      ? scan.longest(end, 'role', 'assign')
      : scan.longest(end, 'role', 'stop', 'assign', 'partner');
    if (
      words > 0 &&
      stop &&
      stop.end >= (qualifier?.end ?? end) &&
      !(qualifier && qualifier.end === stop.end && stop.value.type === 'stop')
    ) {
      // "các sở tổ chức hội nghị": the verb and its object, no "tổ chức hội".
      const object = noun !== null && (scan.longest(stop.end, 'not-unit')?.end ?? 0) > noun.end;
      const nounLonger = noun !== null && noun.end > stop.end && !object;
      const fieldInside =
        qualified && !concerned && stop.value.type === 'stop' && noun !== null && noun.end >= stop.end;
      if (!nounLonger && !fieldInside) break;
    }
    // "các xã, thị trấn tuyên truyền", "các ngành của phường phát quang": behind a level what they do.
    if (
      words > 0 &&
      endsLevel(scan, end) &&
      !isCapital(scan, end) &&
      !qualifier &&
      (noun === null || isWork(scan, end))
    )
      break;
    // "… đã tổ chức", "có dự án đi qua phải …": a helping word begins the verb.
    if (words > 0 && helps(scan, end, relative)) break;
    if (words > 0 && !relative && personAt(scan, end) && !generic && !scan.longest(end, 'head', 'field')) break;
    // "… có liên quan xây dựng": whole; only where they are may follow.
    owned ||= OWNING.has(scan.tokens[end - 1]?.key ?? '');
    if (concerned && !qualifier && !owned && !scan.longest(end, 'place-head', 'place-name')) break;
    if (qualifier && words > 0 && qualifier.end >= (noun?.end ?? end)) {
      qualified = true;
      const closing = scan.tokens[qualifier.end - 1]?.key;
      concerned ||= closing === 'quan' || closing === 'năng';
      relative ||= token.key === 'có' && qualifier.end === end + 1;
      end = qualifier.end;
      continue;
    }
    end = generic && generic.end >= (noun?.end ?? end) ? generic.end : (noun?.end ?? end + 1);
    concerned ||= scan.tokens[end - 2]?.key === 'liên' && scan.tokens[end - 1]?.key === 'quan';
    words += 1;
  }
  // "100% đơn vị có tổ chức …", "đơn vị liên quan trong quá trình": nothing narrowed the noun.
  while (words > 0 && end > at + 1 && OPEN_ENDED.has(scan.tokens[end - 1]?.key ?? '')) end -= 1;
  return words === 0 ? null : end;
};

/** "Khoa, phòng liên quan": behind a bare noun more of them, then what they have in common. */
const sharesConcern = (scan: Scan, after: number): boolean => {
  let at = after;
  for (let count = 0; count < 4; count += 1) {
    if (scan.tokens[at]?.key !== ',' && !isAnd(scan.tokens[at])) return false;
    const noun = scan.longest(at + 1, 'generic');
    if (!noun || isCapital(scan, at + 1)) return false;
    at = noun.end;
    const common = scan.longest(at, 'qualifier');
    if (common) return scan.tokens[common.end - 1]?.key === 'quan';
  }
  return false;
};

/** Index after "15" or "15/15" at `at`. */
const afterCount = (scan: Scan, at: number): number => {
  const [slash, all] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  const fraction = slash?.key === '/' && slash.tight && all !== undefined && COUNT.test(all.key);
  return fraction ? at + 3 : at + 1;
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
  if (token !== undefined && COUNT.test(token.key)) {
    const counted = afterCount(scan, at);
    const noun = scan.longest(counted, 'generic');
    const other = scan.longest(counted, 'people', 'title', 'role');
    const word = scan.longest(counted, 'not-unit');
    if (noun && !(other && other.end >= noun.end) && !(word && word.end > noun.end) && !(scan.tokens[counted]?.kind === 'mark'))
      return { noun: counted, quantified: true };
    return null;
  }
  const many = scan.longest(at, 'generic');
  if (many && !many.value.alwaysMany && sharesConcern(scan, many.end)) return { noun: at, quantified: true };
  if (!many?.value.alwaysMany) return null;
  const other = scan.longest(at, 'head', 'role', 'not-unit', 'neutral-label', 'stop', 'people', 'title', 'field');
  if (other && other.end > many.end) return null;
  if (other && other.value.type === 'role' && other.end === many.end) return null;
  const next = scan.tokens[many.end];
  if (next?.key === ':') return null;
  // "Doanh nghiệp Đối tác": with a capital behind it is a name.
  if (isCapital(scan, at) && isCapital(scan, many.end) && scan.source.style === 'mixed' && !headAt(scan, many.end))
    return null;
  if (headAt(scan, many.end) && !scan.longest(many.end, 'qualifier')) {
    // "Đơn vị Phòng Nội vụ": the noun only introduces a name.
    return null;
  }
  return { noun: at, quantified: false };
};
