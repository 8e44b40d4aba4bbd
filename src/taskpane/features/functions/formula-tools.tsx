import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Failure, FormulaArea, FormulaConversion, FormulaReceipt } from '../../../application/ports';
import { FailureMessage } from '../../components/failure-message';
import { formulaSentences } from '../../sentences';
import { useServices } from '../../services';
import { useSay } from '../../settings-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const AREAS: readonly FormulaArea[] = ['selection', 'sheet', 'workbook'];
const CONVERSIONS: readonly FormulaConversion[] = ['values', 'rewrite'];

type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly conversion: FormulaConversion; readonly receipt: FormulaReceipt };

/** "Công thức KH trong tệp": turns KH formulas into what they show, or writes them anew. */
export const FormulaTools = (): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { workbook } = useServices();
  const [area, setArea] = useState<FormulaArea>('sheet');
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const run = (conversion: FormulaConversion): void => {
    setOutcome({ kind: 'running' });
    void workbook
      .convertFormulas(conversion, area)
      .then((result) =>
        setOutcome(
          result.ok
            ? { kind: 'done', conversion, receipt: result.value }
            : { kind: 'failure', failure: result.failure },
        ),
      );
  };
  return (
    <section className={styles.root}>
      <Text as="h2" weight="semibold" size={400}>
        {say('pane.formulas.title')}
      </Text>
      <Text size={200} className={styles.quiet}>
        {say('pane.formulas.why')}
      </Text>
      <Field label={say('pane.formulas.area')}>
        <RadioGroup value={area} onChange={(_, { value }) => setArea(value as FormulaArea)}>
          {AREAS.map((one) => (
            <Radio key={one} value={one} label={say(`pane.formulas.area.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      {CONVERSIONS.map((conversion) => (
        <Button key={conversion} disabled={outcome.kind === 'running'} onClick={() => run(conversion)}>
          {say(`pane.formulas.${conversion}`)}
        </Button>
      ))}
      {outcome.kind === 'failure' ? <FailureMessage failure={outcome.failure} /> : null}
      {outcome.kind === 'done' ? (
        <MessageBar intent={outcome.receipt.left.length === 0 ? 'success' : 'warning'} layout="multiline" role="status">
          <MessageBarBody>
            {formulaSentences(outcome.conversion, outcome.receipt, say).map((sentence) => (
              <Text key={sentence} block>
                {sentence}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      ) : null}
    </section>
  );
};
