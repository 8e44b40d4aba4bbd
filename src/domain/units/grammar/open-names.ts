import { isSyllable } from '../../text/syllable';
import { TIME_HEADS } from '../lexicon/name-words';
import { SURNAMES } from '../lexicon/people';
import type { Element } from './elements/element';
import type { Scan } from './scan';
import { hasDigit, isRoman, type Token } from './tokens';

/**
 * How sure the words alone make a name.
 * - `brand`: a word that is no Vietnamese syllable, or a short form of run ("Agribank", "VTV8", "CMC Telecom").
 * - `titled`: three or more words, each with a capital.
 * - `noun`: a capital and small words that no verb begins.
 */
type Shape = 'brand' | 'titled' | 'noun';

// Places to meet on the net, sorts of writing and days: no office.
const NO_OFFICE = new Set([
  ...TIME_HEADS,
  ...'zalo facebook fanpage messenger youtube tiktok google zoom meet teams online email gmail web website internet video clip powerpoint excel word qr covid vneid app ocop iso kpi usb led micro mc file pdf'.split(
    ' ',
  ),
]);

// What is done, given or written, and never an office.
const ABSTRACT = new Set(
  'kinh phí;nội dung;công tác;hình thức;quy chế;kế hoạch;thời gian;địa điểm;đối tượng;số lượng;nguồn lực;phương án;biện pháp;giải pháp;nhiệm vụ;hoạt động;phong trào;công trình;chuyên đề;thành phần;tài liệu;văn bản;báo cáo;danh sách;kết quả;chi phí;trang phục;phương tiện;cơ sở;âm thanh;sân khấu;hồ sơ;quà tặng;phần thưởng;giải thưởng;văn nghệ;khánh tiết;hậu cần;nước uống;tiết mục;chủ đề;yêu cầu;mục đích;tiến độ;hạng mục;trách nhiệm;ý kiến;cuộc thi;lễ ra;lễ phát;tuần lễ;giải bóng;tết trung'.split(
    ';',
  ),
);

const LONGEST = 8;

const isSyllables = (token: Token): boolean => token.kind === 'word' && isSyllable(token.key);

const isAlien = (token: Token): boolean =>
  token.kind === 'word' && token.letters !== 'digits' && !hasDigit(token) && !isSyllables(token);

const isShort = (token: Token): boolean =>
  token.kind === 'word' && token.letters === 'upper' && !isRoman(token) && /\p{Lu}.*\p{Lu}/u.test(token.text);

/** A surname and up to three more syllables. */
export const isPersonName = (tokens: readonly Token[]): boolean =>
  tokens.length <= 4 && SURNAMES.has(tokens[0]?.key ?? '') && tokens.every((token) => isSyllables(token));

/** A place on the net, a sort of writing, a thing or an act stands at `at`. */
export const isNoOffice = (scan: Scan, at: number): boolean =>
  NO_OFFICE.has(scan.tokens[at]?.key ?? '') || ABSTRACT.has(phraseOf(scan, at));

/** No verb, role or preposition at `at`. */
const keepsName = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.letters !== 'lower') return true;
  return scan.longest(at, 'stop', 'role', 'assign', 'partner', 'quantifier', 'person') === null;
};

/** A capital, a number, or a level in small letters ("MobiFone tỉnh"). */
const keepsBrand = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token?.kind !== 'word') return false;
  return token.letters !== 'lower' || scan.longest(at, 'place-head') !== null;
};

interface OpenName {
  readonly shape: Shape;
  /** Token index after its last word. */
  readonly end: number;
}

const runWhile = (from: number, to: number, keeps: (at: number) => boolean): number => {
  let end = from + 1;
  while (end < to && keeps(end)) end += 1;
  return end;
};

/** The name that the words from `from` to `to` begin with, as far as letters and verbs tell; `null` when none does. */
const openNameAt = (scan: Scan, from: number, to: number): OpenName | null => {
  const first = scan.tokens[from];
  if (first?.kind !== 'word' || (first.letters !== 'title' && first.letters !== 'upper')) return null;
  if (NO_OFFICE.has(first.key) || /^\p{N}/u.test(first.text)) return null;
  const opening = scan.longest(
    from,
    'stop',
    'role',
    'not-unit',
    'person',
    'title',
    'people',
    'place-name',
    'place-head',
  );
  const run = runWhile(from, to, (at) => keepsName(scan, at) && !isSmall(scan.tokens[at]));
  const brand = isShort(first) || scan.tokens.slice(from, run).some(isAlien);
  if (opening && !(brand && opening.end === from + 1)) return null;
  if (brand) {
    const end = runWhile(from, to, (at) => keepsBrand(scan, at));
    const letters = first.text.length + (end > from + 1 ? 1 : 0);
    return letters < 3 || end - from > LONGEST ? null : { shape: 'brand', end };
  }
  if (isPersonName(scan.tokens.slice(from, run))) return null;
  if (scan.longest(from, 'field')?.value.verbLike === true || ABSTRACT.has(phraseOf(scan, from))) return null;
  const end = runWhile(from, to, (at) => keepsName(scan, at));
  if (end - from < 2 || end - from > LONGEST) return null;
  if (run === end) return end - from >= 3 ? { shape: 'titled', end } : null;
  // "Truyền tải dầu Đồng Nai": a name at the end.
  if (end - from >= 4 && !isSmall(scan.tokens[end - 1]) && !isSmall(scan.tokens[end - 2]))
    return { shape: 'titled', end };
  return { shape: 'noun', end };
};

