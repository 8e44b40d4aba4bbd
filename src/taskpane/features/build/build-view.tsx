import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { openDoubts, type Draft, type Edit } from '../../../application/edit-draft';
import type { WriteReceipt } from '../../../application/ports';
import type { Origin } from '../../../domain/source/origin';
import { DoneMessage } from '../../components/done-message';
import { useArrivalFocus } from '../../components/arrival';
import { Busy } from '../../components/busy';
import { FailureMessage } from '../../components/failure-message';
import { WriteNotices } from '../../components/write-notices';
import { understoodSentence } from '../../sentences';
import { useServices, type SourceChoice } from '../../services';
import { useSay, type Say } from '../../settings-context';
import { doubtfulKeys, listActivities } from './list-activities';
import { SourcePicker } from './source-picker';
import type { Build } from './use-build';

const loadList = () => import(/* webpackChunkName: "activity-list" */ './activity-list');

// Nothing to list at first paint: the cards, their form and the scrolling are fetched behind it.
const ActivityList = lazy(async () => ({ default: (await loadList()).ActivityList }));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, flexGrow: 1, minHeight: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The source in words: "trang đang mở", or the name of the file. */
const sourceName = (choice: SourceChoice, say: Say): string => {
  switch (choice.kind) {
    case 'active-sheet':
    case 'selection':
    case 'text':
      return say(`pane.source.name.${choice.kind}`);
    case 'file':
      return choice.file.name;
    case 'sample':
      return say('pane.source.sample');
  }
};

interface UnderstoodProps {
  readonly build: Build;
  readonly draft: Draft;
  readonly what: string;
  readonly onOther: () => void;
}

