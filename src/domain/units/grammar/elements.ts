import type { Role } from '../assignment';
import type { RoleStrength } from '../lexicon/roles';
import { collectiveStart, readCollectiveTail } from './collective-reader';
import { afterListJoint, readNameList, readUnderHead } from './list-reader';
import type { NamePart, NameRead } from './name-parts';
import { isBoundary } from './name/boundary';
import { readName } from './name-reader';
import { headAt, personAt, personNameAt } from './name-start';
import { isAnd, isCapital, type Scan } from './scan';
import { hasDigit } from './tokens';

/** A clause as the role grammar sees it. `from`/`to` are token indexes. */
export type Element = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'units'; readonly reads: readonly NameRead[] }
  | { readonly kind: 'person' }
  | {
      readonly kind: 'role';
      readonly role: Role;
      readonly strength: RoleStrength;
      readonly labelOnly: boolean;
      readonly phrase: string;
    }
  | { readonly kind: 'assign'; readonly phrase: string }
  | { readonly kind: 'neutral' }
  | { readonly kind: 'partner' }
  | { readonly kind: 'joint'; readonly mark: ',' | 'and' | '-' | '/' }
  | { readonly kind: 'mark'; readonly mark: ';' | '\n' | '.' | ':' | '(' | ')' }
  /** Words that are none of the others; `noun`: nothing says they are a verb; `sends`: "cử" (people to take part); `sites`: "tại", "của"; `helping`: "đã"; `limits`: "theo"; `opens`: "chiều", "tại", "nhân" (an adverbial begins); `agent`: "được". */
  | {
      readonly kind: 'text';
      readonly noun: boolean;
      readonly sends?: boolean;
      readonly sites?: boolean;
      readonly helping?: boolean;
      readonly limits?: boolean;
      readonly opens?: boolean;
      readonly agent?: boolean;
    }
);

const MARKS = new Map<string, ';' | '\n' | '.' | ':' | '(' | ')'>([
  [';', ';'],
  ['\n', '\n'],
  ['.', '.'],
  ['…', '.'],
  ['!', '.'],
  ['?', '.'],
  [':', ':'],
  ['(', '('],
  [')', ')'],
  ['[', '('],
  [']', ')'],
]);

const JOINTS = new Map<string, ',' | 'and' | '-' | '/'>([
  [',', ','],
  ['-', '-'],
  ['/', '/'],
  ['+', ','],
]);

// "Cụm 1 gồm Đoàn A, Đoàn B"
const INCLUDES = new Set(['gồm', 'gom']);

// Words that free what follows from the text before, whoever follows.
const FREE_ASSIGN = new Set(['do', 'bởi', 'trong đó', 'đối với']);

const skipQuoted = (scan: Scan, at: number): number => {
  for (let i = at + 1; i < scan.tokens.length; i += 1) {
    const key = scan.tokens[i]?.key;
    if (key === '"') return i + 1;
    if (key === '\n') break;
  }
  return at + 1;
};

/** Index after a person: the name or post and what it governs, up to a mark, a role or a joint. */
const skipPerson = (scan: Scan, at: number, start: number): number => {
  let i = start;
  // "Chánh Văn phòng HĐND và UBND": the office of the post is read from its own first word.
  if (scan.tokens[i - 2]?.key === 'văn' && scan.tokens[i - 1]?.key === 'phòng') i = readName(scan, i - 2)?.to ?? i;
  let many = false;
  while (i < scan.tokens.length) {
    const token = scan.tokens[i];
    if (!token || token.kind === 'mark' || isAnd(token)) {
      if (token?.key === '-' && token.tight) {
        i += 1;
        continue;
      }
      return i;
    }
    const role = scan.longest(i, 'role', 'assign', 'partner');
    const head = headAt(scan, i);
    if (role && role.end > (head?.end ?? i) && !(role.value.type === 'role' && role.value.labelOnly)) return i;
    const quantifier = scan.longest(i, 'quantifier');
    if (quantifier) {
      const end = readCollectiveTail(scan, quantifier.end);
      i = Math.max(end ?? quantifier.end, i + 1);
      continue;
    }
    if (head) {
      many ||= scan.tokens[at]?.key === 'các';
      // The office of the post belongs to the person; a second name after a comma does not.
      const read = readName(scan, i);
      if (read && read.to > i) {
        i = read.to;
        // "các đồng chí lãnh đạo Đảng ủy, HĐND, UBND xã": leaders of all of them.
        const next = many ? afterListJoint(scan, i) : null;
        if (next !== null && headAt(scan, next) !== null && personAt(scan, next) === null) i = next;
        continue;
      }
    }
    const stop = scan.longest(i, 'stop');
    if (stop && i > at && !isCapital(scan, i)) return i;
    i += 1;
  }
  return i;
};

