import { basename } from 'node:path';
import { documentRecord, type ActivityRecord, type DocumentRecord } from '../../application/document-record';
import { understand } from '../../application/understand';
import { translate, type Locale } from '../../messages';
import type { Command } from '../arguments';
import { writeText } from '../output';
import { EXIT, openSource, type CommandContext } from './context';

type ExtractCommand = Extract<Command, { readonly kind: 'extract' }>;

const GAP = '…';

const activityLine = (activity: ActivityRecord, number: number): string =>
  [`${number}. ${activity.name}`, activity.timeText, activity.place, activity.note]
    .filter((part): part is string => part !== null)
    .map((part) => part.replace(/\s*\n\s*/gu, ' '))
    .join(' | ');

/** What was read, for people: a line for each activity. */
const summary = ({ title, plan, activities }: DocumentRecord, locale: Locale): string =>
  [
    ...(title === null ? [] : [translate(locale, 'cli.extract.title', { text: title })]),
    ...(plan.number === null && plan.date === null && plan.issuer === null
      ? []
      : [
          translate(locale, 'cli.extract.plan', {
            number: plan.number ?? GAP,
            date: plan.date ?? GAP,
            issuer: plan.issuer ?? GAP,
          }),
        ]),
    translate(locale, 'cli.extract.count', { activities: activities.length }),
    ...activities.map((activity, k) => activityLine(activity, k + 1)),
  ].join('\n');

/** `kh extract`: tells what was read from one document. Returns the exit status. */
export const runExtract = async (command: ExtractCommand, context: CommandContext): Promise<number> => {
  const source = await openSource(command.input, context);
  if (!source) return EXIT.failed;
  const document = understand(source, command.year === null ? {} : { year: command.year });
  const record = documentRecord(basename(command.input), document, context.locale, command.year);
  await writeText(context.output, `${command.json ? JSON.stringify(record) : summary(record, context.locale)}\n`);
  return EXIT.done;
};
