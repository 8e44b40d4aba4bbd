import { useCallback, useEffect, useRef, useState } from 'react';
import type { IntentBox } from '../commands/intents';
import { useUndo, type Undo } from './components/undo-bar';
import { useBuild, type Build } from './features/build/use-build';
import { useCheck, type Check } from './features/check/use-check';
import type { SourceChoice } from './services';
import type { View } from './views';

/** Where the pane is, and the work that outlives a change of views. */
export interface PaneWork {
  readonly view: View;
  readonly go: (view: View) => void;
  readonly build: Build;
  readonly check: Check;
  readonly undo: Undo;
  /** A source that the ribbon asked for; `null` when nobody does. */
  readonly asked: SourceChoice | null;
  readonly onAskedDone: () => void;
  /** The ribbon asked for the reports. */
  readonly askedReport: boolean;
  readonly onReportDone: () => void;
  /** Leads to the check of the sheet just written. */
  readonly checkWritten: () => void;
}

/** The whole state of the pane, moved by its own buttons and by the intents of the ribbon. */
export const usePane = (intents: IntentBox): PaneWork => {
  const [view, setView] = useState<View>('build');
  const [asked, setAsked] = useState<SourceChoice | null>(null);
  const [askedReport, setAskedReport] = useState(false);
  const undo = useUndo();
  const { ask: askUndo, close: closeUndo } = undo;
  const build = useBuild(closeUndo);
  const check = useCheck();
  const latestCheck = useRef(check);
  useEffect(() => {
    latestCheck.current = check;
  });

  useEffect(
    () =>
      intents.listen((intent) => {
        switch (intent.kind) {
          case 'build':
            setView('build');
            setAsked({ kind: intent.source });
            return;
          case 'check':
            setView('check');
            latestCheck.current.start({ kind: intent.scope });
            return;
          case 'report':
            setView('reports');
            setAskedReport(true);
            return;
          case 'undo':
            askUndo();
            return;
          case 'show':
            setView(intent.view);
        }
      }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- listens once; askUndo only reads the services
    [intents],
  );

  return {
    view,
    go: (next) => {
      // What undoing did has been read by who goes on to something else.
      if (undo.state.kind !== 'asking') closeUndo();
      setView(next);
    },
    build,
    check,
    undo,
    asked,
    onAskedDone: useCallback(() => setAsked(null), []),
    askedReport,
    onReportDone: useCallback(() => setAskedReport(false), []),
    checkWritten: () => {
      setView('check');
      check.start({ kind: 'active-sheet' });
    },
  };
};
