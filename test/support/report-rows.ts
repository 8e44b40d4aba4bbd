import type { PlainDate } from '../../src/domain/calendar/plain-date';
import type { ReportRow } from '../../src/domain/reports/report-row';

/** "2026-05-18" as a day. */
export const dayOf = (text: string): PlainDate => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
};

/** What a test says about a row; days as "2026-05-18", everything else plain. */
export interface RowFacts extends Partial<Omit<ReportRow, 'start' | 'end'>> {
  readonly start?: string;
  readonly end?: string;
}

let running = 0;

/** A row of a schedule; one day when only `start` is said. */
export const rowOf = ({ start, end, ...facts }: RowFacts): ReportRow => {
  running += 1;
  const first = start === undefined ? null : dayOf(start);
  return {
    key: `K${running}`,
    name: 'Việc',
    timeText: '',
    place: '',
    note: '',
    clock: '',
    leads: [],
    supports: [],
    section: '',
    level: '',
    typedState: 'not-started',
    stateText: 'Chưa thực hiện',
    progress: null,
    result: '',
    reason: '',
    sheet: 'LỊCH HOẠT ĐỘNG',
    row: running,
    ...facts,
    start: first,
    end: end === undefined ? first : dayOf(end),
  };
};
