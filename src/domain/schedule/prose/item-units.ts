import type { Field, Origin } from '../../source/origin';
import type { Assignment, Role } from '../../units/assignment';
import { NOBODY, stated, type Assigned, type Reading } from '../draft';
import { unitsFor } from '../readers';
import type { LabelledValue } from './attributes';
import type { ProseContext } from './context';
import type { PickedUnits } from './picked-units';

const ROLE_OF: Partial<Readonly<Record<LabelledValue['field'], Role>>> = {
  lead: 'lead',
  responsible: 'responsible',
  partner: 'support',
};

/** Units of a labelled value; bullets below the label count too. */
const unitsOf = (value: LabelledValue, reading: Reading): readonly Assignment[] => {
  const role = ROLE_OF[value.field] ?? null;
  const options = unitsFor(reading.units, role);
  const texts = [value.text, ...value.below.map((node) => node.text)].filter((text) => text !== '');
  return texts.flatMap((text) => reading.readers.parseAssignments(text, options));
};

/** The units that labels charge ("Phân công: …"), and their words as the note. */
export const assignedBy = (
  values: readonly LabelledValue[],
  reading: Reading,
): { assigned: Assigned; note: Field<string> | null } => {
  const charging = values.filter((value) => ROLE_OF[value.field] !== undefined);
  const assignments = charging.flatMap((value) => unitsOf(value, reading));
  const first = charging[0];
  if (!first) return { assigned: NOBODY, note: null };
  const words = charging
    .map((value) => [value.text, ...value.below.map((node) => node.text)].filter((t) => t !== '').join('; '))
    .join('; ');
  return {
    assigned: { assignments, origin: assignments.length > 0 ? first.origin : null },
    note: words === '' ? null : stated(words, first.origin),
  };
};

/** The words that assign a row within its own text, as its note. */
export const noteOf = (units: PickedUnits | null, own: Assigned | null): Field<string> | null =>
  units === null || units.note === null ? null : stated(units.note, own?.origin ?? null);

const PERSON =
  /^((?:(?:đ\/c|đồng chí|ông|bà|chủ tịch|phó chủ tịch|các phó|pct|ct|bí thư|phó bí thư|giám đốc|phó giám đốc|hiệu trưởng|phó hiệu trưởng|thường trực|chánh|lãnh đạo|trưởng|phó trưởng|đại diện|ban giám|toàn thể|tập thể)(?![\p{L}]))[^:;]{0,90}):\s+(?=\S)/iu;

/** "PCT. Thường trực: Sáng làm việc …": who a line of a calendar of days is about, and where its events begin. */
export const personPrefix = (
  text: string,
  ctx: ProseContext,
): { readonly name: string; readonly end: number } | null => {
  if (!ctx.outer) return null;
  const match = PERSON.exec(text);
  return match?.[1] === undefined ? null : { name: match[1].trim(), end: match[0].length };
};

/** The units in a person's title before a colon; the title itself when no unit is known in it. */
export const personAssigned = (name: string, origin: Origin, reading: Reading): Assigned => {
  const found = reading.readers.parseAssignments(name, reading.units);
  const span = { start: 0, end: name.length };
  const assignments: readonly Assignment[] =
    found.length > 0
      ? found.map((item) => ({ ...item, role: item.role ?? 'responsible', roleInferred: true }))
      : [{ unit: name, role: 'responsible', text: name, span, collective: false, roleInferred: true }];
  return { assignments, origin };
};
