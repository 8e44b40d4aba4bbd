import { activitiesUndated } from './rules/activities-undated';
import { activitiesWithoutLead } from './rules/activities-without-lead';
import { activityDuplicate } from './rules/activity-duplicate';
import { annexTitle } from './rules/annex-title';
import { anniversaryBase } from './rules/anniversary-base';
import { anniversaryCount } from './rules/anniversary-count';
import { anniversaryDay } from './rules/anniversary-day';
import { anniversaryNoPair } from './rules/anniversary-no-pair';
import { anniversaryOutsidePeriod } from './rules/anniversary-outside-period';
import { anniversaryPast } from './rules/anniversary-past';
import { anniversaryReversed } from './rules/anniversary-reversed';
import { anniversaryStaleYear } from './rules/anniversary-stale-year';
import { beforeIssueDate } from './rules/before-issue-date';
import { blankToFill } from './rules/blank-to-fill';
import { bodyAnnexDate } from './rules/body-annex-date';
import { bodyAnnexUnit } from './rules/body-annex-unit';
import { bodyNotInAnnex } from './rules/body-not-in-annex';
import { cellError } from './rules/cell-error';
import { citationIncomplete } from './rules/citation-incomplete';
import { citationUndated } from './rules/citation-undated';
import { conversionResidue } from './rules/conversion-residue';
import { countMismatch } from './rules/count-mismatch';
import { dateImpossible } from './rules/date-impossible';
import { dateMalformed } from './rules/date-malformed';
import { dateOrder } from './rules/date-order';
import { dateStyle } from './rules/date-style';
import { deadlineAmbiguous } from './rules/deadline-ambiguous';
import { doubleSpace } from './rules/double-space';
import { duplicateWord } from './rules/duplicate-word';
import { holiday } from './rules/holiday';
import { horizonReversed } from './rules/horizon-reversed';
import { metadataMissing } from './rules/metadata-missing';
import { numberingDuplicate } from './rules/numbering-duplicate';
import { numberingGap } from './rules/numbering-gap';
import { outsidePeriod } from './rules/outside-period';
import { phaseOverlap } from './rules/phase-overlap';
import { placeConflict } from './rules/place-conflict';
import { rangeReversed } from './rules/range-reversed';
import { referenceShape } from './rules/reference-shape';
import { referenceSplit } from './rules/reference-split';
import { reportBeforeEnd } from './rules/report-before-end';
import { rowsUndated } from './rules/rows-undated';
import { rowsWithoutPlace } from './rules/rows-without-place';
import { rowsWithoutRole } from './rules/rows-without-role';
import { rowsWithoutUnit } from './rules/rows-without-unit';
import { spaceBeforePunctuation } from './rules/space-before-punctuation';
import { spellingVariant } from './rules/spelling-variant';
import { syllableInvalid } from './rules/syllable-invalid';
import { tableNumbering } from './rules/table-numbering';
import { tonePlacement } from './rules/tone-placement';
import { unbalancedQuotes } from './rules/unbalanced-quotes';
import { unicodeForm } from './rules/unicode-form';
import { unitConflict } from './rules/unit-conflict';
import { unitSameDay } from './rules/unit-same-day';
import { weekLength } from './rules/week-length';
import { weekdayMismatch } from './rules/weekday-mismatch';
import { weekend } from './rules/weekend';
import type { Rule } from './rule';
import { UNIT_RULES } from './units';

/** Every rule, in the order of the checker list: the surest and most valuable first. */
export const RULES: readonly Rule[] = [
  dateImpossible,
  dateMalformed,
  weekdayMismatch,
  bodyAnnexDate,
  bodyAnnexUnit,
  bodyNotInAnnex,
  annexTitle,
  anniversaryCount,
  anniversaryDay,
  anniversaryReversed,
  anniversaryBase,
  anniversaryStaleYear,
  anniversaryPast,
  anniversaryNoPair,
  anniversaryOutsidePeriod,
  outsidePeriod,
  beforeIssueDate,
  reportBeforeEnd,
  phaseOverlap,
  deadlineAmbiguous,
  dateOrder,
  rangeReversed,
  horizonReversed,
  weekLength,
  numberingGap,
  numberingDuplicate,
  tableNumbering,
  rowsUndated,
  rowsWithoutUnit,
  rowsWithoutRole,
  rowsWithoutPlace,
  activitiesUndated,
  activitiesWithoutLead,
  citationIncomplete,
  referenceShape,
  citationUndated,
  referenceSplit,
  countMismatch,
  duplicateWord,
  unbalancedQuotes,
  spellingVariant,
  syllableInvalid,
  doubleSpace,
  spaceBeforePunctuation,
  unicodeForm,
  tonePlacement,
  conversionResidue,
  placeConflict,
  unitConflict,
  activityDuplicate,
  unitSameDay,
  weekend,
  holiday,
  ...UNIT_RULES,
  metadataMissing,
  cellError,
  dateStyle,
  blankToFill,
];

const BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of that code, or `null`. */
export const ruleOf = (code: string): Rule | null => BY_CODE.get(code) ?? null;
