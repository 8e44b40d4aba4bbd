import { Button, MessageBar, MessageBarBody, Tab, TabList, Text } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { openDoubts, type Draft, type Edit } from '../../../application/edit-draft';
import type { Failure } from '../../../application/ports';
import type { Origin } from '../../../domain/source/origin';
import { useArrivalFocus } from '../../components/arrival';
import { Busy } from '../../components/busy';
import { FailureMessage } from '../../components/failure-message';
import { understoodSentence } from '../../sentences';
import { useServices } from '../../services';
import { useSay } from '../../settings-context';
import { useStyles } from './build-styles';
import { doubtfulKeys, listActivities } from './list-activities';
import { loadList } from './load-list';
import type { Build } from './use-build';

// Nothing to list at first paint: the cards, their form and the scrolling are fetched behind it.
const ActivityList = lazy(async () => ({ default: (await loadList()).ActivityList }));

interface NoticesProps {
  readonly draft: Draft;
  /** Activities were found, and no year of them. */
  readonly yearMissing: boolean;
  readonly failure: Failure | null;
}

/** What to know before the list: the titles of the plans, a year that is missing, a writing that failed. */
const Notices = ({ draft, yearMissing, failure }: NoticesProps): ReactElement => {
  const say = useSay();
  return (
    <>
      {draft.schedules.map(({ title }, index) =>
        title === null ? null : (
          <Text key={index} size={200}>
            {title.value}
          </Text>
        ),
      )}
      {yearMissing ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say('pane.understood.year.missing')}</MessageBarBody>
        </MessageBar>
      ) : null}
      {failure === null ? null : <FailureMessage failure={failure} />}
    </>
  );
};

interface ActionsProps {
  /** Nothing was found, so there is nothing to write. */
  readonly empty: boolean;
  readonly dropped: number;
  readonly onWrite: () => void;
  readonly onOther: () => void;
  readonly onRestore: () => void;
}

/** Write it, take another source, bring back what was dropped. */
const Actions = ({ empty, dropped, onWrite, onOther, onRestore }: ActionsProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {empty ? null : (
        <Button appearance="primary" onClick={onWrite} title={say('pane.write.hint')}>
          {say('pane.write')}
        </Button>
      )}
      <Button onClick={onOther}>{say('pane.source.other')}</Button>
      {dropped === 0 ? null : (
        <>
          <Text size={200}>{say('pane.activity.dropped', { count: dropped })}</Text>
          <Button size="small" onClick={onRestore}>
            {say('pane.activity.restore')}
          </Button>
        </>
      )}
    </div>
  );
};

interface ActivitiesProps {
  readonly draft: Draft;
  readonly activities: number;
  readonly doubts: number;
  readonly onEdit: (edit: Edit) => void;
}

/**
 * The activities, all or the doubtful ones; one of them may be open for correction. Draws nothing without activities, but
 * stays: what was chosen is there again when dropped ones come back.
 */
const Activities = ({ draft, activities, doubts, onEdit }: ActivitiesProps): ReactElement | null => {
  const say = useSay();
  const { workbook } = useServices();
  const [onlyDoubts, setOnlyDoubts] = useState(false);
  const [first] = useState(() => doubtfulKeys(draft));
  const [editing, setEditing] = useState<string | null>(null);
  const items = listActivities(draft, { onlyDoubts, first, editing });
  const go = (origin: Origin): void => {
    if (origin.kind === 'cell') void workbook.goTo({ sheet: origin.sheet, row: origin.row, column: origin.column });
  };
  if (activities === 0) return null;
  return (
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
            onEdit={onEdit}
            onGo={go}
          />
        </Suspense>
      )}
    </>
  );
};

export interface UnderstoodProps {
  readonly build: Build;
  readonly draft: Draft;
  /** The source in words. */
  readonly what: string;
  readonly onOther: () => void;
}

/** What was understood: how much, the list to correct, and the button that writes it. */
export const Understood = ({ build, draft, what, onOther }: UnderstoodProps): ReactElement => {
  const say = useSay();
  const styles = useStyles();
  const activities = draft.schedules.reduce((sum, schedule) => sum + schedule.activities.length, 0);
  const doubts = openDoubts(draft).length;
  const arrival = useArrivalFocus();
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
      <Notices
        draft={draft}
        yearMissing={activities > 0 && draft.time.year === undefined}
        failure={build.state.kind === 'understood' ? build.state.failure : null}
      />
      <Actions
        empty={activities === 0}
        dropped={draft.dropped.length}
        onWrite={build.write}
        onOther={onOther}
        onRestore={() => edit({ kind: 'restore' })}
      />
      <Activities draft={draft} activities={activities} doubts={doubts} onEdit={edit} />
    </section>
  );
};
