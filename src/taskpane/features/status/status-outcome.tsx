import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StatusOutcome } from '../../../application/commands/set-status';
import type { ReportRow } from '../../../domain/reports/report-row';
import { DoneMessage } from '../../components/done-message';
import { useSay } from '../../settings-context';

const REFUSALS = ['changed-meanwhile', 'holds-formula', 'not-own-sheet'] as const;

const nameSome = (rows: readonly ReportRow[]): string =>
  `${rows
    .slice(0, 3)
    .map(({ name }) => name)
    .join('; ')}${rows.length > 3 ? '; …' : ''}`;

/** What the last writing did: rows changed, and rows left alone with the reason. */
export const StatusOutcomeMessages = ({ outcome }: { readonly outcome: StatusOutcome }): ReactElement => {
  const say = useSay();
  return (
    <>
      {outcome.changed === 0 && outcome.refused.length > 0 ? null : (
        <DoneMessage>
          {outcome.changed === 0 ? say('status.same') : say('status.saved', { count: outcome.changed })}
        </DoneMessage>
      )}
      {REFUSALS.map((kind) => {
        const rows = outcome.refused.filter((one) => one.outcome === kind).map(({ row }) => row);
        return rows.length === 0 ? null : (
          <MessageBar key={kind} intent="warning" layout="multiline" role="alert">
            <MessageBarBody>
              {say(`status.refused.${kind}`, { count: rows.length, names: nameSome(rows) })}
            </MessageBarBody>
          </MessageBar>
        );
      })}
    </>
  );
};
