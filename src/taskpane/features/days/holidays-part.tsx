import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { HolidayTable } from '../../../application/holidays-sheet';
import type { PressOutcome } from '../../components/outcome-message';
import { useUndone } from '../../components/undone';
import { useServices } from '../../services';
import { useSay } from '../../settings-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Rows named in one message; the rest is seen on the sheet. */
const MOST_NAMED = 5;

/** Days off of the office: what its table holds, and the table itself at a press. */
export const Holidays = ({ onOutcome }: { readonly onOutcome: (outcome: PressOutcome) => void }): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const services = useServices();
  const [table, setTable] = useState<HolidayTable | null>(null);

  const look = useCallback(async (): Promise<HolidayTable | null> => {
    const read = await services.readHolidays();
    if (read.ok) setTable(read.value);
    else onOutcome({ kind: 'failure', failure: read.failure });
    return read.ok ? read.value : null;
  }, [services, onOutcome]);

  const undone = useUndone();
  useEffect(() => {
    let left = false;
    void services.readHolidays().then((read) => {
      if (!left && read.ok) setTable(read.value);
    });
    return () => {
      left = true;
    };
  }, [services, undone]);

  const write = async (): Promise<void> => {
    const now = await look();
    // Rows that cannot be read would be lost: they are mended first.
    if (now === null || now.problems.length > 0) return;
    const plan = await services.planHolidays(now.days, services.today().year);
    const receipt = await services.workbook.write(plan);
    if (!receipt.ok) {
      onOutcome({ kind: 'failure', failure: receipt.failure });
      return;
    }
    const written = await look();
    const sheet = receipt.value.sheets[0]?.name ?? '';
    onOutcome({
      kind: 'done',
      sentence: say('pane.days.holidays.written', { count: written?.days.length ?? 0, sheet }),
    });
  };

  const [problem] = table?.problems ?? [];
  return (
    <div className={styles.root} role="group" aria-label={say('pane.days.holidays')}>
      <Text as="h2" weight="semibold">
        {say('pane.days.holidays')}
      </Text>
      <Text size={200}>{say('pane.days.holidays.about')}</Text>
      {table === null ? null : (
        <Text size={200}>
          {table.days.length === 0
            ? say('pane.days.holidays.none')
            : say('pane.days.holidays.own', { count: table.days.length })}
        </Text>
      )}
      {table === null || problem === undefined ? null : (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>
            {say('pane.days.holidays.problems', {
              rows: table.problems
                .slice(0, MOST_NAMED)
                .map(({ row }) => row)
                .join(', '),
              sheet: problem.sheet,
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Button icon={<TableAdd20Regular />} onClick={() => void write()}>
        {say('pane.days.holidays.write')}
      </Button>
    </div>
  );
};
