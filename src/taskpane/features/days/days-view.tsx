import {
  Button,
  Card,
  Field,
  MessageBar,
  MessageBarBody,
  SearchBox,
  Select,
  Switch,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { CalendarAdd20Regular, TableAdd20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Decree } from '../../../domain/anniversaries/anniversary-class';
import type { AnniversaryDay } from '../../../domain/anniversaries/day-list';
import { formatAddress } from '../../../domain/workbook/address';
import { FailureMessage } from '../../components/failure-message';
import { useUndone } from '../../components/undone';
import { useServices } from '../../services';
import { useSay, useSettings, type Say } from '../../settings-context';
import { Holidays } from './holidays-part';
import { listDays, periodOf, type Horizon, type ListedDay, type Period } from './list-days';
import type { Notice } from './notice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  card: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  round: { fontWeight: tokens.fontWeightSemibold },
});

const HORIZONS: readonly Horizon[] = ['quarter', 'year', 'next', 'plan'];
const DECREES: readonly Decree[] = ['nd145', 'nd111'];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** More cards than this are not drawn at once: the search and the period narrow the list. */
const MOST_DRAWN = 60;

const two = (value: number): string => String(value).padStart(2, '0');

/** "Thứ Năm, 26/03/2026 · 8/2 âm lịch · còn 24 ngày". */
export const dayLine = ({ item }: ListedDay, say: Say): string => {
  const weekday = WEEKDAYS.find((day) => day === item.weekday);
  const { year, month, day } = item.date;
  const lunar = item.lunar;
  return [
    `${weekday === undefined ? '' : say(`common.weekday.${weekday}`)}, ${two(day)}/${two(month)}/${year}`,
    lunar === null
      ? ''
      : say(lunar.leap ? 'anniversaries.lunar-leap' : 'anniversaries.lunar', { day: lunar.day, month: lunar.month }),
    // A plan of the past keeps its own days: nothing is left of them to count.
    item.daysLeft < 0
      ? ''
      : item.daysLeft === 0
        ? say('anniversaries.today')
        : say('anniversaries.days-left', { days: item.daysLeft }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

interface DayCardProps {
  readonly listed: ListedDay;
  readonly onInsert: (label: string) => void;
  /** Also offer the wording of an activity. */
  readonly proposes: boolean;
}

const DayCard = ({ listed, onInsert, proposes }: DayCardProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { item, label } = listed;
  return (
    <Card role="listitem" appearance="outline" className={styles.card}>
      <Text weight="semibold">{item.day.name}</Text>
      <Text size={200}>{dayLine(listed, say)}</Text>
      {item.years === null ? null : (
        <Text size={200} {...(item.class === 'other' ? {} : { className: styles.round })}>
          {say('anniversaries.years', { years: item.years })}
          {item.class === null ? '' : ` · ${say(`anniversaries.class.${item.class}`)}`}
        </Text>
      )}
      {item.day.verified ? null : (
        <Text size={200} className={styles.quiet}>
          {say('anniversaries.unverified')}
        </Text>
      )}
      {label === null ? (
        <Text size={200} className={styles.quiet}>
          {say('anniversaries.label.no-base-year', { name: item.day.name })}
        </Text>
      ) : (
        <>
          <Text size={200}>{label}</Text>
          <Button size="small" icon={<CalendarAdd20Regular />} onClick={() => onInsert(label)}>
            {say('pane.days.insert')}
          </Button>
          {proposes ? (
            <Button size="small" onClick={() => onInsert(say('pane.days.activity', { label }))}>
              {say('pane.days.insert.activity')}
            </Button>
          ) : null}
        </>
      )}
    </Card>
  );
};

/** "Ngày kỷ niệm": what is coming, which years are round, and their labels into the sheet. */
export const DaysView = (): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const services = useServices();
  const { settings } = useSettings();
  const { workbook } = services;
  const [horizon, setHorizon] = useState<Horizon>('quarter');
  const [decree, setDecree] = useState<Decree>('nd145');
  const [onlyRound, setOnlyRound] = useState(false);
  const [search, setSearch] = useState('');
  const [days, setDays] = useState<readonly AnniversaryDay[]>([]);
  const [own, setOwn] = useState(0);
  const [period, setPeriod] = useState<Period | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);

  const undone = useUndone();
  useEffect(() => {
    let left = false;
    void services.readDays().then((read) => {
      if (left) return;
      setDays(read.days);
      setOwn(read.own);
    });
    return () => {
      left = true;
    };
  }, [services, undone]);

  const listed = useMemo(
    () => listDays(days, services.today(), { horizon, decree, onlyRound, search, period }),
    [days, services, horizon, decree, onlyRound, search, period],
  );

  const look = (wanted: Horizon): void => {
    setHorizon(wanted);
    if (wanted !== 'plan') return;
    void services.readStatus().then((book) => {
      if (!book.ok) {
        setNotice({ kind: 'failure', failure: book.failure });
        return;
      }
      setNotice(null);
      setPeriod(periodOf(book.value.read.rows));
    });
  };
  const insert = (label: string): void => {
    void workbook.insert({ kind: 'text', text: label }, false).then((result) => {
      setNotice(
        result.ok
          ? {
              kind: 'done',
              sentence: say('pane.days.inserted', {
                cell: formatAddress(result.value.row, result.value.column),
                sheet: result.value.sheet,
              }),
            }
          : { kind: 'failure', failure: result.failure },
      );
    });
  };
  const write = (): void => {
    void services
      .planDays(days, settings)
      .then((plan) => workbook.write(plan))
      .then((receipt) => {
        setNotice(
          receipt.ok
            ? {
                kind: 'done',
                sentence: say('pane.days.written', {
                  count: days.length,
                  sheet: receipt.value.sheets[0]?.name ?? '',
                }),
              }
            : { kind: 'failure', failure: receipt.failure },
        );
      });
  };

  return (
    <section className={styles.root}>
      {notice?.kind === 'failure' ? <FailureMessage failure={notice.failure} /> : null}
      {notice?.kind === 'done' ? (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{notice.sentence}</MessageBarBody>
        </MessageBar>
      ) : null}
      <Field label={say('pane.days.horizon')}>
        <Select value={horizon} onChange={(_, data) => look(data.value as Horizon)}>
          {HORIZONS.map((name) => (
            <option key={name} value={name}>
              {say(`pane.days.horizon.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('pane.days.decree')}>
        <Select value={decree} onChange={(_, data) => setDecree(data.value as Decree)}>
          {DECREES.map((name) => (
            <option key={name} value={name}>
              {say(`anniversaries.decree.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('pane.days.search')}>
        <SearchBox value={search} onChange={(_, data) => setSearch(data.value)} />
      </Field>
      <Switch label={say('pane.days.only')} checked={onlyRound} onChange={(_, data) => setOnlyRound(data.checked)} />
      {own === 0 ? null : <Text size={200}>{say('pane.days.own', { count: own })}</Text>}
      <Text size={200} role="status">
        {listed.length === 0 ? say('anniversaries.none') : say('pane.days.count', { count: listed.length })}
      </Text>
      <div className={styles.list} role="list" aria-label={say('pane.days.list')}>
        {listed.slice(0, MOST_DRAWN).map((one) => (
          <DayCard
            key={`${one.item.day.id}-${one.item.date.year}`}
            listed={one}
            onInsert={insert}
            proposes={horizon === 'plan'}
          />
        ))}
      </div>
      <Button icon={<TableAdd20Regular />} onClick={write}>
        {say('pane.days.write')}
      </Button>
      <Holidays onNotice={setNotice} />
    </section>
  );
};
