import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { STATE_WORDS, type ReportRow, type TypedState } from '../../../domain/reports/report-row';
import type { StatusChange } from '../../../domain/status/plan-change';
import { useSay } from '../../settings-context';
import { changesOf, formOf, type FormProblem, type StatusForm } from './changes-of-form';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface StatusEditorProps {
  readonly row: ReportRow;
  readonly busy: boolean;
  readonly onSave: (changes: readonly StatusChange[]) => void;
  readonly onCancel: () => void;
}

/** State, progress, result, new days and reason of one activity. Ctrl+Enter writes, Esc closes. */
export const StatusEditor = ({ row, busy, onSave, onCancel }: StatusEditorProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const [form, setForm] = useState<StatusForm>(() => formOf(row));
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const change = (part: Partial<StatusForm>): void => {
    setForm({ ...form, ...part });
    setProblem(null);
  };
  const save = (): void => {
    const made = changesOf(row, form);
    if (made.ok) onSave(made.changes);
    else setProblem(made.problem);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && event.ctrlKey) save();
  };
  const wrong = (which: FormProblem, key: 'status.field.progress.bad' | 'status.field.dates.bad') =>
    problem === which ? ({ validationState: 'error', validationMessage: say(key) } as const) : {};

  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <Field label={say('status.field.state')}>
        <Select
          value={form.state ?? ''}
          onChange={(_, { value }) => change({ state: value === '' ? null : (value as TypedState) })}
        >
          {row.typedState === null && row.stateText !== '' ? (
            <option value="">{say('status.state.own', { text: row.stateText })}</option>
          ) : null}
          {STATE_WORDS.map(({ state }) => (
            <option key={state} value={state}>
              {say(`status.state.${state}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('status.field.progress')} {...wrong('progress', 'status.field.progress.bad')}>
        <Input inputMode="decimal" value={form.progress} onChange={(_, { value }) => change({ progress: value })} />
      </Field>
      <Field label={say('status.field.result')}>
        <Input value={form.result} onChange={(_, { value }) => change({ result: value })} />
      </Field>
      <Field label={say('status.field.start')}>
        <Input type="date" value={form.start} onChange={(_, { value }) => change({ start: value })} />
      </Field>
      <Field label={say('status.field.end')} {...wrong('dates', 'status.field.dates.bad')}>
        <Input type="date" value={form.end} onChange={(_, { value }) => change({ end: value })} />
      </Field>
      <Field label={say('status.field.why')} hint={say('status.field.why.hint')}>
        <Input value={form.why} onChange={(_, { value }) => change({ why: value })} />
      </Field>
      <div className={styles.bar}>
        <Button appearance="primary" disabled={busy} onClick={save} title={say('pane.write.hint')}>
          {say('status.save')}
        </Button>
        <Button onClick={onCancel}>{say('status.cancel')}</Button>
      </div>
    </div>
  );
};
