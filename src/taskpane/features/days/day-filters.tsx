import { Field, SearchBox, Select, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Decree } from '../../../domain/anniversaries/anniversary-class';
import { useSay } from '../../settings-context';
import type { DayFilter, Horizon } from './list-days';

const HORIZONS: readonly Horizon[] = ['quarter', 'year', 'next', 'plan'];
const DECREES: readonly Decree[] = ['nd145', 'nd111'];

export interface DayFiltersProps {
  readonly filter: DayFilter;
  readonly onNarrow: (part: Partial<DayFilter>) => void;
}

/** How far the list looks ahead, by which decree years are round, and words to search for. */
export const DayFilters = ({ filter, onNarrow }: DayFiltersProps): ReactElement => {
  const say = useSay();
  return (
    <>
      <Field label={say('pane.days.horizon')}>
        <Select value={filter.horizon} onChange={(_, data) => onNarrow({ horizon: data.value as Horizon })}>
          {HORIZONS.map((name) => (
            <option key={name} value={name}>
              {say(`pane.days.horizon.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('pane.days.decree')}>
        <Select value={filter.decree} onChange={(_, data) => onNarrow({ decree: data.value as Decree })}>
          {DECREES.map((name) => (
            <option key={name} value={name}>
              {say(`anniversaries.decree.${name}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('pane.days.search')}>
        <SearchBox value={filter.search} onChange={(_, data) => onNarrow({ search: data.value })} />
      </Field>
      <Switch
        label={say('pane.days.only')}
        checked={filter.onlyRound}
        onChange={(_, data) => onNarrow({ onlyRound: data.checked })}
      />
    </>
  );
};
