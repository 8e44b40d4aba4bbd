import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../../settings-context';

export interface LeaveQuestionProps {
  readonly open: boolean;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before corrections that were written nowhere are thrown away. */
export const LeaveQuestion = ({ open, onLeave, onStay }: LeaveQuestionProps): ReactElement => {
  const say = useSay();
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        if (!data.open) onStay();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('pane.leave.title')}</DialogTitle>
          <DialogContent>{say('pane.leave.detail')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              {say('pane.leave.stay')}
            </Button>
            <Button onClick={onLeave}>{say('pane.leave.go')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
