import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** What was done, announced to screen readers. */
export const DoneMessage = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <MessageBar intent="success" layout="multiline" role="status">
    <MessageBarBody>{children}</MessageBarBody>
  </MessageBar>
);
