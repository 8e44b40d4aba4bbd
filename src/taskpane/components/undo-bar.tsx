import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { Failure, UndoInfo } from '../../application/ports';
import { useServices } from '../services';
import { useSay } from '../settings-context';
import { undoEffects } from '../sentences';
import { Busy } from './busy';
import { FailureMessage } from './failure-message';

type UndoState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'asking'; readonly info: UndoInfo }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly info: UndoInfo }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Undo {
  readonly state: UndoState;
  /** How often it was done. */
  readonly count: number;
  /** Says what would be undone and asks. */
  readonly ask: () => void;
  readonly confirm: () => void;
  readonly close: () => void;
}

/** "Hoàn tác": asks with the effects named, then does it. */
export const useUndo = (): Undo => {
  const { workbook } = useServices();
  const [state, setState] = useState<UndoState>({ kind: 'closed' });
  const [count, setCount] = useState(0);
  const ask = (): void => {
    void workbook.undoInfo().then((info) => {
      if (!info.ok) setState({ kind: 'failed', failure: info.failure });
      else if (info.value === null) setState({ kind: 'failed', failure: { code: 'nothing-to-undo', params: {} } });
      else setState({ kind: 'asking', info: info.value });
    });
  };
  const confirm = (): void => {
    setState({ kind: 'working' });
    void workbook.undo().then((info) => {
      if (info.ok) setCount((before) => before + 1);
      setState(info.ok ? { kind: 'done', info: info.value } : { kind: 'failed', failure: info.failure });
    });
  };
  return { state, count, ask, confirm, close: () => setState({ kind: 'closed' }) };
};

/** The button, the question and the outcome of "Hoàn tác". */
export const UndoBar = ({ undo }: { readonly undo: Undo }): ReactElement => {
  const say = useSay();
  const { state } = undo;
  const edited = state.kind === 'asking' ? state.info.sheets.filter((sheet) => sheet.edited) : [];
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={state.kind === 'working'}
        onClick={undo.ask}
      >
        {say('pane.undo')}
      </Button>
      {state.kind === 'working' ? <Busy label={say('pane.progress.undoing')} share={null} /> : null}
      {state.kind === 'done' ? (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{say('pane.undone', { effects: undoEffects(state.info, say) })}</MessageBarBody>
        </MessageBar>
      ) : null}
      {state.kind === 'failed' ? <FailureMessage failure={state.failure} /> : null}
      <Dialog
        open={state.kind === 'asking'}
        onOpenChange={(_, { open }) => {
          if (!open) undo.close();
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{say('pane.undo')}</DialogTitle>
            <DialogContent>
              {state.kind === 'asking' ? (
                <Text>{say('pane.undo.ask', { effects: undoEffects(state.info, say) })}</Text>
              ) : null}
              {edited.map(({ name, effect }) => (
                <MessageBar key={name} intent="warning" layout="multiline">
                  <MessageBarBody>
                    {say(effect === 'rows' || effect === 'formulas' ? 'pane.undo.changed' : 'pane.undo.edited', {
                      sheet: name,
                    })}
                  </MessageBarBody>
                </MessageBar>
              ))}
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={undo.confirm}>
                {say('pane.undo.confirm')}
              </Button>
              <Button onClick={undo.close}>{say('pane.undo.keep')}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
};
