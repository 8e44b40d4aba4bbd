import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WriteReceipt } from '../../application/ports';
import { useSayData } from '../settings-context';

export interface WriteNoticesProps {
  readonly receipt: Pick<WriteReceipt, 'notices'>;
}

/** What is to be told beside the success of a writing: content that was kept elsewhere … Nothing when there is none. */
export const WriteNotices = ({ receipt: { notices = [] } }: WriteNoticesProps): ReactElement | null => {
  const sayData = useSayData();
  if (notices.length === 0) return null;
  const lines = notices.map(({ key, params }) => sayData(key, params));
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
};
