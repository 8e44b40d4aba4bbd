import type { Writable } from 'node:stream';
import { findingSentence } from '../../application/finding-sentence';
import { placeText } from '../../application/place-text';
import { readCheckedUnits } from '../../application/read-units';
import type { Finding } from '../../domain/checks/finding';
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

/** Faults of a list told one by one; the rest is counted. */
const MOST_FAULTS = 20;

/** Says what is wrong with the list itself: it is used all the same. */
const sayFaults = async (path: string, faults: readonly Finding[], context: CommandContext): Promise<void> => {
  const { errors, locale } = context;
  for (const fault of faults.slice(0, MOST_FAULTS)) {
    const place = placeText(fault.origin, locale);
    await writeText(errors, `kh: ${path}: ${place}: ${findingSentence(locale, fault)} [${fault.code}]\n`);
  }
  const more = faults.length - MOST_FAULTS;
  if (more > 0) await writeText(errors, `${noticeSentence(path, 'cli.units.more', { count: more }, locale)}\n`);
};

/**
 * The unit list in a file: `undefined` when none is asked for, `null` when it cannot be read (said already). What is
 * wrong with the list is said, cell by cell.
 */
export const openUnits = async (
  path: string | null,
  context: CommandContext,
): Promise<UnitIndex | null | undefined> => {
  if (path === null) return undefined;
  const source = await openSource(path, context);
  if (!source) return null;
  const units = readCheckedUnits(source, { bare: true });
  if (units.ok) {
    await sayFaults(path, units.value.problems, context);
    return buildUnitIndex(units.value.units);
  }
  await writeText(context.errors, `${fileSentence(path, units.failure, context.locale)}\n`);
  return null;
};
