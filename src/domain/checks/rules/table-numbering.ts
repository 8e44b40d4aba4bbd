import { tableRows, findInName } from '../activities';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'table-numbering', severity: 'warning' } as const;

const plain = (activity: Activity): number | null => {
  const match = /^\s*(\d{1,5})\s*[.)]?\s*$/u.exec(activity.ordinal ?? '');
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** The number is written in a row after `from` up to `to`; else it is that of a merged cell or of a row that goes on. */
const standsIn = (context: CheckContext, number: number, from: number, to: number): boolean => {
  const written = new RegExp(`^[\\s|]*0?${String(number)}\\s*[.)]?\\s*(?:[|\\t]|$)`, 'u');
  return context.lines.some((line) => {
    const at = line.origin.kind === 'line' ? line.origin.line : line.origin.row;
    return at > from && at <= to && written.test(line.text);
  });
};

const check = (context: CheckContext): readonly Finding[] => {
  const found: Finding[] = [];
  let last: number | null = null;
  let sheet = '';
  let row = 0;
  for (const activity of tableRows(context)) {
    const { origin } = activity;
    const here = origin.kind === 'cell' ? origin.sheet : '';
    const number = plain(activity);
    if (number === null) continue;
    // Several activities of one row share its number.
    if (here === sheet && activity.row === row && number === last) continue;
    const fresh = last === null || here !== sheet || number === 1;
    if (!fresh && number === last && origin.kind === 'cell') {
      // A merged number stands for the rows below it.
      row = activity.row;
      continue;
    }
    if (!fresh && number === last && !standsIn(context, number, row, activity.row)) continue;
    if (!fresh && last !== null && number !== last + 1) {
      found.push(
        findInName(CODE, activity, {
          variant: number <= last ? 'duplicate' : 'gap',
          params: { number, previous: last, expected: last + 1 },
        }),
      );
    }
    last = number;
    sheet = here;
    row = activity.row;
  }
  return found;
};

/** A row number that skips or repeats one: a row may have been lost. */
export const tableNumbering: Rule = {
  ...CODE,
  group: 'numbering',
  source: 'Cột số thứ tự đánh liên tục',
  mends: false,
  check,
};
