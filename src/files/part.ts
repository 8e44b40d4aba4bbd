import { fail, succeed, type Result } from '../application/ports';
import { createXmlReader, type XmlHandler } from './xml';
import type { ZipPackage } from './zip';

const sniffEncoding = (piece: Uint8Array): string => {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

const nothing = (): void => undefined;

/**
 * Reads the XML part `name` as a stream. Fails with `damaged` when it is missing, not XML, or cut; with
 * `unpacked-too-large` when it passes the limits. `isDone` ends the reading early, without complaint.
 */
export const readPart = (
  zip: ZipPackage,
  name: string,
  handler: Partial<XmlHandler>,
  isDone: () => boolean = () => false,
): Result<void> => {
  const reader = createXmlReader({
    open: handler.open ?? nothing,
    close: handler.close ?? nothing,
    text: handler.text ?? nothing,
  });
  let decoder: TextDecoder | null = null;
  const state = { wellFormed: true };
  const streamed = zip.stream(name, (piece) => {
    decoder ??= new TextDecoder(sniffEncoding(piece));
    state.wellFormed = reader.write(decoder.decode(piece, { stream: true }));
    return state.wellFormed && !isDone() ? 'go-on' : 'stop';
  });
  if (!streamed.ok) return streamed;
  return state.wellFormed && (isDone() || reader.end()) ? succeed(undefined) : fail('damaged');
};
