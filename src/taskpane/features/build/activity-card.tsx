import { Button, Card, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  Checkmark16Regular,
  Delete16Regular,
  Edit16Regular,
  Location16Regular,
  Merge16Regular,
  Open16Regular,
} from '@fluentui/react-icons';
import { useRef, type ReactElement } from 'react';
import type { Edit } from '../../../application/edit-draft';
import type { Activity, Doubt } from '../../../domain/schedule/schedule';
import type { Origin } from '../../../domain/source/origin';
import type { Span } from '../../../domain/text/span';
import { BasisMark } from '../../components/basis-mark';
import { HighlightedText } from '../../components/highlighted-text';
import { Tip } from '../../components/tip';
import { useSay, useSayData } from '../../settings-context';
import { whereSentence } from '../../sentences';
import { ActivityEditor } from './activity-editor';
import { meaningOf } from './meaning';

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS },
  doubtful: {
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteDarkOrangeBorder2}`,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  ordinal: { minWidth: '28px', color: tokens.colorNeutralForeground3 },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground3 },
  doubt: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface ActivityCardProps {
  readonly activity: Activity;
  readonly number: number;
  readonly accepted: boolean;
  readonly hasNext: boolean;
  readonly editing: boolean;
  readonly onEditing: (open: boolean) => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onGo: (origin: Origin) => void;
}

/** The part of a field's words that a doubt is about: the words it quotes, else all of them. */
const spanInQuestion = ({ params }: Doubt, words: string): Span => {
  const quoted = typeof params['text'] === 'string' ? params['text'] : '';
  const start = quoted === '' ? -1 : words.indexOf(quoted);
  return start < 0 ? { start: 0, end: words.length } : { start, end: start + quoted.length };
};

const DoubtBox = ({ doubt, words }: { readonly doubt: Doubt; readonly words: string }): ReactElement => {
  const styles = useStyles();
  const sayData = useSayData();
  const say = useSay();
  return (
    <div className={styles.doubt}>
      <Text size={200} weight="semibold">
        {sayData(doubt.key, doubt.params)}
      </Text>
      <Text size={100} className={styles.label}>
        {say('pane.original')}
      </Text>
      <HighlightedText text={words} span={spanInQuestion(doubt, words)} />
    </div>
  );
};

const wordsOf = (activity: Activity, field: Doubt['field']): string => {
  switch (field) {
    case 'time':
      return activity.timeText.text;
    case 'place':
      return activity.place?.text ?? '';
    case 'note':
    case 'units':
      return activity.note?.text ?? activity.assignments.map(({ text }) => text).join('; ');
    case 'name':
      return activity.name.text;
  }
};

/** One activity as it was understood, with its doubts, and what can be done about it. */
export const ActivityCard = (props: ActivityCardProps): ReactElement => {
  const { activity, number, accepted, hasNext, editing, onEditing, onEdit, onGo } = props;
  const say = useSay();
  const styles = useStyles();
  const doubts = accepted ? [] : activity.doubts;
  const meaning = meaningOf(activity.time, say);
  const { key } = activity;
  const head = useRef<HTMLDivElement>(null);
  // The form goes, and the focus with it: back to the button that opened it.
  const closeEditor = (): void => {
    onEditing(false);
    head.current?.querySelector('button')?.focus();
  };

  const accept = (): void => {
    // This button goes: the focus stays on the card.
    head.current?.querySelector('button')?.focus();
    onEdit({ kind: 'accept', key });
  };

  return (
    <Card
      role="listitem"
      appearance="outline"
      className={mergeClasses(styles.card, doubts.length > 0 && styles.doubtful)}
    >
      <div className={styles.head} ref={head}>
        <Text className={styles.ordinal}>{number}.</Text>
        <Text weight="semibold" className={styles.name}>
          {activity.name.value}
        </Text>
        <Tip content={say('pane.activity.edit', { ordinal: number })} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<Edit16Regular />}
            aria-expanded={editing}
            onClick={() => onEditing(!editing)}
          />
        </Tip>
      </div>
      {editing ? (
        <ActivityEditor activity={activity} onEdit={onEdit} onClose={closeEditor} />
      ) : (
        <>
          <div className={styles.line}>
            <Text size={300}>
              {activity.timeText.value === '' ? say('pane.activity.time.none') : activity.timeText.value}
            </Text>
            {meaning === '' ? null : (
              <Text size={200} className={styles.label}>
                {meaning}
              </Text>
            )}
            {activity.timeText.value === '' ? null : (
              <BasisMark basis={doubts.some(({ field }) => field === 'time') ? 'doubtful' : activity.timeText.basis} />
            )}
          </div>
          {activity.place === null ? null : (
            <div className={styles.line}>
              <Location16Regular aria-label={say('pane.activity.place')} />
              <Text size={300}>{activity.place.value}</Text>
            </div>
          )}
          {activity.assignments.map(({ unit, role }) => (
            <div className={styles.line} key={unit}>
              <Text size={200}>{unit}</Text>
              {role === null ? null : (
                <Text size={200} className={styles.label}>
                  {say(`pane.role.${role}`)}
                </Text>
              )}
            </div>
          ))}
        </>
      )}
      {doubts.map((doubt, index) => (
        <DoubtBox key={`${doubt.key}-${index}`} doubt={doubt} words={wordsOf(activity, doubt.field)} />
      ))}
      <div className={styles.actions}>
        {doubts.length === 0 ? null : (
          <Button size="small" icon={<Checkmark16Regular />} onClick={accept}>
            {say('pane.activity.accept')}
          </Button>
        )}
        <Tip content={`${say('pane.activity.go')}: ${whereSentence(activity.origin, say)}`} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<Open16Regular />}
            disabled={activity.origin.kind !== 'cell'}
            onClick={() => onGo(activity.origin)}
          />
        </Tip>
        <Tip content={say('pane.activity.merge')} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<Merge16Regular />}
            disabled={!hasNext}
            onClick={() => onEdit({ kind: 'merge-next', key })}
          />
        </Tip>
        <Tip content={say('pane.activity.drop')} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            onClick={() => onEdit({ kind: 'drop', key })}
          />
        </Tip>
      </div>
    </Card>
  );
};
