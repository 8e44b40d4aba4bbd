import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly onChange: (option: T) => void;
}

/** One of a few named things, in a field of its own. */
export const Choice = <T extends string>({ label, value, options, nameOf, onChange }: ChoiceProps<T>): ReactElement => (
  <Field label={label}>
    <Select
      value={value}
      onChange={(_, data) => {
        const chosen = options.find((option) => option === data.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {nameOf(option)}
        </option>
      ))}
    </Select>
  </Field>
);
