import { activityOfRow } from '../../domain/merge/activity-of-row';
import type { MergeItem } from '../../domain/merge/find-matches';
import { readReportRows } from '../../domain/reports/read-rows';
import type { Activity, Schedule } from '../../domain/schedule/schedule';
import { activityKey } from '../../domain/schedule/key';
import type { SourceSnapshot } from '../../domain/source/snapshot';
import type { Finding } from '../../domain/checks/finding';
import type { Failure } from '../ports';
import { activityLists } from '../schedule-activities';
import { findPlans, understand, type UnderstandOptions } from '../understand';

/** What became of one file. */
export type FileOutcome =
  | {
      readonly kind: 'read';
      readonly file: string;
      /** `table`: a schedule table of KH, row by row; `document`: understood as any other document. */
      readonly from: 'table' | 'document';
      readonly activities: number;
    }
  | { readonly kind: 'empty'; readonly file: string }
  | { readonly kind: 'failed'; readonly file: string; readonly failure: Failure };

export interface CollectOptions extends UnderstandOptions {
  /** True finds what is wrong with each document as well; costs as much again as reading it. */
  readonly check?: boolean;
}

/** Everything the files said, once they are read. */
export interface Collected {
  readonly items: readonly MergeItem[];
  readonly files: readonly FileOutcome[];
  readonly findings: readonly { readonly file: string; readonly finding: Finding }[];
}

/** Takes files one after another and keeps only what they say: memory does not grow with their size. */
export interface Collector {
  /** Reads the file's content; a second file of the same name gets "(2)". */
  readonly add: (file: string, source: SourceSnapshot) => FileOutcome;
  /** A file that could not be read at all. */
  readonly fail: (file: string, failure: Failure) => FileOutcome;
  readonly collected: () => Collected;
}

/**
 * A copy that shares no text with the document it was read from: a piece of a string keeps the whole string alive, and
 * with hundreds of files that is all of them.
 */
const detach = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const documentActivities = (schedules: readonly Schedule[]): readonly Activity[] =>
  schedules.flatMap((schedule) => activityLists(schedule).flat());

/** Keys that depend on the file's name and the activity's own key alone: the order of the files does not matter. */
const keyed = (file: string, activities: readonly Activity[], taken: Map<string, number>): readonly MergeItem[] =>
  activities.map((activity) => ({
    file,
    activity: { ...activity, key: activityKey(`${activity.key} ${file}`, 'merged', taken) },
  }));

/** A collector for one merge. */
export const createCollector = (options: CollectOptions = {}): Collector => {
  const { check = false, ...reading } = options;
  const items: MergeItem[] = [];
  const files: FileOutcome[] = [];
  const findings: { file: string; finding: Finding }[] = [];
  const taken = new Map<string, number>();
  const names = new Map<string, number>();

  const nameOf = (file: string): string => {
    const count = (names.get(file) ?? 0) + 1;
    names.set(file, count);
    return count === 1 ? file : `${file} (${String(count)})`;
  };
  const readDocument = (
    source: SourceSnapshot,
  ): { readonly schedules: readonly Schedule[]; readonly findings: readonly Finding[] } =>
    check ? understand(source, reading) : { ...findPlans(source, reading), findings: [] };
  const told = (outcome: FileOutcome): FileOutcome => {
    files.push(outcome);
    return outcome;
  };

  return {
    add: (given, source) => {
      const file = nameOf(given);
      const rows = source.kind === 'workbook' ? readReportRows(source).rows : [];
      const hasTable = rows.length > 0;
      const document = hasTable && !check ? null : readDocument(source);
      for (const finding of detach(document?.findings ?? [])) findings.push({ file, finding });
      const activities = hasTable ? rows.map(activityOfRow) : documentActivities(document?.schedules ?? []);
      if (activities.length === 0) return told({ kind: 'empty', file });
      items.push(...keyed(file, detach(activities), taken));
      return told({
        kind: 'read',
        file,
        from: hasTable ? 'table' : 'document',
        activities: activities.length,
      });
    },
    fail: (given, failure) => told({ kind: 'failed', file: nameOf(given), failure }),
    collected: () => ({ items, files, findings }),
  };
};
