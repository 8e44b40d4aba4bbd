import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { RatedRow } from '../../../domain/reports/report-input';
import type { ReportRow } from '../../../domain/reports/report-row';
import { RefreshButton } from '../../components/refresh-button';
import { useServices } from '../../services';
import { useSay } from '../../settings-context';
import { turned } from '../../turned';
import { FilterFields } from './filter-fields';
import { filterRows, type StatusFilter } from './filter-rows';
import { StatusCard } from './status-card';
import type { StatusWork } from './use-status';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** Cards drawn at once; more on request. */
const PAGE = 50;

const rowId = ({ sheet, row, key }: ReportRow): string => `${sheet}!${row}|${key}`;

interface CardsProps {
  readonly work: StatusWork;
  readonly found: readonly RatedRow[];
  readonly chosen: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onChoose: (id: string, on: boolean) => void;
}

/** A card for each row; the form of one of them may be open. */
const Cards = ({ work, found, chosen, busy, onChoose }: CardsProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <div className={styles.list} role="list" aria-label={say('status.list')}>
      {found.map((rated) => {
        const id = rowId(rated.row);
        return (
          <StatusCard
            key={id}
            rated={rated}
            chosen={chosen.has(id)}
            editing={editing === id}
            busy={busy}
            onChoose={(on) => onChoose(id, on)}
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
  );
};

export interface FollowProps {
  readonly work: StatusWork;
  readonly rows: readonly ReportRow[];
  readonly units: readonly string[];
  readonly busy: boolean;
}

/** The rows that the filter leaves, to be done with a press, one by one or those chosen. */
export const Follow = ({ work, rows, units, busy }: FollowProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const services = useServices();
  const [filter, setFilter] = useState<StatusFilter>({ unit: null, period: 'week', state: 'open', search: '' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [drawn, setDrawn] = useState(PAGE);
  const found = useMemo(() => filterRows(rows, filter, services.today()), [rows, filter, services]);
  const late = found.filter(({ status }) => status.bucket === 'overdue').length;
  const picked = found.filter(({ row }) => chosen.has(rowId(row))).map(({ row }) => row);
  const change = (part: Partial<StatusFilter>): void => {
    setFilter({ ...filter, ...part });
    setDrawn(PAGE);
  };
  return (
    <>
      <FilterFields filter={filter} units={units} onChange={change} />
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
      <Cards
        work={work}
        found={found.slice(0, drawn)}
        chosen={chosen}
        busy={busy}
        onChoose={(id, on) => setChosen(turned(chosen, id, on))}
      />
      {found.length <= drawn ? null : (
        <Button onClick={() => setDrawn(drawn + PAGE)}>
          {say('status.more', { count: Math.min(PAGE, found.length - drawn) })}
        </Button>
      )}
    </>
  );
};
