import { Button, Checkbox, Field, Input, Select, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import { MERGED_KEY } from '../../../application/merge/names';
import type { ReportKind } from '../../../application/reports/names';
import { REPORT_KINDS, REPORT_SHEETS } from '../../../application/reports/names';
import type { ScheduleDays } from '../../../application/reports/schedule-days';
import { formatCellDate } from '../../../domain/calendar/format';
import { formatIso, parseIso } from '../../../domain/calendar/plain-date';
import { LAST_CUT_OFF } from '../../../domain/reports/period';
import { isScheduleKey } from '../../../domain/workbook/schedule-key';
import { Busy } from '../../components/busy';
import { Choice } from '../../components/choice';
import { useServices, type ReportSettings } from '../../services';
import { useSay, useSettings, type Say } from '../../settings-context';
import { choiceOf, choiceWords, daysOfChoice, offeredPeriods, PERIOD_KINDS } from './periods';
import { ReportResult } from './report-outcome';
import { useReport } from './use-report';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { border: 0, margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
});

/** Months from the 15th to the 14th: what most offices that do not count by the calendar use (domain.md §5.1). */
const PRESET_CUT_OFF = 14;
const CUT_OFFS = [0, PRESET_CUT_OFF, ...Array.from({ length: LAST_CUT_OFF }, (_unused, k) => k + 1)].filter(
  (day, at, all) => all.indexOf(day) === at,
);

interface ScheduleSheet {
  readonly name: string;
  readonly merged: boolean;
}

/** The sheets of the open workbook that hold a schedule of KH; none while they are not known. */
const useSchedules = (): readonly ScheduleSheet[] => {
  const { workbook } = useServices();
  const [schedules, setSchedules] = useState<readonly ScheduleSheet[]>([]);
  useEffect(() => {
    let left = false;
    void workbook.listSheets().then((sheets) => {
      if (left || !sheets.ok) return;
      setSchedules(
        sheets.value.flatMap(({ name, ownKey }) =>
          isScheduleKey(ownKey) ? [{ name, merged: ownKey === MERGED_KEY }] : [],
        ),
      );
    });
    return () => {
      left = true;
    };
  }, [workbook]);
  return schedules;
};

/** The days of the activities in the open workbook's schedules; `null` while they are not known. */
const useScheduleDays = (): readonly ScheduleDays[] | null => {
  const { scheduleDays } = useServices();
  const [days, setDays] = useState<readonly ScheduleDays[] | null>(null);
  useEffect(() => {
    let left = false;
    void scheduleDays().then((read) => {
      if (!left && read.ok) setDays(read.value);
    });
    return () => {
      left = true;
    };
  }, [scheduleDays]);
  return days;
};

const NEAREST = 'nearest';

/** First day of the office's report months that end on `last`. Month ends shift the late ones. */
const cutOffWords = (last: number, say: Say): string => {
  if (last === 0) return say('report.cut-off.none');
  if (last > 27) return say('report.cut-off.late', { last });
  return say('report.cut-off.day', { first: last + 1, last });
};

interface PeriodFieldsProps {
  readonly days: readonly ScheduleDays[] | null;
  readonly wanted: ReportSettings;
  readonly onChange: (part: Partial<ReportSettings>) => void;
}

const PeriodFields = ({ days: scheduled, wanted, onChange }: PeriodFieldsProps): ReactElement => {
  const say = useSay();
  const services = useServices();
  const today = services.today();
  const { kind } = wanted;
  const days = daysOfChoice(wanted, today, scheduled);
  const nearest = kind === 'any' ? null : choiceOf({ ...wanted, offset: null }, today, scheduled);
  return (
    <>
      <Choice
        label={say('report.kind')}
        value={kind}
        options={PERIOD_KINDS}
        nameOf={(name) => say(`report.kind.${name}`)}
        onChange={(one) => onChange({ kind: one, offset: null })}
      />
      {kind === 'any' ? (
        <>
          <Field label={say('report.start')}>
            <Input type="date" value={wanted.start} onChange={(_, { value }) => onChange({ start: value })} />
          </Field>
          <Field
            label={say('report.end')}
            {...(days === null && wanted.start !== '' && wanted.end !== ''
              ? { validationState: 'error' as const, validationMessage: say('report.days.bad') }
              : {})}
          >
            <Input type="date" value={wanted.end} onChange={(_, { value }) => onChange({ end: value })} />
          </Field>
        </>
      ) : (
        <>
          <Field label={say('report.which-period')}>
            <Select
              value={wanted.offset === null ? NEAREST : String(wanted.offset)}
              onChange={(_, { value }) => onChange({ offset: value === NEAREST ? null : Number.parseInt(value, 10) })}
            >
              <option value={NEAREST}>
                {nearest === null || nearest.kind === 'nearest'
                  ? say('report.nearest')
                  : say('report.nearest.period', { period: choiceWords(nearest, say) })}
              </option>
              {offeredPeriods(kind, today, wanted.cutOff, scheduled, say).map(({ offset, words, held }) => (
                <option key={offset} value={offset}>
                  {held ? words : say('report.period.empty', { period: words })}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say('report.cut-off')}>
            <Select
              value={String(wanted.cutOff)}
              onChange={(_, { value }) => onChange({ cutOff: Number.parseInt(value, 10) })}
            >
              {CUT_OFFS.map((day) => (
                <option key={day} value={day}>
                  {cutOffWords(day, say)}
                </option>
              ))}
            </Select>
          </Field>
        </>
      )}
      {days === null ? null : (
        <Text size={200}>
          {say('report.days', { start: formatCellDate(days.start), end: formatCellDate(days.end) })}
        </Text>
      )}
    </>
  );
};

interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly items: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

const Checks = <T extends string>({ legend, items, chosen, onChange }: ChecksProps<T>): ReactElement => {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend>
        <Text>{legend}</Text>
      </legend>
      {items.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(_, { checked }) =>
            onChange(
              items
                .map((item) => item.value)
                .filter((one) => (one === value ? checked === true : chosen.includes(one))),
            )
          }
        />
      ))}
    </fieldset>
  );
};

