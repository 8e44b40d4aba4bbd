import { collectiveStart } from '../collective/start';
import { readCollectiveTail } from '../collective/tail';
import { afterListJoint } from '../list/joints';
import { continueList, readUnderHead } from '../list/read-list';
import { readName } from '../name-reader';
import type { NamePart, NameRead } from '../name-parts';
import { isBoundary } from '../name/boundary';
import { beginsWork } from '../name/holds';
import { isNumberAt, isSmall, phraseOf, startsWith } from '../name/letters';
import { headPart } from '../name/parts';
import { headAt, personAt } from '../name-start';
import { isCapital, type Scan } from '../scan';
import { hasDigit } from '../tokens';
import { lastTo, lexed, lexedUnit, lexedUnits, type Lexed } from './element';
import { skipPerson } from './people';

const GATHERED = new Set(['khối', 'khóa', 'cụm']);

/** "các lớp khối 6, 7", "các trường cụm 1, 2": those of several grades or clusters, each many again. */
const isOfGathering = (scan: Scan, noun: number, read: NameRead | undefined): boolean => {
  const number = read?.parts.at(-1);
  if (number?.kind !== 'number') return false;
  const at = scan.tokens[number.from - 1]?.key === 'số' ? number.from - 2 : number.from - 1;
  return at > noun && GATHERED.has(scan.tokens[at]?.key ?? '');
};

/** What a list of names shares, and the token index behind it. */
interface Opener {
  readonly parts: readonly NamePart[];
  readonly end: number;
}

/** "các Sở", "các Văn phòng Đảng ủy", "các xã" at `noun`: the words before a colon or bracket; heads only. */
const openerAt = (scan: Scan, noun: number): Opener | null => {
  const head = headAt(scan, noun);
  const place = scan.longest(noun, 'place-head');
  const whole = head ? readName(scan, noun) : null;
  if (whole && opensNames(scan, whole.to) && whole.parts.every(({ kind }) => kind === 'head' || kind === 'place-head'))
    return { parts: whole.parts, end: whole.to };
  if (head) return { parts: [headPart(noun, head)], end: afterOtherSorts(scan, head.end, head.value.phrase) };
  return place
    ? { parts: [{ kind: 'place-head', from: noun, to: place.end, rank: place.value.rank }], end: place.end }
    : null;
};

/** Nouns that follow the sort of an office for the rest of them: "các sở, ngành: Y tế, Công Thương". */
const OTHER_SORTS = new Set(['ngành', 'ban', 'ban ngành']);

/** Index after "ngành", "ban, ngành" behind the head that ends at `at`, where a colon and a field of that head follow; else `at`. */
const afterOtherSorts = (scan: Scan, at: number, phrase: string): number => {
  let end = at;
  while (scan.tokens[end]?.key === ',') {
    const sort = scan.longest(end + 1, 'generic');
    if (!sort || !OTHER_SORTS.has(phraseOf(scan, end + 1, sort.end))) return at;
    end = sort.end;
  }
  const field = scan.tokens[end]?.key === ':' ? scan.longest(end + 1, 'field') : null;
  const first = field !== null && field.value.wholeOf.includes(phrase) && isBoundary(scan, field.end);
  return first ? end : at;
};

const opensNames = (scan: Scan, at: number): boolean => scan.tokens[at]?.key === ':' || scan.tokens[at]?.key === '(';

/** "các cơ quan: UBND huyện, Công an huyện": whether a noun for any office stands before names of their own. */
const announcesOwn = (scan: Scan, noun: number, end: number): boolean => {
  const sort = scan.longest(noun, 'generic');
  const vague = sort !== null && !sort.value.alwaysMany && sort.end > noun + 1;
  const own = headAt(scan, end + 1);
  const named = own !== null && own.end > (scan.longest(end + 1, 'field')?.end ?? 0);
  return vague && named && VAGUE.has(scan.tokens[noun]?.key ?? '');
};

/** The names behind "các" at `at`; a semicolon behind the first tells more of its sort: "các phòng ĐT&KHCN; GV&CTSV". */
const readSortedList = (scan: Scan, at: number): readonly NameRead[] => {
  const first = readName(scan, at);
  if (!first) return [];
  const semicolon = !first.collective && scan.tokens[first.to]?.key === ';';
  return continueList(scan, first, semicolon);
};

