import type { Failure } from '../application/ports';

/** What is said of an error nobody foresaw: its own words go along. */
export const unknownFailure = (error: unknown): Failure => ({ code: 'unknown', params: { code: String(error) } });
