import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../../settings-context';
import { VIEWS, type View } from '../../views';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

const STEPS = ['pane.help.build', 'pane.help.word', 'pane.help.check'] as const;
const ALWAYS = ['pane.help.undo', 'pane.help.keys', 'pane.help.privacy'] as const;

export interface HelpViewProps {
  readonly version: string;
  readonly onView: (view: View) => void;
}

/** "Trợ giúp": the way from plan to table, then every part in a sentence with the button that opens it. */
export const HelpView = ({ version, onView }: HelpViewProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const parts = VIEWS.filter((name) => name !== 'help');
  return (
    <section className={styles.root}>
      <Text as="h2" weight="semibold" size={400}>
        {say('pane.help.title')}
      </Text>
      {STEPS.map((line) => (
        <Text key={line}>{say(line)}</Text>
      ))}
      <Text as="h3" weight="semibold">
        {say('pane.help.parts')}
      </Text>
      <ul className={styles.parts}>
        {parts.map((name) => (
          <li key={name}>
            <Link as="button" onClick={() => onView(name)}>
              {say(`pane.tab.${name}`)}
            </Link>
            <Text block>{say(`pane.help.part.${name}`)}</Text>
          </li>
        ))}
      </ul>
      <Text as="h3" weight="semibold">
        {say('pane.help.always')}
      </Text>
      {ALWAYS.map((line) => (
        <Text key={line}>{say(line)}</Text>
      ))}
      <Text size={200}>{say('pane.help.version', { version })}</Text>
    </section>
  );
};
