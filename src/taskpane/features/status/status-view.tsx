import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  SearchBox,
  Select,
  Tab,
  TabList,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { StatusOutcome } from '../../../application/commands/set-status';
import { BUCKETS } from '../../../domain/reports/status';
import type { ReportRow } from '../../../domain/reports/report-row';
import { Choice } from '../../components/choice';
import { DoneMessage } from '../../components/done-message';
import { Busy } from '../../components/busy';
import { FailureMessage } from '../../components/failure-message';
import { RefreshButton } from '../../components/refresh-button';
import { useServices } from '../../services';
import { useSay } from '../../settings-context';
import { filterRows, unitsOf, type PeriodFilter, type StateFilter, type StatusFilter } from './filter-rows';
import { StatusCard } from './status-card';
import { useStatus, type StatusWork } from './use-status';
import { WeekMessage } from './week-message';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

const PERIODS: readonly PeriodFilter[] = ['week', 'month', 'quarter', 'all'];
const STATES: readonly StateFilter[] = ['open', 'all', ...BUCKETS];
/** Cards drawn at once; more on request. */
const PAGE = 50;
const NO_UNIT = '-';
const REFUSALS = ['changed-meanwhile', 'holds-formula', 'not-own-sheet'] as const;

const nameSome = (rows: readonly ReportRow[]): string =>
  `${rows
    .slice(0, 3)
    .map(({ name }) => name)
    .join('; ')}${rows.length > 3 ? '; …' : ''}`;

const Outcome = ({ outcome }: { readonly outcome: StatusOutcome }): ReactElement => {
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

interface FollowProps {
  readonly work: StatusWork;
  readonly rows: readonly ReportRow[];
  readonly units: readonly string[];
  readonly busy: boolean;
}

const rowId = ({ sheet, row, key }: ReportRow): string => `${sheet}!${row}|${key}`;

const Follow = ({ work, rows, units, busy }: FollowProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const services = useServices();
  const [filter, setFilter] = useState<StatusFilter>({ unit: null, period: 'week', state: 'open', search: '' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(PAGE);
  const found = useMemo(() => filterRows(rows, filter, services.today()), [rows, filter, services]);
  const late = found.filter(({ status }) => status.bucket === 'overdue').length;
  const picked = found.filter(({ row }) => chosen.has(rowId(row))).map(({ row }) => row);
  const change = (part: Partial<StatusFilter>): void => {
    setFilter({ ...filter, ...part });
    setDrawn(PAGE);
  };
  const choose = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <Field label={say('status.filter.unit')}>
        <Select
          value={filter.unit === null ? '' : filter.unit === '' ? NO_UNIT : filter.unit}
          onChange={(_, { value }) => change({ unit: value === '' ? null : value === NO_UNIT ? '' : value })}
        >
          <option value="">{say('status.filter.unit.all')}</option>
          {units.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={NO_UNIT}>{say('status.filter.unit.none')}</option>
        </Select>
      </Field>
      <Choice
        label={say('status.filter.period')}
        value={filter.period}
        options={PERIODS}
        nameOf={(name) => say(`status.filter.period.${name}`)}
        onChange={(period) => change({ period })}
      />
      <Choice
        label={say('status.filter.state')}
        value={filter.state}
        options={STATES}
        nameOf={(name) =>
          name === 'open' || name === 'all' ? say(`status.filter.state.${name}`) : say(`status.bucket.${name}`)
        }
        onChange={(state) => change({ state })}
      />
      <Field label={say('status.filter.search')}>
        <SearchBox value={filter.search} onChange={(_, { value }) => change({ search: value })} />
      </Field>
      <div className={styles.bar}>
        <Text size={200} role="status">
          {found.length === 0 ? say('status.none') : say('status.count', { count: found.length, late })}
        </Text>
        <RefreshButton onClick={work.refresh} />
      </div>
      {picked.length === 0 ? null : (
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => work.apply(picked, [{ kind: 'state', state: 'done', why: '' }])}
        >
          {say('status.done.many', { count: picked.length })}
        </Button>
      )}
      <div className={styles.list} role="list" aria-label={say('status.list')}>
        {found.slice(0, drawn).map((rated) => {
          const id = rowId(rated.row);
          return (
            <StatusCard
              key={id}
              rated={rated}
              chosen={chosen.has(id)}
              editing={editing === id}
              busy={busy}
              onChoose={(on) => choose(id, on)}
              onEdit={(open) => setEditing(open ? id : null)}
              onApply={(changes) => {
                setEditing(null);
                work.apply([rated.row], changes);
              }}
              onGo={() => work.go(rated.row)}
            />
          );
        })}
      </div>
      {found.length <= drawn ? null : (
        <Button onClick={() => setDrawn(drawn + PAGE)}>
          {say('status.more', { count: Math.min(PAGE, found.length - drawn) })}
        </Button>
      )}
    </>
  );
};

const PARTS = ['follow', 'week'] as const;

export interface StatusViewProps {
  readonly onWrite: () => void;
  /** Leads to "Lập bảng", where a schedule is made. */
  readonly onBuild: () => void;
}

/** "Theo dõi": what is open, done with a press, moved with its trace; and the week's work as a message. */
export const StatusView = ({ onWrite, onBuild }: StatusViewProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const work = useStatus(onWrite);
  const [part, setPart] = useState<(typeof PARTS)[number]>('follow');
  const { state } = work;
  const rows = useMemo(() => (state.kind === 'ready' ? state.book.read.rows : []), [state]);
  const units = useMemo(() => unitsOf(rows), [rows]);
  if (state.kind === 'reading') return <Busy label={say('status.reading')} share={null} />;
  if (state.kind === 'failed') {
    return (
      <div className={styles.root}>
        <FailureMessage failure={state.failure} />
        <div className={styles.bar}>
          {state.failure.code === 'no-schedule' ? (
            <Button size="small" appearance="primary" onClick={onBuild}>
              {say('status.build')}
            </Button>
          ) : null}
          <RefreshButton onClick={work.refresh} />
        </div>
      </div>
    );
  }
  return (
    <section className={styles.root}>
      <TabList
        size="small"
        aria-label={say('status.parts')}
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value === 'week' ? 'week' : 'follow')}
      >
        {PARTS.map((name) => (
          <Tab key={name} value={name}>
            {say(`status.part.${name}`)}
          </Tab>
        ))}
      </TabList>
      {state.failure === null ? null : <FailureMessage failure={state.failure} />}
      {state.outcome === null ? null : <Outcome outcome={state.outcome} />}
      {part === 'follow' ? (
        <Follow work={work} rows={rows} units={units} busy={state.writing} />
      ) : (
        <WeekMessage rows={rows} units={units} />
      )}
    </section>
  );
};
