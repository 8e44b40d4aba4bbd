import { basename } from 'node:path';
import { findingRecord } from '../../application/document-record';
import { placeText } from '../../application/place-text';
import { understand } from '../../application/understand';
import type { Finding, Severity } from '../../domain/checks/finding';
import { translate, type Locale } from '../../messages';
import type { Command } from '../arguments';
import { writeText } from '../output';
import { EXIT, openSource, openUnits, type CommandContext } from './context';

type CheckCommand = Extract<Command, { readonly kind: 'check' }>;

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

const findingLine = (finding: Finding, locale: Locale): string => {
  const where = placeText(finding.origin, locale);
  const sentence = translate(locale, finding.message.key, finding.message.params);
  return `${translate(locale, `cli.severity.${finding.severity}`)}${where === '' ? '' : ` (${where})`}: ${sentence}`;
};

const report = (findings: readonly Finding[], locale: Locale): string =>
  findings.length === 0
    ? translate(locale, 'cli.check.none')
    : [
        ...findings.map((finding) => findingLine(finding, locale)),
        translate(locale, 'cli.check.summary', {
          errors: countOf(findings, 'error'),
          warnings: countOf(findings, 'warning'),
          hints: countOf(findings, 'info'),
        }),
      ].join('\n');

/** `kh check`: what is wrong or doubtful in one document. Returns 1 when there is an error, else 0; 2 when unread. */
export const runCheck = async (command: CheckCommand, context: CommandContext): Promise<number> => {
  const units = await openUnits(command.units, context);
  if (units === null) return EXIT.failed;
  const source = await openSource(command.input, context);
  if (!source) return EXIT.failed;
  const { findings } = understand(source, {
    ...(command.year === null ? {} : { year: command.year }),
    ...(units === undefined ? {} : { units }),
  });
  const records = findings.map((finding) => findingRecord(finding, context.locale));
  const json = (): string => JSON.stringify({ id: basename(command.input), findings: records });
  await writeText(context.output, `${command.json ? json() : report(findings, context.locale)}\n`);
  return countOf(findings, 'error') > 0 ? EXIT.found : EXIT.done;
};
