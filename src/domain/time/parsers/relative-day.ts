import { addDays } from '../../calendar/plain-date';
import { MARK } from '../marks';
import { stampItem, vagueItem } from '../items';
import type { Parser } from '../items';
import { stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import type { Tokens } from '../tokens';
import { isMark } from './read';

/** The same day comes right after as a date or weekday: "ngày mai (12/5)", "hôm nay, thứ Hai 12/5". */
const isDated = (tokens: Tokens, at: number): boolean => {
  if (!isMark(tokenAt(tokens, at), MARK.open | MARK.comma)) return false;
  const first = tokenAt(tokens, at + 1);
  const number = first.role === 'day' ? tokenAt(tokens, at + 2) : first;
  return first.role === 'ordinal' || first.role === 'sunday' || number.kind === 'number';
};

/** "hôm nay", "ngày mai", "sáng mai": counted from the reference day, left open without one. */
export const relativeDay: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  if (token.text === 'mai' && tokenAt(tokens, at - 1).role !== 'session') return null;
  if (isDated(tokens, at + 1)) return null;
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
  return next.role === 'number-sign' || next.role === 'day' || next.kind === 'number' || previous.kind === 'word';
};

/** "sẽ thông báo sau", "theo lịch của …": the time is left open. Said only of a time field. */
export const unknownTime: Parser = (tokens, at, scope) =>
  scope.mode === 'running' || namesDocument(tokens, at) ? null : [vagueItem(at, at + 1, 'unstated')];
