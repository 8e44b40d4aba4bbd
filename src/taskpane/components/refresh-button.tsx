import { Button } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useSay } from '../settings-context';

/** "Đọc lại": reads the workbook anew, the same in every part of the pane. */
export const RefreshButton = ({
  disabled = false,
  onClick,
}: {
  readonly disabled?: boolean;
  readonly onClick: () => void;
}): ReactElement => {
  const say = useSay();
  return (
    <Button size="small" appearance="subtle" icon={<ArrowClockwise16Regular />} disabled={disabled} onClick={onClick}>
      {say('pane.refresh')}
    </Button>
  );
};
