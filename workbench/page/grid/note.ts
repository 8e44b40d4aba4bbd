import type { Position } from '../../host/model/geometry';
import type { Sheet } from '../../host/model/sheet';

/** The comment or note on a cell; `null` when it has none. */
export const noteAt = (
  sheet: Sheet,
  { row, column }: Position,
): { readonly author: string; readonly text: string } | null => {
  const comment = sheet.commentAt(row, column);
  if (comment !== undefined) {
    const replies = comment.replies.map((reply) => `${reply.author}: ${reply.content}`);
    return { author: comment.author, text: [comment.content, ...replies].join('\n') };
  }
  const note = [...sheet.notes.values()].find((one) => one.row === row && one.column === column);
  return note === undefined ? null : { author: note.author, text: note.text };
};
