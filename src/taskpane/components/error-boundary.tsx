import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../settings-context';

const Crash = ({ detail, onRetry }: { readonly detail: string; readonly onRetry: () => void }): ReactElement => {
  const say = useSay();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{say('pane.crash', { detail })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{say('pane.crash.retry')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
};

interface State {
  readonly error: Error | null;
}

/** Keeps a mistake in one view from emptying the pane. React offers this only as a class. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Crash detail={error.message} onRetry={() => this.setState({ error: null })} />;
  }
}
