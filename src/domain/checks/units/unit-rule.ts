import type { PlainDate } from '../../calendar/plain-date';
import type { Schedule } from '../../schedule/schedule';
import type { UnitIndex } from '../../units/unit-index';
import type { CheckContext } from '../context';
import type { Finding, Severity } from '../finding';
import type { Rule } from '../rule';

/** What the unit rules need to know of the document. */
export interface UnitFacts {
  /** The day whose names count: the document's date, else the first day of its period; `null` when neither is said. */
  readonly date: PlainDate | null;
}

/** A rule that needs the office's unit list. */
export interface UnitRule {
  /** Stable kebab-case word: public in JSON, in ignored findings and in docs/rules.md. */
  readonly code: string;
  readonly severity: Severity;
  /** The guide or plain logic it rests on. */
  readonly source: string;
  readonly mends: boolean;
  /** Its findings in one schedule, in reading order. */
  readonly check: (schedule: Schedule, units: UnitIndex, facts: UnitFacts) => readonly Finding[];
}

/** The facts of a checked input. */
export const unitFacts = (context: Pick<CheckContext, 'issued' | 'period'>): UnitFacts => ({
  date: context.issued ?? context.period?.start ?? null,
});

/** The rule as the registry runs it: silent when the check has no unit list. */
export const asRule = (rule: UnitRule): Rule => ({
  code: rule.code,
  severity: rule.severity,
  group: 'units',
  source: rule.source,
  mends: rule.mends,
  check: (context) => {
    const { units, schedules } = context.input;
    if (!units || units.units.length === 0) return [];
    const facts = unitFacts(context);
    return schedules.flatMap((schedule) => rule.check(schedule, units, facts));
  },
});
