import { PLAIN_BODIES } from '../lexicon/head-kinds';
import { BEFORE_NAMES } from '../lexicon/name-words';
import { AMOUNT_WORDS, CLAUSE_WORDS } from '../lexicon/verbs';
import { actsOn } from './name/holds';
import { taskEnd } from './name/letters';
import { innermostHead, lastNaming, type NamePart } from './name-parts';
import { headAt, isTellingHead } from './name-start';
import { restOfEvent } from './rest-of-event';
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
const BEFORE_ITEM = new Set([...PARTS_ITEMS, '-', '+', '•', '*', '.', ':', '(', ')']);

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

/** Works that name a body by a thing ("vận động hiến máu"); with people they are acts ("vận động hội viên"). */
const CALLS_UP = new Set(['vận động']);

const namesWork = (scan: Scan, at: number): boolean => {
  const one = scan.tokens[at]?.key ?? '';
  const two = `${one} ${scan.tokens[at + 1]?.key ?? ''}`;
  if (CALLS_UP.has(two) && scan.longest(at + 2, 'people') !== null) return false;
  return NAMING_WORK.has(one) || NAMING_WORK.has(two);
};

/** A role or an order anywhere: a sentence, whose last words may be what the last office does. */
const saysRole = (scan: Scan): boolean =>
  scan.tokens.some((_, at) => scan.longest(at, 'role', 'assign', 'partner') !== null);

/** Words between a unit and its verb: "cũng tổ chức", "đã phối hợp". */
const HELPING_WORDS = new Set(['đã', 'sẽ', 'vừa', 'cũng', 'đang', 'cùng']);

/** What an office does, at `at`: no work that names are made of. */
const isVerbAt = (scan: Scan, at: number): boolean => scan.longest(at, 'stop') !== null && !namesWork(scan, at);

/** "Phòng Hành chính" says what it is; "Hội Thanh niên", "Cục Bảo vệ" may go on with a verb. */
const isComplete = (parts: readonly NamePart[]): boolean => {
  const last = lastNaming(parts);
  const house = innermostHead(parts);
  // "Ban Chỉ huy PCCC Công ty": the house of another.
  if (last?.kind === 'head') return last.head.complement !== 'needed' || parts.length > 1;
  if (last?.kind !== 'field') return false;
  // "Phòng Đào tạo lập danh sách": rooms and departments have one field.
  if (house?.head.kind === 'division' || house?.head.kind === 'department') return true;
  const whole = last.wholeOf.includes(house?.phrase.split(' ')[0] ?? '');
  return whole || (!last.verbLike && house?.head.complement === 'needed');
};

/** "Trung tâm", "Công ty": a house that says nothing without its work; a union or committee acts. */
const wantsWork = ([first, ...others]: readonly NamePart[]): boolean =>
  others.length === 0 &&
  first?.kind === 'head' &&
  first.head.complement === 'needed' &&
  !PLAIN_BODIES.has(first.head.kind);

/** What ends the words behind a name: the next item of a list, a role the name is the subject of, or the text. */
type Closing = 'item' | 'role' | 'end';

interface Rest {
  readonly end: number;
  readonly closing: Closing;
  /** A verb of doing stands among the words. */
  readonly acts: boolean;
}

/** "xây dựng kế hoạch", "lập danh sách": work with its object, in small letters. */
const isDeed = (scan: Scan, at: number): boolean => (taskEnd(scan, at) ?? at) - at > 2;

/** What the name is the subject of, at `at`: "chủ trì", "tổ chức", "đã phối hợp", "lập danh sách". */
const isPredicate = (scan: Scan, at: number): boolean => {
  const after = HELPING_WORDS.has(scan.tokens[at]?.key ?? '') ? at + 1 : at;
  const token = scan.tokens[after];
  if (token?.kind !== 'word' || token.letters !== 'lower') return false;
  return (
    scan.longest(after, 'role') !== null || isDeed(scan, after) || (after > at && scan.longest(after, 'stop') !== null)
  );
};

