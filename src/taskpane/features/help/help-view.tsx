import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../../settings-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const LINES = [
  'pane.help.build',
  'pane.help.word',
  'pane.help.check',
  'pane.help.undo',
  'pane.help.keys',
  'pane.help.privacy',
] as const;

/** "Trợ giúp": what the product does, one sentence each. */
export const HelpView = ({ version }: { readonly version: string }): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <Text as="h2" weight="semibold" size={400}>
        {say('pane.help.title')}
      </Text>
      {LINES.map((line) => (
        <Text key={line}>{say(line)}</Text>
      ))}
      <Text size={200}>{say('pane.help.version', { version })}</Text>
    </section>
  );
};
