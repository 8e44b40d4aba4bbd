import fc from 'fast-check';
import { createXmlReader, decodeEntities, readAttribute } from '../../src/files/xml';

/** What the reader calls, as one list; texts that come in pieces are joined. */
const read = (chunks: readonly string[]): { calls: string[]; ok: boolean } => {
  const calls: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') calls.push(`"${text}"`);
    text = '';
  };
  const reader = createXmlReader({
    open: (name, attributes) => {
      flush();
      calls.push(`<${name}${attributes}`);
    },
    close: (name) => {
      flush();
      calls.push(`/${name}`);
    },
    text: (piece) => {
      text += piece;
    },
  });
  const ok = chunks.every((chunk) => reader.write(chunk)) && reader.end();
  flush();
  return { calls, ok };
};

describe('createXmlReader', () => {
  it('reads elements, attributes, text, comments, CDATA and instructions; prefixes are left out', () => {
    const xml = '<?xml version="1.0"?><!-- > --><x:a b="1" c:d=\'2\'><b/>Một &amp; hai<![CDATA[<ba>]]></x:a>';
    expect(read([xml])).toEqual({
      calls: ['<a b="1" c:d=\'2\'', '<b', '/b', '"Một & hai<ba>"', '/a'],
      ok: true,
    });
  });

  it('finds the end of a tag behind a ">" inside a value', () => {
    expect(read(['<a b=">" c=\'">\' d="x=">1</a>']).calls).toEqual(['<a b=">" c=\'">\' d="x="', '"1"', '/a']);
  });

  it.each([
    ['unclosed', '<a><b></a>'],
    ['cut inside a tag', '<a><b'],
    ['cut inside a comment', '<a/><!-- '],
    ['no element at all', 'chỉ có chữ'],
    ['empty', ''],
    ['closed twice', '<a></a></a>'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['a tag without a name', '< a/>'],
  ])('refuses text that is %s', (_, xml) => {
    expect(read([xml]).ok).toBe(false);
  });

  it('refuses a tag, comment or text that never ends, without piling it up', () => {
    const piece = 'x'.repeat(1024 * 1024);
    const reader = createXmlReader({ open: () => undefined, close: () => undefined, text: () => undefined });
    expect(reader.write('<a>')).toBe(true);
    let pieces = 0;
    while (pieces < 100 && reader.write(piece)) pieces += 1;
    expect(pieces).toBeLessThan(10);
  });

  it('gives the same calls however the text is cut', () => {
    const xml = '<r><c a="1>2" b=\'x\'><v>12 &#7897; &lt;</v></c><!-- n --><t>  <![CDATA[&]]> </t><e/></r>';
    const whole = read([xml]);
    expect(whole.ok).toBe(true);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: xml.length }), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), xml.length];
        const chunks = places.slice(1).map((end, k) => xml.slice(places[k], end));
        expect(read(chunks)).toEqual(whole);
      }),
    );
  });

  it('never throws, whatever comes in', () => {
    const letters = fc.constantFrom('<', '>', '/', '"', "'", '=', '!', '-', '[', ']', '?', '&', ';', 'a', ' ', 'ệ');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: letters, maxLength: 30 }), { maxLength: 6 }), (chunks) => {
        expect(() => read(chunks)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

describe('readAttribute', () => {
  const attributes = ' r="C12" xml:space=\'preserve\' t = "s=\'1\' q=&quot;2&quot;" q="3"';
  it.each([
    ['r', 'C12'],
    ['space', 'preserve'],
    ['t', 's=\'1\' q="2"'],
    ['q', '3'],
    ['x', null],
  ])('%s → %s', (name, value) => {
    expect(readAttribute(attributes, name)).toBe(value);
  });

  it('gives null for text that is no list of attributes', () => {
    expect(readAttribute(' abc', 'abc')).toBeNull();
    expect(readAttribute(' a=b', 'a')).toBeNull();
    expect(readAttribute(' a="b', 'a')).toBeNull();
  });
});

describe('decodeEntities', () => {
  it.each([
    ['Hội &amp; nghị', 'Hội & nghị'],
    ['&#7897;&#x1ED9;', 'ộộ'],
    ['a && b &nbsp; &; &#0; &#x110000;', 'a && b &nbsp; &; &#0; &#x110000;'],
    ['5 < 6 & 7 &gt 8; &lt;', '5 < 6 & 7 &gt 8; <'],
  ])('%s → %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it('turns what is escaped back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
        expect(decodeEntities(escaped)).toBe(text);
      }),
    );
  });
});
