import { remember } from '../domain/text/remember';
import { matchUnit } from '../domain/units/matching/match-unit';
import type { UnitIndex } from '../domain/units/unit-index';

/**
 * The standard name of a unit by the list: the name of the one that is surely meant, else the document's own words.
 * Answers are kept: a schedule names the same units again and again.
 */
export const standardNames = (index: UnitIndex): ((unit: string) => string) =>
  remember((unit) => matchUnit(index, unit).unit?.name ?? unit);
