import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Activity, Doubt } from '../../../domain/schedule/schedule';
import type { Span } from '../../../domain/text/span';
import { HighlightedText } from '../../components/highlighted-text';
import { useSay, useSayData } from '../../settings-context';

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground3 },
  doubt: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** The part of a field's words that a doubt is about: the words it quotes, else all of them. */
const spanInQuestion = ({ params }: Doubt, words: string): Span => {
  const quoted = typeof params['text'] === 'string' ? params['text'] : '';
  const start = quoted === '' ? -1 : words.indexOf(quoted);
  return start < 0 ? { start: 0, end: words.length } : { start, end: start + quoted.length };
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

export interface DoubtBoxProps {
  readonly activity: Activity;
  readonly doubt: Doubt;
}

/** A doubt in words, and the words of the document that it is about. */
export const DoubtBox = ({ activity, doubt }: DoubtBoxProps): ReactElement => {
  const styles = useStyles();
  const sayData = useSayData();
  const say = useSay();
  const words = wordsOf(activity, doubt.field);
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
