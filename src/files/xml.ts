/**
 * A small streaming reader for the XML of Office files: no document types, no entities beyond the five of XML
 * and character numbers (Office writes no others), names without their prefix. It keeps no tree.
 */
export interface XmlHandler {
  /** An element starts. `attributes` is the raw text between the name and ">": see {@link readAttribute}. */
  open(name: string, attributes: string): void;
  /** An element ends; called for `<a/>` too. */
  close(name: string): void;
  /** Text between tags, entities resolved; one text may come in several pieces. */
  text(text: string): void;
}

export interface XmlReader {
  /** Reads on. False when the text is not well-formed; nothing is called any more after that. */
  write(chunk: string): boolean;
  /** True when everything opened is closed and there was at least one element. */
  end(): boolean;
}

const ENTITIES: Readonly<Partial<Record<string, string>>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decodeNumber = (name: string): string | null => {
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = isHex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
};

const LONGEST_ENTITY = 10;

/** The text with its character references resolved. Unknown ones stay as they are. */
export const decodeEntities = (text: string): string => {
  let mark = text.indexOf('&');
  if (mark < 0) return text;
  let decoded = '';
  let done = 0;
  while (mark >= 0) {
    const end = text.indexOf(';', mark + 1);
    if (end < 0) break;
    if (end - mark <= LONGEST_ENTITY) {
      const name = text.slice(mark + 1, end);
      const letter = name.charCodeAt(0) === 0x23 ? decodeNumber(name) : (ENTITIES[name] ?? null);
      if (letter !== null) {
        decoded += text.slice(done, mark) + letter;
        done = end + 1;
      }
    }
    mark = text.indexOf('&', Math.max(done, mark + 1));
  }
  return decoded + text.slice(done);
};

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * The value of an attribute by its name without prefix, entities resolved; `null` when it is not there.
 * Reads attribute by attribute, so a value that looks like another attribute does no harm.
 */
export const readAttribute = (attributes: string, wanted: string): string | null => {
  let at = 0;
  while (at < attributes.length) {
    while (at < attributes.length && isBlank(attributes.charCodeAt(at))) at += 1;
    const equals = attributes.indexOf('=', at);
    if (equals < 0) return null;
    let open = equals + 1;
    while (open < attributes.length && isBlank(attributes.charCodeAt(open))) open += 1;
    const quote = attributes[open];
    if (quote !== '"' && quote !== "'") return null;
    const close = attributes.indexOf(quote, open + 1);
    if (close < 0) return null;
    if (localName(attributes.slice(at, equals).trimEnd()) === wanted) {
      return decodeEntities(attributes.slice(open + 1, close));
    }
    at = close + 1;
  }
  return null;
};

/** Letter by letter: the ">" that ends the tag; -1 when the text ends first. */
const scanTagEnd = (buffer: string, from: number): number => {
  let quote = 0;
  for (let at = from; at < buffer.length; at += 1) {
    const code = buffer.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  return -1;
};

/**
 * The place of the ">" that ends the tag, skipping those inside quoted values; -1 when the text ends first.
 * The first ">" is the end when no quote is open before it, which its neighbours nearly always prove.
 */
const findTagEnd = (buffer: string, from: number): number => {
  const end = buffer.indexOf('>', from);
  if (end < 0) return -1;
  let last = end - 1;
  if (buffer.charCodeAt(last) === 0x2f) last -= 1;
  while (last > from && isBlank(buffer.charCodeAt(last))) last -= 1;
  const isQuote = buffer.charCodeAt(last) === 0x22;
  if (isQuote && buffer.charCodeAt(last - 1) !== 0x3d && !buffer.slice(from, end).includes("'")) return end;
  if (!isQuote && !buffer.slice(from, end).includes('=')) return end;
  return scanTagEnd(buffer, from);
};

/** The sections that are skipped or copied as a whole: how they start and end. */
const SPECIALS = [
  { start: '<!--', end: '-->', isText: false },
  { start: '<![CDATA[', end: ']]>', isText: true },
  { start: '<?', end: '?>', isText: false },
] as const;

/** No tag, comment or text of an Office file is longer; also keeps the reading linear. */
const MAX_PIECE = 4 * 1024 * 1024;
const MAX_DEPTH = 10_000;

/** A reader that calls `handler` as the text comes in. Never throws. */
export const createXmlReader = (handler: XmlHandler): XmlReader => {
  let buffer = '';
  let broken = false;
  let seen = false;
  const stack: string[] = [];

  const openTag = (tag: string): boolean => {
    const selfClosing = tag.endsWith('/');
    const body = selfClosing ? tag.slice(0, -1) : tag;
    let nameEnd = 0;
    while (nameEnd < body.length && !isBlank(body.charCodeAt(nameEnd))) nameEnd += 1;
    const name = localName(body.slice(0, nameEnd));
    if (name === '' || stack.length > MAX_DEPTH) return false;
    seen = true;
    handler.open(name, body.slice(nameEnd));
    if (selfClosing) handler.close(name);
    else stack.push(name);
    return true;
  };

  const closeTag = (tag: string): boolean => {
    const name = localName(tag.trimEnd());
    if (stack.pop() !== name) return false;
    handler.close(name);
    return true;
  };

  /** Reads a comment, CDATA section or instruction at `at`; the place after it, or -1 when it is cut. */
  const skipSpecial = (at: number): number | null => {
    const special = SPECIALS.find(({ start }) => buffer.startsWith(start, at));
    if (!special) return null;
    const end = buffer.indexOf(special.end, at + special.start.length);
    if (end < 0) return -1;
    if (special.isText) handler.text(buffer.slice(at + special.start.length, end));
    return end + special.end.length;
  };

  const drain = (): boolean => {
    let at = 0;
    for (;;) {
      const less = buffer.indexOf('<', at);
      if (less < 0) break;
      if (less > at && stack.length > 0) handler.text(decodeEntities(buffer.slice(at, less)));
      at = less;
      const second = buffer.charCodeAt(at + 1);
      if (Number.isNaN(second)) break;
      if (second === 0x21 || second === 0x3f) {
        // A section's own start may still be cut: "<!" … "<![CDATA[".
        if (buffer.length - at < 9 && buffer.indexOf('>', at) < 0) break;
        const after = skipSpecial(at);
        if (after === null) return false; // a document type: Office never writes one
        if (after < 0) break;
        at = after;
        continue;
      }
      const end = findTagEnd(buffer, at + 1);
      if (end < 0) break;
      const isClosing = second === 0x2f;
      if (!(isClosing ? closeTag(buffer.slice(at + 2, end)) : openTag(buffer.slice(at + 1, end)))) return false;
      at = end + 1;
    }
    buffer = buffer.slice(at);
    return buffer.length <= MAX_PIECE;
  };

  return {
    write: (chunk) => {
      if (broken) return false;
      buffer += chunk;
      broken = !drain();
      return !broken;
    },
    end: () => !broken && seen && stack.length === 0 && !buffer.includes('<'),
  };
};
