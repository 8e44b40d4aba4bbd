import { fail, succeed, type Result } from '../application/ports';
import type { Notice } from '../domain/source/snapshot';
import { decodeLegacy, detectLegacy } from '../domain/text/legacy';
import { isSyllable } from '../domain/text/syllable';

/** The text of a file, and what had to be done to read it. */
export interface DecodedText {
  readonly text: string;
  /** "utf-8", "utf-16le", "windows-1258", "tcvn3", "vni" … */
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

const SAMPLE = 64 * 1024;

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, k) => bytes[k] === byte);

/** UTF-16 by its mark, or by the zero bytes that every second place has in mostly Latin text. */
const findUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  sample.forEach((byte, k) => {
    if (byte === 0) zeros[k % 2] = (zeros[k % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
  return null;
};

/** Control characters that no text file holds; a file with some of them is a program, a picture, a database … */
const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c;

const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (isControl(byte)) controls += 1;
  }
  // Old word processors leave a few; Ctrl-Z may end a DOS file.
  return controls > 2 + sample.length * 0.002;
};

const decodeStrict = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // not of this encoding: the next one is tried
  }
};

const MARKED_WORD = /[\p{L}\p{M}]*[^\p{ASCII}\s\p{P}][\p{L}\p{M}]*/gu;

/** The share of words with letters beyond ASCII that are Vietnamese syllables, 0–1; 0 without such words. */
const syllableShare = (text: string): number => {
  const words = text.slice(0, SAMPLE).normalize('NFC').match(MARKED_WORD) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => isSyllable(word.toLowerCase())).length / words.length;
};

const notice = (encoding: string): Notice => ({ key: 'files.notice.encoding', params: { encoding } });

const LEGACY_NAMES = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

/** Text typed for an old font, whether its letters were kept as bytes or already as Latin-1 letters in Unicode. */
const fromLegacy = (latin: string): DecodedText | null => {
  const legacy = detectLegacy(latin.slice(0, SAMPLE));
  if (legacy === null) return null;
  const { encoding } = legacy;
  return { text: decodeLegacy(latin, legacy).text, encoding, notices: [notice(LEGACY_NAMES[encoding])] };
};

const LEAST_SHARE = 0.6;

const fromSingleBytes = (bytes: Uint8Array): DecodedText => {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const windows = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const share = syllableShare(windows);
  const legacy = share >= LEAST_SHARE ? null : fromLegacy(latin);
  if (legacy) return legacy;
  return share > syllableShare(latin)
    ? { text: windows, encoding: 'windows-1258', notices: [notice('Windows-1258')] }
    : { text: latin, encoding: 'windows-1252', notices: [notice('Windows-1252')] };
};

const finish = (decoded: DecodedText): Result<DecodedText> => {
  const text = decoded.text.replace(/^\uFEFF/u, '').replace(/\u001A\s*$/u, '');
  if (text.trim() === '') return fail('empty');
  if (/^\s*(?:<!doctype html|<html|<\?xml)/iu.test(text)) return fail('wrong-type', { format: 'HTML/XML' });
  return succeed({ ...decoded, text });
};

/**
 * The text of a .txt or .csv: UTF-8 with or without mark, UTF-16 either way, Windows-1258, and text typed for TCVN3
 * (.VnTime) or VNI fonts, which becomes Unicode with a notice. Fails with `wrong-type` for binary content and for
 * web pages, `empty` when nothing but blanks is there.
 */
export const decodeText = (bytes: Uint8Array): Result<DecodedText> => {
  const utf16 = findUtf16(bytes);
  if (utf16) {
    const text = new TextDecoder(utf16).decode(bytes);
    return text.includes('\0') ? fail('wrong-type') : finish({ text, encoding: utf16, notices: [] });
  }
  if (isBinary(bytes)) return fail('wrong-type');
  const utf8 = decodeStrict(bytes, 'utf-8');
  if (utf8 === null) return finish(fromSingleBytes(bytes));
  return finish(fromLegacy(utf8) ?? { text: utf8, encoding: 'utf-8', notices: [] });
};
