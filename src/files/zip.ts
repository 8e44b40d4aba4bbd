import { Inflate } from 'fflate';
import { fail, succeed, type Result } from '../application/ports';
import { inMegabytes, LIMITS } from './limits';

/** One part of an archive, as its central directory describes it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
  readonly crc: number;
  readonly encrypted: boolean;
  /** Where the local header starts. */
  readonly offset: number;
}

/** An opened archive. Nothing is unpacked before it is asked for. */
export interface ZipPackage {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /**
   * Unpacks one part piece by piece, so that no part needs to fit in memory. `take` returning `"stop"` ends the
   * reading early. Fails with `too-large` as soon as the limits are passed, whatever the headers claim, and
   * with `damaged` when the data cannot be unpacked or its checksum is wrong.
   */
  readonly stream: (name: string, take: (piece: Uint8Array) => 'go-on' | 'stop') => Result<void>;
  /** The whole part, or `null` when there is none. For small parts. */
  readonly bytes: (name: string) => Result<Uint8Array | null>;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const SLICE = 16 * 1024;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c >>> 0;
});

const updateCrc = (crc: number, bytes: Uint8Array): number => {
  let c = crc;
  for (let k = 0; k < bytes.length; k += 1) c = (CRC_TABLE[(c ^ (bytes[k] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8);
  return c;
};

const findEnd = (view: DataView): number => {
  const last = view.byteLength - 22;
  const first = Math.max(0, last - 0xffff);
  for (let at = last; at >= first; at -= 1) if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return -1;
};

const readUint64 = (view: DataView, at: number): number =>
  view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;

interface Directory {
  readonly count: number;
  readonly offset: number;
}

const readDirectory = (view: DataView): Directory | null => {
  const end = findEnd(view);
  if (end < 0) return null;
  const plain = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return plain;
  const end64 = readUint64(view, locator + 8);
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64_SIGNATURE) return null;
  return { count: readUint64(view, end64 + 32), offset: readUint64(view, end64 + 48) };
};

/** Sizes over 4 GB, and those some writers always put there, stand in the extra field 0x0001. */
const readZip64 = (
  view: DataView,
  start: number,
  end: number,
  short: { size: number; packedSize: number; offset: number },
): { size: number; packedSize: number; offset: number } => {
  let at = start;
  while (at + 4 <= end) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && at + 4 + length <= end) {
      let next = at + 4;
      const take = (value: number): number => {
        if (value !== 0xffffffff || next + 8 > at + 4 + length) return value;
        next += 8;
        return readUint64(view, next - 8);
      };
      const size = take(short.size);
      const packedSize = take(short.packedSize);
      return { size, packedSize, offset: take(short.offset) };
    }
    at += 4 + length;
  }
  return short;
};

const readEntries = (bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] | null => {
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder('utf-8');
  let at = directory.offset;
  for (let k = 0; k < directory.count; k += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return null;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > view.byteLength) return null;
    const short = {
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    entries.push({
      name: decoder
        .decode(bytes.subarray(at + 46, nameEnd))
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      ...readZip64(view, nameEnd, extraEnd, short),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
};

const locateData = (view: DataView, entry: ZipEntry): number | null => {
  const at = entry.offset;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_SIGNATURE) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + entry.packedSize > view.byteLength ? null : start;
};

const tooLarge = (): Result<never> => fail('unpacked-too-large', { limit: inMegabytes(LIMITS.unpackedBytes) });

/** State shared by all parts of one archive: what has been unpacked so far. */
interface Meter {
  unpacked: number;
}

/** Why the unpacking ended before its data did. */
type Halt = 'stop' | 'too-large' | null;

const createSink = (
  entry: ZipEntry,
  meter: Meter,
  take: (piece: Uint8Array) => 'go-on' | 'stop',
): { accept(piece: Uint8Array): void; halt(): Halt; whole(): boolean } => {
  let halt: Halt = null;
  let crc = -1;
  let size = 0;
  const accept = (piece: Uint8Array): void => {
    if (halt !== null) return;
    size += piece.length;
    meter.unpacked += piece.length;
    const bomb = size > LIMITS.ratioFloorBytes && size > LIMITS.ratio * entry.packedSize;
    if (bomb || meter.unpacked > LIMITS.unpackedBytes) {
      halt = 'too-large';
      return;
    }
    crc = updateCrc(crc, piece);
    if (piece.length > 0 && take(piece) === 'stop') halt = 'stop';
  };
  return { accept, halt: () => halt, whole: () => size === entry.size && (crc ^ -1) >>> 0 === entry.crc };
};

const streamEntry = (
  bytes: Uint8Array,
  view: DataView,
  entry: ZipEntry,
  meter: Meter,
  take: (piece: Uint8Array) => 'go-on' | 'stop',
): Result<void> => {
  if (entry.encrypted) return fail('encrypted');
  const start = locateData(view, entry);
  if (start === null || (entry.method !== 0 && entry.method !== 8)) return fail('damaged');
  const packed = bytes.subarray(start, start + entry.packedSize);
  const sink = createSink(entry, meter, take);
  const inflate = entry.method === 8 ? new Inflate((piece) => sink.accept(piece)) : null;
  try {
    // Small slices: one slice unpacks to 16 MB at most before the limits are looked at again.
    for (let at = 0; at < packed.length && sink.halt() === null; at += SLICE) {
      const slice = packed.subarray(at, at + SLICE);
      if (inflate) inflate.push(slice, at + SLICE >= packed.length);
      else sink.accept(slice);
    }
  } catch {
    // fflate throws on data that is not DEFLATE; there is nothing more to tell than that.
    return sink.halt() === 'too-large' ? tooLarge() : fail('damaged');
  }
  if (sink.halt() === 'too-large') return tooLarge();
  return sink.halt() === 'stop' || sink.whole() ? succeed(undefined) : fail('damaged');
};

const joinPieces = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/**
 * Opens a ZIP archive (ISO/IEC 21320-1, with the 64-bit fields). Fails with `damaged` when the directory is
 * missing or cut, `unpacked-too-large` when the declared sizes or the number of parts pass the limits.
 * The bytes are kept, not copied.
 */
export const openZip = (bytes: Uint8Array): Result<ZipPackage> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) return fail('damaged');
  const directory = readDirectory(view);
  if (directory === null) return fail('damaged');
  if (directory.count > LIMITS.entries) return tooLarge();
  const entries = readEntries(bytes, view, directory);
  if (entries === null) return fail('damaged');
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LIMITS.unpackedBytes) return tooLarge();
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const meter: Meter = { unpacked: 0 };
  const stream: ZipPackage['stream'] = (name, take) => {
    const entry = byName.get(name.toLowerCase());
    return entry ? streamEntry(bytes, view, entry, meter, take) : fail('damaged');
  };
  return succeed({
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    stream,
    bytes: (name) => {
      if (!byName.has(name.toLowerCase())) return succeed(null);
      const pieces: Uint8Array[] = [];
      const done = stream(name, (piece) => {
        pieces.push(piece);
        return 'go-on';
      });
      return done.ok ? succeed(joinPieces(pieces)) : done;
    },
  });
};
