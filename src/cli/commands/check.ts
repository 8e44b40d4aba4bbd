import { basename } from 'node:path';
import { exitStatus, formatFindings } from '../../application/check-record';
import { understand } from '../../application/understand';
import type { Command } from '../arguments';
import type { SourceSnapshot } from '../../domain/source/snapshot';
import { writeText } from '../output';
import { noticeSentence } from '../say';
import { EXIT, openSource, openUnits, type CommandContext } from './context';

type CheckCommand = Extract<Command, { readonly kind: 'check' }>;

/** Sheets named in one line; the rest is counted. */
const MOST_NAMED = 5;

/** Very hidden sheets are no part of what people sign: they are left out, and that is said. */
const sayUnchecked = async (
  input: string,
  source: SourceSnapshot,
  { errors, locale }: CommandContext,
): Promise<void> => {
  if (source.kind !== 'workbook') return;
  const names = source.sheets.filter(({ visibility }) => visibility === 'very-hidden').map(({ name }) => name);
  if (names.length === 0) return;
  const sheets = names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
  const sentence = noticeSentence(input, 'files.notice.very-hidden', { count: names.length, sheets }, locale);
  await writeText(errors, `${sentence}\n`);
};

/** `kh check`: what is wrong or doubtful in one document. Returns 1 when there is an error, else 0; 2 when unread. */
export const runCheck = async (command: CheckCommand, context: CommandContext): Promise<number> => {
  const { locale } = context;
  const units = await openUnits(command.units, context);
  if (units === null) return EXIT.failed;
  const source = await openSource(command.input, context);
  if (!source) return EXIT.failed;
  await sayUnchecked(command.input, source, context);
  const { findings } = understand(source, {
    ...(command.year === null ? {} : { year: command.year }),
    ...(units === undefined ? {} : { units }),
    disabled: command.disabled,
  });
  const text = formatFindings(findings, command.format, { id: basename(command.input), locale });
  await writeText(context.output, `${text}\n`);
  return exitStatus(findings);
};
