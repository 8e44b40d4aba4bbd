import { STATE_WORDS } from '../reports/report-row';
import type { Activity } from '../schedule/schedule';
import { foldKey } from '../text/fold';
import type { Assignment } from '../units/assignment';
import type { Match, MergeItem } from './find-matches';

/** An activity of the merged list with every item that it stands for, the first one's first. */
export interface Joined {
  readonly activity: Activity;
  readonly items: readonly MergeItem[];
}

const joinAssignments = (items: readonly MergeItem[]): readonly Assignment[] => {
  const units = new Map<string, Assignment>();
  for (const { activity } of items) {
    for (const assignment of activity.assignments) {
      const key = foldKey(assignment.unit);
      if (!units.has(key)) units.set(key, assignment);
    }
  }
  return [...units.values()];
};

const isStatus = ({ header }: Activity['extra'][number]): boolean =>
  /^(?:trạng thái|tình trạng|tiến độ|tỷ lệ|tỉ lệ|% )/u.test(foldKey(header));

const FIRST_STATE = foldKey(STATE_WORDS[0]?.word ?? '');

/** The first file that tells more of the status than what KH itself puts into a new row. */
const tellsStatus = ({ activity }: MergeItem): boolean =>
  activity.extra.some((one) => isStatus(one) && one.text.trim() !== '' && foldKey(one.text) !== FIRST_STATE);

/**
 * Columns people filled in: what one file says where those before it say nothing. State and share come from one file
 * together: half of each would contradict itself.
 */
const joinExtra = (items: readonly MergeItem[]): Activity['extra'] => {
  const extra = new Map<string, Activity['extra'][number]>();
  const teller = items.find(tellsStatus) ?? items[0];
  for (const item of items) {
    for (const one of item.activity.extra) {
      if (isStatus(one) && item !== teller) continue;
      const key = foldKey(one.header);
      const known = extra.get(key);
      if (known === undefined || known.text.trim() === '') extra.set(key, one);
    }
  }
  return [...extra.values()];
};

const joinItems = (items: readonly [MergeItem, ...MergeItem[]]): Activity => {
  const [{ activity }] = items;
  if (items.length === 1) return activity;
  const first = <T>(pick: (one: Activity) => T | null): T | null => {
    for (const item of items) {
      const found = pick(item.activity);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    ...activity,
    place: first(({ place }) => place),
    note: first(({ note }) => note),
    level: first(({ level }) => level),
    assignments: joinAssignments(items),
    extra: joinExtra(items),
  };
};

/**
 * The list with activities that are the same made one: the first gives the words, later ones only what it lacks
 * (place, note, units, what people typed). Order stays that of the first ones.
 */
export const joinSame = (items: readonly MergeItem[], matches: readonly Match[]): readonly Joined[] => {
  const root = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let next = root.get(at); next !== undefined; next = root.get(at)) at = next;
    return at;
  };
  for (const { kind, first, second } of matches) {
    if (kind !== 'same') continue;
    const [a, b] = [rootOf(first.activity.key), rootOf(second.activity.key)];
    if (a !== b) root.set(b, a);
  }
  const groups = new Map<string, [MergeItem, ...MergeItem[]]>();
  for (const item of items) {
    const key = rootOf(item.activity.key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].map((group) => ({ activity: joinItems(group), items: group }));
};
