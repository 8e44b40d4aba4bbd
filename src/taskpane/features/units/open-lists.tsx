import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnitBook } from '../../../application/commands/unit-book';
import type { Origin } from '../../../domain/source/origin';
import { useSay, useSayData } from '../../settings-context';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: 'anywhere' },
});

const MOST_LINES = 30;

interface Line {
  readonly key: string;
  readonly name: string;
  /** `null`: there is no cell to go to. */
  readonly origin: Origin | null;
}

interface Group {
  readonly key: 'without-unit' | 'without-role' | 'several-leads' | 'idle' | 'problems';
  readonly lines: readonly Line[];
}

const OPEN = [
  ['without-unit', 'withoutUnit'],
  ['without-role', 'withoutRole'],
  ['several-leads', 'severalLeads'],
] as const;

/** What is still to be settled: activities without unit or role or with several leads, idle units, faults of the list. */
export const OpenLists = ({
  book,
  onGo,
}: {
  readonly book: UnitBook;
  readonly onGo: (origin: Origin) => void;
}): ReactElement => {
  const say = useSay();
  const sayData = useSayData();
  const styles = useStyles();
  const { report, problems } = book;
  const groups: readonly Group[] = [
    {
      key: 'problems',
      lines: problems.map(({ code, message, origin }, k) => ({
        key: `${code}-${k}`,
        name: sayData(message.key, message.params),
        origin,
      })),
    },
    ...OPEN.map(([key, field]): Group => ({
      key,
      lines: report[field].map(({ activity, name, origin }) => ({ key: activity, name, origin })),
    })),
    { key: 'idle', lines: report.idle.map(({ id, name }) => ({ key: id, name, origin: null })) },
  ];
  return (
    <Accordion multiple collapsible>
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ key, lines }) => (
          <AccordionItem key={key} value={key}>
            <AccordionHeader as="h3">{say(`units-pane.open.${key}`, { count: lines.length })}</AccordionHeader>
            <AccordionPanel>
              {lines.slice(0, MOST_LINES).map(({ key: line, name, origin }) => (
                <div key={line} className={styles.line}>
                  <Text size={200} className={styles.name}>
                    {name}
                  </Text>
                  {origin?.kind === 'cell' ? (
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={say('units-pane.open.go', { name })}
                      onClick={() => onGo(origin)}
                    >
                      {say('pane.check.go')}
                    </Button>
                  ) : null}
                </div>
              ))}
              {lines.length <= MOST_LINES ? null : (
                <Text size={200}>{say('units-pane.open.more', { count: lines.length - MOST_LINES })}</Text>
              )}
            </AccordionPanel>
          </AccordionItem>
        ))}
    </Accordion>
  );
};
