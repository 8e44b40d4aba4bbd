import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../settings-context';

/** Where the pane runs, when it is not Excel. */
export type HostTrouble = 'other-host' | 'no-office' | 'timeout';

const SENTENCES = {
  'other-host': 'pane.host.other',
  'no-office': 'pane.host.no-office',
  timeout: 'pane.host.timeout',
} as const;

/** Says that the pane does not run in Excel; nothing when it does. */
export const HostTroubleMessage = ({ trouble }: { readonly trouble: HostTrouble | null }): ReactElement | null => {
  const say = useSay();
  return trouble === null ? null : (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(SENTENCES[trouble])}</MessageBarBody>
    </MessageBar>
  );
};
