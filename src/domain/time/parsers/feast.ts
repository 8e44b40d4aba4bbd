import { stampItem } from '../items';
import type { Parser, Stamp } from '../items';
import { NAMED_DAYS } from '../named-days';
import type { NamedDay } from '../named-days';
import { changedStamp, stampOf } from '../stamp';
import { tokenAt } from '../tokens';
import { readNamedYear, readYearTail, stampWithYear } from './read-year';

const LAST_MONTH = 12;
const FEAST: readonly string[] = ['named-day'];
/** "giao thừa 2024" ends the lunar year before: it belongs to the Tết that follows. */
const EVE: readonly string[] = ['named-day', 'eve-of-new-year'];

const isEve = ({ calendar, month }: NamedDay): boolean => calendar === 'lunar' && month === LAST_MONTH;

/** "Tết Trung thu", "Giỗ Tổ Hùng Vương", "Tết Nguyên đán Giáp Thìn 2024": a day known by its name. */
export const feast: Parser = (tokens, at, scope) => {
  const token = tokenAt(tokens, at);
  const named = NAMED_DAYS[token.lexeme?.value ?? -1];
  if (!named) return null;
  const year = readNamedYear(tokens, at + 1, scope) ?? readYearTail(tokens, at + 1, scope, false);
  const parts: Stamp = stampOf({
    unit: 'named',
    day: named.day,
    month: named.month,
    calendar: named.calendar,
    certain: false,
    flags: isEve(named) ? EVE : FEAST,
  });
  const { body, from, to } = stampWithYear(at, at + 1, parts, year);
  // The year does not make a name a time: "Tết Nguyên đán 2024" may be what a fund is for.
  return [stampItem(from, to, changedStamp(body, { certain: false }))];
};
