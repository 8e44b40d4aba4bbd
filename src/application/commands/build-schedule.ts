import type { SourceSnapshot } from '../../domain/source/snapshot';
import type { Locale } from '../../messages';
import { buildWorkbook, type BuildInput } from '../build-workbook';
import type { Failure, ReadScope, Result, WorkbookHost, WriteProgress, WriteReceipt } from '../ports';
import { findPlans, type UnderstandOptions } from '../understand';

/** Where the plan stands: in the open workbook, or in a text or file already read. */
export type BuildSource =
  | { readonly kind: 'workbook'; readonly scope: ReadScope }
  | { readonly kind: 'snapshot'; readonly snapshot: SourceSnapshot };

export interface BuildRequest extends UnderstandOptions {
  readonly source: BuildSource;
  readonly locale: Locale;
  readonly unitName?: NonNullable<BuildInput['unitName']>;
  /** Where the workbook's unit list stands, for the drop-downs of CHỦ TRÌ and PHỐI HỢP. */
  readonly unitList?: NonNullable<BuildInput['unitList']>;
}

/** How "Lập bảng" ended. */
export type BuildOutcome =
  | {
      readonly kind: 'written';
      readonly receipt: WriteReceipt;
      readonly activities: number;
      /** Cells that somebody should look at. */
      readonly doubts: number;
    }
  /** The source was read and holds no plan with activities; nothing was written. */
  | { readonly kind: 'nothing-found'; readonly source: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

const readBuildSource = (
  host: WorkbookHost,
  source: BuildSource,
  progress: WriteProgress | undefined,
): Promise<Result<SourceSnapshot>> =>
  source.kind === 'workbook'
    ? host.read(source.scope, progress)
    : Promise.resolve({ ok: true, value: source.snapshot });

/** The share of the whole that reading takes. */
const READING = 0.3;

const part = (progress: WriteProgress | undefined, from: number, to: number): WriteProgress | undefined =>
  progress === undefined ? undefined : { onProgress: (share) => progress.onProgress(from + share * (to - from)) };

/**
 * "Lập bảng" in one go, without a person looking in between: reads, understands, writes. Of the open workbook it
 * takes at most three syncs in all as long as each message stays under 4 MB.
 */
export const buildSchedule = async (
  host: WorkbookHost,
  request: BuildRequest,
  progress?: WriteProgress,
): Promise<BuildOutcome> => {
  const { source, locale, unitName, unitList, ...options } = request;
  const read = await readBuildSource(host, source, part(progress, 0, READING));
  if (!read.ok) return { kind: 'failed', failure: read.failure };
  const built = buildWorkbook({
    documents: [{ ...findPlans(read.value, options), findings: [] }],
    withFindings: false,
    locale,
    linkToSource: source.kind === 'workbook',
    ...(unitName === undefined ? {} : { unitName }),
    ...(unitList === undefined ? {} : { unitList }),
  });
  if (built.activities === 0) return { kind: 'nothing-found', source: read.value.name };
  const written = await host.write(built.plan, part(progress, READING, 1));
  if (!written.ok) return { kind: 'failed', failure: written.failure };
  return { kind: 'written', receipt: written.value, activities: built.activities, doubts: built.doubts };
};
