const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const MARKUP = /[&<>"]/g;
const MARKUP_TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Characters XML 1.0 cannot hold; ISO/IEC 29500-1, 22.9.2.19 writes them "_x0008_", and a text that already
// looks so gets its underscore written that way.

const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\r\uFFFE\uFFFF]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const PLAIN = /^[^&<>"_\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]*$/;

const hex = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Safe between tags and inside double quotes. Characters that XML cannot hold are dropped. */
export const escapeXml = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(LONE_SURROGATE, '\uFFFD')
        .replace(UNWRITABLE, '')
        .replace(MARKUP, (letter) => MARKUP_TEXT[letter] ?? letter);

/** Text of a cell: like {@link escapeXml}, but what XML cannot hold is written "_x000D_" and comes back. */
export const escapeCellText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(LOOKS_ESCAPED, '_x005F_')
        .replace(LONE_SURROGATE, '\uFFFD')
        .replace(UNWRITABLE, hex)
        .replace(MARKUP, (letter) => MARKUP_TEXT[letter] ?? letter);

/** `<t>` with its text; blanks at the ends are kept. */
export const textElement = (text: string): string =>
  /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${escapeCellText(text)}</t>` : `<t>${escapeCellText(text)}</t>`;

/** ` name="value"` for every value that is there. */
export const attributes = (values: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(values)
    .filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'boolean' ? (value ? 1 : 0) : escapeXml(String(value))}"`)
    .join('');

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
