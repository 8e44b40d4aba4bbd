import { fail, type Result } from '../application/ports';
import { excelFailure, toFailure } from './errors';

/** One run against Excel: the request context with a counted, bounded `sync`. */
export interface ExcelSession {
  readonly context: Excel.RequestContext;
  /** Sends what is pending. Rejects with Excel's error, or with {@link ExcelTimeout}. */
  readonly sync: () => Promise<void>;
  /** `context.sync()` calls so far. */
  readonly syncs: () => number;
}

/** Excel did not answer. The batch may still be carried out later: clean up before trying again. */
export class ExcelTimeout extends Error {
  readonly code = 'KhTimeout';
  constructor(readonly seconds: number) {
    super(`no answer from Excel after ${seconds} s`);
  }
}

/** A sync of 4 MB takes seconds on a slow machine; a dialog left open in Excel blocks for ever. */
const SYNC_TIMEOUT_SECONDS = 60;

const within = async (work: Promise<unknown>, seconds: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ExcelTimeout(seconds)), seconds * 1000);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Runs `work` in `Excel.run`. Never rejects: what Excel refuses comes back as a failure of {@link toFailure}. A cell
 * being edited is refused at once (`delayForCellEdit` would hang the pane until the edit ends).
 */
export const runExcel = async <T>(
  work: (session: ExcelSession) => Promise<Result<T>>,
  timeoutSeconds: number = SYNC_TIMEOUT_SECONDS,
): Promise<Result<T>> => {
  try {
    return await Excel.run({ delayForCellEdit: false }, (context) => {
      let count = 0;
      return work({
        context,
        syncs: () => count,
        sync: () => {
          count += 1;
          return within(context.sync(), timeoutSeconds);
        },
      });
    });
  } catch (error) {
    if (error instanceof ExcelTimeout)
      return { ok: false, failure: excelFailure('timeout', { seconds: error.seconds }) };
    return { ok: false, failure: toFailure(error) };
  }
};

/** Runs a part of a session and gives its error back as a failure instead of an exception. */
export const attempt = async (work: () => Promise<void>): Promise<Result<void>> => {
  try {
    await work();
    return { ok: true, value: undefined };
  } catch (error) {
    const failure =
      error instanceof ExcelTimeout ? excelFailure('timeout', { seconds: error.seconds }) : toFailure(error);
    return fail(failure.code, failure.params);
  }
};
