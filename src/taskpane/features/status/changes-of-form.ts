import { compareDates, formatIso, parseIso } from '../../../domain/calendar/plain-date';
import type { ReportRow, TypedState } from '../../../domain/reports/report-row';
import type { StatusChange } from '../../../domain/status/plan-change';

/** What the form holds, as typed. */
export interface StatusForm {
  /** `null`: a word of the people's own stands there and stays. */
  readonly state: TypedState | null;
  /** Percent, or blank. */
  readonly progress: string;
  readonly result: string;
  /** ISO days, or blank. */
  readonly start: string;
  readonly end: string;
  readonly why: string;
}

export type FormProblem = 'progress' | 'dates';

/** The form as the row fills it. */
export const formOf = (row: ReportRow): StatusForm => ({
  state: row.typedState ?? (row.stateText === '' ? 'not-started' : null),
  progress: row.progress === null ? '' : String(Math.round(row.progress * 1000) / 10).replace('.', ','),
  result: row.result,
  start: row.start === null ? '' : formatIso(row.start),
  end: row.end === null ? '' : formatIso(row.end),
  why: '',
});

/** 0–1 of "35" or "35,5 %"; `null` for anything else. */
const shareOf = (text: string): number | null => {
  const typed = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/u.exec(text.trim());
  const share = typed === null ? -1 : Number((typed[1] ?? '').replace(',', '.')) / 100;
  return share >= 0 && share <= 1 ? share : null;
};

/** What the form changes in the row, in the order to apply it, or what is wrong with it. */
export const changesOf = (
  row: ReportRow,
  form: StatusForm,
):
  | { readonly ok: true; readonly changes: readonly StatusChange[] }
  | { readonly ok: false; readonly problem: FormProblem } => {
  const before = formOf(row);
  const why = form.why.trim();
  const changes: StatusChange[] = [];
  if (form.start !== before.start || form.end !== before.end) {
    const start = form.start === '' ? null : parseIso(form.start);
    const end = form.end === '' ? null : parseIso(form.end);
    if ((form.start !== '' && start === null) || (form.end !== '' && end === null))
      return { ok: false, problem: 'dates' };
    if (start !== null && end !== null && compareDates(start, end) > 0) return { ok: false, problem: 'dates' };
    changes.push({ kind: 'reschedule', to: { start, end }, why });
  }
  // The move carries the reason itself.
  const left = changes.length > 0 ? '' : why;
  const statesOwn = form.state !== null && form.state !== before.state;
  if (form.state !== null && statesOwn) changes.push({ kind: 'state', state: form.state, why: left });
  else if (left !== '') changes.push({ kind: 'reason', text: left });
  if (form.progress.trim() !== before.progress && form.progress.trim() !== '') {
    const share = shareOf(form.progress);
    if (share === null) return { ok: false, problem: 'progress' };
    changes.push({ kind: 'progress', share });
  }
  if (form.result.trim() !== before.result) changes.push({ kind: 'result', text: form.result });
  return { ok: true, changes };
};