const NUMBERED = new Set(['số', 'so']);

/** Words that speak against a name: an order, a person, many of a sort, a time, a place or another clause. */
const isForbidden = (scan: Scan, at: number, token: Token): boolean => {
  if (NEVER_INSIDE.has(token.key) || scan.longest(at, 'assign', 'partner', 'quantifier') !== null) return true;
  const someone = scan.longest(at, 'person', 'title');
  if (someone !== null && someone.end >= (scan.longest(at, 'field', 'place-name')?.end ?? at)) return true;
  if (/^\d/u.test(token.text) && AMOUNT_WORDS.has(scan.tokens[at + 1]?.key ?? '')) return true;
  // "Hội Nông dân hơn 2 tỷ": an amount; "Nhóm 2", "số 5", "K71" are names.
  const before = scan.tokens[at - 1];
  const counts = before?.kind === 'word' && before.letters === 'lower' && !NUMBERED.has(before.key);
  if (/^\d/u.test(token.text) && counts && scan.longest(at - 1, 'place-head', 'head') === null) return true;
  const head = headAt(scan, at);
  return head !== null && isTellingHead(scan, at, head);
};

/** Index after the longest thing of the lexicon at `at` that can stand in a name, and at least after the word. */
const stepOver = (scan: Scan, at: number): number =>
  scan.longest(at, 'field', 'people', 'place-name', 'place-head', 'not-unit', 'generic', 'stop')?.end ?? at + 1;

/** The words from `at` to where their item ends; `null` when one of them speaks against a name. */
const readRest = (scan: Scan, at: number): Rest | null => {
  let acts = false;
  for (let end = at; end <= at + MOST_WORDS;) {
    const token = scan.tokens[end];
    if (!token) return { end, closing: 'end', acts };
    if (token.kind === 'mark' && PARTS_ITEMS.has(token.key)) return { end, closing: 'item', acts };
    if (token.key === ':' || token.key === '.') return { end, closing: 'end', acts };
    if (isAnd(token)) {
      if (beginsItem(scan, end + 1)) return { end, closing: 'item', acts };
      end += 1;
      continue;
    }
    if (token.kind !== 'word') return null;
    if ((isPredicate(scan, end) && !namesWork(scan, end)) || actsOn(scan, end)) return { end, closing: 'role', acts };
    if (isForbidden(scan, end, token)) return null;
    acts ||= isVerbAt(scan, end);
    end = stepOver(scan, end);
  }
  return null;
};

/** "chủ trì", "phụ trách", "chịu trách nhiệm": said of an office, right behind its name. */
const isCharge = (scan: Scan, at: number): boolean => {
  const role = scan.longest(at, 'role')?.value;
  return role?.type === 'role' && role.strength === 'named' && (role.role === 'lead' || role.role === 'responsible');
};

/**
 * Index of the charge that ends the words from `at` ("Trung tâm" + "tổ chức sự kiện" + "phụ trách"): all before it is
 * the name, verbs of doing too. `null` when there is none or a word speaks against a name.
 */
const restBeforeCharge = (scan: Scan, at: number): number | null => {
  for (let end = at; end <= at + MOST_WORDS;) {
    const token = scan.tokens[end];
    if (token?.kind !== 'word') return null;
    if (isCharge(scan, end)) return end > at && !isAnd(scan.tokens[end - 1]) ? end : null;
    if (isAnd(token) ? beginsItem(scan, end + 1) : isForbidden(scan, end, token)) return null;
    const said = scan.longest(end, 'stop', 'role');
    if (said?.value.type === 'stop' && said.value.verb !== 'task') return null;
    end = Math.max(said?.end ?? end, stepOver(scan, end));
  }
  return null;
};

/**
 * Where the item of an announced list ends ("Các tiểu ban: Giám sát dịch bệnh; Điều trị"), from inside it: at the
 * semicolon or the end, whatever its words are. `null` when it is there already or a word begins another clause.
 */
