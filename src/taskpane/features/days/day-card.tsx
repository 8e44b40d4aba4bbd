import { Button, Card, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarAdd20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useSay, type Say } from '../../settings-context';
import type { ListedDay } from './list-days';

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  round: { fontWeight: tokens.fontWeightSemibold },
});

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** "Thứ Năm, 26/03/2026 · 8/2 âm lịch · còn 24 ngày". */
const dayLine = ({ item }: ListedDay, say: Say): string => {
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

export interface DayCardProps {
  readonly listed: ListedDay;
  readonly onInsert: (label: string) => void;
  /** Also offer the wording of an activity. */
  readonly proposes: boolean;
}

/** One coming day with its years and class, and its label into the sheet. */
export const DayCard = ({ listed, onInsert, proposes }: DayCardProps): ReactElement => {
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