export interface ReportViewProps {
  readonly onWrite: () => void;
  /** The ribbon asked for the reports with the last choices. */
  readonly asked: boolean;
  readonly onAskedDone: () => void;
}

/** "Báo cáo": which period, seen from which day, of which schedules, on which sheets; one button. */
export const ReportView = ({ onWrite, asked, onAskedDone }: ReportViewProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const services = useServices();
  const { settings, change } = useSettings();
  const schedules = useSchedules();
  const allDays = useScheduleDays();
  const report = useReport(onWrite);
  const { state, start } = report;
  const [asOf, setAsOf] = useState(() => formatIso(services.today()));
  const wanted = settings.report;
  const set = (part: Partial<ReportSettings>): void => change({ report: { ...wanted, ...part } });

  useEffect(() => {
    if (!asked) return;
    onAskedDone();
    start(settings.report, services.today(), null);
  }, [asked, onAskedDone, start, settings, services]);

  const day = parseIso(asOf);
  const names = schedules.map(({ name }) => name);
  const chosenSheets = wanted.sheets === null ? names : names.filter((name) => wanted.sheets?.includes(name));
  const days = allDays?.filter(({ sheet }) => wanted.sheets === null || wanted.sheets.includes(sheet)) ?? null;
  const countsTwice =
    chosenSheets.length > 1 && schedules.some(({ name, merged }) => merged && chosenSheets.includes(name));
  const canStart =
    day !== null &&
    choiceOf(wanted, services.today(), days) !== null &&
    wanted.which.length > 0 &&
    (schedules.length === 0 || chosenSheets.length > 0);
  const run = (): void => {
    if (day !== null && canStart) start(wanted, day, days);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) run();
  };

  if (state.kind === 'working') {
    return <Busy label={say('report.working')} share={state.share} onCancel={report.cancel} />;
  }
  return (
    <section className={styles.root} onKeyDown={onKeyDown}>
      {state.kind === 'done' ? <ReportResult outcome={state.outcome} onGo={report.go} /> : null}
      <PeriodFields days={days} wanted={wanted} onChange={set} />
      <Field label={say('report.as-of')} hint={say('report.as-of.hint')}>
        <Input type="date" value={asOf} onChange={(_, { value }) => setAsOf(value)} />
      </Field>
      {schedules.length < 2 ? null : (
        <Checks
          legend={say('report.schedules')}
          items={names.map((name) => ({ value: name, label: name }))}
          chosen={chosenSheets}
          onChange={(chosen) => set({ sheets: chosen.length === names.length ? null : chosen })}
        />
      )}
      {countsTwice ? <Text size={200}>{say('report.schedules.twice')}</Text> : null}
      <Checks<ReportKind>
        legend={say('report.sheets')}
        items={REPORT_KINDS.map((kind) => ({ value: kind, label: REPORT_SHEETS[kind] }))}
        chosen={wanted.which}
        onChange={(which) => set({ which })}
      />
      <Switch
        label={say(wanted.live ? 'report.live.on' : 'report.live.off')}
        checked={wanted.live}
        onChange={(_, { checked }) => set({ live: checked })}
      />
      <Button appearance="primary" disabled={!canStart} onClick={run} title={say('pane.write.hint')}>
        {say('report.go')}
      </Button>
    </section>
  );
};
