import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useSay } from '../settings-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
});

/** Shorter work shows nothing: a bar that flashes is noise (experience.md). */
const SHOW_AFTER_MS = 500;

export interface BusyProps {
  readonly label: string;
  /** Share done, 0–1; `null` when it is not known. */
  readonly share: number | null;
  /** Absent when the work cannot be stopped. */
  readonly onCancel?: (() => void) | undefined;
}

/** A progress bar with a stop button, shown once the work has lasted half a second. */
export const Busy = ({ label, share, onCancel }: BusyProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.root} aria-busy="true" hidden={!shown}>
      <Field validationMessage={label} validationState="none">
        <ProgressBar {...(share === null ? {} : { value: share })} aria-label={label} />
      </Field>
      {onCancel === undefined ? null : <Button onClick={onCancel}>{say('pane.cancel')}</Button>}
    </div>
  );
};
