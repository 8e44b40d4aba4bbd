/** Characters of text that bytes are turned into at once: a call takes only so many arguments. */
const SLICE = 8_192;

/**
 * Plain data as a short text for the settings of the workbook: entries are nearly alike, packed they take about a
 * twentieth. The packer is loaded when first used.
 */
export const packData = async (value: unknown): Promise<string> => {
  const { deflateSync, strToU8 } = await import('fflate');
  const bytes = deflateSync(strToU8(JSON.stringify(value)));
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(text);
};

/** The packed list; an empty one when the text cannot be read (cut off, or written by something else). */
export const unpackList = async (packed: string): Promise<readonly unknown[]> => {
  if (packed === '') return [];
  const { inflateSync, strFromU8 } = await import('fflate');
  try {
    const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
    const list: unknown = JSON.parse(strFromU8(inflateSync(bytes)));
    return Array.isArray(list) ? (list as readonly unknown[]) : [];
  } catch {
    return []; // then there is nothing to bring back
  }
};
