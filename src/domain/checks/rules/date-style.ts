import { isValidDate } from '../../calendar/plain-date';
import { formatLabelDate } from '../../anniversaries/label';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { findInTexts, hitsOf } from '../texts';

const CODE = { code: 'date-style', severity: 'info' } as const;

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu;

/** Only what the decree asks for is judged: missing zeros. Further zeros ("05/6") do no harm and are let be. */
const check = (context: CheckContext): readonly Finding[] =>
  findInTexts(CODE, context.texts, (text) =>
    hitsOf(text, SLASHED, ([whole, d = '', m = '', y = '']) => {
      const [day, month, year] = [Number(d), Number(m), Number(y)];
      const lacksDay = day < 10 && d.length === 1;
      const lacksMonth = month <= 2 && m.length === 1;
      if (!lacksDay && !lacksMonth) return null;
      const right = isValidDate(year, month, day)
        ? formatLabelDate({ year, month, day })
        : `${d.padStart(2, '0')}/${m.padStart(month <= 2 ? 2 : 1, '0')}/${y}`;
      return { params: { right }, mend: { from: whole, to: right } };
    }),
  );

/** Days below 10 and months 1 and 2 are written with a zero. */
export const dateStyle: Rule = {
  ...CODE,
  group: 'form',
  source: 'NĐ 30/2020/NĐ-CP phụ lục I: ngày dưới 10 và tháng 1, 2 thêm số 0',
  mends: true,
  check,
};
