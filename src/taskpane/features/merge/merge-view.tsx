import { Button, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { FileOutcome } from '../../../application/merge/collect';
import type { MergedWorkbook } from '../../../application/merge/merge-workbook';
import { formatCellDate } from '../../../domain/calendar/format';
import { DoneMessage } from '../../components/done-message';
import { Busy } from '../../components/busy';
import { FailureMessage } from '../../components/failure-message';
import { WriteNotices } from '../../components/write-notices';
import { FilePicker } from '../../components/file-picker';
import { useSay, useSayData } from '../../settings-context';
import { useMerge, type Merge } from './use-merge';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'baseline', overflowWrap: 'anywhere' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Lines shown at once; the sheets hold them all. */
const MOST_LINES = 30;

const Picker = ({ merge }: { readonly merge: Merge }): ReactElement => {
  const say = useSay();
  const [withOpen, setWithOpen] = useState(false);
  return (
    <>
      <Text>{say('merge.pane.intro')}</Text>
      <Switch label={say('merge.pane.open')} checked={withOpen} onChange={(_, { checked }) => setWithOpen(checked)} />
      <FilePicker
        primary
        multiple
        label={say('merge.pane.pick')}
        dropLabel={say('merge.pane.drop')}
        onPick={(files) => merge.start(files, withOpen)}
      />
    </>
  );
};

/** Unread files first, then empty ones: what somebody has to do something about. */
const RANK = { failed: 0, empty: 1, read: 2 } as const;

const Files = ({ files }: { readonly files: readonly FileOutcome[] }): ReactElement => {
  const say = useSay();
  const sayData = useSayData();
  const styles = useStyles();
  const words = (one: FileOutcome): string => {
    if (one.kind === 'read') return say('merge.pane.file.read', { file: one.file, count: one.activities });
    const why =
      one.kind === 'empty' ? say('merge.file.empty') : sayData(`files.failure.${one.failure.code}`, one.failure.params);
    return say('merge.pane.file.note', { file: one.file, why });
  };
  const sorted = [...files].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  return (
    <div className={styles.list} role="list" aria-label={say('merge.pane.files')}>
      {sorted.slice(0, MOST_LINES).map((one) => (
        <div key={one.file} role="listitem" className={styles.line}>
          {one.kind === 'read' ? <CheckmarkCircle16Regular aria-hidden /> : <Warning16Regular aria-hidden />}
          <Text size={200}>{words(one)}</Text>
        </div>
      ))}
    </div>
  );
};

const Matches = ({ merged }: { readonly merged: MergedWorkbook }): ReactElement | null => {
  const say = useSay();
  const styles = useStyles();
  const lines = [
    ...merged.matches.map(({ kind, first, second }) => ({
      kind,
      names: [first.activity.name.value, second.activity.name.value],
      more: `${first.file} · ${second.file}`,
    })),
    ...merged.clashes.map(({ kind, first, second, date, resource }) => ({
      kind,
      names: [first.name.value, second.name.value],
      more: `${resource}, ${formatCellDate(date)}`,
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <Text as="h3" weight="semibold">
        {say('merge.pane.matches')}
      </Text>
      <div className={styles.list} role="list" aria-label={say('merge.pane.matches')}>
        {lines.slice(0, MOST_LINES).map(({ kind, names, more }, at) => (
          <div key={at} role="listitem">
            <Text size={200} weight="semibold">
              {say(`merge.kind.${kind}`)}
              {': '}
            </Text>
            <Text size={200}>
              {[...new Set(names)].join(' / ')} ({more})
            </Text>
          </div>
        ))}
      </div>
      {lines.length > MOST_LINES ? (
        <Text size={200}>{say('merge.pane.more', { count: lines.length - MOST_LINES })}</Text>
      ) : null}
    </>
  );
};

const Found = ({ merge }: { readonly merge: Merge }): ReactElement | null => {
  const say = useSay();
  const styles = useStyles();
  const { state } = merge;
  if (state.kind !== 'found') return null;
  const { merged, collected } = state;
  const read = collected.files.filter(({ kind }) => kind === 'read').length;
  const same = merged.matches.filter(({ kind }) => kind === 'same').length;
  const canWrite = merged.activities > 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey && canWrite) merge.write();
  };
  return (
    <section className={styles.root} onKeyDown={onKeyDown}>
      <div role="status">
        <Text as="h2" weight="semibold" size={400}>
          {canWrite
            ? say('merge.pane.summary', { activities: merged.activities, files: read })
            : say('merge.pane.nothing')}
        </Text>
      </div>
      {state.failure === null ? null : <FailureMessage failure={state.failure} />}
      {canWrite ? (
        <Text>
          {merged.matches.length + merged.clashes.length === 0
            ? say('merge.none')
            : say('merge.pane.found', {
                same,
                alike: merged.matches.length - same,
                clashes: merged.clashes.length,
              })}
        </Text>
      ) : null}
      {same === 0 ? null : (
        <Switch
          label={say('merge.pane.join')}
          checked={state.join}
          onChange={(_, { checked }) => merge.setJoin(checked)}
        />
      )}
      <div className={styles.bar}>
        {canWrite ? (
          <Button appearance="primary" onClick={merge.write} title={say('pane.write.hint')}>
            {say('merge.pane.write')}
          </Button>
        ) : null}
        <Button onClick={merge.reset}>{say('merge.pane.again')}</Button>
      </div>
      <Text as="h3" weight="semibold">
        {say('merge.pane.files')}
      </Text>
      <Files files={collected.files} />
      <Matches merged={merged} />
    </section>
  );
};

/** "Gộp lịch": the schedules of many files as one table, with what is twice and what clashes. */
export const MergeView = ({ onWrite }: { readonly onWrite: () => void }): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const merge = useMerge(onWrite);
  const { state } = merge;
  switch (state.kind) {
    case 'idle':
      return (
        <section className={styles.root}>
          {state.failure === null ? null : <FailureMessage failure={state.failure} />}
          <Picker merge={merge} />
        </section>
      );
    case 'reading':
      return (
        <Busy label={say('merge.pane.reading', { count: state.files })} share={state.share} onCancel={merge.cancel} />
      );
    case 'planning':
      return <Busy label={say('merge.pane.planning')} share={null} />;
    case 'found':
      return <Found merge={merge} />;
    case 'writing':
      return <Busy label={say('merge.pane.writing')} share={state.share} onCancel={merge.cancel} />;
    case 'written':
      return (
        <section className={styles.root}>
          <DoneMessage>
            {say('merge.pane.written', {
              activities: state.merged.activities,
              sheet: state.receipt.sheets[0]?.name ?? '',
            })}
          </DoneMessage>
          <WriteNotices receipt={state.receipt} />
          <div className={styles.bar}>
            {state.receipt.sheets
              .filter(({ key }) => key.startsWith('schedule') || key.startsWith('merge-'))
              .map(({ key, name }) => (
                <Button key={key} onClick={() => merge.go(name)}>
                  {say('merge.pane.go', { sheet: name })}
                </Button>
              ))}
          </div>
          <Button onClick={merge.reset}>{say('merge.pane.again')}</Button>
        </section>
      );
  }
};
