import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import {
  ClipboardPaste20Regular,
  Lightbulb20Regular,
  SelectObjectSkew20Regular,
  TableAdd20Regular,
} from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { FilePicker } from '../../components/file-picker';
import { useSay } from '../../settings-context';
import type { SourceChoice } from '../../services';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  wide: { justifyContent: 'flex-start', width: '100%' },
  paste: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface SourcePickerProps {
  readonly onPick: (choice: SourceChoice) => void;
}

interface Paste {
  readonly text: string;
  /** Somebody wanted to go on with nothing in the box. */
  readonly empty: boolean;
  readonly change: (text: string) => void;
  readonly go: () => void;
}

/** The pasted text; it outlives a box that is closed. */
const usePaste = (onPick: SourcePickerProps['onPick']): Paste => {
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  return {
    text,
    empty,
    change: (next) => {
      setText(next);
      setEmpty(false);
    },
    go: () => {
      if (text.trim() === '') setEmpty(true);
      else onPick({ kind: 'text', text });
    },
  };
};

const PasteBox = ({ paste }: { readonly paste: Paste }): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.paste}>
      <Field
        label={say('pane.source.text.label')}
        {...(paste.empty
          ? { validationMessage: say('pane.source.text.empty'), validationState: 'warning' as const }
          : {})}
      >
        <Textarea
          // Who opens the box pastes next.
          autoFocus
          value={paste.text}
          rows={8}
          resize="vertical"
          placeholder={say('pane.source.text.placeholder')}
          onChange={(_, { value }) => paste.change(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey) paste.go();
          }}
        />
      </Field>
      <Button appearance="primary" onClick={paste.go}>
        {say('pane.source.text.go')}
      </Button>
    </div>
  );
};

/** The sources a table can be made from: the open sheet first, everything else one step away. */
export const SourcePicker = ({ onPick }: SourcePickerProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const [pasting, setPasting] = useState(false);
  const paste = usePaste(onPick);
  return (
    <section className={styles.root}>
      <Text as="h2" weight="semibold" size={400}>
        {say('pane.first.title')}
      </Text>
      <Text>{say('pane.first.detail')}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.wide}
          icon={<TableAdd20Regular />}
          onClick={() => onPick({ kind: 'active-sheet' })}
        >
          {say('pane.source.sheet')}
        </Button>
        <Button
          className={styles.wide}
          icon={<SelectObjectSkew20Regular />}
          onClick={() => onPick({ kind: 'selection' })}
        >
          {say('pane.source.selection')}
        </Button>
        <Button
          className={styles.wide}
          icon={<ClipboardPaste20Regular />}
          aria-expanded={pasting}
          onClick={() => setPasting(!pasting)}
        >
          {say('pane.source.text')}
        </Button>
        {pasting ? <PasteBox paste={paste} /> : null}
        <FilePicker
          label={say('pane.source.file')}
          dropLabel={say('pane.source.drop')}
          onPick={([picked]) => onPick({ kind: 'file', file: picked })}
        />
        <Button
          appearance="subtle"
          className={styles.wide}
          icon={<Lightbulb20Regular />}
          onClick={() => onPick({ kind: 'sample' })}
        >
          {say('pane.source.sample')}
        </Button>
      </div>
    </section>
  );
};