interface Lexed {
  readonly element: Element | readonly Element[];
  readonly next: number;
}

const units = (reads: readonly NameRead[], from: number, to: number): Lexed => ({
  element: { kind: 'units', reads, from, to },
  next: to,
});

const lastTo = (reads: readonly NameRead[], fallback: number): number => reads.at(-1)?.to ?? fallback;

/** "các Sở: Nội vụ, Tài chính", "các phòng (Nội vụ, Tư pháp)", "các Phòng Nội vụ, Tư pháp", "các Cụm 1, 2". */
const lexEnumeration = (scan: Scan, at: number, noun: number): Lexed | null => {
  const head = headAt(scan, noun);
  const place = scan.longest(noun, 'place-head');
  const opener = head ?? place;
  if (!opener) return null;
  // "các ban ngành, đoàn thể": sorts of offices, no "Ban" of names.
  const sort = scan.longest(noun, 'generic');
  if (sort?.value.alwaysMany === true && sort.end > opener.end) return null;
  const mark = scan.tokens[opener.end]?.key;
  if (mark === ':' || mark === '(') {
    const prefix: NamePart[] = [
      head
        ? { kind: 'head', from: noun, to: head.end, head: head.value.head, phrase: head.value.phrase }
        : { kind: 'place-head', from: noun, to: opener.end, rank: place?.value.rank ?? 0 },
    ];
    const reads = readUnderHead(scan, opener.end + 1, prefix);
    if (reads.length === 0) return null;
    const end = lastTo(reads, opener.end);
    return units(reads, at, mark === '(' && scan.tokens[end]?.key === ')' ? end + 1 : end);
  }
  const reads = readNameList(scan, noun);
  if (reads.length < 2 || reads.some((read) => read.collective)) return null;
  return units(reads, at, lastTo(reads, noun));
};

/** "các TCTD": a sort of office in a short form that no lexicon knows. Index after it, or `null`. */
const shortKind = (scan: Scan, at: number): number | null => {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.letters !== 'upper' || token.text.length < 2 || scan.hits(at).length > 0)
    return null;
  if (hasDigit(token) || scan.source.style !== 'mixed') return null;
  return isBoundary(scan, at + 1) || scan.longest(at + 1, 'qualifier') ? at + 1 : null;
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

const lexCollective = (scan: Scan, at: number): Lexed | null => {
  const start = collectiveStart(scan, at);
  if (!start || countsEach(scan, at)) return null;
  if (start.quantified) {
    const person = personAt(scan, start.noun);
    if (person) {
      const end = skipPerson(scan, at, person.end);
      return { element: { kind: 'person', from: at, to: end }, next: end };
    }
    const listed = lexEnumeration(scan, at, start.noun);
    if (listed) return listed;
  }
  const role = scan.longest(start.noun, 'role');
  const code = shortKind(scan, start.noun);
  if (start.quantified && code !== null) {
    const end = scan.longest(code, 'qualifier') ? (readCollectiveTail(scan, start.noun) ?? code) : code;
    return units(
      [{ prefix: [], parts: [{ kind: 'many', from: at, to: end }], from: at, to: end, collective: true }],
      at,
      end,
    );
  }
  const generic = scan.longest(start.noun, 'generic', 'head', 'place-head');
  // "các đơn vị tổ chức hội thi": the offices and what they do; a label only before a colon.
  const label = role !== null && (!start.quantified || scan.tokens[role.end]?.key === ':');
  if (!generic || (label && role.end > generic.end)) return null;
  const other = scan.longest(start.noun, 'not-unit');
  if (other && other.end > generic.end) return null;
  const end = readCollectiveTail(scan, start.noun);
  if (end === null) return null;
  // "các đơn vị: A, B", "các đơn vị (A, B)" only announce the names that follow.
  const after = scan.tokens[end]?.key;
  const announced = after === ':' || after === '(' || scan.longest(end, 'neutral-label') ? end + 1 : -1;
  if (announced > 0 && (headAt(scan, announced) ?? scan.longest(announced, 'place-head'))) {
    return { element: { kind: 'neutral', from: at, to: end }, next: end };
  }
  // "đại diện các chi đoàn": the chi đoàn.
  const from = scan.tokens[at]?.key === 'đại' && scan.tokens[at + 1]?.key === 'diện' ? at + 2 : at;
  return units([{ prefix: [], parts: [{ kind: 'many', from, to: end }], from, to: end, collective: true }], at, end);
};

