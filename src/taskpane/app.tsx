import { FluentProvider, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { IntentBox } from '../commands/intents';
import { Busy } from './components/busy';
import { ErrorBoundary } from './components/error-boundary';
import { Navigation } from './components/navigation';
import { MainContext } from './components/tip';
import { UndoBar, useUndo } from './components/undo-bar';
import { UndoneContext } from './components/undone';
import { BuildView } from './features/build/build-view';
import { useBuild } from './features/build/use-build';
import { useCheck } from './features/check/use-check';
import { ServicesContext, type PaneServices, type SourceChoice } from './services';
import { SettingsProvider, useSay, useSettings } from './settings-context';
import { chooseTheme, themeOf, type ThemeFacts } from './theme';
import type { View } from './views';

// Only what the first minute shows is loaded at once; the other views when first opened.
const CheckView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "check-view" */ './features/check/check-view')).CheckView,
}));
const HelpView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "help-view" */ './features/help/help-view')).HelpView,
}));
const SettingsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "settings-view" */ './features/settings/settings-view')).SettingsView,
}));
const DaysView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "days" */ './features/days/days-view')).DaysView,
}));
const FunctionsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "functions-view" */ './features/functions/functions-view')).FunctionsView,
}));
const UnitsView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "units" */ './features/units/units-view')).UnitsView,
}));
const StatusView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "status" */ './features/status/status-view')).StatusView,
}));
const ReportView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "report" */ './features/report/report-view')).ReportView,
}));
const MergeView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "merge" */ './features/merge/merge-view')).MergeView,
}));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    // The gaps of the views are enough: browsers add their own to headings.
    '& h2, & h3': { margin: 0 },
    // A column that is full must not squeeze a message into less than its words.
    '& .fui-MessageBar': { flexShrink: 0 },
    '& .fui-SearchBox': { maxWidth: 'none' },
    // A long choice is cut, not the pane made wider.
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    // A pane pulled wide does not pull its lines and buttons with it.
    '& > *': { maxWidth: '720px' },
  },
  foot: {
    flexShrink: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXS,
  },
});

/** Where the pane runs, when it is not Excel. */
export type HostTrouble = 'other-host' | 'no-office' | 'timeout';

const TROUBLES = {
  'other-host': 'pane.host.other',
  'no-office': 'pane.host.no-office',
  timeout: 'pane.host.timeout',
} as const;

export interface AppProps {
  readonly services: PaneServices;
  readonly trouble: HostTrouble | null;
  readonly intents: IntentBox;
  readonly look: ThemeFacts;
  readonly version: string;
}

// Not as a class: Fluent gives the provider's classes to menus and dialogs, too, and each would be as tall as the pane.
const FULL_HEIGHT = { height: '100%' };

const Pane = ({ trouble, intents, look, version }: Omit<AppProps, 'services'>): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { settings } = useSettings();
  const [view, setView] = useState<View>('build');
  const [asked, setAsked] = useState<SourceChoice | null>(null);
  const undo = useUndo();
  const { ask: askUndo, close: closeUndo } = undo;
  const build = useBuild(closeUndo);
  const check = useCheck();
  const latestCheck = useRef(check);
  useEffect(() => {
    latestCheck.current = check;
  });
  const [main, setMain] = useState<HTMLElement | null>(null);
  const [askedReport, setAskedReport] = useState(false);
  const onAskedDone = useCallback(() => setAsked(null), []);
  const onReportDone = useCallback(() => setAskedReport(false), []);
  const checkWritten = (): void => {
    setView('check');
    check.start({ kind: 'active-sheet' });
  };
  const go = (next: View): void => {
    // What undoing did has been read by who goes on to something else.
    if (undo.state.kind !== 'asking') closeUndo();
    setView(next);
  };

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

  return (
    <FluentProvider theme={themeOf(chooseTheme(settings.theme, look))} style={FULL_HEIGHT}>
      <div className={styles.root} lang={settings.language}>
        <header>
          <Navigation view={view} onView={go} />
        </header>
        <main ref={setMain} className={styles.main}>
          <MainContext value={main}>
            <UndoneContext value={undo.count}>
              <ErrorBoundary key={view}>
                {trouble === null ? null : (
                  <MessageBar intent="warning" layout="multiline">
                    <MessageBarBody>{say(TROUBLES[trouble])}</MessageBarBody>
                  </MessageBar>
                )}
                <Suspense fallback={<Busy label={say('pane.progress.loading')} share={null} />}>
                  {view === 'build' ? (
                    <BuildView build={build} asked={asked} onAskedDone={onAskedDone} onCheck={checkWritten} />
                  ) : null}
                  {view === 'check' ? <CheckView check={check} /> : null}
                  {view === 'units' ? <UnitsView /> : null}
                  {view === 'status' ? <StatusView onWrite={closeUndo} onBuild={() => go('build')} /> : null}
                  {view === 'reports' ? (
                    <ReportView onWrite={closeUndo} asked={askedReport} onAskedDone={onReportDone} />
                  ) : null}
                  {view === 'merge' ? <MergeView onWrite={closeUndo} /> : null}
                  {view === 'days' ? <DaysView /> : null}
                  {view === 'functions' ? <FunctionsView /> : null}
                  {view === 'settings' ? <SettingsView /> : null}
                  {view === 'help' ? <HelpView version={version} onView={go} /> : null}
                </Suspense>
              </ErrorBoundary>
            </UndoneContext>
          </MainContext>
        </main>
        <footer className={styles.foot}>
          <UndoBar undo={undo} />
        </footer>
      </div>
    </FluentProvider>
  );
};

/** The whole pane. Everything outside it comes in: services, intents of the ribbon, the look of the host. */
export const App = ({ services, ...rest }: AppProps): ReactElement => (
  <ServicesContext value={services}>
    <SettingsProvider>
      <Pane {...rest} />
    </SettingsProvider>
  </ServicesContext>
);
