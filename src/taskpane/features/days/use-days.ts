import { useEffect, useMemo, useState } from 'react';
import type { AnniversaryDay } from '../../../domain/anniversaries/day-list';
import { formatAddress } from '../../../domain/workbook/address';
import { outcomeOf, type PressOutcome } from '../../components/outcome-message';
import { useUndone } from '../../components/undone';
import { useServices } from '../../services';
import { useSay, useSettings } from '../../settings-context';
import { listDays, periodOf, type DayFilter, type ListedDay } from './list-days';

export interface Days {
  readonly filter: DayFilter;
  readonly narrow: (part: Partial<DayFilter>) => void;
  readonly listed: readonly ListedDay[];
  /** How many days the office has added itself. */
  readonly own: number;
  readonly outcome: PressOutcome | null;
  readonly tell: (outcome: PressOutcome) => void;
  /** Puts the words into the selected cell. */
  readonly insert: (words: string) => void;
  /** Writes the sheet of all days. */
  readonly write: () => void;
}

const ALL: DayFilter = { horizon: 'quarter', decree: 'nd145', onlyRound: false, search: '', period: null };

/** The days of the workbook, read again after an undo. */
const useDayList = (): { readonly days: readonly AnniversaryDay[]; readonly own: number } => {
  const services = useServices();
  const [read, setRead] = useState<{ days: readonly AnniversaryDay[]; own: number }>({ days: [], own: 0 });
  const undone = useUndone();
  useEffect(() => {
    let left = false;
    void services.readDays().then((found) => {
      if (!left) setRead(found);
    });
    return () => {
      left = true;
    };
  }, [services, undone]);
  return read;
};

/** "Ngày kỷ niệm": the days that are coming, and what can be done with them. */
export const useDays = (): Days => {
  const say = useSay();
  const services = useServices();
  const { settings } = useSettings();
  const { workbook } = services;
  const { days, own } = useDayList();
  const [filter, setFilter] = useState(ALL);
  const [outcome, tell] = useState<PressOutcome | null>(null);
  const listed = useMemo(() => listDays(days, services.today(), filter), [days, services, filter]);

  const readPeriod = async (): Promise<void> => {
    const book = await services.readStatus();
    if (book.ok) setFilter((now) => ({ ...now, period: periodOf(book.value.read.rows) }));
    tell(book.ok ? null : { kind: 'failure', failure: book.failure });
  };
  const insert = async (words: string): Promise<void> => {
    const result = await workbook.insert({ kind: 'text', text: words }, false);
    tell(
      outcomeOf(result, ({ row, column, sheet }) =>
        say('pane.days.inserted', { cell: formatAddress(row, column), sheet }),
      ),
    );
  };
  const write = async (): Promise<void> => {
    const receipt = await workbook.write(await services.planDays(days, settings));
    tell(
      outcomeOf(receipt, ({ sheets }) =>
        say('pane.days.written', { count: days.length, sheet: sheets[0]?.name ?? '' }),
      ),
    );
  };

  return {
    filter,
    listed,
    own,
    outcome,
    tell,
    narrow: (part) => {
      setFilter((now) => ({ ...now, ...part }));
      if (part.horizon === 'plan') void readPeriod();
    },
    insert: (words) => void insert(words),
    write: () => void write(),
  };
};
