import { withReports } from '../../application/reports/with-reports';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { WritePlan } from '../../domain/workbook/write-plan';
import { translate } from '../../messages';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import type { Command } from '../arguments';
import { writeAtomically } from '../files';
import { writeText } from '../output';
import { fileSentence } from '../say';
import type { CommandContext } from './context';

type BuildCommand = Extract<Command, { readonly kind: 'build' }>;

/** Today by the machine's clock, for the reports of a build that names no day. */
const today = (): PlainDate => {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
};

/** Writes a built plan with the reports of its schedules. False when it could not be written (said already). */
export const writeBuilt = async (
  plan: WritePlan,
  { output, asOf }: BuildCommand,
  { errors, locale }: CommandContext,
): Promise<boolean> => {
  const reported = withReports(plan, asOf ?? today(), locale);
  for (const { name, parts, whole } of reported.broken) {
    const sum = parts.reduce((total, { value }) => total + value, 0);
    const params = { name: translate(locale, `reports.sum.${name}`), sum, whole };
    await writeText(errors, `kh: ${translate(locale, 'reports.not-reconciled', params)}\n`);
  }
  const written = writeAtomically(output, (sink) => writeWorkbook(reported.plan, sink));
  if (!written.ok) await writeText(errors, `${fileSentence(output, written.failure, locale)}\n`);
  return written.ok;
};