// "Học sinh khối 10", "nhân viên nhà trường": people, not the unit.
const ROOMS = new Set(['khối', 'lớp', 'nhà trường', 'trường', 'khối lớp']);

const lexPerson = (scan: Scan, at: number): Lexed | null => {
  const person = personAt(scan, at);
  const named = personNameAt(scan, at);
  if (!person && !named) return null;
  const standIn = scan.longest(at, 'stand-in');
  if (standIn && person && standIn.end >= person.end) {
    const behind = headAt(scan, standIn.end);
    if (behind && !ROOMS.has(behind.value.phrase)) return { element: [], next: standIn.end };
  }
  const end = skipPerson(scan, at, person?.end ?? at + 1);
  return { element: { kind: 'person', from: at, to: end }, next: end };
};

const startsListNumber = (scan: Scan, at: number, lineStart: boolean): number => {
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  // "1- Vụ Pháp chế, 2- Vụ Kế hoạch"
  const numbered = token?.kind === 'word' && /^\d{1,2}$/u.test(token.text) && next?.key === '-' && next.tight;
  const parted = lineStart || scan.tokens[at - 1]?.key === ',';
  if (numbered && parted && isCapital(scan, at + 2) && headAt(scan, at + 2)) return at + 2;
  if (!lineStart) return at;
  if (token?.kind === 'word' && next && (next.key === '.' || next.key === ')' || next.key === '/')) {
    const short = /^(?:\d{1,2}|[a-zđ]|[ivx]{1,4})$/iu.test(token.text);
    if (short && scan.tokens[at + 2]?.key !== '\n') return at + 2;
  }
  if (token?.key === '(' && /^(?:\d{1,2}|[a-zđ])$/iu.test(next?.text ?? '') && scan.tokens[at + 2]?.key === ')')
    return at + 3;
  if (token?.kind === 'mark' && /^[-–—•·*●○■▪+>→➢►✓]$/u.test(token.text)) return at + 1;
  return at;
};

const SITES = new Set(['tại', 'ở', 'của']);

// Words that begin a time, a place or an occasion before the one who acts.
const OPENERS = new Set(
  'ngày sáng trưa chiều tối đêm tháng năm quý tuần dịp nhân trong tại ở vừa mới sau trước từ vào lúc khoảng hôm để nhằm theo hưởng qua nay hiện thời cùng bên ngoài riêng hằng hàng'.split(
    ' ',
  ),
);

// Words between a unit and its verb.
const HELPING = new Set(
  'đã;sẽ;vừa;đang;cũng;cùng nhau;đồng loạt;long trọng;trang trọng;chủ động;tích cực;trực tiếp;kịp thời;khẩn trương;thường xuyên;tiếp tục;luôn;đều;phải;cần;nghiêm túc;đồng thời'.split(
    ';',
  ),
);

const isHelping = (scan: Scan, from: number, to: number): boolean => {
  if (to === from + 1) return HELPING.has(scan.tokens[from]?.key ?? '');
  return HELPING.has(
    scan.tokens
      .slice(from, to)
      .map((token) => token.key)
      .join(' '),
  );
};

