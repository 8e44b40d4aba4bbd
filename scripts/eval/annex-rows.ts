import type { Schedule } from '../../src/domain/schedule/schedule';

/** One printed row of a tab-separated annex: number, name, time, place, note. */
export type AnnexRow = readonly string[];

/** The rows of a tab-separated annex as the text has them: number and four cells, whatever they say. */
export const printedRows = (text: string): readonly { readonly line: number; readonly cells: AnnexRow }[] =>
  text.split('\n').flatMap((line, index) => {
    const cells = line.replace(/\r$/u, '').split('\t');
    return cells.length === 5 && /^\d{1,2}\.$/u.test(cells[0] ?? '')
      ? [{ line: index + 1, cells: cells.map((cell) => cell.trim()) }]
      : [];
  });

/** How many of the printed rows came out exact in every cell. */
export const exactRows = (text: string, schedule: Schedule): { readonly right: number; readonly of: number } => {
  const rows = printedRows(text);
  const right = rows.filter(({ line, cells }) => {
    const found = schedule.activities.filter((activity) => activity.row === line);
    const [activity] = found;
    if (!activity || found.length !== 1) return false;
    const ours = [
      activity.ordinal ?? '',
      activity.name.value,
      activity.timeText.value,
      activity.place?.value ?? '',
      activity.note?.value ?? '',
    ];
    return ours.every((cell, i) => cell === cells[i]);
  });
  return { right: right.length, of: rows.length };
};
