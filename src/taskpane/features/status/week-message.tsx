import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { weeklyText } from '../../../application/weekly-text';
import { addDays } from '../../../domain/calendar/plain-date';
import type { ReportRow } from '../../../domain/reports/report-row';
import { makeWeeklyWork } from '../../../domain/reports/weekly-work';
import { useServices } from '../../services';
import { useSay, useSettings } from '../../settings-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { minHeight: '240px' },
});

const WEEKS = ['this', 'next'] as const;

export interface WeekMessageProps {
  readonly rows: readonly ReportRow[];
  readonly units: readonly string[];
}

/** "Việc tuần này": the text of a message, for all units or one, ready to copy. */
export const WeekMessage = ({ rows, units }: WeekMessageProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const services = useServices();
  const { settings } = useSettings();
  const [week, setWeek] = useState<(typeof WEEKS)[number]>('this');
  const [unit, setUnit] = useState('');
  const [copied, setCopied] = useState<boolean | null>(null);
  const day = addDays(services.today(), week === 'this' ? 0 : 7);
  const text = weeklyText(makeWeeklyWork(rows, day), settings.language, unit === '' ? null : unit);
  return (
    <div className={styles.root}>
      <Field label={say('status.week.which')}>
        <Select
          value={week}
          onChange={(_, { value }) => {
            setWeek(value === 'next' ? 'next' : 'this');
            setCopied(null);
          }}
        >
          {WEEKS.map((name) => (
            <option key={name} value={name}>
              {say(`status.week.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('status.filter.unit')}>
        <Select
          value={unit}
          onChange={(_, { value }) => {
            setUnit(value);
            setCopied(null);
          }}
        >
          <option value="">{say('status.filter.unit.all')}</option>
          {units.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        icon={<Copy20Regular />}
        onClick={() => void services.copyText(text).then((done) => setCopied(done))}
      >
        {say('status.week.copy')}
      </Button>
      {copied === null ? null : (
        <MessageBar intent={copied ? 'success' : 'warning'} layout="multiline" role="status">
          <MessageBarBody>{say(copied ? 'status.week.copied' : 'status.week.not-copied')}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={say('status.week.text')}>
        <Textarea readOnly value={text} resize="vertical" textarea={{ className: styles.text }} />
      </Field>
    </div>
  );
};
