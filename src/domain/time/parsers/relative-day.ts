import { addDays } from '../../calendar/plain-date';
import { stampItem, vagueItem } from '../items';
import type { Parser } from '../items';
import { stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import type { Tokens } from '../tokens';

/** "hôm nay", "ngày mai", "sáng mai": counted from the reference day, left open without one. */
export const relativeDay: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  if (token.text === 'mai' && tokenAt(tokens, at - 1).role !== 'session') return null;
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
