import { stampItem } from '../items';
import type { Parser } from '../items';
import { NAMED_DAYS } from '../named-days';
import { tokenAt } from '../tokens';
import { readNamedYear, readYearTail } from './read-year';

/** "Tết Trung thu", "Giỗ Tổ Hùng Vương", "Tết Nguyên đán Giáp Thìn 2024": a day known by its name. */
export const feast: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  const named = NAMED_DAYS[token.lexeme?.value ?? -1];
  if (!named) return null;
  const year = readNamedYear(tokens, at + 1, scope) ?? readYearTail(tokens, at + 1, scope, false);
  return [
    stampItem(at, year?.next ?? at + 1, {
      unit: 'named',
      day: named.day,
      month: named.month,
      year: year?.year ?? null,
      yearFrom: year?.yearFrom ?? null,
      calendar: named.calendar,
      certain: false,
      fault: year?.fault ?? null,
      flags: ['named-day', ...(year?.flags ?? [])],
    }),
  ];
};
