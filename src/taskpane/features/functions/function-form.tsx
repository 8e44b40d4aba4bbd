import { Button, Field, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { exampleFormula, type FunctionEntry } from '../../../functions/catalogue';
import { OutcomeMessage } from '../../components/outcome-message';
import { useSay, type Say } from '../../settings-context';
import { BLANK } from './arguments';
import { ParameterField } from './parameter-field';
import { useFunctionForm, type FunctionFormState } from './use-function-form';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  name: { fontFamily: tokens.fontFamilyMonospace },
  back: { alignSelf: 'flex-start', paddingLeft: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

const previewSentence = (preview: NonNullable<FunctionFormState['preview']>, say: Say): string => {
  if (preview.kind === 'problem') return `${preview.code} ${preview.message}`;
  return preview.text === ''
    ? say('pane.functions.preview.blank')
    : say('pane.functions.preview', { value: preview.text });
};

/** What the function is for. */
const About = ({ entry }: { readonly entry: FunctionEntry }): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const [example] = entry.examples;
  return (
    <>
      <Text as="h2" weight="semibold" size={400}>
        {entry.title}
      </Text>
      <Text className={styles.name}>{entry.name}</Text>
      <Text>{entry.summary}</Text>
      {example === undefined ? null : (
        <Text size={200} className={styles.quiet}>
          {say('pane.functions.example', { formula: exampleFormula(entry.id, example, 'vi') })}
        </Text>
      )}
    </>
  );
};

export interface FunctionFormProps {
  readonly entry: FunctionEntry;
  readonly onBack: () => void;
}

/** A function with its parameters to fill, its result as they are filled, and the formula into the sheet. */
export const FunctionForm = ({ entry, onBack }: FunctionFormProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const form = useFunctionForm(entry);
  return (
    <section className={styles.root}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} onClick={onBack}>
        {say('pane.functions.back')}
      </Button>
      <About entry={entry} />
      <OutcomeMessage outcome={form.outcome} />
      {entry.parameters.map((parameter, index) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          given={form.given[index] ?? BLANK}
          onType={(text) => form.set(index, { kind: 'typed', text })}
          onTake={() => form.take(index)}
        />
      ))}
      <Field label={say('pane.functions.formula')}>
        <Text className={styles.formula}>{form.formula}</Text>
      </Field>
      {form.preview === null ? null : <Text role="status">{previewSentence(form.preview, say)}</Text>}
      {form.started ? null : <Text size={200}>{say('pane.functions.fill')}</Text>}
      <Button appearance="primary" disabled={!form.started} onClick={form.insert}>
        {say('pane.functions.insert')}
      </Button>
    </section>
  );
};
