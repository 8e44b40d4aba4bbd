import type { SourceSnapshot } from '../domain/source/snapshot';
import type { WritePlan } from '../domain/workbook/write-plan';

/** What a reader could not do, as a sentence key with parameters. Never thrown: returned. */
export interface Failure {
  /** Stable word: `missing`, `empty`, `encrypted`, `wrong-type`, `too-large`, `damaged`, `protected` … */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: string, params: Failure['params'] = {}): Result<never> => ({
  ok: false,
  failure: { code, params },
});

/** Reads a source into a plain picture of it. */
export interface WorkbookReader {
  read(): Promise<Result<SourceSnapshot>>;
}

/** What carrying out a plan made. */
export interface WriteReceipt {
  readonly command: string;
  /** The names really used, in the order of the plan's sheets. */
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  /** `context.sync()` calls used; 0 for files. */
  readonly syncs: number;
}

/** Carries out a write plan, wholly or not at all. */
export interface WorkbookWriter {
  write(plan: WritePlan, progress?: WriteProgress): Promise<Result<WriteReceipt>>;
}

export interface WriteProgress {
  /** Called between blocks with the share done, 0–1. Returning `"cancel"` removes what was written. */
  onProgress(share: number): 'go-on' | 'cancel';
}
