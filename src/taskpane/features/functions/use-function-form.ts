import { useState } from 'react';
import { formatAddress, formatRect, quoteSheetName } from '../../../domain/workbook/address';
import { formulaText, previewFunction, returnsDate, type FunctionEntry } from '../../../functions/catalogue';
import { outcomeOf, type PressOutcome } from '../../components/outcome-message';
import { useServices } from '../../services';
import { useSay } from '../../settings-context';
import { BLANK, toFormulaArgument, toPreviewArgument, type Given } from './arguments';

export interface FunctionFormState {
  /** One for each parameter. */
  readonly given: readonly Given[];
  readonly set: (index: number, value: Given) => void;
  /** Some argument is filled. */
  readonly started: boolean;
  /** The formula as Excel in Vietnamese shows it. */
  readonly formula: string;
  /** What the function gives for the arguments so far; `null` before any is filled. */
  readonly preview: ReturnType<typeof previewFunction> | null;
  readonly outcome: PressOutcome | null;
  /** The selected cells become the argument. */
  readonly take: (index: number) => void;
  /** Puts the formula into the selected cell. */
  readonly insert: () => void;
}

/** The arguments of a function while they are filled in, and what can be done with them. */
export const useFunctionForm = (entry: FunctionEntry): FunctionFormState => {
  const say = useSay();
  const { workbook } = useServices();
  const [given, setGiven] = useState<readonly Given[]>(() => entry.parameters.map(() => BLANK));
  const [outcome, tell] = useState<PressOutcome | null>(null);
  const args = given.map(toFormulaArgument);
  const typed = given.map((one, k) => toPreviewArgument(one, entry.parameters[k]?.range ?? false));
  const started = given.some((one) => one.kind === 'cells' || one.text.trim() !== '');
  const set = (index: number, value: Given): void => {
    setGiven((before) => before.map((one, k) => (k === index ? value : one)));
  };

  const take = async (index: number): Promise<void> => {
    const cells = await workbook.peekSelection();
    if (!cells.ok) {
      tell({ kind: 'failure', failure: cells.failure });
      return;
    }
    const { sheet, range, values } = cells.value;
    set(index, { kind: 'cells', address: `${quoteSheetName(sheet)}!${formatRect(range)}`, values });
  };
  const insert = async (): Promise<void> => {
    const formula = formulaText(entry.id, args, 'en');
    const isDate = returnsDate(entry.id, typed) ? { isDate: true } : {};
    const result = await workbook.insert({ kind: 'formula', formula, ...isDate }, false);
    tell(
      outcomeOf(result, ({ row, column, sheet }) =>
        say('pane.functions.inserted', { cell: formatAddress(row, column), sheet }),
      ),
    );
  };

  return {
    given,
    set,
    started,
    formula: formulaText(entry.id, args, 'vi'),
    preview: started ? previewFunction(entry.id, typed) : null,
    outcome,
    take: (index) => void take(index),
    insert: () => void insert(),
  };
};
