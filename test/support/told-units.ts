import { parseAssignments } from '../../src/domain/units/assignment-parser';

/** The units of a text as short lines for tests: role or "-", "*" before many, the name. */
export const toldUnits = (text: string): readonly string[] =>
  parseAssignments(text).map(({ unit, role, collective }) => `${role ?? '-'} ${collective ? '*' : ''}${unit}`);
