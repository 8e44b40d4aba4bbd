import { Button, Card, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { ListAddition } from '../../../application/commands/unit-book';
import type { DoubtfulName } from '../../../application/units/assignment-report';
import type { UnitMend } from '../../../application/units/unit-mends';
import type { Origin } from '../../../domain/source/origin';
import { useSay } from '../../settings-context';
import { DoubtfulPlaces } from './doubtful-places';

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalM, gap: tokens.spacingVerticalXS },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS, color: tokens.colorPaletteDarkOrangeForeground1 },
  name: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface DoubtfulCardProps {
  readonly doubtful: DoubtfulName;
  /** The names stand in KH's schedules: they may be mended there. */
  readonly mendable: boolean;
  /** Also mend the printed words of GHI CHÚ. */
  readonly printed: boolean;
  readonly onMend: (mend: UnitMend) => void;
  readonly onAdd: (addition: ListAddition) => void;
  readonly onGo: (origin: Origin) => void;
  readonly onIgnore: (name: DoubtfulName) => void;
}

/** A name of the schedule that is not surely a listed unit: what it may be, and the ways to settle it. */
export const DoubtfulCard = ({
  doubtful,
  mendable,
  printed,
  onMend,
  onAdd,
  onGo,
  onIgnore,
}: DoubtfulCardProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { name, problem, count, candidates } = doubtful;
  const [picked, setPicked] = useState(0);
  const choice = candidates[picked] ?? candidates[0];
  // A name out of force is right in spelling: another name of its successor it is not.
  const mayBeAlias = choice !== undefined && problem !== 'not-valid';

  return (
    <Card role="listitem" appearance="outline" className={styles.card}>
      <div className={styles.head}>
        <Warning16Regular className={styles.icon} aria-hidden />
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
      </div>
      <Text size={200}>
        {say(`units-pane.problem.${problem}`)} {say('units-pane.count', { count })}
      </Text>
      {candidates.length < 2 ? null : (
        <Field label={say('units-pane.choose')} size="small">
          <Select size="small" value={String(picked)} onChange={(_, { value }) => setPicked(Number(value))}>
            {candidates.map((candidate, index) => (
              <option key={candidate.id} value={String(index)}>
                {candidate.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {choice === undefined || mendable ? null : (
        <Text size={200}>{say('units-pane.mend.source', { to: choice.name })}</Text>
      )}
      <div className={styles.actions}>
        {choice !== undefined && mendable ? (
          <Button size="small" onClick={() => onMend({ from: name, to: choice.name, printed })}>
            {count > 1
              ? say('units-pane.mend.all', { count, to: choice.name })
              : say('units-pane.mend.only', { to: choice.name })}
          </Button>
        ) : null}
        {mayBeAlias ? (
          <Button size="small" onClick={() => onAdd({ kind: 'alias', id: choice.id, alias: name })}>
            {say('units-pane.alias', { to: choice.name })}
          </Button>
        ) : null}
        {problem === 'not-valid' ? null : (
          <Button size="small" onClick={() => onAdd({ kind: 'confirmed', units: [{ name, aliases: [], kind: null }] })}>
            {say('units-pane.new')}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => onIgnore(doubtful)}>
          {say('units-pane.ignore')}
        </Button>
      </div>
      <DoubtfulPlaces
        doubtful={doubtful}
        to={mendable ? (choice?.name ?? null) : null}
        onMend={(to, at) => onMend({ from: name, to, printed, at })}
        onGo={onGo}
      />
    </Card>
  );
};
