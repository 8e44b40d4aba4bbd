import { foldKey } from '../text/fold';
import { quotedSpans } from '../text/quotes';
import type { Activity } from '../schedule/schedule';
import type { CheckContext } from './context';

/** One activity told twice: as a row of the annex and as an item of the body. */
export interface LinkedPair {
  readonly annex: Activity;
  readonly body: Activity;
  /** Further activities of the same item of the body that the same row holds ("Tuyên dương … Tổ chức Tọa đàm …"). */
  readonly besides: readonly Activity[];
}

const HEAD_LENGTH = 24;
const LEAST_TITLE = 8;

/** True when the row tells of this activity too: a title in quotes, or the first words, stand in it. */
export const rowTells = (row: Activity, activity: Activity): boolean => {
  const words = foldKey(row.name.value);
  const name = activity.name.value;
  const titles = quotedSpans(name).map(({ inner }) => foldKey(name.slice(inner.start, inner.end)));
  if (titles.some((title) => title.length >= LEAST_TITLE && words.includes(title))) return true;
  const head = foldKey(name).slice(0, HEAD_LENGTH);
  return head.length === HEAD_LENGTH && words.includes(head);
};

const LEAST_SHARED = 0.6;

const wordsOf = (name: string): ReadonlySet<string> =>
  new Set(
    foldKey(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );

/** True when the names leave no doubt: a title in common, or most words of the shorter one in the longer. */
export const isSurePair = ({ annex, body }: Pick<LinkedPair, 'annex' | 'body'>): boolean => {
  if (rowTells(annex, body) || rowTells(body, annex)) return true;
  const [one, two] = [wordsOf(annex.name.value), wordsOf(body.name.value)];
  const [less, more] = one.size <= two.size ? [one, two] : [two, one];
  const shared = [...less].filter((word) => more.has(word)).length;
  return less.size >= 3 && shared / less.size >= LEAST_SHARED;
};

/** Every pair that the reader of the plan linked, in the order of the annex. */
export const linkedPairs = (context: CheckContext): readonly LinkedPair[] =>
  context.input.schedules.flatMap((schedule) => {
    const byKey = new Map(schedule.activities.map((activity) => [activity.key, activity]));
    const bodyRows = new Map<number, Activity[]>();
    for (const activity of schedule.activities) {
      if (activity.layer !== 'body') continue;
      const row = bodyRows.get(activity.row);
      if (row === undefined) bodyRows.set(activity.row, [activity]);
      else row.push(activity);
    }
    return schedule.links.flatMap((link) => {
      const annex = byKey.get(link.annex);
      const body = byKey.get(link.body);
      if (annex === undefined || body === undefined) return [];
      const besides = (bodyRows.get(body.row) ?? []).filter((one) => one !== body && rowTells(annex, one));
      return [{ annex, body, besides }];
    });
  });
