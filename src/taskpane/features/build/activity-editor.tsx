import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Edit } from '../../../application/edit-draft';
import type { Activity } from '../../../domain/schedule/schedule';
import { useSay } from '../../settings-context';
import { meaningOf } from './meaning';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface ActivityEditorProps {
  readonly activity: Activity;
  readonly onEdit: (edit: Edit) => void;
  readonly onClose: () => void;
}

/** Corrects one activity before it is written. Each field is applied when it is left; Esc closes. */
export const ActivityEditor = ({ activity, onEdit, onClose }: ActivityEditorProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { key } = activity;
  const name = useRef<HTMLTextAreaElement>(null);
  const [nameText, setNameText] = useState(activity.name.value);
  const [timeText, setTimeText] = useState(activity.timeText.value);
  const [placeText, setPlaceText] = useState(activity.place?.value ?? '');
  const [noteText, setNoteText] = useState(activity.note?.value ?? '');
  const meaning = meaningOf(activity.time, say);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };

  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      <Field label={say('pane.activity.name')} hint={say('pane.activity.split.hint')}>
        <Textarea
          textarea={{ ref: name }}
          value={nameText}
          resize="vertical"
          onChange={(_, data) => setNameText(data.value)}
          onBlur={() => onEdit({ kind: 'set-name', key, text: nameText })}
        />
      </Field>
      <Field
        label={say('pane.activity.time')}
        validationState="none"
        validationMessage={meaning === '' ? say('pane.time.preview.none') : say('pane.time.preview', { meaning })}
      >
        <Input
          value={timeText}
          onChange={(_, data) => {
            setTimeText(data.value);
            onEdit({ kind: 'set-time', key, text: data.value });
          }}
        />
      </Field>
      <Field label={say('pane.activity.place')}>
        <Input
          value={placeText}
          onChange={(_, data) => setPlaceText(data.value)}
          onBlur={() => onEdit({ kind: 'set-place', key, text: placeText })}
        />
      </Field>
      <Field label={say('pane.activity.note')}>
        <Textarea
          value={noteText}
          resize="vertical"
          onChange={(_, data) => setNoteText(data.value)}
          onBlur={() => onEdit({ kind: 'set-note', key, text: noteText })}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onClose}>
          {say('pane.activity.done')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            const at = name.current?.selectionStart ?? 0;
            onEdit({ kind: 'split', key, at });
            onClose();
          }}
        >
          {say('pane.activity.split')}
        </Button>
      </div>
    </div>
  );
};
