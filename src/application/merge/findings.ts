import type { Severity } from '../../domain/checks/finding';
import type { SheetPlan } from '../../domain/workbook/write-plan';
import { translate, type Locale } from '../../messages';
import { findingsSheet } from '../findings-sheet';
import { placeText } from '../place-text';
import type { Collected } from './collect';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The sheet KIỂM TRA of many files, the gravest first: Ô names file and place; what is there cannot be linked to. */
export const mergedFindingsSheet = (given: Collected['findings'], locale: Locale): SheetPlan => {
  const findings = [...given].sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
  return findingsSheet(
    findings.map(({ finding }) => finding),
    locale,
    findings.map(({ file, finding }) =>
      translate(locale, 'merge.source', { file, place: placeText(finding.origin, locale) }),
    ),
  );
};
