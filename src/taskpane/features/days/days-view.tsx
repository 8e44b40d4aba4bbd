import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { OutcomeMessage } from '../../components/outcome-message';
import { useSay } from '../../settings-context';
import { DayCard } from './day-card';
import { DayFilters } from './day-filters';
import { Holidays } from './holidays-part';
import { useDays } from './use-days';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** More cards than this are not drawn at once: the search and the period narrow the list. */
const MOST_DRAWN = 60;

/** "Ngày kỷ niệm": what is coming, which years are round, and their labels into the sheet. */
export const DaysView = (): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { filter, narrow, listed, own, outcome, tell, insert, write } = useDays();
  return (
    <section className={styles.root}>
      <OutcomeMessage outcome={outcome} />
      <DayFilters filter={filter} onNarrow={narrow} />
      {own === 0 ? null : <Text size={200}>{say('pane.days.own', { count: own })}</Text>}
      <Text size={200} role="status">
        {listed.length === 0 ? say('anniversaries.none') : say('pane.days.count', { count: listed.length })}
      </Text>
      <div className={styles.list} role="list" aria-label={say('pane.days.list')}>
        {listed.slice(0, MOST_DRAWN).map((one) => (
          <DayCard
            key={`${one.item.day.id}-${one.item.date.year}`}
            listed={one}
            onInsert={insert}
            proposes={filter.horizon === 'plan'}
          />
        ))}
      </div>
      <Button icon={<TableAdd20Regular />} onClick={write}>
        {say('pane.days.write')}
      </Button>
      <Holidays onOutcome={tell} />
    </section>
  );
};
