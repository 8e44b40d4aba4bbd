import type { Activity } from '../../../src/domain/schedule/schedule';
import { groupBy } from '../../../src/domain/text/group-by';
import type { GoldActivity, GoldDocument } from '../gold';
import { likeness } from './likeness';
import { verdictOf, type Pair, type Verdict } from './types';

/** A name is the same from this share of words on, wherever it stands. */
const SAME_NAME = 0.8;

/** Which gold lines have a row of ours. */
export const judgeLines = ({ activities }: GoldDocument, ours: readonly Activity[]): Verdict => {
  const rows = new Set(ours.map(({ row }) => row));
  return verdictOf(
    [...groupBy(activities, ({ line }) => line)],
    ([line]) => rows.has(line),
    ([line, items]) => ({ kind: 'line', line, expected: items.map(({ name }) => name).join(' | '), got: '' }),
  );
};

/**
 * Which rows of ours the gold knows. It may point at the bullet of a row, or at the row of a bullet: a row linked to
 * it (`linked`: keys), or a twin of the same name and time, counts.
 */
export const judgeRows = (
  { activities }: GoldDocument,
  ours: readonly Activity[],
  linked: ReadonlySet<string>,
  isTimeOf: (gold: GoldActivity, activity: Activity) => boolean,
): Verdict => {
  const lines = new Set(activities.map(({ line }) => line));
  const isTwin = (gold: GoldActivity, activity: Activity): boolean =>
    likeness(gold.name, activity.name.value) >= SAME_NAME && isTimeOf(gold, activity);
  return verdictOf(
    ours,
    (activity) =>
      lines.has(activity.row) || linked.has(activity.key) || activities.some((gold) => isTwin(gold, activity)),
    ({ row, name }) => ({ kind: 'extra', line: row, expected: '', got: name.value }),
  );
};

const best = (gold: GoldActivity, candidates: readonly Activity[]): Activity | null => {
  let found: Activity | null = null;
  let score = -1;
  for (const activity of candidates) {
    const value = likeness(gold.name, activity.name.value);
    if (value > score) {
      found = activity;
      score = value;
    }
  }
  return found;
};

/** Each gold activity with the one of ours on its line that is likest; one not yet taken comes first. */
export const pairUp = (gold: readonly GoldActivity[], ours: readonly Activity[]): readonly Pair[] => {
  const byLine = groupBy(ours, ({ row }) => row);
  const taken = new Set<Activity>();
  return gold.flatMap((item) => {
    const here = byLine.get(item.line) ?? [];
    const found =
      best(
        item,
        here.filter((activity) => !taken.has(activity)),
      ) ?? best(item, here);
    if (found === null) return [];
    taken.add(found);
    return [{ gold: item, ours: found }];
  });
};
