import { resolve } from 'node:path';
import { buildWorkbook } from '../../application/build-workbook';
import { understand } from '../../application/understand';
import { standardNames } from '../../application/unit-names';
import { proposedUnits } from '../../application/units/propose-units';
import { translate } from '../../messages';
import type { Command } from '../arguments';
import { writeText } from '../output';
import { EXIT, openSource, openUnits, type CommandContext } from './context';
import { runMerge } from './merge';
import { writeBuilt } from './write-built';

type BuildCommand = Extract<Command, { readonly kind: 'build' }>;

/**
 * `kh build`: reads the input and writes a workbook, or nothing on any failure; several inputs are merged (see
 * {@link runMerge}). Returns the exit status.
 */
export const runBuild = async (command: BuildCommand, context: CommandContext): Promise<number> => {
  const { errors, locale } = context;
  const say = (line: string): Promise<void> | void => writeText(errors, `${line}\n`);
  if (command.inputs.some((input) => resolve(input) === resolve(command.output))) {
    await say(`kh: ${translate(locale, 'cli.usage.output-is-input', { word: command.output })}`);
    return EXIT.failed;
  }
  const units = await openUnits(command.units, context);
  if (units === null) return EXIT.failed;
  const [input, ...more] = command.inputs;
  if (input === undefined || more.length > 0) return runMerge(command, units, context);
  const options = {
    ...(command.year === null ? {} : { year: command.year }),
    ...(units === undefined ? {} : { units }),
  };
  const source = await openSource(input, context);
  if (!source) return EXIT.failed;
  const document = understand(source, options);
  if (document.schedules.every(({ activities }) => activities.length === 0)) {
    await say(`kh: ${translate(locale, 'cli.build.no-activities', { file: input })}`);
  }
  const { plan, activities, doubts } = buildWorkbook({
    documents: [document],
    locale,
    units: units?.units ?? proposedUnits(document.schedules),
    ...(units === undefined ? {} : { unitName: standardNames(units) }),
  });
  if (activities === 0) return EXIT.found;
  if (!(await writeBuilt(plan, command, context))) return EXIT.failed;
  await writeText(
    context.output,
    `${translate(locale, 'cli.build.done', { output: command.output, activities, doubts })}\n`,
  );
  return EXIT.done;
};
