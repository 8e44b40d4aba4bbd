import { Button, Checkbox, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListAddition } from '../../../application/commands/unit-book';
import type { ProposedUnit } from '../../../application/units/propose-units';
import { useSay } from '../../settings-context';
import { othersOf, useProposals, type ProposalChoice } from './use-proposals';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  group: { display: 'flex', flexDirection: 'column' },
  spellings: { display: 'flex', flexDirection: 'column', paddingLeft: tokens.spacingHorizontalXXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ProposalProps {
  readonly unit: ProposedUnit;
  readonly choice: ProposalChoice;
}

/** One unit seen: taken or left, its name among its spellings, and which of those are the same unit. */
const Proposal = ({ unit, choice }: ProposalProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const name = choice.nameOf(unit);
  const taken = choice.takes(unit);
  return (
    <div className={styles.group} role="group" aria-label={unit.name}>
      <Checkbox
        checked={taken}
        label={say('units-pane.propose.unit', { name, count: unit.count })}
        onChange={(_, { checked }) => choice.take(unit, checked === true)}
      />
      {unit.near.length === 0 ? null : (
        <Text size={200} className={styles.quiet}>
          {say('units-pane.propose.near', { names: unit.near.map((near) => near.name).join('; ') })}
        </Text>
      )}
      <div className={styles.spellings}>
        {unit.spellings.length < 2 || !taken ? null : (
          <Field label={say('units-pane.propose.name')} size="small">
            <Select size="small" value={name} onChange={(_, { value }) => choice.rename(unit, value)}>
              {unit.spellings.map(({ text }) => (
                <option key={text} value={text}>
                  {text}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {othersOf(unit, name).map(({ text, count, likely }) => (
          <Checkbox
            key={text}
            size="medium"
            disabled={!taken}
            checked={choice.joins(unit, text)}
            label={say(likely ? 'units-pane.propose.likely' : 'units-pane.propose.spelling', { text, count })}
            onChange={(_, { checked }) => choice.join(unit, text, checked === true)}
          />
        ))}
      </div>
    </div>
  );
};

export interface ProposalsProps {
  readonly proposals: readonly ProposedUnit[];
  readonly onCancel: () => void;
  readonly onConfirm: (addition: ListAddition) => void;
}

/** The units seen, each with its spellings; what is only likely the same waits for a tick. */
export const Proposals = ({ proposals, onCancel, onConfirm }: ProposalsProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const choice = useProposals(proposals);
  const { units } = choice;
  return (
    <section className={styles.column} aria-label={say('units-pane.propose.title')}>
      <Text as="h2" weight="semibold">
        {say('units-pane.propose.title')}
      </Text>
      <Text size={200}>{say('units-pane.propose.hint')}</Text>
      {proposals.map((unit) => (
        <Proposal key={unit.name} unit={unit} choice={choice} />
      ))}
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabled={units.length === 0}
          onClick={() => onConfirm({ kind: 'confirmed', units })}
        >
          {say('units-pane.propose.write', { count: units.length })}
        </Button>
        <Button onClick={onCancel}>{say('units-pane.propose.cancel')}</Button>
      </div>
    </section>
  );
};
