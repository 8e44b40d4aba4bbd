import { useEffect, useState, type ReactElement } from 'react';
import { Busy } from '../../components/busy';
import { FailureMessage } from '../../components/failure-message';
import type { SourceChoice } from '../../services';
import { useSay, type Say } from '../../settings-context';
import { useStyles } from './build-styles';
import { LeaveQuestion } from './leave-question';
import { loadList } from './load-list';
import { SourcePicker } from './source-picker';
import { Understood } from './understood';
import type { Build } from './use-build';
import { Written } from './written';

/** The source in words: "trang đang mở", or the name of the file. */
const sourceName = (choice: SourceChoice, say: Say): string => {
  switch (choice.kind) {
    case 'active-sheet':
    case 'selection':
    case 'text':
      return say(`pane.source.name.${choice.kind}`);
    case 'file':
      return choice.file.name;
    case 'sample':
      return say('pane.source.sample');
  }
};

export interface BuildViewProps {
  readonly build: Build;
  /** A source that the ribbon asked for; read as soon as the view is shown. */
  readonly asked: SourceChoice | null;
  readonly onAskedDone: () => void;
  /** Leads to the check of the sheet just written. */
  readonly onCheck: () => void;
}

/** "Lập bảng": choose a source, see what was understood, correct it, write it. */
export const BuildView = ({ build, asked, onAskedDone, onCheck }: BuildViewProps): ReactElement => {
  useEffect(() => {
    void loadList();
  }, []);
  const say = useSay();
  const styles = useStyles();
  const { start, state } = build;
  const edited = state.kind === 'understood' && state.edited;
  // Corrections would be lost: a source that the ribbon asked for waits for the answer.
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    if (asked === null || edited) return;
    start(asked);
    onAskedDone();
  }, [asked, edited, start, onAskedDone]);
  const stay = (): void => {
    setLeaving(false);
    onAskedDone();
  };
  const leave = (): void => {
    if (asked === null) build.reset();
    else start(asked);
    stay();
  };

  switch (state.kind) {
    case 'idle':
      return (
        <div className={styles.root}>
          {state.failure === null ? null : <FailureMessage failure={state.failure} />}
          <SourcePicker onPick={start} />
        </div>
      );
    case 'reading':
      return (
        <Busy
          label={say('pane.progress.reading', { what: sourceName(state.choice, say) })}
          share={state.share}
          onCancel={build.cancel}
        />
      );
    case 'understanding':
      return <Busy label={say('pane.progress.understanding')} share={null} />;
    case 'understood':
      return (
        <>
          <Understood
            build={build}
            draft={state.draft}
            what={sourceName(state.choice, say)}
            onOther={() => (edited ? setLeaving(true) : build.reset())}
          />
          <LeaveQuestion open={leaving || (asked !== null && edited)} onLeave={leave} onStay={stay} />
        </>
      );
    case 'writing':
      return <Busy label={say('pane.progress.writing')} share={state.share} onCancel={build.cancel} />;
    case 'written':
      return <Written activities={state.activities} receipt={state.receipt} onCheck={onCheck} onAgain={build.reset} />;
  }
};