const OFFICE_NOUNS = new Set(['đơn vị', 'cơ quan', 'bộ phận', 'tổ chức', 'don vi', 'co quan', 'bo phan', 'to chuc']);

/** "Cơ quan chủ quản:", "Đơn vị tiếp nhận hồ sơ:": a label that gives no role. Index of the colon, or `null`. */
const officeLabel = (scan: Scan, at: number): number | null => {
  const noun = `${scan.tokens[at]?.key ?? ''} ${scan.tokens[at + 1]?.key ?? ''}`;
  if (!OFFICE_NOUNS.has(noun)) return null;
  for (let end = at + 2; end <= at + 7; end += 1) {
    const token = scan.tokens[end];
    if (token?.key === ':') return end;
    if (token?.kind !== 'word' || scan.longest(end, 'role') || (scan.source.style === 'mixed' && isCapital(scan, end)))
      return null;
  }
  return null;
};

const lexWord = (scan: Scan, at: number): Lexed => {
  const noun = scan.longest(at, 'stop') === null && !scan.longest(at, 'field')?.value.verbLike;
  const key = scan.tokens[at]?.key ?? '';
  const word: Element = {
    kind: 'text',
    noun,
    sends: key === 'cử',
    sites: SITES.has(key),
    helping: isHelping(scan, at, at + 1),
    limits: key === 'theo',
    opens: OPENERS.has(key),
    agent: key === 'được',
    from: at,
    to: at + 1,
  };
  const text: Lexed = { element: word, next: at + 1 };
  if (scan.listed(at) > at) {
    const reads = readNameList(scan, at);
    if (reads.length > 0) return units(reads, at, lastTo(reads, at));
  }
  const head = headAt(scan, at);
  const headEnd = head?.end ?? at;
  const role = scan.longest(at, 'role');
  const collective = lexCollective(scan, at);
  if (collective) return collective;
  if (head?.value.head.complement === 'needed' && scan.tokens[headEnd]?.key === ':') {
    const listed = lexEnumeration(scan, at, at);
    if (listed) return listed;
  }
  if (role && role.end >= headEnd) {
    const colon = scan.tokens[role.end]?.key === ':';
    const noun = scan.longest(at, 'not-unit', 'stop');
    const hidden = noun !== null && noun.end > role.end;
    const orders = scan.longest(at, 'assign');
    const commands =
      orders !== null &&
      orders.end >= role.end &&
      (headAt(scan, orders.end) !== null || scan.longest(orders.end, 'quantifier') !== null);
    if (commands)
      return { element: { kind: 'assign', phrase: orders.value.phrase, from: at, to: orders.end }, next: orders.end };
    const bracketed = scan.tokens[at - 1]?.key === '(' && scan.tokens[role.end]?.key === ')';
    if (!hidden && (!role.value.labelOnly || colon || bracketed)) {
      const { role: word, strength, labelOnly, phrase } = role.value;
      return {
        element: {
          kind: 'role',
          role: word,
          strength,
          labelOnly: labelOnly && !bracketed,
          phrase,
          from: at,
          to: role.end,
        },
        next: role.end,
      };
    }
  }
  const adverb = scan.longest(at, 'adverb');
  if (adverb && (scan.tokens[adverb.end]?.key === ',' || headAt(scan, adverb.end) !== null)) {
    return { element: [], next: scan.tokens[adverb.end]?.key === ',' ? adverb.end + 1 : adverb.end };
  }
  const neutral = scan.longest(at, 'neutral-label');
  if (neutral && scan.tokens[neutral.end]?.key === ':') {
    return { element: { kind: 'neutral', from: at, to: neutral.end }, next: neutral.end };
  }
  const label = officeLabel(scan, at);
  if (label !== null) return { element: { kind: 'neutral', from: at, to: label }, next: label };
  if (neutral && INCLUDES.has(scan.tokens[neutral.end - 1]?.key ?? '') && headAt(scan, neutral.end)) {
    return { element: { kind: 'neutral', from: at, to: neutral.end }, next: neutral.end };
  }
  const person = lexPerson(scan, at);
  if (person) return person;
  const assign = scan.longest(at, 'assign');
  if (assign && assign.end >= headEnd) {
    const longer = scan.longest(at, 'stop', 'not-unit');
    const behind = assign.end;
    const charged =
      FREE_ASSIGN.has(assign.value.phrase) ||
      headAt(scan, behind) !== null ||
      scan.listed(behind) > behind ||
      scan.longest(behind, 'quantifier', 'place-head', 'generic') !== null ||
      personAt(scan, behind) !== null ||
      collectiveStart(scan, behind) !== null ||
      isCapital(scan, behind);
    if ((!longer || longer.end <= assign.end) && charged && assign.value.phrase !== 'cử') {
      return { element: { kind: 'assign', phrase: assign.value.phrase, from: at, to: assign.end }, next: assign.end };
    }
  }
  // "Hướng dẫn Phòng Văn hóa các xã tổ chức": with nobody before, an order.
  const before = scan.tokens[at - 1];
  const opens = before === undefined || (before.kind === 'mark' && before.key !== ',');
  const guided = scan.tokens[at]?.key === 'hướng' && scan.tokens[at + 1]?.key === 'dẫn' && opens;
  if (guided && (headAt(scan, at + 2) ?? scan.longest(at + 2, 'quantifier')))
    return { element: { kind: 'assign', phrase: 'chỉ đạo', from: at, to: at + 2 }, next: at + 2 };
  const partner = scan.longest(at, 'partner');
  if (partner) return { element: { kind: 'partner', from: at, to: partner.end }, next: partner.end };
  const or = scan.tokens[at]?.key;
  if ((or === 'hoặc' || or === 'hay') && headAt(scan, at + 1) !== null)
    return { element: { kind: 'joint', mark: 'and', from: at, to: at + 1 }, next: at + 1 };
  if (isAnd(scan.tokens[at])) return { element: { kind: 'joint', mark: 'and', from: at, to: at + 1 }, next: at + 1 };
  const reads = readNameList(scan, at);
  if (reads.length > 0) return units(reads, at, lastTo(reads, at));
  const standIn = scan.longest(at, 'stand-in');
  if (standIn && (headAt(scan, standIn.end) || scan.tokens[standIn.end]?.key === ':')) {
    return { element: [], next: standIn.end };
  }
  const longest = Math.max(
    at + 1,
    ...scan
      .hits(at)
      .filter((hit) => hit.value.type === 'not-unit' || hit.value.type === 'stop')
      .map((hit) => hit.end),
  );
  if (longest === at + 1) return text;
  const helping = isHelping(scan, at, longest);
  return {
    element: { ...word, noun: false, sends: false, sites: false, helping, to: longest },
    next: longest,
  };
};

