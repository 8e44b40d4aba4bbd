import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactElement } from 'react';
import type { Edit } from '../../../application/edit-draft';
import type { Origin } from '../../../domain/source/origin';
import { useSay } from '../../settings-context';
import { ActivityCard } from './activity-card';
import type { ListedActivity } from './list-activities';

const useStyles = makeStyles({
  frame: { overflowY: 'auto', flexGrow: 1, minHeight: '200px' },
  inner: { position: 'relative', width: '100%' },
  item: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    paddingBottom: tokens.spacingVerticalS,
    paddingRight: tokens.spacingHorizontalXS,
  },
});

/** A card of ordinary length; the real height is measured once it is drawn. */
const ESTIMATED_HEIGHT = 140;

export interface ActivityListProps {
  readonly items: readonly ListedActivity[];
  readonly accepted: ReadonlySet<string>;
  readonly editing: string | null;
  readonly onEditing: (key: string | null) => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onGo: (origin: Origin) => void;
}

/** Draws only the cards in view: ten thousand rows scroll like ten. */
export const ActivityList = (props: ActivityListProps): ReactElement => {
  const { items, accepted, editing, onEditing, onEdit, onGo } = props;
  const say = useSay();
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's functions are not passed on
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    getItemKey: (index) => items[index]?.activity.key ?? index,
    initialRect: { width: 320, height: 600 },
    overscan: 4,
  });
  return (
    <div ref={frame} className={styles.frame} role="list" aria-label={say('pane.list.label')} tabIndex={0}>
      <div className={styles.inner} role="presentation" style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map((row) => {
          const item = items[row.index];
          if (item === undefined) return null;
          return (
            <div
              key={row.key}
              ref={virtual.measureElement}
              data-index={row.index}
              role="presentation"
              className={styles.item}
              style={{ transform: `translateY(${row.start}px)` }}
            >
              <ActivityCard
                activity={item.activity}
                number={item.number}
                hasNext={item.hasNext}
                accepted={accepted.has(item.activity.key)}
                editing={item.activity.key === editing}
                onEditing={(open) => onEditing(open ? item.activity.key : null)}
                onEdit={onEdit}
                onGo={onGo}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
};
