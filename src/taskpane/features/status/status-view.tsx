import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { Busy } from '../../components/busy';
import { FailureMessage } from '../../components/failure-message';
import { RefreshButton } from '../../components/refresh-button';
import { useSay } from '../../settings-context';
import { unitsOf } from './filter-rows';
import { Follow } from './follow';
import { StatusOutcomeMessages } from './status-outcome';
import { useStatus } from './use-status';
import { WeekMessage } from './week-message';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

const PARTS = ['follow', 'week'] as const;

export interface StatusViewProps {
  readonly onWrite: () => void;
  /** Leads to "Lập bảng", where a schedule is made. */
  readonly onBuild: () => void;
}

/** "Theo dõi": what is open, done with a press, moved with its trace; and the week's work as a message. */
export const StatusView = ({ onWrite, onBuild }: StatusViewProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const work = useStatus(onWrite);
  const [part, setPart] = useState<(typeof PARTS)[number]>('follow');
  const { state } = work;
  const rows = useMemo(() => (state.kind === 'ready' ? state.book.read.rows : []), [state]);
  const units = useMemo(() => unitsOf(rows), [rows]);
  if (state.kind === 'reading') return <Busy label={say('status.reading')} share={null} />;
  if (state.kind === 'failed') {
    return (
      <div className={styles.root}>
        <FailureMessage failure={state.failure} />
        <div className={styles.bar}>
          {state.failure.code === 'no-schedule' ? (
            <Button size="small" appearance="primary" onClick={onBuild}>
              {say('status.build')}
            </Button>
          ) : null}
          <RefreshButton onClick={work.refresh} />
        </div>
      </div>
    );
  }
  return (
    <section className={styles.root}>
      <TabList
        size="small"
        aria-label={say('status.parts')}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value === 'week' ? 'week' : 'follow')}
      >
        {PARTS.map((name) => (
          <Tab key={name} value={name}>
            {say(`status.part.${name}`)}
          </Tab>
        ))}
      </TabList>
      {state.failure === null ? null : <FailureMessage failure={state.failure} />}
      {state.outcome === null ? null : <StatusOutcomeMessages outcome={state.outcome} />}
      {part === 'follow' ? (
        <Follow work={work} rows={rows} units={units} busy={state.writing} />
      ) : (
        <WeekMessage rows={rows} units={units} />
      )}
    </section>
  );
};
