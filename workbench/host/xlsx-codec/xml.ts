/** A small XML reader and writer: elements, attributes, text. Enough for Office files. */

export interface Element {
  /** Local name, without prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text
    .replace(
      /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
      (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
        if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        return ENTITIES[name ?? ''] ?? whole;
      },
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function readAttributes(source: string): Map<string, string> {
  const found = new Map<string, string>();
  const pattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const name = match[1] ?? '';
    // Relationship ids keep their prefix: "r:id" is not "id".
    found.set(name.startsWith('r:') ? name : local(name), decode(match[2] ?? match[3] ?? ''));
  }
  return found;
}

/** The root element of an XML text. Throws when it has none. */
export function parseXml(source: string): Element {
  const stack: Open[] = [{ name: '', attributes: new Map(), children: [], text: '' }];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const top = stack[stack.length - 1];
    if (top === undefined) break;
    if (open < 0) break;
    if (open > at) top.text += decode(source.slice(at, open));
    if (source.startsWith('<!--', open)) {
      at = after(source, '-->', open);
    } else if (source.startsWith('<![CDATA[', open)) {
      const end = source.indexOf(']]>', open);
      top.text += source.slice(open + 9, end < 0 ? source.length : end);
      at = end < 0 ? source.length : end + 3;
    } else if (source.startsWith('<?', open) || source.startsWith('<!', open)) {
      at = after(source, '>', open);
    } else if (source.startsWith('</', open)) {
      const done = stack.pop();
      if (done !== undefined) stack[stack.length - 1]?.children.push(done);
      at = after(source, '>', open);
    } else {
      const end = tagEnd(source, open);
      const body = source.slice(open + 1, end);
      const empty = body.endsWith('/');
      const space = body.search(/[\s/]/);
      const element: Open = {
        name: local(space < 0 ? body : body.slice(0, space)),
        attributes: space < 0 ? new Map() : readAttributes(body.slice(space)),
        children: [],
        text: '',
      };
      if (empty) top.children.push(element);
      else stack.push(element);
      at = end + 1;
    }
  }
  const root = stack[0]?.children[0];
  if (root === undefined) throw new Error('no XML');
  return root;
}

const after = (source: string, mark: string, from: number): number => {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
};

/** The ">" that ends a tag, not one inside an attribute. */
function tagEnd(source: string, from: number): number {
  let quote = '';
  for (let i = from; i < source.length; i++) {
    const letter = source.charAt(i);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return i;
  }
  return source.length;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((c) => c.name === name);
export const children = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((c) => c.name === name) ?? [];
export const path = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((e, name) => child(e, name), element);
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes.get(name);
export const numberAttribute = (element: Element | undefined, name: string): number | undefined => {
  const value = element?.attributes.get(name);
  return value === undefined || value === '' || Number.isNaN(Number(value)) ? undefined : Number(value);
};
export function flagAttribute(element: Element | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}
/** All text below an element. */
export const allText = (element: Element | undefined): string =>
  element === undefined ? '' : element.text + element.children.map(allText).join('');
/** Elements of a name anywhere below. */
export function deep(element: Element | undefined, name: string): Element[] {
  if (element === undefined) return [];
  return element.children.flatMap((c) => (c.name === name ? [c, ...deep(c, name)] : deep(c, name)));
}

// Writing

const isControl = (code: number): boolean => code < 32 && code !== 9 && code !== 10 && code !== 13;

/** Text for an element; control characters as Office writes them. */
export function escapeText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const code = text.charCodeAt(i);
    if (letter === '&') out += '&amp;';
    else if (letter === '<') out += '&lt;';
    else if (letter === '>') out += '&gt;';
    else if (letter === '_' && /^_x[0-9A-Fa-f]{4}_/.test(text.slice(i, i + 7))) out += '_x005F_';
    else if (isControl(code)) out += `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
    else out += letter;
  }
  return out;
}
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, '&quot;').replace(/\r/g, '&#13;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `<name a="1">content</name>`; attributes that are null or undefined are left out. */
export function tag(name: string, attributes: Attributes = {}, content: string | readonly string[] = ''): string {
  let head = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined)
      head += ` ${key}="${escapeAttribute(typeof value === 'boolean' ? (value ? '1' : '0') : value.toString())}"`;
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `<${head}/>` : `<${head}>${inner}</${name}>`;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
