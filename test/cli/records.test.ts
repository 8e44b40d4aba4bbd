import { Writable } from 'node:stream';
import fc from 'fast-check';
import { fail, succeed } from '../../src/application/ports';
import { readLines, type InputLine } from '../../src/cli/lines';
import { answerRecords, MAX_LINE, type RecordReader } from '../../src/cli/records';

const chunks = async function* (pieces: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(piece);
};

const linesOf = async (pieces: readonly (string | Uint8Array)[], limit = 1000): Promise<InputLine[]> => {
  const all: InputLine[] = [];
  for await (const lines of readLines(chunks(pieces), limit)) all.push(...lines);
  return all;
};

const collect = (): { stream: Writable; text: () => string } => {
  const pieces: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      pieces.push(chunk.toString());
      setImmediate(done); // slower than its writer: back pressure is felt
    },
    highWaterMark: 16,
  });
  return { stream, text: () => pieces.join('') };
};

const echo: RecordReader = (record) =>
  record['bad'] === true
    ? fail('missing-field', { field: 'text' })
    : succeed({ id: record['id'] ?? null, n: String(record['text']).length });

const answer = async (
  pieces: readonly (string | Uint8Array)[],
  read = echo,
): Promise<{ bad: number; lines: unknown[] }> => {
  const { stream, text } = collect();
  const bad = await answerRecords(chunks(pieces), stream, read, 'vi');
  await new Promise<void>((resolve) => stream.end(resolve));
  return {
    bad,
    lines: text()
      .split('\n')
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line)),
  };
};

describe('readLines', () => {
  it('gives the lines of a text however it is cut, also inside letters', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ệ', '😀', ' ', '"'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 8 }),
        fc.array(fc.nat(200), { maxLength: 10 }),
        async (lines, cuts) => {
          const bytes = new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''));
          const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
          const pieces = places.slice(1).map((end, k) => bytes.slice(places[k], end));
          expect(await linesOf(pieces)).toEqual(lines.map((text) => ({ kind: 'line', text })));
        },
      ),
    );
  });

  it('takes CRLF, a last line without end, blank lines', async () => {
    expect(await linesOf(['a\r\n\nb'])).toEqual([
      { kind: 'line', text: 'a' },
      { kind: 'line', text: '' },
      { kind: 'line', text: 'b' },
    ]);
    expect(await linesOf([])).toEqual([]);
  });

  it('throws a too long line away without keeping it, and goes on', async () => {
    expect(await linesOf(['x'.repeat(8), 'x'.repeat(8), '\nngắn\n', 'y'.repeat(20), '\n', 'z'.repeat(11)], 10)).toEqual(
      [{ kind: 'too-long' }, { kind: 'line', text: 'ngắn' }, { kind: 'too-long' }, { kind: 'too-long' }],
    );
  });
});

describe('answerRecords', () => {
  it('answers every line in order, bad ones in their place', async () => {
    const input = [
      '{"id":1,"text":"abc"}\n{"id":2,"tex',
      't":""}\nkhông phải JSON\n\n[1]\nnull\n{"id":"ba","bad":true}\n\uFEFF{"text":"x"}\n',
    ];
    const { bad, lines } = await answer(input);
    expect(bad).toBe(5);
    const error = (code: string): unknown => ({ id: null, error: { code, message: expect.any(String) as string } });
    expect(lines).toEqual([
      { id: 1, n: 3 },
      { id: 2, n: 0 },
      error('bad-json'),
      error('bad-json'),
      error('not-an-object'),
      error('not-an-object'),
      error('missing-field'),
      { id: null, n: 1 },
    ]);
    expect(JSON.stringify(lines)).not.toContain('cli.record');
  });

  it('reports a reader that throws as a bad line', async () => {
    const { bad, lines } = await answer(['{"a":1}\n{"id":2}\n'], (record) => {
      if (record['a'] === 1) throw new Error('lỗi');
      return succeed({ id: record['id'] });
    });
    expect([bad, lines.length]).toEqual([1, 2]);
    expect(lines[0]).toMatchObject({ id: null, error: { code: 'internal' } });
  });

  it('names a line over the limit', async () => {
    const { bad, lines } = await answer(['"', 'x'.repeat(MAX_LINE), '"\n{"id":1}\n']);
    expect(bad).toBe(1);
    expect(lines).toMatchObject([{ error: { code: 'line-too-long' } }, { id: 1 }]);
  });
});
