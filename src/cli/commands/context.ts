import type { Writable } from 'node:stream';
import { readUnits } from '../../application/read-units';
import type { Result } from '../../application/ports';
import type { SourceSnapshot } from '../../domain/source/snapshot';
import { buildUnitIndex, type UnitIndex } from '../../domain/units/unit-index';
import type { Locale } from '../../messages';
import { loadSource } from '../files';
import { writeText } from '../output';
import { fileSentence, noticeSentence } from '../say';

/** What a command needs of the process. */
export interface CommandContext {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Writable;
  readonly errors: Writable;
  readonly locale: Locale;
}

/** Exit statuses (cli-contract.md). */
export const EXIT = { done: 0, found: 1, failed: 2 } as const;

/** Reads a file; when it cannot, says so in one line and gives `null`. Notices are said as well. */
export const openSource = async (path: string, context: CommandContext): Promise<SourceSnapshot | null> => {
  const source = loadSource(path);
  if (!source.ok) {
    await writeText(context.errors, `${fileSentence(path, source.failure, context.locale)}\n`);
    return null;
  }
  for (const { key, params } of source.value.notices) {
    await writeText(context.errors, `${noticeSentence(path, key, params, context.locale)}\n`);
  }
  return source.value;
};

/** The unit list in a file: `undefined` when none is asked for, `null` when it cannot be read (said already). */
export const openUnits = async (
  path: string | null,
  context: CommandContext,
): Promise<UnitIndex | null | undefined> => {
  if (path === null) return undefined;
  const source = await openSource(path, context);
  if (!source) return null;
  const units: Result<Parameters<typeof buildUnitIndex>[0]> = readUnits(source, { bare: true });
  if (units.ok) return buildUnitIndex(units.value);
  await writeText(context.errors, `${fileSentence(path, units.failure, context.locale)}\n`);
  return null;
};
