import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { linkItem, stampItem, stopItem, vagueItem } from '../items';
import type { Item, Parser } from '../items';
import { LINK } from '../links';
import { MARK } from '../marks';
import { changedStamp, draftOf, partStamp, stampOf, yearStamp } from '../stamp';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';
import { linkOf } from './link';
import { isJoint, isMark, readNumberWords, readRoman, standsAlone } from './read';
import { isYearToken, readYearAfterWord, stampWithYear, yearPairEnd } from './read-year';

const secondYear = (tokens: Tokens, at: number, end: number): number => {
  const token = tokenAt(tokens, end - 1);
  const first = tokenAt(tokens, at).value;
  return token.digits === 4 ? token.value : Math.floor(first / 100) * 100 + token.value;
};

const pairItems = (tokens: Tokens, at: number, yearAt: number, end: number): readonly Item[] => [
  stampItem(at, yearAt + 1, yearStamp(tokenAt(tokens, yearAt).value)),
  linkItem(yearAt + 1, yearAt + 2, LINK.to, 0),
  stampItem(yearAt + 2, end, yearStamp(secondYear(tokens, yearAt, end))),
];

const moreYears = (tokens: Tokens, from: number): readonly Item[] => {
  const items: Item[] = [];
  let index = from;
  while (isJoint(tokenAt(tokens, index)) && isYearToken(tokenAt(tokens, index + 1))) {
    items.push(linkOf(tokens, index), stampItem(index + 1, index + 2, yearStamp(tokenAt(tokens, index + 1).value)));
    index += 2;
  }
  return items;
};

/** "năm 2023", "năm 2023 - 2024", "năm Giáp Thìn", "năm nay", "cả năm", "trong năm". */
export const yearByWord: Parser = (tokens, at, scope) => {
  // "thứ năm", "mười năm", "5 năm": the number, or a count.
  const previous = tokenAt(tokens, at - 1);
  if (previous.role === ROLE.ordinal || previous.role === ROLE.number) return null;
  const pairEnd = yearPairEnd(tokens, at + 1);
  if (pairEnd > at + 1) return pairItems(tokens, at, at + 1, pairEnd);
  const year = readYearAfterWord(tokens, at + 1, scope);
  if (year && !(year.year === null && year.flags.includes('blank'))) {
    if (year.flags.includes('relative')) return [vagueItem(at, year.next, 'relative')];
    const stated = draftOf(yearStamp(year.year));
    stated.yearFrom = year.yearFrom;
    if (year.lunar) stated.calendar = 'lunar';
    stated.fault = year.fault;
    stated.flags = year.flags;
    const item = stampItem(at, year.next, stated);
    return [item, ...moreYears(tokens, year.next)];
  }
  const toTheEnd = previous.role === ROLE.endOf || (previous.role === ROLE.to && previous.lexeme?.value === 1);
  const whole = previous.role === ROLE.whole || previous.text === 'trong' || toTheEnd;
  const next = tokenAt(tokens, at + 1);
  if (!whole || (next.kind === KIND.word && next.role === ROLE.plain) || next.kind === KIND.number) return null;
  return [stampItem(at, at + 1, yearStamp(null))];
};

/** "2020 - 2025" and "2023" without the word "năm": a time only when the cell holds nothing else. */
export const bareYear: Parser = (tokens, at, scope) => {
  if (!isYearToken(tokenAt(tokens, at))) return null;
  const end = yearPairEnd(tokens, at);
  const alone = scope.mode === 'cell' && standsAlone(tokens, at, Math.max(end, at + 1));
  if (end > at) return alone ? pairItems(tokens, at, at, end) : [stopItem(at, end, 'term')];
  return alone
    ? [stampItem(at, at + 1, stampOf({ unit: 'year', year: tokenAt(tokens, at).value, certain: false }))]
    : null;
};

/** "năm học 2023-2024", "năm học 2023 – 2024", "năm học 2023-24", "năm học này". */
export const schoolYear: Parser = (tokens, at, scope) => {
  const end = yearPairEnd(tokens, at + 1);
  if (end > at + 1) {
    const first = tokenAt(tokens, at + 1).value;
    const fault = secondYear(tokens, at + 1, end) === first + 1 ? [] : ['school-year-span'];
    return [stampItem(at, end, stampOf({ unit: 'school-year', year: first, flags: fault }))];
  }
  const digits = tokenAt(tokens, at + 1);
  if (isYearToken(digits)) {
    return [
      stampItem(
        at,
        at + 2,
        stampOf({
          unit: 'school-year',
          year: digits.value,
          flags: ['school-year-half-stated'],
        }),
      ),
    ];
  }
  const previous = tokenAt(tokens, at - 1);
  if (previous.role !== ROLE.whole && previous.text !== 'trong') return null;
  const { year } = scope.context;
  return year === undefined ? [vagueItem(at, at + 1, 'school-year')] : null;
};

