import type { Finding } from '../domain/checks/finding';
import { RULES } from '../domain/checks/registry';
import type { RuleGroup } from '../domain/checks/rule';
import type { ScheduleHeader } from '../domain/workbook/schedule-columns';
import type { CellNote } from '../domain/workbook/schedule-sheet';
import type { Locale } from '../messages';
import { findingSentence } from './finding-sentence';

const GROUP_OF = new Map(RULES.map(({ code, group }) => [code, group]));

/** The column whose words a rule of this group is about. */
const COLUMN_OF: Readonly<Partial<Record<RuleGroup, ScheduleHeader>>> = {
  dates: 'THỜI GIAN',
  weekdays: 'THỜI GIAN',
  'body-annex': 'THỜI GIAN',
  period: 'THỜI GIAN',
  ranges: 'THỜI GIAN',
  conflicts: 'THỜI GIAN',
};

const columnOf = ({ code }: Finding): ScheduleHeader => {
  if (code.endsWith('-unit') || code.endsWith('-lead')) return 'GHI CHÚ';
  if (code.includes('place')) return 'ĐỊA ĐIỂM';
  return COLUMN_OF[GROUP_OF.get(code) ?? 'form'] ?? 'HOẠT ĐỘNG';
};

/**
 * Errors and warnings that belong to an activity, in words, by its key: what is written beside the cells of its row.
 * Hints are left to the list of findings.
 */
export const findingNotes = (
  findings: readonly Finding[],
  locale: Locale,
): ReadonlyMap<string, readonly CellNote[]> => {
  const notes = new Map<string, CellNote[]>();
  for (const finding of findings) {
    if (finding.activity === null || finding.severity === 'info') continue;
    const list = notes.get(finding.activity) ?? [];
    list.push({ header: columnOf(finding), text: findingSentence(locale, finding) });
    notes.set(finding.activity, list);
  }
  return notes;
};
