import { comparableTime, findInTime, rowLabel, stretchesMeet } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import { isSurePair, linkedPairs } from '../linked';
import type { Rule } from '../rule';

const CODE = { code: 'body-annex-date', severity: 'error' } as const;

const check = (context: CheckContext): readonly Finding[] =>
  linkedPairs(context)
    .filter(isSurePair)
    .flatMap(({ annex, body }) => {
      const planned = comparableTime(annex);
      const told = comparableTime(body);
      if (planned === null || told === null || body.timeText.basis === 'inferred') return [];
      // A month in one place and a day of it in the other agree.
      if (stretchesMeet(planned, told)) return [];
      return [
        findInTime(CODE, annex, {
          params: { body: body.timeText.text, annex: annex.timeText.text, row: rowLabel(annex, String(annex.row)) },
        }),
      ];
    });

/** Body and annex give one activity days that do not meet. */
export const bodyAnnexDate: Rule = {
  ...CODE,
  group: 'body-annex',
  source: 'Phụ lục phải thống nhất với nội dung kế hoạch',
  mends: false,
  check,
};
