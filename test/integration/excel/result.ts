import type { Result } from '../../../src/application/ports';

/** The value, or the failure as an exception a test can read. */
export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};

/** The failure's code; "ok" when there is none. */
export const codeOfResult = (result: Result<unknown>): string => (result.ok ? 'ok' : result.failure.code);
