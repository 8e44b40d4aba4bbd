import { basename } from 'node:path';
import { createCollector } from '../../application/merge/collect';
import { mergeWorkbook } from '../../application/merge/merge-workbook';
import { standardNames } from '../../application/unit-names';
import type { UnitIndex } from '../../domain/units/unit-index';
import { SCHEDULE_SHEET } from '../../domain/workbook/schedule-columns';
import { translate } from '../../messages';
import type { Command } from '../arguments';
import { loadSource } from '../files';
import { writeText } from '../output';
import { fileSentence, noticeSentence } from '../say';
import { EXIT, type CommandContext } from './context';
import { writeBuilt } from './write-built';

type BuildCommand = Extract<Command, { readonly kind: 'build' }>;

/**
 * `kh build` of several files: one schedule with the file of every row, what is in several files made one, conflicts
 * listed. A line for every file; one that cannot be read is left out and gives status 2 in the end, never stops the
 * rest. Files are read one by one and let go of: memory does not grow with their size.
 */
export const runMerge = async (
  command: BuildCommand,
  units: UnitIndex | undefined,
  context: CommandContext,
): Promise<number> => {
  const { output, errors, locale } = context;
  const tell = (key: string, params: Parameters<typeof translate>[2]): Promise<void> | void =>
    writeText(output, `${translate(locale, key, params)}\n`);
  const warn = (line: string): Promise<void> | void => writeText(errors, `${line}\n`);
  const collector = createCollector({
    check: true,
    ...(command.year === null ? {} : { year: command.year }),
    ...(units === undefined ? {} : { units }),
  });
  let failed = 0;
  for (const input of command.inputs) {
    const source = loadSource(input);
    if (!source.ok) {
      failed += 1;
      collector.fail(basename(input), source.failure);
      await warn(fileSentence(input, source.failure, locale));
      continue;
    }
    for (const { key, params } of source.value.notices) await warn(noticeSentence(input, key, params, locale));
    const outcome = collector.add(basename(input), source.value);
    if (outcome.kind === 'read') await tell('merge.cli.file', { file: input, activities: outcome.activities });
    else await warn(`kh: ${translate(locale, 'cli.build.no-activities', { file: input })}`);
  }
  if (failed === command.inputs.length) return EXIT.failed;
  const collected = collector.collected();
  if (collected.items.length === 0) return failed > 0 ? EXIT.failed : EXIT.found;
  const merged = mergeWorkbook(collected, {
    locale,
    join: true,
    sheet: { key: 'schedule', name: SCHEDULE_SHEET },
    listUnits: units?.units ?? 'propose',
    ...(units === undefined ? {} : { unitName: standardNames(units) }),
  });
  if (!(await writeBuilt(merged.plan, command, context))) return EXIT.failed;
  const { activities, doubts, matches, clashes } = merged;
  const same = matches.filter(({ kind }) => kind === 'same').length;
  await tell('cli.build.done', { output: command.output, activities, doubts });
  await tell('merge.cli.matches', { same, alike: matches.length - same, clashes: clashes.length });
  if (failed === 0) return EXIT.done;
  await warn(`kh: ${translate(locale, 'merge.cli.skipped', { count: failed, all: command.inputs.length })}`);
  return EXIT.failed;
};
