import { Button, Field, Input } from '@fluentui/react-components';
import { SelectObjectSkew20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { FunctionEntry } from '../../../functions/catalogue';
import { isMessageKey } from '../../../messages';
import { Tip } from '../../components/tip';
import { useSay, type Say } from '../../settings-context';
import type { Given } from './arguments';

/** What a parameter is called in words; the name in the formula when the catalogue of words has none. */
const parameterName = (name: string, say: Say): string => {
  const key = `functions.parameter.${name}`;
  return isMessageKey(key) ? say(key) : name;
};

export interface ParameterFieldProps {
  readonly parameter: FunctionEntry['parameters'][number];
  readonly given: Given;
  readonly onType: (text: string) => void;
  /** The selected cells become the argument. */
  readonly onTake: () => void;
}

/** One argument of a function: typed, or taken from the selected cells. */
export const ParameterField = ({ parameter, given, onType, onTake }: ParameterFieldProps): ReactElement => {
  const say = useSay();
  const name = parameterName(parameter.name, say);
  return (
    <Field label={parameter.optional ? say('pane.functions.optional', { name }) : name} hint={parameter.description}>
      <Input
        value={given.kind === 'cells' ? given.address : given.text}
        onChange={(_, data) => onType(data.value)}
        contentAfter={
          <Tip content={say('pane.functions.take', { name })} relationship="label">
            <Button size="small" appearance="transparent" icon={<SelectObjectSkew20Regular />} onClick={onTake} />
          </Tip>
        }
      />
    </Field>
  );
};
