import { parseManifest, readRoot } from './manifest';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own module, plain CommonJS
const { manifestFor } = require('../../webpack/manifest.cjs') as { manifestFor(text: string, baseUrl: string): string };

const source = readRoot('manifest.xml');

describe('the built manifest', () => {
  it.each(['https://kehoach.example.vn', 'https://intranet.example.vn/kh', 'https://intranet.example.vn:8443/a/b/'])(
    'points only at %s',
    (base) => {
      const built = manifestFor(source, base);
      parseManifest(built);
      expect(built).not.toContain('localhost');
      const urls = Array.from(built.matchAll(/DefaultValue="(https:[^"]*)"/g), (match) => match[1]!);
      const wanted = base.replace(/\/$/, '');
      expect(urls.length).toBe(Array.from(source.matchAll(/DefaultValue="https:/g)).length);
      expect(urls.every((url) => url.startsWith(`${wanted}/`) && !url.slice(8).includes('//'))).toBe(true);
    },
  );

  it('refuses an address Excel would not load', () => {
    expect(() => manifestFor(source, 'http://kehoach.example.vn')).toThrow('https');
    expect(() => manifestFor(source, 'https://kehoach.example.vn/?a=1')).toThrow('query');
    expect(() => manifestFor(source, 'kehoach')).toThrow();
  });
});
