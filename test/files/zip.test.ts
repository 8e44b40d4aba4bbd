import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { LIMITS } from '../../src/files/limits';
import { openZip } from '../../src/files/zip';
import { archive } from '../support/archive';

const textOf = (bytes: Uint8Array | null | undefined): string => new TextDecoder().decode(bytes ?? undefined);

/** Overwrites the size that the archive's directory declares for its only part. */
const declareSize = (bytes: Uint8Array, size: number): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
};

describe('openZip', () => {
  it('lists and unpacks parts, packed or stored, whatever the case of the name', () => {
    const bytes = zipSync({ 'A/b.xml': strToU8('một'), 'c.txt': [strToU8('hai'), { level: 0 }] });
    const opened = openZip(bytes);
    expect(opened.ok && opened.value.names).toEqual(['A/b.xml', 'c.txt']);
    if (!opened.ok) return;
    const b = opened.value.bytes('a/B.xml');
    const c = opened.value.bytes('c.txt');
    expect([b.ok && textOf(b.value), c.ok && textOf(c.value)]).toEqual(['một', 'hai']);
    expect(opened.value.bytes('d')).toEqual({ ok: true, value: null });
    expect(opened.value.stream('d', () => 'go-on')).toMatchObject({ ok: false, failure: { code: 'damaged' } });
  });

  it('reads an archive inside a larger buffer', () => {
    const bytes = archive({ a: 'x' });
    const padded = new Uint8Array(bytes.length + 10);
    padded.set(bytes, 10);
    const opened = openZip(padded.subarray(10));
    expect(opened.ok && opened.value.has('a')).toBe(true);
  });

  it('refuses an archive cut at any place, or with any byte of its data changed', () => {
    const bytes = archive({ 'xl/workbook.xml': 'Kế hoạch công tác tháng 5. '.repeat(20) });
    const isWhole = (data: Uint8Array): boolean => {
      const opened = openZip(data);
      if (!opened.ok) return false;
      const part = opened.value.bytes('xl/workbook.xml');
      return part.ok && part.value !== null;
    };
    expect(isWhole(bytes)).toBe(true);
    for (let end = 0; end < bytes.length; end += 1) expect(isWhole(bytes.subarray(0, end))).toBe(false);
    const dataStart = 30 + 'xl/workbook.xml'.length;
    for (let at = dataStart; at < dataStart + 40; at += 1) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(isWhole(changed)).toBe(false);
    }
  });

  it('stops a part that unpacks to far more than it is worth, whatever size it declares', () => {
    const bomb = zipSync({ bomb: new Uint8Array(LIMITS.ratioFloorBytes * 3) }, { level: 9 });
    for (const bytes of [bomb, declareSize(bomb, 1000)]) {
      const opened = openZip(bytes);
      expect(opened.ok).toBe(true);
      if (!opened.ok) continue;
      let seen = 0;
      const result = opened.value.stream('bomb', (piece) => {
        seen += piece.length;
        return 'go-on';
      });
      expect(result).toMatchObject({ ok: false, failure: { code: 'unpacked-too-large' } });
      expect(seen).toBeLessThanOrEqual(LIMITS.ratioFloorBytes);
    }
  });

  it('refuses an archive that declares more than the limit, and one of very many parts', () => {
    const declared = declareSize(archive({ a: 'x' }), LIMITS.unpackedBytes + 1);
    expect(openZip(declared)).toMatchObject({ ok: false, failure: { code: 'unpacked-too-large' } });
    const many = archive(Object.fromEntries(Array.from({ length: LIMITS.entries + 1 }, (_, k) => [`p${k}`, ''])));
    expect(openZip(many)).toMatchObject({ ok: false, failure: { code: 'unpacked-too-large' } });
  });

  it('never throws on any bytes', () => {
    const whole = archive({ a: 'abc', b: 'def' });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const opened = openZip(bytes);
        if (opened.ok) for (const name of opened.value.names) opened.value.bytes(name);
      }),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void openZip(bytes)));
  });
});
