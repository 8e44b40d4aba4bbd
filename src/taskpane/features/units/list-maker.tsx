import {
  Button,
  Checkbox,
  Field,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons';
import { useRef, useState, type ReactElement } from 'react';
import type { ListAddition, UnitBook } from '../../../application/commands/unit-book';
import type { ProposedUnit } from '../../../application/units/propose-units';
import { useSay } from '../../settings-context';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  group: { display: 'flex', flexDirection: 'column' },
  spellings: { display: 'flex', flexDirection: 'column', paddingLeft: tokens.spacingHorizontalXXL },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const FILE_TYPES = '.xlsx,.csv,.txt,.docx';

export interface ListMakerProps {
  readonly book: UnitBook;
  readonly onAdd: (addition: ListAddition) => void;
  readonly onSheet: () => void;
  readonly onFile: (file: File) => void;
}

/** Ways to make the unit list or add to it; what the schedule proposes is confirmed first. */
export const ListMaker = ({ book, onAdd, onSheet, onFile }: ListMakerProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [proposing, setProposing] = useState(false);
  const { proposals } = book.proposals;

  const picker = (
    <input
      ref={file}
      type="file"
      accept={FILE_TYPES}
      hidden
      aria-label={say('units-pane.make.file')}
      onChange={(event) => {
        const [picked] = event.target.files ?? [];
        if (picked !== undefined) onFile(picked);
        event.target.value = '';
      }}
    />
  );
  if (proposing && proposals.length > 0) {
    return (
      <Proposals
        proposals={proposals}
        onCancel={() => setProposing(false)}
        onConfirm={(addition) => {
          setProposing(false);
          onAdd(addition);
        }}
      />
    );
  }
  const propose = say('units-pane.make.propose', { count: proposals.length });
  if (book.list === null) {
    return (
      <div className={styles.column}>
        {picker}
        <Button
          appearance={proposals.length === 0 ? 'secondary' : 'primary'}
          disabled={proposals.length === 0}
          icon={<TableAdd20Regular />}
          onClick={() => setProposing(true)}
        >
          {propose}
        </Button>
        <Button onClick={onSheet}>{say('units-pane.make.sheet')}</Button>
        <Button onClick={() => file.current?.click()}>{say('units-pane.make.file')}</Button>
        <Button onClick={() => onAdd({ kind: 'sample' })}>{say('units-pane.make.sample')}</Button>
        <Button onClick={() => onAdd({ kind: 'empty' })}>{say('units-pane.make.empty')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      {picker}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<TableAdd20Regular />}>{say('units-pane.more')}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={proposals.length === 0} onClick={() => setProposing(true)}>
              {propose}
            </MenuItem>
            <MenuItem onClick={onSheet}>{say('units-pane.make.sheet')}</MenuItem>
            <MenuItem onClick={() => file.current?.click()}>{say('units-pane.make.file')}</MenuItem>
            <MenuItem onClick={() => onAdd({ kind: 'empty' })}>{say('units-pane.make.again')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
};

interface ProposalsProps {
  readonly proposals: readonly ProposedUnit[];
  readonly onCancel: () => void;
  readonly onConfirm: (addition: ListAddition) => void;
}

const spellingKey = (unit: ProposedUnit, text: string): string => `${unit.name}\u0000${text}`;

const othersOf = (unit: ProposedUnit, name: string): ProposedUnit['spellings'] =>
  unit.spellings.filter(({ text }) => text !== name);

/** The units seen, each with its spellings; what is only likely the same waits for a tick. */
const Proposals = ({ proposals, onCancel, onConfirm }: ProposalsProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [spellings, setSpellings] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        proposals.flatMap((unit) =>
          othersOf(unit, unit.name).flatMap(({ text, likely }) => (likely ? [] : [spellingKey(unit, text)])),
        ),
      ),
  );
  // The most used spelling may be the wrong one: the person says which is the name.
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const nameOf = (unit: ProposedUnit): string => names.get(unit.name) ?? unit.name;
  const rename = (unit: ProposedUnit, name: string): void => {
    // Who names the unit by one spelling takes the other for the same unit.
    setSpellings(turn(spellings, spellingKey(unit, nameOf(unit)), true));
    setNames(new Map(names).set(unit.name, name));
  };
  const turn = (set: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> => {
    const next = new Set(set);
    if (on) next.add(key);
    else next.delete(key);
    return next;
  };
  const chosen = proposals.filter(({ name }) => !left.has(name));
  const confirm = (): void =>
    onConfirm({
      kind: 'confirmed',
      units: chosen.map((unit) => ({
        name: nameOf(unit),
        kind: unit.kind,
        aliases: othersOf(unit, nameOf(unit)).flatMap(({ text }) =>
          spellings.has(spellingKey(unit, text)) ? [text] : [],
        ),
      })),
    });

  return (
    <section className={styles.column} aria-label={say('units-pane.propose.title')}>
      <Text as="h2" weight="semibold">
        {say('units-pane.propose.title')}
      </Text>
      <Text size={200}>{say('units-pane.propose.hint')}</Text>
      {proposals.map((unit) => (
        <div key={unit.name} className={styles.group} role="group" aria-label={unit.name}>
          <Checkbox
            checked={!left.has(unit.name)}
            label={say('units-pane.propose.unit', { name: nameOf(unit), count: unit.count })}
            onChange={(_, { checked }) => setLeft(turn(left, unit.name, checked !== true))}
          />
          {unit.near.length === 0 ? null : (
            <Text size={200} className={styles.quiet}>
              {say('units-pane.propose.near', { names: unit.near.map(({ name }) => name).join('; ') })}
            </Text>
          )}
          <div className={styles.spellings}>
            {unit.spellings.length < 2 || left.has(unit.name) ? null : (
              <Field label={say('units-pane.propose.name')} size="small">
                <Select size="small" value={nameOf(unit)} onChange={(_, { value }) => rename(unit, value)}>
                  {unit.spellings.map(({ text }) => (
                    <option key={text} value={text}>
                      {text}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            {othersOf(unit, nameOf(unit)).map(({ text, count, likely }) => (
              <Checkbox
                key={text}
                size="medium"
                disabled={left.has(unit.name)}
                checked={spellings.has(spellingKey(unit, text))}
                label={say(likely ? 'units-pane.propose.likely' : 'units-pane.propose.spelling', { text, count })}
                onChange={(_, { checked }) => setSpellings(turn(spellings, spellingKey(unit, text), checked === true))}
              />
            ))}
          </div>
        </div>
      ))}
      <div className={styles.bar}>
        <Button appearance="primary" disabled={chosen.length === 0} onClick={confirm}>
          {say('units-pane.propose.write', { count: chosen.length })}
        </Button>
        <Button onClick={onCancel}>{say('units-pane.propose.cancel')}</Button>
      </div>
    </section>
  );
};
