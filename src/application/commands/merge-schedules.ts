import type { SourceSnapshot, WorkbookSnapshot } from '../../domain/source/snapshot';
import { isScheduleKey } from '../../domain/workbook/schedule-key';
import { createCollector, type CollectOptions, type Collected } from '../merge/collect';
import { MERGED_KEY } from '../merge/names';
import { succeed, type Result, type WorkbookHost, type WriteProgress } from '../ports';

/** A file to bring in: read when its turn comes, and let go of after it. */
export interface MergeFile {
  readonly name: string;
  readonly read: () => Promise<Result<SourceSnapshot>>;
}

/**
 * Reads files one after another. A file that cannot be read is told and never stops the others; "cancel" does, and
 * then nothing is kept.
 */
export const collectFiles = async (
  files: readonly MergeFile[],
  options: CollectOptions = {},
  progress?: WriteProgress,
): Promise<Result<Collected>> => {
  const collector = createCollector(options);
  for (const [at, file] of files.entries()) {
    if (progress?.onProgress(at / files.length) === 'cancel') {
      return { ok: false, failure: { code: 'cancelled', params: {} } };
    }
    const source = await file.read();
    if (source.ok) collector.add(file.name, source.value);
    else collector.fail(file.name, source.failure);
  }
  return succeed(collector.collected());
};

/** The schedules KH built in the open workbook, without an earlier merge; `null` when there are none. */
export const readOpenSchedules = async (host: WorkbookHost): Promise<Result<WorkbookSnapshot | null>> => {
  const sheets = await host.listSheets();
  if (!sheets.ok) return sheets;
  const names = sheets.value
    .filter(({ ownKey }) => isScheduleKey(ownKey) && ownKey?.startsWith(MERGED_KEY) !== true)
    .map(({ name }) => name);
  return names.length === 0 ? succeed(null) : host.read({ kind: 'sheets', names });
};
