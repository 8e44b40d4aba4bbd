import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  ErrorCircle16Regular,
  Pause16Regular,
  Play16Regular,
  QuestionCircle16Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Status } from '../../../domain/reports/status';
import { useSay } from '../../settings-context';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, flexWrap: 'wrap' },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

const ICONS = {
  done: CheckmarkCircle16Regular,
  running: Play16Regular,
  'not-started': Circle16Regular,
  overdue: ErrorCircle16Regular,
  'no-deadline': QuestionCircle16Regular,
  stopped: Pause16Regular,
};

/** State and timeliness: a shape and words, never colour alone. */
export const StatusMark = ({ status }: { readonly status: Status }): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const Icon = ICONS[status.bucket];
  const { daysLeft, bucket } = status;
  const left = (): string => {
    if (bucket === 'overdue') return say('status.late', { days: status.daysLate });
    if (daysLeft === null || bucket === 'done' || bucket === 'stopped') return '';
    return daysLeft === 0 ? say('status.today') : say('status.left', { days: daysLeft });
  };
  const words = [bucket === 'overdue' ? '' : say(`status.bucket.${bucket}`), left()].filter((word) => word !== '');
  return (
    <Text size={200} className={mergeClasses(styles.root, bucket === 'overdue' && styles.overdue)}>
      <Icon aria-hidden />
      {words.join(' · ')}
    </Text>
  );
};
