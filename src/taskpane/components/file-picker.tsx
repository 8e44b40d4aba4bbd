import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { useSay } from '../settings-context';

const useStyles = makeStyles({
  wide: { justifyContent: 'flex-start', width: '100%' },
  drop: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    textAlign: 'center',
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

/** What KH reads. */
const FILE_TYPES = '.docx,.xlsx,.csv,.txt';

export interface FilePickerProps {
  /** Words of the button. */
  readonly label: string;
  /** Words of the area that files are dropped on. */
  readonly dropLabel: string;
  /** Several files at once; else the first one counts. */
  readonly multiple?: boolean;
  readonly primary?: boolean;
  /** At least one file. */
  readonly onPick: (files: readonly [File, ...File[]]) => void;
}

/** A button that opens the file dialog, and the area to drop files on. */
export const FilePicker = ({
  label,
  dropLabel,
  multiple = false,
  primary = false,
  onPick,
}: FilePickerProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const pick = (files: FileList | null): void => {
    const [first, ...more] = files ?? [];
    if (first !== undefined) onPick(multiple ? [first, ...more] : [first]);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    pick(event.dataTransfer.files);
  };
  return (
    <>
      <Button
        {...(primary ? { appearance: 'primary' as const } : {})}
        className={styles.wide}
        icon={<DocumentAdd20Regular />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        accept={FILE_TYPES}
        hidden
        aria-label={label}
        onChange={(event) => {
          pick(event.target.files);
          event.target.value = '';
        }}
      />
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <Text size={200}>
          {dropLabel} · {say('pane.source.file.hint')}
        </Text>
      </div>
    </>
  );
};
