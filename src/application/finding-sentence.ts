import type { Finding } from '../domain/checks/finding';
import { translate, type Locale, type MessageParams } from '../messages';

/** Parameters that carry a weekday by its number (1 Monday … 7 Sunday). */
const WEEKDAYS = ['weekday', 'said'] as const;

const worded = (locale: Locale, params: MessageParams): MessageParams => {
  const filled: Record<string, string | number> = { ...params };
  for (const name of WEEKDAYS) {
    const day = filled[name];
    if (typeof day === 'number') filled[name] = translate(locale, `common.weekday.${String(day)}`);
  }
  return filled;
};

/** The sentence that says what was found, without place: "Ngày 25/5/2023 là Thứ Năm, không phải Thứ Sáu." */
export const findingSentence = (locale: Locale, finding: Finding): string =>
  translate(locale, finding.message.key, worded(locale, finding.message.params));

/** The short name of the rule ("Thứ không khớp ngày"). */
export const findingTitle = (locale: Locale, finding: Pick<Finding, 'code'>): string =>
  translate(locale, `checks.${finding.code}.title`);

/** What to do about it: the certain mend if there is one, else a proposal, else the rule's advice. */
export const findingAdvice = (locale: Locale, finding: Finding): string => {
  const advice = translate(locale, `checks.${finding.code}.advice`, worded(locale, finding.message.params));
  if (finding.mend !== null && finding.mend.to !== '') {
    return translate(locale, 'checks.mend', { from: finding.mend.from, to: finding.mend.to });
  }
  return advice;
};
