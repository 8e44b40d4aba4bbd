import { basename } from 'node:path';
import { exitStatus, formatFindings } from '../../application/check-record';
import { understand } from '../../application/understand';
import type { Command } from '../arguments';
import { writeText } from '../output';
import { EXIT, openSource, openUnits, type CommandContext } from './context';

type CheckCommand = Extract<Command, { readonly kind: 'check' }>;

/** `kh check`: what is wrong or doubtful in one document. Returns 1 when there is an error, else 0; 2 when unread. */
export const runCheck = async (command: CheckCommand, context: CommandContext): Promise<number> => {
  const { locale } = context;
  const units = await openUnits(command.units, context);
  if (units === null) return EXIT.failed;
  const source = await openSource(command.input, context);
  if (!source) return EXIT.failed;
  const { findings } = understand(source, {
    ...(command.year === null ? {} : { year: command.year }),
    ...(units === undefined ? {} : { units }),
    disabled: command.disabled,
  });
  const text = formatFindings(findings, command.format, { id: basename(command.input), locale });
  await writeText(context.output, `${text}\n`);
  return exitStatus(findings);
};
