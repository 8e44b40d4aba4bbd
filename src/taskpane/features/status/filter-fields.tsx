import { Field, SearchBox, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { BUCKETS } from '../../../domain/reports/status';
import { Choice } from '../../components/choice';
import { useSay } from '../../settings-context';
import type { PeriodFilter, StateFilter, StatusFilter } from './filter-rows';

const PERIODS: readonly PeriodFilter[] = ['week', 'month', 'quarter', 'all'];
const STATES: readonly StateFilter[] = ['open', 'all', ...BUCKETS];
const ALL_UNITS = '';
/** In the list of units: rows without one. In the filter they are the unit without a name. */
const NO_UNIT = '-';

const optionOf = (unit: string | null): string => (unit === null ? ALL_UNITS : unit === '' ? NO_UNIT : unit);
const unitOf = (option: string): string | null => (option === ALL_UNITS ? null : option === NO_UNIT ? '' : option);

export interface FilterFieldsProps {
  readonly filter: StatusFilter;
  readonly units: readonly string[];
  readonly onChange: (part: Partial<StatusFilter>) => void;
}

/** Whose rows, of which days, in which state, with which words. */
export const FilterFields = ({ filter, units, onChange }: FilterFieldsProps): ReactElement => {
  const say = useSay();
  return (
    <>
      <Field label={say('status.filter.unit')}>
        <Select value={optionOf(filter.unit)} onChange={(_, { value }) => onChange({ unit: unitOf(value) })}>
          <option value={ALL_UNITS}>{say('status.filter.unit.all')}</option>
          {units.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={NO_UNIT}>{say('status.filter.unit.none')}</option>
        </Select>
      </Field>
      <Choice
        label={say('status.filter.period')}
        value={filter.period}
        options={PERIODS}
        nameOf={(name) => say(`status.filter.period.${name}`)}
        onChange={(period) => onChange({ period })}
      />
      <Choice
        label={say('status.filter.state')}
        value={filter.state}
        options={STATES}
        nameOf={(name) =>
          name === 'open' || name === 'all' ? say(`status.filter.state.${name}`) : say(`status.bucket.${name}`)
        }
        onChange={(state) => onChange({ state })}
      />
      <Field label={say('status.filter.search')}>
        <SearchBox value={filter.search} onChange={(_, { value }) => onChange({ search: value })} />
      </Field>
    </>
  );
};