const Understood = ({ build, draft, what, onOther }: UnderstoodProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const { workbook } = useServices();
  const [onlyDoubts, setOnlyDoubts] = useState(false);
  const activities = draft.schedules.reduce((sum, schedule) => sum + schedule.activities.length, 0);
  const doubts = openDoubts(draft).length;
  const yearKnown = draft.time.year !== undefined;
  const arrival = useArrivalFocus();
  const [first] = useState(() => doubtfulKeys(draft));
  const [editing, setEditing] = useState<string | null>(null);
  const items = listActivities(draft, { onlyDoubts, first, editing });
  const section = useRef<HTMLElement>(null);
  const edit = (change: Edit): void => {
    build.edit(change);
    // The card, and the focus with it, may be gone: on with the list, or with what is said of it.
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const list = section.current?.querySelector<HTMLElement>('[role="list"]');
      (list ?? arrival.current)?.focus({ preventScroll: true });
    }, 0);
  };
  const go = (origin: Origin): void => {
    if (origin.kind === 'cell') void workbook.goTo({ sheet: origin.sheet, row: origin.row, column: origin.column });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey && activities > 0) build.write();
  };

  return (
    <section ref={section} className={styles.root} onKeyDown={onKeyDown}>
      <div role="status" ref={arrival} tabIndex={0}>
        <Text as="h2" weight="semibold" size={400}>
          {understoodSentence(activities, doubts, what, say)}
        </Text>
      </div>
      {draft.schedules.map(({ title }, index) =>
        title === null ? null : (
          <Text key={index} size={200}>
            {title.value}
          </Text>
        ),
      )}
      {activities > 0 && !yearKnown ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('pane.understood.year.missing')}</MessageBarBody>
        </MessageBar>
      ) : null}
      {build.state.kind === 'understood' && build.state.failure !== null ? (
        <FailureMessage failure={build.state.failure} />
      ) : null}
      <div className={styles.bar}>
        {activities === 0 ? null : (
          <Button appearance="primary" onClick={build.write} title={say('pane.write.hint')}>
            {say('pane.write')}
          </Button>
        )}
        <Button onClick={onOther}>{say('pane.source.other')}</Button>
        {draft.dropped.length === 0 ? null : (
          <>
            <Text size={200}>{say('pane.activity.dropped', { count: draft.dropped.length })}</Text>
            <Button size="small" onClick={() => edit({ kind: 'restore' })}>
              {say('pane.activity.restore')}
            </Button>
          </>
        )}
      </div>
      {activities === 0 ? null : (
        <>
          <TabList
            size="small"
            aria-label={say('pane.filter.label')}
            selectedValue={onlyDoubts ? 'doubts' : 'all'}
            onTabSelect={(_, { value }) => setOnlyDoubts(value === 'doubts')}
          >
            <Tab value="all">{say('pane.filter.all', { count: activities })}</Tab>
            <Tab value="doubts">{say('pane.filter.doubts', { count: doubts })}</Tab>
          </TabList>
          {items.length === 0 ? (
            <Text>{say('pane.list.empty')}</Text>
          ) : (
            <Suspense fallback={<Busy label={say('pane.progress.loading')} share={null} />}>
              <ActivityList
                items={items}
                accepted={draft.accepted}
                editing={editing}
                onEditing={setEditing}
                onEdit={edit}
                onGo={go}
              />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
};

interface WrittenProps {
  readonly activities: number;
  readonly receipt: WriteReceipt;
  readonly onCheck: () => void;
  readonly onAgain: () => void;
}

const Written = ({ activities, receipt, onCheck, onAgain }: WrittenProps): ReactElement => {
  const say = useSay();
  const sheet = receipt.sheets[0]?.name ?? '';
  const styles = useStyles();
  const arrival = useArrivalFocus();
  return (
    <div className={styles.root}>
      <div ref={arrival} tabIndex={0}>
        <DoneMessage>{say('pane.written', { activities, sheet })}</DoneMessage>
      </div>
      <WriteNotices receipt={receipt} />
      <Text>{say('pane.written.next')}</Text>
      <Button appearance="primary" onClick={onCheck}>
        {say('pane.written.check')}
      </Button>
      <Button onClick={onAgain}>{say('pane.written.again')}</Button>
    </div>
  );
};

interface LeaveQuestionProps {
  readonly open: boolean;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before corrections that were written nowhere are thrown away. */
const LeaveQuestion = ({ open, onLeave, onStay }: LeaveQuestionProps): ReactElement => {
  const say = useSay();
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        if (!data.open) onStay();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('pane.leave.title')}</DialogTitle>
          <DialogContent>{say('pane.leave.detail')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              {say('pane.leave.stay')}
            </Button>
            <Button onClick={onLeave}>{say('pane.leave.go')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

export interface BuildViewProps {
  readonly build: Build;
  /** A source that the ribbon asked for; read as soon as the view is shown. */
  readonly asked: SourceChoice | null;
  readonly onAskedDone: () => void;
  /** Leads to the check of the sheet just written. */
  readonly onCheck: () => void;
}

/** "Lập bảng": choose a source, see what was understood, correct it, write it. */
export const BuildView = ({ build, asked, onAskedDone, onCheck }: BuildViewProps): ReactElement => {
  useEffect(() => {
    void loadList();
  }, []);
  const say = useSay();
  const styles = useStyles();
  const { start, state } = build;
  const edited = state.kind === 'understood' && state.edited;
  // Corrections would be lost: a source that the ribbon asked for waits for the answer.
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    if (asked === null || edited) return;
    start(asked);
    onAskedDone();
  }, [asked, edited, start, onAskedDone]);
  const stay = (): void => {
    setLeaving(false);
    onAskedDone();
  };
  const leave = (): void => {
    if (asked === null) build.reset();
    else start(asked);
    stay();
  };

  switch (state.kind) {
    case 'idle':
      return (
        <div className={styles.root}>
          {state.failure === null ? null : <FailureMessage failure={state.failure} />}
          <SourcePicker onPick={start} />
        </div>
      );
    case 'reading':
      return (
        <Busy
          label={say('pane.progress.reading', { what: sourceName(state.choice, say) })}
          share={state.share}
          onCancel={build.cancel}
        />
      );
    case 'understanding':
      return <Busy label={say('pane.progress.understanding')} share={null} />;
    case 'understood':
      return (
        <>
          <Understood
            build={build}
            draft={state.draft}
            what={sourceName(state.choice, say)}
            onOther={() => (edited ? setLeaving(true) : build.reset())}
          />
          <LeaveQuestion open={leaving || (asked !== null && edited)} onLeave={leave} onStay={stay} />
        </>
      );
    case 'writing':
      return <Busy label={say('pane.progress.writing')} share={state.share} onCancel={build.cancel} />;
    case 'written':
      return <Written activities={state.activities} receipt={state.receipt} onCheck={onCheck} onAgain={build.reset} />;
  }
};
