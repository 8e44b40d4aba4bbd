import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Span } from '../../domain/text/span';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
});

/** The original words with the part in question marked. A span outside the text marks nothing. */
export const HighlightedText = ({
  text,
  span,
}: {
  readonly text: string;
  readonly span: Span | null;
}): ReactElement => {
  const styles = useStyles();
  if (span === null || span.end <= span.start) return <p className={styles.text}>{text}</p>;
  return (
    <p className={styles.text}>
      {text.slice(0, span.start)}
      <mark className={styles.mark}>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </p>
  );
};
