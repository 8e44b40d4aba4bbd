import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HostState } from '../excel/host';

export interface AppProps {
  /** Where the pane runs; drawn even when that is not Excel, with a sentence that says so. */
  readonly host: HostState;
}

/** The whole pane. Placeholder of the boot shell: the pane's features replace it. */
export const App = ({ host }: AppProps): ReactElement => (
  <FluentProvider theme={webLightTheme}>
    <main data-host={host.kind}>KẾ HOẠCH</main>
  </FluentProvider>
);
