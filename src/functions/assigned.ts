import type { Assignment } from '../domain/units/assignment';
import { notAvailable, quote } from './answer';
import type { UnitBook } from './read/units';

/** Standard name of what a text calls a unit; the function ends when the list has none, or several alike. */
export const standardName = (book: UnitBook, name: string): string => {
  const { unit, alternatives } = book.match(name);
  if (unit !== null) return unit.name;
  if (alternatives.length === 0) return notAvailable('functions.unit.unknown', { text: quote(name) });
  return notAvailable('functions.unit.several', {
    text: quote(name),
    names: alternatives.map((one) => one.name).join('; '),
  });
};

/** The units of the text in its order; a text that is one listed name counts as that name, whatever it looks like. */
export const unitNames = (book: UnitBook, text: string): readonly string[] => {
  if (book.match(text).unit !== null) return [text];
  const names = book.assignments(text).map((assignment: Assignment) => assignment.unit);
  return names.length === 0 ? [text] : names;
};
