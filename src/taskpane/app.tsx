import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState, type ReactElement } from 'react';
import type { IntentBox } from '../commands/intents';
import { Busy } from './components/busy';
import { ErrorBoundary } from './components/error-boundary';
import { HostTroubleMessage, type HostTrouble } from './components/host-trouble';
import { Navigation } from './components/navigation';
import { MainContext } from './components/tip';
import { UndoBar } from './components/undo-bar';
import { UndoneContext } from './components/undone';
import { CurrentView } from './current-view';
import { ServicesContext, type PaneServices } from './services';
import { SettingsProvider, useSay, useSettings } from './settings-context';
import { chooseTheme, themeOf, type ThemeFacts } from './theme';
import { usePane } from './use-pane';

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
  const work = usePane(intents);
  const [main, setMain] = useState<HTMLElement | null>(null);
  return (
    <FluentProvider theme={themeOf(chooseTheme(settings.theme, look))} style={FULL_HEIGHT}>
      <div className={styles.root} lang={settings.language}>
        <header>
          <Navigation view={work.view} onView={work.go} />
        </header>
        <main ref={setMain} className={styles.main}>
          <MainContext value={main}>
            <UndoneContext value={work.undo.count}>
              <ErrorBoundary key={work.view}>
                <HostTroubleMessage trouble={trouble} />
                <Suspense fallback={<Busy label={say('pane.progress.loading')} share={null} />}>
                  <CurrentView work={work} version={version} />
                </Suspense>
              </ErrorBoundary>
            </UndoneContext>
          </MainContext>
        </main>
        <footer className={styles.foot}>
          <UndoBar undo={work.undo} />
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
