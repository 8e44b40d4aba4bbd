import type { Rule } from '../rule';
import { unitAmbiguous } from './unit-ambiguous';
import { unitCollective } from './unit-collective';
import { unitIdle } from './unit-idle';
import { unitMisspelt } from './unit-misspelt';
import { unitNotValid } from './unit-not-valid';
import { unitNumberOutside } from './unit-number-outside';
import { asRule, type UnitRule } from './unit-rule';
import { unitSeveralLeads } from './unit-several-leads';
import { unitShortName } from './unit-short-name';
import { unitSpelling } from './unit-spelling';
import { unitUnknown } from './unit-unknown';

export type { UnitFacts, UnitRule } from './unit-rule';

/** The rules that compare assignments with the office's unit list, the surest first. */
export const UNIT_LIST_RULES: readonly UnitRule[] = [
  unitMisspelt,
  unitNumberOutside,
  unitAmbiguous,
  unitUnknown,
  unitShortName,
  unitNotValid,
  unitSeveralLeads,
  unitCollective,
  unitIdle,
];

/** The rules about units for the registry: those of the list are silent without one. */
export const UNIT_RULES: readonly Rule[] = [...UNIT_LIST_RULES.map(asRule), unitSpelling];
