import { Button, Card, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons';
import { useRef, type ReactElement } from 'react';
import type { Edit } from '../../../application/edit-draft';
import type { Activity } from '../../../domain/schedule/schedule';
import type { Origin } from '../../../domain/source/origin';
import { Tip } from '../../components/tip';
import { useSay } from '../../settings-context';
import { ActivityActions } from './activity-actions';
import { ActivityEditor } from './activity-editor';
import { ActivityFacts } from './activity-facts';
import { DoubtBox } from './doubt-box';

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS },
  doubtful: {
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteDarkOrangeBorder2}`,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  ordinal: { minWidth: '28px', color: tokens.colorNeutralForeground3 },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
});

export interface ActivityCardProps {
  readonly activity: Activity;
  readonly number: number;
  readonly accepted: boolean;
  readonly hasNext: boolean;
  readonly editing: boolean;
  readonly onEditing: (open: boolean) => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onGo: (origin: Origin) => void;
}

/** One activity as it was understood, with its doubts, and what can be done about it. */
export const ActivityCard = (props: ActivityCardProps): ReactElement => {
  const { activity, number, accepted, hasNext, editing, onEditing, onEdit, onGo } = props;
  const say = useSay();
  const styles = useStyles();
  const doubts = accepted ? [] : activity.doubts;
  const head = useRef<HTMLDivElement>(null);
  // The pressed button goes, and the focus with it: back to the one that stays on the card.
  const focusCard = (): void => head.current?.querySelector('button')?.focus();
  const closeEditor = (): void => {
    onEditing(false);
    focusCard();
  };
  const accept = (): void => {
    focusCard();
    onEdit({ kind: 'accept', key: activity.key });
  };

  return (
    <Card
      role="listitem"
      appearance="outline"
      className={mergeClasses(styles.card, doubts.length > 0 && styles.doubtful)}
    >
      <div className={styles.head} ref={head}>
        <Text className={styles.ordinal}>{number}.</Text>
        <Text weight="semibold" className={styles.name}>
          {activity.name.value}
        </Text>
        <Tip content={say('pane.activity.edit', { ordinal: number })} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-expanded={editing}
            onClick={() => onEditing(!editing)}
          />
        </Tip>
      </div>
      {editing ? (
        <ActivityEditor activity={activity} onEdit={onEdit} onClose={closeEditor} />
      ) : (
        <ActivityFacts activity={activity} timeInDoubt={doubts.some(({ field }) => field === 'time')} />
      )}
      {doubts.map((doubt, index) => (
        <DoubtBox key={`${doubt.key}-${index}`} activity={activity} doubt={doubt} />
      ))}
      <ActivityActions
        activity={activity}
        hasNext={hasNext}
        onAccept={doubts.length === 0 ? null : accept}
        onEdit={onEdit}
        onGo={onGo}
      />
    </Card>
  );
};
