import {
  Button,
  Field,
  SearchBox,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
import type { ReportTask, UnitReportRow } from '../../../application/units/assignment-report';
import type { Origin } from '../../../domain/source/origin';
import type { LoadPeriod } from '../../../domain/units/workload';
import { Choice } from '../../components/choice';
import { useSay } from '../../settings-context';
import { filterRows, periodsText, shortDate, type RowFilter } from './filter-rows';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  name: { overflowWrap: 'break-word', whiteSpace: 'normal', textAlign: 'left', minWidth: 0 },
  toggle: { justifyContent: 'flex-start', paddingLeft: 0, paddingRight: 0, minWidth: 0, width: '100%' },
  // The names need the room: figures get no more than their headings, broken into two lines.
  unit: { paddingLeft: 0, paddingRight: 0 },
  figure: {
    width: '44px',
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    textAlign: 'right',
    '& div': { whiteSpace: 'normal', justifyContent: 'flex-end' },
  },
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS,
  },
  task: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3 },
  clash: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

const PERIODS: readonly LoadPeriod[] = ['month', 'week'];
/** Rows drawn at once; more on request. */
const PAGE = 50;
const MOST_TASKS = 30;
const FIGURES = 4;

const names = (tasks: readonly ReportTask[]): string => tasks.map(({ name }) => name).join('; ');

interface DetailProps {
  readonly row: UnitReportRow;
  readonly period: LoadPeriod;
  readonly onGo: (origin: Origin) => void;
}

const Detail = ({ row, period, onGo }: DetailProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.detail}>
      {row.periods.length === 0 ? null : (
        <Text size={200}>{say('units-pane.row.periods', { periods: periodsText(row.periods, period, say) })}</Text>
      )}
      {row.wide === 0 ? null : <Text size={200}>{say('units-pane.row.wide', { count: row.wide })}</Text>}
      {row.undated === 0 ? null : <Text size={200}>{say('units-pane.row.undated', { count: row.undated })}</Text>}
      {row.clashes.map(({ date, tasks, hoursMeet }) => (
        <Text key={shortDate(date)} size={200} className={styles.clash}>
          {say(hoursMeet === true ? 'units-pane.row.clash.hours' : 'units-pane.row.clash', {
            date: shortDate(date),
            names: names(tasks),
          })}
        </Text>
      ))}
      {row.tasks.slice(0, MOST_TASKS).map((task, index) => (
        <div key={`${task.activity}-${index}`} className={styles.task}>
          <Text size={200} className={styles.name}>
            {task.name}
          </Text>
          <Text size={200} className={styles.quiet}>
            {[task.timeText, say(`units-pane.role.${task.role ?? 'none'}`)].filter((part) => part !== '').join(' · ')}
          </Text>
          {task.origin.kind === 'cell' ? (
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('units-pane.open.go', { name: task.name })}
              onClick={() => onGo(task.origin)}
            >
              {say('pane.check.go')}
            </Button>
          ) : null}
        </div>
      ))}
      {row.tasks.length <= MOST_TASKS ? null : (
        <Text size={200}>{say('units-pane.open.more', { count: row.tasks.length - MOST_TASKS })}</Text>
      )}
    </div>
  );
};

interface UnitRowProps extends DetailProps {
  readonly open: boolean;
  /** What is to know of the name; "" for nothing. */
  readonly remark: string;
  readonly onToggle: () => void;
}

/** A unit with its figures, and below it, when open, what they count. */
const UnitRow = ({ row, period, open, remark, onToggle, onGo }: UnitRowProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  return (
    <>
      <TableRow>
        <TableCell className={styles.unit}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.toggle}
            icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={open}
            aria-label={say('units-pane.row.open', { name: row.name })}
            onClick={onToggle}
          >
            <span className={styles.name}>{row.name}</span>
          </Button>
          {remark === '' ? null : (
            <Text size={100} block className={styles.quiet}>
              {remark}
            </Text>
          )}
        </TableCell>
        <TableCell className={styles.figure}>{row.leads}</TableCell>
        <TableCell className={styles.figure}>{row.supports}</TableCell>
        <TableCell className={styles.figure}>{row.clashes.length}</TableCell>
      </TableRow>
      {open ? (
        <TableRow>
          <TableCell colSpan={FIGURES}>
            <Detail row={row} period={period} onGo={onGo} />
          </TableCell>
        </TableRow>
      ) : null}
    </>
  );
};

export interface UnitTableProps {
  readonly rows: readonly UnitReportRow[];
  readonly hasList: boolean;
  readonly period: LoadPeriod;
  readonly onPeriod: (period: LoadPeriod) => void;
  readonly onGo: (origin: Origin) => void;
}

/** Who does what: a line for each unit with what it leads and supports and the days it has several things. */
export const UnitTable = ({ rows, hasList, period, onPeriod, onGo }: UnitTableProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const [filter, setFilter] = useState<RowFilter>({ search: '', onlyClashes: false });
  const [open, setOpen] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(PAGE);
  const found = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const remark = (row: UnitReportRow): string => {
    if (row.collective) return say('units-pane.row.collective');
    return hasList && row.unit === null ? say('units-pane.row.unlisted') : '';
  };

  return (
    <section className={styles.root} aria-label={say('units-pane.rows')}>
      <Text as="h2" weight="semibold">
        {say('units-pane.rows')}
      </Text>
      <Field label={say('units-pane.search')}>
        <SearchBox value={filter.search} onChange={(_, { value }) => setFilter({ ...filter, search: value })} />
      </Field>
      <Choice
        label={say('units-pane.period')}
        value={period}
        options={PERIODS}
        nameOf={(name) => say(`units-pane.period.${name}`)}
        onChange={(one) => onPeriod(one)}
      />
      <Switch
        label={say('units-pane.clashes.only')}
        checked={filter.onlyClashes}
        onChange={(_, { checked }) => setFilter({ ...filter, onlyClashes: checked })}
      />
      <Text size={200}>{say('units-pane.rows.count', { count: found.length })}</Text>
      <Table size="small" aria-label={say('units-pane.rows')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.unit}>{say('units-pane.column.unit')}</TableHeaderCell>
            <TableHeaderCell className={styles.figure}>{say('units-pane.column.leads')}</TableHeaderCell>
            <TableHeaderCell className={styles.figure}>{say('units-pane.column.supports')}</TableHeaderCell>
            <TableHeaderCell className={styles.figure}>{say('units-pane.column.clashes')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {found.slice(0, drawn).map((row) => (
            <UnitRow
              key={row.key}
              row={row}
              period={period}
              open={open === row.key}
              remark={remark(row)}
              onToggle={() => setOpen(open === row.key ? null : row.key)}
              onGo={onGo}
            />
          ))}
        </TableBody>
      </Table>
      {found.length <= drawn ? null : (
        <Button size="small" appearance="subtle" onClick={() => setDrawn(drawn + PAGE)}>
          {say('units-pane.rows.more', { count: Math.min(PAGE, found.length - drawn) })}
        </Button>
      )}
    </section>
  );
};
