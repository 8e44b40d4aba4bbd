import { Button, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WriteReceipt } from '../../../application/ports';
import { useArrivalFocus } from '../../components/arrival';
import { DoneMessage } from '../../components/done-message';
import { WriteNotices } from '../../components/write-notices';
import { useSay } from '../../settings-context';
import { useStyles } from './build-styles';

export interface WrittenProps {
  readonly activities: number;
  readonly receipt: WriteReceipt;
  readonly onCheck: () => void;
  readonly onAgain: () => void;
}

/** The table stands in the workbook: where, what to know of it, and what comes next. */
export const Written = ({ activities, receipt, onCheck, onAgain }: WrittenProps): ReactElement => {
  const say = useSay();
  const sheet = receipt.sheets[0]?.name ?? '';
  const styles = useStyles();
  const arrival = useArrivalFocus();
  return (
    <div className={styles.root}>
      <div ref={arrival} tabIndex={0}>
        <DoneMessage>{say('pane.written', { activities, sheet })}</DoneMessage>
      </div>
      <WriteNotices receipt={receipt} />
      <Text>{say('pane.written.next')}</Text>
      <Button appearance="primary" onClick={onCheck}>
        {say('pane.written.check')}
      </Button>
      <Button onClick={onAgain}>{say('pane.written.again')}</Button>
    </div>
  );
};