/** Cuts the text into the elements the role grammar works on. */
export const lexElements = (scan: Scan): readonly Element[] => {
  const elements: Element[] = [];
  let at = 0;
  let lineStart = true;
  while (at < scan.tokens.length) {
    const skipped = startsListNumber(scan, at, lineStart);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const token = scan.tokens[at];
    if (!token) break;
    lineStart = false;
    if (token.kind === 'mark' && !isAnd(token)) {
      if (token.key === '"') {
        const end = skipQuoted(scan, at);
        elements.push({ kind: 'text', noun: true, from: at, to: end });
        at = end;
        continue;
      }
      const mark = MARKS.get(token.key);
      const joint = JOINTS.get(token.key);
      if (token.key === '#') elements.push({ kind: 'text', noun: true, from: at, to: at + 1 });
      else if (mark !== undefined) elements.push({ kind: 'mark', mark, from: at, to: at + 1 });
      else if (joint !== undefined) elements.push({ kind: 'joint', mark: joint, from: at, to: at + 1 });
      if (mark === '\n' || mark === ';') lineStart = true;
      at += 1;
      continue;
    }
    const { element, next } = lexWord(scan, at);
    if (Array.isArray(element)) elements.push(...(element as readonly Element[]));
    else elements.push(element as Element);
    at = Math.max(next, at + 1);
  }
  return elements;
};
