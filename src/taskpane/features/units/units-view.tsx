import { MessageBar, MessageBarBody, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { UnitBook } from '../../../application/commands/unit-book';
import type { LoadPeriod } from '../../../domain/units/workload';
import { Busy } from '../../components/busy';
import { FailureMessage } from '../../components/failure-message';
import { RefreshButton } from '../../components/refresh-button';
import { useSay, useSayData, useSettings } from '../../settings-context';
import { DoubtfulCard } from './doubtful-card';
import { ListMaker } from './list-maker';
import { OpenLists } from './open-lists';
import { UnitTable } from './unit-table';
import { nameKey, useUnits, type UnitsDone, type UnitsWork } from './use-units';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** Cards drawn at once; the rest come up as these are settled. */
const MOST_CARDS = 30;

const Done = ({ done }: { readonly done: UnitsDone }): ReactElement => {
  const say = useSay();
  const sayData = useSayData();
  const sentence = (): string => {
    if (done.kind === 'mended') {
      const { count, name, left } = done;
      return left === 0
        ? say('units-pane.mended', { count, name })
        : say('units-pane.mended.left', { count, name, left });
    }
    const { added, sheet, problems } = done;
    return problems === 0
      ? say('units-pane.listed', { added, sheet })
      : say('units-pane.listed.problems', { added, sheet, problems });
  };
  const notices = done.kind === 'listed' ? done.notices : [];
  return (
    <MessageBar
      intent={done.kind === 'mended' && done.left > 0 ? 'warning' : 'success'}
      layout="multiline"
      role="status"
    >
      <MessageBarBody>
        {[sentence(), ...notices.map(({ key, params }) => sayData(key, params))].map((line) => (
          <div key={line}>{line}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
};

const Doubtful = ({ book, work }: { readonly book: UnitBook; readonly work: UnitsWork }): ReactElement | null => {
  const say = useSay();
  const styles = useStyles();
  const { settings } = useSettings();
  const [printed, setPrinted] = useState(false);
  const open = book.report.doubtful.filter((name) => settings.ignored[nameKey(name)] === undefined);
  const ignored = book.report.doubtful.length - open.length;
  if (book.units.length === 0) return null;
  return (
    <section className={styles.list} aria-label={say('units-pane.doubtful', { count: open.length })}>
      <Text as="h2" weight="semibold">
        {say('units-pane.doubtful', { count: open.length })}
      </Text>
      {open.length === 0 ? <Text size={200}>{say('units-pane.doubtful.none')}</Text> : null}
      {open.length > 0 && book.mendable ? (
        <Switch label={say('units-pane.printed')} checked={printed} onChange={(_, data) => setPrinted(data.checked)} />
      ) : null}
      <div role="list" className={styles.list} aria-label={say('units-pane.doubtful', { count: open.length })}>
        {open.slice(0, MOST_CARDS).map((doubtful) => (
          <DoubtfulCard
            key={nameKey(doubtful)}
            doubtful={doubtful}
            mendable={book.mendable}
            printed={printed}
            onMend={work.mend}
            onAdd={work.add}
            onGo={work.go}
            onIgnore={work.ignore}
          />
        ))}
      </div>
      {open.length <= MOST_CARDS ? null : (
        <Text size={200}>{say('units-pane.open.more', { count: open.length - MOST_CARDS })}</Text>
      )}
      {ignored === 0 ? null : <Text size={200}>{say('units-pane.doubtful.ignored', { count: ignored })}</Text>}
    </section>
  );
};

/** How many units the list has, and which list is read when there is more than KH's own. */
const ListStatus = ({ book }: { readonly book: UnitBook }): ReactElement => {
  const say = useSay();
  const { list, units, report } = book;
  if (list === null)
    return (
      <>
        <Text>{say('units-pane.intro')}</Text>
        <Text role="status">{say('units-pane.no-list')}</Text>
      </>
    );
  const { sheet, own, others } = list;
  return (
    <>
      <Text size={200} role="status">
        {units.length === 0
          ? say('units-pane.empty-list', { sheet })
          : say('units-pane.summary', {
              units: units.length,
              activities: report.activities,
              doubtful: report.doubtful.length,
            })}
      </Text>
      {own ? null : <Text size={200}>{say('units-pane.list.of-file', { sheet })}</Text>}
      {others.length === 0 ? null : (
        <Text size={200}>{say('units-pane.list.others', { sheet, others: others.join(', ') })}</Text>
      )}
    </>
  );
};

/** "Đơn vị": who does what, names to settle in one click, and the unit list itself. */
export const UnitsView = (): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const [period, setPeriod] = useState<LoadPeriod>('month');
  const work = useUnits(period);
  const { book, busy, failure, done } = work.state;
  if (book === null) {
    return (
      <section className={styles.root}>
        {failure === null ? <Busy label={say('pane.progress.loading')} share={null} /> : null}
        {failure === null ? null : <FailureMessage failure={failure} />}
        {busy ? null : (
          <div className={styles.bar}>
            <RefreshButton onClick={work.refresh} />
          </div>
        )}
      </section>
    );
  }
  const { report } = book;
  return (
    <section className={styles.root} aria-busy={busy}>
      {failure === null ? null : <FailureMessage failure={failure} />}
      {done === null ? null : <Done done={done} />}
      <ListStatus book={book} />
      <div className={styles.bar}>
        <RefreshButton disabled={busy} onClick={work.refresh} />
      </div>
      <ListMaker book={book} onAdd={work.add} onSheet={work.addFromSheet} onFile={work.addFromFile} />
      <Doubtful book={book} work={work} />
      {report.rows.length === 0 ? (
        <Text size={200}>{say('units-pane.no-work')}</Text>
      ) : (
        <UnitTable
          rows={report.rows}
          hasList={book.units.length > 0}
          period={period}
          onPeriod={setPeriod}
          onGo={work.go}
        />
      )}
      <OpenLists book={book} onGo={work.go} />
    </section>
  );
};
