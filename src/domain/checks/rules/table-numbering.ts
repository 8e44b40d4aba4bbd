import { tableRows, findInName } from '../activities';
import { groupBy } from '../../text/group-by';
import type { CheckLine } from '../check-input';
import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { Activity } from '../../schedule/schedule';

const CODE = { code: 'table-numbering', severity: 'warning' } as const;

const plain = (activity: Activity): number | null => {
  const match = /^\s*(\d{1,5})\s*[.)]?\s*$/u.exec(activity.ordinal ?? '');
  return match?.[1] === undefined ? null : Number(match[1]);
};

const lineOf = ({ origin }: CheckLine): number => (origin.kind === 'line' ? origin.line : origin.row);

/** Asks whether a number is written in a row after `from` up to `to`; else it is a merged one, or the row above goes on. */
const numberReader = (context: CheckContext): ((number: number, from: number, to: number) => boolean) => {
  let byRow: ReadonlyMap<number, readonly CheckLine[]> | null = null;
  return (number, from, to) => {
    byRow ??= groupBy(context.lines, lineOf);
    const written = new RegExp(`^[\\s|]*0?${String(number)}\\s*[.)]?\\s*(?:[|\\t]|$)`, 'u');
    for (let row = from + 1; row <= to; row += 1)
      if (byRow.get(row)?.some(({ text }) => written.test(text)) === true) return true;
    return false;
  };
};

const check = (context: CheckContext): readonly Finding[] => {
  const found: Finding[] = [];
  const isWritten = numberReader(context);
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
    if (!fresh && number === last && !isWritten(number, row, activity.row)) continue;
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
