import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { Location16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Activity } from '../../../domain/schedule/schedule';
import { BasisMark } from '../../components/basis-mark';
import { useSay } from '../../settings-context';
import { meaningOf } from './meaning';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground3 },
});

export interface ActivityFactsProps {
  readonly activity: Activity;
  /** Some doubt about its time is open. */
  readonly timeInDoubt: boolean;
}

const TimeLine = ({ activity, timeInDoubt }: ActivityFactsProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { time, timeText } = activity;
  const meaning = meaningOf(time, say);
  return (
    <div className={styles.line}>
      <Text size={300}>{timeText.value === '' ? say('pane.activity.time.none') : timeText.value}</Text>
      {meaning === '' ? null : (
        <Text size={200} className={styles.label}>
          {meaning}
        </Text>
      )}
      {timeText.value === '' ? null : <BasisMark basis={timeInDoubt ? 'doubtful' : timeText.basis} />}
    </div>
  );
};

/** When, where and by whom, as it was understood. */
export const ActivityFacts = ({ activity, timeInDoubt }: ActivityFactsProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { place, assignments } = activity;
  return (
    <>
      <TimeLine activity={activity} timeInDoubt={timeInDoubt} />
      {place === null ? null : (
        <div className={styles.line}>
          <Location16Regular aria-label={say('pane.activity.place')} />
          <Text size={300}>{place.value}</Text>
        </div>
      )}
      {assignments.map(({ unit, role }) => (
        <div className={styles.line} key={unit}>
          <Text size={200}>{unit}</Text>
          {role === null ? null : (
            <Text size={200} className={styles.label}>
              {say(`pane.role.${role}`)}
            </Text>
          )}
        </div>
      ))}
    </>
  );
};
