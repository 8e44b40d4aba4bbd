import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { ACTIONS } from '../../src/commands/register';
import { attribute, childNames, parseManifest, pngSize, readRoot, ROOT } from './manifest';

// Every line of excel-rules.md §4.5, and the orders and rules of §4.1–4.3.
const DEVELOPMENT_URL = 'https://localhost:3000';
const text = readRoot('manifest.xml');
const manifest = parseManifest(text);
const { all, one, root } = manifest;
const overrides = one('VersionOverrides');
const resources = one('Resources');

/** Elements of the base part, outside the version overrides. */
const base = (name: string): readonly Element[] =>
  all(name).filter((element) => !all(name, overrides).includes(element));

const resourceEntries = (tag: string): readonly Element[] => all(tag, resources);
const strings = resourceEntries('String');

describe('kind', () => {
  it('is an XML task pane add-in for workbooks in Vietnamese', () => {
    expect(attribute(root, 'xsi:type')).toBe('TaskPaneApp');
    expect(one('DefaultLocale').textContent).toBe('vi-VN');
    expect(attribute(base('Host')[0]!, 'Name')).toBe('Workbook');
    expect(attribute(overrides, 'xsi:type')).toBe('VersionOverridesV1_0');
  });

  it('has its elements in the order the schema demands', () => {
    expect(childNames(root)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(childNames(overrides)).toEqual(['Hosts', 'Resources']);
    const host = all('Host', overrides)[0]!;
    expect(childNames(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(childNames(one('DesktopFormFactor'))).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
      'ExtensionPoint',
    ]);
    expect(childNames(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
    for (const control of all('Control')) {
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
    for (const group of all('Group')) {
      expect(childNames(group).slice(0, 2)).toEqual(['Label', 'Icon']);
      expect(childNames(group).length).toBeGreaterThan(2);
    }
    expect(childNames(one('CustomTab')).at(-1)).toBe('Label');
  });

  it('asks for no more than reading and writing the document', () => {
    expect(one('Permissions').textContent).toBe('ReadWriteDocument');
    expect(all('AppDomain')).toHaveLength(0);
  });

  it('has the version of package.json, in four parts', () => {
    const { version } = JSON.parse(readRoot('package.json')) as { version: string };
    expect(one('Version').textContent).toBe(`${version}.0`);
  });

  it('has a lower-case GUID that never changes', () => {
    expect(one('Id').textContent).toBe('6b9f2f0e-5d1c-4a4e-9c38-2f7a1d0c8e51');
  });
});

describe('requirement sets', () => {
  const sets = (under: Element): Record<string, string> =>
    Object.fromEntries(all('Set', under).map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]));

  it('are those of Excel 2021, declared in the base part only', () => {
    expect(base('Requirements')).toHaveLength(1);
    expect(all('Requirements', overrides)).toHaveLength(0);
    expect(sets(base('Requirements')[0]!)).toEqual({
      ExcelApi: '1.13',
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.2',
    });
  });
});

describe('shared runtime', () => {
  it('is one long-lived runtime, first in its host', () => {
    expect(all('Runtime')).toHaveLength(1);
    expect(attribute(one('Runtime'), 'lifetime')).toBe('long');
    expect(childNames(all('Host', overrides)[0]!)[0]).toBe('Runtimes');
  });

  it('serves custom functions, ribbon and pane from the same page', () => {
    const page = attribute(one('Runtime'), 'resid');
    expect(attribute(one('SourceLocation', one('Page')), 'resid')).toBe(page);
    expect(attribute(one('FunctionFile'), 'resid')).toBe(page);
    const panes = all('Action').filter((action) => attribute(action, 'xsi:type') === 'ShowTaskpane');
    expect(panes.length).toBeGreaterThan(0);
    for (const pane of panes) expect(attribute(one('SourceLocation', pane), 'resid')).toBe(page);
    expect(all('TaskpaneId')).toHaveLength(0);
    const url = resourceEntries('Url').find((entry) => attribute(entry, 'id') === page)!;
    expect(attribute(url, 'DefaultValue')).toBe(
      attribute(one('SourceLocation', one('DefaultSettings')), 'DefaultValue'),
    );
  });
});

describe('resources', () => {
  const ids = ['Image', 'Url', 'String'].flatMap((tag) => resourceEntries(tag).map((entry) => attribute(entry, 'id')));

  it('are found by every resid, each id once, and none lies unused', () => {
    const used = all('VersionOverrides')
      .flatMap(() => Array.from(overrides.getElementsByTagName('*')))
      .map((element) => attribute(element, 'resid'))
      .filter((resid) => resid !== '');
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].filter((resid) => !ids.includes(resid))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  it('have resids of the right kind', () => {
    const kindOf = new Map<string, string>();
    for (const tag of ['Image', 'Url'] as const)
      for (const entry of resourceEntries(tag)) kindOf.set(attribute(entry, 'id'), tag);
    for (const entry of all('String', one('ShortStrings'))) kindOf.set(attribute(entry, 'id'), 'short');
    for (const entry of all('String', one('LongStrings'))) kindOf.set(attribute(entry, 'id'), 'long');
    const expected = (element: Element): string => {
      switch (element.localName) {
        case 'Image':
          return 'Image';
        case 'SourceLocation':
        case 'FunctionFile':
        case 'Runtime':
        case 'LearnMoreUrl':
          return 'Url';
        case 'Description':
          return 'long';
        default:
          return 'short';
      }
    };
    for (const element of Array.from(overrides.getElementsByTagName('*'))) {
      const resid = attribute(element, 'resid');
      if (resid !== '') expect([resid, kindOf.get(resid)]).toEqual([resid, expected(element)]);
    }
  });

  it('keep to the lengths Excel allows', () => {
    const controlIds = [...all('Control'), ...all('Group'), ...all('CustomTab')].map((element) =>
      attribute(element, 'id'),
    );
    for (const id of [...ids, ...controlIds]) expect(id.length).toBeLessThanOrEqual(32);
    expect(new Set(controlIds).size).toBe(controlIds.length);
    const values = (entry: Element): string[] => [
      attribute(entry, 'DefaultValue'),
      ...all('Override', entry).map((each) => attribute(each, 'Value')),
    ];
    for (const entry of all('String', one('ShortStrings')))
      for (const value of values(entry)) expect(value.length).toBeLessThanOrEqual(125);
    for (const entry of all('String', one('LongStrings')))
      for (const value of values(entry)) expect(value.length).toBeLessThanOrEqual(250);
    for (const entry of resourceEntries('Url'))
      expect(attribute(entry, 'DefaultValue').length).toBeLessThanOrEqual(2048);
    expect(attribute(base('DisplayName')[0]!, 'DefaultValue').length).toBeLessThanOrEqual(125);
    expect(attribute(base('Description')[0]!, 'DefaultValue').length).toBeLessThanOrEqual(250);
  });

  it('have every sentence in both languages', () => {
    expect(strings.length).toBeGreaterThan(0);
    for (const entry of [...strings, ...base('DisplayName'), ...base('Description')]) {
      expect(attribute(entry, 'DefaultValue')).not.toBe('');
      const english = all('Override', entry);
      expect(english.map((each) => attribute(each, 'Locale'))).toEqual(['en-US']);
      expect(attribute(english[0]!, 'Value')).not.toBe('');
    }
  });

  it('use https and the one development address', () => {
    const urls = Array.from(text.matchAll(/"(https?:\/\/[^"]*)"/g), (match) => match[1]!).filter(
      (url) => !url.startsWith('http://schemas.microsoft.com/') && !url.startsWith('http://www.w3.org/'),
    );
    expect(urls.length).toBeGreaterThan(30);
    expect(urls.filter((url) => !url.startsWith(`${DEVELOPMENT_URL}/`))).toEqual([]);
  });

  it('have the namespace KH as a short string', () => {
    const resid = attribute(one('Namespace'), 'resid');
    const entry = all('String', one('ShortStrings')).find((each) => attribute(each, 'id') === resid)!;
    expect(attribute(entry, 'DefaultValue')).toBe('KH');
    expect(attribute(one('Override', entry), 'Value')).toBe('KH');
  });
});

describe('icons', () => {
  const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
  const fileOf = (url: string): string => path.join(ROOT, url.slice(DEVELOPMENT_URL.length));

  it('come in every size wherever one is shown, and are as large as they say', () => {
    const urlOf = new Map(
      resourceEntries('Image').map((entry) => [attribute(entry, 'id'), attribute(entry, 'DefaultValue')]),
    );
    const icons = all('Icon');
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      expect(all('Image', icon).map((image) => attribute(image, 'size'))).toEqual(SIZES);
      for (const image of all('Image', icon)) {
        const size = Number(attribute(image, 'size'));
        const file = fileOf(urlOf.get(attribute(image, 'resid'))!);
        expect(existsSync(file)).toBe(true);
        expect(pngSize(readFileSync(file))).toEqual({ width: size, height: size });
      }
    }
  });

  it('of the add-in itself are 32 and 64 pixels', () => {
    const size = (name: string): unknown => pngSize(readFileSync(fileOf(attribute(one(name), 'DefaultValue'))));
    expect(size('IconUrl')).toEqual({ width: 32, height: 32 });
    expect(size('HighResolutionIconUrl')).toEqual({ width: 64, height: 64 });
  });
});

describe('actions', () => {
  it('are all registered in the code, and none is registered for nothing', () => {
    const names = [...new Set(all('FunctionName').map((element) => element.textContent))];
    expect(names.sort()).toEqual(Object.keys(ACTIONS).sort());
  });

  it('of the cell menu are on the ribbon too: the menu is missing inside tables', () => {
    const menu = all('FunctionName', one('OfficeMenu')).map((element) => element.textContent);
    const ribbon = all('FunctionName', one('CustomTab')).map((element) => element.textContent);
    expect(attribute(one('OfficeMenu'), 'id')).toBe('ContextMenuCell');
    expect(menu.filter((name) => !ribbon.includes(name))).toEqual([]);
  });

  it('stand on one tab', () => {
    expect(all('CustomTab')).toHaveLength(1);
    expect(all('Group').every((group) => all('Control', group).length > 0)).toBe(true);
  });
});

describe('Microsoft’s own reader', () => {
  it('understands it', async () => {
    const info = await OfficeAddinManifest.readManifestFile(path.join(ROOT, 'manifest.xml'));
    expect(info).toMatchObject({
      defaultLocale: 'vi-VN',
      displayName: 'KẾ HOẠCH',
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      hosts: ['Workbook'],
    });
  });
});