/** "các Sở: Nội vụ, Tài chính", "các phòng (Nội vụ, Tư pháp)", "các Phòng Nội vụ, Tư pháp", "các Cụm 1, 2". */
export const lexEnumeration = (scan: Scan, at: number, noun: number): Lexed | null => {
  const opener = openerAt(scan, noun);
  if (!opener) return null;
  // "các ban ngành, đoàn thể": sorts of offices, no "Ban" of names.
  const sort = scan.longest(noun, 'generic');
  if (sort?.value.alwaysMany === true && sort.end > opener.end) return null;
  // "các phòng (PH)": a part, no names.
  const part = scan.longest(opener.end + 1, 'role');
  const bracket = scan.tokens[opener.end]?.key === '(';
  if (bracket && part && scan.tokens[part.end]?.key === ')') return null;
  if (opensNames(scan, opener.end)) {
    if (announcesOwn(scan, noun, opener.end) || beginsWork(scan, opener.end + 1)) return null;
    const reads = readUnderHead(scan, opener.end + 1, opener.parts);
    if (reads.length === 0) return null;
    const end = lastTo(reads, opener.end);
    // "62 chi bộ (Văn phòng phối hợp …)": a clause in the brackets, no names of them.
    if (bracket && scan.longest(end, 'role', 'stop') !== null) return null;
    return lexedUnits(reads, at, bracket && scan.tokens[end]?.key === ')' ? end + 1 : end);
  }
  const reads = readSortedList(scan, noun);
  if (isOfGathering(scan, noun, reads[0])) return null;
  if (reads.length < 2 || reads.some((read) => read.collective)) return null;
  return lexedUnits(reads, at, lastTo(reads, noun));
};

/** "các TCTD": a sort of office in a short form that no lexicon knows. Index after it, or `null`. */
const shortKind = (scan: Scan, at: number): number | null => {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.letters !== 'upper' || token.text.length < 2 || scan.hits(at).length > 0)
    return null;
  if (hasDigit(token) || scan.source.style !== 'mixed') return null;
  return isBoundary(scan, at + 1) || scan.longest(at + 1, 'qualifier') ? at + 1 : null;
};

const FORCE = ['lực', 'lượng'];

/** Most words between "lực lượng" and those that have one. */
const LONGEST_FORCE = 5;

/** "lực lượng xung kích các thôn": the men of many places. */
const lexForces = (scan: Scan, at: number): Lexed | null => {
  if (!startsWith(scan, at, FORCE)) return null;
  let many = at + FORCE.length;
  while (many < at + FORCE.length + LONGEST_FORCE && !scan.longest(many, 'quantifier')) {
    if (!isSmall(scan, many) || scan.longest(many, 'role', 'stop', 'assign', 'partner', 'qualifier', 'head'))
      return null;
    many += 1;
  }
  const noun = scan.longest(many, 'quantifier')?.end ?? many;
  const place = scan.longest(noun, 'place-head') ?? scan.longest(noun, 'generic');
  const to = place === null || many === at + FORCE.length ? null : readCollectiveTail(scan, noun);
  if (to === null) return null;
  return lexedUnit({ kind: 'many', from: at, to }, at, true);
};

/** "mỗi khu phố 10 người": how many each one sends, and nobody in charge. */
const countsEach = (scan: Scan, at: number): boolean => {
  if (scan.tokens[at]?.key !== 'mỗi') return false;
  for (let i = at + 1; i < at + 6; i += 1) {
    const token = scan.tokens[i];
    if (token?.kind !== 'word' || scan.longest(i, 'role', 'stop')) return false;
    if (hasDigit(token)) return true;
  }
  return false;
};

/** A unit, a place, or the bare field of an office ("các phòng chuyên môn: Kinh tế, Nội vụ") begins at `at`. */
const beginsNames = (scan: Scan, at: number): boolean =>
  headAt(scan, at) !== null ||
  scan.longest(at, 'place-head') !== null ||
  (isCapital(scan, at) && (scan.longest(at, 'field')?.value.wholeOf.length ?? 0) > 0);