const isSmall = (token: Token | undefined): boolean => token?.kind === 'word' && token.letters === 'lower';

const phraseOf = (scan: Scan, at: number): string => `${scan.tokens[at]?.key ?? ''} ${scan.tokens[at + 1]?.key ?? ''}`;

const isListJoint = (element: Element | undefined): boolean =>
  element?.kind === 'joint' && (element.mark === ',' || element.mark === 'and');

const isParting = (element: Element | undefined): boolean =>
  isListJoint(element) || (element?.kind === 'mark' && (element.mark === ';' || element.mark === '\n'));

/** "Đơn vị phối hợp:", "Chủ trì:": a list of offices follows. */
const announces = (label: Element | undefined, mark: Element | undefined): boolean =>
  label?.kind === 'role' &&
  label.strength === 'named' &&
  label.role !== 'participant' &&
  !label.phrase.startsWith('trách') &&
  mark?.kind === 'mark' &&
  mark.mark === ':';

/**
 * What tells that the text expects an office between `before` and `after` (the elements on both sides, nearest first).
 * `verb`: a verb or helping verb stands behind; `listed`: a label announced a list of offices.
 */
const isExpected = (
  shape: Shape,
  verb: boolean,
  listed: boolean,
  before: readonly (Element | undefined)[],
  after: readonly (Element | undefined)[],
): boolean => {
  const [left, beyond] = before;
  const [right] = after;
  const behindUnits = isListJoint(left) && beyond?.kind === 'units';
  const beforeUnits = !verb && isListJoint(right) && after[1]?.kind === 'units';
  const charged =
    left?.kind === 'assign' || left?.kind === 'partner' || (left?.kind === 'role' && left.role === 'support');
  const starts = left === undefined || left.kind === 'mark' || isListJoint(left);
  const role = right?.kind === 'role' && !right.labelOnly && right.strength === 'named' ? right.role : null;
  const ended = !verb && (right === undefined || right.kind === 'mark');
  if (listed && !verb && (ended || isListJoint(right))) return true;
  const amid = shape !== 'noun' && isParting(left) && beyond?.kind === 'units' && (ended || isParting(right));
  if (amid && !verb) return true;
  switch (shape) {
    case 'brand':
      return behindUnits || beforeUnits || charged || (starts && right?.kind === 'role');
    case 'titled':
      if (starts && !isListJoint(left) && beforeUnits) return true;
      return (behindUnits && (beforeUnits || ended)) || (charged && !verb) || (starts && role === 'lead');
    case 'noun': {
      const list = beforeUnits && isListJoint(after[2]) && after[3]?.kind === 'units';
      const leads = starts && !verb && (role === 'lead' || role === 'responsible');
      return (behindUnits && beforeUnits) || (list && starts && !isListJoint(left)) || leads;
    }
  }
};

const staysListed = (listed: boolean, element: Element, before: readonly Element[]): boolean => {
  if (announces(before.at(-2), before.at(-1))) return true;
  if (element.kind === 'role' || element.kind === 'neutral') return false;
  return listed && (element.kind !== 'mark' || [';', '(', ')'].includes(element.mark));
};

const ends = (element: Element | undefined): boolean =>
  element === undefined || element.kind === 'mark' || element.kind === 'joint' || element.kind === 'role';

const begins = (element: Element | undefined): boolean =>
  ends(element) || element?.kind === 'assign' || element?.kind === 'partner' || element?.kind === 'neutral';

/**
 * Takes items that no lexicon knows for units where the text says so: a whole item of a list of units, or what stands
 * before a role or behind "phối hợp với", written like a name. Other elements stay as they are.
 */
export const adoptOpenNames = (scan: Scan, elements: readonly Element[]): readonly Element[] => {
  if (scan.source.style !== 'mixed' || !elements.some((element) => element.kind === 'text')) return elements;
  const result: Element[] = [];
  let listed = false;
  for (let at = 0; at < elements.length;) {
    const element = elements[at];
    if (!element) break;
    listed = staysListed(listed, element, result);
    let end = at;
    const isPiece = (kind: Element['kind'] | undefined): boolean => kind === 'text' || (listed && kind === 'units');
    while (isPiece(elements[end]?.kind) && element.kind === 'text') end += 1;
    const last = elements[end - 1];
    const name = end > at && last && begins(result.at(-1)) ? openNameAt(scan, element.from, last.to) : null;
    // Elements that the name takes up; what is left of the run is a verb and its object.
    let taken = at;
    while (name && taken < end && (elements[taken]?.to ?? Infinity) <= name.end) taken += 1;
    const verb = taken < end;
    const after = elements.slice(verb && end - taken > 1 ? taken : end, end + 4);
    const whole = name !== null && elements[taken - 1]?.to === name.end && (verb || ends(elements[end]));
    // The neighbours before are read from the result: an adopted name is as good as any.
    if (name && whole && isExpected(name.shape, verb, listed, [result.at(-1), result.at(-2)], after)) {
      const { from } = element;
      result.push({
        kind: 'units',
        reads: [{ prefix: [], parts: [{ kind: 'proper', from, to: name.end }], from, to: name.end, collective: false }],
        from,
        to: name.end,
      });
      at = taken;
      continue;
    }
    const next = Math.max(end, at + 1);
    result.push(...elements.slice(at, next));
    at = next;
  }
  return result;
};