export const restOfWideItem = (scan: Scan, at: number): number | null => {
  for (let end = at; end <= at + MOST_WORDS; end += 1) {
    const token = scan.tokens[end];
    if (!token || PARTS_ITEMS.has(token.key) || token.key === '.') return token?.key === ',' || end === at ? null : end;
    if ((token.kind !== 'word' && !isAnd(token)) || NEVER_INSIDE.has(token.key)) return null;
    if (scan.longest(end, 'person', 'title', 'quantifier') !== null) return null;
  }
  return null;
};

/** True when the name read up to `at` needs nothing more and a verb follows; one that names are made of when it is all. */
const actsThen = (scan: Scan, parts: readonly NamePart[], at: number, end: number): boolean =>
  isComplete(parts) &&
  (isVerbAt(scan, at) || scan.longest(at, 'field')?.value.verbLike === true || scan.longest(at, 'stop')?.end === end);

/**
 * Where the item of a list ends whose name was read up to `at` as these parts, when all of it is the name:
 * "Trung tâm Dịch vụ tổng hợp, UBND xã", "Hội Thanh niên vận động hiến máu, Ban …". An item between two joints that
 * begins with an office is its name, whatever verbs are in it. The last item, and the subject of a role behind it
 * ("Viện X trung ương chủ trì"), are names as a whole when none of their words is what an office does.
 * `null` when something in it speaks against that: an order, a person, a word of time or place.
 */
export const restOfItem = (scan: Scan, parts: readonly NamePart[], at: number): number | null => {
  const [first] = parts;
  if (first?.kind !== 'head') return null;
  // "Ban Chỉ đạo tỉnh về an toàn thực phẩm": what it is for.
  if ((first.head.kind === 'steering' || first.phrase === 'ủy ban') && scan.tokens[at]?.key === 'về') {
    const purpose = scan.source.style === 'mixed' ? readRest(scan, at + 1) : null;
    return purpose && !purpose.acts && purpose.end > at + 1 ? purpose.end : null;
  }
  const event = restOfEvent(scan, parts, at);
  if (event !== null) return event;
  if (parts.length > 1 && actsOn(scan, at)) return null;
  if (WHOLE.has(lastNaming(parts)?.kind ?? 'place-name')) return null;
  const { from } = first;
  const starts = startsItem(scan, from);
  // "phối hợp với Công ty Cổ phần X bảo mật toàn cầu thực hiện": behind a word before names, up to a role.
  const follows = BEFORE_NAMES.has(scan.tokens[from - 1]?.key ?? '');
  if (scan.source.style !== 'mixed' || !(starts || follows)) return null;
  const charged = restBeforeCharge(scan, at);
  if (charged !== null) return actsThen(scan, parts, at, charged) ? null : charged;
  const rest = readRest(scan, at);
  if (!rest || rest.end === at || (!starts && rest.closing !== 'role')) return null;
  const { end, closing, acts } = rest;
  switch (closing) {
    case 'item': {
      if (isAnd(scan.tokens[at]) && !scan.tokens.slice(end).some((token) => PARTS_ITEMS.has(token.key))) return null;
      if (!beginsItem(scan, end + 1) && (acts || namesWork(scan, at) || saysRole(scan))) return null;
      return actsThen(scan, parts, at, end) ? null : end;
    }
    // "Hội Phụ nữ vận động hội viên tham gia": the body is named, and works.
    case 'role':
      return acts || actsThen(scan, parts, at, end) ? null : end;
    case 'end': {
      if (saysRole(scan)) return null;
      const alone = from === 0 && end === scan.tokens.length && parts.at(-1)?.kind !== 'joint';
      const listed = from > 0 && BEFORE_ITEM.has(scan.tokens[from - 1]?.key ?? '') && beginsItem(scan, 0);
      if (acts ? !(alone && wantsWork(parts)) : !(alone || listed)) return null;
      return actsThen(scan, parts, at, end) ? null : end;
    }
  }
};
