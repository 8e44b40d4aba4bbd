import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportsOutcome } from '../../../application/commands/build-reports';
import { formatCellDate } from '../../../domain/calendar/format';
import { DoneMessage } from '../../components/done-message';
import { FailureMessage } from '../../components/failure-message';
import { WriteNotices } from '../../components/write-notices';
import { useSay, useSayData } from '../../settings-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
});

/** Cells named in a sentence; the rest are a "…". */
const MOST_CELLS = 5;

const Refusals = ({ sentences }: { readonly sentences: readonly string[] }): ReactElement => (
  <>
    {sentences.map((sentence) => (
      <MessageBar key={sentence} intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
    ))}
  </>
);

export interface ReportResultProps {
  readonly outcome: ReportsOutcome;
  readonly onGo: (sheet: string) => void;
}

/** How "Lập báo cáo" ended: what was counted and where it stands, or why nothing was written. */
export const ReportResult = ({ outcome, onGo }: ReportResultProps): ReactElement => {
  const say = useSay();
  const sayData = useSayData();
  const styles = useStyles();
  switch (outcome.kind) {
    case 'failed':
      return <FailureMessage failure={outcome.failure} />;
    case 'nothing-found':
      return <Refusals sentences={[say('reports.nothing-found')]} />;
    case 'not-reconciled':
      return (
        <Refusals
          sentences={outcome.broken.map(({ name, parts, whole }) =>
            say('reports.not-reconciled', {
              name: sayData(`reports.sum.${name}`),
              sum: parts.reduce((sum, { value }) => sum + value, 0),
              whole,
            }),
          )}
        />
      );
    case 'live-dates': {
      const cells = outcome.cells.slice(0, MOST_CELLS).map(({ sheet, row }) => say('report.row', { sheet, row }));
      const more = outcome.cells.length > MOST_CELLS ? '; …' : '';
      return (
        <Refusals
          sentences={[say('reports.live-dates', { count: outcome.cells.length, cells: `${cells.join('; ')}${more}` })]}
        />
      );
    }
    case 'live-too-many':
      return <Refusals sentences={[say('reports.live-too-many', { limit: outcome.limit })]} />;
    case 'written':
      return (
        <section className={styles.root}>
          <DoneMessage>
            {say('report.written', {
              count: outcome.inPeriod,
              rows: outcome.rows,
              overdue: outcome.overdue,
            })}
          </DoneMessage>
          <WriteNotices receipt={outcome.receipt} />
          <Text size={200}>
            {say('report.counted', {
              period: outcome.periodName,
              start: formatCellDate(outcome.period.start),
              end: formatCellDate(outcome.period.end),
            })}
          </Text>
          <Text size={200}>
            {say('report.sources', {
              sources: outcome.sources.map(({ sheet, rows }) => `${sheet} (${rows})`).join('; '),
            })}
          </Text>
          <div className={styles.bar} role="group" aria-label={say('report.sheets.made')}>
            {outcome.receipt.sheets
              .filter(({ key }) => key.startsWith('report-'))
              .map(({ key, name }) => (
                <Button key={key} size="small" onClick={() => onGo(name)}>
                  {say('report.open', { sheet: name })}
                </Button>
              ))}
          </div>
        </section>
      );
  }
};
