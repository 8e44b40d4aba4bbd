import { compareDates } from '../../calendar/plain-date';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { claimFinding } from '../claim-finding';
import type { Rule } from '../rule';
import { dateText } from '../words';

const CODE = { code: 'anniversary-past', severity: 'warning' } as const;

/** The item asks to do something for the day, it does not merely name it. */
const ASKS_TO_CELEBRATE =
  /^[\s\-–+•·*\d.)a-zđ]{0,8}(?:tổ\s+chức|triển\s+khai|phát\s+động|tham\s+gia|phối\s+hợp\s+tổ\s+chức)\s(?:[^.;]{0,80}\s)?k[ỷỉ]\s+niệm/iu;

const check = (context: CheckContext): readonly Finding[] => {
  const { issued } = context;
  if (issued === null) return [];
  return context.claims().flatMap((claim) => {
    const { to } = claim.value;
    if (to?.kind !== 'day' || to.date.year !== issued.year || compareDates(to.date, issued) >= 0) return [];
    const { line, span } = claim.place;
    if (!ASKS_TO_CELEBRATE.test(line.text.slice(0, span.start + 12))) return [];
    return [claimFinding(CODE, claim, { params: { day: to.text, issued: dateText(issued) } })];
  });
};

/** The plan asks to celebrate a day that had passed when it was issued. */
export const anniversaryPast: Rule = {
  ...CODE,
  group: 'anniversaries',
  source: 'Ngày ban hành văn bản',
  mends: false,
  check,
};
