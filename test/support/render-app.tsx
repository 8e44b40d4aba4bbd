import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createIntentBox, type IntentBox } from '../../src/commands/intents';
import { App } from '../../src/taskpane/app';
import type { HostTrouble } from '../../src/taskpane/components/host-trouble';
import { fakeServices, type FakeWorld, type Recorded } from './fake-services';

export interface Rendered {
  readonly user: UserEvent;
  readonly recorded: Recorded;
  readonly intents: IntentBox;
  readonly container: HTMLElement;
}

/** Draws the whole pane over plain data. */
export const renderApp = (world: FakeWorld = {}, trouble: HostTrouble | null = null): Rendered => {
  const { services, recorded } = fakeServices(world);
  const intents = createIntentBox();
  const { container } = render(
    <App
      services={services}
      trouble={trouble}
      intents={intents}
      look={{ prefersDark: false, forcedColors: false }}
      version="0.1.0"
    />,
  );
  return { user: userEvent.setup(), recorded, intents, container };
};
