import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Delete16Regular, Merge16Regular, Open16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Edit } from '../../../application/edit-draft';
import type { Activity } from '../../../domain/schedule/schedule';
import type { Origin } from '../../../domain/source/origin';
import { Tip } from '../../components/tip';
import { whereSentence } from '../../sentences';
import { useSay } from '../../settings-context';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface ActivityActionsProps {
  readonly activity: Activity;
  readonly hasNext: boolean;
  /** `null` when nothing is in doubt. */
  readonly onAccept: (() => void) | null;
  readonly onEdit: (edit: Edit) => void;
  readonly onGo: (origin: Origin) => void;
}

/** What can be done about an activity: take it as it is, look at its source, join it with the next, leave it out. */
export const ActivityActions = (props: ActivityActionsProps): ReactElement => {
  const { activity, hasNext, onAccept, onEdit, onGo } = props;
  const say = useSay();
  const styles = useStyles();
  const { key, origin } = activity;
  return (
    <div className={styles.actions}>
      {onAccept === null ? null : (
        <Button size="small" icon={<Checkmark16Regular />} onClick={onAccept}>
          {say('pane.activity.accept')}
        </Button>
      )}
      <Tip content={`${say('pane.activity.go')}: ${whereSentence(origin, say)}`} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<Open16Regular />}
          disabled={origin.kind !== 'cell'}
          onClick={() => onGo(origin)}
        />
      </Tip>
      <Tip content={say('pane.activity.merge')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<Merge16Regular />}
          disabled={!hasNext}
          onClick={() => onEdit({ kind: 'merge-next', key })}
        />
      </Tip>
      <Tip content={say('pane.activity.drop')} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete16Regular />}
          onClick={() => onEdit({ kind: 'drop', key })}
        />
      </Tip>
    </div>
  );
};
