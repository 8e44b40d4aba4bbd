import { Button, Divider, Field, SearchBox, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { searchFunctions, type FunctionEntry } from '../../../functions/catalogue';
import { useSay, useSettings } from '../../settings-context';
import { FormulaTools } from './formula-tools';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    justifyContent: 'flex-start',
    textAlign: 'left',
    width: '100%',
    flexDirection: 'column',
    alignItems: 'flex-start',
  },
  name: { fontFamily: tokens.fontFamilyMonospace },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface FunctionListProps {
  readonly onPick: (entry: FunctionEntry) => void;
}

/** The functions of KH that answer to the words searched for, and the tools for formulas below them. */
export const FunctionList = ({ onPick }: FunctionListProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { language } = useSettings().settings;
  const [query, setQuery] = useState('');
  const found = searchFunctions(query, language);
  return (
    <section className={styles.root}>
      <Field label={say('pane.functions.search')} hint={say('pane.functions.search.hint')}>
        <SearchBox value={query} onChange={(_, data) => setQuery(data.value)} />
      </Field>
      {found.length === 0 ? <Text role="status">{say('pane.functions.none')}</Text> : null}
      <ul className={styles.list} aria-label={say('pane.functions.list')}>
        {found.map((entry) => (
          <li key={entry.id}>
            <Button appearance="subtle" className={styles.item} onClick={() => onPick(entry)}>
              <Text>{entry.title}</Text>
              <Text size={200} className={mergeClasses(styles.name, styles.quiet)}>
                {entry.name}
              </Text>
            </Button>
          </li>
        ))}
      </ul>
      <Divider />
      <FormulaTools />
    </section>
  );
};
