import {
  Button,
  Divider,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  SearchBox,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeft20Regular, SelectObjectSkew20Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { Failure } from '../../../application/ports';
import { formatRect, quoteSheetName, formatAddress } from '../../../domain/workbook/address';
import {
  exampleFormula,
  formulaText,
  previewFunction,
  returnsDate,
  searchFunctions,
  type FunctionEntry,
} from '../../../functions/catalogue';
import { isMessageKey } from '../../../messages';
import { FailureMessage } from '../../components/failure-message';
import { Tip } from '../../components/tip';
import { useServices } from '../../services';
import { useSay, useSettings, type Say } from '../../settings-context';
import { FormulaTools } from './formula-tools';
import { BLANK, toFormulaArgument, toPreviewArgument, type Given } from './arguments';

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
  back: { alignSelf: 'flex-start', paddingLeft: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** What a parameter is called in words; the name in the formula when the catalogue of words has none. */
const parameterName = (name: string, say: Say): string => {
  const key = `functions.parameter.${name}`;
  return isMessageKey(key) ? say(key) : name;
};

interface PickProps {
  readonly onPick: (entry: FunctionEntry) => void;
}

const FunctionList = ({ onPick }: PickProps): ReactElement => {
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

type Notice =
  { readonly kind: 'failure'; readonly failure: Failure } | { readonly kind: 'done'; readonly sentence: string };

const FunctionForm = ({
  entry,
  onBack,
}: {
  readonly entry: FunctionEntry;
  readonly onBack: () => void;
}): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { workbook } = useServices();
  const [given, setGiven] = useState<readonly Given[]>(() => entry.parameters.map(() => BLANK));
  const [notice, setNotice] = useState<Notice | null>(null);
  const set = (index: number, value: Given): void =>
    setGiven((before) => before.map((one, k) => (k === index ? value : one)));
  const args = given.map(toFormulaArgument);
  const started = given.some((one) => one.kind === 'cells' || one.text.trim() !== '');
  const typed = given.map((one, k) => toPreviewArgument(one, entry.parameters[k]?.range ?? false));
  const preview = started ? previewFunction(entry.id, typed) : null;

  const take = (index: number): void => {
    void workbook.peekSelection().then((cells) => {
      if (!cells.ok) {
        setNotice({ kind: 'failure', failure: cells.failure });
        return;
      }
      const { sheet, range, values } = cells.value;
      set(index, { kind: 'cells', address: `${quoteSheetName(sheet)}!${formatRect(range)}`, values });
    });
  };
  const insert = (): void => {
    const formula = formulaText(entry.id, args, 'en');
    const isDate = returnsDate(entry.id, typed) ? { isDate: true } : {};
    void workbook.insert({ kind: 'formula', formula, ...isDate }, false).then((result) =>
      setNotice(
        result.ok
          ? {
              kind: 'done',
              sentence: say('pane.functions.inserted', {
                cell: formatAddress(result.value.row, result.value.column),
                sheet: result.value.sheet,
              }),
            }
          : { kind: 'failure', failure: result.failure },
      ),
    );
  };

  return (
    <section className={styles.root}>
      <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} onClick={onBack}>
        {say('pane.functions.back')}
      </Button>
      <Text as="h2" weight="semibold" size={400}>
        {entry.title}
      </Text>
      <Text className={styles.name}>{entry.name}</Text>
      <Text>{entry.summary}</Text>
      {entry.examples[0] === undefined ? null : (
        <Text size={200} className={styles.quiet}>
          {say('pane.functions.example', { formula: exampleFormula(entry.id, entry.examples[0], 'vi') })}
        </Text>
      )}
      {notice?.kind === 'failure' ? <FailureMessage failure={notice.failure} /> : null}
      {notice?.kind === 'done' ? (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{notice.sentence}</MessageBarBody>
        </MessageBar>
      ) : null}
      {entry.parameters.map((parameter, index) => {
        const one = given[index] ?? BLANK;
        const name = parameterName(parameter.name, say);
        return (
          <Field
            key={parameter.name}
            label={parameter.optional ? say('pane.functions.optional', { name }) : name}
            hint={parameter.description}
          >
            <Input
              value={one.kind === 'cells' ? one.address : one.text}
              onChange={(_, data) => set(index, { kind: 'typed', text: data.value })}
              contentAfter={
                <Tip content={say('pane.functions.take', { name })} relationship="label">
                  <Button
                    size="small"
                    appearance="transparent"
                    icon={<SelectObjectSkew20Regular />}
                    onClick={() => take(index)}
                  />
                </Tip>
              }
            />
          </Field>
        );
      })}
      <Field label={say('pane.functions.formula')}>
        <Text className={styles.formula}>{formulaText(entry.id, args, 'vi')}</Text>
      </Field>
      {preview === null ? null : (
        <Text role="status">
          {preview.kind === 'problem'
            ? `${preview.code} ${preview.message}`
            : preview.text === ''
              ? say('pane.functions.preview.blank')
              : say('pane.functions.preview', { value: preview.text })}
        </Text>
      )}
      {started ? null : <Text size={200}>{say('pane.functions.fill')}</Text>}
      <Button appearance="primary" disabled={!started} onClick={insert}>
        {say('pane.functions.insert')}
      </Button>
    </section>
  );
};

/** "Hàm": find a KH function, fill its parameters, see the result, insert it. */
export const FunctionsView = (): ReactElement => {
  const [entry, setEntry] = useState<FunctionEntry | null>(null);
  return entry === null ? (
    <FunctionList onPick={setEntry} />
  ) : (
    <FunctionForm entry={entry} onBack={() => setEntry(null)} />
  );
};
