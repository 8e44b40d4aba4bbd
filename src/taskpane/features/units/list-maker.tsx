import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons';
import { useRef, useState, type ReactElement } from 'react';
import type { ListAddition, UnitBook } from '../../../application/commands/unit-book';
import { useSay } from '../../settings-context';
import { Proposals } from './proposals';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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
