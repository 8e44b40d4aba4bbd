import { addDays } from '../../calendar/plain-date';
import { stampItem } from '../items';
import type { Parser } from '../items';
import { tokenAt } from '../tokens';

/** "hôm nay", "ngày mai", "sáng mai": counted from the reference day, left open without one. */
export const relativeDay: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  if (token.text === 'mai' && tokenAt(tokens, at - 1).role !== 'session') return null;
  const { reference } = scope.context;
  if (!reference) return [{ type: 'vague', flag: 'relative', from: at, to: at + 1 }];
  const day = addDays(reference, token.lexeme?.value ?? 0);
  return [stampItem(at, at + 1, { unit: 'day', ...day, monthFrom: 'reference-date', yearFrom: 'reference-date' })];
};

/** "sẽ thông báo sau", "theo lịch của …": the time is left open. Said only of a time field. */
export const unknownTime: Parser = (tokens, at, scope) =>
  scope.mode === 'running' ? null : [{ type: 'vague', flag: 'unstated', from: at, to: at + 1 }];
