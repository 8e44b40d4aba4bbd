import { Field, SearchBox, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Decree } from '../../../domain/anniversaries/anniversary-class';
import { Choice } from '../../components/choice';
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
      <Choice
        label={say('pane.days.horizon')}
        value={filter.horizon}
        options={HORIZONS}
        nameOf={(name) => say(`pane.days.horizon.${name}`)}
        onChange={(horizon) => onNarrow({ horizon })}
      />
      <Choice
        label={say('pane.days.decree')}
        value={filter.decree}
        options={DECREES}
        nameOf={(name) => say(`anniversaries.decree.${name}`)}
        onChange={(decree) => onNarrow({ decree })}
      />
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