/** "học kỳ I năm học 2023-2024", "HK2", "học kỳ hè": its days differ from school to school. */
export const semester: Parser = (tokens, at, scope) => {
  let next = at + 1;
  const number = tokenAt(tokens, next);
  if (number.kind === KIND.number || readRoman(number) !== null || readNumberWords(tokens, next) !== null) next += 1;
  const joined = isMark(tokenAt(tokens, next), MARK.comma | MARK.hyphen | MARK.dash | MARK.open) ? next + 1 : next;
  if (tokenAt(tokens, joined).role === ROLE.schoolYear) {
    const end = yearPairEnd(tokens, joined + 1);
    next = end > joined + 1 ? end : joined + 1;
  }
  if (scope.mode === 'running') return [stopItem(at, next, 'semester')];
  return [vagueItem(at, next, 'semester')];
};

const ORDINAL_TAIL = 4;

/** The index where the years of a term start: "nhiệm kỳ 2020", "khóa XI, 2020", "giai đoạn 1 (2021", "từ năm 2021". */
const termYearsAt = (tokens: Tokens, at: number): number => {
  for (let index = at + 1; index <= at + ORDINAL_TAIL; index += 1) {
    const token = tokenAt(tokens, index);
    if (isYearToken(token)) return index;
    const passes =
      isMark(token, MARK.comma | MARK.open | MARK.hyphen | MARK.dash | MARK.colon) ||
      token.role === ROLE.year ||
      token.role === ROLE.from ||
      token.role === ROLE.numberSign ||
      token.letters === 'upper' ||
      (token.kind === KIND.number && token.digits <= 2);
    if (!passes) return -1;
  }
  return -1;
};

const isTermTail = (token: Token): boolean => isMark(token, MARK.close);

/**
 * "nhiệm kỳ 2020 - 2025", "khóa XI (2020-2025)", "giai đoạn 2021 – 2030": how long a body or programme lasts, not
 * when an activity happens. A cell that holds only "Giai đoạn 2021 - 2025" is read as those years.
 */
export const term: Parser = (tokens, at, scope) => {
  const yearsAt = termYearsAt(tokens, at);
  if (yearsAt < 0) return tokenAt(tokens, at).lexeme?.value === 1 ? [linkOf(tokens, at)] : null;
  const pair = yearPairEnd(tokens, yearsAt);
  const end = pair > yearsAt ? pair : yearsAt + 1;
  const programme = tokenAt(tokens, at).lexeme?.value === 1;
  if (programme && pair > yearsAt && scope.mode === 'cell' && standsAlone(tokens, at, end)) {
    const [first, joint, second] = pairItems(tokens, at, yearsAt, end);
    if (first?.type === 'stamp' && joint && second) {
      return [
        stampItem(first.from, first.to, changedStamp(first.body, { flags: ['programme-period'] })),
        joint,
        second,
      ];
    }
  }
  return [stopItem(at, isTermTail(tokenAt(tokens, end)) ? end + 1 : end, 'term')];
};

const HALF_YEAR = 6;
const QUARTER = 3;

/** "6 tháng đầu năm 2024", "sáu tháng cuối năm", "9 tháng đầu năm 2024", "3 tháng cuối năm", "7 tháng năm 2024". */
export const monthsOfYear: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  const words = token.kind === KIND.word ? readNumberWords(tokens, at) : null;
  const count = token.kind === KIND.number ? token.value : (words?.value ?? 0);
  const next = token.kind === KIND.number ? at + 1 : (words?.next ?? at);
  if (count < 1 || count > 11 || tokenAt(tokens, next).role !== ROLE.month) return null;
  const part = tokenAt(tokens, next + 1);
  if (part.role === ROLE.year && isYearToken(tokenAt(tokens, next + 2))) {
    const year = readYearAfterWord(tokens, next + 2, scope);
    return [stampWithYear(at, next + 2, partStamp('months-of-year', count, null), year)];
  }
  if (part.role !== ROLE.part || (part.lexeme?.value !== 1 && part.lexeme?.value !== 3)) return null;
  let yearAt = next + 2;
  while (tokenAt(tokens, yearAt).role === ROLE.filler || ['tiên', 'cùng'].includes(tokenAt(tokens, yearAt).text))
    yearAt += 1;
  if (tokenAt(tokens, yearAt).role !== ROLE.year) return null;
  const year = readYearAfterWord(tokens, yearAt + 1, scope);
  const late = part.lexeme.value === 3;
  const end = yearAt + 1;
  if (count === HALF_YEAR) return [stampWithYear(at, end, partStamp('half-year', late ? 2 : 1, null), year)];
  if (count === QUARTER) return [stampWithYear(at, end, partStamp('quarter', late ? 4 : 1, null), year)];
  return [stampWithYear(at, end, partStamp('months-of-year', late ? -count : count, null), year)];
};
