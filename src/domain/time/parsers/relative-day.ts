import { KIND } from '../kinds';
import { ROLE } from '../roles';
import { addDays } from '../../calendar/plain-date';
import { LINK } from '../links';
import { MARK } from '../marks';
import { linkItem, stampItem, vagueItem } from '../items';
import type { Parser } from '../items';
import { stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import type { Token, Tokens } from '../tokens';
import { isLineEdge, isMark } from './read';

const LOOK_AHEAD = 6;

/** Words that may stand between "hôm nay" and its date: a weekday, "ngày", "tức", a bracket. */
const leadsToDate = (token: Token): boolean =>
  isMark(token, MARK.open | MARK.comma) ||
  token.role === ROLE.ordinal ||
  token.role === ROLE.number ||
  isDayWord(token);

const isDayWord = ({ role }: Token): boolean => role === ROLE.sunday || role === ROLE.day || role === ROLE.twin;

const opensDate = (tokens: Tokens, at: number): boolean => {
  const next = tokenAt(tokens, at + 1);
  return (
    tokenAt(tokens, at).kind === KIND.number &&
    (isMark(next, MARK.slash | MARK.hyphen | MARK.dot) || next.role === ROLE.month)
  );
};

/** The same day comes right after as a date: "ngày mai (12/5)", "hôm nay, thứ Hai 12/5", "hôm nay 2/2". */
const isDated = (tokens: Tokens, at: number): boolean => {
  for (let index = at; index < at + LOOK_AHEAD; index += 1) {
    if (opensDate(tokens, index)) return true;
    // The number of a weekday: "thứ 2 12/5".
    const weekday = tokenAt(tokens, index).kind === KIND.number && tokenAt(tokens, index - 1).role === ROLE.ordinal;
    if (!weekday && !leadsToDate(tokenAt(tokens, index))) return false;
  }
  return false;
};

/** "hôm nay", "ngày mai", "sáng mai": counted from the reference day, left open without one. */
export const relativeDay: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  if (token.text === 'mai' && tokenAt(tokens, at - 1).role !== ROLE.session) return null;
  if (isDated(tokens, at + 1)) return [linkItem(at, at + 1, LINK.dayWord, 0)];
  const { reference } = scope.context;
  if (!reference) return [vagueItem(at, at + 1, 'relative')];
  const day = addDays(reference, token.lexeme?.value ?? 0);
  return [
    stampItem(
      at,
      at + 1,
      stampOf({
        unit: 'day',
        ...day,
        monthFrom: 'reference-date',
        yearFrom: 'reference-date',
      }),
    ),
  ];
};

/** "theo Quyết định số 56/QĐ-BYT …", "kèm theo Kế hoạch": a document, not a time left open. */
const namesDocument = (tokens: Tokens, at: number): boolean => {
  if (tokenAt(tokens, at).lexeme?.value !== 1) return false;
  const next = tokenAt(tokens, at + 1);
  const previous = tokenAt(tokens, at - 1);
  return (
    next.role === ROLE.numberSign || next.role === ROLE.day || next.kind === KIND.number || previous.kind === KIND.word
  );
};

const ONLY_ALONE = 2;

/** "Ngoài giờ hành chính" is a time when a field says no more; beside a day it only adds to it. */
const addsToOther = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).lexeme?.value === ONLY_ALONE &&
  !(isLineEdge(tokenAt(tokens, at - 1)) && isLineEdge(tokenAt(tokens, at + 1)));

/** "sẽ thông báo sau", "theo lịch của …": the time is left open. Said only of a time field. */
export const unknownTime: Parser = (tokens, at, scope) =>
  scope.mode === 'running' || namesDocument(tokens, at) || addsToOther(tokens, at)
    ? null
    : [vagueItem(at, at + 1, 'unstated')];

/** "Trước Tết", "Trong dịp Tết": the days around the feast, as a whole field says it. */
export const aroundTet: Parser = (tokens, at, scope) => {
  if (scope.mode === 'running' || !isLineEdge(tokenAt(tokens, at + 1))) return null;
  let first = at - 1;
  while (tokenAt(tokens, first).link !== null && !isLineEdge(tokenAt(tokens, first))) first -= 1;
  return isLineEdge(tokenAt(tokens, first)) ? [vagueItem(at, at + 1, 'unstated')] : null;
};
