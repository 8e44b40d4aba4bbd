import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Failure } from '../../application/ports';
import { isMessageKey } from '../../messages';
import { failureKeys } from '../sentences';
import { useSay, useSayData } from '../settings-context';

/** Nothing went wrong: a step that comes before has not been taken yet. */
const NOT_YET: ReadonlySet<string> = new Set(['no-schedule']);

/** Why something could not be done and what to do, announced to screen readers. */
export const FailureMessage = ({ failure }: { readonly failure: Failure }): ReactElement => {
  const say = useSay();
  const sayData = useSayData();
  const key = failureKeys(failure).find(isMessageKey);
  return (
    <MessageBar
      intent={NOT_YET.has(failure.code) ? 'info' : 'error'}
      layout="multiline"
      role={NOT_YET.has(failure.code) ? 'status' : 'alert'}
    >
      <MessageBarBody>
        {key === undefined ? say('excel.unknown', { code: failure.code }) : sayData(key, failure.params)}
      </MessageBarBody>
    </MessageBar>
  );
};
