/** One line of the input, or a note that it was longer than the limit (its text is thrown away). */
export type InputLine = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-long' };

/**
 * The lines of a stream of UTF-8 bytes, as they come; "\r\n" and "\n" end a line, the last may lack its end. Holds
 * no more than one piece of input and one unfinished line of at most `limit` characters.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<readonly InputLine[]> {
  const decoder = new TextDecoder('utf-8');
  const open: { parts: string[]; length: number; skipping: boolean } = { parts: [], length: 0, skipping: false };

  const finishLine = (end: string): InputLine => {
    const text = open.parts.length === 0 ? end : open.parts.join('') + end;
    const isTooLong = open.skipping || text.length > limit;
    open.parts = [];
    open.length = 0;
    open.skipping = false;
    return isTooLong ? { kind: 'too-long' } : { kind: 'line', text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };

  const split = (piece: string): readonly InputLine[] => {
    const lines: InputLine[] = [];
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      lines.push(finishLine(piece.slice(from, end)));
      from = end + 1;
    }
    const tail = piece.slice(from);
    open.length += tail.length;
    if (open.length > limit) {
      open.skipping = true;
      open.parts = [];
    } else if (tail !== '') open.parts.push(tail);
    return lines;
  };

  for await (const piece of input) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const lines = split(text);
    if (lines.length > 0) yield lines;
  }
  const last = split(decoder.decode());
  if (last.length > 0) yield last;
  if (open.parts.length > 0 || open.skipping) yield [finishLine('')];
}
