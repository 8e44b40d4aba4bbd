import { Button, Card, Checkbox, ProgressBar, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RatedRow } from '../../../domain/reports/report-input';
import { daysText } from '../../../domain/status/reschedule';
import type { StatusChange } from '../../../domain/status/plan-change';
import { useSay } from '../../settings-context';
import { StatusEditor } from './status-editor';
import { StatusMark } from './status-mark';

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  name: { overflowWrap: 'anywhere', paddingTop: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface StatusCardProps {
  readonly rated: RatedRow;
  readonly chosen: boolean;
  readonly editing: boolean;
  readonly busy: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onEdit: (open: boolean) => void;
  readonly onApply: (changes: readonly StatusChange[]) => void;
  readonly onGo: () => void;
}

/** One activity: what it is, when, whose, how far; done with one press, everything else in the form below it. */
export const StatusCard = (props: StatusCardProps): ReactElement => {
  const { rated, chosen, editing, busy, onChoose, onEdit, onApply, onGo } = props;
  const say = useSay();
  const styles = useStyles();
  const { row, status } = rated;
  const { name } = row;
  const facts = [daysText(row), row.clock, row.place].filter((text) => text !== '').join(' · ');
  const units = [...row.leads, ...row.supports].join('; ');
  return (
    <Card role="listitem" appearance="outline" className={styles.card}>
      <div className={styles.head}>
        <Checkbox
          checked={chosen}
          aria-label={say('status.select', { name })}
          onChange={(_, data) => onChoose(data.checked === true)}
        />
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
      </div>
      <Text size={200}>{facts}</Text>
      {units === '' ? null : (
        <Text size={200} className={styles.quiet}>
          {units}
        </Text>
      )}
      <StatusMark status={status} />
      {row.progress === null || status.bucket === 'done' ? null : (
        <ProgressBar value={row.progress} aria-label={`${say('status.field.progress')}: ${row.progress * 100}`} />
      )}
      {row.reason === '' ? null : (
        <Text size={200} className={styles.quiet}>
          {row.reason}
        </Text>
      )}
      {editing ? (
        <StatusEditor row={row} busy={busy} onSave={onApply} onCancel={() => onEdit(false)} />
      ) : (
        <div className={styles.bar}>
          {status.bucket === 'done' ? null : (
            <Button
              size="small"
              disabled={busy}
              aria-label={say('status.done.one', { name })}
              onClick={() => onApply([{ kind: 'state', state: 'done', why: '' }])}
            >
              {say('status.done')}
            </Button>
          )}
          <Button size="small" aria-label={say('status.edit.one', { name })} onClick={() => onEdit(true)}>
            {say('status.edit')}
          </Button>
          <Button size="small" appearance="subtle" aria-label={say('status.go.one', { name })} onClick={onGo}>
            {say('status.go')}
          </Button>
        </div>
      )}
    </Card>
  );
};