/** Nouns for any office: what follows their colon are names of their own. */
const VAGUE = new Set(['cơ', 'đơn', 'tổ', 'bộ']);

const INCLUDES = new Set(['gồm', 'có', 'là']);

/** "gồm các đội Sở Y tế, Trung tâm Văn hóa": behind "gồm" the noun only introduces names. */
const introducesNames = (scan: Scan, at: number, noun: number): boolean => {
  const sort = scan.longest(noun, 'generic');
  if (!sort || !INCLUDES.has(scan.tokens[at - 1]?.key ?? '') || !isCapital(scan, sort.end)) return false;
  const first = headAt(scan, sort.end) ? readName(scan, sort.end) : null;
  const next = first && !first.collective ? afterListJoint(scan, first.to) : null;
  return next !== null && headAt(scan, next) !== null;
};

/** Index after "các huyện, thị xã" that say at `at` where those many are ("các phòng Nội vụ các huyện"); else `at`. */
const afterLevels = (scan: Scan, at: number): number => {
  const levels = scan.longest(at, 'quantifier');
  if (!levels || !scan.longest(levels.end, 'place-head')) return at;
  return readCollectiveTail(scan, levels.end) ?? at;
};

/** "07 đội tham dự:", "các đội dự thi gồm:": index behind the mark after what the many at `at` do, where their names follow. */
const afterDeedLabel = (scan: Scan, at: number, end: number): number | null => {
  const deed = scan.longest(end, 'role');
  const counted = isNumberAt(scan, at);
  if (!deed || deed.value.strength !== 'named' || !(counted || deed.value.role === 'participant')) return null;
  const mark = scan.longest(deed.end, 'neutral-label')?.end ?? deed.end;
  return scan.tokens[mark]?.key === ':' ? mark + 1 : null;
};

/** A collective at `at`, the names it announces, or the people it counts; `null` for anything else. */
export const lexCollective = (scan: Scan, at: number): Lexed | null => {
  const forces = lexForces(scan, at);
  if (forces) return forces;
  const start = collectiveStart(scan, at);
  if (!start || countsEach(scan, at)) return null;
  if (start.quantified) {
    const person = personAt(scan, start.noun);
    if (person) {
      const end = skipPerson(scan, at, person.end);
      return lexed({ kind: 'person', from: at, to: end });
    }
    const listed = lexEnumeration(scan, at, start.noun);
    if (listed) return listed;
  }
  const role = scan.longest(start.noun, 'role');
  const code = shortKind(scan, start.noun);
  if (start.quantified && code !== null) {
    const end = scan.longest(code, 'qualifier') ? (readCollectiveTail(scan, start.noun) ?? code) : code;
    return lexedUnit({ kind: 'many', from: at, to: end }, at, true);
  }
  const generic = scan.longest(start.noun, 'generic', 'head', 'place-head');
  // "các đơn vị tổ chức hội thi": the offices and what they do; a label only before a colon.
  const label = role !== null && (!start.quantified || scan.tokens[role.end]?.key === ':');
  if (!generic || (label && role.end > generic.end)) return null;
  const other = scan.longest(start.noun, 'not-unit');
  if (other && other.end > generic.end) return null;
  if (start.quantified && introducesNames(scan, at, start.noun))
    return lexed({ kind: 'neutral', from: at, to: generic.end });
  const end = readCollectiveTail(scan, start.noun);
  if (end === null) return null;
  // "các đơn vị: A, B", "các đơn vị (A, B)" only announce the names that follow.
  const after = scan.tokens[end]?.key;
  const announced = after === ':' || after === '(' ? end + 1 : scan.longest(end, 'neutral-label')?.end;
  const named = afterDeedLabel(scan, at, end);
  if (named !== null && headAt(scan, named) !== null) return lexed({ kind: 'neutral', from: at, to: end });
  if (announced !== undefined && beginsNames(scan, announced)) {
    return lexed({ kind: 'neutral', from: at, to: end });
  }
  // "đại diện các chi đoàn": the chi đoàn.
  const from = scan.tokens[at]?.key === 'đại' && scan.tokens[at + 1]?.key === 'diện' ? at + 2 : at;
  const to = afterLevels(scan, end);
  return lexedUnit({ kind: 'many', from, to }, at, true);
};
