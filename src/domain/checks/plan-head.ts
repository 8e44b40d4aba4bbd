import type { CheckLine } from './check-input';
import type { CheckContext } from './context';

/** The line that names the kind of document: a plan, or a programme of work agreed between bodies. */
const PLAN_HEAD =
  /^[\s*_#]*(?:KẾ\s+HOẠCH(?:\s+LIÊN\s+TỊCH|\s+PHỐI\s+HỢP)?|CHƯƠNG\s+TRÌNH\s+(?:PHỐI\s+HỢP|LIÊN\s+TỊCH|HÀNH\s+ĐỘNG))[\s*_]*$/u;

/** The head line of a plan, or `null`: an agenda, a list of a month or a notice is none. */
export const planHead = (context: CheckContext): CheckLine | null =>
  context.paragraphs.find((line) => PLAN_HEAD.test(line.text)) ?? null;
